import type { Point } from '@readout/drawing';
import { describe, expect, it } from 'vitest';
import { KeptPlaces } from './kept-places.ts';

const at = (x: number): Point => ({ x, y: 0 });
const canvas = (places: Record<string, Point>) => ({ positions: () => new Map(Object.entries(places)) });
const none = new Map<string, Point>();

describe('the places of a drawing', () => {
  it('gives what comes back the place it had, and nothing to what stands', () => {
    const kept = new KeptPlaces(none);
    kept.note(canvas({ a: at(1), b: at(2) }));
    expect(kept.forScene(canvas({ a: at(1) }), none)).toEqual(new Map([['b', at(2)]]));
  });

  it('gives what is called otherwise the place it had', () => {
    const kept = new KeptPlaces(none);
    kept.note(canvas({ a: at(1), b: at(2) }));
    kept.renamed(new Map([['z', 'a']]));
    expect(kept.forScene(canvas({ b: at(2) }), none).get('z')).toEqual(at(1));
  });

  it('gives what the address asks for', () => {
    const kept = new KeptPlaces(new Map([['a', at(1)]]));
    expect(kept.forScene(canvas({}), new Map([['a', at(9)]]))).toEqual(new Map([['a', at(9)]]));
  });

  it('leads a plate back to where it stood before it was first moved', () => {
    const kept = new KeptPlaces(none);
    kept.note(canvas({ a: at(1) }));
    kept.moved(['a']);
    kept.forScene(canvas({ a: at(5) }), new Map([['a', at(5)]]));
    kept.note(canvas({ a: at(5) }));
    kept.moved(['a']);
    kept.forScene(canvas({ a: at(7) }), new Map([['a', at(7)]]));
    expect(kept.forScene(canvas({ a: at(7) }), new Map([['a', at(5)]])).get('a')).toEqual(at(5));
    expect(kept.forScene(canvas({ a: at(5) }), none).get('a')).toEqual(at(1));
    expect(kept.forScene(canvas({ a: at(1) }), none)).toEqual(none);
  });
});
