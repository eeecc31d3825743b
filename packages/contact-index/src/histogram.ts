import type { Day } from '@readout/domain';
import { dayOfNumber, NO_DAY, type Columns } from './columns.ts';
import { CODES, type FoldedColumns } from './folded-columns.ts';
import type { Matching } from './matching.ts';

/** What fits on one known day, and what fits on some day of an interval or on no known day. */
export interface Histogram {
  readonly days: readonly { readonly day: Day; readonly held: number; readonly other: number }[];
  readonly doubtful: number;
  readonly undated: number;
}

/** Contacts that fit, by day; a contact on all days of an interval counts on its first. */
export function countDays(folded: FoldedColumns, { fails }: Matching): Histogram {
  const held = CODES.statuses.indexOf('held');
  const days = new Map<number, { held: number; other: number }>();
  let doubtful = 0;
  let undated = 0;
  for (let row = 0; row < folded.rows; row += 1) {
    if (fails[row] !== 0) continue;
    const [earliest, latest] = [folded.earliest[row] ?? NO_DAY, folded.latest[row] ?? NO_DAY];
    if (earliest === NO_DAY && latest === NO_DAY) undated += 1;
    else if (earliest !== latest && ((folded.flags[row] ?? 0) & 4) === 0) doubtful += 1;
    else {
      const day = days.get(earliest) ?? { held: 0, other: 0 };
      days.set(earliest, day);
      if (folded.status[row] === held) day.held += 1;
      else day.other += 1;
    }
  }
  const ordered = [...days].sort(([a], [b]) => a - b);
  return {
    days: ordered.flatMap(([number, counts]) => {
      const day = dayOfNumber(number);
      return day === null ? [] : [{ day, ...counts }];
    }),
    doubtful,
    undated,
  };
}

/** One cell of the matrix: a pair of sides in one month. */
export interface MatrixCell {
  readonly a: string;
  readonly b: string;
  /** `YYYY-MM`, or `undated`. */
  readonly month: string;
  readonly contacts: number;
}

/** Contacts that fit and were not denied, by pair of sides and month of their first day. */
export function countMatrix(columns: Columns, folded: FoldedColumns, { fails }: Matching): MatrixCell[] {
  const denied = CODES.statuses.indexOf('denied');
  const months = new Map<number, string>();
  const monthOf = (day: number): string => {
    const known = months.get(day);
    if (known !== undefined) return known;
    const month = dayOfNumber(day)?.slice(0, 7) ?? 'undated';
    months.set(day, month);
    return month;
  };
  const cells = new Map<string, { a: string; b: string; month: string; contacts: number }>();
  const lists = columns.contactSides;
  for (let row = 0; row < folded.rows; row += 1) {
    const sides = lists.end(row) - lists.start(row);
    if (fails[row] !== 0 || folded.status[row] === denied || sides > 8) continue;
    const month = monthOf(folded.earliest[row] ?? NO_DAY);
    for (let first = lists.start(row); first < lists.end(row); first += 1) {
      for (let second = first + 1; second < lists.end(row); second += 1) {
        const [a, b] = [columns.sides.text(lists.value(first)), columns.sides.text(lists.value(second))].sort() as [
          string,
          string,
        ];
        const key = `${a} ${b} ${month}`;
        const cell = cells.get(key) ?? { a, b, month, contacts: 0 };
        cell.contacts += 1;
        cells.set(key, cell);
      }
    }
  }
  return [...cells.values()];
}
