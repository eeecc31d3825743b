import type { Day } from '@readout/domain';
import { describe, expect, it } from 'vitest';
import { extract, type Extraction } from '../pipeline.ts';

const read = (text: string, publisher = 'Gazette of the Hills'): Extraction =>
  extract({
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
const names = (text: string): string[] => read(text).agreements.map(({ name }) => name);

describe('agreements', () => {
  it.each([
    ['NATO stands by Article 5, they said.', ['Article 5']],
    ['They spoke of Article 7 and of Article 9 of the charter.', []],
    [
      'She recalled the transit agreement between Togo and the Andean Community.',
      ['transit agreement between Togo and the Andean Community'],
    ],
    [
      'He praised the memorandum of understanding on a joint salt works.',
      ['memorandum of understanding on a joint salt works'],
    ],
    [
      'The Lagos Accords and the joint press statement of May 1994 were named.',
      ['Lagos Accords', 'joint press statement of May 1994'],
    ],
    ['They want a code of conduct for the lake.', ['code of conduct']],
    ['PRESS NOTE\n\nNothing was agreed.', []],
  ])('in "%s"', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('belong to the contact whose account names them, by a short form too', () => {
    const found = read(
      'President Ana Mora of Spain met President Tomas Brok of Estonia. They praised the Lagos Accords. King Felix of Belgium telephoned Prime Minister Jonas Petraitis of Lithuania. He wants the accords to last.',
    );
    expect(found.claims.map((claim) => found.linked.get(claim) ?? [])).toEqual([['Lagos Accords'], ['Lagos Accords']]);
  });

  it('stay with the contact that an official text is about', () => {
    const found = read(
      'President Ana Mora of Spain met President Tomas Brok of Estonia today. Their teams will meet next month. They praised the Lagos Accords.',
      'Office of the President of Spain',
    );
    const [first] = found.claims;
    expect(first === undefined ? [] : found.linked.get(first)).toEqual(['Lagos Accords']);
  });
});
