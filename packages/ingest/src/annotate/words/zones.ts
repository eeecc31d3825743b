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
  const labels = sentences.flatMap((sentence) => labelAt(tokens, sentence) ?? []);
  const onlyAskers = labels.length > 0 && labels.every((label) => ASKERS.has(tokens[label.first]?.lower ?? ''));
  return sentences.map((sentence) => {
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      const label = labelAt(tokens, sentence);
      if (label !== null) {
        const word = tokens[label.first]?.lower ?? '';
        asking = ASKERS.has(word);
        speaker = asking || ANSWERERS.has(word) ? null : label;
      } else if (onlyAskers) asking = false;
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

/** "PRESIDENT BIDEN:", "Spokesperson Dilini Wickramasinghe:", "Question:", "Q How are you, sir?" at the head of a paragraph. */
function labelAt(tokens: readonly Token[], sentence: Sentence): { first: number; last: number } | null {
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
      const shouts = tokens.slice(sentence.first, i).every((t) => t.text === t.text.toUpperCase());
      const isRole = ['question', 'answer', 'spokesperson', 'spokesman', 'spokeswoman', 'moderator', 'q', 'a'].includes(
        first.lower,
      );
      return next !== undefined && isLabel && (shouts || isRole) ? { first: sentence.first, last: i } : null;
    }
    if (token.kind === 'mark' && !'.[]()-'.includes(token.text)) return null;
  }
  return null;
}

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
