import { type ElementId, type Measure, placesById, type Point, type Scene, sceneLaying } from '@readout/drawing';
import type { ContactGraph } from './contact-graph.ts';
import type { LayoutState } from './graph-events.ts';
import { LayoutRunner } from './layout/layout-runner.ts';
import { Slices } from './slices.ts';
import type { CanvasSize } from './viewport.ts';

/** What placing needs to know of the view it works for. */
export interface PlacingOwner {
  scene(): Scene;
  measure(): Measure;
  room(): CanvasSize;
  isPinned(id: ElementId): boolean;
  /** Where the nodes of an empty drawing will stand, nearly: to be looked at until they have found their places. */
  sketched(places: ReadonlyMap<ElementId, Point>): void;
  /** Nodes have found places; `wasEmpty` where nothing stood before. Resolves when they are drawn there. */
  placed(places: ReadonlyMap<ElementId, Point>, wasEmpty: boolean): Promise<void>;
  layout(state: LayoutState): void;
}

/**
 * Finds places for what has none, one layout at a time. Locked, whatever stands keeps its place to the last digit;
 * unlocked, everything but pins is placed anew with each addition.
 */
export class Placing {
  isLocked = true;
  readonly #graph: ContactGraph;
  readonly #owner: PlacingOwner;
  readonly #runner = new LayoutRunner();
  readonly #slices = new Slices();
  #running: Promise<void> | null = null;
  #isAllWanted = false;
  #isGone = false;

  constructor(graph: ContactGraph, owner: PlacingOwner) {
    this.#graph = graph;
    this.#owner = owner;
    this.#runner.warm();
  }

  /** Resolves when every node of the scene has a place, of scenes that come meanwhile too. */
  placeMissing(): Promise<void> {
    this.#running ??= this.#placeAll().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** Places everything but pins anew. */
  placeAnew(): Promise<void> {
    this.#isAllWanted = true;
    return this.placeMissing();
  }

  stop(): void {
    this.#runner.stop();
  }

  destroy(): void {
    this.#isGone = true;
    this.#slices.cancel();
    this.#runner.destroy();
  }

  async #placeAll(): Promise<void> {
    while (!this.#isGone && this.#isWorkLeft()) {
      const standing = this.#graph.places();
      const isWhole = this.#isAllWanted || !this.isLocked || standing.size === 0;
      this.#isAllWanted = false;
      await this.#placeOnce(standing, isWhole);
    }
  }

  #isWorkLeft(): boolean {
    if (this.#isAllWanted) return true;
    const standing = this.#graph.places();
    return this.#owner.scene().nodes.some(({ id }) => !standing.has(id));
  }

  async #placeOnce(standing: ReadonlyMap<ElementId, Point>, isWhole: boolean): Promise<void> {
    const owner = this.#owner;
    const isFixed = (id: ElementId): boolean => !isWhole || owner.isPinned(id);
    owner.layout({ state: 'running', done: 0 });
    const layout = await this.#slices.run(
      sceneLaying(owner.scene(), { places: standing, isFixed }, owner.room(), owner.measure()),
    );
    if (layout === null) return;
    const ask = isWhole ? 'lay-out' : 'place-additions';
    const { places, wasStopped } = await this.#runner.run(ask, layout.problem, {
      done: (done) => {
        owner.layout({ state: 'running', done });
      },
      sketched: (sketch) => {
        if (standing.size === 0 && !this.#isGone) owner.sketched(placesById(layout, sketch, () => true));
      },
    });
    if (this.#isGone) return;
    const stillDrawn = new Set(owner.scene().nodes.map(({ id }) => id));
    // What the analyst placed or pinned while the layout ran stays where it was put.
    const now = this.#graph.places();
    const isFree = (id: ElementId): boolean => {
      const [before, present] = [standing.get(id), now.get(id)];
      if (present === undefined) return true;
      return isWhole && before?.x === present.x && before.y === present.y && !owner.isPinned(id);
    };
    const found = placesById(layout, places, (id) => stillDrawn.has(id) && isFree(id));
    await owner.placed(found, standing.size === 0);
    owner.layout({ state: wasStopped ? 'stopped' : 'done' });
  }
}
