// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { componentsOf } from './components.ts';
import { GravityTree } from './gravity-tree.ts';
import { bodiesOf, type Body, type LayoutNode } from './layout-problem.ts';
import { costOf } from './legibility.ts';
import { makeRoom } from './make-room.ts';
import { boundsOfBodies, packComponents } from './pack.ts';
import { everything } from './polish.ts';
import { seededRandom } from './seeded-random.ts';

const plate = (x: number, y: number, changes: Partial<LayoutNode> = {}): LayoutNode => ({
  width: 90,
  height: 24,
  drop: 0,
  isContact: false,
  isFixed: false,
  place: { x, y },
  ...changes,
});
const sign = (x: number, y: number): LayoutNode => plate(x, y, { width: 34, height: 44, drop: 6, isContact: true });
const stage = { width: 700, height: 500 };

function costOfAll(nodes: readonly LayoutNode[], lines: readonly (readonly [number, number])[], carried = 0): number {
  const { bodies, bonds } = bodiesOf({
    nodes,
    lines: lines.map(([source, target]) => ({ source, target, weight: 1, carried })),
    stage,
    seed: 1,
  });
  const around = everything(bodies, bonds, null);
  return bodies.reduce((sum, body) => sum + costOf(body, around), 0);
}

test('a seed gives one sequence, spread over 0 to 1', () => {
  const [one, same, other] = [seededRandom(5), seededRandom(5), seededRandom(6)];
  const numbers = Array.from({ length: 1000 }, () => one());
  expect(Array.from({ length: 1000 }, () => same())).toEqual(numbers);
  expect(other()).not.toBe(numbers[0]);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  expect(numbers.reduce((sum, value) => sum + value, 0) / 1000).toBeCloseTo(0.5, 1);
});

test('a drawing with a crossing costs more than one without', () => {
  const corners = [plate(0, 0), plate(300, 0), plate(0, 200), plate(300, 200)];
  expect(
    costOfAll(corners, [
      [0, 3],
      [1, 2],
    ]),
  ).toBeGreaterThan(
    costOfAll(corners, [
      [0, 2],
      [1, 3],
    ]),
  );
});

test('a line through a plate costs more than one that passes it', () => {
  const lines = [[0, 1]] as const;
  const through = costOfAll([plate(0, 0), plate(400, 0), plate(200, 0)], lines);
  const beside = costOfAll([plate(0, 0), plate(400, 0), plate(200, 60)], lines);
  expect(through).toBeGreaterThan(beside);
});

test('a line that carries a count asks for the length of it', () => {
  const lines = [[0, 1]] as const;
  const apart = (distance: number): LayoutNode[] => [plate(0, 0), plate(90 + distance, 0)];
  expect(costOfAll(apart(24), lines, 24)).toBeGreaterThan(costOfAll(apart(24), lines));
  expect(costOfAll(apart(60), lines, 24)).toBeLessThan(costOfAll(apart(24), lines, 24));
});

test('overlapping costs more than standing apart, and a bent contact more than a straight one', () => {
  expect(costOfAll([plate(0, 0), plate(40, 10)], [])).toBeGreaterThan(costOfAll([plate(0, 0), plate(140, 10)], []));
  const lines = [
    [0, 1],
    [1, 2],
  ] as const;
  const straight = costOfAll([plate(0, 0), sign(110, 0), plate(220, 0)], lines);
  const bent = costOfAll([plate(0, -20), sign(110, 0), plate(0, 20)], lines);
  expect(bent).toBeGreaterThan(straight);
});

test('heaps push as their bodies do: exactly where none is taken together, nearly where far ones are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 120 }), fc.integer(), (count, seed) => {
      const random = seededRandom(seed);
      const xs = Float64Array.from({ length: count }, () => random() * 100);
      const ys = Float64Array.from({ length: count }, () => random() * 100);
      const masses = Float64Array.from({ length: count }, () => 1 + Math.floor(random() * 4));
      const tree = new GravityTree(count);
      tree.build(xs, ys, masses);
      let [x, y] = [0, 0];
      for (let other = 1; other < count; other += 1) {
        const [dx, dy] = [(xs[0] ?? 0) - (xs[other] ?? 0), (ys[0] ?? 0) - (ys[other] ?? 0)];
        x += ((masses[other] ?? 0) * dx) / (dx * dx + dy * dy);
        y += ((masses[other] ?? 0) * dy) / (dx * dx + dy * dy);
      }
      const push = { x: 0, y: 0, bend: 0 };
      tree.pushOn(xs[0] ?? 0, ys[0] ?? 0, 1e6, push);
      expect(push.x).toBeCloseTo(x, 6);
      expect(push.y).toBeCloseTo(y, 6);
      const strength = push.bend;
      tree.pushOn(xs[0] ?? 0, ys[0] ?? 0, 2, push);
      expect(Math.abs(push.bend - strength)).toBeLessThan(0.35 * strength + 1e-9);
    }),
    { numRuns: 40 },
  );
});

test('bodies at one place do not send the tree into the depths', () => {
  const tree = new GravityTree(50);
  const same = new Float64Array(50).fill(3);
  tree.build(same, same, new Float64Array(50).fill(1));
  const push = { x: 0, y: 0, bend: 0 };
  tree.pushOn(4, 3, 1, push);
  expect(push.x).toBeCloseTo(50, 6);
});

test('making room keeps the order along each axis of a row and a column, and gives the room asked for', () => {
  const { bodies } = bodiesOf({
    nodes: Array.from({ length: 40 }, (_, at) => plate(at * at, Math.sin(at) * 0.01)),
    lines: [],
    stage,
    seed: 1,
  });
  makeRoom(bodies, 0.25, 0.7);
  const xs = bodies.map(({ x }) => x);
  expect(xs.every(Number.isFinite)).toBe(true);
  const bounds = boundsOfBodies(bodies.map((body) => ({ ...body, width: 0, height: 0 })));
  const area = 40 * 90 * 24;
  expect((bounds.right - bounds.left) * (bounds.bottom - bounds.top)).toBeLessThanOrEqual(area / 0.25 + 1);
});

test('parts that no line joins are found, the largest first, and packed without touching', () => {
  const nodes = Array.from({ length: 30 }, () => plate(0, 0));
  const lines = Array.from({ length: 12 }, (_, at) => ({ source: at, target: at + 1, weight: 1, carried: 0 }));
  const { bodies } = bodiesOf({ nodes, lines, stage, seed: 1 });
  bodies.forEach((body) => {
    body.x = body.index * 120;
  });
  const components = componentsOf(bodies);
  expect(components.map((component) => component.length)).toEqual([13, ...Array.from({ length: 17 }, () => 1)]);
  packComponents(components, 1.4);
  const boxes = components.map((component: readonly Body[]) => boundsOfBodies(component));
  const touching = boxes.flatMap((box, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
      ),
  );
  expect(touching).toEqual([]);
});
