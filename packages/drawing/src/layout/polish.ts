import type { Box } from '../spatial-grid.ts';
import { costOf, type Surroundings } from './legibility.ts';
import type { Body, Bond } from './layout-problem.ts';
import type { Work } from './work.ts';

/** How the search is bounded. */
export interface PolishOptions {
  readonly rounds: number;
  /** Places tried for each body in a round. */
  readonly tries: number;
  readonly random: () => number;
  /** How much worse a move may make the drawing at first and still be kept; 0 keeps gains alone. */
  readonly warmth: number;
}

/** Everything, whatever was asked for: for a few hundred bodies, looking at all costs less than finding the near ones. */
export function everything(bodies: readonly Body[], bonds: readonly Bond[], frame: Box | null): Surroundings {
  return { bodiesNear: () => bodies, bondsNear: () => bonds, frame };
}

/** The share of the work after which only gains are kept. */
const COLD_FROM = 0.7;

/**
 * Looks for a better place for one body after another, first far off, later near, and keeps what is better: leaves turn
 * round their hub with what hangs on them, two bodies change places, single ones step about. (A local search after
 * Davidson and Harel 1996, "Drawing graphs nicely using simulated annealing", cooled fast.)
 */
export function* polish(bodies: readonly Body[], around: Surroundings, options: PolishOptions): Work<void> {
  const costs: Costs = { around, known: new Map(), allowance: 0 };
  const movable = bodies.filter((body) => !body.isFixed);
  if (movable.length === 0) return;
  for (let round = 0; round < options.rounds; round += 1) {
    const done = round / options.rounds;
    if (!(yield done)) return;
    const warmth = options.warmth * Math.max(0, 1 - done / COLD_FROM) ** 2;
    const stride = 6 + 64 * (1 - done) ** 2;
    for (const body of movable) {
      for (let count = 0; count < options.tries; count += 1) {
        costs.allowance = warmth === 0 ? 0 : -warmth * Math.log(1 - options.random());
        tryMove(body, movable, costs, stride, options.random);
      }
    }
  }
}

function tryMove(body: Body, movable: readonly Body[], costs: Costs, stride: number, random: () => number): void {
  const choice = random();
  if (choice < 0.14) tryTurn(body, costs, random);
  else if (choice < 0.34) tryBeside(body, costs, random);
  else if (choice < 0.42) trySwap(body, movable[Math.floor(random() * movable.length)], costs);
  else if (choice < 0.52) tryShift(withLeaves(body), costs, stride, random);
  else tryShift([body], costs, stride, random);
}

function tryShift(group: readonly Body[], costs: Costs, stride: number, random: () => number): void {
  const angle = random() * 2 * Math.PI;
  const length = stride * random();
  const [dx, dy] = [Math.cos(angle) * length, Math.sin(angle) * length];
  tryPlaces(
    group.map((body) => ({ body, x: body.x + dx, y: body.y + dy })),
    costs,
  );
}

/** A contact and the leaf on its far side swing round the plate that holds them. */
function tryTurn(body: Body, costs: Costs, random: () => number): void {
  const hub = body.ties[Math.floor(random() * body.ties.length)]?.other;
  if (hub === undefined) return;
  const group = withLeaves(body).filter((member) => member !== hub);
  const angle = (random() - 0.5) * 2 * Math.PI;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  tryPlaces(
    group.map((member) => {
      const [dx, dy] = [member.x - hub.x, member.y - hub.y];
      return { body: member, x: hub.x + dx * cos - dy * sin, y: hub.y + dx * sin + dy * cos };
    }),
    costs,
  );
}

/** Somewhere round one of its neighbours, at the length that lines like; leaves come along in the same direction. */
function tryBeside(body: Body, costs: Costs, random: () => number): void {
  const hub = body.ties[Math.floor(random() * body.ties.length)]?.other;
  if (hub === undefined) return;
  const angle = random() * 2 * Math.PI;
  const [x, y] = [Math.cos(angle), Math.sin(angle)];
  const reach = 30 + 40 * random();
  const moves: Move[] = [];
  let from = hub;
  let at = { x: hub.x, y: hub.y };
  for (const member of withLeaves(body).filter((each) => each !== hub)) {
    const step = reach + (Math.abs(x) * (from.width + member.width) + Math.abs(y) * (from.height + member.height)) / 2;
    at = { x: at.x + x * step, y: at.y + y * step };
    moves.push({ body: member, ...at });
    from = member;
  }
  tryPlaces(moves, costs);
}

function trySwap(one: Body, other: Body | undefined, costs: Costs): void {
  if (other === undefined || other === one || other.isContact !== one.isContact) return;
  tryPlaces(
    [
      { body: one, x: other.x, y: other.y },
      { body: other, x: one.x, y: one.y },
    ],
    costs,
  );
}

/** The body with the leaves that hang on it alone, contacts between it and a leaf included. */
function withLeaves(body: Body): Body[] {
  const group = [body];
  for (const { other } of body.ties) {
    if (other.isFixed) continue;
    if (other.ties.length === 1) group.push(other);
    else if (other.isContact) {
      const far = other.ties.filter((tie) => tie.other !== body);
      if (far.length > 0 && far.every((tie) => tie.other.ties.length === 1 && !tie.other.isFixed)) {
        group.push(other, ...far.map((tie) => tie.other));
      }
    }
  }
  return group;
}

/** What each body costs where it stands now; forgotten as soon as anything moves for good. */
interface Costs {
  /** How much worse a move may make the drawing and still be kept. */
  allowance: number;
  readonly around: Surroundings;
  readonly known: Map<Body, number>;
}

function presentCost(body: Body, costs: Costs): number {
  const known = costs.known.get(body);
  if (known !== undefined) return known;
  const cost = costOf(body, costs.around);
  costs.known.set(body, cost);
  return cost;
}

interface Move {
  readonly body: Body;
  readonly x: number;
  readonly y: number;
}

/** Moves one body after another and adds up what each step changes; takes all back unless the sum is a gain. */
function tryPlaces(moves: readonly Move[], costs: Costs): void {
  const before = moves.map(({ body }) => ({ body, x: body.x, y: body.y }));
  let change = 0;
  moves.forEach(({ body, x, y }, step) => {
    // Once the first has moved, what was known of the others holds no longer.
    const present = step === 0 ? presentCost(body, costs) : costOf(body, costs.around);
    body.x = x;
    body.y = y;
    change += costOf(body, costs.around, moves.length === 1 ? present + costs.allowance : undefined) - present;
  });
  if (change < costs.allowance - 1e-9) {
    costs.known.clear();
    return;
  }
  for (const { body, x, y } of before) {
    body.x = x;
    body.y = y;
  }
}
