import {
  paletteOf,
  type Box,
  type ElementId,
  type Measure,
  type Paint,
  type Point,
  type Scene,
  type Theme,
} from '@readout/drawing';
import { DrawnGraph } from './drawn-graph.ts';
import { pngOf, type PngOptions } from './export-png.ts';
import type { GraphEvents, ScreenBox, Viewport } from './graph-events.ts';
import { GraphInput } from './graph-input.ts';
import type { Frame } from './picture.ts';
import { Placing } from './placing.ts';
import { ProxyLayer, type ProxyView } from './proxy-layer.ts';
import { ProxyPace } from './proxy-pace.ts';
import { Sight } from './sight.ts';
import { Stage } from './stage.ts';
import { roomFor } from './viewport.ts';

/** What a view is made with: `container` is an element with a size of its own and a `position` other than static, which the view fills. */
export interface GraphViewOptions {
  readonly container: HTMLElement;
  readonly theme: Theme;
  readonly events: GraphEvents;
}

/** What comes with a scene. */
export interface SceneOptions {
  /** Places that nodes take, as from an address or an undo. Nodes without one keep theirs, or find one. */
  readonly places?: ReadonlyMap<ElementId, Point>;
  /** Nodes that carry the green dot and stay even when everything else is placed anew. */
  readonly pinned?: ReadonlySet<ElementId>;
}

/** In a drawing of more elements than this the buttons over plates follow the picture, so that its frame is not longer for them. */
const LARGE = 1000;

/**
 * The drawing on the page. Owns the canvas, the places of nodes, the viewport and hover; speaks domain words. Made and
 * destroyed by one closure. Where there is no canvas, as in tests, everything but the painting works.
 */
export class GraphView {
  readonly #events: GraphEvents;
  readonly #drawn: DrawnGraph;
  readonly #stage: Stage;
  readonly #sight: Sight;
  readonly #proxies: ProxyLayer;
  readonly #pace: ProxyPace;
  readonly #placing: Placing;
  readonly #input: GraphInput;
  #theme: Theme;
  #isMoving = false;
  #isDestroyed = false;

  constructor({ container, theme, events }: GraphViewOptions) {
    this.#events = events;
    this.#theme = theme;
    this.#drawn = new DrawnGraph(() => {
      this.#redraw();
    });
    this.#stage = new Stage(container, {
      frame: () => this.#frame(),
      painted: () => {
        this.#pace.painted();
      },
      resized: (dropped) => {
        // A sentence that grows by a line moves nothing on the screen; another window is filled anew.
        if (dropped !== null) this.#sight.shift(-dropped);
        else this.#sight.fitAgain();
        this.#redraw();
      },
    });
    this.#sight = new Sight(this.#drawn, this.#stage, (isTold) => {
      if (this.#isDestroyed) return;
      this.#redraw();
      if (isTold) events.onViewport(this.viewport());
    });
    this.#proxies = new ProxyLayer(this.#stage.proxies);
    this.#pace = new ProxyPace(() => {
      this.#proxies.update(this.#proxyView());
    });
    this.#placing = new Placing(this.#drawn.graph, {
      scene: () => this.#drawn.scene,
      measure: () => this.#drawn.measure,
      room: () => roomFor(this.#stage.size),
      isPinned: (id) => this.#drawn.look.pinned.has(id),
      sketched: (places) => {
        this.#drawn.sketch(places);
        this.#sight.fitWhole();
      },
      placed: async (places, isFirst) => {
        await this.#drawn.take(places, isFirst);
        if (isFirst) this.#sight.fitAgain();
      },
      layout: events.onLayout,
    });
    this.#input = this.#listen();
  }

  /** Draws this scene; what stays keeps its place. Resolves when what is new has found one, rejects only where no layout could run. */
  async setScene(scene: Scene, options: SceneOptions = {}): Promise<void> {
    const isFirst = this.#drawn.board.nodes.size === 0;
    const isGrowing = scene.nodes.some(({ id }) => !this.#drawn.board.nodes.has(id));
    if (options.pinned !== undefined) this.setPinned(options.pinned);
    // Places that come with the scene are drawn at once, the rest is waited for; a large drawing comes by and by.
    const arranged = this.#drawn.setScene(scene, options.places ?? new Map());
    if (arranged !== null) await arranged;
    if (isFirst) this.#sight.fitWhole();
    await this.#drawn.loadFaces();
    if (this.#isDestroyed) return;
    try {
      await this.#placing.placeMissing();
      if (isGrowing) this.#sight.arrived();
      else this.#sight.left();
    } catch (error) {
      // What has a place is drawn all the same, with the lines that came between.
      await this.#drawn.arrangeAnew();
      throw error;
    }
  }

  /** Fades nodes, with the lines at them, and lines. Nothing moves. */
  setFaded(faded: ReadonlySet<ElementId>): void {
    this.#drawn.setAppearance({ faded });
  }

  /** A contact takes its lines and parties with it into the green, a merged line its ends, a plate only itself. */
  setSelection(selection: ReadonlySet<ElementId>): void {
    this.#drawn.setAppearance({ selection });
  }

  /** A path as its nodes in order, each joined to the next; null for none. It outranks the selection. */
  setPath(path: readonly ElementId[] | null): void {
    this.#drawn.setAppearance({ path });
  }

  /** Nodes that carry the green dot. */
  setPinned(pinned: ReadonlySet<ElementId>): void {
    this.#drawn.setAppearance({ pinned });
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    this.#redraw();
  }

  /** Shows everything, or some nodes. */
  fit(ids?: ReadonlySet<ElementId>): void {
    this.#sight.fit(ids);
  }

  zoomIn(): void {
    this.#sight.zoomIn();
  }

  zoomOut(): void {
    this.#sight.zoomOut();
  }

  /** Brings nodes into sight, now or once they stand, with what is in sight already; nothing in the drawing moves. */
  include(ids: ReadonlySet<ElementId>): void {
    this.#sight.include(ids);
  }

  /** Brings an element into the middle at the present zoom, where it is not in sight. */
  centreOn(id: ElementId): void {
    this.#sight.centreOn(id);
  }

  viewport(): Viewport {
    return this.#sight.viewport;
  }

  setViewport(viewport: Viewport): void {
    this.#sight.set(viewport);
  }

  /** Moves the keyboard's focus to an element, which is brought into view. */
  focus(id: ElementId): void {
    if (!this.#sight.reveal(id)) return;
    this.#proxies.setFocus(id, this.#proxyView(), true);
  }

  /** Where an element is on the screen; null where it is not drawn. */
  screenBox(id: ElementId): ScreenBox | null {
    return this.#proxies.screenBox(id, this.#proxyView());
  }

  /** The element that the keyboard acts on. */
  focused(): ElementId | null {
    return this.#proxies.focus;
  }

  /** Locked, placed plates stay; unlocked, everything but pins is placed anew, now and with each addition. */
  setLocked(isLocked: boolean): Promise<void> {
    const isOpened = this.#placing.isLocked && !isLocked;
    this.#placing.isLocked = isLocked;
    return isOpened ? this.relayout() : Promise.resolve();
  }

  /** Places everything but pins anew. */
  relayout(): Promise<void> {
    return this.#placing.placeAnew();
  }

  /** Ends a running layout early; what it has reached is drawn, without overlaps. */
  stopLayout(): void {
    this.#placing.stop();
  }

  /** Where every node stands. */
  positions(): ReadonlyMap<ElementId, Point> {
    return this.#drawn.graph.places();
  }

  /** Elements held, and nodes that stand. */
  counts(): Readonly<Record<'nodes' | 'lines' | 'placed', number>> {
    return { ...this.#drawn.graph.counts(), placed: this.#drawn.board.nodes.size };
  }

  /** The whole drawing as paints with the box round them, for the SVG writer. */
  drawing(): { readonly paints: readonly Paint[]; readonly bounds: Box | null; readonly measure: Measure } {
    return { ...this.#drawn.drawing(), measure: this.#drawn.measure };
  }

  /** The whole drawing as a PNG. Rejects with a sentence for the reader where the browser cannot make one. */
  exportPng(options: PngOptions): Promise<Blob> {
    return pngOf(this.#drawn.drawing(), this.#theme, options);
  }

  destroy(): void {
    this.#isDestroyed = true;
    this.#pace.destroy();
    this.#placing.destroy();
    this.#sight.destroy();
    this.#input.destroy();
    this.#drawn.destroy();
    this.#stage.destroy();
  }

  #listen(): GraphInput {
    return new GraphInput(this.#stage, this.#proxies, this.#drawn.board, this.#events, {
      pan: (dx, dy) => {
        this.#sight.pan(dx, dy);
      },
      zoom: (factor, at) => {
        this.#sight.zoom(factor, at);
      },
      moving: (isMoving) => {
        this.#isMoving = isMoving;
        this.#redraw();
        if (!isMoving) this.#events.onViewport(this.viewport());
      },
      hover: (id) => {
        this.#drawn.setHovered(id);
        this.#stage.request(false);
      },
      shift: (id, dx, dy) => {
        this.#drawn.shift(id, dx, dy);
      },
      rest: (id) => {
        const place = this.#drawn.rest(id);
        if (place !== null) this.#events.onMoved(new Map([[id, place]]));
      },
      focus: (id) => {
        this.focus(id);
      },
      proxyView: () => this.#proxyView(),
    });
  }

  #redraw(): void {
    if (this.#isDestroyed) return;
    this.#stage.request();
    const { nodes, lines } = this.#drawn.board;
    const isInMotion = this.#isMoving || this.#drawn.isGliding || this.#sight.isTurning;
    this.#pace.follow(isInMotion || nodes.size + lines.size > LARGE);
  }

  #proxyView(): ProxyView {
    const { board, appearance } = this.#drawn;
    const { selection: selected, pinned } = appearance;
    return { board, viewport: this.#sight.viewport, size: this.#stage.size, selected, pinned };
  }

  #frame(): Frame {
    return {
      board: this.#drawn.board,
      look: this.#drawn.look,
      viewport: this.#sight.viewport,
      size: this.#stage.size,
      pixelRatio: this.#stage.pixelRatio,
      theme: this.#theme,
      palette: paletteOf(this.#theme),
      isMoving: this.#isMoving,
    };
  }
}
