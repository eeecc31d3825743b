import { addDays, dayOf, daysInMonth, weekdayOf } from '@readout/domain';
import { MONTHS, NUMBERS, ORDINALS, WEEKDAYS } from '../../data/calendar.ts';
import type { DayCursor } from './day-cursor.ts';
import { dayMonth, monthDay } from './day-dates.ts';
import type { DayRange, FoundDay, Resolve } from './day-phrase.ts';
import {
  from,
  inheritedDay,
  mondayOf,
  monthOf,
  one,
  range,
  relative,
  week,
  wholeMonth,
  withYear,
  yearOf,
} from './day-ranges.ts';

/** "today", "last night", "the day before". */
export function simpleWord(r: DayCursor): FoundDay | null {
  const [a, b, c] = [r.word(0), r.word(1), r.word(2)];
  const partOfDay = ['morning', 'afternoon', 'evening', 'night', 'noon', 'lunchtime'];
  if (a === 'today' || a === 'tonight') return relative(r, 1, (day) => one(day));
  if (a === 'this' && partOfDay.includes(b)) return relative(r, 2, (day) => one(day));
  if (a === 'in' && b === 'the' && c === 'course' && r.word(3) === 'of' && r.word(4) === 'the')
    return ['day', ...partOfDay].includes(r.word(5)) ? relative(r, 6, (day) => one(day)) : null;
  if ((a === 'earlier' || a === 'later') && b === 'in' && c === 'the' && r.word(3) === 'day')
    return inheritedDay(r, 4, 0);
  if (a === 'the' && partOfDay.includes(b) && c === 'before') return beforeTheLast(r, 3);
  if ((a === 'later' || a === 'earlier') && b === 'today') return relative(r, 2, (day) => one(day));
  if (a === 'yesterday') return relative(r, partOfDay.includes(b) ? 2 : 1, (day) => one(addDays(day, -1)));
  if (a === 'last' && (b === 'night' || b === 'evening')) return relative(r, 2, (day) => one(addDays(day, -1)));
  if (a === 'overnight') return relative(r, 1, (day) => range(addDays(day, -1), day));
  if (a === 'tomorrow') return relative(r, partOfDay.includes(b) ? 2 : 1, (day) => one(addDays(day, 1)));
  const isDayBefore = (a === 'a' || a === 'the' || a === 'one') && b === 'day';
  if (isDayBefore && (c === 'before' || c === 'earlier' || c === 'prior'))
    return r.word(3) === 'yesterday'
      ? relative(r, 4, (day) => one(addDays(day, -2)))
      : { ...inheritedDay(r, 3, -1), ...(c === 'before' ? { besideEvent: -1 } : {}) };
  if (isDayBefore && c === 'after' && a !== 'the')
    return {
      last: r.at + 3,
      source: 'relative',
      besideEvent: 1,
      resolve: from((day, _t, inherited) => (inherited === null ? one(addDays(day, -1)) : one(addDays(day, -1)))),
    };
  if (isDayBefore && c === 'after' && LEADS_ON.has(r.word(3))) return null;
  if (isDayBefore && (c === 'after' || c === 'later'))
    return r.word(3) === 'tomorrow' ? relative(r, 4, (day) => one(addDays(day, 2))) : inheritedDay(r, 3, 1);
  if (a === 'the' && (b === 'previous' || b === 'preceding') && c === 'day') return inheritedDay(r, 3, -1);
  if (a === 'the' && (b === 'following' || b === 'next') && c === 'day') return inheritedDay(r, 3, 1);
  if (a === 'that' && ['day', ...partOfDay].includes(b)) return inheritedDay(r, 2, 0);
  if (a === 'the' && b === 'same' && ['day', ...partOfDay].includes(c)) return inheritedDay(r, 3, 0);
  return null;
}

/** "the evening before": before the day told last, else before that of the text. */
function beforeTheLast(r: DayCursor, length: number): FoundDay {
  return {
    last: r.at + length,
    source: 'relative',
    resolve: (anchor, _tense, inherited) => {
      const day = inherited?.earliest ?? anchor;
      return day === null ? null : one(addDays(day, -1));
    },
  };
}

/** Behind "the day after": what happened the day before, so that no day is said. */
const LEADS_ON: ReadonlySet<string> = new Set('the a an his her its their our this that he she they it we'.split(' '));

/** "New Year's Day", "on Christmas Eve": feasts of one day of the calendar. */
export function feast(r: DayCursor): FoundDay | null {
  if (!r.capital(0)) return null;
  for (const [own, month, day] of FEASTS) {
    if (!own.every((word, k) => r.word(k) === word)) continue;
    const year = r.year(own.length);
    const last = r.at + own.length + (year === null ? 0 : 1);
    return { last, source: 'explicit', resolve: withYear(year, (y) => one(dayOf(y, month, day))) };
  }
  return null;
}
const FEASTS: readonly (readonly [readonly string[], number, number])[] = [
  [['new', 'year', "'s", 'day'], 1, 1],
  [['new', 'year', "'s", 'eve'], 12, 31],
  [['christmas', 'eve'], 12, 24],
  [['christmas', 'day'], 12, 25],
  [['christmas'], 12, 25],
  [['boxing', 'day'], 12, 26],
  [['bastille', 'day'], 7, 14],
];

/** "on Friday", "last Monday", "Wednesday, 5 May". */
export function weekday(r: DayCursor): FoundDay | null {
  let k = 0;
  const lead = r.word(0);
  if (['last', 'next', 'this', 'past', 'coming'].includes(lead)) k = 1;
  const target = WEEKDAYS.get(r.word(k));
  if (target === undefined || !r.capital(k)) return null;
  k += 1;
  const after = r.word(k);
  if (['morning', 'afternoon', 'evening', 'night'].includes(after)) k += 1;
  const comma = r.word(k) === ',' ? 1 : 0;
  const dated = r.further(k + comma, (inner) => dayMonth(inner) ?? monthDay(inner));
  if (dated !== null) return { ...dated, resolve: onWeekday(dated.resolve, target) };
  const weekOf = ['of', ','].includes(r.word(k)) && r.word(k + 2) === 'week' ? WEEKS.get(r.word(k + 1)) : undefined;
  if (weekOf !== undefined && k === 1)
    return relative(r, k + 3, (day) => one(addDays(mondayOf(day), weekOf * 7 + target - 1)));
  const isWeek = r.word(k) === 'week';
  const isLast = lead === 'last' || lead === 'past' || r.word(k) === 'last';
  if (isWeek || r.word(k) === 'last') k += 1;
  return {
    last: r.at + k,
    source: 'relative',
    weekday: target,
    resolve: from((anchor, tense) => {
      const own = weekdayOf(anchor);
      const ahead = (target - own + 7) % 7;
      if (isWeek) return one(addDays(anchor, ahead === 0 ? 7 : ahead + 7));
      if (isLast) return one(addDays(anchor, ahead === 0 ? -7 : ahead - 7));
      if (lead === 'next') return one(addDays(anchor, ahead === 0 ? 7 : ahead));
      // "this Friday" on a Wednesday is the one to come, whatever the tense of its verb
      const isNear = lead === 'this' && ahead > 0 && 7 - ahead > FARTHEST_BACK;
      if (tense === 'future' || isNear || lead === 'coming') return one(addDays(anchor, ahead));
      return one(addDays(anchor, ahead === 0 ? 0 : ahead - 7));
    }),
  };
}

/** How many days back "this Monday" of what is told as done may lie. */
const FARTHEST_BACK = 4;

/** "Thursday 10 July" in a text of 8 July: of the years that a day of a month can be of, the one whose day falls on the weekday beside it. */
function onWeekday(resolve: Resolve, weekday: number): Resolve {
  const isOn = (days: DayRange | null): boolean => days !== null && weekdayOf(days.earliest) === weekday;
  return (anchor, tense, inherited) => {
    const days = resolve(anchor, tense, inherited);
    if (isOn(days)) return days;
    const other = resolve(anchor, tense === 'past' ? 'future' : 'past', inherited);
    return isOn(other) ? other : days;
  };
}

/** "Friday of last week": which week it is, counted from the one of the text. */
const WEEKS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** "last week", "the weekend", "the week of March 14". */
export function weeks(r: DayCursor): FoundDay | null {
  const [a, b, c, d] = [r.word(0), r.word(1), r.word(2), r.word(3)];
  if (a === 'earlier' && b === 'this' && c === 'week')
    return relative(r, 3, (day) => range(mondayOf(day), weekdayOf(day) === 1 ? day : addDays(day, -1)));
  if (a === 'later' && b === 'this' && c === 'week')
    return relative(r, 3, (day) => range(day, addDays(mondayOf(day), 6)));
  if (a === 'last' && b === 'week' && c !== 'of') return relative(r, 2, (day) => week(day, -1));
  if (
    ['in', 'over', 'during'].includes(a) &&
    (b === 'the' || b === 'a') &&
    (c === 'last' || c === 'past') &&
    d === 'week' &&
    r.word(4) !== 'of'
  )
    return relative(r, 4, (day) => range(addDays(day, -7), day));
  if (a === 'this' && b === 'week')
    return {
      last: r.at + 2,
      source: 'relative',
      resolve: from((day, tense) =>
        tense === 'future' ? range(day, addDays(mondayOf(day), 6)) : range(mondayOf(day), day),
      ),
    };
  if (a === 'next' && b === 'week') return relative(r, 2, (day) => week(day, 1));
  if (a === 'that' && b === 'week')
    return { last: r.at + 2, source: 'relative', resolve: (_anchor, _tense, inherited) => inherited };
  if ((a === 'the' || a === 'this' || a === 'last') && b === 'weekend')
    return {
      last: r.at + 2,
      source: 'relative',
      resolve: from((day, tense) =>
        tense === 'future'
          ? range(addDays(mondayOf(day), 5), addDays(mondayOf(day), 6))
          : range(addDays(mondayOf(day), -2), addDays(mondayOf(day), -1)),
      ),
    };
  if (a === 'week' && b === 'of') {
    const inner = r.further(2, (x) => monthDay(x) ?? dayMonth(x));
    if (inner === null) return null;
    return {
      last: inner.last,
      source: 'relative',
      resolve: (anchor, tense, inherited) => {
        const start = inner.resolve(anchor, tense, inherited);
        if (start === null) return null;
        const whole = week(start.earliest, 0);
        return whole !== null &&
          anchor !== null &&
          tense === 'past' &&
          whole.latest > anchor &&
          whole.earliest <= anchor
          ? range(whole.earliest, anchor)
          : whole;
      },
    };
  }
  const nth = a === 'last' ? 5 : ORDINALS.get(a);
  if (nth !== undefined && nth <= 5 && b === 'week' && c === 'of') {
    const month = MONTHS.get(d);
    if (month === undefined) return null;
    const year = r.year(4);
    return {
      last: r.at + (year === null ? 4 : 5),
      source: 'part',
      resolve: withYear(year, (y) =>
        a === 'last'
          ? range(dayOf(y, month, daysInMonth(y, month) - 6), dayOf(y, month, daysInMonth(y, month)))
          : range(dayOf(y, month, nth * 7 - 6), dayOf(y, month, Math.min(nth * 7, daysInMonth(y, month)))),
      ),
    };
  }
  return null;
}

/** "two days ago", "eight days later", "a few weeks ago", "within thirty days". */
export function counted(r: DayCursor): FoundDay | null {
  if (r.word(0) === 'within') return within(r);
  const word = r.word(0);
  const count = NUMBERS.get(word) ?? (/^\d{1,2}$/u.test(word) ? Number(word) : null);
  if (count === null) return null;
  const unit = r.word(1);
  const length = unit === 'day' || unit === 'days' ? 1 : unit === 'week' || unit === 'weeks' ? 7 : null;
  const isMonth = unit === 'month' || unit === 'months';
  const way = r.word(2);
  if (length === null && !isMonth) return null;
  if (way === 'ago') {
    if (isMonth)
      return relative(r, 3, (day) => {
        const index = yearOf(day) * 12 + monthOf(day) - 1 - count;
        return wholeMonth(Math.floor(index / 12), (index % 12) + 1);
      });
    return relative(r, 3, (day) => (length === 7 ? week(addDays(day, -7 * count), 0) : one(addDays(day, -count))));
  }
  if (length !== null && (way === 'later' || way === 'earlier'))
    return inheritedDay(r, 3, (way === 'later' ? count : -count) * length);
  return null;
}

/** "within thirty days", "within two weeks": of what is to come, from the day of the text on. */
function within(r: DayCursor): FoundDay | null {
  const word = r.word(1) === 'the' && r.word(2) === 'next' ? r.word(3) : r.word(1);
  const at = word === r.word(3) && r.word(1) === 'the' ? 4 : 2;
  const count = NUMBERS.get(word) ?? (/^\d{1,2}$/u.test(word) ? Number(word) : null);
  const length = LENGTHS.get(r.word(at));
  if (count === null || length === undefined) return null;
  return {
    last: r.at + at + 1,
    source: 'relative',
    resolve: from((day, tense) => (tense === 'future' ? range(day, addDays(day, count * length)) : null)),
  };
}
const LENGTHS: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['days', 1],
  ['week', 7],
  ['weeks', 7],
  ['month', 30],
  ['months', 30],
]);
