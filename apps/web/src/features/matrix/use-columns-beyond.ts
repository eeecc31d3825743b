import { useEffect, useState, type RefObject } from 'react';

/** Columns that stand beyond the right edge of what is seen; one of which half is seen stands there too. */
export function columnsBeyond(widths: readonly number[], seenTo: number): number {
  let right = 0;
  let beyond = 0;
  for (const width of widths) {
    right += width;
    if (right - width / 2 > seenTo) beyond += 1;
  }
  return beyond;
}

/**
 * How many columns stand beyond the right edge of a box that scrolls sideways.
 *
 * @param widths of all its columns from the left, in CSS pixels
 */
export function useColumnsBeyond(box: RefObject<HTMLElement | null>, widths: readonly number[]): number {
  const [beyond, setBeyond] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const look = (): void => {
      setBeyond(columnsBeyond(widths, element.scrollLeft + element.clientWidth));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [box, widths]);
  return beyond;
}
