import { isBlank, type Line } from './lines.ts';

const NARROWEST = 40;
const WIDEST = 120;
const SHARE_OF_LONGER_LINES = 0.02;
const FEWEST_FULL_LINES = 2;
const STARTS_AFRESH = /^\s*(?:[-*•·–—>|]|\(?\d{1,3}[.)]\s|\p{Lu}[\p{Lu}. ]{2,30}:)/u;
const INDENT = 2;

/**
 * Joins the lines of paragraphs that were broken to fit a width ("hard-wrapped"), so that a line end in the text is one
 * that was meant. A line is full where the first word of the next one would not have fitted; lists, speakers, verse,
 * headings and texts without such a width stay as printed.
 */
export function unwrapLines(lines: readonly Line[]): Line[] {
  const width = columnWidth(lines);
  if (width === null) return [...lines];
  let pairs = 0;
  let full = 0;
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before === undefined || isBlank(before) || isBlank(line)) continue;
    pairs++;
    if (isFull(before, line, width)) full++;
  }
  if (full < FEWEST_FULL_LINES || full * 2 < pairs) return [...lines];
  const unwrapped: Line[] = [];
  let parts: string[] = [];
  const close = (): void => {
    const last = unwrapped.at(-1);
    if (last !== undefined && parts.length > 1) unwrapped[unwrapped.length - 1] = { ...last, text: parts.join(' ') };
  };
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const last = unwrapped.at(-1);
    if (
      before !== undefined &&
      last !== undefined &&
      !isBlank(before) &&
      !isBlank(line) &&
      isFull(before, line, width)
    ) {
      parts.push(line.text.trimStart());
      unwrapped[unwrapped.length - 1] = { ...last, to: line.to, width: line.width };
      continue;
    }
    close();
    parts = [line.text];
    unwrapped.push(line);
  }
  close();
  return unwrapped;
}

/** The width that all lines but a few odd ones keep to, null where there is none or it is no column of prose. */
function columnWidth(lines: readonly Line[]): number | null {
  const widths = lines.filter((line) => !isBlank(line)).map((line) => line.width);
  widths.sort((a, b) => b - a);
  const width = widths[Math.floor(widths.length * SHARE_OF_LONGER_LINES)] ?? 0;
  return width >= NARROWEST && width <= WIDEST ? width : null;
}

function isFull(line: Line, next: Line, width: number): boolean {
  if (line.width > width || STARTS_AFRESH.test(next.text)) return false;
  if (indentOf(next) - indentOf(line) >= INDENT) return false;
  const start = next.text.trimStart();
  const end = start.indexOf(' ');
  return line.width + 1 + (end < 0 ? start.length : end) > width;
}

function indentOf(line: Line): number {
  return line.text.length - line.text.trimStart().length;
}
