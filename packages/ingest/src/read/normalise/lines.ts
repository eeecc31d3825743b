/** One line, with the lines of the source (counted from 1) that it came from; more than one where divided words were joined. */
export interface Line {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** How long the (last) printed line was. */
  readonly width: number;
}

/** Cuts a text at `\n` and at form feeds; a form feed starts a new line and stays as its first character. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let number = 1;
  for (const printed of text.split('\n')) {
    for (const part of printed.split(/(?=\f)/u)) {
      const line = part.trimEnd();
      lines.push({ text: line, from: number, to: number, width: line.length });
    }
    number++;
  }
  return lines;
}

/** Whether nothing is printed on the line. */
export function isBlank(line: Line): boolean {
  return line.text.trim() === '';
}
