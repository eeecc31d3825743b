import type { Element } from '../grammar/elements.ts';

/** "No.", "He did not", "I haven't": what an answer opens with that says no. */
const NO =
  /^(?:no (?:[.,;—–-]|$)|not at all|not (?:yet|so far) [.,]|(?:i|we|he|she|they) (?:(?:has|have|had|did|was|were|does|do) not|(?:hasn|haven|hadn|didn|wasn|weren|doesn|don)['’]t)(?: yet)? (?:[.,;—–-]|$)|(?:that|it|this) is (?:not|untrue|false))/u;

/** "Yes, this morning.", "He did.", "I have, on Monday.": what an answer opens with that says yes. */
const YES =
  /^(?:(?:yes|indeed|correct|certainly) (?:[.,;—–-]|$)|(?:i|we|he|she|they) (?:has|have|had|did|will|shall|do|does) (?:indeed )?(?:[.,;—–-]|$))/u;

/** Verbs that open a question to be answered by yes or no, behind a label and an address. */
const ASKING: ReadonlySet<string> = new Set('did have has had will was were is are do does'.split(' '));
const ADDRESS = 6;

/** Whether an answer says yes or no by its first words, behind the label of whoever answers; null where it says neither. */
export function shortAnswer(elements: readonly Element[]): 'yes' | 'no' | null {
  const words = wordsOf(elements).join(' ');
  return NO.test(words) ? 'no' : YES.test(words) ? 'yes' : null;
}

/** Whether a question asks for yes or no: its verb comes first, behind a label and whom it addresses. */
export function asksWhether(elements: readonly Element[]): boolean {
  const words = wordsOf(elements);
  const address = words.slice(0, ADDRESS).indexOf(',');
  return ASKING.has(words[0] ?? '') || (address > 0 && ASKING.has(words[address + 1] ?? ''));
}

/** The words of a turn behind its label, a pronoun as it is printed. */
function wordsOf(elements: readonly Element[]): string[] {
  const words = elements.map(({ word, mention }) => (mention?.kind === 'pronoun' ? mention.noun : word));
  const colon = words.slice(0, ADDRESS).indexOf(':');
  return words.slice(colon + 1);
}
