import type { Day, Period } from '@readout/domain';
import { expect, test } from 'vitest';
import { dayLabel } from './day-label.ts';

const period = (earliest: string | null, latest: string | null): Period => ({
  earliest: earliest as Day | null,
  latest: latest as Day | null,
});

test('a known day is plain', () => {
  expect(dayLabel(period('2022-02-01', '2022-02-01'))).toEqual({ text: '1 Feb', doubtful: false });
  expect(dayLabel(period('2022-02-01', '2022-02-01'), { withYear: true }).text).toBe('1 Feb 2022');
});

test.each([
  ['2022-01-24', '2022-01-30', '≈ 24–30 Jan'],
  ['2022-01-30', '2022-02-02', '≈ 30 Jan – 2 Feb'],
  ['2021-12-30', '2022-01-02', '≈ 30 Dec 2021 – 2 Jan 2022'],
  ['2022-02-01', '2022-02-28', '≈ Feb 2022'],
  ['2024-02-01', '2024-02-28', '≈ 1–28 Feb'],
  ['2022-01-01', '2022-03-31', '≈ Jan – Mar 2022'],
  [null, '2022-03-03', '≈ by 3 Mar'],
  ['2022-03-03', null, '≈ from 3 Mar'],
  [null, null, 'undated'],
])('some day from %s to %s is doubtful: %s', (earliest, latest, text) => {
  expect(dayLabel(period(earliest, latest))).toEqual({ text, doubtful: true });
});

test('a meeting of three days is not a doubt over three days', () => {
  expect(dayLabel(period('2022-03-09', '2022-03-11'), { onAllDays: true })).toEqual({
    text: '9–11 Mar',
    doubtful: false,
  });
});
