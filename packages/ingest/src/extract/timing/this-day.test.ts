import { describe, expect, it } from 'vitest';
import { found } from '../tell-for-tests.ts';

/** Status and days of what a text of Friday 20 November 2009 tells. */
const toldIn = (text: string): string[] =>
  found(text, '2009-11-20').conversations.map(({ status, date }) => `${status} ${date?.earliest ?? '-'}`);

describe('a contact of the day of its text', () => {
  it.each([
    ['President Lena Falk of Sweden has just come from lunch with President Luis Paz of Chile.', 'held 2009-11-20'],
    ['14:20 President Lena Falk of Sweden received President Luis Paz of Chile at the castle.', 'held 2009-11-20'],
    ['President Lena Falk of Sweden had met President Luis Paz of Chile.', 'held -'],
  ])('%s', (text, told) => {
    expect(toldIn(text)).toEqual([told]);
  });
});

describe('days without a printed year', () => {
  it.each([
    ['Peru and Chile discussed the third round of talks, to be held in Arica from 3 to 5 March.', 'planned 2010-03-03'],
    [
      'The second round between Peru and Chile, to take place in Lima on 20 May 2010, would close the matter.',
      'planned 2010-05-20',
    ],
  ])('of what is to come: %s', (text, told) => {
    expect(toldIn(text)).toEqual([told]);
  });

  it('tells what is to begin on a day', () => {
    expect(toldIn('President Lena Falk of Sweden will meet President Luis Paz of Chile in Lund from Sunday.')).toEqual([
      'planned 2009-11-22',
    ]);
  });
});
