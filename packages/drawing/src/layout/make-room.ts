import type { Body } from './layout-problem.ts';

/** A rectangle as it is and as it is to become, along one axis. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/**
 * Warps a drawing so that crowded parts get the room they need at the cost of empty ones, and neighbours stay
 * neighbours: the bodies are halved again and again across the longer way, and each half gets a share of the room
 * between its old one (`evenness` 0) and that of its bodies (`evenness` 1).
 */
export function makeRoom(bodies: readonly Body[], density: number, evenness: number): void {
  if (bodies.length < 2) return;
  const [left, right] = [Math.min(...extent(bodies, 'x')), Math.max(...extent(bodies, 'x'))];
  const [top, bottom] = [Math.min(...extent(bodies, 'y')), Math.max(...extent(bodies, 'y'))];
  const [width, height] = [Math.max(right - left, 1e-9), Math.max(bottom - top, 1e-9)];
  const proportion = Math.min(2.5, Math.max(0.4, width / height));
  const newHeight = Math.sqrt(areaOf(bodies) / density / proportion);
  const newWidth = newHeight * proportion;
  divide(
    bodies,
    { from: left, to: left + width, newFrom: -newWidth / 2, newTo: newWidth / 2 },
    { from: top, to: top + height, newFrom: -newHeight / 2, newTo: newHeight / 2 },
    evenness,
  );
}

/** The sum of the rooms of bodies. */
export function areaOf(bodies: readonly Body[]): number {
  return bodies.reduce((sum, body) => sum + body.width * body.height, 0);
}

function divide(bodies: readonly Body[], across: Stretch, down: Stretch, evenness: number): void {
  if (bodies.length === 1) {
    for (const body of bodies) {
      body.x = stretched(body.x, across);
      body.y = stretched(body.y, down);
    }
    return;
  }
  const isAcross = across.newTo - across.newFrom >= down.newTo - down.newFrom;
  const axis = isAcross ? 'x' : 'y';
  const stretch = isAcross ? across : down;
  const sorted = [...bodies].sort((a, b) => a[axis] - b[axis] || a.index - b.index);
  const half = sorted.length >> 1;
  const [before, after] = [sorted.slice(0, half), sorted.slice(half)];
  const border = ((sorted[half - 1]?.[axis] ?? 0) + (sorted[half]?.[axis] ?? 0)) / 2;
  const needed = areaOf(before) / areaOf(sorted);
  const present = (border - stretch.from) / Math.max(stretch.to - stretch.from, 1e-12);
  const share = evenness * needed + (1 - evenness) * Math.min(1, Math.max(0, present));
  const newBorder = stretch.newFrom + share * (stretch.newTo - stretch.newFrom);
  const first: Stretch = { ...stretch, to: border, newTo: newBorder };
  const second: Stretch = { ...stretch, from: border, newFrom: newBorder };
  if (isAcross) {
    divide(before, first, down, evenness);
    divide(after, second, down, evenness);
  } else {
    divide(before, across, first, evenness);
    divide(after, across, second, evenness);
  }
}

function stretched(value: number, { from, to, newFrom, newTo }: Stretch): number {
  const share = to - from < 1e-12 ? 0.5 : (value - from) / (to - from);
  return newFrom + share * (newTo - newFrom);
}

function extent(bodies: readonly Body[], axis: 'x' | 'y'): [number, number] {
  let [from, to] = [Infinity, -Infinity];
  for (const body of bodies) {
    from = Math.min(from, body[axis]);
    to = Math.max(to, body[axis]);
  }
  return [from, to];
}
