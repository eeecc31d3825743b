import type { Box } from '../spatial-grid.ts';
import { componentsOf } from './components.ts';
import { bodiesOf, type Body, type Bond, type LayoutPlaces, type LayoutProblem } from './layout-problem.ts';
import { costOf } from './legibility.ts';
import { drawTogether } from './lin-log.ts';
import { areaOf, makeRoom } from './make-room.ts';
import { boundsOfBodies, packComponents } from './pack.ts';
import { startFromPivots } from './pivot-start.ts';
import { everything, polish } from './polish.ts';
import { seededRandom } from './seeded-random.ts';
import { separate, settleInto } from './separate.ts';
import { easeStress } from './stress.ts';
import { finish, partOf, type Work } from './work.ts';

/** Up to here every pair of nodes is looked at, for the picture that reads best. */
const SMALL = 160;
/** The share of the frame that rooms fill, where there are too many for the stage at zoom 1. */
const FULLEST = 0.48;
/** How deep the room of a count is, across its line. */
const COUNT_DEPTH = 45;
const STEP_LENGTH = 84;
const STRESS_ROUNDS = 240;
const LIN_LOG_STEPS = 60;
/** The share of a large drawing that rooms fill, and how evenly they are spread over it. */
const OPENNESS = 0.16;
const EVENNESS = 0.65;
const ATTEMPTS = 4;
const ATTEMPT_ROUNDS = 12;
const ATTEMPT_WARMTH = 2;
const POLISH_ROUNDS = 30;
const POLISH_TRIES = 14;
const POLISH_WARMTH = 0.5;

/**
 * Places everything anew but what is fixed. Without overlaps, and the same for the same problem. `sketched` is told
 * where things stand before the search for the picture that reads best, which takes many times as long.
 */
export function* layOut(problem: LayoutProblem, sketched: (places: LayoutPlaces) => void = ignore): Work<LayoutPlaces> {
  if (problem.nodes.some((node) => node.isFixed && node.place !== null)) return yield* layOutRoundFixed(problem);
  const { bodies, bonds } = bodiesOf(problem);
  for (const body of bodies) body.isPlaced = true;
  yield* bodies.length <= SMALL ? layOutSmall(bodies, bonds, problem, sketched) : layOutLarge(bodies, problem);
  return placesOf(bodies);
}

/** Lays out as if nothing were fixed, moves the whole as near to the fixed places as it goes, then makes way for them. */
function* layOutRoundFixed(problem: LayoutProblem): Work<LayoutPlaces> {
  const free = { ...problem, nodes: problem.nodes.map((node) => ({ ...node, isFixed: false })) };
  const places = yield* partOf(layOut(free), 0, 0.8);
  const { bodies, bonds } = bodiesOf(problem);
  const fixed = bodies.filter((body) => body.isFixed);
  const shiftBy = (axis: 'x' | 'y'): number =>
    fixed.reduce((sum, body) => sum + body[axis] - (places[body.index]?.[axis] ?? 0), 0) / fixed.length;
  const [dx, dy] = [shiftBy('x'), shiftBy('y')];
  for (const body of bodies) {
    if (!body.isFixed) {
      body.x = (places[body.index]?.x ?? 0) + dx;
      body.y = (places[body.index]?.y ?? 0) + dy;
    }
    body.isPlaced = true;
  }
  if (bodies.length <= SMALL) {
    const options = { rounds: 20, tries: POLISH_TRIES, random: seededRandom(problem.seed), warmth: 0 };
    yield* partOf(polish(bodies, everything(bodies, bonds, null), options), 0.8, 0.95);
  }
  yield* partOf(separate(bodies), 0.95, 1);
  return placesOf(bodies);
}

function* layOutSmall(
  bodies: readonly Body[],
  bonds: readonly Bond[],
  problem: LayoutProblem,
  sketched: (places: LayoutPlaces) => void,
): Work<void> {
  const random = seededRandom(problem.seed);
  const components = componentsOf(bodies);
  const frame = frameFor(bodies, problem.stage);
  const around = everything(bodies, bonds, frame);
  let best = { places: placesOf(bodies), cost: Number.POSITIVE_INFINITY };
  // How well the search ends depends much on where it began, so it begins several times and goes on with the best.
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    for (const component of components) startComponent(component, random);
    packComponents(components, problem.stage.width / problem.stage.height);
    stretchInto(bodies, frame, 0.4);
    settleInto(bodies, frame);
    if (attempt === 0) sketched(placesOf(bodies));
    const options = { rounds: ATTEMPT_ROUNDS, tries: POLISH_TRIES, random, warmth: ATTEMPT_WARMTH };
    yield* partOf(polish(bodies, around, options), (0.6 * attempt) / ATTEMPTS, (0.6 * (attempt + 1)) / ATTEMPTS);
    const cost = bodies.reduce((sum, body) => sum + costOf(body, around), 0);
    if (cost < best.cost) best = { places: placesOf(bodies), cost };
  }
  restore(bodies, best.places);
  const options = { rounds: POLISH_ROUNDS, tries: POLISH_TRIES, random, warmth: POLISH_WARMTH };
  yield* partOf(polish(bodies, around, options), 0.6, 0.95);
  yield* partOf(separate(bodies), 0.95, 1);
  stretchInto(bodies, frame, 1);
}

/** A component as its steps draw it, seen from one of eight sides. */
function startComponent(component: readonly Body[], random: () => number): void {
  startFromPivots(component, random);
  const [factorX, factorY] = [random() < 0.5 ? 1 : -1, random() < 0.5 ? 1 : -1];
  const isTurned = random() < 0.5;
  for (const body of component) {
    const [x, y] = [body.x * factorX * STEP_LENGTH, body.y * factorY * STEP_LENGTH];
    body.x = isTurned ? y : x;
    body.y = isTurned ? x : y;
  }
  easeStress(component, STEP_LENGTH, STRESS_ROUNDS);
  finish(separate(component));
}

function* layOutLarge(bodies: readonly Body[], problem: LayoutProblem): Work<void> {
  const random = seededRandom(problem.seed);
  const components = componentsOf(bodies);
  let before = 0;
  for (const component of components) {
    const after = before + component.length / bodies.length;
    startFromPivots(component, random);
    yield* partOf(drawTogether(component, LIN_LOG_STEPS), before, before + 0.7 * (after - before));
    makeRoom(component, OPENNESS, EVENNESS);
    yield* partOf(separate(component), before + 0.7 * (after - before), after);
    before = after;
  }
  packComponents(components, problem.stage.width / problem.stage.height);
}

/** The stage round the origin, or as much more of its proportions as the rooms need. */
function frameFor(bodies: readonly Body[], stage: LayoutProblem['stage']): Box {
  const growth = Math.sqrt(
    Math.max(1, (areaOf(bodies) + areaOfCounts(bodies)) / (FULLEST * stage.width * stage.height)),
  );
  const [x, y] = [(stage.width * growth) / 2, (stage.height * growth) / 2];
  return { left: -x, top: -y, right: x, bottom: y };
}

/** The room that counts take on their lines, each of which is met from both its ends. */
function areaOfCounts(bodies: readonly Body[]): number {
  const carried = bodies.reduce((sum, { ties }) => sum + ties.reduce((own, { bond }) => own + bond.carried, 0), 0);
  return (carried / 2) * COUNT_DEPTH;
}

/** Moves and stretches a drawing into a frame, more one way than the other where that fills it better. At least 1 parts nothing. */
function stretchInto(bodies: readonly Body[], frame: Box, least: number): void {
  const bounds = boundsOfBodies(bodies);
  const within = (ratio: number): number => Math.min(1.6, Math.max(least, ratio));
  const factorX = within((frame.right - frame.left) / (bounds.right - bounds.left));
  const factorY = within((frame.bottom - frame.top) / (bounds.bottom - bounds.top));
  const [middleX, middleY] = [(bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2];
  for (const body of bodies) {
    body.x = (body.x - middleX) * factorX;
    body.y = (body.y - middleY) * factorY;
  }
}

function ignore(): void {
  return undefined;
}

function placesOf(bodies: readonly Body[]): LayoutPlaces {
  return bodies.map(({ x, y }) => ({ x, y }));
}

function restore(bodies: readonly Body[], places: LayoutPlaces): void {
  bodies.forEach((body, row) => {
    body.x = places[row]?.x ?? 0;
    body.y = places[row]?.y ?? 0;
  });
}
