import { isVisible, type Dating, type DaysAnswer, type Scope } from '@readout/domain';
import type { Columns } from './columns.ts';
import { dayOfNumber, NO_DAY, numberOfDay } from './day-numbers.ts';
import { CODES, ON_ALL_DAYS, type FoldedRows } from './folded-rows.ts';
import { MAX_PAIR_SIDES, type Matching } from './matching.ts';

/** More months than the years 1 to 9999 have. */
const MOST_MONTHS = 131_072;

interface StatusCounts {
  held: number;
  denied: number;
  other: number;
}
type DaysCounted = Omit<DaysAnswer, 'revision'>;

/**
 * Contacts that fit, by day; a contact on all days of an interval counts on its first, one with an open end is doubtful. Dated by when
 * they could be known each stands on the first day of publication that the scope sees.
 */
export function countDays(
  columns: Columns,
  folded: FoldedRows,
  { fails }: Matching,
  { dating, scope }: { readonly dating: Dating; readonly scope: Scope },
): DaysCounted {
  const days = new Map<number, StatusCounts>();
  const doubtful = new Map<string, { earliest: number; latest: number } & StatusCounts>();
  const undated = noneCounted();
  for (let row = 0; row < folded.rows; row += 1) {
    if (fails[row] !== 0) continue;
    const known = dating === 'known' ? firstPublication(columns, row, scope) : NO_DAY;
    const [earliest, latest] =
      dating === 'known' ? [known, known] : [folded.earliest[row] ?? NO_DAY, folded.latest[row] ?? NO_DAY];
    let counts: StatusCounts;
    if (earliest === NO_DAY && latest === NO_DAY) counts = undated;
    else if (earliest === NO_DAY || (earliest !== latest && ((folded.flags[row] ?? 0) & ON_ALL_DAYS) === 0)) {
      const key = `${String(earliest)} ${String(latest)}`;
      const interval = doubtful.get(key) ?? { earliest, latest, ...noneCounted() };
      doubtful.set(key, interval);
      counts = interval;
    } else {
      counts = days.get(earliest) ?? noneCounted();
      days.set(earliest, counts);
    }
    counts[countedAs(folded.status[row] ?? 0)] += 1;
  }
  return {
    days: [...days]
      .sort(([a], [b]) => a - b)
      .flatMap(([number, counts]) => {
        const day = dayOfNumber(number);
        return day === null ? [] : [{ day, ...counts }];
      }),
    doubtful: [...doubtful.values()]
      .sort((a, b) => a.earliest - b.earliest || a.latest - b.latest)
      .map((one) => ({ ...one, earliest: dayOfNumber(one.earliest), latest: dayOfNumber(one.latest) })),
    undated,
  };
}

function noneCounted(): StatusCounts {
  return { held: 0, denied: 0, other: 0 };
}

function countedAs(status: number): keyof StatusCounts {
  const name = CODES.statuses[status];
  return name === 'held' || name === 'denied' ? name : 'other';
}

function firstPublication(columns: Columns, row: number, scope: Scope): number {
  let first = NO_DAY;
  for (const account of columns.accountsOf(row)) {
    if (!isVisible(account, scope)) continue;
    const day = numberOfDay(account.publishedOn);
    if (day !== NO_DAY && (first === NO_DAY || day < first)) first = day;
  }
  return first;
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
  const { starts, values } = columns.contactSides.raw;
  const months = new Months();
  const size = columns.sides.size;
  const keys = new Ints64();
  for (let row = 0; row < folded.rows; row += 1) {
    const [start, end] = [starts[row] ?? 0, starts[row + 1] ?? 0];
    if (fails[row] !== 0 || folded.status[row] === denied || end - start > MAX_PAIR_SIDES) continue;
    const month = months.numberOf(folded.earliest[row] ?? NO_DAY);
    for (let first = start; first < end; first += 1) {
      for (let second = first + 1; second < end; second += 1) {
        const [x, y] = [values[first] ?? 0, values[second] ?? 0];
        keys.push((x < y ? x * size + y : y * size + x) * MOST_MONTHS + month);
      }
    }
  }
  const cells: MatrixCell[] = [];
  keys.countEach((key, contacts) => {
    const pair = Math.floor(key / MOST_MONTHS);
    const [one, other] = [columns.sides.text(Math.floor(pair / size)), columns.sides.text(pair % size)];
    const [a, b] = one < other ? [one, other] : [other, one];
    cells.push({ a, b, month: months.name(key % MOST_MONTHS), contacts });
  });
  return cells;
}

/** Numbers for the months that days fall into, in the order of their first use. */
class Months {
  readonly #numbers = new Map<number, number>();
  readonly #names: string[] = [];

  numberOf(day: number): number {
    const known = this.#numbers.get(day);
    if (known !== undefined) return known;
    const name = dayOfNumber(day)?.slice(0, 7) ?? 'undated';
    const month = this.#names.includes(name) ? this.#names.indexOf(name) : this.#names.push(name) - 1;
    this.#numbers.set(day, month);
    return month;
  }
  name(month: number): string {
    return this.#names[month] ?? 'undated';
  }
}

/** Whole numbers beyond 32 bits to be counted. Sorting them as one column is several times faster than a map with keys of this size. */
class Ints64 {
  #values = new Float64Array(1024);
  #length = 0;

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Float64Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }
  /** Tells each number once, with how often it was pushed, in ascending order. */
  countEach(tell: (value: number, count: number) => void): void {
    const sorted = this.#values.subarray(0, this.#length).sort();
    for (let start = 0; start < sorted.length;) {
      const value = sorted[start] ?? 0;
      let end = start + 1;
      while (end < sorted.length && sorted[end] === value) end += 1;
      tell(value, end - start);
      start = end;
    }
  }
}
