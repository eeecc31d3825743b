import { addDays, dayOf, daysInMonth, weekdayOf, type Day } from '@readout/domain';
import { ORDINALS, WEEKDAYS } from '../../data/calendar.ts';
import type { DayCursor } from './day-cursor.ts';
import type { DayRange, FoundDay } from './day-phrase.ts';
import { from, mondayOf, monthOf, one, partOfMonth, range, relative, week, wholeMonth, yearOf } from './day-ranges.ts';

/** "tomorrow week", "a week from tomorrow", "a week on Friday", "two weeks from now": a day so many weeks behind another. */
export function weeksFrom(r: DayCursor): FoundDay | null {
  const [a, b] = [r.word(0), r.word(1)];
  const near = NEAR_DAYS.get(a);
  if (near !== undefined && b === 'week' && !NOUN_BEHIND_WEEK.test(r.word(2)))
    return relative(r, 2, (day) => one(addDays(day, near + 7)));
  const count = COUNTS.get(a);
  const length = LENGTHS.get(b);
  if (count === undefined || length === undefined) return null;
  const by = ['from', 'on', 'after'].includes(r.word(2)) ? 3 : 2;
  const target = r.word(by);
  if (target === 'now' && by === 3) return relative(r, 4, (day) => week(addDays(day, count * length), 0));
  const other = NEAR_DAYS.get(target);
  if (other !== undefined && r.word(2) !== 'after')
    return relative(r, by + 1, (day) => one(addDays(day, other + count * length)));
  const weekday = WEEKDAYS.get(target);
  if (weekday === undefined || by === 2 || r.word(2) === 'after' || !r.capital(by)) return null;
  return relative(r, by + 1, (day) => one(addDays(day, ((weekday - weekdayOf(day) + 7) % 7) + count * length)));
}
const NEAR_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tomorrow', 1],
]);
const NOUN_BEHIND_WEEK = /^[a-z-]+s$/u;
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
]);
const LENGTHS: ReadonlyMap<string, number> = new Map([
  ['week', 7],
  ['weeks', 7],
  ['fortnight', 14],
]);

/** "a few days ago", "a couple of weeks ago", "the other day", "in recent weeks": some time back, as wide as the words leave it. */
export function someTimeAgo(r: DayCursor): FoundDay | null {
  const [a, b, c] = [r.word(0), r.word(1), r.word(2)];
  if (a === 'the' && b === 'other' && (c === 'day' || c === 'night' || c === 'evening'))
    return back(r, 3, (day) => range(addDays(day, -6), day));
  const recent =
    a === 'recent' ? 1 : (a === 'the' || a === 'these') && (b === 'past' || b === 'last') && FEW.has(c) ? 3 : 0;
  if (recent > 0) {
    const stretch = RECENT.get(r.word(recent));
    return stretch === undefined || (a === 'recent' && r.before() !== 'in' && r.before() !== 'over')
      ? null
      : back(r, recent + 1, (day) => range(addDays(day, -stretch), day));
  }
  let k = a === 'a' ? 1 : 0;
  const word = r.word(k);
  if (!FEW.has(word)) return null;
  k += r.word(k + 1) === 'of' ? 2 : 1;
  const stretch = (word === 'couple' ? COUPLE : SOME).get(r.word(k));
  if (stretch === undefined || (r.word(k + 1) !== 'ago' && r.word(k + 1) !== 'back')) return null;
  const [most, least] = stretch;
  return back(r, k + 2, (day) => range(addDays(day, -most), addDays(day, -least)));
}
const FEW: ReadonlySet<string> = new Set(['few', 'couple', 'some', 'several']);
const RECENT: ReadonlyMap<string, number> = new Map([
  ['days', 7],
  ['weeks', 42],
]);
/** How many days back at most and at least. */
const COUPLE: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['days', [4, 2]],
  ['weeks', [21, 8]],
  ['months', [92, 45]],
]);
const SOME: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['days', [7, 2]],
  ['weeks', [42, 10]],
  ['months', [215, 60]],
]);
const back = (r: DayCursor, k: number, make: (day: Day) => DayRange | null): FoundDay => ({
  last: r.at + k,
  source: 'relative',
  resolve: from((day, tense) => (tense === 'past' ? make(day) : null)),
});

/** "in the coming days", "in the next few weeks", "within weeks": some time ahead. */
export function someTimeAhead(r: DayCursor): FoundDay | null {
  const lead = r.word(0);
  if (lead !== 'in' && lead !== 'within' && lead !== 'over' && lead !== 'during') return null;
  let k = r.word(1) === 'the' ? 2 : 1;
  const isSaid = lead === 'within' || ['coming', 'next', 'following'].includes(r.word(k));
  if (['coming', 'next'].includes(r.word(k))) k += 1;
  if (FEW.has(r.word(k))) k += r.word(k + 1) === 'of' ? 2 : 1;
  const stretch = AHEAD.get(r.word(k));
  if (stretch === undefined) return null;
  if (!isSaid) return null;
  return {
    last: r.at + k + 1,
    source: 'relative',
    resolve: from((day, tense) => (tense === 'future' ? range(day, addDays(day, stretch)) : null)),
  };
}
const AHEAD: ReadonlyMap<string, number> = new Map([
  ['days', 7],
  ['weeks', 35],
]);

/** "the first quarter of 2013", "the second half of this month", "the last week of next month", "early next week", "the end of the year": a part of a year, month or week counted from now. */
export function partOfStretch(r: DayCursor): FoundDay | null {
  let k = r.word(0) === 'the' ? 1 : 0;
  const part = partAt(r, k);
  if (part === null) return null;
  k = part.next;
  const year = part.ofYear ? r.year(k) : null;
  if (year !== null) return { last: r.at + k + 1, source: 'part', resolve: () => inYear(part.name, year) };
  const shift = r.word(k) === 'the' && part.isOf ? 0 : SHIFTS.get(r.word(k));
  const unit = r.word(k + 1);
  if (shift === undefined || !UNITS.has(unit)) return null;
  if (unit === 'year' && !YEAR_PARTS.has(part.name)) return null;
  if (unit === 'week' && !WEEK_PARTS.has(part.name)) return null;
  if (unit === 'month' && !MONTH_PARTS.has(part.name)) return null;
  return { last: r.at + k + 2, source: 'relative', resolve: from((day) => partOf(unit, part.name, day, shift)) };
}
const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);
const UNITS: ReadonlySet<string> = new Set(['week', 'month', 'year']);
const listed = (list: string): ReadonlySet<string> => new Set(list.split(','));
const MONTH_PARTS = listed(
  'early,late,mid,first half,second half,first week,second week,third week,fourth week,last week',
);
const WEEK_PARTS: ReadonlySet<string> = new Set(['early', 'late', 'mid']);
const YEAR_PARTS = listed(
  'early,late,mid,first half,second half,first quarter,second quarter,third quarter,fourth quarter,last quarter',
);

/** The part that is named at `k`, and where what it is of begins. */
function partAt(r: DayCursor, k: number): { name: string; next: number; ofYear: boolean; isOf: boolean } | null {
  const [a, b, c] = [r.word(k), r.word(k + 1), r.word(k + 2)];
  if (b === 'of' && ENDS.has(a)) return { name: ENDS.get(a) ?? '', next: k + 2, ofYear: a !== 'middle', isOf: true };
  if (c === 'of' && (b === 'half' || b === 'quarter' || b === 'week') && (ORDINALS.has(a) || a === 'last')) {
    return { name: `${a} ${b}`, next: k + 3, ofYear: b !== 'week', isOf: true };
  }
  if (k === 0 && (a === 'early' || a === 'late'))
    return { name: a, next: 1 + Number(b === 'in'), ofYear: b === 'in', isOf: b === 'in' };
  return null;
}
const ENDS: ReadonlyMap<string, string> = new Map([
  ['end', 'late'],
  ['beginning', 'early'],
  ['start', 'early'],
  ['middle', 'mid'],
]);

function partOf(unit: string, part: string, day: Day, shift: number): DayRange | null {
  if (unit === 'year') return inYear(part, yearOf(day) + shift);
  if (unit === 'week') {
    const monday = addDays(mondayOf(day), 7 * shift);
    const [first, last] = part === 'early' ? [0, 2] : part === 'mid' ? [2, 3] : [3, 6];
    return range(addDays(monday, first), addDays(monday, last));
  }
  const index = yearOf(day) * 12 + monthOf(day) - 1 + shift;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  const [which, what] = part.split(' ');
  if (what !== 'week') return partOfMonth(part, year, month);
  const length = daysInMonth(year, month);
  const nth = which === 'last' ? 0 : (ORDINALS.get(which ?? '') ?? 1);
  return nth === 0
    ? range(dayOf(year, month, length - 6), dayOf(year, month, length))
    : range(dayOf(year, month, nth * 7 - 6), dayOf(year, month, Math.min(nth * 7, length)));
}

function inYear(part: string, year: number): DayRange | null {
  const [which, what] = part.split(' ');
  const months = (first: number, last: number): DayRange | null =>
    range(dayOf(year, first, 1), dayOf(year, last, daysInMonth(year, last)));
  if (part === 'early') return months(1, 3);
  if (part === 'late') return months(10, 12);
  if (part === 'mid') return months(5, 8);
  if (what === 'half') return which === 'first' ? months(1, 6) : months(7, 12);
  const nth = which === 'last' ? 4 : (ORDINALS.get(which ?? '') ?? 1);
  return nth > 4 ? null : months(nth * 3 - 2, nth * 3);
}

/** "in the new year", "early in the new year": its first weeks, of what is to come. */
export function newYear(r: DayCursor): FoundDay | null {
  const k = r.word(0) === 'early' ? 1 : 0;
  if (r.word(k) !== 'in' || r.word(k + 1) !== 'the' || r.word(k + 2) !== 'new' || r.word(k + 3) !== 'year') return null;
  return {
    last: r.at + k + 4,
    source: 'part',
    resolve: from((day, tense) => {
      const year = tense === 'future' ? yearOf(day) + 1 : yearOf(day);
      return range(dayOf(year, 1, 1), dayOf(year, 2, 15));
    }),
  };
}

/** "two years ago": all of that year; "in a month's time": the month it falls in. */
export function farFromNow(r: DayCursor): FoundDay | null {
  const isAhead = r.word(0) === 'in';
  const k = isAhead ? 1 : 0;
  const word = r.word(k);
  const count = COUNTS.get(word) ?? (/^\d{1,2}$/u.test(word) ? Number(word) : null);
  if (count === null) return null;
  const unit = r.word(k + 1);
  if (!isAhead && (unit === 'years' || unit === 'year') && r.word(2) === 'ago')
    return relative(r, 3, (day) => range(dayOf(yearOf(day) - count, 1, 1), dayOf(yearOf(day) - count, 12, 31)));
  if (!isAhead || (unit !== 'month' && unit !== 'months')) return null;
  const isOwned = r.word(3) === "'s" || r.word(3) === "'" || r.word(3) === '’s' || r.word(3) === '’';
  const isTime = r.word(isOwned ? 4 : 3) === 'time';
  if (!isTime && !/^(?:|[,.;:)–—!?]|and|at|with|to)$/u.test(r.word(3))) return null;
  return {
    last: r.at + 3 + (isTime ? 1 + Number(isOwned) : 0),
    source: 'relative',
    resolve: from((day, tense) => {
      if (tense === 'past') return null;
      const index = yearOf(day) * 12 + monthOf(day) - 1 + count;
      return wholeMonth(Math.floor(index / 12), (index % 12) + 1);
    }),
  };
}
