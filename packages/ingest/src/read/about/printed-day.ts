import { dayOf, isDay, type Day } from '@readout/domain';
import { monthOf } from './month-names.ts';

/** A full day as printed, with its place in the text it was found in (UTF-16 code units). */
export interface PrintedDay {
  readonly day: Day;
  readonly start: number;
  readonly end: number;
}

/** Which number comes first in `3/4/2020`. */
export type NumberOrder = 'day-month' | 'month-day';

const ORDINAL = '(?:st|nd|rd|th|er|º|°|ª)?';
const WORD = '(\\p{L}{3,13})\\.?';
const YEAR = '([12]\\d{3})(?!\\d)';
const DAY_MONTH_YEAR = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,2})${ORDINAL}[.,]?\\s+(?:(?:of|de|di)\\s+)?${WORD},?\\s+(?:(?:de|del|of)\\s+)?${YEAR}`,
  'giu',
);
const MONTH_DAY_YEAR = new RegExp(
  `(?<!\\p{L})${WORD}\\s+(\\d{1,2})${ORDINAL}(?:\\s*[-–]\\s*(\\d{1,2})${ORDINAL})?,?\\s+${YEAR}`,
  'giu',
);
const YEAR_MONTH_DAY = new RegExp(`(?<!\\d)${YEAR}\\.\\s+${WORD}\\s+(\\d{1,2})(?!\\d)`, 'giu');
const NUMBERS_YEAR_FIRST = /(?<!\d)([12]\d{3})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/gu;
const NUMBERS_YEAR_LAST = /(?<![\d.])(\d{1,2})(\. ?|[-/])(\d{1,2})\2([12]\d{3})(?!\d)/gu;
const CHINESE = /(?<!\d)([12]\d{3})年\s?(\d{1,2})月\s?(\d{1,2})日/gu;

/**
 * The full days (with a year) printed in a text, in order: words in many languages, ISO and other numbers. Of a span
 * ("21–22 July 2010") the last day. Numbers that could mean two days are left out unless an order is given.
 */
export function findDays(text: string, order: NumberOrder | null = null): PrintedDay[] {
  const found: PrintedDay[] = [];
  if (!/[12]\d{3}/u.test(text)) return found;
  const add = (match: RegExpExecArray, year: number, month: number | null, day: number): void => {
    const known = month === null ? null : dayOf(year, month, day);
    if (known !== null) found.push({ day: known, start: match.index, end: match.index + match[0].length });
  };
  for (const match of text.matchAll(DAY_MONTH_YEAR))
    add(match, Number(match[3]), monthOf(match[2] ?? ''), Number(match[1]));
  for (const match of text.matchAll(MONTH_DAY_YEAR)) {
    add(match, Number(match[4]), monthOf(match[1] ?? ''), Number(match[3] ?? match[2]));
  }
  for (const match of text.matchAll(YEAR_MONTH_DAY))
    add(match, Number(match[1]), monthOf(match[2] ?? ''), Number(match[3]));
  for (const match of text.matchAll(NUMBERS_YEAR_FIRST))
    add(match, Number(match[1]), Number(match[3]), Number(match[4]));
  for (const match of text.matchAll(CHINESE)) add(match, Number(match[1]), Number(match[2]), Number(match[3]));
  for (const match of text.matchAll(NUMBERS_YEAR_LAST)) {
    const [first, second] = [Number(match[1]), Number(match[3])];
    const known = match[2]?.startsWith('.') === true ? 'day-month' : (orderOf(first, second) ?? order);
    if (known === 'day-month') add(match, Number(match[4]), second, first);
    if (known === 'month-day') add(match, Number(match[4]), first, second);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The order that two numbers of a day betray (one is above twelve, or both are equal), null where both readings exist. */
export function orderOf(first: number, second: number): NumberOrder | null {
  if (first > 12) return 'day-month';
  if (second > 12) return 'month-day';
  return first === second ? 'day-month' : null;
}

/** Old mail and feeds write the year with two digits: `Wed, 5 May 21 01:10:00 GMT` (RFC 822). */
const MAIL_DAY = /^(?:\p{L}{3},\s*)?(\d{1,2})\s+(\p{L}{3})\s+(\d{2})\s+\d{1,2}:\d{2}/u;
/** RFC 2822: below 50 it is of this century. */
function wholeYear(year: number): number {
  return year + (year < 50 ? 2_000 : 1_900);
}

/**
 * The day that a field of metadata gives, as written: of a time with an offset the local day, never that of UTC.
 * Null where it is no day or could be several.
 */
export function dayOfField(value: string, order: NumberOrder | null = null): Day | null {
  const text = value.trim().slice(0, 100);
  const iso = text.slice(0, 10);
  if (isDay(iso) && !/^\d/u.test(text.slice(10))) return iso;
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T|$)/u.exec(text);
  if (compact !== null) return dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const mailed = MAIL_DAY.exec(text);
  if (mailed !== null) return dayOf(wholeYear(Number(mailed[3])), monthOf(mailed[2] ?? '') ?? 0, Number(mailed[1]));
  return findDays(text, order)[0]?.day ?? null;
}
