import type { ElementId, Point } from '@readout/drawing';
import type { Board } from './board.ts';

/** The four ways that arrow keys lead. */
export type Direction = 'left' | 'right' | 'up' | 'down';

const WAYS: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};
/** A line leads a way if it is within 60 degrees of it. */
const WITHIN = Math.cos(Math.PI / 3);

/**
 * The element that an arrow key leads to: along a line that runs that way, the one that runs most nearly so; without
 * such a line the nearest element that way, so that no part of the drawing is out of reach. A merged line lies between
 * its two ends.
 */
export function walkFrom(board: Board, from: ElementId, direction: Direction): ElementId | null {
  const start = placeOf(board, from);
  if (start === null) return null;
  const way = WAYS[direction];
  let best: { id: ElementId; cosine: number; distance: number } | null = null;
  for (const id of joinedTo(board, from)) {
    const seen = seenFrom(board, start, id, way);
    if (seen === null || seen.cosine < WITHIN - 1e-9) continue;
    if (
      best === null ||
      seen.cosine > best.cosine + 1e-9 ||
      (seen.cosine > best.cosine - 1e-9 && seen.distance < best.distance)
    ) {
      best = { id, ...seen };
    }
  }
  return best?.id ?? nearestThatWay(board, from, start, way);
}

/** Elements that can hold the focus: nodes, and merged lines that show a count. */
export function isReachable(board: Board, id: ElementId): boolean {
  return board.nodes.has(id) || board.lines.get(id)?.line.type === 'merged';
}

/** Where an element stands: a node's middle, where the count of a line is. */
export function placeOf(board: Board, id: ElementId): Point | null {
  const node = board.nodes.get(id);
  if (node !== undefined) return node.at;
  return board.lines.get(id)?.countAt ?? null;
}

function joinedTo(board: Board, id: ElementId): ElementId[] {
  const line = board.lines.get(id)?.line;
  if (line?.type === 'merged') return [...line.between];
  return board
    .neighboursOf(id)
    .map((tie) => (board.lines.get(tie.line)?.line.type === 'merged' ? tie.line : tie.other));
}

function seenFrom(board: Board, start: Point, id: ElementId, way: Point): { cosine: number; distance: number } | null {
  const place = placeOf(board, id);
  if (place === null) return null;
  const [dx, dy] = [place.x - start.x, place.y - start.y];
  const distance = Math.hypot(dx, dy);
  return distance === 0 ? null : { cosine: (dx * way.x + dy * way.y) / distance, distance };
}

function nearestThatWay(board: Board, from: ElementId, start: Point, way: Point): ElementId | null {
  let best: { id: ElementId; cost: number } | null = null;
  for (const id of board.nodes.keys()) {
    if (id === from) continue;
    const seen = seenFrom(board, start, id, way);
    if (seen === null || seen.cosine < WITHIN) continue;
    const cost = seen.distance / seen.cosine;
    if (best === null || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}
