// @vitest-environment node
import { estimateWidth } from '../faces/faces.ts';
import type { ElementId, Point, Scene } from '../scene.ts';
import { boxesOverlap } from '../spatial-grid.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sceneLayout } from './layout-of-scene.ts';
import { crowd, sceneOf } from '../testing/scenes.ts';
import { layOut } from './lay-out.ts';
import { bodiesOf, type LayoutPlaces, type LayoutProblem } from './layout-problem.ts';
import { roomOf } from './legibility.ts';
import { placeAdditions } from './place-additions.ts';
import { finish, type Work } from './work.ts';

const stage = { width: 724, height: 553 };
/** A dozen layouts take their time on a busy machine. */
const MANY_LAYOUTS_MS = 60_000;
const nowhere = new Map<ElementId, Point>();

function problemOf(scene: Scene, places: ReadonlyMap<ElementId, Point> = nowhere, isFixed = false): LayoutProblem {
  return sceneLayout(scene, { places, isFixed: () => isFixed }, stage, estimateWidth).problem;
}

/** Pairs of rooms that overlap. */
function overlapsIn(problem: LayoutProblem, places: LayoutPlaces): number {
  const rooms = bodiesOf(problem).bodies.map((body, row) => roomOf({ ...body, ...places[row] }));
  return rooms.flatMap((room, row) => rooms.slice(row + 1).filter((other) => boxesOverlap(room, other))).length;
}

function stopAtOnce<Result>(work: Work<Result>): Result {
  let step = work.next(true);
  while (step.done !== true) step = work.next(false);
  return step.value;
}

const smallScene = fc
  .array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 1, maxLength: 12 })
  .map((pairs) =>
    sceneOf(
      Object.fromEntries(
        pairs.map(([a, b], at) => [`c${String(at)}`, [...new Set([`p${String(a)}`, `p${String(b)}`])]]),
      ),
    ),
  );

test(
  'no two plates, signs or labels ever lie over each other',
  () => {
    fc.assert(
      fc.property(smallScene, (scene) => {
        const problem = problemOf(scene);
        const places = finish(layOut(problem));
        expect(places).toHaveLength(problem.nodes.length);
        expect(places.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
        expect(overlapsIn(problem, places)).toBe(0);
      }),
      { numRuns: 8 },
    );
  },
  MANY_LAYOUTS_MS,
);

test('neither do they in a large drawing', () => {
  const problem = problemOf(crowd(300));
  expect(problem.nodes.length).toBeGreaterThan(400);
  expect(overlapsIn(problem, finish(layOut(problem)))).toBe(0);
});

test('a sketch of every place is there before the search begins', () => {
  const problem = problemOf(sceneOf({ call: ['ann', 'ben'], visit: ['ben', 'cem'], talks: ['cem', 'dan'] }));
  const sketches: LayoutPlaces[] = [];
  const work = layOut(problem, (places) => sketches.push(places));
  work.next(true);
  expect(sketches).toHaveLength(1);
  expect(overlapsIn(problem, sketches[0] ?? [])).toBe(0);
  expect(sketches[0]).toHaveLength(finish(work).length);
});

test('the same scene gives the same picture, in whatever order it comes', () => {
  for (const scene of [crowd(20), crowd(160)]) {
    const backwards = { nodes: [...scene.nodes].reverse(), lines: [...scene.lines].reverse() };
    expect(finish(layOut(problemOf(backwards)))).toEqual(finish(layOut(problemOf(scene))));
  }
});

test('a layout that is stopped at once still leaves no overlaps', () => {
  for (const scene of [crowd(20), crowd(160)]) {
    const problem = problemOf(scene);
    expect(overlapsIn(problem, stopAtOnce(layOut(problem)))).toBe(0);
  }
});

test('it tells how far it has come, never going back', () => {
  for (const scene of [crowd(12), crowd(160)]) {
    const shares: number[] = [];
    const work = layOut(problemOf(scene));
    for (let step = work.next(true); step.done !== true; step = work.next(true)) shares.push(step.value);
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  }
});

test('what is fixed stays to the last digit while the rest is placed anew round it', () => {
  const scene = crowd(14);
  const pin = { x: 123.456, y: -77.1 };
  const id = scene.nodes.find((node) => node.type === 'person')?.id ?? '';
  const layout = sceneLayout(scene, { places: new Map([[id, pin]]), isFixed: () => true }, stage, estimateWidth);
  const found = finish(layOut(layout.problem));
  expect(found[layout.ids.indexOf(id)]).toEqual(pin);
  expect(overlapsIn(layout.problem, found)).toBe(0);
});

test('who is in contact stands near: far more neighbours are near on the screen than chance would put there', () => {
  const scene = crowd(250);
  const layout = sceneLayout(scene, { places: nowhere, isFixed: () => false }, stage, estimateWidth);
  const places = finish(layOut(layout.problem));
  expect(shareOfNeighboursNear(layout.problem, places)).toBeGreaterThan(0.2);
});

test(
  'additions move nothing that is placed, and overlap nothing',
  () => {
    fc.assert(
      fc.property(smallScene, fc.array(fc.nat(9), { minLength: 1, maxLength: 6 }), (scene, partners) => {
        const before = sceneLayout(scene, { places: nowhere, isFixed: () => false }, stage, estimateWidth);
        const placed = new Map(finish(layOut(before.problem)).map((place, row) => [before.ids[row] ?? '', place]));
        const more = sceneOf(
          Object.fromEntries(
            partners.map((partner, at) => [`n${String(at)}`, [`p${String(partner)}`, `q${String(at)}`]]),
          ),
        );
        const known = new Set(scene.nodes.map(({ id }) => id));
        const grown = {
          nodes: [...scene.nodes, ...more.nodes.filter(({ id }) => !known.has(id))],
          lines: [...scene.lines, ...more.lines],
        };
        const after = sceneLayout(grown, { places: placed, isFixed: () => true }, stage, estimateWidth);
        const found = finish(placeAdditions(after.problem));
        const moved = after.ids.filter((id, row) => {
          const place = placed.get(id);
          return place !== undefined && (place.x !== found[row]?.x || place.y !== found[row].y);
        });
        expect(moved).toEqual([]);
        expect(overlapsIn(after.problem, found)).toBe(0);
      }),
      { numRuns: 6 },
    );
  },
  MANY_LAYOUTS_MS,
);

test('of a twentieth added to a large drawing nothing placed moves', () => {
  const whole = crowd(300);
  const late = new Set(whole.nodes.filter(({ id }, at) => id.startsWith('c') && at % 20 === 0).map(({ id }) => id));
  const early: Scene = {
    nodes: whole.nodes.filter(({ id }) => !late.has(id)),
    lines: whole.lines.filter((line) => line.type === 'party' && !late.has(line.contact)),
  };
  const before = sceneLayout(early, { places: nowhere, isFixed: () => false }, stage, estimateWidth);
  const placed = new Map(finish(layOut(before.problem)).map((place, row) => [before.ids[row] ?? '', place]));
  const after = sceneLayout(whole, { places: placed, isFixed: () => true }, stage, estimateWidth);
  const found = finish(placeAdditions(after.problem));
  let moved = 0;
  after.ids.forEach((id, row) => {
    const place = placed.get(id);
    if (place !== undefined && (place.x !== found[row]?.x || place.y !== found[row].y)) moved += 1;
  });
  expect(late.size).toBeGreaterThan(10);
  expect(moved).toBe(0);
  expect(overlapsIn(after.problem, found)).toBe(0);
});

test('a new contact goes beside the one it is joined to', () => {
  const placed = new Map([
    ['ann', { x: 0, y: 0 }],
    ['far', { x: 900, y: 900 }],
  ]);
  const scene = sceneOf({ c1: ['ann', 'ben'], c2: ['far'] });
  const layout = sceneLayout(scene, { places: placed, isFixed: () => true }, stage, estimateWidth);
  const found = finish(placeAdditions(layout.problem));
  const place = found[layout.ids.indexOf('c1')];
  expect(Math.hypot(place?.x ?? 999, place?.y ?? 999)).toBeLessThan(200);
});

test('a part that nothing joins to the drawing is put beside it, not over it', () => {
  const placed = new Map([['ann', { x: 0, y: 0 }]]);
  const scene = sceneOf({ c1: ['dan', 'eve'], c2: ['fay', 'gil', 'hal'] });
  const grown = { nodes: [...scene.nodes, ...sceneOf({ c9: ['ann'] }).nodes.slice(1)], lines: scene.lines };
  const layout = sceneLayout(grown, { places: placed, isFixed: () => true }, stage, estimateWidth);
  expect(overlapsIn(layout.problem, finish(placeAdditions(layout.problem)))).toBe(0);
});

test('nothing at all is laid out as nothing', () => {
  expect(finish(layOut(problemOf({ nodes: [], lines: [] })))).toEqual([]);
});

function shareOfNeighboursNear(problem: LayoutProblem, places: LayoutPlaces): number {
  const neighbours = problem.nodes.map(() => new Set<number>());
  for (const { source, target } of problem.lines) {
    neighbours[source]?.add(target);
    neighbours[target]?.add(source);
  }
  const shares = places.map((place, row) => {
    const tied = neighbours[row] ?? new Set();
    const near = places
      .map((other, at) => ({ at, distance: Math.hypot(other.x - place.x, other.y - place.y) }))
      .filter(({ at }) => at !== row)
      .sort((a, b) => a.distance - b.distance)
      .slice(0, tied.size);
    return near.filter(({ at }) => tied.has(at)).length / Math.max(1, tied.size);
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
