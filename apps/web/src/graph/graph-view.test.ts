import type { ElementId, Scene } from '@readout/drawing';
import { screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { GraphEvents } from './graph-events.ts';
import { GraphView } from './graph-view.ts';
import { crowd, sceneOf } from '@readout/drawing/testing';

const scene = sceneOf({ call: ['ann', 'ben'], visit: ['ben', 'cem'] });
const places = new Map([
  ['ann', { x: 100, y: 100 }],
  ['call', { x: 250, y: 100 }],
  ['ben', { x: 400, y: 100 }],
  ['visit', { x: 400, y: 220 }],
  ['cem', { x: 400, y: 340 }],
]);
let container: HTMLElement;
let view: GraphView;
let told: { [Name in keyof GraphEvents]: ReturnType<typeof vi.fn<GraphEvents[Name]>> };

beforeAll(() => {
  // jsdom has no pointer capture.
  Object.assign(Element.prototype, { setPointerCapture: () => undefined });
});

beforeEach(() => {
  vi.useFakeTimers();
  container = document.body.appendChild(document.createElement('div'));
  told = {
    onSelect: vi.fn(),
    onAdd: vi.fn(),
    onMenu: vi.fn(),
    onExpand: vi.fn(),
    onHover: vi.fn(),
    onFocus: vi.fn(),
    onMoved: vi.fn(),
    onViewport: vi.fn(),
    onLasso: vi.fn(),
    onLayout: vi.fn(),
  };
  view = new GraphView({ container, theme: 'light', events: told });
});

afterEach(() => {
  view.destroy();
  container.remove();
  vi.useRealTimers();
});

async function show(
  drawn: Scene = scene,
  at: ReadonlyMap<ElementId, { x: number; y: number }> = places,
): Promise<void> {
  await view.setScene(drawn, { places: at });
  view.setViewport({ zoom: 1, x: 0, y: 0 });
  vi.runAllTimers();
}

const button = (name: RegExp): HTMLElement => screen.getByRole('button', { name });

function pointer(type: string, x: number, y: number, init: PointerEventInit = {}): void {
  const target = container.querySelector('[role=group]');
  target?.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 1, clientX: x, clientY: y, ...init }));
}

function click(x: number, y: number, init: PointerEventInit = {}): void {
  pointer('pointerdown', x, y, init);
  pointer('pointerup', x, y, init);
}

function key(name: RegExp, press: string, init: KeyboardEventInit = {}): void {
  button(name).dispatchEvent(new KeyboardEvent('keydown', { key: press, bubbles: true, cancelable: true, ...init }));
}

test('the canvas is a group that says what it is, with a named button over everything on it', async () => {
  await show();
  expect(container.querySelector('[role=group]')?.getAttribute('aria-roledescription')).toBe('contact graph');
  expect(button(/^Phone call, held, ann and ben, 1 Feb, told by both sides$/u)).toBeDefined();
  expect(screen.getAllByRole('button')).toHaveLength(5);
});

test('one button takes part in the order of focus, arrows lead along lines to the others', async () => {
  await show();
  const inOrder = (): HTMLElement[] => screen.getAllByRole('button').filter((each) => each.tabIndex === 0);
  expect(inOrder()).toHaveLength(1);
  view.focus('ann');
  expect(document.activeElement).toBe(button(/^Full ann/u));
  key(/^Full ann/u, 'ArrowRight');
  expect(document.activeElement).toBe(button(/ann and ben/u));
  expect(inOrder()).toEqual([document.activeElement]);
  expect(told.onFocus).toHaveBeenLastCalledWith('call');
  expect(view.focused()).toBe('call');
});

test('Enter selects, Ctrl+Enter adds, the menu key opens the menu at the element', async () => {
  await show();
  button(/ann and ben/u).click();
  expect(told.onSelect).toHaveBeenLastCalledWith('call');
  key(/ann and ben/u, 'Enter', { ctrlKey: true });
  expect(told.onAdd).toHaveBeenLastCalledWith('call');
  key(/^Full ann/u, 'F10', { shiftKey: true });
  expect(told.onMenu.mock.lastCall?.[0]).toBe('ann');
});

test('Shift and an arrow move a plate by 16 px and pin it; Alt and an arrow move the ground', async () => {
  await show();
  key(/^Full ann/u, 'ArrowDown', { shiftKey: true });
  expect(view.positions().get('ann')).toEqual({ x: 100, y: 116 });
  expect(told.onMoved).toHaveBeenLastCalledWith(new Map([['ann', { x: 100, y: 116 }]]));
  vi.runAllTimers();
  expect(button(/^Full ann.*pinned$/u)).toBeDefined();
  const before = view.viewport();
  key(/^Full ann/u, 'ArrowRight', { altKey: true });
  expect(view.viewport().x).toBeLessThan(before.x);
});

test('a click selects what is under it, on the ground nothing; Ctrl adds; two open what lies behind', async () => {
  await show();
  click(100, 100);
  expect(told.onSelect).toHaveBeenLastCalledWith('ann');
  click(600, 500);
  expect(told.onSelect).toHaveBeenLastCalledWith(null);
  click(250, 100, { ctrlKey: true });
  expect(told.onAdd).toHaveBeenLastCalledWith('call');
  click(175, 101);
  expect(told.onSelect).toHaveBeenLastCalledWith('call>ann');
  click(400, 340);
  click(400, 340);
  expect(told.onExpand).toHaveBeenLastCalledWith('cem');
});

test('a dragged plate moves with the pointer, is pinned, and nothing else moves', async () => {
  await show();
  pointer('pointerdown', 100, 100);
  pointer('pointermove', 130, 140);
  pointer('pointermove', 150, 160);
  pointer('pointerup', 150, 160);
  expect(view.positions().get('ann')).toEqual({ x: 150, y: 160 });
  expect(told.onMoved).toHaveBeenCalledTimes(1);
  expect(told.onSelect).not.toHaveBeenCalled();
  for (const id of ['ben', 'cem', 'call', 'visit']) expect(view.positions().get(id)).toEqual(places.get(id));
});

test('dragging the ground pans, with Shift it is a lasso', async () => {
  await show();
  pointer('pointerdown', 600, 500);
  pointer('pointermove', 620, 530);
  pointer('pointerup', 620, 530);
  expect(view.viewport()).toEqual({ zoom: 1, x: 20, y: 30 });
  expect(told.onViewport).toHaveBeenCalledTimes(1);
  view.setViewport({ zoom: 1, x: 0, y: 0 });
  pointer('pointerdown', 350, 60, { shiftKey: true });
  pointer('pointermove', 480, 300, { shiftKey: true });
  pointer('pointerup', 480, 300, { shiftKey: true });
  expect(told.onLasso).toHaveBeenLastCalledWith(['ben', 'visit']);
});

test('the wheel zooms round the pointer', async () => {
  await show();
  const wheel = new WheelEvent('wheel', { deltaY: -100, clientX: 100, clientY: 100, bubbles: true, cancelable: true });
  container.querySelector('[role=group]')?.dispatchEvent(wheel);
  vi.runAllTimers();
  expect(wheel.defaultPrevented).toBe(true);
  const { zoom, x } = view.viewport();
  expect(zoom).toBeGreaterThan(1);
  expect(100 * zoom + x).toBeCloseTo(100, 6);
});

test('with a finger a plate is passed over to pan, held it moves, held and let go it opens the menu', async () => {
  await show();
  const touch = { pointerType: 'touch' } as const;
  pointer('pointerdown', 100, 100, touch);
  pointer('pointermove', 140, 100, touch);
  pointer('pointerup', 140, 100, touch);
  expect(view.positions().get('ann')).toEqual({ x: 100, y: 100 });
  expect(view.viewport().x).toBe(40);
  view.setViewport({ zoom: 1, x: 0, y: 0 });
  pointer('pointerdown', 100, 100, touch);
  vi.advanceTimersByTime(600);
  pointer('pointermove', 140, 100, touch);
  pointer('pointerup', 140, 100, touch);
  expect(view.positions().get('ann')).toEqual({ x: 140, y: 100 });
  pointer('pointerdown', 400, 100, touch);
  vi.advanceTimersByTime(600);
  pointer('pointerup', 400, 100, touch);
  expect(told.onMenu.mock.lastCall?.[0]).toBe('ben');
});

test('hover is told after a while and taken back at once', async () => {
  await show();
  pointer('pointermove', 100, 100);
  expect(told.onHover).not.toHaveBeenCalled();
  vi.advanceTimersByTime(300);
  expect(told.onHover.mock.lastCall?.[0]).toBe('ann');
  pointer('pointermove', 600, 500);
  expect(told.onHover).toHaveBeenLastCalledWith(null, null);
});

test('additions find a place, and none of what stands moves', async () => {
  await show();
  const grown = sceneOf({ call: ['ann', 'ben'], visit: ['ben', 'cem'], talk: ['cem', 'dan'] });
  await view.setScene(grown);
  const now = view.positions();
  expect([...places].filter(([id, { x, y }]) => now.get(id)?.x !== x || now.get(id)?.y !== y)).toEqual([]);
  expect(now.has('talk') && now.has('dan')).toBe(true);
  expect(view.counts()).toEqual({ nodes: 7, lines: 6, placed: 7 });
});

test('scenes that follow each other at once end in the last one, everything placed and nothing moved twice', async () => {
  const first = view.setScene(scene);
  const second = view.setScene(sceneOf({ call: ['ann', 'ben'], talk: ['ben', 'dan'] }));
  await Promise.all([first, second]);
  expect([...view.positions().keys()].sort()).toEqual(['ann', 'ben', 'call', 'dan', 'talk']);
});

test('fading, selecting and a path move nothing and take nothing away', async () => {
  await show();
  const before = [...view.positions()];
  view.setFaded(new Set(['ann']));
  view.setSelection(new Set(['call']));
  view.setPath(['ann', 'call', 'ben']);
  view.setPath(null);
  vi.runAllTimers();
  expect([...view.positions()]).toEqual(before);
  expect(screen.getAllByRole('button')).toHaveLength(5);
  expect(button(/ann and ben/u).getAttribute('aria-pressed')).toBe('true');
});

test('the buttons over plates change with the picture itself, and follow later only while something moves', async () => {
  await show();
  const place = (): string => button(/^Full ann/u).style.transform;
  const atFirst = place();
  view.zoomIn();
  expect(place()).toBe(atFirst);
  vi.advanceTimersToNextFrame();
  const nearer = place();
  expect(nearer).not.toBe(atFirst);
  pointer('pointerdown', 20, 500);
  pointer('pointermove', 60, 500);
  vi.advanceTimersToNextFrame();
  expect(place()).toBe(nearer);
  vi.advanceTimersByTime(100);
  const panned = place();
  expect(panned).not.toBe(nearer);
  pointer('pointermove', 90, 500);
  vi.advanceTimersToNextFrame();
  expect(place()).toBe(panned);
  pointer('pointerup', 90, 500);
  vi.advanceTimersToNextFrame();
  expect(place()).not.toBe(panned);
});

test('unlocked, everything but pins is placed anew', async () => {
  await show();
  view.setPinned(new Set(['ann']));
  await view.setLocked(false);
  const now = view.positions();
  expect(now.get('ann')).toEqual(places.get('ann'));
  expect([...places].some(([id, { x, y }]) => now.get(id)?.x !== x || now.get(id)?.y !== y)).toBe(true);
  expect(told.onLayout).toHaveBeenLastCalledWith({ state: 'done' });
});

test('of a large drawing only the focus and its neighbours have buttons', async () => {
  const large = crowd(240);
  await view.setScene(large);
  vi.runAllTimers();
  const proxies = screen.getAllByRole('button').length;
  expect(view.counts().placed).toBeGreaterThan(300);
  expect(proxies).toBeGreaterThan(1);
  expect(proxies).toBeLessThanOrEqual(300);
  view.focus('c5');
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Phone call/u);
});

test('what is taken out of the scene is gone, with its lines and its button', async () => {
  await show();
  await view.setScene(sceneOf({ call: ['ann', 'ben'] }));
  vi.runAllTimers();
  expect(view.counts()).toEqual({ nodes: 3, lines: 2, placed: 3 });
  expect(screen.queryByRole('button', { name: /^Full cem/u })).toBeNull();
});

test('once destroyed it leaves nothing on the page and tells nothing more', async () => {
  await show();
  const group = container.querySelector('[role=group]');
  view.destroy();
  expect(container.childElementCount).toBe(0);
  group?.dispatchEvent(new PointerEvent('pointerdown', { clientX: 100, clientY: 100 }));
  group?.dispatchEvent(new PointerEvent('pointerup', { clientX: 100, clientY: 100 }));
  expect(told.onSelect).not.toHaveBeenCalled();
});

test('the drawing for a document holds every name, whatever is in view', async () => {
  await show();
  view.setViewport({ zoom: 4, x: -9000, y: -9000 });
  const { paints, bounds } = view.drawing();
  expect(JSON.stringify(paints)).toContain('"cem"');
  expect(bounds?.left).toBeLessThan(100);
});
