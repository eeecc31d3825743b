import { isBlank, type Line } from './lines.ts';

const NUMBERED = /^\s{0,6}(\d{1,2})(?:\s{2,}|\t|\s*$)/u;
const FEWEST = 10;
const MOST_OTHERS = 0.1;

/** Takes the numbers off the lines of a transcript that counts them (1 to 25 on each page), so that its sentences are whole; other texts stay as they are. */
export function withoutLineNumbers(lines: readonly Line[]): Line[] {
  const printed = lines.filter((line) => !isBlank(line));
  const numbers = printed.map((line) => NUMBERED.exec(line.text)?.[1]);
  const counted = numbers.filter((number) => number !== undefined);
  if (counted.length < FEWEST || printed.length - counted.length > printed.length * MOST_OTHERS) return [...lines];
  const values = counted.map(Number);
  const inOrder = values.filter((value, at) => value === 1 || value === (values[at - 1] ?? 0) + 1).length;
  if (inOrder < values.length * (1 - MOST_OTHERS)) return [...lines];
  return lines.map((line) => {
    const found = isBlank(line) ? null : NUMBERED.exec(line.text);
    if (found === null) return line;
    const text = line.text.slice(found[0].length).trimEnd();
    return { ...line, text, width: text.length };
  });
}
