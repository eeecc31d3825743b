import { expect, test } from 'vitest';
import { arrangeScene } from './arrangement.ts';
import { boxOfLabel, boxOfNode } from './placed.ts';
import { choiceOf } from '../chosen/choice.ts';
import { estimateWidth } from '../faces/faces.ts';
import { cssPalette, paletteOf } from '../paint/palette.ts';
import type { ContactEvent, ElementId, PersonPlate, Point, Scene } from '../scene.ts';
import { countPaints, drawScene } from './scene-paints.ts';
import { boxesOverlap, lengthInside } from '../spatial-grid.ts';
import { svgMarkup } from '../paint/svg-painter.ts';

const person = (id: string, name = id): PersonPlate => ({
  type: 'person',
  id,
  code: 'ABC',
  name,
  fullName: name,
  count: 1,
});
const contact = (id: string, changes: Partial<ContactEvent> = {}): ContactEvent => ({
  type: 'contact',
  id,
  kind: 'phone-call',
  status: 'held',
  confirmation: 'one-side',
  disputed: false,
  day: { text: '1 Feb', doubtful: false },
  ...changes,
});

const scene: Scene = {
  nodes: [person('ann', 'Ann & <Co>'), person('ben'), person('cem'), contact('c1'), contact('c2', { disputed: true })],
  lines: [
    { type: 'party', id: 'c1-ann', contact: 'c1', party: 'ann' },
    { type: 'party', id: 'c1-ben', contact: 'c1', party: 'ben' },
    { type: 'party', id: 'c2-ben', contact: 'c2', party: 'ben' },
    { type: 'party', id: 'c2-cem', contact: 'c2', party: 'cem' },
  ],
};
const places = new Map<ElementId, Point>([
  ['ann', { x: 0, y: 0 }],
  ['c1', { x: 0, y: 100 }],
  ['ben', { x: 0, y: 200 }],
  ['c2', { x: 150, y: 200 }],
  ['cem', { x: 300, y: 200 }],
]);

test('lines end at the outline of a plate and short of a sign', () => {
  const { lines } = arrangeScene(scene, places, { measure: estimateWidth });
  const line = lines.get('c1-ann');
  expect(line?.from).toEqual({ x: 0, y: 88 });
  expect(line?.to).toEqual({ x: 0, y: 12 });
});

test('a date label stands where no line passes and nothing else stands', () => {
  const { nodes, lines } = arrangeScene(scene, places, { measure: estimateWidth });
  for (const id of ['c1', 'c2']) {
    const placed = nodes.get(id);
    if (placed?.type !== 'contact') throw new Error('not a contact');
    const label = boxOfLabel(placed);
    for (const line of lines.values()) expect(lengthInside(line.from, line.to, label)).toBe(0);
    for (const other of nodes.values()) expect(boxesOverlap(boxOfNode(other), label)).toBe(false);
  }
});

test('a chosen contact takes its lines and parties with it, a chosen plate only itself', () => {
  const choice = choiceOf(scene, new Set(['c1']));
  expect([...choice.nodes].sort()).toEqual(['ann', 'ben', 'c1']);
  expect([...choice.lines].sort()).toEqual(['c1-ann', 'c1-ben']);
  expect([...choiceOf(scene, new Set(['ben'])).nodes]).toEqual(['ben']);
  expect(choiceOf(scene, new Set(['ben'])).lines.size).toBe(0);
  expect([...choiceOf(scene, new Set(['c2-cem'])).nodes].sort()).toEqual(['c2', 'cem']);
});

test('a path takes what joins its steps, numbers its contacts and outranks the selection', () => {
  const choice = choiceOf(scene, new Set(['c1']), ['ben', 'c2', 'cem']);
  expect([...choice.lines].sort()).toEqual(['c2-ben', 'c2-cem']);
  expect(choice.nodes.has('ann')).toBe(false);
  expect(choice.hops).toEqual(['c2']);
  const { paints } = drawScene(scene, places, estimateWidth, { path: ['ann', 'c1', 'ben', 'c2', 'cem'] });
  const markup = svgMarkup(paints, cssPalette);
  expect(markup).toContain('>① <');
  expect(markup).toContain('>② <');
});

test('a disputed contact carries the word', () => {
  const { paints } = drawScene(scene, places, estimateWidth);
  expect(svgMarkup(paints, cssPalette)).toContain('>, disputed<');
});

test('a line fades with either end; what is faded is still drawn', () => {
  const opaque = svgMarkup(drawScene(scene, places, estimateWidth).paints, cssPalette);
  const faded = svgMarkup(drawScene(scene, places, estimateWidth, { faded: new Set(['ann']) }).paints, cssPalette);
  expect(opaque).not.toContain('opacity');
  expect(faded.match(/opacity="0.2"/gu)).toHaveLength(2);
  expect(faded).toContain('Ann &amp; &lt;Co&gt;');
});

test('a node without a place is left out, and so are its lines', () => {
  const { nodes, lines } = arrangeScene(scene, new Map([...places].filter(([id]) => id !== 'ann')), {
    measure: estimateWidth,
  });
  expect(nodes.has('ann')).toBe(false);
  expect(lines.has('c1-ann')).toBe(false);
});

test('the box round a drawing holds every plate and label', () => {
  const { bounds } = drawScene(scene, places, estimateWidth);
  expect(bounds?.top).toBe(-12);
  expect(bounds?.bottom).toBeGreaterThanOrEqual(212);
});

test('hex colours stand alone: no custom property is left in them', () => {
  for (const theme of ['light', 'dark'] as const) {
    const markup = svgMarkup(drawScene(scene, places, estimateWidth).paints, paletteOf(theme));
    expect(markup).not.toContain('var(');
  }
});

test('a merged line says its count from two contacts on, and a denial with a cross', () => {
  const line = (count: number, denied: number): string => {
    const from = { x: 0, y: 0 };
    const merged = {
      type: 'merged',
      id: 'm',
      between: ['a', 'b'],
      count,
      denied,
      status: 'held',
      confirmation: 'one-side',
    } as const;
    const code = { colour: 'ink-2', width: 1, dash: [], cap: 'butt', mark: null } as const;
    return svgMarkup(
      countPaints({ line: merged, code, from, to: { x: 100, y: 0 }, countAt: { x: 50, y: 0 } }, false),
      cssPalette,
    );
  };
  expect(line(1, 0)).toBe('');
  expect(line(3, 0)).toContain('>3<');
  expect(line(3, 0)).not.toContain('--denied');
  expect(line(5, 1)).toContain('--denied');
  expect(line(0, 1)).toContain('--denied');
});

test('names from outside cannot leave their place in the mark-up', () => {
  const nasty = { ...person('x', '"/><script>alert(1)</script>\u0007'), code: null };
  const { paints } = drawScene({ nodes: [nasty], lines: [] }, new Map([['x', { x: 0, y: 0 }]]), estimateWidth);
  const markup = svgMarkup(paints, cssPalette);
  expect(markup).not.toContain('<script');
  expect(markup).not.toContain('\u0007');
});
