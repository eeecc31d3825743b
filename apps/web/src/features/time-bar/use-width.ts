import { useEffect, useRef, useState, type RefObject } from 'react';

/** An element and how wide it is, in CSS pixels, kept up to date. */
export function useWidth<Own extends HTMLElement>(): { readonly ref: RefObject<Own | null>; readonly width: number } {
  const ref = useRef<Own>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const own = ref.current;
    if (own === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(own);
    return () => {
      observer.disconnect();
    };
  }, []);
  return { ref, width };
}
