// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { centredOn, fitting, shownBox, toCanvas, toDrawing, zoomedAt } from './viewport.ts';

const size = { width: 760, height: 615 };
const number = (most: number): fc.Arbitrary<number> => fc.double({ min: -most, max: most, noNaN: true });
const point = fc.record({ x: number(3000), y: number(3000) });
const viewport = fc.record({ zoom: fc.double({ min: 0.05, max: 4, noNaN: true }), x: number(2000), y: number(2000) });

test('a place of the drawing and its point on the canvas are exact opposites', () => {
  fc.assert(
    fc.property(point, viewport, (place, view) => {
      const back = toDrawing(toCanvas(place, view), view);
      expect(back.x).toBeCloseTo(place.x, 6);
      expect(back.y).toBeCloseTo(place.y, 6);
    }),
  );
});

test('what is under the pointer stays there while zooming', () => {
  fc.assert(
    fc.property(point, viewport, fc.double({ min: 0.2, max: 5, noNaN: true }), (at, view, factor) => {
      const under = toDrawing(at, view);
      const after = toCanvas(under, zoomedAt(view, factor, at));
      expect(after.x).toBeCloseTo(at.x, 5);
      expect(after.y).toBeCloseTo(at.y, 5);
    }),
  );
});

test('a fitted box is wholly in view, and a small one is not blown up', () => {
  fc.assert(
    fc.property(
      point,
      fc.integer({ min: 1, max: 9000 }),
      fc.integer({ min: 1, max: 9000 }),
      ({ x, y }, width, height) => {
        const view = fitting({ left: x, top: y, right: x + width, bottom: y + height }, size);
        const shown = shownBox(view, size);
        expect(shown.left).toBeLessThanOrEqual(x);
        expect(shown.top).toBeLessThanOrEqual(y);
        expect(shown.right).toBeGreaterThanOrEqual(x + width);
        expect(shown.bottom).toBeGreaterThanOrEqual(y + height);
        expect(view.zoom).toBeLessThanOrEqual(1.15);
      },
    ),
  );
});

test('centring keeps the zoom', () => {
  const view = centredOn({ x: 100, y: 50 }, { zoom: 2, x: 0, y: 0 }, size);
  expect(view.zoom).toBe(2);
  expect(toCanvas({ x: 100, y: 50 }, view).x).toBe(360);
});
