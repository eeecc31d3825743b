import { dayFromNumber, dayNumber, type Day } from '@readout/domain';

/** Stands for "no day" in day columns; every real day number is larger. */
export const NO_DAY = -0x7fffffff;

/** The day as a number for a column. */
export function numberOfDay(day: Day | null): number {
  return day === null ? NO_DAY : dayNumber(day);
}

/** The opposite of {@link numberOfDay}. */
export function dayOfNumber(number: number): Day | null {
  return number === NO_DAY ? null : dayFromNumber(number);
}
