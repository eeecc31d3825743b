import type { Day } from '@readout/domain';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../annotate/words/tokens.ts';
import { dayPhrasesOf } from './days.ts';

const WEDNESDAY = '2023-05-10' as Day;

function days(text: string, tense: 'past' | 'future' = 'past', anchor: Day | null = WEDNESDAY): string | null {
  const tokens = tokenise(text);
  const [phrase] = dayPhrasesOf(tokens, 0, tokens.length);
  const range = phrase?.resolve(anchor, tense, null) ?? null;
  return range === null
    ? null
    : range.earliest === range.latest
      ? range.earliest
      : `${range.earliest}..${range.latest}`;
}

describe('days', () => {
  it.each([
    ['met today', '2023-05-10'],
    ['met yesterday evening', '2023-05-09'],
    ['spoke overnight', '2023-05-09..2023-05-10'],
    ['met on Wednesday', '2023-05-10'],
    ['met on Friday', '2023-05-05'],
    ['met last Wednesday', '2023-05-03'],
    ['on 14 April 2022', '2022-04-14'],
    ['on April 14, 2022', '2022-04-14'],
    ['from 21 to 23 October 1998', '1998-10-21..1998-10-23'],
    ['on December 11 and 12', '2022-12-11..2022-12-12'],
    ['this 27th day of June, 2008', '2008-06-27'],
    ['in late July', '2022-07-21..2022-07-31'],
    ['in the second half of November', '2022-11-16..2022-11-30'],
    ['met the evening before', '2023-05-09'],
    ['in mid-June', '2022-06-11..2022-06-20'],
    ['between April 2021 and June 2022', '2021-04-01..2022-06-30'],
    ['last week', '2023-05-01..2023-05-07'],
    ['last month', '2023-04-01..2023-04-30'],
    ['eight days ago', '2023-05-02'],
    ['2023-05-08', '2023-05-08'],
    ['12.06.2022', '2022-06-12'],
  ])('%s', (text, wanted) => {
    expect(days(text)).toBe(wanted);
  });

  it.each([
    ['will meet on Friday', '2023-05-12'],
    ['will meet on Wednesday week', '2023-05-17'],
    ['will meet tomorrow', '2023-05-11'],
    ['will meet in January', '2024-01-01..2024-01-31'],
    ['before the end of August', '2023-05-10..2023-08-31'],
    ['in the second week of October', '2023-10-08..2023-10-14'],
    ['next month', '2023-06-01..2023-06-30'],
    ['this summer', '2023-06-01..2023-08-31'],
  ])('%s, seen ahead', (text, wanted) => {
    expect(days(text, 'future')).toBe(wanted);
  });

  it('stay open where the day of the text is not known', () => {
    expect(days('met yesterday', 'past', null)).toBeNull();
    expect(days('met on 3 March 2020', 'past', null)).toBe('2020-03-03');
  });

  it('are not found in durations', () => {
    expect(days('for 25 minutes and two hours')).toBeNull();
  });
});
