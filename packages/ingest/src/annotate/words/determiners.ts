/** Words that may open a phrase for somebody. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an both all these those another some several this each either any neither other'.split(' '),
);

/** Words that say whose. */
export const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your']);

/** Pronouns that can stand for a party. */
export const PRONOUNS: ReadonlySet<string> = new Set(
  'myself he she they him her them we us i me it you both ourselves themselves himself herself his'.split(' '),
);

const COUNTS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['twenty', 20],
]);

/** The number that a word says, from two to twelve; null for any other word. */
export function countWord(lower: string): number | null {
  return COUNTS.get(lower) ?? null;
}

/** Whether a lower-case noun is plural by its look. */
export function isPluralNoun(lower: string): boolean {
  return (
    /[^s]s$|men$|people$|pair$|duo$|trio$|-general$/u.test(lower) &&
    lower !== 'his' &&
    lower !== 'was' &&
    lower !== 'has' &&
    lower !== 'is' &&
    lower !== 'this' &&
    lower !== 'as'
  );
}
