import type { Day } from '@readout/domain';
import { describe, expect, it } from 'vitest';
import { findIn } from '../../rules-reader.ts';

const read = (text: string, publisher = 'Gazette of the Hills'): ReturnType<typeof findIn> =>
  findIn({
    file: 'a.txt',
    title: null,
    text,
    language: 'en',
    publishedOn: '2016-03-04' as Day,
    publisher,
    url: null,
    rights: null,
    origins: [],
    collection: null,
  });

const TEXT =
  'President Mara Lindqvist of Sweden telephoned Prime Minister Jonas Petraitis of Lithuania on Thursday. ' +
  'They discussed the ferry, trade in timber and the release of two sailors. Petraitis agreed to lower the fee and thanked her for the help. ' +
  'The situation in the strait was discussed as well.';

describe('the points of an account', () => {
  it('are the subjects talked about, one by one, and what was agreed and said', () => {
    const [call] = read(TEXT).conversations;
    expect(call?.statements).toEqual([
      'the ferry',
      'trade in timber',
      'the release of two sailors',
      'agreed to lower the fee',
      'thanked her for the help',
      'The situation in the strait',
    ]);
    expect(call?.topics).toEqual([
      'the ferry',
      'trade in timber',
      'the release of two sailors',
      'The situation in the strait',
    ]);
  });

  it('keep a clause whole that is one of them, to the last of its two words', () => {
    const text = `${TEXT.split('.')[0] ?? ''}. They discussed the ferry, and how the strait can stay free and open.`;
    expect(read(text).conversations[0]?.topics).toEqual(['the ferry', 'how the strait can stay free and open']);
    const more = `${TEXT.split('.')[0] ?? ''}. They discussed the ferry, how the strait can stay open and the price of timber.`;
    expect(read(more).conversations[0]?.topics).toEqual([
      'the ferry',
      'how the strait can stay open',
      'the price of timber',
    ]);
  });

  it('are parts of the text, whatever stands in it', () => {
    const text = TEXT.replace('the ferry', 'the 🚢 “ferry”');
    for (const { statements } of read(text).conversations)
      for (const statement of statements) expect(text).toContain(statement);
  });

  it('end where the next contact of others begins', () => {
    const [call] = read(
      'President Mara Lindqvist of Sweden met President Ana Mora of Spain. They discussed fish. King Felix of Belgium met President Tomas Brok of Estonia. They discussed coal.',
    ).conversations;
    expect(call?.statements).toEqual(['fish']);
  });

  it('are of one contact each, where another of the same people is told in passing', () => {
    const { conversations } = read(
      'President Mara Lindqvist of Sweden telephoned Prime Minister Jonas Petraitis of Lithuania on Thursday. ' +
        'The call followed on the letter which he had sent her on Monday. ' +
        'Lindqvist promised to lower the fee. Petraitis asked for the release of two sailors. The letter warned of a shortage of salt.',
    );
    const told = Object.fromEntries(conversations.map(({ kind, statements }) => [kind, statements]));
    expect(told['phone-call']).toEqual(['promised to lower the fee', 'asked for the release of two sailors']);
    expect(told['letter'] ?? []).not.toContain('promised to lower the fee');
  });

  it('are neither journeys to come, nor what was before, nor what a spokesman answers the press', () => {
    const [call] = read(
      'Ministry of Foreign Affairs of Sweden. Minister Mara Lindqvist spoke by telephone with Prime Minister Jonas Petraitis of Lithuania today. ' +
        'Earlier, she had informed the leaders of the parties. Joint patrols will begin on Monday. ' +
        'There will be another day for that. The Minister will leave for Oslo. Asked about fish, he said that it was for others to say.',
      'Ministry of Foreign Affairs of Sweden',
    ).conversations;
    expect(call?.statements).toEqual(['Joint patrols will begin on Monday']);
  });

  it('end before a participle that only tells more of the last subject', () => {
    const [call] = read(
      'President Mara Lindqvist of Sweden telephoned President Ana Mora of Spain. They discussed the power cable and the ferry line, foreseen for July.',
    ).conversations;
    expect(call?.topics).toEqual(['the power cable', 'the ferry line']);
  });

  it('do not break "between the two countries" or "bilateral and regional issues" apart', () => {
    const [call] = read(
      'President Mara Lindqvist of Sweden met President Ana Mora of Spain. They discussed trade between Sweden and Spain. They reviewed bilateral and regional issues.',
    ).conversations;
    expect(call?.topics).toEqual(['trade between Sweden and Spain', 'bilateral and regional issues']);
  });

  it.each([
    [
      'clauses joined by "and that", each alone',
      'President Mara Lindqvist of Sweden telephoned President Ana Mora of Spain. Lindqvist stated that the pipe is ready and that the matter lies with the operators.',
      ['stated that the pipe is ready', 'the matter lies with the operators'],
    ],
    [
      'what stands before its report',
      'Sweden can send timber if the strike ends, President Mara Lindqvist told President Ana Mora of Spain by telephone on Thursday.',
      ['Sweden can send timber if the strike ends'],
    ],
    [
      'what was agreed or decided by nobody named',
      'President Mara Lindqvist of Sweden met President Ana Mora of Spain. It was agreed to open the bridge. It was decided that the ferry will sail.',
      ['agreed to open the bridge', 'decided that the ferry will sail'],
    ],
    [
      'subjects of an exchange',
      'President Mara Lindqvist of Sweden met President Ana Mora of Spain. There was also an exchange on the cable and on the ferry line.',
      ['the cable', 'the ferry line'],
    ],
    [
      'nothing that the press or a parliament was told, and no bare "accepted it"',
      'President Mara Lindqvist of Sweden met President Ana Mora of Spain. Mora accepted it with pleasure. Lindqvist told reporters that she was tired. Lindqvist informed the leaders of the opposition of the talks.',
      [],
    ],
  ])('are %s', (_what, text, points) => {
    expect(read(text).conversations[0]?.statements).toEqual(points);
  });

  it('are those of each contact alone where two are told one behind the other, or in one sentence', () => {
    const behind = read(
      'Foreign Minister Luis Paz of Peru met President Ana Mora of Spain. Mora promised a loan. Paz met Prime Minister Juan Gil of Spain. Gil promised a ship.',
    ).conversations;
    expect(behind.map(({ statements }) => statements)).toEqual([['promised a loan'], ['promised a ship']]);
    const [president, premier] = read(
      'President Ana Mora and Prime Minister Juan Gil of Spain received separately in Madrid on Tuesday the Foreign Minister of Peru, Luis Paz. Mora promised a loan. Gil promised a ship.',
    ).conversations;
    expect([president?.statements, premier?.statements]).toEqual([['promised a loan'], ['promised a ship']]);
  });

  it('are what an official account announces in a sentence of its own', () => {
    const text =
      'The President of Spain, Ana Mora, met President Mara Lindqvist of Sweden today. Joint patrols will begin on 1 November.';
    expect(read(text, 'Presidency of Spain').conversations[0]?.statements).toEqual([
      'Joint patrols will begin on 1 November',
    ]);
    expect(read(text).conversations[0]?.statements).toEqual([]);
  });

  it('are none of a contact that is told of somebody by the way, but where a sentence points back to it', () => {
    const guests =
      'Finance ministers of the region sat down in Split on Friday. President Mara Lindqvist of Sweden, with whom Prime Minister ' +
      'Jonas Petraitis of Lithuania had spoken by telephone on Thursday, was among the guests. Petraitis offered a loan to the smaller states. ' +
      'In the call he had asked her for two ferries.';
    const call = read(guests).conversations.find(({ kind }) => kind === 'phone-call');
    expect(call?.statements).toEqual(['asked her for two ferries']);
  });

  it('are what the contact was about where its own sentence says so, behind who it was with and when', () => {
    const topics = (text: string): readonly string[] | undefined => read(text).conversations[0]?.topics;
    const of = 'President Mara Lindqvist of Sweden';
    const other = 'Prime Minister Jonas Petraitis of Lithuania';
    expect(topics(`${of} spoke by phone on Thursday with ${other} about the ferry.`)).toEqual(['the ferry']);
    expect(topics(`${of} had a call with ${other} on Thursday about the strait.`)).toEqual(['the strait']);
    expect(topics(`${of} spoke by phone on Thursday with ${other}.`)).toEqual([]);
  });

  it('are what was talked about, and not by what means or how long', () => {
    const lead = 'President Mara Lindqvist of Sweden met Prime Minister Jonas Petraitis of Lithuania on Thursday. ';
    const of = (text: string): readonly string[] => read(lead + text).conversations[0]?.statements ?? [];
    expect(of('They talked about the queues at the quay and about a line of credit for the tanners.')).toEqual([
      'the queues at the quay',
      'a line of credit for the tanners',
    ]);
    expect(of('The two talked for about ten minutes.')).toEqual([]);
    expect(of('They spoke on the sidelines of the fair.')).toEqual([]);
    expect(of('She discussed the quay with Prime Minister Jonas Petraitis by telephone.')).toEqual(['the quay']);
    expect(of('She discussed the quay in Klaipeda with him.')).toEqual(['the quay in Klaipeda']);
    expect(of('The Prime Minister said on Friday.')).toEqual([]);
  });

  it('are what one was told, and what was offered in two words', () => {
    const [call] = read(
      'President Mara Lindqvist of Sweden telephoned Prime Minister Jonas Petraitis of Lithuania on Thursday. ' +
        'She asked for the release of two sailors. He presented regrets and announced that they will be freed. She was told that the fee had been waived. He said that he would.',
    ).conversations;
    expect(call?.statements).toEqual([
      'asked for the release of two sailors',
      'presented regrets',
      'announced that they will be freed',
      'told that the fee had been waived',
    ]);
  });

  it('hold the invitation to a further contact', () => {
    const [call] = read(
      'President Mara Lindqvist of Sweden met Prime Minister Jonas Petraitis of Lithuania on Thursday. ' +
        'Lindqvist invited Petraitis to meet her in Malmo in May.',
    ).conversations;
    expect(call?.statements).toEqual(['invited Petraitis to meet her in Malmo in May']);
  });

  it('are of the one of two contacts told together whose own sentences they follow', () => {
    const { conversations } = read(
      'HANOI, March 4 (Gazette) - President Mara Lindqvist of Sweden and Prime Minister Karin Sund of Sweden received separately Foreign Minister Jonas Petraitis of Lithuania on Thursday.\n\n' +
        'At the palace, Lindqvist praised the work of the nurses.\n\n' +
        'Receiving him later, Sund said that the yard was ready. She asked that the firms look after water.',
    );
    const of = (name: string): readonly string[] =>
      conversations.find(({ participants }) => participants.some((one) => one.name.includes(name)))?.statements ?? [];
    expect(of('Lindqvist')).toEqual(['praised the work of the nurses']);
    expect(of('Sund')).toEqual(['said that the yard was ready', 'asked that the firms look after water']);
  });

  it('of a memorandum are its sentences to the end', () => {
    const { conversations } = read(
      'Memorandum of telephone conversation\n\nPresident Mara Lindqvist / President Ana Mora (Spain)\n4 March 2016, 9.31 to 9.54\nOn the line: two aides\n\n' +
        'The exchange put the call through. L.: first come, first served. The chickens may have a gate. Wine. 27 million from us.',
      'Ministry of Foreign Affairs of Sweden',
    );
    expect(conversations[0]?.statements).toEqual([
      'first come, first served',
      'The chickens may have a gate',
      '27 million from us',
    ]);
  });
});
