import type { Teller } from './teller.ts';

/** One teller printed twice: one person, or the same words in capitals, in the plural, with more of them. */
export function isSameTeller(a: Teller, b: Teller): boolean {
  if (a.person !== null && b.person !== null) return a.person === b.person;
  const [x, y] = [keyOf(a.name), keyOf(b.name)];
  return x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`);
}
/** What a teller is known by, however often it is printed: two of one key are one. */
export const keyOfTeller = ({ name, person }: Teller): string =>
  person === null ? keyOf(name) : `#${String(person.id)}`;

const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:an?|the) /u, '')
    .replace(/\bofficials\b/u, 'official');
