import {
  dayOf,
  daysInMonth,
  isSingleDay,
  isUndated,
  weekdayOf,
  type Day,
  type Days,
  type Period,
} from '@readout/domain';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** `1 February 2022`. */
export function longDay(day: Day): string {
  const { date, month, year } = partsOf(day);
  return `${date} ${month} ${year}`;
}

/** `1 Feb 2022`. */
export function shortDay(day: Day): string {
  const { date, month, year } = partsOf(day);
  return `${date} ${month.slice(0, 3)} ${year}`;
}

/** `Tuesday 1 February 2022`. */
function weekdayAndDay(day: Day): string {
  return `${WEEKDAYS[weekdayOf(day) - 1] ?? ''} ${longDay(day)}`;
}

/** `28 January to 11 April 2022`, `from 28 January 2022`, `up to 11 April 2022`; empty where both ends are open. */
export function periodWords({ earliest, latest }: Period): string {
  if (earliest === null) return latest === null ? '' : `up to ${longDay(latest)}`;
  if (latest === null) return `from ${longDay(earliest)}`;
  if (earliest === latest) return longDay(earliest);
  const [from, to] = [partsOf(earliest), partsOf(latest)];
  if (from.year !== to.year) return `${longDay(earliest)} to ${longDay(latest)}`;
  if (from.month !== to.month) return `${from.date} ${from.month} to ${longDay(latest)}`;
  return `${from.date} to ${longDay(latest)}`;
}

/** When a contact was, for the line under its headline. What is not known is said. */
export function whenWords(when: Period, days: Days): string {
  if (isUndated(when)) return 'Day not given';
  if (isSingleDay(when) && when.earliest !== null) return weekdayAndDay(when.earliest);
  const words = periodWords(when);
  return days === 'all' ? words : `${words.charAt(0).toUpperCase()}${words.slice(1)}, exact day not given`;
}

/**
 * A day as analysts write it: `28 Jan 2022`, `28 January 2022`, `2022-01-28`, `28.1.2022`, `28/1/2022`; `Jan 2022` and `2022`
 * stand for their first or last day. Null where it is no day.
 */
export function parseDayText(text: string, edge: 'first' | 'last'): Day | null {
  const words = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(words);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figuresOnly = /^(\d{1,2})[./ ](\d{1,2})[./ ](\d{4})$/u.exec(words);
  if (figuresOnly !== null) return dayOf(Number(figuresOnly[3]), Number(figuresOnly[2]), Number(figuresOnly[1]));
  const named = /^(?:(\d{1,2})\.? +)?([a-z]{3,9})\.? +(\d{4})$/u.exec(words);
  if (named !== null) {
    const month = MONTHS.findIndex((name) => name.toLowerCase().startsWith(named[2] ?? '-')) + 1;
    if (month === 0) return null;
    const year = Number(named[3]);
    const whole = edge === 'first' ? 1 : daysInMonth(year, month);
    return dayOf(year, month, named[1] === undefined ? whole : Number(named[1]));
  }
  const year = /^\d{4}$/u.test(words) ? Number(words) : 0;
  return year === 0 ? null : dayOf(year, edge === 'first' ? 1 : 12, edge === 'first' ? 1 : 31);
}

function partsOf(day: Day): { date: string; month: string; year: string } {
  return {
    date: String(Number(day.slice(8, 10))),
    month: MONTHS[Number(day.slice(5, 7)) - 1] ?? '',
    year: String(Number(day.slice(0, 4))),
  };
}
