import { dayFromNumber, type Day } from '@readout/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longDay, parseDayText, periodWords, shortDay, whenWords } from './days.ts';

const day = (text: string): Day => text as Day;

describe('days in words', () => {
  it('prints a period once per month and year', () => {
    expect(periodWords({ earliest: day('2022-01-28'), latest: day('2022-04-11') })).toBe('28 January to 11 April 2022');
    expect(periodWords({ earliest: day('2022-04-06'), latest: day('2022-04-07') })).toBe('6 to 7 April 2022');
    expect(periodWords({ earliest: day('2021-12-30'), latest: day('2022-01-02') })).toBe(
      '30 December 2021 to 2 January 2022',
    );
    expect(periodWords({ earliest: null, latest: day('2022-01-02') })).toBe('up to 2 January 2022');
    expect(periodWords({ earliest: day('2022-03-01'), latest: null })).toBe('from 1 March 2022');
    expect(periodWords({ earliest: null, latest: null })).toBe('');
  });

  it('says what is not known of a day', () => {
    expect(whenWords({ earliest: day('2022-02-01'), latest: day('2022-02-01') }, 'some')).toBe(
      'Tuesday 1 February 2022',
    );
    expect(whenWords({ earliest: day('2022-04-06'), latest: day('2022-04-07') }, 'some')).toBe(
      '6 to 7 April 2022, exact day not given',
    );
    expect(whenWords({ earliest: day('2022-04-06'), latest: day('2022-04-07') }, 'all')).toBe('6 to 7 April 2022');
    expect(whenWords({ earliest: null, latest: day('2022-04-07') }, 'some')).toBe(
      'Up to 7 April 2022, exact day not given',
    );
    expect(whenWords({ earliest: null, latest: null }, 'some')).toBe('Day not given');
  });

  it('reads every day back that it prints', () => {
    fc.assert(
      fc.property(fc.integer({ min: -365_000, max: 1_000_000 }).map(dayFromNumber), (one) => {
        fc.pre(one >= '1000-01-01');
        expect(parseDayText(longDay(one), 'first')).toBe(one);
        expect(parseDayText(shortDay(one), 'last')).toBe(one);
        expect(parseDayText(one, 'first')).toBe(one);
      }),
    );
  });

  it('takes a month or a year for its first or last day', () => {
    expect(parseDayText('Feb 2024', 'first')).toBe('2024-02-01');
    expect(parseDayText('february 2024', 'last')).toBe('2024-02-29');
    expect(parseDayText('2024', 'last')).toBe('2024-12-31');
  });

  it.each(['30 Feb 2022', '2022-13-01', 'someday', '1 Fob 2022', '', '12'])('does not take %j for a day', (text) => {
    expect(parseDayText(text, 'first')).toBeNull();
  });
});
