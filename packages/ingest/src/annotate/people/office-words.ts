import type { Person } from './entities.ts';

/** The office words of those who were asked about, with how many offices were looked at. */
const known = new WeakMap<Person, { readonly offices: number; readonly words: readonly string[] }>();

/** The different words of all of somebody's offices, in small letters: a long text names one office thousands of times. */
export function officeWordsOf(person: Person): readonly string[] {
  const own = known.get(person);
  if (own?.offices === person.offices.length) return own.words;
  const words = [...new Set(person.offices.flatMap((office) => office.words))];
  known.set(person, { offices: person.offices.length, words });
  return words;
}
