import { dayOf, isDay, type Day } from '@readout/domain';
import { ORDINALS } from '../../data/calendar.ts';
import { yearOfNow, type DayCursor } from './day-cursor.ts';
import type { DayRange, FoundDay } from './day-phrase.ts';
import { fixed, from, monthOf, one, range, relative, withYear, yearOf } from './day-ranges.ts';

/** "2021-06-12", "12.6.2021". */
export function isoDate(r: DayCursor): FoundDay | null {
  const [a, b, c, d, e] = [r.word(0), r.word(1), r.word(2), r.word(3), r.word(4)];
  if (/^\d{4}$/u.test(a) && b === '-' && /^\d\d$/u.test(c) && d === '-' && /^\d\d$/u.test(e)) {
    const text = `${a}-${c}-${e}`;
    return isDay(text) ? { last: r.at + 5, source: 'explicit', resolve: fixed(one(text)) } : null;
  }
  if (b === '/' && d === '/' && r.year(4) !== null) return slashed(r, Number(a), Number(c), r.year(4) ?? 0);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(a);
  if (dotted === null) return null;
  return {
    last: r.at + 1,
    source: 'explicit',
    resolve: fixed(one(dayOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1])))),
  };
}

/** "13/5/2024", "5/13/2024": the day first, the month first where that alone can be or lies nearer to the text on its side of it. */
function slashed(r: DayCursor, first: number, second: number, year: number): FoundDay | null {
  const readings = [dayOf(year, second, first), dayOf(year, first, second)].flatMap((day) =>
    day === null ? [] : [day],
  );
  const [plain] = readings;
  if (plain === undefined) return null;
  return {
    last: r.at + 5,
    source: 'explicit',
    resolve: (anchor, tense) => {
      const fits = readings.find((day) => anchor === null || (tense === 'past' ? day <= anchor : day >= anchor));
      return one(fits ?? plain);
    },
  };
}

/** Words between the first and the last day of a span. */
export const isJoint = (word: string): boolean => ['to', 'and', '-', '–', '—', '/', 'until', 'through'].includes(word);

/** "from June 10 to May 28": two days of a move to an earlier one, not the ends of a stretch, which would reach over the turn of a year. */
const isBackward = ([month, day]: MonthDay, [nextMonth, nextDay]: MonthDay): boolean =>
  (nextMonth < month && month - nextMonth < LONGEST_BACK) || (nextMonth === month && nextDay < day);
type MonthDay = readonly [month: number, day: number];
/** How many months back the later of two days may lie. */
const LONGEST_BACK = 6;

/** "18 September", "21 to 23 October 1998", "13th May, 2003", "27th day of June, 2008". */
export function dayMonth(r: DayCursor): FoundDay | null {
  const day = r.dayNumber(0);
  if (day === null) return null;
  let k = 1;
  let until = day;
  const second = isJoint(r.word(1)) ? r.dayNumber(2) : null;
  if (second !== null) {
    until = second;
    k = 3;
  } else if (
    isJoint(r.word(2)) &&
    r.month(1) !== null &&
    r.dayNumber(3) !== null &&
    r.month(4) !== null &&
    !isBackward([r.month(1) ?? 1, day], [r.month(4) ?? 1, r.dayNumber(3) ?? 1])
  ) {
    const [m1, d2, m2] = [r.month(1) ?? 1, r.dayNumber(3) ?? 1, r.month(4) ?? 1];
    const year = r.year(5);
    return {
      last: r.at + (year === null ? 5 : 6),
      source: 'explicit',
      resolve: withYear(year, (y) => range(dayOf(y, m1, day), dayOf(y, m2, d2))),
    };
  }
  if (r.word(k) === 'day') k += 1;
  if (r.word(k) === 'of') k += 1;
  const month = r.month(k);
  if (month === null) return null;
  k += 1;
  const make = (y: number): DayRange | null => range(dayOf(y, month, day), dayOf(y, month, until));
  return inYear(r, k, make);
}

/** A day or days of a month, in the year printed behind them from `k` on, in one counted from now ("last year"), or in an open one. */
function inYear(r: DayCursor, k: number, make: (year: number) => DayRange | null): FoundDay {
  const comma = r.word(k) === ',' ? 1 : 0;
  const year = r.year(k + comma);
  const ofYear = year === null ? yearOfNow(r, k) : null;
  if (ofYear !== null)
    return {
      last: r.at + ofYear.next,
      source: 'explicit',
      resolve: from((anchor) => make(yearOf(anchor) + ofYear.shift)),
    };
  return { last: r.at + (year === null ? k : k + comma + 1), source: 'explicit', resolve: withYear(year, make) };
}

/** "August 14, 2024", "Oct. 15 and 16", "July 2 to 4", "December 11 and 12". */
export function monthDay(r: DayCursor): FoundDay | null {
  const month = r.month(0);
  const day = month === null ? null : r.dayNumber(1);
  if (month === null || day === null) return null;
  let k = 2;
  let until = day;
  let untilMonth = month;
  const joint = isJoint(r.word(2));
  if (joint && r.dayNumber(3) !== null && r.month(4) === null) {
    until = r.dayNumber(3) ?? day;
    k = 4;
  } else if (
    joint &&
    r.month(3) !== null &&
    r.dayNumber(4) !== null &&
    r.word(2) !== 'and' &&
    !isBackward([month, day], [r.month(3) ?? 1, r.dayNumber(4) ?? 1])
  ) {
    untilMonth = r.month(3) ?? month;
    until = r.dayNumber(4) ?? day;
    k = 5;
  }
  const make = (y: number): DayRange | null => range(dayOf(y, month, day), dayOf(y, untilMonth, until));
  return inYear(r, k, make);
}

/** "on the 20th", "the 18th of this month", "on the tenth". */
export function dayOfMonth(r: DayCursor): FoundDay | null {
  if (r.word(0) !== 'the') return null;
  const number = /^\d{1,2}(st|nd|rd|th)$/u.test(r.word(1))
    ? r.dayNumber(1)
    : r.before() === 'on'
      ? ORDINALS.get(r.word(1))
      : undefined;
  if (number === null || number === undefined) return null;
  const tail = r.word(2);
  const isThis = tail === 'of' && r.word(3) === 'this' && r.word(4) === 'month';
  const isSpelled = tail === 'of' && r.word(4) === 'month';
  const other = isSpelled ? MONTHS_AWAY.get(r.word(3)) : MONTHS_OF_OLD.get(tail);
  if (other !== undefined)
    return relative(r, isSpelled ? 5 : 3, (day) => {
      const index = yearOf(day) * 12 + monthOf(day) - 1 + other;
      return one(dayOf(Math.floor(index / 12), (index % 12) + 1, number));
    });
  if (
    !isThis &&
    tail !== '' &&
    !/^[,.;:)–—]$/u.test(tail) &&
    !['and', 'that', 'in', 'at', 'they', 'he', 'she', 'the', 'with', 'to', 'by', 'for'].includes(tail) &&
    !(r.before() === 'on' && r.capital(2))
  )
    return null;
  return {
    last: r.at + (isThis ? 5 : 2),
    source: 'explicit',
    resolve: (anchor, tense, inherited) => {
      const base = inherited?.earliest ?? anchor;
      if (base === null) return null;
      const inMonth = (by: number): Day | null => {
        const index = yearOf(base) * 12 + monthOf(base) - 1 + by;
        return dayOf(Math.floor(index / 12), (index % 12) + 1, number);
      };
      const same = inMonth(0);
      if (anchor === null || same === null || isThis) return one(same);
      if (tense === 'future' && same < anchor) return one(inMonth(1));
      return one(tense === 'past' && same > anchor ? inMonth(-1) : same);
    },
  };
}
/** "the 3rd inst.", "the 28th ult.": how old letters say the same. */
const MONTHS_OF_OLD: ReadonlyMap<string, number> = new Map([
  ['inst', 0],
  ['instant', 0],
  ['ult', -1],
  ['ulto', -1],
  ['ultimo', -1],
  ['prox', 1],
  ['proximo', 1],
]);
/** "the 3rd of last month": how far its month is from that of the text. */
const MONTHS_AWAY: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['next', 1],
]);
