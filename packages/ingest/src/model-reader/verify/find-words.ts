import type { AnnotatedText } from '../../annotate/document.ts';
import type { Range } from '../../annotate/phrases/mention.ts';

/** A stretch of a text by UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A text folded for comparison, and where each folded character came from. */
interface Folded {
  readonly text: string;
  readonly from: readonly number[];
}

const SINGLE = '’‘ʼʻ‚‛`´′';
const DOUBLE = '“”„‟«»″';
const SPACE = /[\s\u200B-\u200D\uFEFF]/u;
/** Which of the code units that most texts are made of stand for themselves: that is asked for every one of them. */
const PLAIN = Array.from(
  { length: 0x250 },
  (_, code) => foldedUnit(String.fromCharCode(code)) === String.fromCharCode(code),
);

/**
 * Finds words in a text exactly, else after folding of white space and quotation marks; nothing else is forgiven. What is found is a
 * stretch of the text itself, so that a passage is always the text's own.
 */
export class WordFinder {
  readonly #source: string;
  #folded: Folded | null = null;

  constructor(source: string) {
    this.#source = source;
  }

  /** Every place of the words that lies within `range`, in order, at most `most`. */
  all(words: string, range: Stretch = { start: 0, end: this.#source.length }, most = 50): Stretch[] {
    const sought = words.trim();
    if (sought === '') return [];
    const exact = this.#places(this.#source, sought, range, most);
    if (exact.length > 0) return exact.map((start) => ({ start, end: start + sought.length }));
    const folded = (this.#folded ??= fold(this.#source));
    const key = fold(sought).text.trim();
    if (key === '') return [];
    const places: Stretch[] = [];
    for (let at = folded.text.indexOf(key); at !== -1; at = folded.text.indexOf(key, at + 1)) {
      const start = folded.from[at] ?? 0;
      const end = (folded.from[at + key.length - 1] ?? start) + 1;
      if (start >= range.start && end <= range.end) places.push({ start, end });
      if (places.length === most) break;
    }
    return places;
  }

  /** The first of them. */
  first(words: string, range?: Stretch): Stretch | null {
    return this.all(words, range, 1)[0] ?? null;
  }

  #places(text: string, sought: string, { start, end }: Stretch, most: number): number[] {
    const places: number[] = [];
    for (let at = text.indexOf(sought, start); at !== -1; at = text.indexOf(sought, at + 1)) {
      if (at + sought.length > end || places.length === most) break;
      places.push(at);
    }
    return places;
  }
}

/** Code unit by code unit, so that each has a place of its own; runs of white space become one space. */
function fold(source: string): Folded {
  let text = '';
  const from: number[] = [];
  for (let at = 0; at < source.length; at += 1) {
    const unit = source.charAt(at);
    const folded = PLAIN[source.charCodeAt(at)] === true ? unit : foldedUnit(unit);
    if (folded === ' ' && text.endsWith(' ')) continue;
    text += folded;
    from.push(at);
  }
  return { text, from };
}

function foldedUnit(unit: string): string {
  if (SPACE.test(unit)) return ' ';
  return SINGLE.includes(unit) ? "'" : DOUBLE.includes(unit) ? '"' : unit;
}

/** The tokens that a stretch touches; null where it holds none. */
export function tokensIn(text: AnnotatedText, { start, end }: Stretch): Range | null {
  const first = firstTokenEndingAfter(text, start);
  let last = first;
  while (last < text.tokens.length && (text.tokens[last]?.start ?? end) < end) last += 1;
  return last > first ? { first, last } : null;
}

/** The numbers of the sentences that a stretch touches, in order. */
export function sentencesIn(text: AnnotatedText, stretch: Stretch): number[] {
  const range = tokensIn(text, stretch);
  if (range === null) return [];
  const found: number[] = [];
  for (const [i, sentence] of text.sentences.entries())
    if (sentence.first < range.last && sentence.last > range.first) found.push(i);
  return found;
}

function firstTokenEndingAfter(text: AnnotatedText, offset: number): number {
  let low = 0;
  let high = text.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((text.tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
