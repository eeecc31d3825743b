import { NO_DAY_COLUMN } from '@readout/drawing';
import { signGroups, type MatrixCell, type MatrixTable } from './matrix-rows.ts';

/** Signs of one look that a cell shows; further ones are added up behind a plus. */
export function mostSigns(column: string): number {
  return column === NO_DAY_COLUMN ? 3 : 2;
}

/** Widths in CSS pixels of what stands in a cell: a sign, a figure of a number, the plus, the air at both ends. */
const SIGN = 16;
const FIGURE = 7;
const PLUS = 8;
const AIR = 7;
/** Least widths: for the head of a month and of a week, and for that without a day. */
const LEAST = { month: 31, week: 28 } as const;
const LEAST_NO_DAY = 56;

/**
 * How wide each column is: as its fullest cell needs, so that as many months as can be are seen at once. `least` is what
 * a finger needs.
 */
export function columnWidths(
  { rows }: Pick<MatrixTable, 'rows'>,
  columns: readonly string[],
  look: keyof typeof LEAST,
  least: number,
): readonly number[] {
  return columns.map((column) => {
    const most = mostSigns(column);
    let width = Math.max(least, column === NO_DAY_COLUMN ? LEAST_NO_DAY : LEAST[look]);
    for (const { cells } of rows) {
      const cell = cells.get(column);
      if (cell !== undefined) width = Math.max(width, widthOf(cell, most));
    }
    return width;
  });
}

function widthOf({ contacts }: MatrixCell, most: number): number {
  if (contacts.length < 2) return SIGN + AIR;
  const groups = signGroups(contacts);
  const rest = groups.slice(most).reduce((sum, { count }) => sum + count, 0);
  const figures = groups.slice(0, most).map(({ count }) => (count > 1 ? FIGURE * String(count).length : 0));
  return figures.reduce((sum, own) => sum + SIGN + own, AIR) + (rest > 0 ? PLUS + FIGURE * String(rest).length : 0);
}
