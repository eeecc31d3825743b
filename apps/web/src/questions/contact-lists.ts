import type { GraphAnswer, GraphContact } from '@readout/domain';
import { byDate, type ElementKey, elementKey, type PlateBook } from '@readout/drawing';

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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
