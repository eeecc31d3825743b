import { expect, it } from 'vitest';
import { freeCorner } from './free-corner.ts';

const stage = { left: 250, top: 150, width: 740, height: 600 };
const card = { left: 0, top: 0, width: 366, height: 180 };
const at = (left: number, top: number) => ({ left, top, width: 60, height: 24 });

it('stands in its usual corner where that covers nothing, or no more than any other', () => {
  expect(freeCorner(card, stage, [])).toBe('bottom-left');
  expect(freeCorner(card, stage, [at(800, 200), at(300, 200)])).toBe('bottom-left');
  expect(freeCorner(card, stage, [at(300, 600), at(300, 200), at(800, 200)])).toBe('bottom-left');
});

it('steps aside for what is to be seen', () => {
  expect(freeCorner(card, stage, [at(300, 600)])).toBe('top-left');
  expect(freeCorner(card, stage, [at(300, 600), at(300, 200)])).toBe('top-right');
});
