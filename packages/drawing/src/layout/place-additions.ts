import { SpatialGrid, type Box } from '../spatial-grid.ts';
import { componentsOf } from './components.ts';
import { layOut } from './lay-out.ts';
import { bodiesOf, type Body, type Bond, type LayoutPlaces, type LayoutProblem } from './layout-problem.ts';
import { costOf, roomOf, type Surroundings } from './legibility.ts';
import { boundsOfBodies } from './pack.ts';
import { everything, polish } from './polish.ts';
import { seededRandom } from './seeded-random.ts';
import { separate } from './separate.ts';
import { finish, partOf, type Work } from './work.ts';

/** Up to here new bodies are polished against the whole drawing. */
const SMALL = 400;
const MOST_POLISHED = 80;
const ANGLES = 20;
const REACHES = [34, 58, 100];
const BESIDE = 40;

/**
 * Finds room for what has no place yet. Whatever has one keeps it to the last digit: new bodies go beside the ones they
 * are joined to, the best joined first; parts that nothing joins to the drawing are laid out by themselves beside it.
 */
export function* placeAdditions(problem: LayoutProblem): Work<LayoutPlaces> {
  if (problem.nodes.every((node) => node.place === null)) return yield* layOut(problem);
  const kept = { ...problem, nodes: problem.nodes.map((node) => ({ ...node, isFixed: node.place !== null })) };
  const { bodies, bonds } = bodiesOf(kept);
  const added = bodies.filter((body) => !body.isPlaced).length;
  const growing = new GrowingDrawing(bodies, bonds);
  let count = 0;
  for (let next = growing.nextToPlace(); next !== null; next = growing.nextToPlace()) {
    placeBeside(next, growing);
    growing.take(next);
    count += 1;
    if (!(yield (0.7 * count) / added)) break;
  }
  placeApart(bodies, problem);
  if (bodies.length <= SMALL && added <= MOST_POLISHED) {
    const options = { rounds: 24, tries: 10, random: seededRandom(problem.seed), warmth: 0 };
    yield* partOf(polish(bodies, everything(bodies, bonds, null), options), 0.7, 0.95);
  }
  yield* partOf(separate(bodies), 0.95, 1);
  return bodies.map(({ x, y }) => ({ x, y }));
}

/** What stands already, filed by place, and what waits to be placed. */
class GrowingDrawing implements Surroundings {
  readonly frame = null;
  readonly #bodies = new SpatialGrid<Body>();
  readonly #bonds = new SpatialGrid<Bond>();
  readonly #waiting = new Set<Body>();

  constructor(bodies: readonly Body[], bonds: readonly Bond[]) {
    for (const body of bodies) {
      if (body.isPlaced) this.#bodies.addBox(body, roomOf(body));
    }
    for (const bond of bonds) if (bond.a.isPlaced && bond.b.isPlaced) this.#bonds.addSegment(bond, bond.a, bond.b);
    for (const body of bodies) if (!body.isPlaced && placedTies(body) > 0) this.#waiting.add(body);
  }

  bodiesNear(box: Box): Iterable<Body> {
    return this.#bodies.near(box);
  }

  bondsNear(box: Box): Iterable<Bond> {
    return this.#bonds.near(box);
  }

  /** The same with what lies in a box looked up once, for many looks at one neighbourhood. */
  within(box: Box): Surroundings {
    const [bodies, bonds] = [this.#bodies.near(box), this.#bonds.near(box)];
    return { frame: null, bodiesNear: () => bodies, bondsNear: () => bonds };
  }

  /** The waiting body with most placed neighbours, the earliest of its equals. */
  nextToPlace(): Body | null {
    let best: Body | null = null;
    for (const body of this.#waiting) {
      if (
        best === null ||
        placedTies(body) - placedTies(best) > 0 ||
        (placedTies(body) === placedTies(best) && body.index < best.index)
      ) {
        best = body;
      }
    }
    return best;
  }

  take(body: Body): void {
    body.isPlaced = true;
    this.#waiting.delete(body);
    this.#bodies.addBox(body, roomOf(body));
    for (const { other, bond } of body.ties) {
      if (other.isPlaced) this.#bonds.addSegment(bond, bond.a, bond.b);
      else this.#waiting.add(other);
    }
  }
}

function placedTies(body: Body): number {
  let count = 0;
  for (const { other } of body.ties) if (other.isPlaced) count += 1;
  return count;
}

/** Tries places round the neighbours that stand and round their middle, and keeps the one that reads best. */
function placeBeside(body: Body, growing: GrowingDrawing): void {
  const anchors = body.ties.map(({ other }) => other).filter((other) => other.isPlaced);
  const middle = {
    x: anchors.reduce((sum, { x }) => sum + x, 0) / anchors.length,
    y: anchors.reduce((sum, { y }) => sum + y, 0) / anchors.length,
  };
  const centres = anchors.length === 1 ? anchors : [middle, ...anchors.slice(0, 3)];
  const around = growing.within(boxOfTries(body, anchors));
  let best = { x: middle.x, y: middle.y, cost: Number.POSITIVE_INFINITY };
  for (const centre of centres) {
    for (const reach of REACHES) {
      for (let turn = 0; turn < ANGLES; turn += 1) {
        const angle = (2 * Math.PI * turn) / ANGLES;
        const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
        body.x = centre.x + dx * (reach + Math.abs(dx) * (body.width / 2 + 40));
        body.y = centre.y + dy * (reach + Math.abs(dy) * (body.height / 2));
        const cost = costOf(body, around, best.cost);
        if (cost < best.cost) best = { x: body.x, y: body.y, cost };
      }
    }
  }
  body.x = best.x;
  body.y = best.y;
}

/** Everything that a try may touch: as far as the farthest one, with its room and what crowds it, and the ways to the anchors. */
function boxOfTries(body: Body, anchors: readonly Body[]): Box {
  const [wide, high] = [Math.max(...REACHES) + 2 * body.width + 80, Math.max(...REACHES) + 2 * body.height + 80];
  const [xs, ys] = [anchors.map(({ x }) => x), anchors.map(({ y }) => y)];
  return {
    left: Math.min(...xs) - wide,
    right: Math.max(...xs) + wide,
    top: Math.min(...ys) - high,
    bottom: Math.max(...ys) + high,
  };
}

/** Lays out what nothing joins to the drawing, in the proportions of the stage, at the drawing's shorter side. */
function placeApart(bodies: readonly Body[], problem: LayoutProblem): void {
  const apart = componentsOf(bodies).filter((component) => component.some((body) => !body.isPlaced));
  const members = apart
    .flat()
    .filter((body) => !body.isPlaced)
    .sort((a, b) => a.index - b.index);
  if (members.length === 0) return;
  const rows = new Map(members.map((body, row) => [body, row]));
  const bonds = new Set(members.flatMap((body) => body.ties.map(({ bond }) => bond)));
  const alone: LayoutProblem = {
    ...problem,
    nodes: members.map((body) => ({ ...body, isFixed: false, place: null })),
    lines: [...bonds].flatMap(({ a, b, weight, carried }) => {
      const [source, target] = [rows.get(a), rows.get(b)];
      return source === undefined || target === undefined ? [] : [{ source, target, weight, carried }];
    }),
  };
  const places = finish(layOut(alone));
  const drawing = boundsOfBodies(bodies.filter((body) => body.isPlaced));
  members.forEach((body, row) => {
    body.x = places[row]?.x ?? 0;
    body.y = places[row]?.y ?? 0;
    body.isPlaced = true;
  });
  const block = boundsOfBodies(members);
  const [drawingWidth, drawingHeight] = [drawing.right - drawing.left, drawing.bottom - drawing.top];
  const isWide = drawingWidth / drawingHeight > problem.stage.width / problem.stage.height;
  const [dx, dy] = isWide
    ? [(drawing.left + drawing.right - block.left - block.right) / 2, drawing.bottom + BESIDE - block.top]
    : [drawing.right + BESIDE - block.left, (drawing.top + drawing.bottom - block.top - block.bottom) / 2];
  for (const body of members) {
    body.x += dx;
    body.y += dy;
  }
}
