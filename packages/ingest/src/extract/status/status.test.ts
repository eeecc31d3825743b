import { describe, expect, it } from 'vitest';
import { found } from '../tell-for-tests.ts';

/** Status and first day of what a text of Friday 20 November 2009 tells. */
const toldIn = (text: string): string[] =>
  found(text, '2009-11-20').conversations.map(({ kind, status, date }) => `${kind} ${status} ${date?.earliest ?? '-'}`);

describe('what is called off', () => {
  it.each([
    [
      'Talks between Cyprus and Turkey that were due to open in Nicosia on Monday have been called off after Ankara objected to the agenda.',
      'talks cancelled 2009-11-23',
    ],
    [
      'A meeting of the Serbian and Croatian foreign ministers, scheduled for Tuesday in Zagreb, will not take place, an official said.',
      'meeting cancelled 2009-11-24',
    ],
    [
      'The summit between the presidents of Chad and Sudan, which was expected to open in Doha on Wednesday, will not go ahead.',
      'meeting cancelled 2009-11-25',
    ],
    [
      'The meeting of the finance ministers of Peru and Chile planned for Sunday in Arica was put off without a new date.',
      'meeting cancelled 2009-11-22',
    ],
    [
      'Talks between Cyprus and Turkey went ahead on Monday after a boycott had been called off.',
      'talks held 2009-11-16',
    ],
  ])('%s', (text, told) => {
    expect(toldIn(text)).toContain(told);
  });
});

describe('what is moved to another day', () => {
  it.each([
    [
      'A meeting of the foreign ministers of Peru and Chile planned for Monday has been postponed to 3 December.',
      'meeting planned 2009-12-03',
    ],
    [
      "Peru's prime minister, Ana Rey, has put off a meeting with her Chilean colleague until Wednesday, her spokesman said.",
      'meeting planned 2009-11-25',
    ],
    [
      'A meeting of the foreign ministers of Peru and Chile was put off until the spring, an official said.',
      'meeting cancelled -',
    ],
  ])('%s', (text, told) => {
    expect(toldIn(text).map((one) => (told.endsWith('-') ? one.replace(/\S+$/u, '-') : one))).toContain(told);
  });
});

describe('what is reported and called untrue', () => {
  it.each([
    [
      'The Kremlin called reports of a phone call between President Gromov and Ukraine’s president, Petro Kovalchuk, a complete fabrication.',
      'phone-call denied -',
    ],
    [
      'Claims of a secret meeting between the foreign ministers of Israel and Saudi Arabia are false, an official said.',
      'meeting denied -',
    ],
  ])('%s', (text, told) => {
    expect(toldIn(text)).toContain(told);
  });
});

describe('what a called-off journey was for', () => {
  it.each([
    [
      'A visit by Moroccan Foreign Minister Youssef Alami to Senegal, where he was to meet President Amadou Ndiaye, has been postponed.',
      'meeting cancelled -',
    ],
    [
      'A trip by the Ghanaian president, Kofi Mensah, to Lome, where he was due to meet the Togolese president, Yao Agbeko, was called off.',
      'meeting cancelled -',
    ],
    [
      'The visit of Chilean Foreign Minister Juan Soto to Oslo, where he is to meet Norwegian Foreign Minister Tora Lund, has been extended.',
      'meeting planned -',
    ],
  ])('%s', (text, told) => {
    expect(toldIn(text)).toEqual([told]);
  });
});

describe('what somebody does not remember', () => {
  it.each([
    'Former minister Pavel Horak of Slovakia said he had no recollection of speaking with Hungarian Foreign Minister Gabor Toth.',
    'Slovak Prime Minister Pavel Horak could not recall meeting Hungarian Foreign Minister Gabor Toth in March.',
    'Slovak Prime Minister Pavel Horak said he did not remember any meeting with Hungarian Foreign Minister Gabor Toth.',
    'Slovak Prime Minister Pavel Horak has no memory of a phone call with Hungarian Foreign Minister Gabor Toth.',
  ])('%s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });

  it('is told where somebody does remember it', () => {
    const text = 'Slovak Prime Minister Pavel Horak recalled meeting Hungarian Foreign Minister Gabor Toth in March.';
    expect(toldIn(text)).toEqual(['meeting held 2009-03-01']);
  });
});

describe('what is still to come', () => {
  it.each([
    ['Foreign Minister Ana Dahl of Norway was to hold talks with President Luis Paz of Peru on Sunday.', 'planned'],
    [
      'Before that, on Sunday, President Ana Dahl of Norway has a bilateral with President Luis Paz of Peru.',
      'planned',
    ],
    ['On Sunday President Ana Dahl of Norway has got meetings with President Luis Paz of Peru.', 'planned'],
    ['President Ana Dahl of Norway meets President Luis Paz of Peru this afternoon.', 'planned'],
    ['Kenyan and Ugandan ministers meet in Nairobi on Thursday to discuss fish.', 'planned'],
    ['The ministers of Peru and Chile resolved that consultations between them should be held in May.', 'planned'],
    ['Peru ruled out a proposal that its president, Luis Paz, see President Ana Dahl of Norway in Lima.', 'cancelled'],
    ['The committee recommends that President Ana Dahl of Norway write to President Luis Paz of Peru.', 'proposed'],
    ['President Ana Dahl of Norway had a bilateral with President Luis Paz of Peru on Thursday.', 'held'],
    ['Kenyan and Ugandan ministers met in Nairobi on Thursday to discuss fish.', 'held'],
  ])('%s', (text, status) => {
    expect(found(text, '2009-11-20').conversations.map((one) => one.status)).toEqual([status]);
  });

  it('is what a speaker will do, however short "will" is written', () => {
    const text = 'PRIME MINISTER DAHL: I’ll be seeing President Luis Paz of Peru on Sunday.';
    const { conversations } = found(text, '2009-11-20', 'Prime Minister of Norway');
    expect(conversations.map(({ status, date }) => [status, date?.earliest])).toEqual([['planned', '2009-11-22']]);
  });
});
