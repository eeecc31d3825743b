import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, type RefObject } from 'react';

/**
 * Keeps a row in view while its box gives up height, as when a sheet or a banner takes its room. A row that has been
 * scrolled away from stays away.
 *
 * @param at index of the row, −1 where there is none
 */
export function useKeptInView(
  scroller: RefObject<HTMLElement | null>,
  rows: Virtualizer<HTMLDivElement, Element>,
  at: number,
): void {
  useEffect(() => {
    const box = scroller.current;
    if (box === null || at < 0) return undefined;
    let before = box.clientHeight;
    const observer = new ResizeObserver(() => {
      const wasInView = inView(rows, at, box.scrollTop, before);
      before = box.clientHeight;
      if (wasInView) rows.scrollToIndex(at, { align: 'auto' });
    });
    observer.observe(box);
    return () => {
      observer.disconnect();
    };
  }, [scroller, rows, at]);
}

/** Whether a row reaches into a box of that height, give or take that of the head; all in CSS pixels. */
function inView(rows: Virtualizer<HTMLDivElement, Element>, at: number, top: number, height: number): boolean {
  const row = rows.measurementsCache[at];
  return row !== undefined && row.end > top && row.start < top + height;
}
