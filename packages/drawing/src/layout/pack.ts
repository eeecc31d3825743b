import type { Box } from '../spatial-grid.ts';
import type { Body } from './layout-problem.ts';
import { roomOf } from './legibility.ts';

/** Air between parts that no line joins. */
const APART = 18;

/**
 * Moves whole components beside each other so that together they fill a room of the stage's proportions: the largest
 * first, each later one at the free place nearest to the middle. (After Freivalds, Dogrusoz and Kikusts 2002,
 * "Disconnected graph layout and the polyomino packing approach".)
 */
export function packComponents(components: readonly (readonly Body[])[], proportion: number): void {
  const cell = cellSize(components);
  const taken = new Set<number>();
  // Where a component of the same number of cells found room; the next of its size need not look further in.
  const rings = new Map<number, number>();
  for (const component of components) {
    const cells = cellsOf(component, cell);
    const found = firstFree(cells, taken, proportion, rings.get(cells.length) ?? 0);
    rings.set(cells.length, found.ring);
    for (const key of cells) taken.add(key + cellKey(found.column, found.row));
    for (const body of component) {
      body.x += found.column * cell;
      body.y += found.row * cell;
    }
  }
}

/** The box round all rooms. */
export function boundsOfBodies(bodies: readonly Body[]): Box {
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const body of bodies) {
    const room = roomOf(body);
    bounds.left = Math.min(bounds.left, room.left);
    bounds.top = Math.min(bounds.top, room.top);
    bounds.right = Math.max(bounds.right, room.right);
    bounds.bottom = Math.max(bounds.bottom, room.bottom);
  }
  return bounds;
}

/** Fine enough for small parts, coarse enough that thousands of bodies stay a few thousand cells. */
function cellSize(components: readonly (readonly Body[])[]): number {
  const count = components.reduce((sum, component) => sum + component.length, 0);
  return Math.max(12, Math.sqrt(count) * 1.5);
}

/** The cells under rooms and under lines of a component, moved so that its middle is the middle cell. */
function cellsOf(component: readonly Body[], cell: number): readonly number[] {
  const bounds = boundsOfBodies(component);
  const [middleX, middleY] = [(bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2];
  for (const body of component) {
    body.x -= middleX;
    body.y -= middleY;
  }
  const cells = new Set<number>();
  const cover = (left: number, top: number, right: number, bottom: number): void => {
    for (let row = Math.floor(top / cell); row <= Math.floor(bottom / cell); row += 1) {
      for (let column = Math.floor(left / cell); column <= Math.floor(right / cell); column += 1) {
        cells.add(cellKey(column, row));
      }
    }
  };
  for (const body of component) {
    const room = roomOf(body);
    cover(room.left - APART / 2, room.top - APART / 2, room.right + APART / 2, room.bottom + APART / 2);
    for (const { other, bond } of body.ties) {
      if (bond.a !== body) continue;
      const steps = Math.ceil(Math.hypot(other.x - body.x, other.y - body.y) / cell);
      for (let step = 1; step < steps; step += 1) {
        const [x, y] = [body.x + ((other.x - body.x) * step) / steps, body.y + ((other.y - body.y) * step) / steps];
        cover(x, y, x, y);
      }
    }
  }
  return [...cells];
}

/** One number for a cell; the key of a cell moved by so many columns and rows is the sum of both keys. */
function cellKey(column: number, row: number): number {
  return row * 0x100_0000 + column;
}

function firstFree(
  cells: readonly number[],
  taken: ReadonlySet<number>,
  proportion: number,
  fromRing: number,
): { column: number; row: number; ring: number } {
  for (let ring = fromRing; ; ring += 1) {
    for (const [column, row] of ringCells(ring, proportion)) {
      const shift = cellKey(column, row);
      if (cells.every((key) => !taken.has(key + shift))) return { column, row, ring };
    }
  }
}

/** Cells on a frame of the proportions round the middle, those nearest to the middle first. */
function ringCells(ring: number, proportion: number): (readonly [number, number])[] {
  if (ring === 0) return [[0, 0]];
  const halfWidth = Math.max(1, Math.round(ring * Math.sqrt(proportion)));
  const halfHeight = Math.max(1, Math.round(ring / Math.sqrt(proportion)));
  const cells: (readonly [number, number])[] = [];
  for (let x = -halfWidth; x <= halfWidth; x += 1) cells.push([x, -halfHeight], [x, halfHeight]);
  for (let y = 1 - halfHeight; y < halfHeight; y += 1) cells.push([-halfWidth, y], [halfWidth, y]);
  return cells.sort(([ax, ay], [bx, by]) => ax * ax + ay * ay - bx * bx - by * by || ay - by || ax - bx);
}
