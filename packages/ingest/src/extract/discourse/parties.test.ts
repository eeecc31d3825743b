import { describe, expect, it } from 'vitest';
import { found } from '../tell-for-tests.ts';

/** `kind status parties day` of each contact of a text of Thursday 16 March 2006. */
const toldIn = (text: string, publisher?: string): string[] =>
  found(text, '2006-03-16', publisher).conversations.map(({ kind, status, participants, sides, date }) =>
    [kind, status, [...participants.map(({ name }) => name), ...sides].join(' + '), date?.earliest ?? '-'].join(' '),
  );

describe('who is named only behind', () => {
  it.each([
    [
      'as a leader',
      'Turkmenistan’s president, Orazgeldi Batyrov, telephoned his Azerbaijani opposite number on Wednesday. The Azerbaijani leader, Elshad Mammadli, welcomed the idea.',
      ['phone-call held Orazgeldi Batyrov + Elshad Mammadli 2006-03-15'],
    ],
    [
      'as of a country',
      'Slovak Economy Minister Peter Havran met his Ukrainian colleague on Wednesday. Ukraine’s Oleksiy Bondar left without a word.',
      ['meeting held Peter Havran + Oleksiy Bondar 2006-03-15'],
    ],
    [
      'by name alone',
      'Albania’s labour minister, Drita Hoxhaj, met her Italian counterpart in Rome on Wednesday. Matteo Galli wants 20,000 pickers by August.',
      ['meeting held Drita Hoxhaj + Matteo Galli 2006-03-15'],
    ],
    [
      'not where two could be meant',
      'Slovak Economy Minister Peter Havran met his Ukrainian colleague on Wednesday. Ukraine’s Oleksiy Bondar and Ukraine’s Ivan Koval said nothing.',
      ['meeting held Peter Havran + Ukraine 2006-03-15'],
    ],
  ])('%s', (_how, text, told) => {
    expect(toldIn(text)).toEqual(told);
  });
});

describe('names in a list of parties', () => {
  it.each([
    [
      'a small word before a family name',
      'President Gevorg Saroyan of Armenia and President Rauf Aliyev of Azerbaijan came together with van der Berg in Brussels on Wednesday. European Council President Ilse van der Berg said so.',
      ['meeting held Gevorg Saroyan + Rauf Aliyev + Ilse van der Berg 2006-03-15'],
    ],
    [
      'a body before an office',
      'President Ana Mora of Spain met with President Ali Sow and High Council for National Accord Chairman Modou Diop of Senegal on Wednesday.',
      ['meeting held Ana Mora + Ali Sow + Modou Diop 2006-03-15'],
    ],
  ])('%s', (_how, text, told) => {
    expect(toldIn(text)).toEqual(told);
  });
});

describe('for whom people come', () => {
  it.each([
    [
      'an organ of an organisation',
      'African Union Commission',
      'The Chairperson of the African Union Commission, H.E. Moussa Diarra, spoke on Wednesday with the President of the ECOWAS Commission, H.E. Jean-Claude Kassi.',
      ['phone-call held Moussa Diarra + Jean-Claude Kassi 2006-03-15'],
    ],
    [
      'a delegation that somebody leads',
      'Northern Wire',
      'Deputy Prime Minister Pham Quoc Bao of Vietnam met a delegation from the World Bank led by its vice president Victoria Kent on Wednesday.',
      ['meeting held Pham Quoc Bao + Victoria Kent 2006-03-15'],
    ],
    [
      'a ship that somebody is named after',
      'Downing Street',
      'Prime Minister Ann Hart of the United Kingdom met Prime Minister Ken Murphy of Australia on Wednesday. They welcomed the voyage of the fleet, led by HMS Queen Elizabeth.',
      ['meeting held Ann Hart + Ken Murphy 2006-03-15'],
    ],
  ])('%s', (_how, publisher, text, told) => {
    expect(toldIn(text, publisher)).toEqual(told);
  });
});

describe('what a clause says of another matter', () => {
  it.each([
    [
      'what was ago',
      'At a news conference following a lunch in Madrid with his Moroccan counterpart, Omar Alami, Foreign Minister Luis Soto of Spain played down the burning of a truck near Almería ten days ago.',
      ['meeting held Luis Soto + Omar Alami -'],
    ],
    [
      'a recording',
      'Foreign Secretary Jose Ilagan of the Philippines summoned the Chinese ambassador on Wednesday and showed him the video.',
      ['meeting held Jose Ilagan + China 2006-03-15'],
    ],
    [
      'a link',
      'Foreign Secretary Jose Ilagan of the Philippines met the Chinese foreign minister by video on Wednesday.',
      ['video-call held Jose Ilagan + China 2006-03-15'],
    ],
  ])('%s', (_how, text, told) => {
    expect(toldIn(text)).toEqual(told);
  });
});

describe('who was there too', () => {
  it.each([
    [
      'in the presence of',
      'Presidency of Djibouti',
      'President Ismail Robleh received in audience on Wednesday at the Presidential Palace Mr. Getachew Alemu, Minister of Transport of Ethiopia. The audience took place in the presence of the Minister of Equipment and Transport, Mr. Moussa Dileita.',
      ['meeting held Ismail Robleh + Getachew Alemu + Moussa Dileita 2006-03-15'],
    ],
    [
      'attending were',
      'Blue House, Republic of Korea',
      'President Lim Young-jun, on a state visit to Australia, held a summit meeting with Prime Minister Andrew Whelan on March 15. Attending from the Korean side were Foreign Minister Cho Min-seok and Trade Minister Kim Hye-won.',
      ['meeting held Lim Young-jun + Andrew Whelan + Cho Min-seok + Kim Hye-won 2006-03-15'],
    ],
    [
      'and separately with another',
      'United Nations',
      'The Secretary-General spoke by telephone this afternoon with Mr. Mustafa Jibril, Chairman of the Council of Libya, and separately with President Nicolas Delmas of France.',
      [
        'phone-call held Mustafa Jibril + United Nations 2006-03-16',
        'phone-call held Nicolas Delmas + United Nations 2006-03-16',
      ],
    ],
  ])('%s', (_how, publisher, text, told) => {
    expect(toldIn(text, publisher)).toEqual(told);
  });
});

describe('the country to which somebody travelled', () => {
  const inText = (text: string, title: string | null): string[] =>
    found(text, '2006-03-16', 'Northern Wire', title).conversations.map(({ participants, sides }) =>
      [...participants.map(({ name }) => name), ...sides].join(' + '),
    );
  const A = 'Norwegian Prime Minister Tora Lund';
  it.each([
    [
      'gives its offices without a country',
      `${A} flew to Lima on Wednesday and met the president.`,
      null,
      ['Tora Lund + Peru'],
    ],
    [
      'gives whom she met there in number',
      `${A} met senior officials in Lima on Wednesday.`,
      null,
      ['Tora Lund + Peru'],
    ],
    ['gives her hosts', `${A} met with her hosts in Lima on Wednesday.`, null, ['Tora Lund + Peru']],
    ['acts itself', `${A} flew to Lima on Wednesday, where the president received her.`, null, ['Tora Lund + Peru']],
    ['is of the title alone where the title has it', `${A} met the president on Wednesday.`, 'A quarrel in Lima', []],
    ['is no host of those of many countries', `${A} met officials in Brussels on Wednesday.`, null, []],
  ])('%s', (_what, text, title, told) => {
    expect(inText(text, title)).toEqual(told);
  });
});
