import { passageIdOf, type DocumentId, type Passage, type PassageId, type Span } from '@readout/domain';
import type { AnnotatedDocument, AnnotatedText } from '../annotate/document.ts';
import type { PlacedMention } from '../annotate/people/entities.ts';
import type { Range } from '../annotate/phrases/mention.ts';
import { sentenceAt } from '../annotate/words/sentences.ts';

/** The span of a run of tokens, or null where the run is empty. */
export function spanOfRange(text: AnnotatedText, range: Range): Span | null {
  const start = text.tokens[range.first]?.start;
  const end = text.tokens[range.last - 1]?.end;
  if (start === undefined || end === undefined || end <= start) return null;
  return { in: text.part, start, end, text: text.source.slice(start, end) };
}

/** The span of the sentence that a run of tokens begins in; null where there is no run. */
export function sentenceOf(text: AnnotatedText, range: Range | null): Span | null {
  const sentence = range === null ? undefined : text.sentences[sentenceAt(text.sentences, range.first)];
  return sentence === undefined ? null : spanOfRange(text, sentence);
}

/** Whether one span lies within another of the same text. */
export function isInside(span: Span, other: Span): boolean {
  return span.in === other.in && span.start >= other.start && span.end <= other.end;
}

/** The span of a mention. */
export function spanOfMention(doc: AnnotatedDocument, { in: part, mention }: PlacedMention): Span | null {
  return spanOfRange(part === 'title' ? doc.title : doc.body, mention);
}

/** Spans in the order of the texts, the title first, each once. */
export function inOrder(spans: readonly (Span | null)[]): Span[] {
  const unique = new Map<string, Span>();
  for (const span of spans) if (span !== null) unique.set(`${span.in} ${String(span.start)} ${String(span.end)}`, span);
  return [...unique.values()].sort(
    (a, b) => (a.in === b.in ? 0 : a.in === 'title' ? -1 : 1) || a.start - b.start || a.end - b.end,
  );
}

/** The passages of one reading: each stretch once, however much rests on it. */
export class Passages {
  readonly #document: DocumentId;
  readonly #passages = new Map<PassageId, Passage>();

  constructor(document: DocumentId) {
    this.#document = document;
  }

  /** The id of the passage that a span is; made where it is new. */
  of(span: Span): PassageId {
    const id = passageIdOf(this.#document, span);
    if (!this.#passages.has(id))
      this.#passages.set(id, { id, in: span.in, start: span.start, end: span.end, text: span.text });
    return id;
  }

  all(): Passage[] {
    return [...this.#passages.values()];
  }
}
