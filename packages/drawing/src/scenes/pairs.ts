import type { GraphContact } from '@readout/domain';
import { elementKey, pairOf, type ElementKey, type PairEnd } from '../element.ts';
import type { PlateBook } from './plate-book.ts';

/** A line with all its contacts. */
export interface PairContacts {
  readonly ends: readonly [PairEnd, PairEnd];
  readonly contacts: readonly GraphContact[];
}

/** Every pair that shares a contact, in the order in which they first do. */
export function pairsOf(
  drawing: 'people' | 'countries',
  book: PlateBook,
  contacts: readonly GraphContact[],
): ReadonlyMap<ElementKey, PairContacts> {
  const pairs = new Map<ElementKey, { ends: readonly [PairEnd, PairEnd]; contacts: GraphContact[] }>();
  for (const contact of contacts) {
    for (const ends of pairsWithin(drawing, book, contact)) {
      const key = elementKey({ type: 'pair', ends });
      const pair = pairs.get(key);
      if (pair === undefined) pairs.set(key, { ends, contacts: [contact] });
      else pair.contacts.push(contact);
    }
  }
  return pairs;
}

/**
 * The pairs of one contact, each once. Two people of one side who sat at the same table were not in contact with each
 * other, as far as the text goes, unless nobody else was there.
 */
export function pairsWithin(
  drawing: 'people' | 'countries',
  book: PlateBook,
  contact: GraphContact,
): readonly (readonly [PairEnd, PairEnd])[] {
  const ends = drawing === 'people' ? book.partiesOf(contact) : book.sidesOf(contact);
  const oneSide = new Set(ends.map((end) => book.sideOf(end))).size === 1;
  const pairs: (readonly [PairEnd, PairEnd])[] = [];
  ends.forEach((one, at) => {
    for (const other of ends.slice(at + 1)) {
      const side = book.sideOf(one);
      if (oneSide || side === null || side !== book.sideOf(other)) pairs.push(pairOf(one, other).ends);
    }
  });
  return pairs;
}
