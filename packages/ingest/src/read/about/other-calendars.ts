import { dayOf, type Day } from '@readout/domain';

/** Years of the Thai calendar are 543 ahead; no text is of the year 2400 of ours. */
const BUDDHIST_AHEAD = 543;
const FIRST_BUDDHIST = 2_400;
/** The year before the first of each era. */
const ERAS: ReadonlyMap<string, number> = new Map([
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
  ['大正', 1911],
  ['民國', 1911],
  ['民国', 1911],
]);
/** Whether a text may name a day of an era. */
export const ERA = /令和|平成|昭和|大正|民[國国]/u;
/** "令和4年3月14日", "中華民國111年3月14日"; 元年 is the first year. */
export const ERA_DAY = /(令和|平成|昭和|大正|民[國国])\s?(\d{1,3}|元)年\s?(\d{1,2})月\s?(\d{1,2})日?/gu;
const PERSIAN_MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
const PERSIAN_BEHIND = 621;
const DAY_LENGTH = 86_400_000;
const ZEROES = ['\u0660', '\u06F0', '\u0966', '\u09E6', '\u0E50', '\uFF10'].map((zero) => zero.charCodeAt(0));
const OTHER_DIGITS = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\u0E50-\u0E59\uFF10-\uFF19]/gu;
let persian: Intl.DateTimeFormat | null = null;

/** The text with Arabic, Persian, Indian, Thai and wide digits as plain ones; its length stays. */
export function withPlainDigits(text: string): string {
  return text.replace(OTHER_DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROES.find((first) => code >= first && code < first + 10) ?? code;
    return String(code - zero);
  });
}

/** The year as we count it: years of the Thai calendar are known by their size. */
export function commonYear(year: number): number {
  return year >= FIRST_BUDDHIST ? year - BUDDHIST_AHEAD : year;
}

/** The day that a match of {@link ERA_DAY} names, null where there is none such. */
export function dayOfEra([, era = '', year = '', month, day]: RegExpMatchArray): Day | null {
  const before = ERAS.get(era);
  if (before === undefined) return null;
  return dayOf(before + (year === '元' ? 1 : Number(year)), Number(month), Number(day));
}

/** Which month of the solar calendar of Iran and Afghanistan the word names (1–12), null where none. */
export function persianMonthOf(word: string): number | null {
  const at = PERSIAN_MONTHS.indexOf(word);
  return at < 0 ? null : at + 1;
}

/** A day of the solar calendar of Iran as one of ours, null where there is none such. */
export function dayOfPersian(year: number, month: number, day: number): Day | null {
  persian ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const monthStart = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const about = Date.UTC(year + PERSIAN_BEHIND, 2, 21) + (monthStart + day - 1) * DAY_LENGTH;
  for (const shift of [0, -1, 1, -2, 2]) {
    const date = new Date(about + shift * DAY_LENGTH);
    const parts = new Map(persian.formatToParts(date).map(({ type, value }) => [type, Number.parseInt(value, 10)]));
    const isThat = parts.get('year') === year && parts.get('month') === month && parts.get('day') === day;
    if (isThat) return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  }
  return null;
}
