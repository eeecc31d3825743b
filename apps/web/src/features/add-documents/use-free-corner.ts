import type { ElementId } from '@readout/drawing';
import { useEffect, useState, type RefObject } from 'react';
import { useDrawing } from '../../ui/drawing-handle.tsx';
import { freeCorner, type Corner } from './free-corner.ts';

/** The camera has turned by then. */
const SETTLED_MS = 400;

/** In which corner a card covers none of these nodes, as far as there is one; looked for again when they have come to stand. */
export function useFreeCorner(card: RefObject<HTMLElement | null>, nodes: ReadonlySet<ElementId> | null): Corner {
  const { drawing } = useDrawing();
  const [corner, setCorner] = useState<Corner>('bottom-left');
  useEffect(() => {
    if (drawing === null || nodes === null) return undefined;
    const timer = setTimeout(() => {
      const [own, stage] = [card.current, card.current?.offsetParent];
      if (own === null || stage === null || stage === undefined) return;
      const boxes = [...nodes].flatMap((id) => drawing.screenBox(id) ?? []);
      setCorner(freeCorner(own.getBoundingClientRect(), stage.getBoundingClientRect(), boxes));
    }, SETTLED_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [card, drawing, nodes]);
  return drawing === null || nodes === null ? 'bottom-left' : corner;
}
