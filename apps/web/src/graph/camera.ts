import type { Box, Point } from '@readout/drawing';
import type { Viewport } from './graph-events.ts';
import { centredOn, fitting, toCanvas, zoomedAt, type CanvasSize } from './viewport.ts';

/** Air between an element brought into view and the canvas' edge. */
const REVEALED_WITHIN = 40;

/** Which part of the drawing the canvas shows. */
export class Camera {
  viewport: Viewport = { zoom: 1, x: 0, y: 0 };
  /** Whether the whole drawing was fitted and the analyst has not moved it since, so that it is fitted again to a new size. */
  isFitted = true;

  fit(box: Box, size: CanvasSize, isWhole: boolean): void {
    this.viewport = fitting(box, size);
    this.isFitted = isWhole;
  }

  pan(dx: number, dy: number): void {
    this.set({ ...this.viewport, x: this.viewport.x + dx, y: this.viewport.y + dy });
  }

  /** Turns by itself, not by the analyst's hand: a fitted drawing is so still. */
  turn(viewport: Viewport, isFitted: boolean): void {
    this.viewport = viewport;
    this.isFitted = isFitted;
  }

  /** Moves the drawing up or down under the canvas, as the canvas moved on the screen. It stays fitted. */
  shift(dy: number): void {
    this.viewport = { ...this.viewport, y: this.viewport.y + dy };
  }

  zoom(factor: number, at: Point): void {
    this.set(zoomedAt(this.viewport, factor, at));
  }

  centre(place: Point, size: CanvasSize): void {
    this.set(centredOn(place, this.viewport, size));
  }

  /**
   * Brings a place well into view: one at the edge by as little as that takes, so that what is looked at beside it stays; one beyond it into the
   * middle. Says whether it had to.
   */
  reveal(place: Point, size: CanvasSize): boolean {
    const { x, y } = toCanvas(place, this.viewport);
    const [dx, dy] = [missing(x, size.width), missing(y, size.height)];
    if (dx === 0 && dy === 0) return false;
    if (x < 0 || y < 0 || x > size.width || y > size.height) this.centre(place, size);
    else this.pan(dx, dy);
    return true;
  }

  set(viewport: Viewport): void {
    this.viewport = viewport;
    this.isFitted = false;
  }
}

/** By how much a place on the canvas must move along one of its sides, of that length, to stand well within. */
function missing(at: number, length: number): number {
  if (at < REVEALED_WITHIN) return REVEALED_WITHIN - at;
  return Math.min(0, length - REVEALED_WITHIN - at);
}
