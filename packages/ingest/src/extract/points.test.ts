import type { Day } from '@readout/domain';
import { describe, expect, it } from 'vitest';
import { findIn } from '../rules-reader.ts';

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

  it('do not break "between the two countries" or "bilateral and regional issues" apart', () => {
    const [call] = read(
      'President Mara Lindqvist of Sweden met President Ana Mora of Spain. They discussed trade between Sweden and Spain. They reviewed bilateral and regional issues.',
    ).conversations;
    expect(call?.topics).toEqual(['trade between Sweden and Spain', 'bilateral and regional issues']);
  });
});
