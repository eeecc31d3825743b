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
    ['on Friday 12 May', '2023-05-12'],
    ['on Thursday, 11 May', '2023-05-11'],
    ['on Thursday 12 May', '2022-05-12'],
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
    ['13/04/2023', '2023-04-13'],
    ['4/13/2023', '2023-04-13'],
    ['3/5/2023', '2023-05-03'],
    ['3/11/2023', '2023-03-11'],
    ['on the 3rd inst.', '2023-05-03'],
    ['of the 28th ult.', '2023-04-28'],
    ['on the 4th instant', '2023-05-04'],
    ['on the 2nd proximo', '2023-06-02'],
    ['in the middle of March', '2023-03-11..2023-03-20'],
    ['earlier in the week', '2023-05-08..2023-05-10'],
    ['half an hour ago', '2023-05-10'],
    ['a fortnight ago', '2023-04-24..2023-04-30'],
    ['the night before last', '2023-05-08'],
    ['the week before last', '2023-04-24..2023-04-30'],
    ['on Friday of last week', '2023-05-05'],
    ['on the 3rd of last month', '2023-04-03'],
    ['in June of last year', '2022-06-01..2022-06-30'],
    ['on 12 October last year', '2022-10-12'],
    ['in the summer of 2019', '2019-06-01..2019-08-31'],
    ['in the winter of 1992', '1991-12-01..1993-02-28'],
    ['last autumn', '2022-09-01..2022-11-30'],
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
    ['in three days', '2023-05-13'],
    ["in two weeks' time", '2023-05-22..2023-05-28'],
    ['later in the week', '2023-05-10..2023-05-14'],
    ['during the current year', '2023-05-10..2023-12-31'],
    ['next weekend', '2023-05-13..2023-05-14'],
  ])('%s, seen ahead', (text, wanted) => {
    expect(days(text, 'future')).toBe(wanted);
  });

  it('stay open where the day of the text is not known', () => {
    expect(days('met yesterday', 'past', null)).toBeNull();
    expect(days('met on 3 March 2020', 'past', null)).toBe('2020-03-03');
  });

  it.each([
    ['the following morning', '2023-05-03'],
    ['the previous evening', '2023-05-01'],
    ['the Friday before', '2023-04-28'],
    ['the following Monday', '2023-05-08'],
    ['the week before', '2023-04-24..2023-04-30'],
    ['two days before', '2023-04-30'],
    ['that same evening', '2023-05-02'],
  ])('%s counts from the day told last', (text, wanted) => {
    const tokens = tokenise(text);
    const last = { earliest: '2023-05-02' as Day, latest: '2023-05-02' as Day };
    const range = dayPhrasesOf(tokens, 0, tokens.length)[0]?.resolve(WEDNESDAY, 'past', last) ?? null;
    const { earliest, latest } = range ?? { earliest: '', latest: '' };
    expect(earliest === latest ? earliest : `${earliest}..${latest}`).toBe(wanted);
  });

  it('are not found in names cut like a month, or where a count leads to an event', () => {
    expect(days('at Viña del Mar')).toBeNull();
    expect(days('two days before the vote')).toBeNull();
  });

  it('are not found in durations', () => {
    expect(days('for 25 minutes and two hours')).toBeNull();
  });
});
