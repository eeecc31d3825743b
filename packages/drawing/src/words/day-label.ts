import { daysInMonth, isSingleDay, type Day, type Period } from '@readout/domain';
import type { DayLabel } from '../scene.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** How a day is printed. */
export interface DayLabelOptions {
  /** Print the year; needed where a drawing spans more than one. */
  readonly withYear?: boolean;
  /** The contact took all the days of the period (a summit of three days), so that there is no doubt about the day. */
  readonly onAllDays?: boolean;
}

/** `1 Feb`, `≈ 24–30 Jan`, `≈ 30 Jan – 2 Feb`, `Jan 2022` for a whole month with ≈, `≈ by 3 Mar`, `≈ from 3 Mar`, `undated`. */
export function dayLabel(period: Period, options: DayLabelOptions = {}): DayLabel {
  const { earliest, latest } = period;
  const withYear = options.withYear === true;
  if (earliest === null) {
    return { text: latest === null ? 'undated' : `≈ by ${whole(latest, withYear)}`, doubtful: true };
  }
  if (latest === null) return { text: `≈ from ${whole(earliest, withYear)}`, doubtful: true };
  if (isSingleDay(period)) return { text: whole(earliest, withYear), doubtful: false };
  const text = range(earliest, latest, withYear);
  return options.onAllDays === true ? { text, doubtful: false } : { text: `≈ ${text}`, doubtful: true };
}

function range(earliest: Day, latest: Day, withYear: boolean): string {
  const [from, to] = [partsOf(earliest), partsOf(latest)];
  if (from.year !== to.year) return `${whole(earliest, true)} – ${whole(latest, true)}`;
  const year = withYear ? ` ${String(to.year)}` : '';
  if (coversMonths(earliest, latest)) {
    return from.month === to.month
      ? `${to.month} ${String(to.year)}`
      : `${from.month} – ${to.month} ${String(to.year)}`;
  }
  if (from.month === to.month) return `${String(from.day)}–${String(to.day)} ${to.month}${year}`;
  return `${String(from.day)} ${from.month} – ${String(to.day)} ${to.month}${year}`;
}

/** A whole month or several: `Jan 2022` says the same as `1–31 Jan` and is read faster. */
function coversMonths(earliest: Day, latest: Day): boolean {
  return earliest.endsWith('-01') && isLastOfMonth(latest);
}

function isLastOfMonth(day: Day): boolean {
  const { year, day: last } = partsOf(day);
  return last === daysInMonth(year, Number(day.slice(5, 7)));
}

function whole(day: Day, withYear: boolean): string {
  const parts = partsOf(day);
  return `${String(parts.day)} ${parts.month}${withYear ? ` ${String(parts.year)}` : ''}`;
}

function partsOf(day: Day): { year: number; month: string; day: number } {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return { year, month: MONTHS[month - 1] ?? '', day: date };
}
