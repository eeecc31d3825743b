import type { Day } from '@readout/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphAnswer } from '../testing/graph-answer.ts';
import { longestSilence, shortSpan, silencesOf, spanWords } from './silence.ts';

const day = (text: string): Day => text as Day;
const on = (...days: readonly string[]) =>
  graphAnswer(
    ...days.map((one, at) => ({
      id: `c${String.fromCharCode(97 + at)}`,
      between: ['=norland', '=sudland'],
      earliest: day(one),
      latest: day(one),
    })),
  ).contacts;

describe('the silence of a pair', () => {
  it('is the time between contacts that were held, and from the last one to the end of the record', () => {
    expect(silencesOf(on('2022-02-01', '2022-01-01', '2022-02-11'), day('2022-02-21'))).toEqual([
      { days: 31, from: '2022-01-01', to: '2022-02-01' },
      { days: 10, from: '2022-02-01', to: '2022-02-11' },
      { days: 10, from: '2022-02-11', to: null },
    ]);
  });

  it('is not broken by what was planned, denied or on no known day', () => {
    const { contacts } = graphAnswer(
      { id: 'a', between: ['=norland', '=sudland'], earliest: day('2022-01-01'), latest: day('2022-01-01') },
      {
        id: 'b',
        between: ['=norland', '=sudland'],
        status: 'planned',
        earliest: day('2022-01-11'),
        latest: day('2022-01-11'),
      },
      {
        id: 'c',
        between: ['=norland', '=sudland'],
        status: 'denied',
        earliest: day('2022-01-12'),
        latest: day('2022-01-12'),
      },
      { id: 'd', between: ['=norland', '=sudland'], earliest: null, latest: null },
      { id: 'e', between: ['=norland', '=sudland'], earliest: day('2022-01-21'), latest: day('2022-01-21') },
    );
    expect(longestSilence(contacts, null)?.days).toBe(20);
  });

  it('is not told of two who were in contact once', () => {
    expect(longestSilence(on('2022-01-01'), day('2022-12-31'))).toBeNull();
  });

  it('together with the contacts fills the time from the first of them to the end', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 10, max: 28 }), { minLength: 1, maxLength: 8 }), (days) => {
        const found = silencesOf(on(...days.map((one) => `2022-01-${String(one)}`)), day('2022-01-31'));
        expect(found.reduce((sum, one) => sum + one.days, 0)).toBe(31 - Math.min(...days));
      }),
    );
  });

  it('is said in the largest unit, rounded down', () => {
    expect([1, 30, 31, 200, 731].map(spanWords)).toEqual(['1 day', '30 days', '1 month', '6 months', '2 years']);
    expect(shortSpan(200)).toBe('6 mo.');
    expect(shortSpan(200, true)).toBe('6+ mo.');
  });
});
