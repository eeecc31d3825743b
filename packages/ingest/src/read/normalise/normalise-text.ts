import { buildText, type BuiltText } from './build-text.ts';
import { normaliseCharacters } from './characters.ts';
import { joinDividedWords } from './divided-words.ts';
import { linesOf, type Line } from './lines.ts';
import { withoutLineNumbers } from './line-numbers.ts';
import { withoutRunningHeads } from './pages.ts';
import { unwrapLines } from './wrapped-lines.ts';

/** A normalised text with the lines of the source its paragraphs came from, and how many control characters were taken out. */
export interface NormalisedText extends BuiltText {
  readonly controls: number;
}

/** The printed lines of a source with their characters in order, and how many control characters were taken out. */
export function printedLines(source: string): { lines: Line[]; controls: number } {
  const { text, controls } = normaliseCharacters(source);
  return { lines: linesOf(text), controls };
}

/**
 * Makes printed lines into the form that documents have: running heads, page numbers and numbers of lines gone, words divided at line
 * ends joined, paragraphs that were broken to a width made whole.
 */
export function normaliseLines(lines: readonly Line[], controls: number): NormalisedText {
  return { ...buildText(unwrapLines(joinDividedWords(withoutLineNumbers(withoutRunningHeads(lines))))), controls };
}
