import { CALENDAR_WORDS } from '../../data/things.ts';
import { NAME_PARTICLES, OFFICE_HEADS } from '../../data/offices.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

/** What those who ask are called before a colon. */
export const ASKERS: ReadonlySet<string> = new Set([
  'question',
  'q',
  'reporter',
  'journalist',
  'press',
  'correspondent',
  'q.',
]);
const ROLES: ReadonlySet<string> = new Set(['answer', 'spokesperson', 'spokesman', 'spokeswoman', 'moderator', 'a']);

/** The tokens of a label. */
export interface Label {
  readonly first: number;
  readonly last: number;
}

/**
 * Where paragraphs open with a name before a colon ("Marković: I did.") that is the label of somebody's turn: the label of one who asks is
 * among them, one comes again, or a label with an office has the name too.
 */
export function namedLabels(tokens: readonly Token[], sentences: readonly Sentence[]): ReadonlySet<number> {
  const found: { readonly first: number; readonly words: string; readonly family: string }[] = [];
  const titled = new Set<string>();
  let hasAsker = false;
  for (const [i, sentence] of sentences.entries()) {
    if (sentences[i - 1]?.paragraph === sentence.paragraph) continue;
    if (ASKERS.has(tokens[sentence.first]?.lower ?? '') && labelAt(tokens, sentence) !== null) hasAsker = true;
    const opening = tokens.slice(sentence.first, Math.min(sentence.last, sentence.first + LONGEST_NAME + 1));
    const colon = Math.max(
      0,
      opening.findIndex(({ text }) => text === ':'),
    );
    const label = opening.slice(0, colon);
    const isName =
      label.length > 0 &&
      label.every(({ kind, capital, lower }) => kind === 'word' && capital && !CALENDAR_WORDS.has(lower));
    const words = label.map(({ lower }) => lower).join(' ');
    if (isName) found.push({ first: sentence.first, words, family: label.at(-1)?.lower ?? '' });
    for (const name of titledNames(tokens, sentence)) titled.add(name);
  }
  const isByTurns = hasAsker || found.length - new Set(found.map(({ words }) => words)).size >= 2;
  return new Set(found.flatMap(({ first, family }) => (isByTurns || titled.has(family) ? [first] : [])));
}
const LONGEST_NAME = 4;

/** "PRESIDENT BIDEN:", "Spokesperson Dilini Wickramasinghe:", "Question:", "Q How are you, sir?" at the head of a paragraph. */
export function labelAt(
  tokens: readonly Token[],
  sentence: Sentence,
  named: ReadonlySet<number> = NO_NAMES,
): Label | null {
  const first = tokens[sentence.first];
  if (first?.kind !== 'word' || isHeadOfMemo(tokens, sentence.first)) return null;
  if (first.text === 'Q' && tokens[sentence.first + 1]?.capital === true)
    return { first: sentence.first, last: sentence.first + 1 };
  for (let i = sentence.first; i < Math.min(sentence.last, sentence.first + 9); i += 1) {
    const token = tokens[i];
    if (token === undefined) return null;
    if (token.text === ':') {
      const next = tokens[i + 1];
      const isLabel = tokens
        .slice(sentence.first, i)
        .every((t) => t.capital || t.kind === 'mark' || ['of', 'the', 'for', 'de', 'von', 'van'].includes(t.lower));
      // "PRIME MINISTER (Ana Gil):": a name in brackets need not shout
      const bracket = tokens.slice(sentence.first, i).findIndex(({ text }) => text === '(');
      const own = tokens.slice(sentence.first, bracket > 0 ? sentence.first + bracket : i);
      const shouts = own.every((t) => t.text === t.text.toUpperCase());
      const isRole = ASKERS.has(first.lower) || ROLES.has(first.lower);
      if (next !== undefined && isLabel && (shouts || isRole || named.has(sentence.first)))
        return { first: sentence.first, last: i };
      break;
    }
    if (token.kind === 'mark' && !'.[]()-'.includes(token.text)) break;
  }
  return titledLabelAt(tokens, sentence);
}
const NO_NAMES: ReadonlySet<number> = new Set();

/** "FROM:", "SUBJECT:": what a line of the head of a memorandum opens with, which is nobody's turn. */
const isHeadOfMemo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === ':' && HEADS_OF_MEMO.has(tokens[at]?.lower ?? '');
const HEADS_OF_MEMO: ReadonlySet<string> = new Set(
  'from to subject date re cc ref info via place venue time participants present attendance agenda'.split(' '),
);

/**
 * "Prime Minister Ana Gil: Dear guests, I …", "Luis Paz, Foreign Minister: We …", "GIL (deputy spokesman of the Government): We …": a name or
 * an office, or one behind the other, before a colon where what follows speaks of itself or to somebody; null where nobody is so named.
 */
function titledLabelAt(tokens: readonly Token[], sentence: Sentence): Label | null {
  const colon = colonOf(tokens, sentence);
  if (colon < 0) return null;
  const label = tokens.slice(sentence.first, colon);
  const hasOffice = label.some(({ lower }) => OFFICE_HEADS.has(lower));
  const hasName = label.some(({ lower, capital }) => capital && !OFFICE_HEADS.has(lower));
  if (!hasOffice || !hasName) return null;
  const turn = tokens.slice(colon + 1, colon + 1 + TURN);
  const end = turn.findIndex(({ gap }, i) => i > 0 && gap.includes('\n\n'));
  const isSpoken = turn.slice(0, end < 0 ? TURN : end).some(({ text, lower }) => text === 'I' || VOICES.has(lower));
  return isSpoken ? { first: sentence.first, last: colon } : null;
}
/** As much of a turn as says whether somebody speaks in it. */
const TURN = 60;
const VOICES: ReadonlySet<string> = new Set("we our us my me you your i'm i've i'll we've we're we'll".split(' '));

/** Where the colon of a label with an office stands, its brackets apart; -1 where the sentence opens with none. */
function colonOf(tokens: readonly Token[], { first, last }: Sentence): number {
  let commas = 0;
  let depth = 0;
  for (let i = first; i < Math.min(last, first + LONGEST_LABEL); i += 1) {
    const token = tokens[i];
    if (token === undefined) return -1;
    if (token.text === '(') depth += 1;
    else if (token.text === ')') depth -= 1;
    else if (depth > 0) continue;
    else if (token.text === ':') return i > first && token.kind === 'mark' ? i : -1;
    else if (token.text === ',') commas += 1;
    else if (token.kind === 'mark' && !".-–’'".includes(token.text)) return -1;
    else if (token.kind === 'word' && !token.capital && !LOWER.has(token.lower) && !NAME_PARTICLES.has(token.lower))
      return -1;
    else if (CALENDAR_WORDS.has(token.lower) || token.kind === 'number') return -1;
    if (commas > 1) return -1;
  }
  return -1;
}
const LONGEST_LABEL = 18;
const LOWER: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and']);

/** The names in a label with an office, of which one alone may be the label of a later turn. */
function titledNames(tokens: readonly Token[], sentence: Sentence): string[] {
  const label = titledLabelAt(tokens, sentence);
  if (label === null) return [];
  return tokens
    .slice(label.first, label.last)
    .flatMap(({ lower, capital }) => (capital && !OFFICE_HEADS.has(lower) ? [lower] : []));
}
