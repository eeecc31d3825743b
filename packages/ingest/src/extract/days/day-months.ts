import { addDays, dayOf, daysInMonth, type Day } from '@readout/domain';
import { MONTHS, SEASONS } from '../../data/calendar.ts';
import { yearOfNow, type DayCursor } from './day-cursor.ts';
import { isJoint } from './day-dates.ts';
import type { DayRange, FoundDay, Resolve } from './day-phrase.ts';
import {
  fixed,
  from,
  mondayOf,
  monthOf,
  nearestYear,
  partOfMonth,
  range,
  relative,
  wholeMonth,
  withYear,
  yearOf,
} from './day-ranges.ts';

/** "January", "late July", "mid-June", "the end of May", "November 2021", "last September", "between April 1992 and July 1994". */
export function monthOnly(r: DayCursor): FoundDay | null {
  let k = 0;
  let part = '';
  let shift: 'last' | 'next' | '' = '';
  let until = false;
  if (r.word(0) === 'before' || r.word(0) === 'by') {
    const inner =
      r.word(1) === 'the' && r.word(2) === 'end' && r.word(3) === 'of'
        ? 4
        : r.word(1) === 'end' && r.word(2) === 'of'
          ? 3
          : -1;
    if (inner > 0) {
      until = true;
      k = inner;
    }
  } else if (r.word(0) === 'the' && r.word(1) === 'end' && r.word(2) === 'of') [part, k] = ['late', 3];
  else if (r.word(0) === 'the' && (r.word(1) === 'beginning' || r.word(1) === 'start') && r.word(2) === 'of')
    [part, k] = ['early', 3];
  else if (r.word(0) === 'the' && r.word(1) === 'middle' && r.word(2) === 'of') [part, k] = ['mid', 3];
  else if (r.word(0) === 'the' && (r.word(1) === 'month' || r.word(1) === 'course') && r.word(2) === 'of') k = 3;
  else if (r.word(0) === 'the' && r.word(2) === 'half' && r.word(3) === 'of' && HALVES.has(r.word(1)))
    [part, k] = [`${r.word(1)} half`, 4];
  else if (r.word(0) === 'late' || r.word(0) === 'early') [part, k] = [r.word(0), r.word(1) === 'in' ? 2 : 1];
  else if (r.word(0) === 'mid' && r.word(1) === '-') [part, k] = ['mid', 2];
  else if (r.word(0) === 'last' || r.word(0) === 'next' || r.word(0) === 'this')
    [shift, k] = [r.word(0) === 'this' ? '' : (r.word(0) as 'last' | 'next'), 1];
  if (r.word(0).startsWith('mid-') && MONTHS.has(r.word(0).slice(4))) {
    const month = MONTHS.get(r.word(0).slice(4)) ?? 1;
    return { last: r.at + 1, source: 'part', resolve: withYear(null, (y) => partOfMonth('mid', y, month)) };
  }
  const month = r.month(k);
  if (month === null || r.dayNumber(k + 1) !== null) return null;
  if (
    r.word(k) === 'may' &&
    k === 0 &&
    ![
      'in',
      'since',
      'of',
      'until',
      'from',
      'by',
      'till',
      'before',
      'after',
      'during',
      'late',
      'early',
      'and',
      'between',
    ].includes(r.before()) &&
    r.year(k + 1) === null
  )
    return null;
  if (r.word(k) === 'march' && k === 0 && r.before() === 'the') return null;
  const isShortened = r.word(k).length === SHORTENED && r.word(k) !== 'may';
  k += 1;
  const comma = r.word(k) === ',' ? 1 : 0;
  const year = r.year(k + comma);
  // "Viña del Mar", "Jan Kowalski": a month cut to its first letters has a day or a year beside it
  if (isShortened && year === null) return null;
  if (year !== null) k += comma + 1;
  const ofYear = year === null ? yearOfNow(r, k) : null;
  if (ofYear !== null)
    return {
      last: r.at + ofYear.next,
      source: 'part',
      resolve: from((anchor) => partOfMonth(part, yearOf(anchor) + ofYear.shift, month)),
    };
  if (r.word(k) === 'last' && year === null) [shift, k] = ['last', k + 1];
  const second = isJoint(r.word(k)) ? r.month(k + 1) : null;
  if (second !== null && r.dayNumber(k + 2) === null) {
    const lastYear = r.year(k + 2);
    k += lastYear === null ? 2 : 3;
    const firstYear = year ?? lastYear;
    return {
      last: r.at + k,
      source: 'part',
      resolve: withYear(firstYear, (y) =>
        range(dayOf(y, month, 1), dayOf(lastYear ?? y, second, daysInMonth(lastYear ?? y, second))),
      ),
    };
  }
  const resolve: Resolve = until
    ? from((anchor) => {
        const end = nearestYear(anchor, 'future', (y) => wholeMonth(year ?? y, month));
        return end === null ? null : range(anchor, end.latest);
      })
    : year !== null
      ? fixed(partOfMonth(part, year, month))
      : from((anchor, tense) =>
          nearestYear(anchor, shift === 'last' ? 'past' : shift === 'next' ? 'future' : tense, (y) => {
            const value = partOfMonth(part, y, month);
            if (value === null) return null;
            // in May "next spring" is that of the year to come
            const isNow = shift === 'last' ? value.latest >= anchor : shift === 'next' && value.earliest <= anchor;
            return isNow ? null : value;
          }),
        );
  return { last: r.at + k, source: 'part', resolve };
}

/** How long a month is that is cut to its first letters. */
const SHORTENED = 3;

const HALVES: ReadonlySet<string> = new Set(['first', 'second']);

/** "last month", "later this year", "by the end of the month". */
export function months(r: DayCursor): FoundDay | null {
  const [a, b, c] = [r.word(0), r.word(1), r.word(2)];
  const shifted = (day: Day, by: number): DayRange | null => {
    const index = yearOf(day) * 12 + monthOf(day) - 1 + by;
    return wholeMonth(Math.floor(index / 12), (index % 12) + 1);
  };
  if (a === 'earlier' && b === 'this' && (c === 'month' || c === 'year'))
    return relative(r, 3, (day) =>
      range(c === 'month' ? dayOf(yearOf(day), monthOf(day), 1) : dayOf(yearOf(day), 1, 1), day),
    );
  if (a === 'later' && b === 'this' && (c === 'month' || c === 'year'))
    return relative(r, 3, (day) =>
      range(
        day,
        c === 'month'
          ? dayOf(yearOf(day), monthOf(day), daysInMonth(yearOf(day), monthOf(day)))
          : dayOf(yearOf(day), 12, 31),
      ),
    );
  if (a === 'last' && b === 'month') return relative(r, 2, (day) => shifted(day, -1));
  if (a === 'next' && b === 'month') return relative(r, 2, (day) => shifted(day, 1));
  if (a === 'this' && b === 'month') return relative(r, 2, (day) => shifted(day, 0));
  if (a === 'last' && b === 'year')
    return relative(r, 2, (day) => range(dayOf(yearOf(day) - 1, 1, 1), dayOf(yearOf(day) - 1, 12, 31)));
  if (a === 'next' && b === 'year')
    return relative(r, 2, (day) => range(dayOf(yearOf(day) + 1, 1, 1), dayOf(yearOf(day) + 1, 12, 31)));
  if ((a === 'before' || a === 'by') && b === 'the' && c === 'end' && r.word(3) === 'of' && r.word(4) === 'the') {
    if (r.word(5) === 'month')
      return relative(r, 6, (day) =>
        range(day, dayOf(yearOf(day), monthOf(day), daysInMonth(yearOf(day), monthOf(day)))),
      );
    if (r.word(5) === 'year') return relative(r, 6, (day) => range(day, dayOf(yearOf(day), 12, 31)));
    if (r.word(5) === 'week') return relative(r, 6, (day) => range(day, addDays(mondayOf(day), 6)));
  }
  return null;
}

/** "in 2019". */
export function yearOnly(r: DayCursor): FoundDay | null {
  const year = r.year(0);
  if (year === null || !['in', 'since', 'of', 'during', 'from', 'throughout'].includes(r.before())) return null;
  return { last: r.at + 1, source: 'part', resolve: fixed(range(dayOf(year, 1, 1), dayOf(year, 12, 31))) };
}

/** "last summer", "in the spring". */
export function season(r: DayCursor): FoundDay | null {
  const k = ['this', 'last', 'next', 'the'].includes(r.word(0)) ? 1 : 0;
  const months = SEASONS.get(r.word(k));
  if (months === undefined || (k === 0 && r.before() !== 'in')) return null;
  if (k === 1 && r.word(0) === 'the' && r.before() !== 'in') return null;
  const [first, last] = months;
  const shift = r.word(0);
  const inYear = (y: number): DayRange | null =>
    range(
      dayOf(y, first, 1),
      last < first ? dayOf(y + 1, last, daysInMonth(y + 1, last)) : dayOf(y, last, daysInMonth(y, last)),
    );
  const yearAt = r.word(k + 1) === 'of' ? k + 2 : k + 1;
  const year = r.year(yearAt);
  if (year !== null) {
    // "the winter of 1992" may be the one that began in that year or the one that ended in it
    const whole = last < first ? range(dayOf(year - 1, first, 1), inYear(year)?.latest ?? null) : inYear(year);
    return { last: r.at + yearAt + 1, source: 'part', resolve: fixed(whole) };
  }
  const ofYear = yearOfNow(r, k + 1);
  if (ofYear !== null && k <= 1)
    return {
      last: r.at + ofYear.next,
      source: 'part',
      resolve: from((anchor) => inYear(yearOf(anchor) + ofYear.shift)),
    };
  return {
    last: r.at + k + 1,
    source: 'part',
    resolve: from((anchor, tense) =>
      nearestYear(
        anchor,
        shift === 'last'
          ? 'past'
          : shift === 'next' || shift === 'this'
            ? tense === 'past' && shift === 'this'
              ? 'past'
              : 'future'
            : tense,
        (y) => {
          const value = inYear(y);
          if (value === null) return null;
          // in May "next spring" is that of the year to come
          const isNow = shift === 'last' ? value.latest >= anchor : shift === 'next' && value.earliest <= anchor;
          return isNow ? null : value;
        },
      ),
    ),
  };
}
