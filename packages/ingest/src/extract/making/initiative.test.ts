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
    [
      'SPOKESMAN: Prime Minister Ilias Papas of Greece talked by phone with President Kemal Aydin of Turkey on Tuesday. He invited President Aydin to Athens.\n\nQUESTION: Who requested the call?\n\nSPOKESMAN: The Turkish side requested it.',
      'Turkey',
    ],
    [
      'The President of the European Council, Anna Holm, spoke separately by telephone with Prime Minister Ilias Papas of Greece and President Kemal Aydin of Turkey on Tuesday.',
      'Anna Holm',
    ],
    [
      'President Ana Ruiz of Peru spoke separately by telephone with Prime Minister Ilias Papas of Greece and President Kemal Aydin of Turkey on Tuesday.',
      null,
    ],
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
    [`${PAIR} talked by phone on Tuesday. The call came from Ankara.`, 'Turkey'],
    [`${PAIR} talked by phone on Tuesday. The call for calm came from Ankara.`, null],
    [`${PAIR} talked by phone on Tuesday. Athens says it was Mr Aydin who had rung.`, 'Kemal Aydin'],
    [
      `${PAIR} talked by phone on Tuesday. His spokesman told reporters the call, sought by Ankara, was short.`,
      'Turkey',
    ],
    [
      `${PAIR} talked by phone on Tuesday. The sides dwelt on trade. They spoke of ships. The call was made at the request of the Turkish side.`,
      'Turkey',
    ],
    [`${PAIR} met in Vienna on Tuesday. The initiative came from the Greek side.`, 'Greece'],
    [`${PAIR} met in Vienna on Tuesday. Mr Aydin had asked to see him.`, 'Kemal Aydin'],
    [`${PAIR} met in Vienna on Tuesday, in response to a request from Ankara.`, 'Turkey'],
    [`On the initiative of Athens, ${PAIR} met in Vienna on Tuesday.`, 'Greece'],
    [`${PAIR} met in Vienna on Tuesday after a proposal of Chile to send ships had failed.`, null],
    [
      'Greek Prime Minister Ilias Papas spoke by telephone on Tuesday with Turkish President Kemal Aydin, who had called to explain the vote.',
      'Kemal Aydin',
    ],
    [
      'Greek Prime Minister Ilias Papas spoke by telephone on Tuesday with Turkish President Kemal Aydin, who called the vote a farce.',
      null,
    ],
    ['Greek Prime Minister Ilias Papas was telephoned on Tuesday by Turkish President Kemal Aydin.', 'Kemal Aydin'],
    [
      'Greek Prime Minister Ilias Papas reached out by telephone on Tuesday to Turkish President Kemal Aydin.',
      'Ilias Papas',
    ],
    [
      'Greek Prime Minister Ilias Papas told reporters of the call he had received on Sunday from Turkish President Kemal Aydin.',
      'Kemal Aydin',
    ],
    [
      'President Ana Ruiz of Peru convened on Friday, by video link, a meeting with President Luis Soto of Chile.',
      'Ana Ruiz',
    ],
    [
      'A summit on grain between President Luis Soto of Peru and President Ana Ruiz of Chile, which Brazil has offered to host, was turned down by Lima last week.',
      'Brazil',
    ],
    [
      'The ministry said that Foreign Minister Ana Ruiz of Peru had received a note from Bogotá proposing that the foreign ministers of Peru and Colombia meet in Quito in May.',
      'Colombia',
    ],
    [
      'Austria summoned the Czech ambassador, Hedvika Malá, on Wednesday. Ambassador Malá was received for 20 minutes by State Secretary Albrecht Huber.',
      'Austria',
    ],
    ['Greek Prime Minister Ilias Papas received the Turkish ambassador, Kemal Aydin, on Tuesday.', null],
    [`${PAIR} met in Vienna on Tuesday.`, null],
    [`${PAIR} met in Vienna on Tuesday and discussed a request of the European Union for data.`, null],
  ])('%s', (text, initiator) => {
    expect(initiatorIn(text)).toBe(initiator);
  });

  it.each([
    ['I spoke by phone yesterday with Turkish President Kemal Aydin, at his request.', 'Kemal Aydin'],
    ['The Prime Minister spoke this morning with President Kemal Aydin of Turkey. We requested it.', 'Greece'],
    ['The Prime Minister spoke this morning with President Kemal Aydin of Turkey. It was at our request.', 'Greece'],
    ['The Prime Minister spoke this morning with President Kemal Aydin of Turkey. It was at their request.', 'Turkey'],
  ])('reads the voice of the house: %s', (text, initiator) => {
    expect(initiatorIn(text, 'Office of the Prime Minister of Greece')).toBe(initiator);
  });

  it('takes who invites to a visit for the meetings of it', () => {
    const text =
      'At the invitation of President Kofi Owusu, President Ali Sow of Senegal arrived in Accra today for a two-day State visit. The two Presidents held talks at Jubilee House.';
    expect(initiatorIn(text, 'Office of the President of Ghana')).toBe('Kofi Owusu');
  });
});
