import type { PrintedLine } from './columns.ts';
import { commonSize } from './fragment.ts';
import { breakBetween, commonLeading } from './paragraphs.ts';
import { textOfRow, type Row } from './rows.ts';

/** A line and the page it stands on, counted from 1. */
export interface NumberedLine {
  readonly printed: PrintedLine;
  readonly page: number;
}

/** Notes are set smaller than the text. */
const SMALLER = 0.93;
const MARK = /^\W?[\d*†‡⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}[.)]?\s*\S/u;
/** At the foot of a page, not half of it. */
const MOST_OF_PAGE = 0.6;
const ENDS_A_SENTENCE = /[.!?…:;。？！]["'”’»)\]]*[⁰¹²³⁴⁵⁶⁷⁸⁹]*$/u;

/** The rows of a page's text and those of the notes at its foot: smaller than the text (`body`, in points), from the first with a mark on. */
export function apartFromNotes(rows: readonly Row[], body: number): { text: readonly Row[]; notes: readonly Row[] } {
  let from = rows.length;
  while (from > 0 && commonSize(rows[from - 1]?.segments ?? []) <= body * SMALLER) from--;
  while (from < rows.length && !MARK.test(textOfRow(rows[from] ?? { segments: [], y: 0 }))) from++;
  if (from < rows.length * (1 - MOST_OF_PAGE)) return { text: rows, notes: [] };
  return { text: rows.slice(0, from), notes: rows.slice(from) };
}

/**
 * The lines of all pages in the order they are read. Notes stand at the end of their page; where a sentence goes on over it, behind the
 * paragraph that it belongs to, so that they cut none in two.
 */
export function withNotesInPlace(
  pages: readonly { readonly text: readonly NumberedLine[]; readonly notes: readonly NumberedLine[] }[],
): NumberedLine[] {
  const leading = commonLeading(pages.flatMap(({ text }) => text.map(({ printed }) => printed)));
  const lines: NumberedLine[] = [];
  let waiting: NumberedLine[] = [];
  for (const { text, notes } of pages) {
    for (const [at, line] of text.entries()) {
      const before = text[at - 1]?.printed ?? lines.at(-1)?.printed;
      const isNew = before !== undefined && breakBetween(before, line.printed, leading) === 'paragraph';
      if (waiting.length > 0 && isNew) {
        lines.push(...waiting);
        waiting = [];
      }
      lines.push(line);
    }
    waiting.push(...notes);
    if (ENDS_A_SENTENCE.test(text.at(-1)?.printed.text ?? '.')) {
      lines.push(...waiting);
      waiting = [];
    }
  }
  return [...lines, ...waiting];
}
