import type { GraphContact } from '@readout/domain';
import { expect, it } from 'vitest';
import { sumWords } from './sums.ts';

const contact = (fits: boolean, status = 'held'): GraphContact =>
  ({ fits, status, confirmation: 'one-side' }) as GraphContact;

it('the sums of a plate say how many of its contacts the filters leave, where they leave not all', () => {
  expect(sumWords([contact(true), contact(true)], 3)).toBe(
    '2 contacts with 3 others. 0 told by both sides, 2 by one, 0 by a third party.',
  );
  expect(sumWords([contact(true), contact(false), contact(false, 'denied')], null)).toBe(
    '2 contacts. 0 told by both sides, 2 by one, 0 by a third party. 1 denied, not counted. 1 of them fits your filters.',
  );
  expect(sumWords([contact(false), contact(false)], null)).toMatch(/None of them fits your filters\.$/u);
  expect(sumWords([contact(false)], null)).toMatch(/It does not fit your filters\.$/u);
});
