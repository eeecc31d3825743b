import type { GraphAnswer, GraphContact } from '@readout/domain';
import { byDate, type ElementKey, elementKey, type PlateBook } from '@readout/drawing';

/** Other contacts of any of the people and sides that took part in this one, by date. */
export function contactsNear(answer: GraphAnswer, book: PlateBook, id: string): readonly GraphContact[] {
  const own = answer.contacts.find((contact) => contact.id === id);
  if (own === undefined) return [];
  const parties = partiesIn(own, book);
  return byDate(answer.contacts.filter((contact) => contact.id !== id && sharedWith(parties, contact, book) > 0));
}

/** Contacts near another, each list by date. */
export interface PartedContacts {
  /** Those in which two or more of its parties were together again. */
  readonly together: readonly GraphContact[];
  /** Those of one of its parties with others. */
  readonly ofOne: readonly GraphContact[];
  /** Of those, the few that are nearest in time. */
  readonly nearest: readonly GraphContact[];
}

const NEAREST = 6;

/** Tells the contacts of the same people from those that one of them had with others. */
export function partedNear(answer: GraphAnswer, book: PlateBook, id: string): PartedContacts {
  const own = answer.contacts.find((contact) => contact.id === id);
  if (own === undefined) return { together: [], ofOne: [], nearest: [] };
  const parties = partiesIn(own, book);
  const near = contactsNear(answer, book, id);
  const ofOne = near.filter((contact) => sharedWith(parties, contact, book) === 1);
  const nearest = ofOne
    .toSorted((a, b) => timeBetween(own, a) - timeBetween(own, b) || compare(a.id, b.id))
    .slice(0, NEAREST);
  return {
    together: near.filter((contact) => sharedWith(parties, contact, book) > 1),
    ofOne,
    nearest: byDate(nearest),
  };
}

function partiesIn(contact: GraphContact, book: PlateBook): ReadonlySet<ElementKey> {
  return new Set(book.partiesOf(contact).map(elementKey));
}

function sharedWith(parties: ReadonlySet<ElementKey>, contact: GraphContact, book: PlateBook): number {
  return book.partiesOf(contact).filter((party) => parties.has(elementKey(party))).length;
}

/** How far apart two contacts began, in milliseconds; beyond any span where a day is not known. */
function timeBetween(one: GraphContact, other: GraphContact): number {
  const [here, there] = [one, other].map(({ earliest, latest }) => Date.parse(earliest ?? latest ?? ''));
  const between = Math.abs((here ?? NaN) - (there ?? NaN));
  return Number.isNaN(between) ? Number.MAX_VALUE : between;
}

/** All other contacts: those with more of the same parties first, then those nearer in time; the undated last of equals. */
export function byNearness(answer: GraphAnswer, book: PlateBook, id: string): readonly GraphContact[] {
  const own = answer.contacts.find((contact) => contact.id === id);
  if (own === undefined) return [];
  const parties = partiesIn(own, book);
  const sides = new Set<ElementKey>(book.sidesOf(own).map(elementKey));
  const shared = (contact: GraphContact): number =>
    sharedWith(parties, contact, book) + book.sidesOf(contact).filter((side) => sides.has(elementKey(side))).length;
  return answer.contacts
    .filter((contact) => contact.id !== id)
    .map((contact) => ({ contact, shared: shared(contact), days: timeBetween(own, contact) }))
    .sort((a, b) => b.shared - a.shared || (a.days === b.days ? compare(a.contact.id, b.contact.id) : a.days - b.days))
    .map(({ contact }) => contact);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
