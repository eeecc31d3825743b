import type { Person } from './entities.ts';
import { OFFICES_NOT_IN } from '../../data/office-sides.ts';

/** Whether the country has no such office, so that its holder is a foreigner there ("Foreign Minister" in a text of Washington). */
export function isForeignOffice(person: Person, home: string | null): boolean {
  if (home === null) return false;
  const missing = OFFICES_NOT_IN.get(home);
  return (
    missing !== undefined &&
    person.offices.some(
      (office) =>
        office.words.some((word) => missing.has(word) && (word !== 'prime' || office.words.includes('minister'))) &&
        !office.words.includes('advisor') &&
        !office.words.includes('adviser'),
    )
  );
}

const ONE_HOLDER: readonly (readonly string[])[] = [
  ['president'],
  ['prime', 'minister'],
  ['foreign', 'minister'],
  ['king'],
  ['emir'],
  ['chancellor'],
  ['secretary-general'],
  ['national', 'security', 'advisor'],
  ['national', 'security', 'adviser'],
  ['defence', 'minister'],
  ['defense', 'minister'],
];

/** Whether two people hold one office of which a country has but one: then they are of two countries. */
export function haveOneOffice(people: readonly Person[]): boolean {
  const bearing = people.filter(({ offices }) => offices.some(({ words }) => OPENING.has(words[0] ?? '')));
  if (bearing.length < 2) return false;
  return ONE_HOLDER.some((office) => bearing.filter((person) => holds(person, office)).length > 1);
}
/** The words that such an office begins with: most people bear none of them. */
const OPENING: ReadonlySet<string> = new Set(ONE_HOLDER.flatMap(([first = '']) => first));

function holds({ offices }: Person, office: readonly string[]): boolean {
  return offices.some(
    ({ words, former }) => !former && words.length === office.length && office.every((word, i) => words[i] === word),
  );
}
