import type { ElementId, Point } from '@readout/drawing';

/** Where the drawing stands under the canvas: `x` and `y` are CSS pixels from the canvas' corner to the drawing's origin. */
export interface Viewport {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** A place and size on the screen, in CSS pixels of the window. */
export interface ScreenBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How far the placing of plates has come. */
export type LayoutState = { readonly state: 'running'; readonly done: number } | { readonly state: 'done' | 'stopped' };

/** What an analyst did on the canvas. Elements are nodes or lines; null is the ground. */
export interface GraphEvents {
  /** Click, tap or Enter; null for a click on the ground. */
  readonly onSelect: (id: ElementId | null) => void;
  /** Ctrl-click, a tap after a long press, or Ctrl+Enter: add to the selection, or take away if it is in it. */
  readonly onAdd: (id: ElementId) => void;
  /** Right click, long press or the menu key; `box` is where the menu is to be anchored. */
  readonly onMenu: (id: ElementId | null, box: ScreenBox) => void;
  /** Double click: expand. */
  readonly onExpand: (id: ElementId) => void;
  /** The pointer rested on an element for 300 ms, or left it (null). */
  readonly onHover: (id: ElementId | null, box: ScreenBox | null) => void;
  /** Focus went to an element by key, or left the canvas (null). */
  readonly onFocus: (id: ElementId | null) => void;
  /** The analyst moved these plates; they are pinned from now on. */
  readonly onMoved: (places: ReadonlyMap<ElementId, Point>) => void;
  /** The drawing was panned or zoomed; once a gesture, when it ends. */
  readonly onViewport: (viewport: Viewport) => void;
  /** Shift-drag over the ground; the nodes inside. */
  readonly onLasso: (ids: readonly ElementId[]) => void;
  readonly onLayout: (layout: LayoutState) => void;
}
