import { dayFromNumber, dayNumber, type Day } from '@readout/domain';

/** Paragraphs that may share a day; together with every day there is, places stay below 2^53. */
const PARAGRAPHS = 2 ** 31;
const BEFORE_FIRST_DAY = dayNumber('0001-01-01' as Day) - 1;

/** A day as a number for ordering: 1 for 0001-01-01, 0 where it is not known. */
export function dayPlace(day: Day | null): number {
  return day === null ? 0 : dayNumber(day) - BEFORE_FIRST_DAY;
}

/** The row under which a paragraph's words stand, so that the engine's order of rows is that of days. */
export function paragraphPlace(day: Day | null, paragraph: number): number {
  return dayPlace(day) * PARAGRAPHS + paragraph;
}

/** The day of a paragraph's row. */
export function dayOfPlace(place: number): Day | null {
  const number = Math.floor(place / PARAGRAPHS);
  return number === 0 ? null : dayFromNumber(number + BEFORE_FIRST_DAY);
}

/** First and last row of all paragraphs of a day. */
export function placesOf(day: Day | null): { first: number; last: number } {
  const first = dayPlace(day) * PARAGRAPHS;
  return { first, last: first + PARAGRAPHS - 1 };
}
