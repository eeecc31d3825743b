import type { DocumentId, DocumentText } from '@readout/domain';
import type { Statements } from '../connection.ts';

/** A stretch of a body in UTF-16 code units. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

/** The greatest number that the engine cuts a text with; no text is as long. */
const MOST = 2 ** 31 - 1;

/** The body from `start` to `end`, cut to what there is; null where the document is not there. */
export async function documentText(
  statements: Statements,
  id: DocumentId,
  window: Window,
): Promise<DocumentText | null> {
  const start = Math.min(MOST, Math.max(0, window.start));
  const end = Math.min(MOST, Math.max(start, window.end));
  const [found] = await statements.rows<{ length: number; isCut: boolean; text: string }>('document-text', {
    id,
    start,
    size: end - start,
  });
  if (found === undefined) return null;
  const { length, isCut, text } = found;
  if (!isCut) return { ...cut(text, { start, end }), length };
  const first = Math.min(start, length);
  return { start: first, end: first + text.length, length, text };
}

/** Both ends move back by one where they stand between the halves of a surrogate pair. */
function cut(text: string, { start, end }: Window): Omit<DocumentText, 'length'> {
  const first = withoutHalf(text, Math.min(start, text.length));
  const last = withoutHalf(text, Math.min(end, text.length));
  return { start: first, end: last, text: text.slice(first, last) };
}

function withoutHalf(text: string, at: number): number {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1)) ? at - 1 : at;
}
