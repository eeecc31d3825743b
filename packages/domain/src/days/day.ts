import * as z from 'zod/mini';

/** A calendar day as ISO `YYYY-MM-DD`; compared as text. */
export type Day = string & { readonly __day: unique symbol };

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/** The days of an ordinary year that are before each month. */
const BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const DAYS_BEFORE_1970 = 719_162;
const MS_A_DAY = 86_400_000;

/** The first day there is. */
export const FIRST_DAY = '0001-01-01' as Day;
/** The last day there is. */
export const LAST_DAY = '9999-12-31' as Day;

/** Accepts only days that exist in the proleptic Gregorian calendar, years 0001 to 9999. */
export const DaySchema = z.custom<Day>((value) => typeof value === 'string' && isDay(value), 'not a day (YYYY-MM-DD)');

/** Whether the text is an existing day written `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  const parts = DAY.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day for a year, month (1–12) and day of month, or null where it does not exist. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

/** How many days the month (1–12) of that year has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970-01-01; negative before it. */
export function dayNumber(day: Day): number {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const own = month > 2 && daysInMonth(year, 2) === 29 ? 1 : 0;
  const inYear = (BEFORE_MONTH[month - 1] ?? Number.NaN) + own + Number(day.slice(8));
  return before * 365 + leapDays + inYear - 1 - DAYS_BEFORE_1970;
}

/** The opposite of {@link dayNumber}. Throws a RangeError outside {@link FIRST_DAY} to {@link LAST_DAY}. */
export function dayFromNumber(number: number): Day {
  const known = DAYS_BY_NUMBER.get(number);
  if (known !== undefined) return known;
  const text = Number.isInteger(number) ? new Date(number * MS_A_DAY).toISOString().slice(0, 10) : '';
  if (!isDay(text)) throw new RangeError(`no day has the number ${String(number)}`);
  remember(DAYS_BY_NUMBER, number, text);
  return text;
}

/** What was worked out of days before: the same ones come again and again, and more than a century of them is not kept. */
const DAYS_BY_NUMBER = new Map<number, Day>();
const WEEKS = new Map<Day, string>();
const MOST_REMEMBERED = 40_000;

function remember<Key, Value>(known: Map<Key, Value>, key: Key, value: Value): void {
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(key, value);
}

/** The day `count` days later (earlier where negative); at most {@link LAST_DAY}, at least {@link FIRST_DAY}. */
export function addDays(day: Day, count: number): Day {
  const number = dayNumber(day) + count;
  if (number < dayNumber(FIRST_DAY)) return FIRST_DAY;
  return number > dayNumber(LAST_DAY) ? LAST_DAY : dayFromNumber(number);
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekdayOf(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The ISO 8601 week of a day, as `2022-W05`; the year is that of the week's Thursday. */
export function weekOf(day: Day): string {
  const known = WEEKS.get(day);
  if (known !== undefined) return known;
  const thursday = addDays(day, 4 - weekdayOf(day));
  const year = thursday.slice(0, 4);
  const first = dayNumber(`${year}-01-01` as Day);
  const week = `${year}-W${String(Math.floor((dayNumber(thursday) - first) / 7) + 1).padStart(2, '0')}`;
  remember(WEEKS, day, week);
  return week;
}
