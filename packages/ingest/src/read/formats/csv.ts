import { FIELD_NAMES, foldName, namesDay, TEXT_NAMES } from '../about/fields.ts';
import { orderOf, type NumberOrder } from '../about/printed-day.ts';
import { problem, type ReadProblem } from '../problems.ts';
import { refused, type Reading, type Source } from '../source.ts';
import { readRecords, type RecordAt } from './records.ts';

const DELIMITERS = [',', ';', '\t', '|'];
/** Of a table of one column the cells may hold any sign; no text holds this one. */
const NO_DELIMITER = '\uFDD2';
const MORE_NAMES = new Set(['id', 'author', 'language']);
const SEPARATOR_LINE = /^\uFEFF?"?sep=(.)"?\r?\n/iu;
const SAMPLE = 20_000;

/** A table's text: its delimiter, and which column holds the text (negative where none is named so). */
export interface TableShape {
  readonly delimiter: string;
  readonly textColumn: number;
  /** A spreadsheet's own line `sep=;` above the headings, to be passed over. */
  readonly headAt: number;
}

/** Whether a text is a table with a row of known headings, and how it is laid out; null where it is prose or some other table. */
export function tableShapeOf(text: string, isNamedTable: boolean): TableShape | null {
  const separator = SEPARATOR_LINE.exec(text);
  const headAt = separator?.[0].length ?? 0;
  const end = text.indexOf('\n', headAt);
  if (end < 0 && !isNamedTable) return null;
  const sample = text.slice(headAt, headAt + SAMPLE);
  for (const delimiter of separator?.[1] === undefined ? DELIMITERS : [separator[1]]) {
    const names = (rowsOf(sample, delimiter).next().value?.cells ?? []).map(foldName);
    if (names.length < 2) continue;
    const textColumn = textColumnOf(names);
    const known = names.filter(
      (name) => TEXT_NAMES.includes(name) || FIELD_NAMES.has(name) || MORE_NAMES.has(name),
    ).length;
    if (textColumn >= 0 && known >= 2) return { delimiter, textColumn, headAt };
    if (isNamedTable && textColumn >= 0) return { delimiter, textColumn, headAt };
  }
  const [only, ...more] = (rowsOf(sample, NO_DELIMITER).next().value?.cells ?? []).map(foldName);
  if (isNamedTable && only !== undefined && more.length === 0 && TEXT_NAMES.includes(only)) {
    return { delimiter: NO_DELIMITER, textColumn: 0, headAt };
  }
  return isNamedTable ? { delimiter: ',', textColumn: -1, headAt } : null;
}

/** Of several columns that could hold the text, the one whose name says so best. */
function textColumnOf(names: readonly string[]): number {
  const best = TEXT_NAMES.find((name) => names.includes(name));
  return best === undefined ? -1 : names.indexOf(best);
}

/** Reads a table of documents: headings name the columns, quoted cells may hold delimiters, line ends and doubled quotes. */
export function readTable(text: string, shape: TableShape, source: Source): Reading {
  if (shape.textColumn < 0) return refused(problem('table-without-text', source.file));
  const offset = shape.headAt === 0 ? 0 : 1;
  const rows = [...rowsOf(text.slice(shape.headAt), shape.delimiter)].map((row) => ({
    ...row,
    number: row.number + offset,
  }));
  const [head, ...body] = rows;
  const names = (head?.cells ?? []).map((name, at) => (at === shape.textColumn ? 'text' : name));
  if (body.length === 0) return refused(problem('blank-text', source.file));
  const order = numberOrder(names, body, shape.delimiter);
  return readRecords(recordsOf(names, body, shape, source.file), source, { order });
}

interface Row {
  readonly cells: readonly string[];
  /** Counted from 1 for the headings, as a spreadsheet does. */
  readonly number: number;
  /** A quotation mark opened a cell and none closed it. */
  readonly isOpen: boolean;
}

function* recordsOf(
  names: readonly string[],
  rows: readonly Row[],
  { delimiter, textColumn }: TableShape,
  file: string,
): Generator<RecordAt | ReadProblem> {
  for (const { cells, number, isOpen } of rows) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const tooMany = cells.slice(names.length).some((cell) => cell.trim() !== '');
    const isTextLast = textColumn === names.length - 1;
    if (isOpen) yield problem('row-misaligned', file, { row: number, what: 'a quotation mark that nothing closes' });
    else if (tooMany)
      yield problem('row-misaligned', file, { row: number, what: 'more cells than there are headings' });
    // Delimiters within an unquoted text at the end of a row are part of it.
    const whole =
      tooMany && isTextLast ? [...cells.slice(0, textColumn), cells.slice(textColumn).join(delimiter)] : cells;
    const record = Object.fromEntries(names.map((name, at) => [name, whole[at] ?? '']));
    yield { record, where: `Row ${String(number)}`, unit: 'row', label: String(number) };
  }
}

/** Which number comes first in `3/4/2020`: as another row betrays it, else by the semicolons of a European spreadsheet. */
function numberOrder(names: readonly string[], rows: readonly Row[], delimiter: string): NumberOrder | null {
  const column = names.findIndex((name) => namesDay(foldName(name)) || /^(?:date|day|published)/u.test(foldName(name)));
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
    let isOpen = false;
    number++;
    for (;;) {
      const { value, end, isOpen: isCellOpen } = cellAt(text, at, delimiter);
      cells.push(value);
      isOpen ||= isCellOpen;
      at = end + 1;
      if (text[end] !== delimiter) {
        if (text[end] === '\r' && text[end + 1] === '\n') at++;
        break;
      }
    }
    yield { cells, number, isOpen };
  }
}

/** The cell that begins there, and where its delimiter or line end stands. */
function cellAt(text: string, start: number, delimiter: string): { value: string; end: number; isOpen: boolean } {
  if (text[start] !== '"') {
    const end = cellEnd(text, start, delimiter);
    return { value: text.slice(start, end), end, isOpen: false };
  }
  const parts: string[] = [];
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { value: parts.join('') + text.slice(from), end: text.length, isOpen: true };
    parts.push(text.slice(from, quote));
    if (text[quote + 1] !== '"') {
      const end = cellEnd(text, quote + 1, delimiter);
      return { value: parts.join('') + text.slice(quote + 1, end), end, isOpen: false };
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
