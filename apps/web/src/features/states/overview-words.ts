import type { GraphAnswer, GraphContact } from '@readout/domain';
import { byDate, elementKey, pairsOf, plateBook } from '@readout/drawing';
import { counted, figures } from '../../ui/words.ts';
import type { Shows } from '../../view/view.ts';

const LATEST = 8;

/** What there is to select in each view. */
const THINGS: Readonly<Record<Exclude<Shows, 'usual'>, string>> = {
  graph: 'a plate or a line',
  matrix: 'a pair or a cell',
  table: 'a row',
};

/**
 * `242 contacts in 171 documents.`, or how many of them the filters leave. `documents` is null where a scope sees some of them alone,
 * and nobody counted which.
 */
export function extentWords(
  { fitting, total }: Pick<GraphAnswer, 'fitting' | 'total'>,
  documents: number | null,
): string {
  const all = counted(total, 'contact') + (documents === null ? '' : ` in ${counted(documents, 'document')}`);
  if (fitting === total) return `${all}.`;
  if (fitting === 0) return `None of ${all} fits the filters.`;
  return `${figures(fitting)} of ${all} ${fitting === 1 ? 'fits' : 'fit'} the filters.`;
}

/** What to do to read something; nothing where nothing is shown. */
export function inviteWords(shows: Exclude<Shows, 'usual'>, fitting: number | null): string {
  return fitting === 0 ? '' : `Nothing is selected. Select ${THINGS[shows]} to read what the sources say.`;
}

/** The contacts that fit and took place on a known day, latest first, at most eight. */
export function latestHeld(graph: Pick<GraphAnswer, 'contacts'> | undefined): readonly GraphContact[] {
  const held = (graph?.contacts ?? []).filter(
    ({ fits, status, earliest, latest }) => fits && status === 'held' && earliest !== null && earliest === latest,
  );
  return byDate(held).slice(-LATEST).toReversed();
}

/** Two countries or organisations with what they had to do with each other. */
export interface BusyPair {
  readonly key: string;
  readonly names: string;
  readonly count: number;
}

/** Pairs of countries and organisations by the contacts that fit and are not denied, most first. */
export function busiestPairs(graph: GraphAnswer): readonly BusyPair[] {
  const book = plateBook(graph);
  const counting = graph.contacts.filter((contact) => contact.fits && contact.status !== 'denied');
  return [...pairsOf('countries', book, counting)]
    .map(([key, { ends, contacts }]) => ({
      key,
      names: ends.map((end) => book.nameOf(elementKey(end)) ?? '').join(' – '),
      count: contacts.length,
    }))
    .sort((a, b) => b.count - a.count || (a.names < b.names ? -1 : 1));
}
