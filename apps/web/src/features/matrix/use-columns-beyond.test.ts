import { expect, it } from 'vitest';
import { columnsBeyond } from './use-columns-beyond.ts';

it.each([
  [300, 0],
  [299, 0],
  [240, 1],
  [199, 1],
  [100, 2],
  [0, 3],
])('of three columns of 100 seen up to %i, %i stand beyond', (seenTo, beyond) => {
  expect(columnsBeyond([100, 100, 100], seenTo)).toBe(beyond);
});
