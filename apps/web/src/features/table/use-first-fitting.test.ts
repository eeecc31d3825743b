import { expect, it } from 'vitest';
import { fitsIn } from './use-first-fitting.ts';

const rows = [false, false, true, false].map((fits) => ({ contact: { fits } as never }));

it('looks for a row that fits among those that are seen alone, both ends counted in', () => {
  expect(fitsIn(rows, 0, 1)).toBe(false);
  expect(fitsIn(rows, 0, 2)).toBe(true);
  expect(fitsIn(rows, 3, 9)).toBe(false);
  expect(fitsIn([], 0, 0)).toBe(false);
});
