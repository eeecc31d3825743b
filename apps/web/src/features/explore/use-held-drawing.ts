import type { ElementId } from '@readout/drawing';
import { useEffect, useEffectEvent } from 'react';
import type { LayoutState } from '../../graph/graph-events.ts';
import type { GraphView } from '../../graph/graph-view.ts';
import { useDrawing } from '../../ui/drawing-handle.tsx';

/** Lets the rest of the page ask the drawing that is on the screen. */
export function useHeldDrawing(
  canvas: GraphView | null,
  layout: LayoutState['state'],
  expand: (id: ElementId) => void,
): void {
  const { hold } = useDrawing();
  const expandNow = useEffectEvent(expand);
  useEffect(() => {
    if (canvas === null) return;
    hold({
      positions: () => canvas.positions(),
      exportPng: (options) => canvas.exportPng(options),
      focus: (id) => {
        canvas.focus(id);
      },
      centreOn: (id) => {
        canvas.centreOn(id);
      },
      fit: () => {
        canvas.fit();
      },
      screenBox: (id) => canvas.screenBox(id),
      include: (ids) => {
        canvas.include(ids);
      },
      expand: (id) => {
        expandNow(id);
      },
    });
    // Held anew when a layout comes to rest, so that a picture made meanwhile is made again.
  }, [canvas, hold, layout]);
}
