import { addDays, weekdayOf, type Day } from '@readout/domain';
import { NUMBERS, WEEKDAYS } from '../../data/calendar.ts';
import type { DayCursor } from './day-cursor.ts';
import type { DayRange, FoundDay } from './day-phrase.ts';
import { inheritedDay, monthOf, one, week, wholeMonth, yearOf } from './day-ranges.ts';

const PARTS_OF_DAY: ReadonlySet<string> = new Set('morning afternoon evening night noon'.split(' '));
const AHEAD: ReadonlySet<string> = new Set(['next', 'following']);
const BACK: ReadonlySet<string> = new Set(['previous', 'preceding', 'prior']);

/** "the following morning", "the week before", "that same day", "the same month", "the night before last". */
export function dayToldLast(r: DayCursor): FoundDay | null {
  const [a, b, c] = [r.word(0), r.word(1), r.word(2)];
  if (a === 'the' && b === 'very' && c === 'same' && isDayPart(r.word(3))) return inheritedDay(r, 4, 0);
  if (a === 'that' && (b === 'same' || b === 'very') && isDayPart(c)) return inheritedDay(r, 3, 0);
  if (a === 'that' && b === 'month') return spanOfLast(r, 2, monthAround, 0);
  if (a !== 'the') return null;
  if (b === 'same' && c === 'week') return spanOfLast(r, 3, weekAround, 0);
  if (b === 'same' && c === 'month') return spanOfLast(r, 3, monthAround, 0);
  if (b === 'night' && c === 'before' && r.word(3) === 'last')
    return { ...inheritedDay(r, 4, 0), resolve: (anchor) => (anchor === null ? null : one(addDays(anchor, -2))) };
  const shift = AHEAD.has(b) ? 1 : BACK.has(b) ? -1 : 0;
  if (shift !== 0) {
    if (PARTS_OF_DAY.has(c)) return inheritedDay(r, 3, shift);
    if (c === 'week') return spanOfLast(r, 3, weekAround, shift);
    if (c === 'month') return spanOfLast(r, 3, monthAround, shift);
    return null;
  }
  if (b === 'week' && c === 'before' && r.word(3) === 'last') return weekFromNow(r, -2);
  if (b === 'week' && c === 'after' && r.word(3) === 'next') return weekFromNow(r, 2);
  if (c !== 'before' || !isEnd(r.word(3))) return null;
  if (b === 'week') return spanOfLast(r, 3, weekAround, -1);
  return b === 'month' ? spanOfLast(r, 3, monthAround, -1) : null;
}

/** "the Friday before", "the previous Monday", "the following Tuesday", "that Friday": the weekday nearest to the day told last. */
export function weekdayToldLast(r: DayCursor): FoundDay | null {
  const [a, b, c] = [r.word(0), r.word(1), r.word(2)];
  if (a === 'that') return nearestWeekday(r, 1, 2, 0);
  if (a !== 'the') return null;
  if (AHEAD.has(b)) return nearestWeekday(r, 2, 3, 1);
  if (BACK.has(b)) return nearestWeekday(r, 2, 3, -1);
  if ((c === 'before' || c === 'after') && isEnd(r.word(3))) return nearestWeekday(r, 1, 3, c === 'after' ? 1 : -1);
  return null;
}

/** "two days before", "three weeks after", where nothing is named from which they count. */
export function countedFromLast(r: DayCursor): FoundDay | null {
  const count = NUMBERS.get(r.word(0));
  const length = UNITS.get(r.word(1));
  const way = r.word(2);
  if (count === undefined || length === undefined || (way !== 'before' && way !== 'previously')) return null;
  return isEnd(r.word(3)) ? inheritedDay(r, 3, -count * length) : null;
}
const UNITS: ReadonlyMap<string, number> = new Map([
  ['days', 1],
  ['nights', 1],
  ['weeks', 7],
]);

const isDayPart = (word: string): boolean => word === 'day' || PARTS_OF_DAY.has(word);
/** Whether nothing follows that a "before" could lead to. */
const isEnd = (word: string): boolean => word === '' || /^[,.;:)–—!?]$/u.test(word) || NEW_PHRASES.has(word);
const NEW_PHRASES: ReadonlySet<string> = new Set('and in with at by to between from about on'.split(' '));

function nearestWeekday(r: DayCursor, at: number, length: number, way: -1 | 0 | 1): FoundDay | null {
  const target = WEEKDAYS.get(r.word(at));
  if (target === undefined || !r.capital(at)) return null;
  return {
    last: r.at + length,
    source: 'relative',
    isInherited: true,
    resolve: (anchor, tense, inherited) => {
      const base = inherited?.earliest ?? anchor;
      if (base === null) return null;
      const ahead = (target - weekdayOf(base) + 7) % 7;
      const isBack = way === -1 || (way === 0 && (inherited === null ? tense === 'past' : ahead > 3));
      if (ahead === 0) return one(way === 0 ? base : addDays(base, 7 * way));
      return one(addDays(base, isBack ? ahead - 7 : ahead));
    },
  };
}

type Around = (day: Day, shift: number) => DayRange | null;
const weekAround: Around = (day, shift) => week(day, shift);
const monthAround: Around = (day, shift) => {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + shift;
  return wholeMonth(Math.floor(index / 12), (index % 12) + 1);
};

/** A week or month by its distance from the one of the day told last; without such a day it stays open. */
function spanOfLast(r: DayCursor, length: number, around: Around, shift: number): FoundDay {
  return {
    last: r.at + length,
    source: 'relative',
    isInherited: true,
    resolve: (_anchor, _tense, inherited) => (inherited === null ? null : around(inherited.earliest, shift)),
  };
}

function weekFromNow(r: DayCursor, shift: number): FoundDay {
  return {
    last: r.at + 4,
    source: 'relative',
    resolve: (anchor) => (anchor === null ? null : week(anchor, shift)),
  };
}
