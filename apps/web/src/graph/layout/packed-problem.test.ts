import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packPlaces, packProblem, unpackPlaces, unpackProblem } from './packed-problem.ts';

const length = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const point = fc.record({ x: length, y: length });
const node = fc.record({
  width: length,
  height: length,
  drop: length,
  isContact: fc.boolean(),
  isFixed: fc.boolean(),
  place: fc.option(point, { nil: null }),
});
const line = fc.record({ source: fc.nat(5000), target: fc.nat(5000), weight: length, carried: length });
const stage = fc.record({ width: length, height: length });

test('a problem comes out of its numbers as it went in', () => {
  const problem = fc.record({ nodes: fc.array(node), lines: fc.array(line), stage, seed: fc.integer() });
  fc.assert(
    fc.property(problem, (given) => {
      expect(unpackProblem(packProblem(given))).toEqual(given);
    }),
  );
});
test('so do places', () => {
  fc.assert(
    fc.property(fc.array(point), (given) => {
      expect(unpackPlaces(packPlaces(given))).toEqual(given);
    }),
  );
});
