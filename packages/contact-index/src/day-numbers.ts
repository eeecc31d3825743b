import { dayFromNumber, dayNumber, type Day } from '@readout/domain';

/** Stands for "no day" in day columns; every real day number is larger. */
export const NO_DAY = -0x7fffffff;

/** The days met so far: a few thousand stand for hundreds of thousands of contacts. */
const KNOWN_DAYS = new Map<number, Day>();

/** The day as a number for a column. */
export function numberOfDay(day: Day | null): number {
  return day === null ? NO_DAY : dayNumber(day);
}

/** The opposite of {@link numberOfDay}. */
export function dayOfNumber(number: number): Day | null {
  if (number === NO_DAY) return null;
  let day = KNOWN_DAYS.get(number);
  if (day === undefined) KNOWN_DAYS.set(number, (day = dayFromNumber(number)));
  return day;
}
