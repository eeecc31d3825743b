import { describe, expect, it } from 'vitest';
import { found } from '../tell-for-tests.ts';

/** Who is said to have asked for the first contact of a text of 7 April 2016; null where nobody is. */
const initiatorIn = (text: string, publisher?: string): string | null =>
  found(text, '2016-04-07', publisher).conversations[0]?.initiator?.name ?? null;

const PAIR = 'Greek Prime Minister Ilias Papas and Turkish President Kemal Aydin';

describe('who asked for a contact', () => {
  it.each([
    [`${PAIR} talked by phone on Tuesday at the request of the latter.`, 'Kemal Aydin'],
    [`${PAIR} talked by phone on Tuesday at the former's request.`, 'Ilias Papas'],
    [`${PAIR} talked by phone on Tuesday, on Athens' initiative.`, 'Greece'],
    [`At Turkish request, ${PAIR} met in Vienna on Tuesday.`, 'Turkey'],
    [`${PAIR} met in Vienna on Tuesday. Ankara had asked for the meeting.`, 'Turkey'],
    [`${PAIR} met in Vienna on Tuesday. The meeting, which the Turkish side had sought, lasted an hour.`, 'Turkey'],
    [`${PAIR} talked by phone on Tuesday. The call was initiated by the Greek side.`, 'Greece'],
    [
      'Prime Minister Ilias Papas of Greece placed a call to President Kemal Aydin of Turkey on Tuesday.',
      'Ilias Papas',
    ],
    [
      'Prime Minister Ilias Papas of Greece took a call on Tuesday from President Kemal Aydin of Turkey.',
      'Kemal Aydin',
    ],
    ['Prime Minister Ilias Papas of Greece received President Kemal Aydin of Turkey on Tuesday.', null],
    [
      'Prime Minister Ilias Papas of Greece on Wednesday proposed a meeting with President Kemal Aydin of Turkey in Vienna.',
      'Ilias Papas',
    ],
    ['President Ana Ruiz of Peru convened a video meeting with President Luis Soto of Chile on Tuesday.', 'Ana Ruiz'],
    [`${PAIR} met in Vienna on Tuesday.`, null],
    [`${PAIR} met in Vienna on Tuesday and discussed a request of the European Union for data.`, null],
  ])('%s', (text, initiator) => {
    expect(initiatorIn(text)).toBe(initiator);
  });

  it('takes who invites to a visit for the meetings of it', () => {
    const text =
      'At the invitation of President Kofi Owusu, President Ali Sow of Senegal arrived in Accra today for a two-day State visit. The two Presidents held talks at Jubilee House.';
    expect(initiatorIn(text, 'Office of the President of Ghana')).toBe('Kofi Owusu');
  });
});
