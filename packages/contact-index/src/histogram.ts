import type { Day } from '@readout/domain';
import type { Columns } from './columns.ts';
import { dayOfNumber, NO_DAY } from './day-numbers.ts';
import { CODES, ON_ALL_DAYS, type FoldedRows } from './folded-rows.ts';
import { MAX_PAIR_SIDES, type Matching } from './matching.ts';

/** More months than the years 1 to 9999 have. */
const MOST_MONTHS = 131_072;

/** What fits on one known day, and what fits on some day of an interval or on no known day. */
export interface Histogram {
  readonly days: readonly { readonly day: Day; readonly held: number; readonly other: number }[];
  readonly doubtful: number;
  readonly undated: number;
}

/** Contacts that fit, by day; a contact on all days of an interval counts on its first, one with an open end is doubtful. */
export function countDays(folded: FoldedRows, { fails }: Matching): Histogram {
  const held = CODES.statuses.indexOf('held');
  const days = new Map<number, { held: number; other: number }>();
  let doubtful = 0;
  let undated = 0;
  for (let row = 0; row < folded.rows; row += 1) {
    if (fails[row] !== 0) continue;
    const [earliest, latest] = [folded.earliest[row] ?? NO_DAY, folded.latest[row] ?? NO_DAY];
    if (earliest === NO_DAY && latest === NO_DAY) undated += 1;
    else if (earliest === NO_DAY || (earliest !== latest && ((folded.flags[row] ?? 0) & ON_ALL_DAYS) === 0))
      doubtful += 1;
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
export function countMatrix(columns: Columns, folded: FoldedRows, { fails }: Matching): MatrixCell[] {
  const denied = CODES.statuses.indexOf('denied');
  const { starts, values } = columns.contactSides.raw();
  const months = new Map<number, number>();
  const monthNames: string[] = [];
  const monthOf = (day: number): number => {
    const known = months.get(day);
    if (known !== undefined) return known;
    const name = dayOfNumber(day)?.slice(0, 7) ?? 'undated';
    const month = monthNames.includes(name) ? monthNames.indexOf(name) : monthNames.push(name) - 1;
    months.set(day, month);
    return month;
  };
  const counts = new Map<number, number>();
  for (let row = 0; row < folded.rows; row += 1) {
    const [start, end] = [starts[row] ?? 0, starts[row + 1] ?? 0];
    if (fails[row] !== 0 || folded.status[row] === denied || end - start > MAX_PAIR_SIDES) continue;
    const month = monthOf(folded.earliest[row] ?? NO_DAY);
    for (let first = start; first < end; first += 1) {
      for (let second = first + 1; second < end; second += 1) {
        const [x, y] = [values[first] ?? 0, values[second] ?? 0];
        const pair = x < y ? x * columns.sides.size + y : y * columns.sides.size + x;
        const key = pair * MOST_MONTHS + month;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return [...counts].map(([key, contacts]) => {
    const pair = Math.floor(key / MOST_MONTHS);
    const ends = [
      columns.sides.text(Math.floor(pair / columns.sides.size)),
      columns.sides.text(pair % columns.sides.size),
    ];
    const [a = '', b = ''] = ends.sort();
    return { a, b, month: monthNames[key % MOST_MONTHS] ?? 'undated', contacts };
  });
}
