import type { Box, ElementId } from '@readout/drawing';
import { Camera } from './camera.ts';
import type { DrawnGraph } from './drawn-graph.ts';
import { Glide, isMotionWanted } from './glide.ts';
import type { Viewport } from './graph-events.ts';
import type { Stage } from './stage.ts';
import { fitting, including, isInSight, shownBox, showing } from './viewport.ts';
import { placeOf } from './walk.ts';

const ZOOM_STEP = 1.3;
const TURN_MS = 240;
/** What is left stands small in its frame where it could be drawn so many times as large. */
const STANDS_SMALL = 1.5;
/** In a drawing of more nodes than this the camera jumps: each frame of a turn would paint them all. */
const LARGE = 1000;

/** What of the drawing is in sight: the camera, and what it is turned to. */
export class Sight {
  readonly #camera = new Camera();
  readonly #drawn: DrawnGraph;
  readonly #stage: Stage;
  readonly #onChange: (isTold: boolean) => void;
  readonly #turn = new Glide();
  #isGone = false;
  /** Nodes to be brought into sight once they stand. */
  #awaited: ReadonlySet<ElementId> = new Set();

  /** `onChange` is told of every turn; `isTold` where the page is to hear of it, as it does of a gesture once that has ended. */
  constructor(drawn: DrawnGraph, stage: Stage, onChange: (isTold: boolean) => void) {
    this.#drawn = drawn;
    this.#stage = stage;
    this.#onChange = onChange;
  }

  get viewport(): Viewport {
    return this.#camera.viewport;
  }

  /** Whether the camera is on its way. */
  get isTurning(): boolean {
    return this.#turn.isRunning;
  }

  /** Everything, or some nodes. */
  fit(ids?: ReadonlySet<ElementId>): void {
    const box = this.#drawn.board.bounds(ids);
    if (box === null) return;
    this.#leave();
    this.#camera.fit(box, this.#stage.size, ids === undefined);
    this.#onChange(true);
  }

  /** Everything as it will stand, though it may still glide there. */
  fitWhole(): void {
    const box = this.#drawn.bounds();
    if (box === null) return;
    this.#turn.end();
    this.#camera.fit(box, this.#stage.size, true);
    this.#onChange(false);
  }

  /**
   * Brings nodes into sight, now, or when they have found their places: the frame widens, and nothing in the drawing moves.
   * Forgotten where the analyst turns elsewhere before.
   */
  include(ids: ReadonlySet<ElementId>): void {
    this.#awaited = ids;
    this.#bringAwaited();
  }

  /**
   * Something has come to stand. What was awaited is brought into sight; and a frame that held everything, and that nobody has
   * turned since, holds everything again where something came to stand outside it.
   */
  arrived(): void {
    if (this.#isGone) return;
    const box = this.#drawn.bounds();
    if (box !== null && this.#camera.isFitted && !isInSight(box, this.viewport, this.#stage.size)) {
      this.#turnTo(fitting(box, this.#stage.size), true);
    } else this.left();
    this.#bringAwaited();
  }

  /**
   * Something has gone. A frame that nobody has turned since it held everything comes nearer where what is left stands small in it; where
   * little went it stays as it is.
   */
  left(): void {
    const box = this.#drawn.bounds();
    if (this.#isGone || box === null || !this.#camera.isFitted) return;
    const goal = fitting(box, this.#stage.size);
    if (goal.zoom >= this.viewport.zoom * STANDS_SMALL) this.#turnTo(goal, true);
  }

  /** Everything anew, where nothing else was looked at since everything was. */
  fitAgain(): void {
    if (this.#camera.isFitted) this.fitWhole();
  }

  /** Round the middle of the canvas. */
  zoomIn(): void {
    this.#zoomBy(ZOOM_STEP);
  }

  zoomOut(): void {
    this.#zoomBy(1 / ZOOM_STEP);
  }

  #zoomBy(factor: number): void {
    this.#leave();
    const { width, height } = this.#stage.size;
    this.#camera.zoom(factor, { x: width / 2, y: height / 2 });
    this.#onChange(true);
  }

  /** An element in the middle, at the present zoom, where it is not in sight: what is there need not be looked for. */
  centreOn(id: ElementId): void {
    const place = placeOf(this.#drawn.board, id);
    if (place === null) return;
    const box = this.#drawn.board.bounds(new Set([id])) ?? {
      left: place.x,
      right: place.x,
      top: place.y,
      bottom: place.y,
    };
    if (isInSight(box, this.viewport, this.#stage.size)) return;
    this.#leave();
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
    this.#leave();
    this.#camera.set(viewport);
    this.#onChange(false);
  }

  pan(dx: number, dy: number): void {
    this.#leave();
    this.#camera.pan(dx, dy);
    this.#onChange(false);
  }

  zoom(factor: number, at: { readonly x: number; readonly y: number }): void {
    this.#leave();
    this.#camera.zoom(factor, at);
    this.#onChange(false);
  }

  /** The canvas' upper edge moved: what is drawn stays where it is on the screen. */
  shift(dy: number): void {
    this.#turn.end();
    this.#camera.shift(dy);
  }

  destroy(): void {
    this.#isGone = true;
    this.#turn.end();
  }

  /** The analyst turns elsewhere. */
  #leave(): void {
    this.#turn.end();
    this.#awaited = new Set();
  }

  #bringAwaited(): void {
    const places = this.#drawn.graph.places();
    const standing = [...this.#awaited].filter((id) => places.has(id) && this.#drawn.board.nodes.has(id));
    const box = this.#drawn.boundsOf(standing);
    if (box === null) return;
    this.#awaited = new Set([...this.#awaited].filter((id) => !places.has(id)));
    const { size } = this.#stage;
    if (!this.isTurning && !isInSight(box, this.viewport, size)) {
      this.#turnTo(including(box, this.viewport, size), this.#camera.isFitted);
    }
  }

  /** `isWhole`: everything is held then, so that it stays so. */
  #turnTo(goal: Viewport, isWhole: boolean): void {
    const { size } = this.#stage;
    const corners = (viewport: Viewport): ReadonlyMap<string, { readonly x: number; readonly y: number }> => {
      const { left, top, right, bottom } = shownBox(viewport, size);
      return new Map([
        ['from', { x: left, y: top }],
        ['to', { x: right, y: bottom }],
      ]);
    };
    const isJumping = !isMotionWanted() || this.#drawn.board.nodes.size > LARGE;
    this.#turn.run(corners(this.viewport), corners(goal), isJumping ? 0 : TURN_MS, (shown, isLast) => {
      const [from, to] = [shown.get('from'), shown.get('to')];
      if (from === undefined || to === undefined) return;
      const box: Box = { left: from.x, top: from.y, right: to.x, bottom: to.y };
      this.#camera.turn(isLast ? goal : showing(box, size), isWhole);
      this.#onChange(isLast);
    });
  }
}
