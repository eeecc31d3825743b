import type { PrintedLine } from './columns.ts';

/** What stands between a line and the one read before it. */
export type Break = 'none' | 'line' | 'paragraph';

const LOW = 0.2;
const CLOSEST = 0.8;
const WIDE_GAP = 1.3;
const INDENT = 0.8;
const OTHER_SIZE = 0.08;
const SHORT = 0.75;
const ENDS_A_SENTENCE = /[.!?…:;。？！]["'”’»)\]]*[⁰¹²³⁴⁵⁶⁷⁸⁹]*$/u;
const BULLET = /^(?:[•·▪‣◦*–—-]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s/u;

/** The number of a paragraph that hangs beside its first line. */
const HANGING = /^(?:\(?\d{1,3}[.)]?|\(?(?:[a-z]|[ivx]{1,5})[.)])[\t ]+(?=\S)/u;

/**
 * How far apart the lines of a paragraph are set in a document, in sizes of their letters. Where paragraphs are short most distances are
 * those between them, so a low one of all counts.
 */
export function commonLeading(lines: readonly PrintedLine[]): number {
  const distances: number[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before?.column === line.column && line.y - before.y > line.size * CLOSEST)
      distances.push((line.y - before.y) / line.size);
  }
  return distances.sort((a, b) => a - b)[Math.floor(distances.length * LOW)] ?? 0;
}

/** Whether a line goes on in the next, by the distances, indents and edges on the page. */
export function breakBetween(before: PrintedLine, line: PrintedLine, leading: number): Break {
  const isOtherSize = Math.abs(before.size - line.size) > Math.max(before.size, line.size) * OTHER_SIZE;
  const endsSentence = ENDS_A_SENTENCE.test(before.text);
  if (before.column !== line.column) {
    // Over the end of a column a sentence is known to go on where it goes on in lower case, however short its line was.
    if (!isOtherSize && !endsSentence && /^\p{Ll}/u.test(line.text)) return 'none';
    // What runs across the page above its columns is apart from them as far as it stands from them.
    if (line.y - before.y > leading * line.size * WIDE_GAP + 1) return 'paragraph';
    if (isOtherSize || endsSentence || isIndented(line, line.column.left)) return 'paragraph';
    return endsEarly(before, line) ? 'paragraph' : 'none';
  }
  if (isOtherSize) return 'paragraph';
  if (line.y - before.y > leading * line.size * WIDE_GAP + 1 || line.y < before.y) return 'paragraph';
  if (hangsOver(before, line) && !endsSentence && !endsEarly(before, line)) return 'none';
  if (before.text.includes('\t') || line.text.includes('\t')) return 'line';
  if (isIndented(line, before.x) && !BULLET.test(before.text) && !isCentred(before, line)) return 'paragraph';
  if (BULLET.test(line.text)) return 'line';
  if (!endsEarly(before, line)) return 'none';
  const isShort = before.right - before.column.left < (before.column.right - before.column.left) * SHORT;
  return endsSentence && isShort ? 'paragraph' : 'line';
}

/** A line that begins with the number of its paragraph, and the next one below its words. */
function hangsOver(before: PrintedLine, line: PrintedLine): boolean {
  const number = HANGING.exec(before.text)?.[0];
  if (number === undefined || HANGING.test(line.text) || !isIndented(line, before.x)) return false;
  return !before.text.slice(number.length).includes('\t') && !line.text.includes('\t');
}

function isIndented(line: PrintedLine, from: number): boolean {
  return line.x - from > line.size * INDENT;
}

function isCentred(a: PrintedLine, b: PrintedLine): boolean {
  return isIndented(a, a.column.left) && Math.abs((a.x + a.right) / 2 - (b.x + b.right) / 2) < a.size * 0.7;
}

/** A line ends early where the first word of the next one would still have fitted. */
function endsEarly(before: PrintedLine, line: PrintedLine): boolean {
  const letter = (line.right - line.x) / Math.max(1, line.text.length);
  const word = /^\S+/u.exec(line.text)?.[0].length ?? 0;
  return before.right + (word + 1) * letter < before.column.right - before.size * 0.5;
}
