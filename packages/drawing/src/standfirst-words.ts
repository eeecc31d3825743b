import type { FacetsAnswer, Filter } from '@readout/domain';
import { isUndated } from '@readout/domain';
import { counted, figures } from './count-words.ts';
import { periodWords } from './day-words.ts';

/** What stands above the drawing: what is held in heavy type, then the rest. */
export interface Sentence {
  readonly held: string;
  readonly rest: string;
}

const NOT_HELD = ['planned', 'proposed', 'cancelled', 'denied', 'disputed'] as const;

/** Says what is drawn: held, planned, proposed, cancelled, denied; the period; how surely those held fall into it. */
export function sentenceOf(facets: FacetsAnswer, filter: Filter): Sentence {
  const { summary } = facets;
  const others = NOT_HELD.filter((status) => summary[status] > 0).map(
    (status) => `${figures(summary[status])} ${status}`,
  );
  const isAsked = !isUndated(filter.period);
  const period = periodWords(isAsked ? filter.period : facets.days);
  const first = [...others, ...(period === '' ? [] : [period])].join(', ');
  return {
    held: `${counted(summary.held, 'contact')} held`,
    rest: `${first === '' ? '' : `, ${first}`}.${isAsked ? certaintyWords(summary) : undatedWords(summary)}`,
  };
}

function certaintyWords(summary: FacetsAnswer['summary']): string {
  const { heldCertainly, heldPossibly, heldUndated } = summary;
  return ` Held certainly in the period: ${figures(heldCertainly)}; possibly: ${figures(heldPossibly)}; on no known day: ${figures(heldUndated)}.`;
}

function undatedWords({ heldUndated }: FacetsAnswer['summary']): string {
  return heldUndated === 0 ? '' : ` Held on no known day: ${figures(heldUndated)}.`;
}
