import { boxesOverlap, SpatialGrid, type Box } from '../spatial-grid.ts';
import type { Body } from './layout-problem.ts';
import { AIR, roomOf } from './legibility.ts';
import type { Work } from './work.ts';

const PASSES = 120;

/**
 * Pushes bodies apart until no two rooms overlap, the shorter way, as little as it takes; then seats whatever still
 * overlaps at the nearest free place. Fixed bodies stay. When it returns, no movable body overlaps any other.
 */
export function* separate(bodies: readonly Body[]): Work<void> {
  for (let pass = 0; pass < PASSES && (yield pass / PASSES); pass += 1) if (!pushApart(bodies)) break;
  seat(bodies);
}

const SETTLING = 400;
const HOMING = 0.012;

/**
 * Pushes overlapping bodies apart inside a frame while each is drawn gently back to where it came from, so that the
 * drawing keeps its shape as it is made to fit. May leave overlaps where the frame is full.
 */
export function settleInto(bodies: readonly Body[], frame: Box): void {
  const homes = bodies.map((body) => ({ body, x: body.x, y: body.y }));
  for (let pass = 0; pass < SETTLING; pass += 1) {
    const pull = pass < SETTLING * 0.85 ? HOMING : 0;
    for (const { body, x, y } of homes) {
      if (body.isFixed) continue;
      body.x += (x - body.x) * pull;
      body.y += (y - body.y) * pull;
    }
    const hasPushed = pushApart(bodies, 0.5);
    for (const body of bodies) if (!body.isFixed) keepInside(body, frame);
    if (!hasPushed && pull === 0) return;
  }
}

function keepInside(body: Body, frame: Box): void {
  const room = roomOf(body);
  body.x += Math.max(0, frame.left - room.left) - Math.max(0, room.right - frame.right);
  body.y += Math.max(0, frame.top - room.top) - Math.max(0, room.bottom - frame.bottom);
}

/**
 * One sweep from left to right, in bands as high as the highest room, so that each body meets only those of its own and
 * the two bands beside it; says whether anything was pushed.
 */
function pushApart(bodies: readonly Body[], strength = 1): boolean {
  const sorted = [...bodies].sort((a, b) => a.x - a.width / 2 - (b.x - b.width / 2) || a.index - b.index);
  const height = AIR + bodies.reduce((most, body) => Math.max(most, body.height), 1);
  const bands = new Map<number, Body[]>();
  let hasPushed = false;
  for (const body of sorted) {
    const left = body.x - body.width / 2;
    const row = Math.floor((body.y + body.drop) / height);
    for (let near = row - 1; near <= row + 1; near += 1) {
      const open = bands.get(near);
      if (open === undefined) continue;
      let kept = 0;
      for (const other of open) {
        if (other.x + other.width / 2 + AIR <= left) continue;
        open[kept] = other;
        kept += 1;
        if (push(other, body, strength)) hasPushed = true;
      }
      open.length = kept;
    }
    const own = bands.get(row);
    if (own === undefined) bands.set(row, [body]);
    else own.push(body);
  }
  return hasPushed;
}

/** A push sideways may be this much longer than one up or down: plates are wide, and columns read well. */
const SIDEWAYS_LIKING = 0.8;

function push(a: Body, b: Body, strength: number): boolean {
  const dx = b.x - a.x;
  const dy = b.y + b.drop - a.y - a.drop;
  const overX = (a.width + b.width) / 2 + AIR - Math.abs(dx);
  const overY = (a.height + b.height) / 2 + AIR - Math.abs(dy);
  if (overX <= 0.01 || overY <= 0.01 || (a.isFixed && b.isFixed)) return false;
  const share = (a.isFixed || b.isFixed ? 1 : 0.5) * strength;
  if (overX * SIDEWAYS_LIKING < overY) {
    const step = (overX + 0.05) * share * (dx < 0 || (dx === 0 && a.index > b.index) ? -1 : 1);
    if (!a.isFixed) a.x -= step;
    if (!b.isFixed) b.x += step;
  } else {
    const step = (overY + 0.05) * share * (dy < 0 || (dy === 0 && a.index > b.index) ? -1 : 1);
    if (!a.isFixed) a.y -= step;
    if (!b.isFixed) b.y += step;
  }
  return true;
}

/** Fixed bodies first, then the best joined; each stays where it is if that is free, else goes to the nearest free place. */
function seat(bodies: readonly Body[]): void {
  const grid = new SpatialGrid<Body>();
  const order = [...bodies].sort(
    (a, b) => Number(b.isFixed) - Number(a.isFixed) || b.ties.length - a.ties.length || a.index - b.index,
  );
  for (const body of order) {
    if (!body.isFixed) moveToFree(body, grid);
    grid.addBox(body, roomOf(body));
  }
}

/** Moves a body to the nearest place where its room is free of everything in the grid; it stays if it is free already. */
function moveToFree(body: Body, grid: SpatialGrid<Body>): void {
  const [x, y] = [body.x, body.y];
  for (const [dx, dy] of outwards()) {
    body.x = x + dx;
    body.y = y + dy;
    if (isFree(body, grid)) return;
  }
}

function isFree(body: Body, grid: SpatialGrid<Body>): boolean {
  const room = roomOf(body);
  const wide: Box = { left: room.left - AIR, right: room.right + AIR, top: room.top - AIR, bottom: room.bottom + AIR };
  for (const other of grid.near(wide)) {
    if (other === body) continue;
    const taken = roomOf(other);
    // A hair less than the air, so that what was pushed apart exactly counts as free.
    const needed = AIR - 0.02;
    if (
      boxesOverlap(room, {
        left: taken.left - needed,
        right: taken.right + needed,
        top: taken.top - needed,
        bottom: taken.bottom + needed,
      })
    ) {
      return false;
    }
  }
  return true;
}

/** Steps ever farther out, in rings of growing numbers; the first is no step at all. Never ends. */
function* outwards(): Generator<readonly [number, number]> {
  yield [0, 0];
  for (let ring = 1; ; ring += 1) {
    const radius = ring * 8;
    const count = Math.min(64, 8 * ring);
    for (let turn = 0; turn < count; turn += 1) {
      const angle = (2 * Math.PI * turn) / count;
      yield [Math.cos(angle) * radius, Math.sin(angle) * radius];
    }
  }
}
