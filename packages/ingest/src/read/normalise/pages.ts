import { isBlank, type Line } from './lines.ts';

const EDGE_LINES = 3;
const LONGEST_RUNNING_HEAD = 160;
const LONGEST_PAGE_NUMBER = 80;
const PAGE_OF =
  /^\W*(?:page|seite|p\.|стр\.|pagina|página|strona)?\s*(\d{1,4})\s*(?:of|\/|von|de|из|z|di)\s*(\d{1,4})\W*$/iu;
const NAMED_PAGE = /^\W*(?:page|seite|p\.|стр\.|pagina|página|strona)\s*(\d{1,4})\W*$/iu;
const BARE_NUMBER = /^[\s\-–—[\]()|]*(\d{1,4})[\s\-–—[\]()|]*$/u;
const ENDS_A_SENTENCE = /[.!?…:;。？！]["'”’»)\]]*$/u;

/** Takes running heads, running feet and page numbers out of a paginated text, and closes the gap within a divided sentence. */
export function withoutRunningHeads(lines: readonly Line[]): Line[] {
  const pages = pagesOf(lines);
  if (pages.length < 2) return lines.map(withoutFormFeed);
  const furniture = [...runningLines(pages, 'top'), ...runningLines(pages, 'bottom')];
  const drop = new Set(furniture);
  const kept = pages.map((page) => trimBlank(page.filter((line) => !drop.has(line))));
  return kept.reduce<Line[]>((text, page) => {
    const last = text.at(-1);
    if (page.length === 0) return text;
    if (last !== undefined && ENDS_A_SENTENCE.test(last.text))
      text.push({ text: '', from: last.to, to: last.to, width: 0 });
    for (const line of page) text.push(line);
    return text;
  }, []);
}

/** Pages end at form feeds; without any, at lines that count "Page 1 of 3", "Page 2 of 3" … */
function pagesOf(lines: readonly Line[]): Line[][] {
  const byFormFeed = cut(lines, (line) => line.text.startsWith('\f'));
  if (byFormFeed.length > 1) return byFormFeed.map((page) => page.map(withoutFormFeed));
  const marks = lines.filter((line) => numberIn(line, PAGE_OF) !== null);
  if (marks.length < 2 || !counts(marks.map((line) => numberIn(line, PAGE_OF) ?? 0))) return [[...lines]];
  const ends = new Set(marks);
  return cut(lines, (_, before) => before !== undefined && ends.has(before));
}

function cut(lines: readonly Line[], startsPage: (line: Line, before: Line | undefined) => boolean): Line[][] {
  const pages: Line[][] = [[]];
  let before: Line | undefined;
  for (const line of lines) {
    if (startsPage(line, before)) pages.push([]);
    pages.at(-1)?.push(line);
    before = line;
  }
  return pages.filter((page) => !page.every(isBlank));
}

/** From the edge inwards: a line is furniture while it is a page number or stands, but for its digits, on half of the pages. */
function runningLines(pages: readonly (readonly Line[])[], edge: 'top' | 'bottom'): Line[] {
  const edges = pages.map((page) => {
    const printed = page.filter((line) => !isBlank(line));
    return edge === 'top' ? printed.slice(0, EDGE_LINES) : printed.slice(-EDGE_LINES).reverse();
  });
  const seen = new Map<string, number>();
  for (const lines of edges) {
    for (const shape of new Set(lines.map(shapeOf))) seen.set(shape, (seen.get(shape) ?? 0) + 1);
  }
  const bareNumbersCount = counts(edges.map((lines) => bareNumberAmong(lines)).filter((number) => number !== null));
  const running: Line[] = [];
  for (const lines of edges) {
    for (const line of lines) {
      const isNumber = numberIn(line, PAGE_OF) !== null || numberIn(line, NAMED_PAGE) !== null;
      const isBareNumber = bareNumbersCount && numberIn(line, BARE_NUMBER) !== null;
      const pagesWith = seen.get(shapeOf(line)) ?? 0;
      const repeats =
        pagesWith >= 2 && pagesWith * 2 >= pages.length && line.text.trim().length <= LONGEST_RUNNING_HEAD;
      if (!isNumber && !isBareNumber && !repeats) break;
      running.push(line);
    }
  }
  return running;
}

/** The page number that a short line is, in one of the forms. */
function numberIn(line: Line, form: RegExp): number | null {
  const number = line.text.length > LONGEST_PAGE_NUMBER ? undefined : form.exec(line.text)?.[1];
  return number === undefined ? null : Number(number);
}

function bareNumberAmong(lines: readonly Line[]): number | null {
  for (const line of lines) {
    const number = numberIn(line, BARE_NUMBER);
    if (number !== null) return number;
  }
  return null;
}

function counts(numbers: readonly number[]): boolean {
  return numbers.length >= 2 && numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
}

function shapeOf(line: Line): string {
  return line.text.trim().replaceAll(/\d+/gu, '#').replaceAll(/\s+/gu, ' ').toLowerCase();
}

function withoutFormFeed(line: Line): Line {
  return line.text.includes('\f') ? { ...line, text: line.text.replaceAll('\f', '').trimEnd() } : line;
}

function trimBlank(page: readonly Line[]): Line[] {
  const first = page.findIndex((line) => !isBlank(line));
  if (first < 0) return [];
  return page.slice(first, page.findLastIndex((line) => !isBlank(line)) + 1);
}
