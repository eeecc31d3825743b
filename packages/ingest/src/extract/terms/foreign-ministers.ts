import type { AnnotatedDocument } from '../../annotate/document.ts';
import type { Person } from '../../annotate/people/entities.ts';
import { sideOfPersonOrNull } from './party.ts';

/** The office by which texts call them together: "the foreign ministers of Norway and the United States". */
export const FOREIGN_MINISTER: readonly string[] = ['foreign', 'minister'];

/** Countries where a foreign secretary is the first official of the ministry, below its minister. */
const OF_THE_SERVICE: ReadonlySet<string> = new Set('india pakistan bangladesh nepal sri-lanka maldives'.split(' '));
/** What the office of the one who leads a foreign ministry is printed as where it is no minister's, and where. */
const PRINTED: readonly (readonly [string, (side: string | null) => boolean])[] = [
  ['secretary of state', (side) => side === 'united-states'],
  ['secretary of foreign', () => true],
  ['secretary for foreign', () => true],
];

/** Whether somebody leads a foreign ministry under another title: a British foreign secretary, the American secretary of state. */
export function isForeignMinisterByTitle({ body, title }: AnnotatedDocument, person: Person): boolean {
  const side = sideOfPersonOrNull(person) ?? person.assumedSide;
  return person.offices.some(({ words, placed }) => {
    if (words.at(-1) !== 'secretary') return false;
    if (words.join(' ') === 'foreign secretary') return side !== null && !OF_THE_SERVICE.has(side);
    const { office } = placed.mention;
    if (words.length > 1 || office === null) return false;
    const { tokens } = placed.in === 'title' ? title : body;
    const printed = tokens
      .slice(office.first, office.first + 3)
      .map(({ lower }) => lower)
      .join(' ');
    const behind = tokens[office.first + 3]?.lower ?? '';
    return behind !== 'for' && PRINTED.some(([phrase, isThere]) => printed.startsWith(phrase) && isThere(side));
  });
}
