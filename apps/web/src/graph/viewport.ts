import { boxOver, type Box, type Point } from '@readout/drawing';
import type { Viewport } from './graph-events.ts';

/** The canvas on the screen, in CSS pixels. */
export interface CanvasSize {
  readonly width: number;
  readonly height: number;
}

const SMALLEST_ZOOM = 0.04;
const LARGEST_ZOOM = 4;

/** Room left free round a drawing that is made to fit: the key line lies over the lower edge, the buttons at the right one. */
const MARGINS = { left: 18, top: 16, bottom: 46 } as const;
const MARGIN_OF_BUTTONS = 58;
const MARGIN_WITHOUT = 18;
/** On a canvas narrower than this the buttons lie over the drawing: it needs the width. */
const NARROW = 560;
/** A small drawing is not blown up further than this. */
const FITTING_ZOOM = 1.15;

/** The part of the canvas that a fitted drawing may fill. */
export function roomFor(size: CanvasSize): CanvasSize {
  return {
    width: Math.max(80, size.width - MARGINS.left - (size.width < NARROW ? MARGIN_WITHOUT : MARGIN_OF_BUTTONS)),
    height: Math.max(80, size.height - MARGINS.top - MARGINS.bottom),
  };
}

/** The viewport that shows a box whole and in the middle of the room. */
export function fitting(box: Box, size: CanvasSize): Viewport {
  const room = roomFor(size);
  const zoom = Math.min(FITTING_ZOOM, zoomOf(box, size));
  return {
    zoom,
    x: MARGINS.left + room.width / 2 - ((box.left + box.right) / 2) * zoom,
    y: MARGINS.top + room.height / 2 - ((box.top + box.bottom) / 2) * zoom,
  };
}

/** The largest zoom at which a box stands in the room. */
function zoomOf(box: Box, size: CanvasSize): number {
  const room = roomFor(size);
  const [width, height] = [Math.max(1, box.right - box.left), Math.max(1, box.bottom - box.top)];
  return clampZoom(Math.min(room.width / width, room.height / height));
}

/** The viewport after zooming by a factor round a point of the canvas, which stays where it is. */
export function zoomedAt(viewport: Viewport, factor: number, at: Point): Viewport {
  const zoom = clampZoom(viewport.zoom * factor);
  const change = zoom / viewport.zoom;
  return { zoom, x: at.x - (at.x - viewport.x) * change, y: at.y - (at.y - viewport.y) * change };
}

/** The viewport that shows a place of the drawing in the middle of the room. */
export function centredOn(place: Point, viewport: Viewport, size: CanvasSize): Viewport {
  const room = roomFor(size);
  return {
    zoom: viewport.zoom,
    x: MARGINS.left + room.width / 2 - place.x * viewport.zoom,
    y: MARGINS.top + room.height / 2 - place.y * viewport.zoom,
  };
}

/** A box may stand out of the room by so much and still be in sight, in CSS pixels: plates grow by a figure, labels change sides. */
const SLACK = 12;

/** Whether a box of the drawing stands within the room. */
export function isInSight(box: Box, viewport: Viewport, size: CanvasSize): boolean {
  const room = roomBox(viewport, size);
  const slack = SLACK / viewport.zoom;
  return (
    box.left >= room.left - slack &&
    box.top >= room.top - slack &&
    box.right <= room.right + slack &&
    box.bottom <= room.bottom + slack
  );
}

/** The frame widens no further than this to hold something beside what it shows. */
const FARTHEST_ZOOM = 0.25;

/** The viewport that shows a box beside all that is shown already; where that is too far off, the box alone, no larger than things are. */
export function including(box: Box, viewport: Viewport, size: CanvasSize): Viewport {
  const shown = roomBox(viewport, size);
  const both = fitting(boxOver(box, shown), size);
  if (both.zoom >= Math.min(FARTHEST_ZOOM, viewport.zoom)) return both;
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  return centredOn(middle, { ...viewport, zoom: Math.min(viewport.zoom, zoomOf(box, size)) }, size);
}

/** The viewport under which the canvas shows this box of the drawing, which is of the canvas' own shape. Opposite of {@link shownBox}. */
export function showing(box: Box, size: CanvasSize): Viewport {
  const zoom = size.width / (box.right - box.left);
  return { zoom, x: -box.left * zoom, y: -box.top * zoom };
}

/** The part of the drawing that stands in the room. */
function roomBox(viewport: Viewport, size: CanvasSize): Box {
  const room = roomFor(size);
  const from = toDrawing({ x: MARGINS.left, y: MARGINS.top }, viewport);
  const to = toDrawing({ x: MARGINS.left + room.width, y: MARGINS.top + room.height }, viewport);
  return { left: from.x, top: from.y, right: to.x, bottom: to.y };
}

/** A point of the canvas as a place of the drawing. */
export function toDrawing(point: Point, viewport: Viewport): Point {
  return { x: (point.x - viewport.x) / viewport.zoom, y: (point.y - viewport.y) / viewport.zoom };
}

/** A place of the drawing as a point of the canvas. */
export function toCanvas(place: Point, viewport: Viewport): Point {
  return { x: place.x * viewport.zoom + viewport.x, y: place.y * viewport.zoom + viewport.y };
}

/** The part of the drawing that the canvas shows. */
export function shownBox(viewport: Viewport, size: CanvasSize): Box {
  const from = toDrawing({ x: 0, y: 0 }, viewport);
  const to = toDrawing({ x: size.width, y: size.height }, viewport);
  return { left: from.x, top: from.y, right: to.x, bottom: to.y };
}

function clampZoom(zoom: number): number {
  return Math.min(LARGEST_ZOOM, Math.max(SMALLEST_ZOOM, zoom));
}
