import { addDays, dayNumber, type Day, type Period } from '@readout/domain';

/** How far a step of the play goes, in days and in words, as `1 week`. */
export interface PlayStep {
  readonly days: number;
  readonly words: string;
}

/** Grow keeps the first day and lets the last one run; slide moves a stretch of equal length along. */
export type PlayMode = 'grow' | 'slide';

/** A step that crosses a line of so many days in well under a minute. */
export function stepFor(first: Day, last: Day): PlayStep {
  const days = dayNumber(last) - dayNumber(first) + 1;
  if (days <= 45) return { days: 1, words: '1 day' };
  if (days <= 300) return { days: 7, words: '1 week' };
  if (days <= 1500) return { days: 30, words: '30 days' };
  return { days: 365, words: '1 year' };
}

/** The days of a period as far as the line goes; an open end is the end of the line. */
export function boundsOf(period: Period, first: Day, last: Day): readonly [Day, Day] {
  return [clamp(period.earliest ?? first, first, last), clamp(period.latest ?? last, first, last)];
}

/** An end that stands at the end of the line asks nothing. */
export function openAtEnds([from, to]: readonly [Day, Day], first: Day, last: Day): Period {
  return { earliest: from <= first ? null : from, latest: to >= last ? null : to };
}

/** Where play begins: from where the brush stands, or from the left end where it stands at the right one. */
export function firstFrame(
  bounds: readonly [Day, Day],
  line: readonly [Day, Day],
  step: PlayStep,
  mode: PlayMode,
): readonly [Day, Day] {
  const [from, to] = bounds;
  const [first, last] = line;
  if (mode === 'grow') return to < last ? [from, to] : [from, addDays(from, step.days - 1)];
  if (from <= first && to >= last) return [first, addDays(first, step.days - 1)];
  if (to < last) return [from, to];
  return [first, addDays(first, dayNumber(to) - dayNumber(from))];
}

/** The next place of the brush; null where it has arrived. */
export function nextFrame(
  [from, to]: readonly [Day, Day],
  [first, last]: readonly [Day, Day],
  step: PlayStep,
  mode: PlayMode,
  direction: 1 | -1 = 1,
): readonly [Day, Day] | null {
  if (direction === 1 ? to >= last : mode === 'slide' ? from <= first : to <= from) return null;
  if (mode === 'grow') return [from, clamp(addDays(to, direction * step.days), from, last)];
  const by = Math.max(
    dayNumber(first) - dayNumber(from),
    Math.min(direction * step.days, dayNumber(last) - dayNumber(to)),
  );
  return [addDays(from, by), addDays(to, by)];
}

/** The day, held between two others. */
export function clamp(day: Day, least: Day, most: Day): Day {
  return day < least ? least : day > most ? most : day;
}
