import { contactLabel, labelPlace } from './contact-label.ts';
import { middleOf, placeCounts } from './count-place.ts';
import type { Measure } from '../faces/faces.ts';
import { codeOfLine } from '../signs/line-code.ts';
import { reach } from '../signs/outline.ts';
import { emptyFiling, placingLabels, type FiledNodes } from './place-labels.ts';
import { boxOfLabel, boxOfNode, type PlacedLine, type PlacedNode } from './placed.ts';
import { plateGeometry } from '../signs/plates.ts';
import { endsOf, type ElementId, type Point, type Scene, type SceneLine } from '../scene.ts';
import { signOutline } from '../signs/signs.ts';
import { boxOver, type Box } from '../spatial-grid.ts';
import { allSteps, type Steps } from '../steps.ts';

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
  return allSteps(arranging(scene, places, options));
}

/**
 * As {@link arrangeScene}, step by step, with everything filed by its place. `known` are nodes measured before with the
 * same options: one whose words are the same is not measured again.
 */
export function* arranging(
  scene: Scene,
  places: ReadonlyMap<ElementId, Point>,
  options: ArrangementOptions,
  known: ReadonlyMap<ElementId, PlacedNode> = new Map(),
): Steps<FiledNodes> {
  const filed: FiledNodes = { nodes: new Map(), lines: new Map(), filing: emptyFiling() };
  const { nodes, lines, filing } = filed;
  for (const node of scene.nodes) {
    const at = places.get(node.id);
    if (at === undefined) continue;
    const before = known.get(node.id);
    const placed = before?.node === node ? { ...before, at } : placeNode(node, at, options);
    nodes.set(node.id, placed);
    filing.nodes.addBox(node.id, boxOfNode(placed));
    yield;
  }
  for (const line of scene.lines) {
    const [from, to] = endsOf(line).map((id) => nodes.get(id));
    const placed = from === undefined || to === undefined ? null : placeLine(line, from, to);
    if (placed === null) continue;
    lines.set(line.id, placed);
    filing.lines.addSegment(line.id, placed.from, placed.to);
    yield;
  }
  yield* placingLabels(filed, options.haloed ?? new Set());
  placeCounts(nodes, lines);
  return filed;
}

/** A node at a place; a contact's label stands below it until `placingLabels` has looked round. */
function placeNode(node: Scene['nodes'][number], at: Point, options: ArrangementOptions): PlacedNode {
  if (node.type !== 'contact') {
    const geometry = plateGeometry(node, options.measure);
    return { type: 'plate', node, geometry, outline: geometry.outline, at };
  }
  const hop = (options.path ?? []).indexOf(node.id) + 1;
  const label = contactLabel(node, options.measure, hop === 0 ? null : hop);
  const labelAt = labelPlace(at, label.width, false, { segments: [], boxes: [] });
  return { type: 'contact', node, outline: signOutline(node.kind), label, labelAt, at };
}

/** The box round everything that is drawn; null for an empty drawing. */
export function boundsOf(arrangement: Arrangement): Box | null {
  let bounds: Box | null = null;
  for (const node of arrangement.nodes.values()) {
    bounds = bounds === null ? boxOfNode(node) : boxOver(bounds, boxOfNode(node));
    if (node.type === 'contact') bounds = boxOver(bounds, boxOfLabel(node));
  }
  return bounds;
}

function gapOf(node: PlacedNode): number {
  return node.type === 'contact' ? SIGN_GAP : 0;
}
