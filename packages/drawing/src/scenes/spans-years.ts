import type { GraphContact } from '@readout/domain';

/** Whether the days of these contacts lie in more than one year, so that years are printed. */
export function spansYears(contacts: readonly GraphContact[]): boolean {
  const years = new Set<string>();
  for (const { earliest, latest } of contacts) {
    if (earliest !== null) years.add(earliest.slice(0, 4));
    if (latest !== null) years.add(latest.slice(0, 4));
  }
  return years.size > 1;
}
