import { isSingleDay, isUndated, weekdayOf, type Day, type Days, type Period } from '@readout/domain';

/** The months in order, as they are written out. */
export const MONTH_NAMES = [
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

function partsOf(day: Day): { date: string; month: string; year: string } {
  return {
    date: String(Number(day.slice(8, 10))),
    month: MONTH_NAMES[Number(day.slice(5, 7)) - 1] ?? '',
    year: String(Number(day.slice(0, 4))),
  };
}
