import type { ElementId, Point } from '@readout/drawing';
import { createContext, use, useMemo, useState, type ReactNode } from 'react';
import type { ScreenBox } from '../graph/graph-events.ts';
import type { View } from '../view/view.ts';
import { placesOfVisit, type RememberedPlaces } from './remembered-places.ts';

/** What other parts of the page may ask of the drawing that is on the screen. */
interface DrawingHandle {
  /** Where every node stands. */
  readonly positions: () => ReadonlyMap<ElementId, Point>;
  readonly exportPng: (options: { scale: number; background: boolean }) => Promise<Blob>;
  readonly focus: (id: ElementId) => void;
  /** Brings an element into the middle where it is not in sight; nothing happens where it is not drawn. */
  readonly centreOn: (id: ElementId) => void;
  readonly fit: () => void;
  /** Where a node is on the screen; null where it is not drawn. */
  readonly screenBox: (id: ElementId) => ScreenBox | null;
  /** Brings nodes into sight with what is there already, at once or when they have come to stand. */
  readonly include: (ids: ReadonlySet<ElementId>) => void;
  /** Asks what of a plate's contacts is to be drawn too. */
  readonly expand: (id: ElementId) => void;
}

interface Held {
  readonly drawing: DrawingHandle | null;
  readonly hold: (drawing: DrawingHandle | null) => void;
  /** Where things stood in each drawing when it was last on the screen: the analyst's memory outlives the canvas. */
  readonly remembered: RememberedPlaces;
}

const DrawingContext = createContext<Held>({ drawing: null, hold: () => undefined, remembered: new Map() });

/** Keeps the drawing that is on the screen, so that export and links can ask it. */
export function DrawingProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [drawing, hold] = useState<DrawingHandle | null>(null);
  const [remembered] = useState(placesOfVisit);
  const held = useMemo(() => ({ drawing, hold, remembered }), [drawing, remembered]);
  return <DrawingContext value={held}>{children}</DrawingContext>;
}

/** The drawing on the screen, null while there is none. */
export function useDrawing(): Held {
  return use(DrawingContext);
}

/** The view with the places of everything that is drawn, so that it stands elsewhere as it stands here. */
export function placedView(view: View, drawing: DrawingHandle | null): View {
  return drawing === null ? view : { ...view, places: new Map([...drawing.positions(), ...view.places]) };
}
