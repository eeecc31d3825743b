import { useEffect } from 'react';
import type { GraphView } from '../../graph/graph-view.ts';
import { useDrawing } from '../../ui/drawing-handle.tsx';
import { keepPlaces } from '../../ui/remembered-places.ts';

/** A page that is loaded again shows everything where it stood, also what came to stand there little by little. */
export function useKeptForReload(canvas: GraphView | null, drawing: string): void {
  const { remembered } = useDrawing();
  useEffect(() => {
    if (canvas === null) return undefined;
    const keep = (): void => {
      keepPlaces(new Map([...remembered, [drawing, canvas.positions()]]));
    };
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
    };
  }, [canvas, drawing, remembered]);
}
