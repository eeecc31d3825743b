import { addDays, weekdayOf, type Day, type GraphContact } from '@readout/domain';

/** What a column of the matrix stands for. */
export type MatrixColumns = 'month' | 'week';

/** The column of contacts on no known day. */
export const NO_DAY_COLUMN = 'none';

/** The first and last day within which a contact took place; null where an end is open, so that it stands in no column of days. */
export function closedDays({ earliest, latest, days }: GraphContact): readonly [Day, Day] | null {
  if (earliest === null || latest === null) return null;
  // What went on for several days stands where it began.
  return [earliest, days === 'all' ? earliest : latest];
}

/** The month (`2022-02`) or the first day of the week (`2022-01-31`) that a day falls into. */
export function columnOf(day: Day, columns: MatrixColumns): string {
  return columns === 'month' ? day.slice(0, 7) : addDays(day, 1 - weekdayOf(day));
}

/** Whether a contact stands in a column of the matrix, or may have been on one of its days. */
export function isWithin(contact: GraphContact, column: string): boolean {
  const days = closedDays(contact);
  if (days === null || column === NO_DAY_COLUMN) return days === null && column === NO_DAY_COLUMN;
  const columns = column.length === 7 ? 'month' : 'week';
  return columnOf(days[0], columns) <= column && column <= columnOf(days[1], columns);
}
