import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useMemo } from 'react';
import type { TableRow } from './table-order.ts';

/**
 * Index of the first row that fits the filters, 0 where none does. When the table is opened, sorted or filtered it is brought into sight
 * where all rows that are seen are faded and none is selected: what was filtered for could else stand hundreds of rows below.
 *
 * @param selected index of the selected row, −1 where there is none
 */
export function useFirstFitting(
  table: Virtualizer<HTMLDivElement, Element>,
  rows: readonly TableRow[],
  selected: number,
): number {
  const [first, fitting] = useMemo(() => {
    const places = rows.flatMap(({ contact }, at) => (contact.fits ? [at] : []));
    return [places[0] ?? 0, places.length];
  }, [rows]);
  const look = useEffectEvent(() => {
    const { startIndex, endIndex } = table.calculateRange() ?? { startIndex: 0, endIndex: 0 };
    if (selected < 0 && !fitsIn(rows, startIndex, endIndex)) table.scrollToIndex(first, { align: 'start' });
  });
  useEffect(() => {
    look();
  }, [first, fitting]);
  return first;
}

/** Whether some row from `start` to `end`, both counted in, fits. */
export function fitsIn(rows: readonly Pick<TableRow, 'contact'>[], start: number, end: number): boolean {
  return rows.slice(start, end + 1).some(({ contact }) => contact.fits);
}
