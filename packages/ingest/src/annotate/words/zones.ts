import { CALENDAR_WORDS } from '../../data/things.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

/** What part of a document a sentence belongs to, and who speaks in it. */
export interface Zone {
  readonly kind: 'text' | 'heading' | 'question' | 'turn' | 'roster' | 'closing';
  /** The tokens of the speaker's label, where the sentence stands in somebody's turn. */
  readonly speaker: { readonly first: number; readonly last: number } | null;
  /** Whether it asks: a question mark, or the turn of one who asks. */
  readonly asks: boolean;
}

const ASKERS: ReadonlySet<string> = new Set([
  'question',
  'q',
  'reporter',
  'journalist',
  'press',
  'correspondent',
  'q.',
]);
const ANSWERERS: ReadonlySet<string> = new Set(['answer', 'a', 'a.']);

/** The zone of each sentence. A turn lasts until the next label or a heading. */
export function zonesOf(source: string, tokens: readonly Token[], sentences: readonly Sentence[]): Zone[] {
  let speaker: Zone['speaker'] = null;
  let asking = false;
  let paragraph = -1;
  let answering: Zone['speaker'] = null;
  const named = namedLabels(tokens, sentences);
  const labels = sentences.flatMap((sentence) => labelAt(tokens, sentence, named) ?? []);
  const onlyAskers = labels.length > 0 && labels.every((label) => ASKERS.has(tokens[label.first]?.lower ?? ''));
  return sentences.map((sentence, i) => {
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      const label = labelAt(tokens, sentence, named);
      if (label !== null) {
        const word = tokens[label.first]?.lower ?? '';
        asking = ASKERS.has(word);
        speaker = asking || ANSWERERS.has(word) ? null : label;
        if (speaker !== null) answering = speaker;
      } else if (onlyAskers) asking = false;
      else if (asking && isAnswer(tokens, sentences, i)) {
        asking = false;
        speaker = answering;
      }
    }
    const last = tokens[sentence.last - 1];
    const beforeLast = tokens[sentence.last - 2];
    const asks =
      asking || last?.text === '?' || (last !== undefined && beforeLast?.text === '?' && '"”’\')'.includes(last.text));
    const isHeading = isHeadingLine(source, tokens, sentence);
    return {
      kind: asks && asking ? 'question' : speaker !== null ? 'turn' : isHeading ? 'heading' : 'text',
      speaker,
      asks,
    };
  });
}

/** Whether a paragraph without a label answers the question that the one before ended with: it ends with none itself. */
function isAnswer(tokens: readonly Token[], sentences: readonly Sentence[], at: number): boolean {
  const endsAsking = (sentence: Sentence | undefined): boolean =>
    sentence !== undefined && tokens.slice(sentence.last - 2, sentence.last).some(({ text }) => text === '?');
  const own = sentences[at]?.paragraph;
  let last = at;
  while (sentences[last + 1]?.paragraph === own) last += 1;
  return endsAsking(sentences[at - 1]) && !endsAsking(sentences[last]);
}

/** Names before a colon at the head of paragraphs ("Marković: I did."), where those speak by turns: the label of one who asks is among them, or one comes again. */
function namedLabels(tokens: readonly Token[], sentences: readonly Sentence[]): ReadonlySet<number> {
  const found: { readonly first: number; readonly words: string }[] = [];
  let hasAsker = false;
  for (const [i, sentence] of sentences.entries()) {
    if (sentences[i - 1]?.paragraph === sentence.paragraph) continue;
    if (ASKERS.has(tokens[sentence.first]?.lower ?? '') && labelAt(tokens, sentence) !== null) hasAsker = true;
    const opening = tokens.slice(sentence.first, Math.min(sentence.last, sentence.first + LONGEST_NAME + 1));
    const label = opening.slice(
      0,
      Math.max(
        0,
        opening.findIndex(({ text }) => text === ':'),
      ),
    );
    const isName =
      label.length > 0 &&
      label.every(({ kind, capital, lower }) => kind === 'word' && capital && !CALENDAR_WORDS.has(lower));
    if (isName) found.push({ first: sentence.first, words: label.map(({ lower }) => lower).join(' ') });
  }
  const isByTurns = hasAsker || found.length - new Set(found.map(({ words }) => words)).size >= 2;
  return new Set(isByTurns ? found.map(({ first }) => first) : []);
}
const LONGEST_NAME = 4;

/** "PRESIDENT BIDEN:", "Spokesperson Dilini Wickramasinghe:", "Question:", "Q How are you, sir?" at the head of a paragraph. */
function labelAt(
  tokens: readonly Token[],
  sentence: Sentence,
  named: ReadonlySet<number> = NO_NAMES,
): { first: number; last: number } | null {
  const first = tokens[sentence.first];
  if (first?.kind !== 'word') return null;
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
      return next !== undefined && isLabel && (shouts || isRole || named.has(sentence.first))
        ? { first: sentence.first, last: i }
        : null;
    }
    if (token.kind === 'mark' && !'.[]()-'.includes(token.text)) return null;
  }
  return null;
}

const ROLES: ReadonlySet<string> = new Set(['answer', 'spokesperson', 'spokesman', 'spokeswoman', 'moderator', 'a']);
const NO_NAMES: ReadonlySet<number> = new Set();

/** A short line without a full stop that stands alone: a title, a place, a heading. */
function isHeadingLine(source: string, tokens: readonly Token[], sentence: Sentence): boolean {
  const last = tokens[sentence.last - 1];
  const first = tokens[sentence.first];
  if (first === undefined || last === undefined) return false;
  const after = source.slice(last.end, last.end + 2);
  return (
    sentence.last - sentence.first <= 16 && !/[.!?:;,"”]$/u.test(last.text) && (after === '' || after.startsWith('\n'))
  );
}
