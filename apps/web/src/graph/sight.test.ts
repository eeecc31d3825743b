import type { ElementId, Point } from '@readout/drawing';
import { sceneOf } from '@readout/drawing/testing';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { GraphView } from './graph-view.ts';
import { isInSight, toCanvas } from './viewport.ts';

const SIZE = { width: 760, height: 615 };
const scene = sceneOf({ call: ['ann', 'ben'] });
const grown = sceneOf({ call: ['ann', 'ben'], talk: ['ben', 'dan'] });
const places = new Map([
  ['ann', { x: 100, y: 100 }],
  ['call', { x: 250, y: 100 }],
  ['ben', { x: 400, y: 100 }],
]);
const farAway = new Map([
  ['talk', { x: 900, y: 1000 }],
  ['dan', { x: 1100, y: 1100 }],
]);
let container: HTMLElement;
let view: GraphView;

beforeEach(async () => {
  vi.useFakeTimers();
  container = document.body.appendChild(document.createElement('div'));
  const nothing = (): undefined => undefined;
  view = new GraphView({
    container,
    theme: 'light',
    events: {
      onSelect: nothing,
      onAdd: nothing,
      onMenu: nothing,
      onExpand: nothing,
      onHover: nothing,
      onFocus: nothing,
      onMoved: nothing,
      onViewport: nothing,
      onLasso: nothing,
      onLayout: nothing,
    },
  });
  await view.setScene(scene, { places });
});

afterEach(() => {
  view.destroy();
  container.remove();
  vi.useRealTimers();
});

const isSeen = (id: ElementId): boolean => {
  const { x, y }: Point = view.positions().get(id) ?? { x: Number.NaN, y: Number.NaN };
  return isInSight({ left: x, top: y, right: x, bottom: y }, view.viewport(), SIZE);
};

test('a frame that nobody turned holds what comes to stand outside it', async () => {
  const before = view.positions();
  await view.setScene(grown, { places: farAway });
  expect(['ann', 'call', 'ben', 'talk', 'dan'].filter((id) => !isSeen(id))).toEqual([]);
  for (const [id, place] of before) expect(view.positions().get(id)).toEqual(place);
});

test('it stays as it is where all that comes stands in it, and where something goes', async () => {
  const before = view.viewport();
  await view.setScene(grown, {
    places: new Map([
      ['talk', { x: 250, y: 160 }],
      ['dan', { x: 250, y: 200 }],
    ]),
  });
  expect(view.viewport()).toEqual(before);
  await view.setScene(scene);
  expect(view.viewport()).toEqual(before);
});

test('it comes nearer where what is left stands small in it, and nothing in the drawing moves', async () => {
  await view.setScene(grown, { places: farAway });
  vi.runAllTimers();
  const { zoom } = view.viewport();
  const before = view.positions();
  await view.setScene(scene);
  vi.runAllTimers();
  expect(view.viewport().zoom).toBeGreaterThan(zoom * 1.4);
  expect(['ann', 'call', 'ben'].filter((id) => !isSeen(id))).toEqual([]);
  for (const [id, place] of view.positions()) expect(place).toEqual(before.get(id));
});

test('a frame of the analyst’s own stays whatever goes', async () => {
  await view.setScene(grown, { places: farAway });
  view.zoomOut();
  const before = view.viewport();
  await view.setScene(scene);
  expect(view.viewport()).toEqual(before);
});

test('a frame of the analyst’s own stays whatever comes', async () => {
  view.zoomIn();
  const before = view.viewport();
  await view.setScene(grown, { places: farAway });
  expect(view.viewport()).toEqual(before);
});

test('what is to be brought into sight widens the analyst’s own frame once it stands, and nothing leaves it', async () => {
  view.zoomIn();
  const seen = ['ann', 'call', 'ben'].filter(isSeen);
  view.include(new Set(['talk', 'dan']));
  await view.setScene(grown, { places: farAway });
  expect([...seen, 'talk', 'dan'].filter((id) => !isSeen(id))).toEqual([]);
});

test('what is in sight already turns nothing', () => {
  view.zoomIn();
  const before = view.viewport();
  view.include(new Set(['call']));
  expect(view.viewport()).toEqual(before);
});

test('what stands too far off to be seen beside the rest is shown alone, at the zoom there was', async () => {
  view.zoomIn();
  const { zoom } = view.viewport();
  view.include(new Set(['talk', 'dan']));
  await view.setScene(grown, {
    places: new Map([
      ['talk', { x: 9000, y: 9000 }],
      ['dan', { x: 9100, y: 9050 }],
    ]),
  });
  expect(view.viewport().zoom).toBe(zoom);
  expect(isSeen('talk') && isSeen('dan')).toBe(true);
  expect(toCanvas({ x: 100, y: 100 }, view.viewport()).x).toBeLessThan(0);
});

test('once the analyst turns elsewhere nothing is brought any more', async () => {
  view.zoomIn();
  view.include(new Set(['talk', 'dan']));
  view.zoomIn();
  const before = view.viewport();
  await view.setScene(grown, { places: farAway });
  expect(view.viewport()).toEqual(before);
});

test('what is looked for is brought into the middle only where it is not in sight', () => {
  const before = view.viewport();
  view.centreOn('ben');
  expect(view.viewport()).toEqual(before);
  view.setViewport({ zoom: 1, x: -2000, y: 0 });
  expect(isSeen('ben')).toBe(false);
  view.centreOn('ben');
  expect(isSeen('ben')).toBe(true);
});
