import { keysOf, KINDS } from '@readout/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInside, reach, rectangle } from './outline.ts';
import { signOutline } from './signs.ts';
import { lengthInside, SpatialGrid, boxRound, boxesOverlap } from '../spatial-grid.ts';
import type { Point } from '../scene.ts';

const place = fc.record({
  x: fc.double({ min: -800, max: 800, noNaN: true }),
  y: fc.double({ min: -800, max: 800, noNaN: true }),
});

test('the reach of a rectangle is where its edge is', () => {
  const box = rectangle(80, 20);
  expect(reach(box, { x: 1, y: 0 })).toBe(40);
  expect(reach(box, { x: 0, y: -3 })).toBe(10);
  expect(reach(box, { x: 40, y: 10 })).toBeCloseTo(Math.hypot(40, 10), 9);
  expect(reach(box, { x: 0, y: 0 })).toBe(0);
});

test('what lies within the reach is inside, what lies beyond it is not', () => {
  fc.assert(
    fc.property(fc.constantFrom(...keysOf(KINDS)), fc.double({ min: 0, max: 6.28, noNaN: true }), (kind, angle) => {
      const outline = signOutline(kind);
      const at = (distance: number): Point => ({ x: Math.cos(angle) * distance, y: Math.sin(angle) * distance });
      const edge = reach(outline, at(1));
      expect(edge).toBeGreaterThan(5);
      expect(edge).toBeLessThan(13);
      expect(isInside(outline, at(edge * 0.99))).toBe(true);
      expect(isInside(outline, at(edge * 1.01))).toBe(false);
      expect(isInside(outline, at(edge * 1.01), 2)).toBe(true);
    }),
  );
});

test('the length of a segment inside a box is what sampling along it finds', () => {
  const box = { left: -50, top: -30, right: 50, bottom: 30 };
  fc.assert(
    fc.property(place, place, (from, to) => {
      const steps = 4000;
      let inside = 0;
      for (let step = 0; step < steps; step += 1) {
        const share = (step + 0.5) / steps;
        const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
        if (x > box.left && x < box.right && y > box.top && y < box.bottom) inside += 1;
      }
      const length = Math.hypot(to.x - from.x, to.y - from.y);
      expect(Math.abs(lengthInside(from, to, box) - (inside / steps) * length)).toBeLessThan(length / steps + 2);
    }),
    { numRuns: 50 },
  );
});

test('a grid never misses a box or a segment that touches the place asked for', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(place, place), { maxLength: 30 }), place, (pairs, at) => {
      const grid = new SpatialGrid<string>();
      pairs.forEach(([a, b], index) => {
        grid.addSegment(`segment ${String(index)}`, a, b);
        grid.addBox(`box ${String(index)}`, boxRound(a, 90, 24));
      });
      const asked = boxRound(at, 120, 120);
      const near = grid.near(asked);
      pairs.forEach(([a, b], index) => {
        if (lengthInside(a, b, asked) > 0) expect(near).toContain(`segment ${String(index)}`);
        if (boxesOverlap(boxRound(a, 90, 24), asked)) expect(near).toContain(`box ${String(index)}`);
      });
    }),
  );
});

test('what is filed again or taken out is found no longer where it was', () => {
  const grid = new SpatialGrid<string>();
  const far = { x: 5000, y: 5000 };
  grid.addBox('a', boxRound({ x: 0, y: 0 }, 10, 10));
  grid.addBox('a', boxRound(far, 10, 10));
  expect(grid.near(boxRound({ x: 0, y: 0 }, 10, 10))).toEqual([]);
  expect(grid.near(boxRound(far, 10, 10))).toEqual(['a']);
  grid.remove('a');
  expect(grid.near(boxRound(far, 10, 10))).toEqual([]);
  grid.addSegment('a', far, { x: -400, y: 0 });
  expect(grid.near(boxRound(far, 10, 10))).toEqual(['a']);
});

test('what lies in many cells is found once, however far out it lies', () => {
  const out = 40_000_000;
  const grid = new SpatialGrid<string>();
  grid.addSegment('long', { x: out, y: -out }, { x: out + 2000, y: -out + 900 });
  grid.addBox('wide', boxRound({ x: out + 1000, y: -out }, 1500, 300));
  expect(grid.near(boxRound({ x: out + 1000, y: -out }, 3000, 3000)).sort()).toEqual(['long', 'wide']);
});
