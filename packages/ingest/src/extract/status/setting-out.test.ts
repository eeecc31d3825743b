import { expect, it } from 'vitest';
import { found } from '../tell-for-tests.ts';

/** Kind, status and first day of what a text of Friday 20 November 2009 tells. */
const toldIn = (text: string): string[] =>
  found(text, '2009-11-20').conversations.map(({ status, date }) => `${status} ${date?.earliest ?? '-'}`);

it.each([
  [
    'Canadian Foreign Minister Claire Roy arrived in Lima on Monday for talks with Peruvian Foreign Minister Ana Duarte.',
    'planned -',
  ],
  [
    'Japanese Foreign Minister Kenji Mori landed in Jakarta on Tuesday for a meeting with President Budi Santoso.',
    'planned -',
  ],
  [
    'Japanese Foreign Minister Kenji Mori flies to Jakarta on Tuesday for talks with President Budi Santoso.',
    'planned 2009-11-24',
  ],
  [
    'Japanese Foreign Minister Kenji Mori arrived in Jakarta on Sunday and held talks with President Budi Santoso on Monday.',
    'held 2009-11-16',
  ],
])('%s', (text, told) => {
  expect(toldIn(text)).toEqual([told]);
});
