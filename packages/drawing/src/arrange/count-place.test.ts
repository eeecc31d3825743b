import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrangeScene } from './arrangement.ts';
import { boxOfNode } from './placed.ts';
import { boxOfCount } from './count-place.ts';
import { estimateWidth } from '../faces/faces.ts';
import type { ElementId, MergedLine, Point, Scene } from '../scene.ts';
import { boxesOverlap } from '../spatial-grid.ts';

const country = (id: string) => ({ type: 'country' as const, id, name: id, count: 2 });
const line = (a: string, b: string, count = 3): MergedLine => ({
  type: 'merged',
  id: `${a}~${b}`,
  between: [a, b],
  count,
  denied: 0,
  status: 'held',
  confirmation: 'one-side',
});

function arrange(scene: Scene, places: readonly (readonly [ElementId, Point])[]) {
  return arrangeScene(scene, new Map(places), { measure: estimateWidth });
}

test('a count stands at the middle of its line where that is free', () => {
  const { lines } = arrange({ nodes: [country('a'), country('b')], lines: [line('a', 'b')] }, [
    ['a', { x: 0, y: 0 }],
    ['b', { x: 0, y: 200 }],
  ]);
  expect(lines.get('a~b')?.countAt).toEqual({ x: 0, y: 100 });
});

test('a count gives way to a plate that lies on the middle of its line', () => {
  const { nodes, lines } = arrange({ nodes: [country('a'), country('b'), country('on it')], lines: [line('a', 'b')] }, [
    ['a', { x: 0, y: 0 }],
    ['b', { x: 0, y: 200 }],
    ['on it', { x: 0, y: 100 }],
  ]);
  const placed = lines.get('a~b');
  const inTheWay = nodes.get('on it');
  if (placed === undefined || inTheWay === undefined) throw new Error('not drawn');
  expect(boxesOverlap(boxOfCount(placed), boxOfNode(inTheWay))).toBe(false);
});

test('counts of lines that cross at their middles do not lie on each other', () => {
  const nodes = ['a', 'b', 'c', 'd'].map(country);
  const { lines } = arrange({ nodes, lines: [line('a', 'b'), line('c', 'd')] }, [
    ['a', { x: -150, y: 0 }],
    ['b', { x: 150, y: 0 }],
    ['c', { x: 0, y: -150 }],
    ['d', { x: 0, y: 150 }],
  ]);
  const [one, other] = [lines.get('a~b'), lines.get('c~d')];
  if (one === undefined || other === undefined) throw new Error('not drawn');
  expect(boxesOverlap(boxOfCount(one), boxOfCount(other))).toBe(false);
});

test('the short line chooses first, so that the long one gives way', () => {
  const nodes = ['a', 'b', 'c', 'd'].map(country);
  const { lines } = arrange({ nodes, lines: [line('a', 'b'), line('c', 'd')] }, [
    ['a', { x: -400, y: 0 }],
    ['b', { x: 400, y: 0 }],
    ['c', { x: 0, y: -60 }],
    ['d', { x: 0, y: 60 }],
  ]);
  expect(lines.get('c~d')?.countAt).toEqual({ x: 0, y: 0 });
  expect(Math.abs(lines.get('a~b')?.countAt.x ?? 0)).toBeGreaterThan(15);
});

test('a count makes way for one that chose after it and can stand nowhere else', () => {
  const nodes = ['a', 'b', 'c', 'd', 'left', 'right'].map((id) => ({ ...country(id), name: 'A name as long as this' }));
  const { nodes: plates, lines } = arrange({ nodes, lines: [line('a', 'b'), line('c', 'd')] }, [
    ['a', { x: 0, y: -110 }],
    ['b', { x: 0, y: 110 }],
    ['c', { x: -290, y: 0 }],
    ['d', { x: 290, y: 0 }],
    // What is left of the long line is its middle.
    ...[-108, 108].map((x, at) => [at === 0 ? 'left' : 'right', { x, y: 0 }] as const),
  ]);
  const [short, long] = [lines.get('a~b'), lines.get('c~d')];
  if (short === undefined || long === undefined) throw new Error('not drawn');
  expect(boxesOverlap(boxOfCount(short), boxOfCount(long))).toBe(false);
  for (const counted of [short, long])
    for (const plate of plates.values()) expect(boxesOverlap(boxOfCount(counted), boxOfNode(plate))).toBe(false);
});

test('a count that must touch a plate stands where least of it is covered', () => {
  const { nodes, lines } = arrange({ nodes: [country('a'), country('b'), country('over')], lines: [line('a', 'b')] }, [
    ['a', { x: 0, y: 0 }],
    ['b', { x: 0, y: 66 }],
    ['over', { x: 12, y: 33 }],
  ]);
  const [placed, over] = [lines.get('a~b'), nodes.get('over')];
  if (placed === undefined || over === undefined) throw new Error('not drawn');
  const covered = ({ top, bottom }: { top: number; bottom: number }): number =>
    Math.max(0, Math.min(bottom, boxOfNode(over).bottom) - Math.max(top, boxOfNode(over).top));
  const middle = boxOfCount({ ...placed, countAt: { x: 0, y: 33 } });
  expect(covered(boxOfCount(placed))).toBeLessThanOrEqual(covered(middle));
});

test('a count never leaves its line', () => {
  const place = fc.record({ x: fc.integer({ min: -300, max: 300 }), y: fc.integer({ min: -300, max: 300 }) });
  fc.assert(
    fc.property(place, place, place, (a, b, c) => {
      const { lines } = arrange({ nodes: ['a', 'b', 'c'].map(country), lines: [line('a', 'b')] }, [
        ['a', a],
        ['b', b],
        ['c', c],
      ]);
      const placed = lines.get('a~b');
      if (placed === undefined) return;
      const { from, to, countAt } = placed;
      const off = (countAt.x - from.x) * (to.y - from.y) - (countAt.y - from.y) * (to.x - from.x);
      expect(Math.abs(off)).toBeLessThan(1e-6 * (1 + Math.hypot(to.x - from.x, to.y - from.y) ** 2));
    }),
  );
});
