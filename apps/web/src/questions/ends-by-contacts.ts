import type { GraphAnswer } from '@readout/domain';
import { counted } from '../ui/words.ts';
import { elementKey, type ElementKey, type PairEnd, plateBook } from '@readout/drawing';

/** Somebody, or a country or organisation, to be picked out of many. */
export interface EndByContacts {
  readonly id: ElementKey;
  readonly name: string;
  /** The country of a person, and how many contacts fit. */
  readonly aside: string;
  readonly count: number;
}

/** All people, or all countries and organisations, those with most contacts that fit first. */
export function endsByContacts(graph: GraphAnswer, type: PairEnd['type']): readonly EndByContacts[] {
  const counts = new Map<number, number>();
  for (const contact of graph.contacts) {
    if (!contact.fits) continue;
    for (const at of type === 'person' ? contact.leaders : contact.sides) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const book = plateBook(graph);
  const ends: readonly PairEnd[] =
    type === 'person'
      ? graph.leaders.map(({ id }) => ({ type: 'person', id }))
      : graph.sides.map(({ id }) => ({ type: 'side', id }));
  return ends
    .map((end, at) => ({ end, at, count: counts.get(at) ?? 0 }))
    .sort((a, b) => b.count - a.count || a.at - b.at)
    .map(({ end, count }) => {
      const side = end.type === 'person' ? book.sideOf(end) : null;
      const country = side === null ? '' : `${book.nameOf(`side.${side}`) ?? ''}, `;
      const id = elementKey(end);
      return { id, name: book.nameOf(id) ?? '', aside: `${country}${counted(count, 'contact')}`, count };
    });
}
