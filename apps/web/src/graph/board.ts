import {
  arrangeScene,
  boundsOf,
  boxOfNode,
  endsOf,
  isInside,
  placeCounts,
  placeLabels,
  placeLine,
  SpatialGrid,
  type ArrangementOptions,
  type Box,
  type ElementId,
  type PlacedLine,
  type PlacedNode,
  type Point,
  type Scene,
} from '@readout/drawing';

/** A pointer this near to a line, in CSS pixels on the screen, is on it. */
const LINE_REACH = 5;

/** What is drawn and where, filed by place: the scene with its measures, for drawing, hitting and walking. */
export class Board {
  #scene: Scene = { nodes: [], lines: [] };
  #nodes = new Map<ElementId, PlacedNode>();
  #lines = new Map<ElementId, PlacedLine>();
  #linesOf = new Map<ElementId, ElementId[]>();
  #ranks = new Map<ElementId, number>();
  #nodeGrid = new SpatialGrid<ElementId>();
  #lineGrid = new SpatialGrid<ElementId>();
  /** Grows with every change of a place or a line; what is kept from an earlier one is stale. */
  revision = 0;

  get scene(): Scene {
    return this.#scene;
  }

  get nodes(): ReadonlyMap<ElementId, PlacedNode> {
    return this.#nodes;
  }

  get lines(): ReadonlyMap<ElementId, PlacedLine> {
    return this.#lines;
  }

  /** Measures and arranges everything anew. */
  arrange(scene: Scene, places: ReadonlyMap<ElementId, Point>, options: ArrangementOptions): void {
    const { nodes, lines } = arrangeScene(scene, places, options);
    this.#scene = scene;
    this.#nodes = new Map(nodes);
    this.#lines = new Map(lines);
    this.#linesOf = new Map();
    this.#nodeGrid = new SpatialGrid();
    this.#lineGrid = new SpatialGrid();
    for (const [id, node] of this.#nodes) this.#nodeGrid.addBox(id, boxOfNode(node));
    this.#ranks = new Map([...scene.nodes, ...scene.lines].map(({ id }, rank) => [id, rank]));
    for (const line of scene.lines) for (const end of endsOf(line)) this.#noteLine(end, line.id);
    for (const [id, line] of this.#lines) this.#lineGrid.addSegment(id, line.from, line.to);
    this.revision += 1;
  }

  /** Moves nodes and the lines that lead to them; labels keep their side until `settleLabels`. */
  move(places: ReadonlyMap<ElementId, Point>): void {
    const touched = new Set<ElementId>();
    for (const [id, at] of places) {
      const node = this.#nodes.get(id);
      if (node === undefined) continue;
      const moved = { ...node, at };
      this.#nodes.set(id, moved);
      this.#nodeGrid.addBox(id, boxOfNode(moved));
      for (const line of this.#linesOf.get(id) ?? []) touched.add(line);
    }
    for (const line of this.#scene.lines) if (touched.has(line.id)) this.#placeLine(line);
    this.revision += 1;
  }

  /** Lets the labels round the moved nodes look for their freest side again. */
  settleLabels(moved: Iterable<ElementId>, haloed: ReadonlySet<ElementId>): void {
    const only = new Set<ElementId>();
    for (const id of moved) {
      only.add(id);
      for (const { other } of this.neighboursOf(id)) only.add(other);
    }
    placeLabels(this.#nodes, this.#lines, haloed, only);
    // A plate may have come to lie on the count of any line.
    placeCounts(this.#nodes, this.#lines);
    this.revision += 1;
  }

  /** The nodes at the other ends of a node's lines, with the lines, in the order of the scene. */
  neighboursOf(id: ElementId): { readonly other: ElementId; readonly line: ElementId }[] {
    return (this.#linesOf.get(id) ?? []).flatMap((lineId) => {
      const placed = this.#lines.get(lineId);
      if (placed === undefined) return [];
      const [one, other] = endsOf(placed.line);
      return [{ other: one === id ? other : one, line: lineId }];
    });
  }

  /** Where an element stands in the order of the scene; what comes later lies above. */
  rankOf(id: ElementId): number {
    return this.#ranks.get(id) ?? 0;
  }

  /** Ids of what lies in a box of the drawing, and some near it. */
  nodesNear(box: Box): Set<ElementId> {
    return this.#nodeGrid.near(box);
  }

  linesNear(box: Box): Set<ElementId> {
    return this.#lineGrid.near(box);
  }

  /** The topmost node whose true shape, or whose shape and `slack` around, holds the place: plates lie over contacts. */
  nodeAt(place: Point, slack: number): ElementId | null {
    let found: { id: ElementId; isPlate: boolean } | null = null;
    for (const id of this.#nodeGrid.near(around(place, slack + 1))) {
      const node = this.#nodes.get(id);
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
    for (const id of this.#lineGrid.near(around(place, reach))) {
      const placed = this.#lines.get(id);
      if (placed === undefined) continue;
      const distance = distanceToSegment(place, placed.from, placed.to);
      const limit = Math.max(reach, placed.code.width / 2);
      if (distance <= limit && (found === null || distance < found.distance)) found = { id, distance };
    }
    return found?.id ?? null;
  }

  /** The box round everything, or round some nodes; null where there is nothing. */
  bounds(only?: ReadonlySet<ElementId>): Box | null {
    if (only === undefined) return boundsOf({ nodes: this.#nodes, lines: this.#lines });
    const nodes = new Map([...this.#nodes].filter(([id]) => only.has(id)));
    return boundsOf({ nodes, lines: new Map() });
  }

  #noteLine(end: ElementId, line: ElementId): void {
    const held = this.#linesOf.get(end);
    if (held === undefined) this.#linesOf.set(end, [line]);
    else held.push(line);
  }

  #placeLine(line: Scene['lines'][number]): void {
    const [from, to] = endsOf(line).map((end) => this.#nodes.get(end));
    const placed = from === undefined || to === undefined ? null : placeLine(line, from, to);
    if (placed === null) {
      this.#lines.delete(line.id);
      this.#lineGrid.remove(line.id);
    } else {
      this.#lines.set(line.id, placed);
      this.#lineGrid.addSegment(line.id, placed.from, placed.to);
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
