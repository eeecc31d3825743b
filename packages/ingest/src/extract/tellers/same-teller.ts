import type { Teller } from './teller.ts';

/** One teller printed twice: one person, or the same words in capitals, in the plural, with more of them. */
export function isSameTeller(a: Teller, b: Teller): boolean {
  return isOneTeller(a, printedKey(a), b, printedKey(b));
}

/** As {@link isSameTeller} where what each is known by in print is at hand: who is held against many is worked out once. */
export function isOneTeller(a: Teller, x: string, b: Teller, y: string): boolean {
  if (a.person !== null && b.person !== null) return a.person === b.person;
  return x === y || isEndOf(x, y) || isEndOf(y, x);
}

/** Whether the last words of one name are the other; asked of every pair of those who may tell, so no string is joined for it. */
const isEndOf = (long: string, short: string): boolean =>
  long.length > short.length && long.endsWith(short) && long[long.length - short.length - 1] === ' ';

/** What a teller is known by in print, whoever it is. */
export const printedKey = ({ name }: Teller): string => keyOf(name);

/** What a teller is known by, however often it is printed: two of one key are one. */
export const keyOfTeller = ({ name, person }: Teller): string =>
  person === null ? keyOf(name) : `#${String(person.id)}`;

const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:an?|the) /u, '')
    .replace(/\bofficials\b/u, 'official');
