import { NO_FILTER, type Day, type FacetsAnswer } from '@readout/domain';
import { describe, expect, it } from 'vitest';
import { extentWords, sentenceOf, sentenceText, unfittingWords } from './sentence.ts';

const none = { held: 0, planned: 0, proposed: 0, cancelled: 0, denied: 0, disputed: 0, left: 0 };
const facets = (summary: Partial<FacetsAnswer['summary']>): FacetsAnswer =>
  ({
    summary: { ...none, heldCertainly: 0, heldPossibly: 0, heldUndated: 0, ...summary },
    days: { earliest: '2022-01-28' as Day, latest: '2022-04-11' as Day },
    countries: rows('Norland', 'Westland', 'Ostland', 'Sudland'),
    organisations: rows('Tarn Council'),
    people: rows('Mara Lind', 'Ole Berg'),
    agreements: rows('Tarn Accord'),
    topics: rows('Energy', 'Health'),
  }) as unknown as FacetsAnswer;
const text = sentenceText;
const rows = (...labels: readonly string[]) => labels.map((label) => ({ value: label.toLowerCase(), label }));

describe('the standfirst', () => {
  it('says what is held and, where there is any, what is not', () => {
    expect(text(sentenceOf(facets({ held: 25, planned: 3, denied: 1 }), NO_FILTER))).toBe(
      '25 contacts held, 3 planned, 1 denied, 28 January to 11 April 2022.',
    );
  });

  it('says how surely those held fall into a period that was asked for', () => {
    const filter = { ...NO_FILTER, period: { earliest: '2022-02-01' as Day, latest: '2022-02-28' as Day } };
    expect(text(sentenceOf(facets({ held: 1, heldCertainly: 1 }), filter))).toBe(
      '1 contact held, 1 to 28 February 2022. Held certainly in the period: 1; possibly: 0; on no known day: 0.',
    );
  });

  it('names with whom and on what it is narrowed', () => {
    const sentence = (filter: object): string =>
      text(sentenceOf(facets({ held: 2, planned: 1 }), { ...NO_FILTER, ...filter }));
    expect(sentence({ countries: ['norland', 'westland'] })).toBe(
      '2 contacts held with Norland or Westland, 1 planned, 28 January to 11 April 2022.',
    );
    expect(sentence({ organisations: ['tarn council'], people: ['mara lind'], agreements: ['tarn accord'] })).toBe(
      '2 contacts held with Tarn Council and with Mara Lind on Tarn Accord, 1 planned, 28 January to 11 April 2022.',
    );
    expect(sentence({ countries: ['norland'], topics: ['energy', 'health'] })).toBe(
      '2 contacts held with Norland about “Energy” or “Health”, 1 planned, 28 January to 11 April 2022.',
    );
    expect(sentence({ countries: ['norland', 'westland', 'ostland', 'sudland'] })).toContain(
      'held with Norland, Westland or 2 more, 1 planned',
    );
  });

  it('says short by what else it is narrowed', () => {
    const filter = { ...NO_FILTER, kinds: ['meeting' as const], sources: ['harbour' as never], atLeast: 3 };
    expect(text(sentenceOf(facets({ held: 2 }), filter))).toBe(
      '2 contacts held, 28 January to 11 April 2022. Filtered by kind, source and contacts per pair.',
    );
  });

  it('says where no period is asked for what has no day', () => {
    expect(text(sentenceOf(facets({ held: 25, heldUndated: 3 }), NO_FILTER))).toContain('Held on no known day: 3.');
  });

  it('says what is faded and the act that hides it', () => {
    expect(unfittingWords(1, 'faded')).toEqual({ said: '1 faded.', act: 'Hide it' });
    expect(unfittingWords(1200, 'hidden')).toEqual({ said: '1,200 hidden.', act: 'Show them' });
    expect(unfittingWords(0, 'faded')).toBeNull();
  });

  it('says how much is drawn where that is not all', () => {
    expect(extentWords({ unit: 'contact', drawn: 40, all: 204 }, 'best')).toEqual({
      said: '40 of 204 contacts drawn, the best told first.',
      act: 'Draw all',
    });
    expect(extentWords({ unit: 'contact', drawn: 20, all: 20 }, 'best')).toBeNull();
    expect(extentWords({ unit: 'line', drawn: 204, all: 204 }, 'all')).toEqual({
      said: 'All 204 lines drawn.',
      act: 'Draw the strongest',
    });
    expect(extentWords({ unit: 'contact', drawn: 9, all: 9 }, 'all')).toBeNull();
  });
});
