import { contactLabel, labelPlace } from './contact-label.ts';
import { middleOf, placeCounts } from './count-place.ts';
import type { Measure } from './faces.ts';
import { codeOfLine } from './line-code.ts';
import { reach } from './outline.ts';
import { boxOfLabel, boxOfNode, type PlacedContact, type PlacedLine, type PlacedNode } from './placed.ts';
import { plateGeometry } from './plates.ts';
import { endsOf, type ElementId, type Point, type Scene, type SceneLine } from './scene.ts';
import { signOutline } from './signs.ts';
import { boxRound, SpatialGrid, type Box } from './spatial-grid.ts';

/** A scene whose nodes have places, measured: what the screen, the picture and the SVG are drawn from. */
export interface Arrangement {
  readonly nodes: ReadonlyMap<ElementId, PlacedNode>;
  readonly lines: ReadonlyMap<ElementId, PlacedLine>;
}

/** Air between a sign and the lines that lead to it. */
const SIGN_GAP = 3;
/** A line from the outline of one node to that of another; null where the two overlap so that nothing is to be seen. */
export function placeLine(line: SceneLine, from: PlacedNode, to: PlacedNode): PlacedLine | null {
  const [dx, dy] = [to.at.x - from.at.x, to.at.y - from.at.y];
  const length = Math.hypot(dx, dy);
  const leaving = reach(from.outline, { x: dx, y: dy }) + gapOf(from);
  const arriving = reach(to.outline, { x: -dx, y: -dy }) + gapOf(to);
  if (length <= leaving + arriving) return null;
  const along = (distance: number): Point => ({
    x: from.at.x + (dx / length) * distance,
    y: from.at.y + (dy / length) * distance,
  });
  const contact = from.type === 'contact' ? from.node : to.type === 'contact' ? to.node : null;
  const ends = { from: along(leaving), to: along(length - arriving) };
  return { line, code: codeOfLine(line, contact), ...ends, countAt: middleOf(ends) };
}

/** What decides how a scene is arranged, besides its places. */
export interface ArrangementOptions {
  readonly measure: Measure;
  /** The contacts of a path, in its order. */
  readonly path?: readonly ElementId[];
  /** Contacts that have a halo, so that their labels stand farther off. */
  readonly haloed?: ReadonlySet<ElementId>;
}

/** Measures a scene and fits its lines and labels to the places of its nodes. Nodes without a place are left out. */
export function arrangeScene(
  scene: Scene,
  places: ReadonlyMap<ElementId, Point>,
  options: ArrangementOptions,
): Arrangement {
  const nodes = new Map<ElementId, PlacedNode>();
  for (const node of scene.nodes) {
    const at = places.get(node.id);
    if (at !== undefined) nodes.set(node.id, placeNode(node, at, options));
  }
  const lines = new Map<ElementId, PlacedLine>();
  for (const line of scene.lines) {
    const [from, to] = endsOf(line).map((id) => nodes.get(id));
    const placed = from === undefined || to === undefined ? null : placeLine(line, from, to);
    if (placed !== null) lines.set(line.id, placed);
  }
  placeLabels(nodes, lines, options.haloed ?? new Set());
  placeCounts(nodes, lines);
  return { nodes, lines };
}

/** A node at a place; a contact's label stands below it until `placeLabels` has looked round. */
export function placeNode(node: Scene['nodes'][number], at: Point, options: ArrangementOptions): PlacedNode {
  if (node.type !== 'contact') {
    const geometry = plateGeometry(node, options.measure);
    return { type: 'plate', node, geometry, outline: geometry.outline, at };
  }
  const hop = (options.path ?? []).indexOf(node.id) + 1;
  const label = contactLabel(node, options.measure, hop === 0 ? null : hop);
  const labelAt = labelPlace(at, label.width, false, { segments: [], boxes: [] });
  return { type: 'contact', node, outline: signOutline(node.kind), label, labelAt, at };
}

/** Gives every contact's label the side that is freest, in the order of the nodes, in place. */
export function placeLabels(
  nodes: Map<ElementId, PlacedNode>,
  lines: ReadonlyMap<ElementId, PlacedLine>,
  haloed: ReadonlySet<ElementId>,
  only?: ReadonlySet<ElementId>,
): void {
  const segments = new SpatialGrid<PlacedLine>();
  for (const line of lines.values()) segments.addSegment(line, line.from, line.to);
  const boxes = new SpatialGrid<Box>();
  for (const node of nodes.values()) {
    const box = boxOfNode(node);
    boxes.addBox(box, box);
    if (only !== undefined && node.type === 'contact' && !only.has(node.node.id)) {
      const label = boxOfLabel(node);
      boxes.addBox(label, label);
    }
  }
  for (const [id, node] of nodes) {
    if (node.type !== 'contact' || (only !== undefined && !only.has(id))) continue;
    const around = boxRound(node.at, 2 * (node.label.width + 40), 80);
    const own = boxOfNode(node);
    const labelAt = labelPlace(node.at, node.label.width, haloed.has(id), {
      segments: [...segments.near(around)],
      boxes: [...boxes.near(around)].filter((box) => !isSameBox(box, own)),
    });
    const placed: PlacedContact = { ...node, labelAt };
    nodes.set(id, placed);
    const label = boxOfLabel(placed);
    boxes.addBox(label, label);
  }
}

/** The box round everything that is drawn; null for an empty drawing. */
export function boundsOf(arrangement: Arrangement): Box | null {
  let bounds: Box | null = null;
  for (const node of arrangement.nodes.values()) {
    bounds = bounds === null ? boxOfNode(node) : union(bounds, boxOfNode(node));
    if (node.type === 'contact') bounds = union(bounds, boxOfLabel(node));
  }
  return bounds;
}

function union(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

function isSameBox(a: Box, b: Box): boolean {
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
}

function gapOf(node: PlacedNode): number {
  return node.type === 'contact' ? SIGN_GAP : 0;
}
