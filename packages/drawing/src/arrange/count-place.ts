import { figures } from '../words/count-words.ts';
import { boxOfLabel, boxOfNode, type PlacedLine, type PlacedNode } from './placed.ts';
import type { ElementId, Point, SceneLine } from '../scene.ts';
import { boxesOverlap, boxRound, SpatialGrid, type Box } from '../spatial-grid.ts';

/** Height of a count's lozenge, and the measures its width is made of, in CSS pixels. */
export const COUNT = { height: 18, figure: 6.2, cross: 13, ends: 11 } as const;

const STEPS = 24;
/** How often all counts look for a better place. */
const ROUNDS = 5;
/** Air between a count and what it keeps clear of. */
const CLEAR = 2;
/** What it costs to be covered wholly by a plate, and by another count; a part of it costs its share. */
const PLATE_COST = 40;
const COUNT_COST = 24;
/** What it costs to touch anything at all. */
const TOUCH_COST = 4;
/** What it costs to stand off the middle, at an end of the line. */
const OFF_MIDDLE = 4;

/** Whether a line carries a count: one contact needs none. */
export function hasCount(line: SceneLine): boolean {
  return line.type === 'merged' && (line.count > 1 || line.denied > 0);
}

/** How wide the lozenge of a line is. */
export function countWidth(line: SceneLine & { type: 'merged' }): number {
  const digits = line.count > 0 ? figures(line.count).length : 0;
  return Math.max(COUNT.height, digits * COUNT.figure + (line.denied > 0 ? COUNT.cross : 0) + COUNT.ends);
}

/** The middle of a line. */
export function middleOf({ from, to }: Pick<PlacedLine, 'from' | 'to'>): Point {
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
}

/**
 * Gives every count the place on its line that is nearest to the middle and clear of plates, of signs with their days
 * and of counts that stand already; where there is none, the one where least of it is covered. The shortest line first,
 * which has least to choose from.
 */
export function placeCounts(
  nodes: ReadonlyMap<ElementId, PlacedNode>,
  lines: Map<ElementId, PlacedLine>,
  only?: ReadonlySet<ElementId>,
): void {
  const counted = [...lines].filter(([, { line }]) => hasCount(line)).sort(([, a], [, b]) => lengthOf(a) - lengthOf(b));
  if (counted.length === 0) return;
  const taken = new SpatialGrid<Box>();
  for (const node of nodes.values()) {
    fileUnder(taken, boxOfNode(node));
    if (node.type === 'contact') fileUnder(taken, boxOfLabel(node));
  }
  const counts = new SpatialGrid<Box>();
  const standing = new Map<ElementId, Box>();
  const stand = (id: ElementId, placed: PlacedLine): void => {
    const box = boxOfCount(placed);
    standing.set(id, box);
    fileUnder(counts, box);
  };
  const free = counted.filter(([id, placed]) => {
    const isFree = only === undefined || only.has(id);
    if (!isFree) stand(id, placed);
    return isFree;
  });
  // Who chose first knew nothing of those after it: each looks again among all, until none finds better.
  for (let round = 0, moved = free; moved.length > 0 && round < ROUNDS; round += 1) {
    const before = moved;
    moved = [];
    for (const [id] of round === 0 ? before : free) {
      const placed = lines.get(id);
      if (placed === undefined) continue;
      const box = standing.get(id);
      if (box !== undefined) counts.remove(box);
      const settled = { ...placed, countAt: freestPlace(placed, taken, counts) };
      lines.set(id, settled);
      stand(id, settled);
      if (box === undefined || settled.countAt.x !== placed.countAt.x || settled.countAt.y !== placed.countAt.y)
        moved.push([id, settled]);
    }
  }
}

/** The box that the count of a line covers, with its air. */
export function boxOfCount({ line, countAt }: PlacedLine): Box {
  const width = line.type === 'merged' ? countWidth(line) : 0;
  return boxRound(countAt, width + 2 * CLEAR, COUNT.height + 2 * CLEAR);
}

function freestPlace(placed: PlacedLine, taken: SpatialGrid<Box>, counts: SpatialGrid<Box>): Point {
  const { from, to } = placed;
  let best = { at: middleOf(placed), cost: Number.POSITIVE_INFINITY };
  for (let step = 0; step <= STEPS; step += 1) {
    // Half, a step to one side, a step to the other, and so on.
    const share = 0.5 + ((step % 2 === 0 ? 1 : -1) * Math.ceil(step / 2)) / (STEPS + 2);
    const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    const box = boxOfCount({ ...placed, countAt: at });
    const cost =
      coverCost(box, taken, PLATE_COST) + coverCost(box, counts, COUNT_COST) + 2 * OFF_MIDDLE * Math.abs(share - 0.5);
    if (cost < best.cost) best = { at, cost };
  }
  return best.at;
}

function coverCost(box: Box, grid: SpatialGrid<Box>, whole: number): number {
  const area = (box.right - box.left) * (box.bottom - box.top);
  let cost = 0;
  for (const other of grid.near(box)) {
    if (!boxesOverlap(box, other)) continue;
    const width = Math.min(box.right, other.right) - Math.max(box.left, other.left);
    const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
    cost += TOUCH_COST + (whole * width * height) / area;
  }
  return cost;
}

function lengthOf({ from, to }: PlacedLine): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

function fileUnder(grid: SpatialGrid<Box>, box: Box): void {
  grid.addBox(box, box);
}
