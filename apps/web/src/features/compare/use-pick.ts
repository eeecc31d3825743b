import { useEffect, useRef, type RefObject } from 'react';
import { useView } from '../../view/use-view.tsx';

/** Picks a point by its number: the address keeps it, and both sentences come into sight. */
export function usePick(body: RefObject<HTMLElement | null>, count: number): (number: number) => void {
  const { view, adjust } = useView();
  const picked = view.comparison?.point ?? null;
  const shown = useRef<number | null>(null);
  useEffect(() => {
    if (picked === null || shown.current === picked || count === 0) return;
    shown.current = picked;
    for (const quote of body.current?.querySelectorAll(`[data-said~="${String(picked + 1)}"]`) ?? []) {
      quote.scrollIntoView({ block: 'nearest' });
    }
  }, [body, picked, count]);
  return (number) => {
    adjust((before) =>
      before.comparison === null ? before : { ...before, comparison: { ...before.comparison, point: number - 1 } },
    );
  };
}
