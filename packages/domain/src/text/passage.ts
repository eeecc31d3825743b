import * as z from 'zod/mini';
import { hashOf, PassageIdSchema, type DocumentId, type PassageId } from '../id.ts';

/** Which of a document's two texts an offset points into. */
export const TextPartSchema = z.enum(['text', 'title']);
export type TextPart = z.infer<typeof TextPartSchema>;

/** An exact stretch of one of a document's texts. Offsets are UTF-16 code units; `text` is the slice, character for character. */
export const SpanSchema = z
  .object({
    in: TextPartSchema,
    start: z.int().check(z.nonnegative()),
    end: z.int().check(z.positive()),
    text: z.string(),
  })
  .check(
    z.refine(
      (span) => span.start < span.end && span.text.length === span.end - span.start,
      'start, end and text do not agree',
    ),
  );
export type Span = z.infer<typeof SpanSchema>;

/** A span that facts rest on, with an identity of its own. */
export const PassageSchema = z.object({
  id: PassageIdSchema,
  in: TextPartSchema,
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.positive()),
  text: z.string().check(z.minLength(1)),
});
export type Passage = z.infer<typeof PassageSchema>;

/** The two texts that spans point into. */
export interface Texts {
  readonly title: string | null;
  readonly text: string;
}

/** The identity of a passage: its document, which text, and its offsets. */
export function passageIdOf(document: DocumentId, span: Pick<Span, 'in' | 'start' | 'end'>): PassageId {
  return hashOf('passage', document, span.in, span.start, span.end) as PassageId;
}

/** The span from `start` to `end` of one of the texts, cut from it. */
export function spanOf(texts: Texts, part: TextPart, start: number, end: number): Span {
  return { in: part, start, end, text: textOf(texts, part).slice(start, end) };
}

/** Whether the span is the very slice it claims to be. The rule behind "no passage, no fact": both stores ask it before they commit. */
export function isExact(texts: Texts, { in: part, start, end, text }: Span): boolean {
  // A slice stops silently where the text ends, so its length has to be asked too.
  return start >= 0 && start < end && text.length === end - start && textOf(texts, part).slice(start, end) === text;
}

/** What stands around a passage, for a reader who has not opened the document. */
export interface Context {
  /** Counted from 1, in the text the passage is in; the title is paragraph 0. */
  readonly paragraph: number;
  /** At most {@link CONTEXT_LENGTH} code units of the paragraph it begins in, cut at a space and marked `…` where there are more. */
  readonly before: string;
  /** The same of the paragraph it ends in. */
  readonly after: string;
}

/** How much of a passage's paragraph is shown on each side, in UTF-16 code units. */
export const CONTEXT_LENGTH = 160;

/** The context of a span: its paragraph's number and the words before and after it. */
export function contextOf(texts: Texts, span: Pick<Span, 'in' | 'start' | 'end'>): Context {
  if (span.in === 'title') {
    const title = texts.title ?? '';
    return { paragraph: 0, before: lastWords(title.slice(0, span.start)), after: firstWords(title.slice(span.end)) };
  }
  const all = paragraphsOf(texts.text);
  const index = findParagraph(all, span.start);
  const first = all[index]?.start ?? 0;
  const last = all[findParagraph(all, span.end - 1)]?.end ?? texts.text.length;
  return {
    paragraph: index + 1,
    before: lastWords(texts.text.slice(first, span.start)),
    after: firstWords(texts.text.slice(span.end, last)),
  };
}

/** The paragraphs of a text: its lines that hold more than white space, with their offsets (white space at the ends left out). */
export function paragraphsOf(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = 0; at <= text.length;) {
    const lineEnd = text.indexOf('\n', at);
    const end = lineEnd === -1 ? text.length : lineEnd;
    const line = text.slice(at, end);
    const kept = line.trim();
    if (kept !== '') {
      const start = at + line.indexOf(kept);
      found.push({ start, end: start + kept.length });
    }
    at = end + 1;
  }
  return found;
}

/** The index of the last paragraph that starts at or before an offset; 0 where none does. */
function findParagraph(paragraphs: readonly { start: number }[], offset: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
function lastWords(text: string): string {
  if (text.length <= CONTEXT_LENGTH) return text;
  const cut = text.slice(-CONTEXT_LENGTH).replace(HALF_AT_START, '');
  return `…${cut.slice(cut.indexOf(' ') + 1)}`;
}
function firstWords(text: string): string {
  if (text.length <= CONTEXT_LENGTH) return text;
  const cut = text.slice(0, CONTEXT_LENGTH).replace(HALF_AT_END, '');
  const space = cut.lastIndexOf(' ');
  return `${space === -1 ? cut : cut.slice(0, space)}…`;
}
/** The half of a surrogate pair that a cut left over. */
const HALF_AT_START = /^[\uDC00-\uDFFF]/;
const HALF_AT_END = /[\uD800-\uDBFF]$/;

/** The text that a part names; an absent title is empty. */
export function textOf(texts: Texts, part: TextPart): string {
  return part === 'title' ? (texts.title ?? '') : texts.text;
}
