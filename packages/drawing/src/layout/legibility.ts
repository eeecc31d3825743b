import { lengthInside, type Box } from '../spatial-grid.ts';
import type { Body, Bond } from './layout-problem.ts';

/** What must be looked at round a body to say how well it stands; a superset of what lies in the box. */
export interface Surroundings {
  bodiesNear(box: Box): Iterable<Body>;
  bondsNear(box: Box): Iterable<Bond>;
  /** The room for the drawing; null where there is no edge. */
  readonly frame: Box | null;
}

/** Air that every body keeps round its room. */
export const AIR = 5;

const OVERLAP = 30;
/** Bodies pushed apart come to rest a trifle short of their air. */
const TOUCH = 0.3;
const OVERLAP_AREA = 0.06;
const CROWDING = 1.6;
const CROWDING_REACH = 26;
const LINE_THROUGH_PLATE = 10;
const LINE_THROUGH_LABEL = 1.2;
const CROSSING = 2.6;
const SHARP_ANGLE = 2.2;
const SHARP_COSINE = 0.88;
const LENGTH = 1.1;
const SHORTEST_LINE = 16;
const COMFORTABLE_LINE = 46;
const OUTSIDE = 0.5;
const BEND = 1.1;

/**
 * How badly a body stands: overlaps, crowding, lines through plates, crossings, sharp angles, lines too short or too
 * long, room outside the frame. The sum of everything that changes when this body alone moves; smaller is better.
 * The weights were set by looking at drawings of 20 to 70 nodes. Once the cost has passed `limit` the rest is not added.
 */
export function costOf(body: Body, around: Surroundings, limit = Number.POSITIVE_INFINITY): number {
  const box = roomOf(body);
  let cost = standingCost(body, box, around);
  if (cost < limit) cost += passingCost(body, box, around);
  return cost < limit ? tiesCost(body, around, cost, limit) : cost;
}

/** The room that a body needs, where it stands. */
export function roomOf(body: Body): Box {
  const middle = body.y + body.drop;
  return {
    left: body.x - body.width / 2,
    right: body.x + body.width / 2,
    top: middle - body.height / 2,
    bottom: middle + body.height / 2,
  };
}

function standingCost(body: Body, box: Box, around: Surroundings): number {
  let cost = around.frame === null ? 0 : outsideCost(box, around.frame);
  const reach = CROWDING_REACH;
  const wide = { left: box.left - reach, right: box.right + reach, top: box.top - reach, bottom: box.bottom + reach };
  for (const other of around.bodiesNear(wide)) {
    if (other === body) continue;
    const gapX = Math.abs(body.x - other.x) - (body.width + other.width) / 2;
    const gapY = Math.abs(body.y + body.drop - other.y - other.drop) - (body.height + other.height) / 2;
    if (gapX < AIR - TOUCH && gapY < AIR - TOUCH) cost += OVERLAP + OVERLAP_AREA * (AIR - gapX) * (AIR - gapY);
    else if (gapX < reach && gapY < reach) cost += CROWDING * (1 - Math.max(gapX, gapY) / reach) ** 2;
  }
  return cost;
}

function outsideCost(box: Box, frame: Box): number {
  return (
    over(frame.left - box.left) +
    over(box.right - frame.right) +
    over(frame.top - box.top) +
    over(box.bottom - frame.bottom)
  );
}

function over(length: number): number {
  return length > 0 ? 4 + length * OUTSIDE : 0;
}

/** The lines of this body: their length, what they pass and cross, and the angles at both their ends. */
function tiesCost(body: Body, around: Surroundings, before: number, limit: number): number {
  let cost = before + bendCost(body);
  for (const { other, bond } of body.ties) {
    if (cost > limit) return cost;
    if (!other.isPlaced) continue;
    const left = Math.min(body.x, other.x);
    const right = Math.max(body.x, other.x);
    const top = Math.min(body.y, other.y);
    const bottom = Math.max(body.y, other.y);
    const box = { left, right, top, bottom };
    cost += lengthCost(body, other, bond.carried) * bond.weight + anglesCost(other, body);
    // Most bodies and lines are nowhere near; they must cost next to nothing.
    for (const passed of around.bodiesNear(box)) {
      if (Math.abs(passed.x - (left + right) / 2) > (right - left) / 2 + passed.width / 2 + NEAR) continue;
      if (Math.abs(passed.y - (top + bottom) / 2) > (bottom - top) / 2 + passed.height / 2 + NEAR) continue;
      cost += passCost(bond, passed);
    }
    for (const crossed of around.bondsNear(box)) {
      const { a, b } = crossed;
      if ((a.x < left && b.x < left) || (a.x > right && b.x > right)) continue;
      if ((a.y < top && b.y < top) || (a.y > bottom && b.y > bottom)) continue;
      cost += crossCost(bond, crossed);
    }
  }
  // Angles between the body's own lines; every pair is met twice.
  for (const { other } of body.ties) if (other.isPlaced) cost += anglesCost(body, other) / 2;
  return cost;
}

/** Lines of others that pass through this body. */
function passingCost(body: Body, box: Box, around: Surroundings): number {
  let cost = 0;
  const left = box.left - NEAR;
  const right = box.right + NEAR;
  const top = box.top - NEAR;
  const bottom = box.bottom + NEAR;
  for (const bond of around.bondsNear(box)) {
    const { a, b } = bond;
    if ((a.x < left && b.x < left) || (a.x > right && b.x > right)) continue;
    if ((a.y < top && b.y < top) || (a.y > bottom && b.y > bottom)) continue;
    cost += passCost(bond, body);
  }
  return cost;
}

function lengthCost(a: Body, b: Body, carried: number): number {
  const [dx, dy] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
  const distance = Math.sqrt(dx * dx + dy * dy) || 1e-9;
  const seen = distance - reachOf(a, dx / distance, dy / distance) - reachOf(b, dx / distance, dy / distance);
  const shortest = SHORTEST_LINE + carried;
  if (seen < shortest) return LENGTH * (2 + (shortest - seen) / 6);
  const excess = (seen - carried - COMFORTABLE_LINE) / COMFORTABLE_LINE;
  return excess <= 0 ? LENGTH * excess * excess * 0.6 : LENGTH * (excess < 1 ? excess * excess : 2 * excess - 1);
}

const SIGN_REACH = 13;
/** How far what a line must keep clear of reaches beyond a body's room. */
const NEAR = 16;

function reachOf(body: Body, dx: number, dy: number): number {
  if (body.isContact) return SIGN_REACH;
  return Math.min(dx < 1e-9 ? Infinity : body.width / 2 / dx, dy < 1e-9 ? Infinity : body.height / 2 / dy);
}

/** What it costs that a line passes a body that is none of its ends. */
function passCost(bond: Bond, passed: Body): number {
  if (passed === bond.a || passed === bond.b) return 0;
  const inside = lengthInside(bond.a, bond.b, coreOf(passed));
  if (inside > 0) return LINE_THROUGH_PLATE * (0.4 + 0.6 * bond.weight) + inside / 20;
  if (!passed.isContact || lengthInside(bond.a, bond.b, roomOf(passed)) === 0) return 0;
  return LINE_THROUGH_LABEL * bond.weight;
}

/** What no line of others should touch: a plate, or the sign of a contact without its label. */
function coreOf(body: Body): Box {
  const [halfWidth, halfHeight] = body.isContact
    ? [SIGN_REACH + 2, SIGN_REACH + 2]
    : [body.width / 2 + 2, body.height / 2 + 2];
  return {
    left: body.x - halfWidth,
    right: body.x + halfWidth,
    top: body.y - halfHeight,
    bottom: body.y + halfHeight,
  };
}

function crossCost(one: Bond, other: Bond): number {
  if (one === other || one.a === other.a || one.a === other.b || one.b === other.a || one.b === other.b) return 0;
  return doCross(one.a, one.b, other.a, other.b) ? CROSSING * one.weight * other.weight : 0;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function doCross(a: Place, b: Place, c: Place, d: Place): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** Positive where the way from `p` over `q` to `r` turns clockwise on the screen. */
function turn(p: Place, q: Place, r: Place): number {
  return (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
}

/** How near in direction the line from `hub` to `end` is to the hub's other lines. */
function anglesCost(hub: Body, end: Body): number {
  const [dx, dy] = [end.x - hub.x, end.y - hub.y];
  const length = Math.sqrt(dx * dx + dy * dy) || 1e-9;
  let cost = 0;
  for (const { other } of hub.ties) {
    if (other === end || !other.isPlaced) continue;
    const [ox, oy] = [other.x - hub.x, other.y - hub.y];
    const cosine = (dx * ox + dy * oy) / (length * (Math.sqrt(ox * ox + oy * oy) || 1e-9));
    if (cosine > SHARP_COSINE) cost += SHARP_ANGLE * ((cosine - SHARP_COSINE) / (1 - SHARP_COSINE)) ** 2;
  }
  return cost;
}

/** A contact of two reads best where its two lines run on into each other. */
function bendCost(body: Body): number {
  const own = body.isContact ? bendAt(body) : 0;
  return body.isContact ? own : body.ties.reduce((sum, { other }) => sum + (other.isContact ? bendAt(other) : 0), 0);
}

function bendAt(contact: Body): number {
  const [first, second, third] = contact.ties;
  if (first === undefined || second === undefined || third !== undefined) return 0;
  if (!first.other.isPlaced || !second.other.isPlaced) return 0;
  const [ax, ay] = [first.other.x - contact.x, first.other.y - contact.y];
  const [bx, by] = [second.other.x - contact.x, second.other.y - contact.y];
  const cosine =
    (ax * bx + ay * by) / ((Math.sqrt(ax * ax + ay * ay) || 1e-9) * (Math.sqrt(bx * bx + by * by) || 1e-9));
  return BEND * (1 + cosine);
}
