import { COUNTRIES, type SideId } from '@readout/domain';
import { expect, test } from 'vitest';
import { clockOf } from './clocks.ts';

test('every country has a clock, an organisation none', () => {
  expect(COUNTRIES.filter(({ id }) => clockOf(id) === null).map(({ id }) => id)).toEqual([]);
  expect(clockOf('nato' as SideId)).toBeNull();
});
