import { dayOf, daysInMonth, type Day } from '@readout/domain';
import { MONTH_NAMES } from '@readout/drawing';

export { longDay, periodWords, shortDay, whenWords } from '@readout/drawing';

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
    const month = MONTH_NAMES.findIndex((name) => name.toLowerCase().startsWith(named[2] ?? '-')) + 1;
    if (month === 0) return null;
    const year = Number(named[3]);
    const whole = edge === 'first' ? 1 : daysInMonth(year, month);
    return dayOf(year, month, named[1] === undefined ? whole : Number(named[1]));
  }
  const year = /^\d{4}$/u.test(words) ? Number(words) : 0;
  return year === 0 ? null : dayOf(year, edge === 'first' ? 1 : 12, edge === 'first' ? 1 : 31);
}
