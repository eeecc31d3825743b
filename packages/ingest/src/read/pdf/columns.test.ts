import { describe, expect, it } from 'vitest';
import { linesInOrder } from './columns.ts';
import type { Fragment } from './fragment.ts';
import { breakBetween, commonLeading } from './paragraphs.ts';
import { rowsOf } from './rows.ts';
import { uprightFragments } from './upright.ts';

const at = (text: string, x: number, y: number, size = 10): Fragment => ({
  text,
  x,
  right: x + text.length * size * 0.5,
  y,
  size,
});
const order = (fragments: readonly Fragment[]): string[] => linesInOrder(rowsOf(fragments)).map(({ text }) => text);
const column = (name: string, x: number, y: number, lines: number): Fragment[] =>
  Array.from({ length: lines }, (_, line) =>
    at(`${name} ${String(line + 1)} of a line of some length here`, x, y + line * 12),
  );

describe('the order in which a page is read', () => {
  it('reads one column after the other, and what runs across the page where it stands', () => {
    const across = 'A headline that runs over the whole of the page and over both of its columns as well';
    const foot = 'A closing line that runs over the whole of the page, too, and over both of its columns';
    const page = [at(across, 50, 40), ...column('left', 50, 60, 4), ...column('right', 280, 60, 4), at(foot, 50, 120)];
    expect(order(page).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'A headline',
      'left 1',
      'left 2',
      'left 3',
      'left 4',
      'right 1',
      'right 2',
      'right 3',
      'right 4',
      'A closing',
    ]);
  });

  it('knows columns whose baselines differ, and three of them', () => {
    const page = [...column('a', 50, 60, 4), ...column('b', 260, 65, 4), ...column('c', 470, 60, 4)];
    expect(
      order(page)
        .map((line) => line[0])
        .join(''),
    ).toBe('aaaabbbbcccc');
  });

  it('reads a table row by row, with its cells apart', () => {
    const rows = ['5 May', '6 May', '7 May', '8 May'].flatMap((day, row) => [
      at(day, 50, 60 + row * 12),
      at('The minister spoke by telephone with his counterpart.', 150, 60 + row * 12),
    ]);
    expect(order(rows)[1]).toBe('6 May\tThe minister spoke by telephone with his counterpart.');
  });

  it('keeps the mark of a note raised and an initial with its word', () => {
    const page = [
      at('D', 50, 84, 30),
      at('elegates met in the year 2020', 66, 60),
      at('3', 211, 56, 6),
      at('in the old town.', 66, 72),
    ];
    expect(order(page)).toEqual(['Delegates met in the year 2020³', 'in the old town.']);
  });
});

describe('a page that lies on its side', () => {
  it('is turned, and a stamp across it is left out', () => {
    const placed = [
      { text: 'A line of the page itself', width: 120, transform: [0, 10, -10, 0, 100, 50] },
      { text: 'A second line of the page', width: 120, transform: [0, 10, -10, 0, 88, 50] },
      { text: 'DRAFT', width: 60, transform: [7, 7, -7, 7, 90, 90] },
    ];
    expect(order(uprightFragments(placed))).toEqual(['A line of the page itself', 'A second line of the page']);
  });
});

describe('paragraphs', () => {
  const long = 'a line of a paragraph that fills its column';
  it('end at a wider distance, at an indent, and where the next word would have fitted', () => {
    const lines = linesInOrder(
      rowsOf([
        at(long, 50, 60),
        at(long, 50, 72),
        at('An indented line of a paragraph that fill', 60, 84),
        at('short.', 50, 96),
        at(long, 50, 108),
        at(long, 50, 130),
      ]),
    );
    const leading = commonLeading(lines);
    const breaks = lines.slice(1).map((line, index) => {
      const before = lines[index];
      return before === undefined ? null : breakBetween(before, line, leading);
    });
    expect(breaks).toEqual(['none', 'paragraph', 'none', 'paragraph', 'paragraph']);
  });
});

describe('numbers of paragraphs that hang beside them', () => {
  it('break no sentence, whether they bear a stop or not', () => {
    for (const number of ['3', '3.', '(b)']) {
      const first = 'The two agreed to meet again in June and to sign the agreement there,';
      const page = [
        ...[at(number, 50, 60), at(first, 75, 60), at('her office said.', 75, 72)],
        ...[at('4', 50, 90), at('Neither side said whether the question of duties had been raised in it', 75, 90)],
        at('in the course of the conversation on Tuesday morning or at any other time', 75, 102),
      ];
      const lines = linesInOrder(rowsOf(page));
      const leading = commonLeading(lines);
      const breaks = lines.slice(1).map((line, index) => breakBetween(lines[index] ?? line, line, leading));
      expect(breaks).toEqual(['none', 'paragraph', 'none']);
    }
  });
});
