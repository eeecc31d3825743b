import { dayFromNumber, dayNumber, type Day } from '@readout/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOfPlace, paragraphPlace, placesOf } from './paragraph-place.ts';

const first = dayNumber('0001-01-01' as Day);
const last = dayNumber('9999-12-31' as Day);
const day = fc.option(fc.integer({ min: first, max: last }).map(dayFromNumber));
const paragraph = fc.integer({ min: 1, max: 2 ** 31 - 1 });

test('a place tells its day, and stays a number that is exact', () => {
  fc.assert(
    fc.property(day, paragraph, (of, n) => {
      const place = paragraphPlace(of, n);
      expect(Number.isSafeInteger(place)).toBe(true);
      expect(dayOfPlace(place)).toBe(of);
      expect(place).toBeGreaterThanOrEqual(placesOf(of).first);
      expect(place).toBeLessThanOrEqual(placesOf(of).last);
    }),
  );
});

test('places stand in the order of days, undated before all', () => {
  fc.assert(
    fc.property(day, paragraph, day, paragraph, (a, m, b, n) => {
      fc.pre(a !== b);
      expect(paragraphPlace(a, m) < paragraphPlace(b, n)).toBe((a ?? '') < (b ?? ''));
    }),
  );
});
