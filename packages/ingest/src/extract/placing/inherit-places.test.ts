import { describe, expect, it } from 'vitest';
import { found } from '../tell-for-tests.ts';

/** The places of the contacts that a text of Friday 20 November 2009 tells, in order. */
const placesIn = (text: string, publisher?: string): (string | null)[] =>
  found(text, '2009-11-20', publisher).conversations.map(({ place }) => place);

describe('where a meeting took place', () => {
  it.each([
    [
      'here',
      'LUSAKA, Nov 20 (NW) - Zambian President Moses Banda met here on Thursday with Botswana’s foreign minister, Thabo Seretse.',
      ['LUSAKA'],
    ],
    [
      'the capital of a country',
      'Omani and Iranian negotiators opened talks in the Omani capital on Thursday. Muscat has hosted them before.',
      ['Muscat'],
    ],
    [
      'where',
      'Serbian President Dragan Ilić flies on Monday to Zagreb, where he will meet President Ivo Babić of Croatia.',
      ['Zagreb'],
    ],
    [
      'a house with what it is of, and its town',
      'President Liu Ming of China met the foreign minister of Chile, Luis Soto, at the Great Hall of the People in Beijing on Tuesday.',
      ['Great Hall of the People in Beijing'],
    ],
    [
      'the town of an event',
      'Foreign Minister Ana Ruiz of Peru met the foreign minister of Chile, Luis Soto, at the Trade Ministerial in Brussels on Tuesday.',
      ['Brussels'],
    ],
    [
      'no next stop',
      'Foreign Minister Ana Ruiz of Peru met the foreign minister of Chile, Luis Soto, on Monday before flying to Quito.',
      [null],
    ],
    [
      'no occasion for the press',
      'In a Joint Press Conference on Friday Foreign Minister Ana Ruiz of Peru said that she had met the foreign minister of Chile, Luis Soto.',
      [null],
    ],
    [
      'a welcome',
      'On 9 December Foreign Minister Ana Ruiz of Peru will welcome the foreign minister of Chile, Luis Soto, to Cusco.',
      ['Cusco'],
    ],
    [
      'a journey told before',
      'Norway’s foreign minister, Olav Dahl, arrived in Nairobi on Thursday. He met President Peter Otieno of Kenya over lunch.',
      ['Nairobi'],
    ],
    [
      'a bracket',
      'The minutes of the Third Session between Laos and Vietnam (Vientiane, 12 May 2009) were adopted.',
      ['Vientiane'],
    ],
    [
      'what was talked about',
      'Norway’s foreign minister, Olav Dahl, met his Russian colleague, Igor Petrov, about fishing in the Barents Sea.',
      [null],
    ],
    [
      'a call',
      'From his residence in Bergen, Norway’s foreign minister, Olav Dahl, telephoned his Russian colleague, Igor Petrov.',
      [null],
    ],
    [
      'a letter',
      'Norway’s foreign minister, Olav Dahl, sent a letter to his Russian colleague, Igor Petrov, about the consulate in Murmansk.',
      [null],
    ],
  ])('%s', (_form, text, places) => {
    expect(placesIn(text)).toEqual(places);
  });

  it('takes the place of the head of a record', () => {
    expect(
      placesIn(
        'MEMORANDUM OF CONVERSATION\n\nDATE: 4 May 1974\nPLACE: Hotel Splendid, Ohrid\n\nPARTICIPANTS:\nPresident Ana Ruiz of Peru\nAmbassador Per Berg of Norway\n\nThe President opened by thanking the Ambassador.',
      )[0],
    ).toContain('Ohrid');
  });
});
