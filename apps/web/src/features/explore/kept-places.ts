import type { ElementId, Point } from '@readout/drawing';

type Places = ReadonlyMap<ElementId, Point>;

/** Where a canvas has things, as far as this asks. */
interface Placed {
  positions(): Places;
}

/**
 * The places of one drawing over time: what left the canvas comes back to where it stood, and a move that is taken back
 * leads to where the plate stood before it was first moved. Nothing else is ever given a place, so nothing else moves.
 */
export class KeptPlaces {
  readonly #left = new Map<ElementId, Point>();
  readonly #homes = new Map<ElementId, Point>();
  #asked: Places = new Map();

  constructor(remembered: Places) {
    for (const [id, place] of remembered) this.#left.set(id, place);
  }

  /** Call before a scene changes or something is moved, so that what is there now is known afterwards. */
  note(canvas: Placed): void {
    for (const [id, place] of canvas.positions()) this.#left.set(id, place);
  }

  /** A plate is about to be known as moved: where it stood before the first time is kept. */
  moved(ids: Iterable<ElementId>): void {
    for (const id of ids) {
      const before = this.#left.get(id);
      if (before !== undefined && !this.#homes.has(id)) this.#homes.set(id, before);
    }
  }

  /** What is now called otherwise stands where it stood. `names`: from the name now to the one before. */
  renamed(names: ReadonlyMap<ElementId, ElementId>): void {
    for (const places of [this.#left, this.#homes]) {
      for (const [now, before] of names) {
        const place = places.get(before);
        if (place !== undefined && !places.has(now)) places.set(now, place);
      }
    }
  }

  /** The places to give with a scene: those of the address, those of plates whose move was taken back, and of what comes back. */
  forScene(canvas: Placed, asked: Places): Places {
    const standing = canvas.positions();
    const places = new Map<ElementId, Point>();
    for (const [id, place] of this.#left) if (!standing.has(id)) places.set(id, place);
    for (const id of this.#asked.keys()) {
      const home = this.#homes.get(id);
      if (!asked.has(id) && home !== undefined) {
        places.set(id, home);
        this.#homes.delete(id);
      }
    }
    for (const [id, place] of asked) places.set(id, place);
    this.#asked = asked;
    return places;
  }
}
