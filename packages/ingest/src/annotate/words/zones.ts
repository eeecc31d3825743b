import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';
import { ASKERS, labelAt, namedLabels } from './turn-labels.ts';

/** What part of a document a sentence belongs to, and who speaks in it. */
export interface Zone {
  readonly kind: 'text' | 'heading' | 'question' | 'turn' | 'roster' | 'closing';
  /** The tokens of the speaker's label, where the sentence stands in somebody's turn. */
  readonly speaker: { readonly first: number; readonly last: number } | null;
  /** Whether it asks: a question mark, or the turn of one who asks. */
  readonly asks: boolean;
}

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
