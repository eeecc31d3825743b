import { foldName } from '../about/fields.ts';
import { orderOf, type NumberOrder } from '../about/printed-day.ts';
import { problem } from '../problems.ts';
import { refused, type Reading, type Source } from '../source.ts';
import { readRecords, type RecordAt } from './records.ts';

const DELIMITERS = [',', ';', '\t', '|'];
const TEXT_NAMES = new Set(['text', 'body', 'content', 'article', 'fulltext', 'story']);
const OTHER_NAMES = new Set(
  (
    'title headline date published publishedon publishedat publicationdate documentdate day publisher source outlet paper ' +
    'publication url link address id author rights language'
  ).split(' '),
);
const SAMPLE = 20_000;

/** A table's text: its delimiter, and which column holds the text (negative where none is named so). */
export interface TableShape {
  readonly delimiter: string;
  readonly textColumn: number;
}

/** Whether a text is a table with a row of known headings, and how it is laid out; null where it is prose or some other table. */
export function tableShapeOf(text: string, isNamedTable: boolean): TableShape | null {
  const end = text.indexOf('\n');
  if (end < 0 && !isNamedTable) return null;
  const sample = text.slice(0, SAMPLE);
  for (const delimiter of DELIMITERS) {
    const names = (rowsOf(sample, delimiter).next().value?.cells ?? []).map(foldName);
    if (names.length < 2) continue;
    const textColumn = names.findIndex((name) => TEXT_NAMES.has(name));
    const known = names.filter((name) => TEXT_NAMES.has(name) || OTHER_NAMES.has(name)).length;
    if (textColumn >= 0 && known >= 2) return { delimiter, textColumn };
    if (isNamedTable && textColumn >= 0) return { delimiter, textColumn };
  }
  return isNamedTable ? { delimiter: ',', textColumn: -1 } : null;
}

/** Reads a table of documents: headings name the columns, quoted cells may hold delimiters, line ends and doubled quotes. */
export function readTable(text: string, shape: TableShape, source: Source): Reading {
  if (shape.textColumn < 0) return refused(problem('table-without-text', source.file));
  const rows = [...rowsOf(text, shape.delimiter)];
  const [head, ...body] = rows;
  const names = (head?.cells ?? []).map((name, at) => (at === shape.textColumn ? 'text' : name));
  if (body.length === 0) return refused(problem('blank-text', source.file));
  return readRecords(recordsOf(names, body), source, { order: numberOrder(names, body, shape.delimiter) });
}

interface Row {
  readonly cells: readonly string[];
  /** Counted from 1 for the headings, as a spreadsheet does. */
  readonly number: number;
}

function* recordsOf(names: readonly string[], rows: readonly Row[]): Generator<RecordAt> {
  for (const { cells, number } of rows) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const record = Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
    yield { record, where: `Row ${String(number)}`, unit: 'row', label: String(number) };
  }
}

/** Which number comes first in `3/4/2020`: as another row betrays it, else by the semicolons of a European spreadsheet. */
function numberOrder(names: readonly string[], rows: readonly Row[], delimiter: string): NumberOrder | null {
  const column = names.findIndex((name) =>
    /^(?:date|published|day|publicationdate|documentdate)/u.test(foldName(name)),
  );
  for (const { cells } of rows) {
    const [, first, second] = /^\s*(\d{1,2})[-/](\d{1,2})[-/]\d{4}/u.exec(cells[column] ?? '') ?? [];
    const order =
      first === undefined || second === undefined || first === second ? null : orderOf(Number(first), Number(second));
    if (order !== null) return order;
  }
  return delimiter === ';' ? 'day-month' : null;
}

/** Rows of delimited text (RFC 4180), in one pass. */
function* rowsOf(text: string, delimiter: string): Generator<Row, undefined> {
  let number = 0;
  let at = 0;
  while (at < text.length) {
    const cells: string[] = [];
    number++;
    for (;;) {
      const { value, end } = cellAt(text, at, delimiter);
      cells.push(value);
      at = end + 1;
      if (text[end] !== delimiter) {
        if (text[end] === '\r' && text[end + 1] === '\n') at++;
        break;
      }
    }
    yield { cells, number };
  }
}

/** The cell that begins there, and where its delimiter or line end stands. */
function cellAt(text: string, start: number, delimiter: string): { value: string; end: number } {
  if (text[start] !== '"') {
    const end = cellEnd(text, start, delimiter);
    return { value: text.slice(start, end), end };
  }
  const parts: string[] = [];
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { value: parts.join('') + text.slice(from), end: text.length };
    parts.push(text.slice(from, quote));
    if (text[quote + 1] !== '"') {
      const end = cellEnd(text, quote + 1, delimiter);
      return { value: parts.join('') + text.slice(quote + 1, end), end };
    }
    parts.push('"');
    from = quote + 2;
  }
}

function cellEnd(text: string, start: number, delimiter: string): number {
  let at = start;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}
