import type { Day, PublicationId } from '@readout/domain';
import { expect, test } from 'vitest';
import { readText } from '../../rules-reader.ts';
import { wireText } from '../tell-for-tests.ts';

/** What a text of Friday 20 November 2009 tells: status, first day, and the day it was moved from. */
function movedIn(text: string): string[] {
  const document = wireText(text, '2009-11-20');
  const publication = { id: 'x' as PublicationId, publisher: 'Northern Wire', publishedOn: '2009-11-20' as Day };
  const { accounts } = readText({
    document,
    publications: [{ ...publication, url: null, rights: null }],
  });
  return accounts.map(
    ({ status, earliest, movedFrom }) => `${status} ${earliest ?? '-'} from ${movedFrom?.earliest ?? '-'}`,
  );
}

test.each([
  [
    'A meeting of the foreign ministers of Peru and Chile planned for Monday has been postponed to 3 December.',
    'planned 2009-12-03 from 2009-11-23',
  ],
  [
    "Peru's prime minister, Ana Rey, has put off Tuesday's meeting with her Chilean colleague until Wednesday, her spokesman said.",
    'planned 2009-11-25 from 2009-11-24',
  ],
  [
    'The meeting between the foreign ministers of Peru and Chile was moved from November 24 to December 3.',
    'planned 2009-12-03 from 2009-11-24',
  ],
  [
    'The summit between the presidents of Chad and Sudan, scheduled for 25 November, has been rescheduled for 2 December.',
    'planned 2009-12-02 from 2009-11-25',
  ],
  [
    'The meeting between the presidents of Chad and Sudan planned for 25 November was brought forward to 23 November.',
    'planned 2009-11-23 from 2009-11-25',
  ],
  [
    'The meeting between the presidents of Chad and Sudan planned for 25 November has been put off until January.',
    'planned 2010-01-01 from 2009-11-25',
  ],
  [
    'The meeting between the presidents of Malta and Cyprus was brought forward from 18 December to 28 November.',
    'planned 2009-11-28 from 2009-12-18',
  ],
  [
    'Talks between Chilean President Ana Soto and Peruvian President Luis Vega were brought forward by a week, from December 14 to December 7.',
    'planned 2009-12-07 from 2009-12-14',
  ],
  [
    'Malta and Cyprus have brought the meeting of their foreign ministers forward from December 12 to November 30.',
    'planned 2009-11-30 from 2009-12-12',
  ],
  [
    // The day on which it was said is not the day it was for.
    'The foreign ministry said on Thursday that a meeting of the foreign ministers of Peru and Chile had been put off until 3 December.',
    'planned 2009-12-03 from -',
  ],
])('%s', (text, told) => {
  expect(movedIn(text)).toContain(told);
});
