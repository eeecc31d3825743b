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
  return ONE_HOLDER.some(
    (office) =>
      people.filter((person) =>
        person.offices.some(
          (own) =>
            !own.former && own.words.length === office.length && office.every((word, i) => own.words[i] === word),
        ),
      ).length > 1,
  );
}
