import type { Origin } from '@readout/domain';
import { isBlank, type Line } from './lines.ts';

/** A finished text and where its stretches came from. */
export interface BuiltText {
  readonly text: string;
  readonly origins: Origin[];
}

const PARAGRAPH_INDENT = 2;

/**
 * Puts lines together: one blank line at most between paragraphs, none at the ends, no indentation. Where paragraphs are
 * marked by indentation alone a blank line parts them. Each paragraph has an origin, labelled with its line or lines ("3", "5–9").
 */
export function buildText(lines: readonly Line[]): BuiltText {
  const parts: string[] = [];
  const origins: Origin[] = [];
  let length = 0;
  let paragraph: Line[] = [];
  let start = 0;
  const put = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  const closeParagraph = (): void => {
    const [first, last] = [paragraph[0], paragraph.at(-1)];
    if (first === undefined || last === undefined) return;
    const label = first.from === last.to ? String(first.from) : `${String(first.from)}–${String(last.to)}`;
    origins.push({ start, end: length, unit: 'line', label });
    paragraph = [];
  };
  for (const line of lines) {
    if (isBlank(line)) {
      closeParagraph();
      continue;
    }
    const before = paragraph.at(-1);
    if (before !== undefined && indentOf(line) - indentOf(before) >= PARAGRAPH_INDENT) closeParagraph();
    if (length > 0) put(paragraph.length === 0 ? '\n\n' : '\n');
    if (paragraph.length === 0) start = length;
    put(line.text.trim());
    paragraph.push(line);
  }
  closeParagraph();
  return { text: parts.join(''), origins };
}

function indentOf(line: Line): number {
  return line.text.length - line.text.trimStart().length;
}
