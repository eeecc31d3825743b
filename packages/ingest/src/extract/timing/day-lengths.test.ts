import { describe, expect, it } from 'vitest';
import { found } from '../tell-for-tests.ts';

/** First and last day of the first contact that a text of Friday 20 November 2009 tells. */
const daysIn = (text: string): string | null => {
  const date = found(text, '2009-11-20').conversations[0]?.date ?? null;
  return date === null ? null : `${date.earliest}/${date.latest}`;
};

describe('a contact of some days', () => {
  it.each([
    ['In Geneva, U.S. and Iranian negotiators wrapped up three days of talks on Thursday.', '2009-11-17/2009-11-19'],
    [
      'The two-day summit of the leaders of Brazil, Argentina and Paraguay ended in Asunción on Thursday.',
      '2009-11-18/2009-11-19',
    ],
    ['Iran and Oman began four days of talks in Muscat on Monday.', '2009-11-16/2009-11-19'],
    [
      'After two days of talks in Addis Ababa, the Ethiopian and Eritrean foreign ministers signed a border protocol on Tuesday.',
      '2009-11-16/2009-11-17',
    ],
    ['Iran and Oman held talks in Muscat on Monday, two days before the deadline.', '2009-11-16/2009-11-16'],
  ])('%s', (text, days) => {
    expect(daysIn(text)).toBe(days);
  });
});
