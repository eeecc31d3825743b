import type { Day } from '@readout/domain';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../annotate/words/tokens.ts';
import { dayPhrasesOf } from './days.ts';

const WEDNESDAY = '2023-05-10' as Day;

/** The first phrase for days in a text of a Wednesday in May 2023. */
function days(text: string, tense: 'past' | 'future'): string | null {
  const tokens = tokenise(text);
  const [phrase] = dayPhrasesOf(tokens, 0, tokens.length);
  const range = phrase?.resolve(WEDNESDAY, tense, null) ?? null;
  return range === null ? null : `${range.earliest}..${range.latest}`;
}

describe('days that are some way off', () => {
  it.each([
    ['will meet tomorrow week', '2023-05-18..2023-05-18'],
    ['will meet a week from tomorrow', '2023-05-18..2023-05-18'],
    ['will meet two weeks from Friday', '2023-05-26..2023-05-26'],
    ['will meet a fortnight from now', '2023-05-22..2023-05-28'],
    ['will meet in the coming days', '2023-05-10..2023-05-17'],
    ['will meet within weeks', '2023-05-10..2023-06-14'],
    ['will meet in a month', '2023-06-01..2023-06-30'],
    ['will meet in the new year', '2024-01-01..2024-02-15'],
    ['will meet in the first quarter of 2024', '2024-01-01..2024-03-31'],
    ['will meet in the first half of next year', '2024-01-01..2024-06-30'],
    ['will meet in the last week of this month', '2023-05-25..2023-05-31'],
    ['will meet at the end of the month', '2023-05-21..2023-05-31'],
    ['will meet early next week', '2023-05-15..2023-05-17'],
  ])('ahead: %s', (text, range) => {
    expect(days(text, 'future')).toBe(range);
  });

  it.each([
    ['met a couple of weeks ago', '2023-04-19..2023-05-02'],
    ['met a few days ago', '2023-05-03..2023-05-08'],
    ['met the other day', '2023-05-04..2023-05-10'],
    ['met in recent days', '2023-05-03..2023-05-10'],
    ['met late last month', '2023-04-21..2023-04-30'],
    ['met two years ago', '2021-01-01..2021-12-31'],
  ])('back: %s', (text, range) => {
    expect(days(text, 'past')).toBe(range);
  });

  it.each([
    'the end of the affair',
    'the first half of the match',
    'the other day-long session',
    'a few of the ministers',
  ])('none: %s', (text) => {
    expect(days(text, 'past')).toBeNull();
  });
});
