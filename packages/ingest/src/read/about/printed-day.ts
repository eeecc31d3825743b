import { dayOf, isDay, type Day } from '@readout/domain';
import { monthOf } from './month-names.ts';
import {
  commonYear,
  dayOfEra,
  dayOfPersian,
  ERA,
  ERA_DAY,
  persianMonthOf,
  withPlainDigits,
} from './other-calendars.ts';

/** A full day as printed, with its place in the text it was found in (UTF-16 code units). */
export interface PrintedDay {
  readonly day: Day;
  readonly start: number;
  readonly end: number;
}

/** Which number comes first in `3/4/2020`. */
export type NumberOrder = 'day-month' | 'month-day';

const ORDINAL = '(?:st|nd|rd|th|er|º|°|ª)?';
/** Months of two words are those of the Levant. */
const WORD = '(\\p{L}[\\p{L}\\p{M}]{1,14}(?:\\s(?:الأول|الاول|الثاني))?)\\.?';
const YEAR = '([12]\\d{3})(?!\\d)';
const GAP = '(?:\\s+|[-/])';
const DAY_MONTH_YEAR = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,2})${ORDINAL}[.,]?${GAP}(?:(?:of|de|di)\\s+|d[’'])?${WORD},?${GAP}(?:(?:del?|of|พ\\.ศ\\.)\\s+)?${YEAR}`,
  'giu',
);
const MONTH_DAY_YEAR = new RegExp(
  `(?<!\\p{L})${WORD}${GAP}(\\d{1,2})${ORDINAL}(?:\\s*[-–]\\s*(\\d{1,2})${ORDINAL})?(?:,?\\s+|-)${YEAR}`,
  'giu',
);
/** Hungarian, Lithuanian, Basque, and tables sorted by day. */
const YEAR_MONTH_DAY = new RegExp(`(?<!\\d)${YEAR}(?:\\.|ko|\\sm\\.|,)?\\s+${WORD}\\s+(\\d{1,2})(?!\\d)`, 'giu');
/** Latvian, Kazakh, Kyrgyz. */
const YEAR_DAY_MONTH = new RegExp(
  `(?<!\\d)${YEAR}(?:\\.?\\s*gada|\\s*жылғы|-?\\s*жылдын)\\s+(\\d{1,2})[.-]?\\s*${WORD}`,
  'giu',
);
const NUMBERS_YEAR_FIRST = /(?<!\d)([12]\d{3})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/gu;
const NUMBERS_YEAR_LAST = /(?<![\d.])(\d{1,2})(\. ?|[-/])(\d{1,2})\2([12]\d{3})(?!\d)/gu;
/** Chinese and Japanese, Korean, Mongolian: each number with what it counts. */
const NUMBERS_NAMED = /(?<!\d)([12]\d{3})\s?(?:年|년|оны)\s?(\d{1,2})\s?(?:月|월|сарын)\s?(\d{1,2})(?!\d)/gu;
const VIETNAMESE = /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+([12]\d{3})(?!\d)/giu;

/**
 * The full days (with a year) printed in a text, in order: words in many languages, ISO and other numbers, in the digits of many
 * scripts; years of eras and other calendars as what they are in ours. Of a span ("21–22 July 2010") the last day. Numbers that could
 * mean two days are left out unless an order is given.
 */
export function findDays(printed: string, order: NumberOrder | null = null): PrintedDay[] {
  const text = withPlainDigits(printed);
  const found: PrintedDay[] = [];
  const isLikely = /[12]\d{3}/u.test(text);
  if (!isLikely && !ERA.test(text)) return found;
  const put = (match: RegExpMatchArray, day: Day | null): void => {
    const start = match.index ?? 0;
    if (day !== null) found.push({ day, start, end: start + match[0].length });
  };
  const add = (match: RegExpMatchArray, year: number, month: number | null, day: number): void => {
    put(match, month === null ? null : dayOf(commonYear(year), month, day));
  };
  const named = (match: RegExpMatchArray, year: number, word: string, day: number): void => {
    const persian = persianMonthOf(word);
    if (persian === null) add(match, year, monthOf(word), day);
    else put(match, dayOfPersian(year, persian, day));
  };
  for (const match of text.matchAll(ERA_DAY)) put(match, dayOfEra(match));
  if (!isLikely) return found;
  for (const match of text.matchAll(DAY_MONTH_YEAR)) named(match, Number(match[3]), match[2] ?? '', Number(match[1]));
  for (const match of text.matchAll(MONTH_DAY_YEAR))
    named(match, Number(match[4]), match[1] ?? '', Number(match[3] ?? match[2]));
  for (const match of text.matchAll(YEAR_MONTH_DAY)) named(match, Number(match[1]), match[2] ?? '', Number(match[3]));
  for (const match of text.matchAll(YEAR_DAY_MONTH)) named(match, Number(match[1]), match[3] ?? '', Number(match[2]));
  for (const match of text.matchAll(NUMBERS_YEAR_FIRST))
    add(match, Number(match[1]), Number(match[3]), Number(match[4]));
  for (const match of text.matchAll(NUMBERS_NAMED)) add(match, Number(match[1]), Number(match[2]), Number(match[3]));
  for (const match of text.matchAll(VIETNAMESE)) add(match, Number(match[3]), Number(match[2]), Number(match[1]));
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
/** With full stops between them the numbers of a day stand in one order only. */
const SHORT_YEAR = /^(\d{1,2})\.(\d{1,2})\.(\d{2})(?!\d)/u;
/** RFC 2822: below 50 it is of this century. */
function wholeYear(year: number): number {
  return year + (year < 50 ? 2_000 : 1_900);
}

/**
 * The day that a field of metadata gives, as written: of a time with an offset the local day, never that of UTC.
 * Null where it is no day or could be several.
 */
export function dayOfField(value: string, order: NumberOrder | null = null): Day | null {
  const text = withPlainDigits(value.trim().slice(0, 100));
  const iso = text.slice(0, 10);
  if (isDay(iso) && !/^\d/u.test(text.slice(10))) return iso;
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T|$)/u.exec(text);
  if (compact !== null) return dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const mailed = MAIL_DAY.exec(text);
  if (mailed !== null) return dayOf(wholeYear(Number(mailed[3])), monthOf(mailed[2] ?? '') ?? 0, Number(mailed[1]));
  const short = SHORT_YEAR.exec(text);
  if (short !== null) return dayOf(wholeYear(Number(short[3])), Number(short[2]), Number(short[1]));
  return findDays(text, order)[0]?.day ?? null;
}
