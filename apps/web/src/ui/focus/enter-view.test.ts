import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { catchFocus, enterView, leaveView } from './enter-view.ts';

const TABLE =
  '<div data-row="0"><button tabindex="-1">a</button></div><div data-row="1"><button tabindex="0">b</button></div>';
const frame = (): void => {
  vi.advanceTimersToNextFrame();
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'performance'] });
  document.body.innerHTML = '<button id="other">other</button><div id="view"></div>';
});
afterEach(() => {
  vi.useRealTimers();
});
const view = (): HTMLElement => document.querySelector<HTMLElement>('#view') ?? document.body;

it('leads the focus to the row that is entered, once the table stands', () => {
  enterView('table');
  frame();
  expect(document.activeElement).toBe(document.body);
  view().innerHTML = TABLE;
  frame();
  expect(document.activeElement?.textContent).toBe('b');
});

it('leaves the focus where somebody moved it meanwhile', () => {
  enterView('table');
  document.querySelector<HTMLElement>('#other')?.focus();
  view().innerHTML = TABLE;
  frame();
  frame();
  expect(document.activeElement?.id).toBe('other');
});

it('gives up what does not come', () => {
  enterView('matrix');
  frame();
  vi.advanceTimersByTime(6_000);
  view().innerHTML = '<table><tr data-row="0"><td data-column="0" tabindex="0">x</td></tr></table>';
  frame();
  expect(document.activeElement).toBe(document.body);
});

it('catches a focus that is lost with what had it, and leaves one that is not', () => {
  view().innerHTML = TABLE;
  const other = document.querySelector<HTMLElement>('#other');
  other?.focus();
  catchFocus('table');
  frame();
  expect(document.activeElement).toBe(other);
  other?.remove();
  frame();
  expect(document.activeElement?.textContent).toBe('b');
});

it('leads back from a view that closed into the one that stands behind it', () => {
  leaveView();
  frame();
  view().innerHTML = TABLE;
  frame();
  expect(document.activeElement?.textContent).toBe('b');
});
