import type { Element } from '../grammar/elements.ts';

/** "No.", "He did not", "I haven't": what an answer opens with that says no. */
const NO =
  /^(?:no (?:[.,;—–-]|$)|none (?:[.,;—–-]|whatsoever|whatever|at all|$)|not at all|not to (?:my|our) knowledge|not that (?:i|we) know|not (?:yet|so far) [.,]|(?:i|we|he|she|they) (?:(?:has|have|had|did|was|were|does|do) not|(?:hasn|haven|hadn|didn|wasn|weren|doesn|don)['’]t)(?: yet)? (?:[.,;—–-]|$)|(?:that|it|this) is (?:not|untrue|false))/u;

/** "Yes, this morning.", "He did.", "I have, on Monday.": what an answer opens with that says yes. */
const YES =
  /^(?:(?:yes|indeed|correct|certainly|of course|absolutely|that is (?:right|correct)) (?:[.,;—–-]|$)|(?:i|we|he|she|they) (?:has|have|had|did|will|shall|do|does) (?:indeed )?(?:[.,;—–-]|$))/u;

/** Verbs that open a question to be answered by yes or no, behind a label and an address. */
const ASKING: ReadonlySet<string> = new Set('did have has had will was were is are do does'.split(' '));
const ADDRESS = 6;
const ASKING_WHEN: ReadonlySet<string> = new Set(['when', 'where']);
const AHEAD: ReadonlySet<string> = new Set(['will', 'shall', 'do', 'does']);
const BEHIND: ReadonlySet<string> = new Set(['did', 'have', 'has']);
const LEADING_OVER: ReadonlySet<string> = new Set(['and', 'so', 'but', 'then', 'well', 'ok', 'okay']);
/** What may stand before the day of an answer. */
const LEADING: ReadonlySet<string> = new Set(['on', 'by', 'well', 'probably', ',']);
/** Labels that have no colon. */
const LABELS: ReadonlySet<string> = new Set(['q', 'q.', 'a', 'a.', 'question', 'answer']);

/** Whether an answer says yes or no by its first words, behind the label of whoever answers; null where it says neither. */
export function shortAnswer(elements: readonly Element[]): 'yes' | 'no' | null {
  const words = wordsOf(elements).join(' ');
  return NO.test(words) ? 'no' : YES.test(words) ? 'yes' : null;
}

/** Whether a question asks for yes or no: its verb comes first, behind a label and whom it addresses. */
export function asksWhether(elements: readonly Element[]): boolean {
  return opensWith(elements, ASKING);
}

/** "So when will you see her?": whether a question takes it for granted and asks but for the time or place. */
export function asksWhen(elements: readonly Element[]): boolean {
  return opensWith(elements, ASKING_WHEN);
}

/** "Will you see her?", "So when will they meet?", "When do they sit again?": whether a question asks for what is to come. */
export function asksAhead(elements: readonly Element[]): boolean {
  return opensWith(elements, AHEAD) || (asksWhen(elements) && wordsOf(elements).some((word) => AHEAD.has(word)));
}

/** "When did you last meet him?", "Have you seen her?": whether a question asks for what lies behind. */
export function asksBack(elements: readonly Element[]): boolean {
  return opensWith(elements, BEHIND) || (asksWhen(elements) && wordsOf(elements).some((word) => BEHIND.has(word)));
}

/** "Thursday, in Cork.", "On Monday, by telephone.", "In Rome, in March.": whether an answer opens with a day, or a place and a day, behind its label. */
export function opensWithDay(elements: readonly Element[]): boolean {
  const own = elements.slice(behindLabel(elements.map(({ word }) => word)));
  const at = own.findIndex(({ word }) => !LEADING.has(word));
  if (own[at]?.day != null) return true;
  const isPlace = own[at]?.word === 'in' && ['thing', 'mention'].includes(own[at + 1]?.kind ?? '');
  const next = own.findIndex(({ word }, i) => i > at + 1 && !LEADING.has(word) && word !== 'in');
  return isPlace && own[next]?.day != null;
}

/** "We spoke on Sunday.", "I talked to him last week": whether a sentence tells on what an answer has just affirmed, by pronouns alone. */
export function tellsOn(elements: readonly Element[]): boolean {
  const [first] = elements;
  const mentions = elements.flatMap(({ mention }) => mention ?? []);
  return first?.mention?.kind === 'pronoun' && mentions.every(({ kind }) => kind === 'pronoun');
}

/** Whether a question opens with one of these words, behind its label, words that lead over to it and whom it addresses. */
function opensWith(elements: readonly Element[], openings: ReadonlySet<string>): boolean {
  const words = wordsOf(elements);
  const address = words.slice(0, ADDRESS).indexOf(',');
  const starts = [0, ...(address > 0 ? [address + 1] : [])];
  return starts.some((start) => openings.has(words[LEADING_OVER.has(words[start] ?? '') ? start + 1 : start] ?? ''));
}

/** Where a turn begins behind its label: "Q:", "A.", "Minister Dahl:". */
function behindLabel(words: readonly string[]): number {
  const colon = words.slice(0, ADDRESS).indexOf(':');
  if (colon >= 0 || !LABELS.has(words[0] ?? '')) return colon + 1;
  return words[1] === '.' ? 2 : 1;
}

/** The words of a turn behind its label, a pronoun as it is printed. */
function wordsOf(elements: readonly Element[]): string[] {
  const words = elements.map(({ word, mention }) => (mention?.kind === 'pronoun' ? mention.noun : word));
  return words.slice(behindLabel(words));
}
