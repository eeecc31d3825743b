import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EarlierMentions } from './earlier-mentions.ts';

const placed = (first: number) => ({ in: 'text' as const, mention: { first } });

describe('the mention of somebody before another', () => {
  it('is the nearest of all full and single names so far', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500)), fc.uniqueArray(fc.nat(500)), (full, singles) => {
        const person = { mentions: full.map(placed) };
        const earlier = new EarlierMentions<typeof person>();
        const seen = [...full];
        for (const first of singles.toSorted((a, b) => a - b)) {
          const nearest = Math.max(-1, ...seen.filter((one) => one < first));
          expect(earlier.before(person, placed(first))).toBe(nearest);
          earlier.note(person, placed(first));
          seen.push(first);
        }
      }),
    );
  });

  it('is none in the other text', () => {
    const person = { mentions: [placed(3)] };
    expect(new EarlierMentions<typeof person>().before(person, { in: 'title', mention: { first: 9 } })).toBe(-1);
  });
});
