import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dayFromNumber,
  dayNumber,
  dayOf,
  daysInMonth,
  DaySchema,
  FIRST_DAY,
  isDay,
  LAST_DAY,
  weekdayOf,
  weekOf,
  type Day,
} from './day.ts';

const day = (text: string): Day => DaySchema.parse(text);
const days = fc.integer({ min: dayNumber(FIRST_DAY), max: dayNumber(LAST_DAY) }).map(dayFromNumber);

describe('which days there are', () => {
  test('leap days come every four years, but for centuries, but for every fourth of those', () => {
    expect(['2024-02-29', '2000-02-29', '0004-02-29'].every(isDay)).toBe(true);
    expect(['2023-02-29', '1900-02-29', '2100-02-29'].some(isDay)).toBe(false);
    expect([daysInMonth(1900, 2), daysInMonth(2000, 2), daysInMonth(2022, 4), daysInMonth(2022, 12)]).toEqual([
      28, 29, 30, 31,
    ]);
  });
  test.each([
    '2022-13-01',
    '2022-00-10',
    '2022-04-31',
    '2022-1-1',
    '0000-01-01',
    '+02022-01-01',
    '2022-01-01T00:00',
    '',
  ])('“%s” is none', (text) => {
    expect(isDay(text)).toBe(false);
    expect(DaySchema.safeParse(text).success).toBe(false);
  });
  test('a day is made from its parts, or is null where it does not exist', () => {
    expect(dayOf(987, 6, 5)).toBe('0987-06-05');
    expect(dayOf(2022, 2, 30)).toBeNull();
    expect(dayOf(12022, 1, 1)).toBeNull();
  });
});

describe('counting', () => {
  test('days are numbered from 1970, years before 1000 included', () => {
    expect(dayNumber(day('1970-01-01'))).toBe(0);
    expect(dayNumber(day('1969-12-31'))).toBe(-1);
    expect(dayNumber(day('0050-03-01'))).toBe(-701_206);
    expect(dayNumber(FIRST_DAY)).toBe(-719_162);
    expect(dayNumber(LAST_DAY)).toBe(2_932_896);
  });
  test('a number gives the day back', () => {
    fc.assert(fc.property(days, (one) => dayFromNumber(dayNumber(one)) === one));
  });
  test('a number without a day is an error, not a wrong day', () => {
    for (const number of [dayNumber(LAST_DAY) + 1, dayNumber(FIRST_DAY) - 1, 0.5, Number.NaN])
      expect(() => dayFromNumber(number)).toThrow(RangeError);
  });
  test('days are added over months, years and leap days, and stop where there are no more', () => {
    expect(addDays(day('2024-02-28'), 2)).toBe('2024-03-01');
    expect(addDays(day('2022-01-01'), -1)).toBe('2021-12-31');
    expect(addDays(day('9999-12-30'), 5)).toBe(LAST_DAY);
    expect(addDays(day('0001-01-02'), -5)).toBe(FIRST_DAY);
  });
  test('days in order have numbers in order', () => {
    fc.assert(fc.property(days, days, (a, b) => a < b === dayNumber(a) < dayNumber(b)));
  });
});

describe('weeks', () => {
  test.each([
    ['2022-01-01', '2021-W52'],
    ['2022-01-03', '2022-W01'],
    ['2021-01-03', '2020-W53'],
    ['2020-12-31', '2020-W53'],
    ['2018-12-31', '2019-W01'],
    ['2016-01-03', '2015-W53'],
    ['0001-01-01', '0001-W01'],
    ['9999-12-31', '9999-W52'],
  ])('%s is in %s', (text, week) => {
    expect(weekOf(day(text))).toBe(week);
  });
  test('Monday is the first day of the week, before 1970 too', () => {
    expect([weekdayOf(day('2022-03-07')), weekdayOf(day('2022-03-13')), weekdayOf(day('1969-12-29'))]).toEqual([
      1, 7, 1,
    ]);
  });
  test('a week has seven days, Monday to Sunday', () => {
    fc.assert(
      fc.property(days, (one) => {
        const monday = addDays(one, 1 - weekdayOf(one));
        expect(weekOf(monday)).toBe(weekOf(one));
        expect(weekOf(addDays(monday, 6))).toBe(weekOf(one));
        if (addDays(monday, 7) !== LAST_DAY) expect(weekOf(addDays(monday, 7))).not.toBe(weekOf(one));
      }),
    );
  });
});
