import type { GraphAnswer, GraphContact } from '@readout/domain';
import { type Element, type ElementKey, elementKey, pairsWithin, type PlateBook } from '@readout/drawing';
import { isWithin } from './matrix-columns.ts';

/** Earliest first; what has no day stands last. */
export function byDate(contacts: readonly GraphContact[]): readonly GraphContact[] {
  const day = ({ earliest, latest }: GraphContact): string => earliest ?? latest ?? '9999';
  return contacts.toSorted((a, b) => compare(day(a), day(b)) || compare(a.id, b.id));
}

/** The contacts at a plate or on a line, by date. */
export function contactsAt(answer: GraphAnswer, book: PlateBook, element: Element): readonly GraphContact[] {
  return byDate(answer.contacts.filter((contact) => isAt(book, contact, element)));
}

/** Other contacts of any of the people and sides that took part in this one, by date. */
export function contactsNear(answer: GraphAnswer, book: PlateBook, id: string): readonly GraphContact[] {
  const own = answer.contacts.find((contact) => contact.id === id);
  if (own === undefined) return [];
  const parties = new Set<ElementKey>(book.partiesOf(own).map(elementKey));
  return byDate(
    answer.contacts.filter(
      (contact) => contact.id !== id && book.partiesOf(contact).some((party) => parties.has(elementKey(party))),
    ),
  );
}

/** All other contacts: those with more of the same parties first, then those nearer in time; the undated last of equals. */
export function byNearness(answer: GraphAnswer, book: PlateBook, id: string): readonly GraphContact[] {
  const own = answer.contacts.find((contact) => contact.id === id);
  if (own === undefined) return [];
  const parties = new Set<ElementKey>(book.partiesOf(own).map(elementKey));
  const sides = new Set<ElementKey>(book.sidesOf(own).map(elementKey));
  const shared = (contact: GraphContact): number =>
    book.partiesOf(contact).filter((party) => parties.has(elementKey(party))).length +
    book.sidesOf(contact).filter((side) => sides.has(elementKey(side))).length;
  const days = (contact: GraphContact): number => {
    const [here, there] = [own, contact].map(({ earliest, latest }) => Date.parse(earliest ?? latest ?? ''));
    const between = Math.abs((here ?? NaN) - (there ?? NaN));
    return Number.isNaN(between) ? Infinity : between;
  };
  return answer.contacts
    .filter((contact) => contact.id !== id)
    .map((contact) => ({ contact, shared: shared(contact), days: days(contact) }))
    .sort((a, b) => b.shared - a.shared || (a.days === b.days ? compare(a.contact.id, b.contact.id) : a.days - b.days))
    .map(({ contact }) => contact);
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
