import { addDays, dayOf, daysInMonth, type Day } from '@readout/domain';
import { NUMBERS } from '../../data/calendar.ts';
import type { DayCursor } from './day-cursor.ts';
import type { DayRange, FoundDay } from './day-phrase.ts';
import { from, mondayOf, monthOf, one, range, relative, week, yearOf } from './day-ranges.ts';

/** "an hour ago", "half an hour ago", "minutes ago", "moments ago", "a little while ago": the day of the text. */
export function hoursAgo(r: DayCursor): FoundDay | null {
  for (let k = 0; k < LONGEST_COUNT; k += 1) {
    const isWhile = r.word(k) === 'while' && ['little', 'short'].includes(r.word(k - 1));
    if ((SHORT_UNITS.has(r.word(k)) || isWhile) && r.word(k + 1) === 'ago')
      return relative(r, k + 2, (day) => one(day));
    if (!COUNTING.has(r.word(k)) && !NUMBERS.has(r.word(k)) && !/^\d{1,2}$/u.test(r.word(k))) return null;
  }
  return null;
}
const LONGEST_COUNT = 5;
const SHORT_UNITS: ReadonlySet<string> = new Set('hour hours minute minutes moment moments'.split(' '));
const COUNTING: ReadonlySet<string> = new Set('half a an of few couple some several and little short'.split(' '));

/** "a fortnight ago", "three nights ago", "in three days", "in two weeks' time". */
export function countedFromNow(r: DayCursor): FoundDay | null {
  const isAhead = r.word(0) === 'in';
  const k = isAhead ? 1 : 0;
  const word = r.word(k);
  const count = NUMBERS.get(word) ?? (/^\d{1,2}$/u.test(word) ? Number(word) : null);
  if (count === null) return null;
  const unit = r.word(k + 1).replace(/['’]$/u, '');
  if (!isAhead) {
    if (r.word(2) !== 'ago') return null;
    if (unit === 'fortnight') return relative(r, 3, (day) => week(day, -2 * count));
    if (unit === 'nights') return relative(r, 3, (day) => one(addDays(day, -count)));
    return null;
  }
  const length = unit === 'fortnight' ? 14 : (UNITS.get(unit) ?? null);
  if (length === null || r.word(3) === 'of' || r.word(3) === 'ago') return null;
  const isTime = r.word(3) === 'time' || r.word(4) === 'time';
  if (!isTime && !ENDS.test(r.word(3))) return null;
  return {
    last: r.at + 3,
    source: 'relative',
    resolve: from((day, tense) =>
      tense === 'past' ? null : length === 1 ? one(addDays(day, count)) : week(addDays(day, count * length), 0),
    ),
  };
}
const UNITS: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['days', 1],
  ['week', 7],
  ['weeks', 7],
]);
const ENDS = /^(?:|[,.;:)–—!?]|and|at|in|with|when|to)$/u;

/** "earlier in the week", "later in the month", "during the current year", "next weekend". */
export function scopeOfNow(r: DayCursor): FoundDay | null {
  const [a, b, c, d] = [r.word(0), r.word(1), r.word(2), r.word(3)];
  if ((a === 'earlier' || a === 'later') && b === 'in' && (c === 'the' || c === 'this'))
    return CALENDAR.has(d) ? relative(r, 4, (day) => side(unitOf(day, d, 0), day, a === 'later')) : null;
  if (a === 'next' && b === 'weekend')
    return relative(r, 2, (day) => range(addDays(mondayOf(day), 5), addDays(mondayOf(day), 6)));
  if ((a === 'the' || a === 'this') && b === 'current' && CALENDAR.has(c)) return wholeOfNow(r, 3, c);
  return null;
}

/** What is to come this month or year, from the day of the text on; "the third time this year" says no day of what was held. */
function wholeOfNow(r: DayCursor, length: number, unit: string): FoundDay {
  return {
    last: r.at + length,
    source: 'relative',
    resolve: from((day, tense) => (tense === 'future' ? side(unitOf(day, unit, 0), day, true) : null)),
  };
}

const CALENDAR: ReadonlySet<string> = new Set(['week', 'month', 'year']);
const wholeYear = (year: number): DayRange | null => range(dayOf(year, 1, 1), dayOf(year, 12, 31));

function unitOf(day: Day, unit: string, shift: number): DayRange | null {
  if (unit === 'week') return week(day, shift);
  const year = yearOf(day);
  return unit === 'year'
    ? wholeYear(year + shift)
    : range(dayOf(year, monthOf(day), 1), dayOf(year, monthOf(day), daysInMonth(year, monthOf(day))));
}

/** What of a stretch lies up to a day, or from it on. */
function side(whole: DayRange | null, day: Day, isAhead: boolean): DayRange | null {
  if (whole === null) return null;
  return isAhead ? range(day, whole.latest) : range(whole.earliest, day);
}
