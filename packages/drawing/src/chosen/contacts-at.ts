import type { GraphAnswer, GraphContact } from '@readout/domain';
import { elementKey, type Element } from '../element.ts';
import { isWithin } from './matrix-columns.ts';
import { pairsWithin } from '../scenes/pairs.ts';
import type { PlateBook } from '../scenes/plate-book.ts';

/** Earliest first; what has no day stands last. */
export function byDate(contacts: readonly GraphContact[]): readonly GraphContact[] {
  const day = ({ earliest, latest }: GraphContact): string => earliest ?? latest ?? '9999';
  return contacts.toSorted((a, b) => compare(day(a), day(b)) || compare(a.id, b.id));
}

/** The contacts at a plate or on a line, by date. */
export function contactsAt(answer: GraphAnswer, book: PlateBook, element: Element): readonly GraphContact[] {
  return byDate(answer.contacts.filter((contact) => isAt(book, contact, element)));
}

function isAt(book: PlateBook, contact: GraphContact, element: Element): boolean {
  switch (element.type) {
    case 'contact':
      return contact.id === element.id;
    case 'person':
      return book.partiesOf(contact).some((party) => party.id === element.id);
    case 'side':
      return book.sidesOf(contact).some((side) => side.id === element.id);
    case 'agreement':
      return book.agreementsOf(contact).includes(elementKey(element));
    case 'path':
      return false;
    case 'cell':
      return isWithin(contact, element.when) && isAt(book, contact, { type: 'pair', ends: element.ends });
    case 'pair': {
      const drawing = element.ends.every((end) => end.type === 'side') ? 'countries' : 'people';
      const key = elementKey(element);
      const hasPair = (as: 'people' | 'countries'): boolean =>
        pairsWithin(as, book, contact).some((ends) => elementKey({ type: 'pair', ends }) === key);
      return hasPair(drawing) || (drawing === 'countries' && hasPair('people'));
    }
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
