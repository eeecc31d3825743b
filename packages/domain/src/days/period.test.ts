import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFromNumber, type Day } from './day.ts';
import {
  certaintyIn,
  intersect,
  isSingleDay,
  isUndated,
  lengthInDays,
  overlaps,
  PeriodSchema,
  span,
  UNDATED,
  type Period,
} from './period.ts';

const period = (earliest: string | null, latest: string | null): Period => ({
  earliest: earliest as Day | null,
  latest: latest as Day | null,
});
/** Days 0 to 30, either end open at times. */
const periods = fc
  .tuple(fc.nat({ max: 30 }), fc.nat({ max: 10 }), fc.boolean(), fc.boolean())
  .map(([from, length, opensBefore, opensAfter]): Period => ({
    earliest: opensBefore ? null : dayFromNumber(from),
    latest: opensAfter ? null : dayFromNumber(from + length),
  }));
const DAYS = Array.from({ length: 60 }, (_, at) => dayFromNumber(at - 10));
const holds = ({ earliest, latest }: Period, day: Day): boolean =>
  (earliest === null || earliest <= day) && (latest === null || day <= latest);
const daysIn = (one: Period): Day[] => DAYS.filter((day) => holds(one, day));

describe('periods', () => {
  test('the ends stand in order', () => {
    expect(PeriodSchema.safeParse(period('2022-01-02', '2022-01-01')).success).toBe(false);
    expect(PeriodSchema.safeParse(period('2022-01-02', '2022-01-02')).success).toBe(true);
    expect(PeriodSchema.safeParse(period('2022-01-02', null)).success).toBe(true);
  });
  test('both ends count', () => {
    expect(lengthInDays(period('2022-02-28', '2022-03-01'))).toBe(2);
    expect(lengthInDays(period('2022-02-28', null))).toBe(Number.POSITIVE_INFINITY);
    expect([isSingleDay(period('2022-02-28', '2022-02-28')), isSingleDay(UNDATED), isUndated(UNDATED)]).toEqual([
      true,
      false,
      true,
    ]);
  });
  test('two overlap where they share a day, and their intersection is the days they share', () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        const shared = DAYS.filter((day) => holds(a, day) && holds(b, day));
        expect(overlaps(a, b)).toBe(shared.length > 0);
        const common = intersect(a, b);
        expect(common === null ? [] : daysIn(common)).toEqual(shared);
      }),
    );
  });
  test('the span of two is the smallest that holds both', () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        const whole = daysIn(span(a, b));
        expect(whole).toEqual(expect.arrayContaining([...daysIn(a), ...daysIn(b)]));
        expect([whole[0], whole.at(-1)].every((day) => day === undefined || holds(a, day) || holds(b, day))).toBe(true);
      }),
    );
  });
});

describe('how surely a contact falls into a period', () => {
  const february = period('2022-02-01', '2022-02-28');

  test.each([
    ['2022-02-03', '2022-02-05', 'certainly'],
    ['2022-01-30', '2022-02-01', 'possibly'],
    ['2022-02-28', null, 'possibly'],
    [null, '2022-02-05', 'possibly'],
    ['2022-03-01', '2022-03-01', 'outside'],
    ['2022-03-01', null, 'outside'],
    [null, null, 'undated'],
  ])('%s to %s: %s', (earliest, latest, certainty) => {
    expect(certaintyIn(period(earliest, latest), february)).toBe(certainty);
  });
  test('a summit on all of its days is certainly in a period that holds one of them', () => {
    expect(certaintyIn(period('2022-01-30', '2022-02-01'), february, 'all')).toBe('certainly');
    expect(certaintyIn(period('2022-01-30', null), february, 'all')).toBe('possibly');
    expect(certaintyIn(period('2022-01-30', '2022-01-31'), february, 'all')).toBe('outside');
  });
  test('a period that asks nothing certainly holds whatever has a day', () => {
    expect(certaintyIn(period('2022-03-01', null), UNDATED)).toBe('certainly');
    expect(certaintyIn(UNDATED, UNDATED)).toBe('undated');
  });
  test('on some day: certainly where every day it may have been on is inside, possibly where one is', () => {
    fc.assert(
      fc.property(periods, periods, (when, within) => {
        fc.pre(!isUndated(when));
        const inside = daysIn(when).filter((day) => holds(within, day)).length;
        const expected = inside === 0 ? 'outside' : inside === daysIn(when).length ? 'certainly' : 'possibly';
        expect(certaintyIn(when, within)).toBe(expected);
      }),
    );
  });
});
