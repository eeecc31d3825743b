import {
  addDays,
  dayNumber,
  dayOf,
  weekdayOf,
  dayFromNumber,
  type Day,
  type DaysAnswer,
  type Period,
} from '@readout/domain';
import { MONTH_NAMES } from '@readout/drawing';

/** Days along a line of so many pixels, both ends included. */
export interface TimeScale {
  readonly first: Day;
  readonly last: Day;
  readonly width: number;
  /** Where a day begins, in pixels from the left; the day after the last one begins at `width`. */
  readonly xOf: (day: Day) => number;
  /** The day at a place, held within the line. */
  readonly dayAt: (x: number) => Day;
}

/** A label under the line. */
export interface Tick {
  readonly day: Day;
  readonly x: number;
  readonly words: string;
}

/**
 * The first and the last day of which anything is known, in the answer or in the whole record, so that the line stays where it
 * is whatever is filtered; null where nothing has a day.
 */
export function extentOf(
  { days, doubtful }: DaysAnswer,
  record: Period = { earliest: null, latest: null },
): readonly [Day, Day] | null {
  const all = [
    ...[record.earliest, record.latest].filter((day) => day !== null),
    ...days.map(({ day }) => day),
    ...doubtful.flatMap(({ earliest, latest }) => [earliest, latest].filter((day) => day !== null)),
  ].sort();
  const [first, last] = [all[0], all.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}

/** A scale over these days with a little air on both sides. */
export function timeScale([first, last]: readonly [Day, Day], width: number): TimeScale {
  const air = Math.max(2, Math.round((dayNumber(last) - dayNumber(first)) * 0.02));
  const start = dayNumber(first) - air;
  const count = dayNumber(last) + air - start + 1;
  return {
    first: dayFromNumber(start),
    last: dayFromNumber(start + count - 1),
    width,
    xOf: (day) => ((dayNumber(day) - start) / count) * width,
    dayAt: (x) => dayFromNumber(start + Math.min(count - 1, Math.max(0, Math.floor((x / width) * count)))),
  };
}

const LEAST_BETWEEN = 62;
const STEPS = [
  { days: 1, from: (day: Day): Day => day },
  { days: 7, from: (day: Day): Day => addDays(day, 1 - weekdayOf(day)) },
  { days: 30, months: 1 },
  { days: 91, months: 3 },
  { days: 365, months: 12 },
  { days: 1826, months: 60 },
  { days: 3652, months: 120 },
  { days: 9131, months: 300 },
] as const;

/** Labels at equal steps that leave room for their words: days, weeks, months, quarters, years. */
export function ticksOf(scale: TimeScale): readonly Tick[] {
  const perDay = scale.width / (dayNumber(scale.last) - dayNumber(scale.first) + 1);
  const step = STEPS.find(({ days }) => days * perDay >= LEAST_BETWEEN) ?? STEPS[STEPS.length - 1];
  if (step === undefined) return [];
  const ticks: Tick[] = [];
  let day = 'months' in step ? startOfMonths(scale.first, step.months) : step.from(scale.first);
  let month = '';
  while (day <= scale.last) {
    if (day >= scale.first) {
      ticks.push({ day, x: scale.xOf(day), words: wordsOf(day, step.days, month) });
      month = day.slice(0, 7);
    }
    day = 'months' in step ? addMonths(day, step.months) : addDays(day, step.days);
  }
  return ticks;
}

/** `7 Feb` where a month begins and `14` within it; `Feb`, with the year in January and at the left end; `2022`. */
function wordsOf(day: Day, stepDays: number, monthBefore: string): string {
  const year = day.slice(0, 4);
  if (stepDays >= 365) return year;
  const month = (MONTH_NAMES[Number(day.slice(5, 7)) - 1] ?? '').slice(0, 3);
  if (stepDays >= 30) return monthBefore.slice(0, 4) === year ? month : `${month} ${year}`;
  const date = String(Number(day.slice(8, 10)));
  return monthBefore === day.slice(0, 7) ? date : `${date} ${month}`;
}

function startOfMonths(day: Day, count: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return monthDay(Math.floor(months / count) * count) ?? day;
}

function addMonths(day: Day, count: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return monthDay(months + count) ?? addDays(day, 366);
}

function monthDay(months: number): Day | null {
  return dayOf(Math.floor(months / 12), (months % 12) + 1, 1);
}
