import { buildText, type BuiltText } from './build-text.ts';
import { normaliseCharacters } from './characters.ts';
import { joinDividedWords } from './divided-words.ts';
import { linesOf, type Line } from './lines.ts';
import { withoutRunningHeads } from './pages.ts';
import { unwrapLines } from './wrapped-lines.ts';

/** A normalised text with the lines of the source its paragraphs came from, and how many control characters were taken out. */
export interface NormalisedText extends BuiltText {
  readonly controls: number;
}

/**
 * Brings a printed text into the form that documents have: characters in order, running heads and page numbers gone,
 * words divided at line ends joined, paragraphs broken to a width made whole. `prepare` may take lines away first.
 */
export function normaliseText(source: string, prepare: (lines: Line[]) => Line[] = (lines) => lines): NormalisedText {
  const { text, controls } = normaliseCharacters(source);
  const lines = prepare(linesOf(text));
  return { ...buildText(unwrapLines(joinDividedWords(withoutRunningHeads(lines)))), controls };
}
