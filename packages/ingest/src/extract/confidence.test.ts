import type { Day } from '@readout/domain';
import { describe, expect, it } from 'vitest';
import { CONFIDENCE_WEIGHTS } from '../data/confidence-weights.generated.ts';
import { extract } from '../pipeline.ts';
import { confidenceOf, featuresOf, LEAST_CONFIDENCE } from './confidence.ts';

const read = (text: string, least?: number): ReturnType<typeof extract> =>
  extract(
    {
      file: 'a.txt',
      title: null,
      text,
      language: 'en',
      publishedOn: '2016-03-04' as Day,
      publisher: 'Gazette of the Hills',
      url: null,
      rights: null,
      origins: [],
      collection: null,
    },
    least,
  );

describe('how sure a claim is', () => {
  const { doc, claims, tellers, confidence } = read(
    'President Ana Mora of Spain telephoned President Tomas Brok of Estonia on Monday, the Spanish government said.',
  );

  it('rests on exactly the features whose weights were learned', () => {
    const [claim] = claims;
    expect(claim).toBeDefined();
    if (claim === undefined) return;
    expect(Object.keys(featuresOf(doc, claim, tellers.get(claim) ?? [])).sort()).toEqual(
      Object.keys(CONFIDENCE_WEIGHTS.weights).sort(),
    );
  });

  it('is a share between nothing and all, for every claim', () => {
    expect([...confidence.values()].every((value) => value > 0 && value < 1)).toBe(true);
  });

  it('is higher for two named presidents who telephone on a day than for two pronouns', () => {
    const vague = read('They spoke of it. Spain and Estonia may have exchanged words with them.', 0);
    const [clear] = confidence.values();
    for (const value of vague.confidence.values()) expect(clear ?? 0).toBeGreaterThan(value);
  });

  it('rises with each weight that is positive and falls with each that is negative', () => {
    const bare = confidenceOf([]);
    for (const [name, weight] of Object.entries(CONFIDENCE_WEIGHTS.weights))
      if (Math.abs(weight) > 0.05) expect(Math.sign(confidenceOf([name]) - bare)).toBe(Math.sign(weight));
  });

  it('leaves out what is less sure than the least', () => {
    expect(read('President Ana Mora of Spain met King Felix of Belgium.', 1).claims).toEqual([]);
    expect(LEAST_CONFIDENCE).toBeLessThan(1);
  });
});
