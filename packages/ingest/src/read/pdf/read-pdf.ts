import type { Origin } from '@readout/domain';
import { firstKnown } from '../about/about.ts';
import { printedHead } from '../about/printed-head.ts';
import { makeDocument } from '../make-document.ts';
import { normaliseCharacters, oneLine } from '../normalise/characters.ts';
import { joinDividedWords } from '../normalise/divided-words.ts';
import type { Line } from '../normalise/lines.ts';
import { withoutRunningHeads } from '../normalise/pages.ts';
import { problem } from '../problems.ts';
import { refused, type Reading, type Source } from '../source.ts';
import { linesInOrder, type PrintedLine } from './columns.ts';
import { commonSize } from './fragment.ts';
import { apartFromNotes, withNotesInPlace, type NumberedLine } from './notes.ts';
import { withoutMarginNumbers } from './margin-numbers.ts';
import { openPdf } from './open-pdf.ts';
import { breakBetween, commonLeading, type Break } from './paragraphs.ts';
import { rowsOf, textOfRow, type Row } from './rows.ts';

const FEWEST_LETTERS = 12;
/** Letters that a font names by numbers of its own, so that nobody knows what they are. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNKNOWN_LETTER = /[\uE000-\uF8FF\uFFFD\u0000-\u0008\u000E-\u001F]/gu;
const MOST_UNKNOWN = 0.2;
const HEADLINE_SIZE = 1.1;
const HEADLINE_WITHIN = 14;
const LONGEST_HEADLINE = 300;
/** A line of a list of contents: what stands where, with points between. */
const LEADER = /(?:[.·…_]\s?){5,}\s*(?:\d{1,4}|[ivxl]{1,6})\s*$/iu;
const FEWEST_LEADERS = 3;
const PAGE_NUMBER =
  /^\W*(?:(?:page|seite|p\.|página|pagina|стр\.)\s*)?(\d{1,4})(?:\s*(?:of|\/|von|de|из)\s*\d{1,4})?\W*$/iu;

/** Reads a PDF: its text in reading order, columns one after the other, without running heads; each stretch knows its page. */
export async function readPdf(source: Source): Promise<Reading> {
  const { file } = source;
  const opened = await openPdf(source.bytes);
  if (opened.kind === 'locked') return refused(problem('locked-file', file, { what: 'a PDF' }));
  if (opened.kind === 'damaged')
    return refused(problem('damaged-file', file, { what: 'it is a PDF that cannot be opened' }));
  const pages = withoutMarginNumbers(opened.pages.map(({ fragments }) => fragments)).map(rowsOf);
  const letters = pages.map(
    (rows) =>
      rows
        .map(textOfRow)
        .join('')
        .replaceAll(/[^\p{L}]/gu, '').length,
  );
  const printed = opened.pages
    .flatMap((page) => page.fragments)
    .map(({ text }) => text)
    .join('');
  const unknown = printed.match(UNKNOWN_LETTER)?.length ?? 0;
  if (unknown > printed.length * MOST_UNKNOWN) return refused(problem('pdf-letters-unknown', file));
  if (letters.reduce((a, b) => a + b, 0) < FEWEST_LETTERS) {
    return refused(problem('pdf-without-text', file, { pages: opened.pages.length }));
  }
  const lines = numberedLines(withoutFurniture(pages));
  const { text, origins } = buildPages(lines);
  const title = headlineOf(lines.map(({ printed: line }) => line)) ?? titleAsPrinted(opened.title, text);
  const rest = title === null ? text : `${title}\n${withoutTitle(text, title)}`;
  const head = firstKnown(printedHead(rest), title === null ? {} : printedHead(aboveTitle(text, title)));
  const own = title === null ? {} : { title };
  const made = makeDocument(source, { text, origins, own, printed: head, where: null });
  const empty = letters.flatMap((count, at) => (count === 0 ? [String(at + 1)] : []));
  const notes = empty.length === 0 ? [] : [problem('pages-without-text', file, { pages: shortList(empty) })];
  return { documents: [made.document], problems: [...notes, ...made.problems] };
}

/** Running heads and page numbers are found where they stand, by rows, before columns are told apart. */
function withoutFurniture(pages: readonly Row[][]): Row[][] {
  const rows = pages.flat();
  const lines: Line[] = [];
  for (const page of pages) {
    for (const [at, row] of page.entries()) {
      const number = lines.length;
      lines.push({ text: (at === 0 ? '\f' : '') + textOfRow(row), from: number, to: number, width: 0 });
    }
  }
  const leaders = lines.filter((line) => LEADER.test(line.text));
  const contents = new Set(leaders.length >= FEWEST_LEADERS ? leaders.map((line) => rows[line.from]) : []);
  const kept = new Set(
    withoutRunningHeads(lines)
      .flatMap((line) => (line.text.trim() === '' ? [] : [rows[line.from]]))
      .filter((row) => !contents.has(row)),
  );
  return pages.map((page, at) => {
    const left = page.filter((row) => kept.has(row));
    return withoutPageNumber(left, at + 1);
  });
}

/** A lone page shows no run of numbers; its own number at its edge is still none of its text. */
function withoutPageNumber(rows: readonly Row[], number: number): Row[] {
  const isNumber = (row: Row | undefined): boolean =>
    row !== undefined && rows.length > 1 && Number(PAGE_NUMBER.exec(textOfRow(row))?.[1]) === number;
  return rows.filter((row, at) => !((at === 0 || at === rows.length - 1) && isNumber(row)));
}

function numberedLines(pages: readonly Row[][]): NumberedLine[] {
  const body = commonSize(pages.flatMap((rows) => rows.flatMap(({ segments }) => segments)));
  return withNotesInPlace(
    pages.map((rows, at) => {
      const { text, notes } = apartFromNotes(rows, body);
      const numbered = (some: readonly Row[]): NumberedLine[] =>
        linesInOrder(some).map((printed) => ({ printed, page: at + 1 }));
      return { text: numbered(text), notes: numbered(notes) };
    }),
  );
}

/** Puts the lines together to paragraphs; origins say which page each stretch is from. */
function buildPages(lines: readonly NumberedLine[]): { text: string; origins: Origin[] } {
  const leading = commonLeading(lines.map(({ printed }) => printed));
  const breaks = lines.map(({ printed }, at): Break => {
    const before = lines[at - 1]?.printed;
    return before === undefined ? 'none' : breakBetween(before, printed, leading);
  });
  const joined = joinDividedWords(paragraphLines(lines, breaks));
  const parts: string[] = [];
  const origins: { start: number; end: number; unit: 'page'; label: string }[] = [];
  let length = 0;
  let isFirst = true;
  let gap = '';
  for (const line of joined) {
    if (line.text.trim() === '') {
      gap = '\n\n';
      continue;
    }
    const label = String(lines[line.from]?.page ?? 1);
    const before = isFirst ? '' : gap === '' ? (breaks[line.from] === 'line' ? '\n' : ' ') : gap;
    const text = line.text.trim();
    parts.push(before, text);
    const start = length + before.length;
    length = start + text.length;
    const last = origins.at(-1);
    if (last?.label === label) last.end = length;
    else origins.push({ start, end: length, unit: 'page', label });
    isFirst = false;
    gap = '';
  }
  return { text: parts.join('').normalize('NFC'), origins };
}

/** The lines with a blank one between paragraphs, so that no word is joined across. */
function paragraphLines(lines: readonly NumberedLine[], breaks: readonly Break[]): Line[] {
  return lines.flatMap(({ printed }, at): Line[] => {
    const text = normaliseCharacters(printed.text).text.replaceAll('\n', ' ');
    const line = { text, from: at, to: at, width: text.length };
    return breaks[at] === 'paragraph' ? [{ text: '', from: at, to: at, width: 0 }, line] : [line];
  });
}

/** The lines near the top of the first page that are set larger than all others. */
function headlineOf(lines: readonly PrintedLine[]): string | null {
  const body = commonSize(lines);
  const top = lines.slice(0, HEADLINE_WITHIN);
  const largest = Math.max(...top.filter(({ text }) => text.split(' ').length > 1).map(({ size }) => size));
  if (!(largest >= body * HEADLINE_SIZE)) return null;
  const isLarge = (line: PrintedLine | undefined): boolean => line !== undefined && Math.abs(line.size - largest) < 0.6;
  const first = top.findIndex(isLarge);
  const headline: string[] = [];
  for (let at = first; at < lines.length && isLarge(lines[at]); at++) headline.push(lines[at]?.text ?? '');
  const title = oneLine(headline.join(' '));
  return title !== null && title.length <= LONGEST_HEADLINE ? title : null;
}

/** What the file calls itself is often the name of a template: it counts where it is printed at the head of the text. */
function titleAsPrinted(title: string | null, text: string): string | null {
  const line = title === null ? null : oneLine(title);
  if (line === null || line.split(' ').length < 3) return null;
  return fold(text.slice(0, 1_500)).includes(fold(line)) ? line : null;
}

function withoutTitle(text: string, title: string): string {
  const found = titleIn(text, title);
  return found === null ? text : text.slice(found.index + found[0].length).trimStart();
}

/** The letterhead above the headline, with number and day. */
function aboveTitle(text: string, title: string): string {
  return text.slice(0, titleIn(text, title)?.index ?? 0).trim();
}

function titleIn(text: string, title: string): RegExpExecArray | null {
  const head = text.slice(0, title.length + 1_000);
  const words = title.split(' ').map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(words.join('[-\\s]+'), 'u').exec(head);
}

function shortList(numbers: readonly string[]): string {
  return numbers.length <= 8 ? numbers.join(', ') : `${numbers.slice(0, 8).join(', ')} …`;
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/gu, ' ');
}
