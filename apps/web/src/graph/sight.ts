import type { ElementId } from '@readout/drawing';
import { Camera } from './camera.ts';
import type { DrawnGraph } from './drawn-graph.ts';
import type { Viewport } from './graph-events.ts';
import type { Stage } from './stage.ts';
import { placeOf } from './walk.ts';

/** What of the drawing is in sight: the camera, and what it is turned to. */
export class Sight {
  readonly #camera = new Camera();
  readonly #drawn: DrawnGraph;
  readonly #stage: Stage;
  readonly #onChange: (isTold: boolean) => void;

  /** `onChange` is told of every turn; `isTold` where the page is to hear of it, as it does of a gesture once that has ended. */
  constructor(drawn: DrawnGraph, stage: Stage, onChange: (isTold: boolean) => void) {
    this.#drawn = drawn;
    this.#stage = stage;
    this.#onChange = onChange;
  }

  get viewport(): Viewport {
    return this.#camera.viewport;
  }

  /** Everything, or some nodes. */
  fit(ids?: ReadonlySet<ElementId>): void {
    const box = this.#drawn.board.bounds(ids);
    if (box === null) return;
    this.#camera.fit(box, this.#stage.size, ids === undefined);
    this.#onChange(true);
  }

  /** Everything as it will stand, though it may still glide there. */
  fitWhole(): void {
    const box = this.#drawn.bounds();
    if (box === null) return;
    this.#camera.fit(box, this.#stage.size, true);
    this.#onChange(false);
  }

  /** Everything anew, where nothing else was looked at since everything was. */
  fitAgain(): void {
    if (this.#camera.isFitted) this.fitWhole();
  }

  /** Round the middle of the canvas. */
  zoomBy(factor: number): void {
    const { width, height } = this.#stage.size;
    this.#camera.zoom(factor, { x: width / 2, y: height / 2 });
    this.#onChange(true);
  }

  /** An element in the middle, at the present zoom. */
  centreOn(id: ElementId): void {
    const place = placeOf(this.#drawn.board, id);
    if (place === null) return;
    this.#camera.centre(place, this.#stage.size);
    this.#onChange(true);
  }

  /** Turns to an element where it is not in sight; false where it is not drawn at all. */
  reveal(id: ElementId): boolean {
    const place = placeOf(this.#drawn.board, id);
    if (place === null) return false;
    if (this.#camera.reveal(place, this.#stage.size)) this.#onChange(true);
    return true;
  }

  set(viewport: Viewport): void {
    this.#camera.set(viewport);
    this.#onChange(false);
  }

  pan(dx: number, dy: number): void {
    this.#camera.pan(dx, dy);
    this.#onChange(false);
  }

  zoom(factor: number, at: { readonly x: number; readonly y: number }): void {
    this.#camera.zoom(factor, at);
    this.#onChange(false);
  }

  /** The canvas' upper edge moved: what is drawn stays where it is on the screen. */
  shift(dy: number): void {
    this.#camera.shift(dy);
  }
}
