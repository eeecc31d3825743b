import { describe, expect, it } from 'vitest';
import type { Fragment } from './fragment.ts';
import { withoutMarginNumbers } from './margin-numbers.ts';
import { rowsOf, textOfRow } from './rows.ts';

const WORDS = 'The two agreed to meet again in June and to sign the agreement there';
const at = (text: string, x: number, y: number, size = 12): Fragment => ({
  ...{ text, x, y, size },
  right: x + text.length * size * 0.5,
});
const texts = (page: readonly Fragment[] | undefined): string[] => rowsOf(page ?? []).map(textOfRow);

/** A page of lines at one distance; `numberOf` gives what stands in the margin beside each, if anything. */
function page(numberOf: (line: number) => number | string | null, lines = 25, margin = 40): Fragment[] {
  return Array.from({ length: lines }, (_, line) => {
    const number = numberOf(line + 1);
    const text = at(WORDS, 75, 50 + line * 24);
    return number === null ? [text] : [at(String(number), margin, 50 + line * 24, 10), text];
  }).flat();
}

describe('numbers of lines in the margin', () => {
  it.each([
    ['of every line', (line: number) => line],
    ['of every fifth line', (line: number) => (line % 5 === 0 ? line : null)],
    ['of every tenth line', (line: number) => (line % 10 === 0 && line > 0 ? line : null)],
  ])('%s are left out', (_, numberOf) => {
    const pages = withoutMarginNumbers([page(numberOf, 40), page(numberOf, 40)]);
    expect(pages.map(texts)).toEqual([Array<string>(40).fill(WORDS), Array<string>(40).fill(WORDS)]);
  });

  it('to the right of the lines are left out too', () => {
    expect(texts(withoutMarginNumbers([page((line) => line, 25, 560)])[0])).toEqual(Array<string>(25).fill(WORDS));
  });

  it('that are one piece with their line are taken off it', () => {
    const lines = Array.from({ length: 25 }, (_, line) => at(`${String(line + 1)}    ${WORDS}`, 40, 50 + line * 24));
    expect(texts(withoutMarginNumbers([lines])[0])).toEqual(Array<string>(25).fill(WORDS));
  });
});

describe('what stays', () => {
  it.each([
    ['the years of a chronology', (line: number) => 1990 + line],
    ['numbers of paragraphs', (line: number) => ([1, 3, 4, 8, 9, 15, 17, 24].includes(line) ? line : null)],
    ['a few numbers', (line: number) => (line <= 4 ? line : null)],
    ['numbers in no order', (line: number) => (line * 7) % 25],
    ['numbers with a stop', (line: number) => `${String(line)}.`],
  ])('%s', (_, numberOf) => {
    const given = page(numberOf);
    expect(withoutMarginNumbers([given])[0]).toEqual(given);
  });

  it('numbers that begin a line where its words begin', () => {
    const given = Array.from({ length: 12 }, (_, line) =>
      at(line % 2 === 0 ? String(line / 2 + 1) : WORDS, 75, 50 + line * 24),
    );
    expect(withoutMarginNumbers([given])[0]).toEqual(given);
  });
});

describe('lines that are read from the right', () => {
  it('have their words from there, and numbers among them as they stand', () => {
    const row = [at('.יוני', 85, 50), at('March', 140, 50), at('14', 120, 50), at('עם', 180, 50), at('שוחחה', 200, 50)];
    expect(texts(row)).toEqual(['שוחחה עם 14 March .יוני']);
  });
});
