import {
  allSteps,
  boxOfLabel,
  boxOfNode,
  boxOver,
  choiceOf,
  drawScene,
  type Choice,
  type ElementId,
  type Measure,
  type Paint,
  type Box,
  type Point,
  type Scene,
} from '@readout/drawing';
import { Board, type ArrangedScene } from './board.ts';
import { ContactGraph } from './contact-graph.ts';
import { canvasMeasure, loadFacesFor, type LettersOfFaces } from './faces.ts';
import { Glide, isMotionWanted } from './glide.ts';
import { PLAIN, type Look } from './look.ts';
import { Slices } from './slices.ts';

const ARRIVAL_MS = 240;
const RELAYOUT_MS = 600;
/** More than this arrive or move at once, and they jump. */
const MOST_GLIDING = 400;
/**
 * In a drawing of more nodes than this nothing glides, since every frame of it would paint them all, and it is arranged
 * a few milliseconds at a time.
 */
const LARGE = 1000;

/** What stands out and what steps back, as the interface says it. */
export interface Appearance {
  readonly selection: ReadonlySet<ElementId>;
  readonly path: readonly ElementId[] | null;
  readonly faded: ReadonlySet<ElementId>;
  readonly pinned: ReadonlySet<ElementId>;
}

/**
 * The scene with its places and its look. The graph holds where nodes belong; the board shows them, on their way there
 * where they glide.
 */
export class DrawnGraph {
  readonly graph = new ContactGraph();
  readonly board = new Board();
  readonly #onChange: () => void;
  readonly #glide = new Glide();
  /** Two kinds of work of a large drawing: arranging it, and telling the graph's model of it. */
  readonly #arranging = new Slices();
  readonly #filling = new Slices();
  readonly #lettersLoaded: LettersOfFaces = new Map();
  #measure: Measure = canvasMeasure();
  #scene: Scene = { nodes: [], lines: [] };
  #selection: ReadonlySet<ElementId> = new Set();
  #path: readonly ElementId[] | null = null;
  #look: Look = PLAIN;
  /** Shown for nodes that have found no place yet. */
  #sketch: ReadonlyMap<ElementId, Point> = new Map();
  /** The box round everything at the end of the glide that runs. */
  #goal: Box | null = null;

  /** `onChange` is told when something that is seen has changed. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get scene(): Scene {
    return this.#scene;
  }

  get measure(): Measure {
    return this.#measure;
  }

  get look(): Look {
    return this.#look;
  }

  /** Whether plates are on their way to where they belong. */
  get isGliding(): boolean {
    return this.#glide.isRunning;
  }

  get appearance(): Appearance {
    return { selection: this.#selection, path: this.#path, faded: this.#look.faded, pinned: this.#look.pinned };
  }

  /** Takes a new scene; what stays keeps its place. Drawn at once, or, where a promise is given, when that resolves. */
  setScene(scene: Scene, places: ReadonlyMap<ElementId, Point>): Promise<void> | null {
    this.#glide.end();
    this.#scene = scene;
    this.graph.sync(scene);
    void this.#filling.run(this.graph.filling(), 'soon');
    this.graph.place(places);
    // A large drawing to which something is added is arranged once, when that has found its place.
    if (scene.nodes.length > LARGE && this.#onlyGrew(scene)) return null;
    return this.#arrange();
  }

  /** Draws what has a place, where nothing else will. */
  async arrangeAnew(): Promise<void> {
    await this.#arrange();
  }

  /** Whether all that is drawn stays where it is, and some of the scene has no place yet. */
  #onlyGrew(scene: Scene): boolean {
    const drawn = this.board.nodes;
    if (drawn.size === 0) return false;
    const standing = this.graph.places();
    let kept = 0;
    let isGrowing = false;
    for (const { id } of scene.nodes) {
      const [place, before] = [standing.get(id), drawn.get(id)?.at];
      if (place === undefined) isGrowing = true;
      else if (before === undefined || before.x !== place.x || before.y !== place.y) return false;
      else kept += 1;
    }
    return isGrowing && kept === drawn.size;
  }

  /** Fetches the faces that the scene needs; what was measured without them is measured again. */
  async loadFaces(): Promise<boolean> {
    if (!(await loadFacesFor(this.#scene, this.#lettersLoaded))) return false;
    this.#measure = canvasMeasure();
    this.#glide.end();
    await this.#arrange();
    return true;
  }

  setAppearance(change: Partial<Appearance>): void {
    const isPathChanged = change.path !== undefined && change.path !== this.#path;
    if (change.selection !== undefined) this.#selection = change.selection;
    if (change.path !== undefined) this.#path = change.path;
    const { faded = this.#look.faded, pinned = this.#look.pinned } = change;
    this.#look = { ...this.#look, faded, pinned };
    // Contacts on a path carry their number, so that labels change their width.
    if (isPathChanged) void this.#arrange();
    else this.#choose();
  }

  setHovered(hovered: ElementId | null): void {
    this.#look = { ...this.#look, hovered };
  }

  /** Shows nodes nearly where they will stand; none of them has a place by that. */
  sketch(places: ReadonlyMap<ElementId, Point>): void {
    this.#sketch = places;
    void this.#arrange();
  }

  /**
   * Nodes have found places. They come from their neighbours, or glide where they were seen elsewhere; many jump, and
   * are drawn when the promise resolves.
   */
  async take(places: ReadonlyMap<ElementId, Point>, isFirst: boolean): Promise<void> {
    this.#glide.end();
    const before = new Map([...this.#sketch, ...this.graph.places()]);
    this.#sketch = new Map();
    this.graph.place(places);
    const isTooMuch = places.size > MOST_GLIDING || before.size > LARGE;
    if ((isFirst && before.size === 0) || isTooMuch || !isMotionWanted()) {
      await this.#arrange();
      return;
    }
    const from = new Map([...places].map(([id, place]) => [id, before.get(id) ?? this.#cameFrom(id, before) ?? place]));
    const isMoving = [...places.keys()].some((id) => before.has(id));
    void this.#arrange();
    this.#goal = this.board.bounds();
    void this.#arrange(from);
    this.#glide.run(from, places, isMoving ? RELAYOUT_MS : ARRIVAL_MS, (shown, isLast) => {
      if (isLast) {
        this.#goal = null;
        void this.#arrange();
      } else this.board.move(shown);
      this.#onChange();
    });
  }

  /** The box round everything as it will stand, though it may still be gliding there; null where there is nothing. */
  bounds(): Box | null {
    return this.#goal ?? this.board.bounds();
  }

  /** The box round some nodes as they will stand; null where none of them has a place. */
  boundsOf(ids: Iterable<ElementId>): Box | null {
    const places = this.graph.places();
    let box: Box | null = null;
    for (const id of ids) {
      const [node, at] = [this.board.nodes.get(id), places.get(id)];
      if (node === undefined || at === undefined) continue;
      const placed = { ...node, at };
      const own = placed.type === 'contact' ? boxOver(boxOfNode(placed), boxOfLabel(placed)) : boxOfNode(placed);
      box = box === null ? own : boxOver(box, own);
    }
    return box;
  }

  /** Moves one node by so much, at once. */
  shift(id: ElementId, dx: number, dy: number): void {
    this.#glide.end();
    const place = this.graph.places().get(id);
    if (place === undefined) return;
    const places = new Map([[id, { x: place.x + dx, y: place.y + dy }]]);
    this.graph.place(places);
    this.board.move(places);
    this.#onChange();
  }

  /** A moved node has come to rest: labels look round, and it is pinned. Tells its place. */
  rest(id: ElementId): Point | null {
    const place = this.graph.places().get(id);
    if (place === undefined) return null;
    this.board.settleLabels([id], this.#look.choice.nodes);
    this.#look = { ...this.#look, pinned: new Set([...this.#look.pinned, id]) };
    this.#onChange();
    return place;
  }

  /** The whole drawing as paints with the box round them; what still looks for its place stands where the sketch has it, as on the screen. */
  drawing(): { readonly paints: readonly Paint[]; readonly bounds: Box | null } {
    const places = new Map([...this.#sketch, ...this.graph.places()]);
    return drawScene(this.#scene, places, this.#measure, this.appearance);
  }

  destroy(): void {
    this.#glide.end();
    this.#arranging.cancel();
    this.#filling.cancel();
    this.graph.destroy();
  }

  /** Arranges everything anew: at once, or, in a large drawing, by and by, which the promise tells. */
  #arrange(instead?: ReadonlyMap<ElementId, Point>): Promise<void> | null {
    this.#arranging.cancel();
    const [scene, selection, path] = [this.#scene, this.#selection, this.#path];
    const choice = choiceOf(scene, selection, path);
    const places = new Map([...this.#sketch, ...this.graph.places(), ...(instead ?? [])]);
    const steps = this.board.arranging(scene, places, {
      measure: this.#measure,
      path: choice.hops,
      haloed: choice.nodes,
    });
    const show = (arranged: ArrangedScene): void => {
      this.board.show(arranged);
      this.#look = { ...this.#look, choice };
      if (selection !== this.#selection || path !== this.#path) this.#choose();
      else this.#onChange();
    };
    if (scene.nodes.length <= LARGE) {
      show(allSteps(steps));
      return null;
    }
    return this.#arranging.run(steps).then((arranged) => {
      if (arranged !== null) show(arranged);
    });
  }

  #choose(): void {
    const before = this.#look.choice;
    const choice = choiceOf(this.#scene, this.#selection, this.#path);
    const changed = [...contactsDiffering(before, choice, this.board)];
    this.#look = { ...this.#look, choice };
    if (changed.length > 0) this.board.settleLabels(changed, choice.nodes);
    this.#onChange();
  }

  /** Where a new node comes from: a neighbour that stands, null where there is none. */
  #cameFrom(id: ElementId, before: ReadonlyMap<ElementId, Point>): Point | null {
    const neighbour = this.graph.neighboursOf(id).find((other) => before.has(other));
    return neighbour === undefined ? null : (before.get(neighbour) ?? null);
  }
}

/** Contacts that gained or lost their halo, so that their labels stand elsewhere. */
function* contactsDiffering(one: Choice, other: Choice, board: Board): Generator<ElementId> {
  for (const id of new Set([...one.nodes, ...other.nodes])) {
    if (one.nodes.has(id) !== other.nodes.has(id) && board.nodes.get(id)?.type === 'contact') yield id;
  }
}
