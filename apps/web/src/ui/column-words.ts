import type { Day } from '@readout/domain';
import { MONTH_NAMES } from '@readout/drawing';
import { shortDay } from './days.ts';

/** The head of a column of the matrix in two lines: the year or month where a new one begins, and the column itself. */
export function headWords(
  column: string,
  before: string | undefined,
): { readonly above: string; readonly own: string } {
  const month = (MONTH_NAMES[Number(column.slice(5, 7)) - 1] ?? '').slice(0, 3);
  const year = column.slice(0, 4);
  if (column.length === 7)
    return before?.slice(0, 4) === year ? { above: '', own: month } : { above: month, own: year };
  const isNewMonth = before?.slice(0, 7) !== column.slice(0, 7);
  return { above: !isNewMonth ? '' : month === 'Jan' ? year : month, own: String(Number(column.slice(8, 10))) };
}

/** A column as it is read aloud: `February 2022`, `week of 31 Jan 2022`, `no day`. */
export function columnWords(column: string): string {
  if (column === 'none') return 'no day';
  if (column.length === 7) return `${MONTH_NAMES[Number(column.slice(5, 7)) - 1] ?? ''} ${column.slice(0, 4)}`;
  return `week of ${shortDay(column as Day)}`;
}
