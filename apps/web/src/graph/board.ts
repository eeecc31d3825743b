import {
  allSteps,
  arranging,
  boundsOf,
  boxOfLabel,
  boxOfNode,
  emptyFiling,
  endsOf,
  isInside,
  placeCounts,
  placeLine,
  placingLabels,
  type ArrangementOptions,
  type Box,
  type ElementId,
  type FiledNodes,
  type Measure,
  type PlacedLine,
  type PlacedNode,
  type Point,
  type Scene,
  type Steps,
} from '@readout/drawing';

/** A pointer this near to a line, in CSS pixels on the screen, is on it. */
const LINE_REACH = 5;

/** A scene arranged and filed, ready to be shown. */
export interface ArrangedScene extends FiledNodes {
  readonly scene: Scene;
  readonly linesOf: ReadonlyMap<ElementId, readonly ElementId[]>;
  readonly ranks: ReadonlyMap<ElementId, number>;
  /** With what the nodes were measured; null where a path's numbers went into it. */
  readonly measure: Measure | null;
}

const NOTHING: ArrangedScene = {
  scene: { nodes: [], lines: [] },
  nodes: new Map(),
  lines: new Map(),
  filing: emptyFiling(),
  linesOf: new Map(),
  ranks: new Map(),
  measure: null,
};

/** What is drawn and where, filed by place: the scene with its measures, for drawing, hitting and walking. */
export class Board {
  #shown: ArrangedScene = NOTHING;
  /** Grows with every change of a place or a line; what is kept from an earlier one is stale. */
  revision = 0;

  get scene(): Scene {
    return this.#shown.scene;
  }

  get nodes(): ReadonlyMap<ElementId, PlacedNode> {
    return this.#shown.nodes;
  }

  get lines(): ReadonlyMap<ElementId, PlacedLine> {
    return this.#shown.lines;
  }

  /** Measures and arranges everything anew. */
  arrange(scene: Scene, places: ReadonlyMap<ElementId, Point>, options: ArrangementOptions): void {
    this.show(allSteps(this.arranging(scene, places, options)));
  }

  /** The same step by step, to be shown when it is done; until then the board stays as it is. */
  *arranging(scene: Scene, places: ReadonlyMap<ElementId, Point>, options: ArrangementOptions): Steps<ArrangedScene> {
    const measure = (options.path ?? []).length === 0 ? options.measure : null;
    const isMeasured = measure !== null && measure === this.#shown.measure;
    const filed = yield* arranging(scene, places, options, isMeasured ? this.#shown.nodes : undefined);
    const ranks = new Map<ElementId, number>();
    for (const { id } of scene.nodes) ranks.set(id, ranks.size);
    yield;
    const linesOf = new Map<ElementId, ElementId[]>();
    for (const line of scene.lines) {
      ranks.set(line.id, ranks.size);
      for (const end of endsOf(line)) {
        const held = linesOf.get(end);
        if (held === undefined) linesOf.set(end, [line.id]);
        else held.push(line.id);
      }
      yield;
    }
    return { ...filed, scene, linesOf, ranks, measure };
  }

  /** Shows what has been arranged. */
  show(arranged: ArrangedScene): void {
    this.#shown = arranged;
    this.revision += 1;
  }

  /** Moves nodes and the lines that lead to them; labels keep their side until `settleLabels`. */
  move(places: ReadonlyMap<ElementId, Point>): void {
    const { nodes, linesOf, filing, scene } = this.#shown;
    const touched = new Set<ElementId>();
    for (const [id, at] of places) {
      const node = nodes.get(id);
      if (node === undefined) continue;
      const moved = { ...node, at };
      nodes.set(id, moved);
      filing.nodes.addBox(id, boxOfNode(moved));
      if (moved.type === 'contact') filing.labels.addBox(id, boxOfLabel(moved));
      for (const line of linesOf.get(id) ?? []) touched.add(line);
    }
    for (const line of scene.lines) if (touched.has(line.id)) this.#placeLine(line);
    this.revision += 1;
  }

  /** Lets the labels round the moved nodes look for their freest side again. */
  settleLabels(moved: Iterable<ElementId>, haloed: ReadonlySet<ElementId>): void {
    const only = new Set<ElementId>();
    for (const id of moved) {
      only.add(id);
      for (const { other } of this.neighboursOf(id)) only.add(other);
    }
    allSteps(placingLabels(this.#shown, haloed, only));
    // A plate may have come to lie on the count of any line.
    placeCounts(this.#shown.nodes, this.#shown.lines);
    this.revision += 1;
  }

  /** The nodes at the other ends of a node's lines, with the lines, in the order of the scene. */
  neighboursOf(id: ElementId): { readonly other: ElementId; readonly line: ElementId }[] {
    return (this.#shown.linesOf.get(id) ?? []).flatMap((lineId) => {
      const placed = this.#shown.lines.get(lineId);
      if (placed === undefined) return [];
      const [one, other] = endsOf(placed.line);
      return [{ other: one === id ? other : one, line: lineId }];
    });
  }

  /** How many lines lead to a node. */
  tiesOf(id: ElementId): number {
    return this.#shown.linesOf.get(id)?.length ?? 0;
  }

  /** Where an element stands in the order of the scene; what comes later lies above. */
  rankOf(id: ElementId): number {
    return this.#shown.ranks.get(id) ?? 0;
  }

  /** Ids of what lies in a box of the drawing, and some near it. */
  nodesNear(box: Box): Set<ElementId> {
    return new Set(this.#shown.filing.nodes.near(box));
  }

  linesNear(box: Box): Set<ElementId> {
    return new Set(this.#shown.filing.lines.near(box));
  }

  /** The topmost node whose true shape, or whose shape and `slack` around, holds the place: plates lie over contacts. */
  nodeAt(place: Point, slack: number): ElementId | null {
    let found: { id: ElementId; isPlate: boolean } | null = null;
    for (const id of this.#shown.filing.nodes.near(around(place, slack + 1))) {
      const node = this.#shown.nodes.get(id);
      if (node === undefined) continue;
      if (!isInside(node.outline, { x: place.x - node.at.x, y: place.y - node.at.y }, slack)) continue;
      const isPlate = node.type === 'plate';
      if (found === null || (isPlate && !found.isPlate)) found = { id, isPlate };
    }
    return found?.id ?? null;
  }

  /** The line nearest to the place, if it is near enough; `zoom` turns the screen's pixels into the drawing's. */
  lineAt(place: Point, zoom: number): ElementId | null {
    const reach = LINE_REACH / zoom;
    let found: { id: ElementId; distance: number } | null = null;
    for (const id of this.#shown.filing.lines.near(around(place, reach))) {
      const placed = this.#shown.lines.get(id);
      if (placed === undefined) continue;
      const distance = distanceToSegment(place, placed.from, placed.to);
      const limit = Math.max(reach, placed.code.width / 2);
      if (distance <= limit && (found === null || distance < found.distance)) found = { id, distance };
    }
    return found?.id ?? null;
  }

  /** The box round everything, or round some nodes; null where there is nothing. */
  bounds(only?: ReadonlySet<ElementId>): Box | null {
    if (only === undefined) return boundsOf(this.#shown);
    const nodes = new Map([...this.#shown.nodes].filter(([id]) => only.has(id)));
    return boundsOf({ nodes, lines: new Map() });
  }

  #placeLine(line: Scene['lines'][number]): void {
    const [from, to] = endsOf(line).map((end) => this.#shown.nodes.get(end));
    const placed = from === undefined || to === undefined ? null : placeLine(line, from, to);
    if (placed === null) {
      this.#shown.lines.delete(line.id);
      this.#shown.filing.lines.remove(line.id);
    } else {
      this.#shown.lines.set(line.id, placed);
      this.#shown.filing.lines.addSegment(line.id, placed.from, placed.to);
    }
  }
}

function around(place: Point, reach: number): Box {
  return { left: place.x - reach, top: place.y - reach, right: place.x + reach, bottom: place.y + reach };
}

function distanceToSegment(place: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((place.x - from.x) * dx + (place.y - from.y) * dy) / squared;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(place.x - from.x - share * dx, place.y - from.y - share * dy);
}
