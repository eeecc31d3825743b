import type { DocumentId, DocumentText } from '@readout/domain';
import type { Statements } from '../connection.ts';

/** A stretch of a body in UTF-16 code units. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

/** The body from `start` to `end`, cut to what there is; null where the document is not there. */
export async function documentText(
  statements: Statements,
  id: DocumentId,
  window: Window,
): Promise<DocumentText | null> {
  const start = Math.max(0, window.start);
  const end = Math.max(start, window.end);
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

/** Leaves out half a surrogate pair at either end. */
function cut(text: string, { start, end }: Window): Omit<DocumentText, 'length'> {
  let first = Math.min(start, text.length);
  let last = Math.min(end, text.length);
  if (partsPair(text, first)) first += 1;
  if (partsPair(text, last)) last -= 1;
  last = Math.max(first, last);
  return { start: first, end: last, text: text.slice(first, last) };
}

function partsPair(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, at - 1), at + 1)) && at > 0;
}
