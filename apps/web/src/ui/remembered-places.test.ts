import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPlaces, readPlaces, type RememberedPlaces } from './remembered-places.ts';

const coordinate = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 100);
const point = fc.record({ x: coordinate, y: coordinate });
const places = fc
  .array(
    fc.tuple(
      fc.string(),
      fc.array(fc.tuple(fc.string(), point)).map((all) => new Map(all)),
    ),
  )
  .map((all): RememberedPlaces => new Map(all));

describe('places kept for a reload', () => {
  it('are read back as they were', () => {
    fc.assert(
      fc.property(places, (kept) => {
        expect(readPlaces(formatPlaces(kept))).toEqual(kept);
      }),
    );
  });

  it.each([null, '', '{}', 'null', '[["contacts",7]]', '[[1,[]]]', '[["contacts",[["person.a","1",null],3]]]'])(
    'are none in %s',
    (text) => {
      expect([...readPlaces(text).values()].flatMap((all) => [...all])).toEqual([]);
    },
  );
});
