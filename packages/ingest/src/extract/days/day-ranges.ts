import { addDays, dayOf, daysInMonth, weekdayOf, type Day } from '@readout/domain';
import type { DayCursor } from './day-cursor.ts';
import type { DayRange, FoundDay, Resolve } from './day-phrase.ts';

/** A closed interval; null where an end is missing or they are in the wrong order. */
export const range = (earliest: Day | null, latest: Day | null): DayRange | null =>
  earliest === null || latest === null || earliest > latest ? null : { earliest, latest };
/** A single day. */
export const one = (day: Day | null): DayRange | null => range(day, day);
/** Days that need nothing to be placed. */
export const fixed =
  (value: DayRange | null): Resolve =>
  () =>
    value;
/** Days that need the document's own day. */
export const from =
  (make: (anchor: Day, tense: 'past' | 'future', inherited: DayRange | null) => DayRange | null): Resolve =>
  (anchor, tense, inherited) =>
    anchor === null ? null : make(anchor, tense, inherited);
/** The year of a day. */
export const yearOf = (day: Day): number => Number(day.slice(0, 4));
/** The month of a day, from 1. */
export const monthOf = (day: Day): number => Number(day.slice(5, 7));
/** The Monday of the week of a day. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** A day of a month without a year: the last such day before the document's, or the next after it, as the tense has it. */
export function nearestYear(
  anchor: Day,
  tense: 'past' | 'future',
  make: (year: number) => DayRange | null,
): DayRange | null {
  const year = yearOf(anchor);
  const candidates = [year - 1, year, year + 1].map(make).filter((value): value is DayRange => value !== null);
  if (tense === 'future') return candidates.find((value) => value.latest >= anchor) ?? candidates.at(-1) ?? null;
  return candidates.filter((value) => value.earliest <= anchor).at(-1) ?? candidates[0] ?? null;
}
/** Days of a year that the phrase gives, else of the nearest. */
export function withYear(year: number | null, make: (year: number) => DayRange | null): Resolve {
  return year !== null ? fixed(make(year)) : from((anchor, tense) => nearestYear(anchor, tense, make));
}
/** All days of a month. */
export const wholeMonth = (y: number, m: number): DayRange | null =>
  range(dayOf(y, m, 1), dayOf(y, m, daysInMonth(y, m)));
/** The first, second or last third of a month, or all of it. */
export function partOfMonth(part: string, y: number, m: number): DayRange | null {
  if (part === 'early') return range(dayOf(y, m, 1), dayOf(y, m, 10));
  if (part === 'mid') return range(dayOf(y, m, 11), dayOf(y, m, 20));
  if (part === 'late') return range(dayOf(y, m, 21), dayOf(y, m, daysInMonth(y, m)));
  if (part === 'first half') return range(dayOf(y, m, 1), dayOf(y, m, 15));
  if (part === 'second half') return range(dayOf(y, m, 16), dayOf(y, m, daysInMonth(y, m)));
  return wholeMonth(y, m);
}

/** A phrase that counts from the document's own day. */
export const relative = (r: DayCursor, k: number, make: (anchor: Day) => DayRange | null): FoundDay => ({
  last: r.at + k,
  source: 'relative',
  resolve: from((anchor) => make(anchor)),
});
/** A phrase that counts from the day told last, else from the document's own. */
export const inheritedDay = (r: DayCursor, k: number, shift: number): FoundDay => ({
  last: r.at + k,
  source: 'relative',
  isInherited: true,
  resolve: (anchor, _tense, inherited) => {
    // "two days earlier" than some day of last week is as open as that week is.
    if (inherited !== null && inherited.earliest !== inherited.latest && shift !== 0)
      return range(addDays(inherited.earliest, shift), addDays(inherited.latest, shift));
    const base = inherited !== null && inherited.earliest === inherited.latest ? inherited.earliest : anchor;
    return base === null ? null : one(addDays(base, shift));
  },
});
/** The week of a day, or one so many weeks from it. */
export const week = (day: Day, shift: number): DayRange | null =>
  range(addDays(mondayOf(day), shift * 7), addDays(mondayOf(day), shift * 7 + 6));
