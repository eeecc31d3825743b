import { documentIdOf, publicationIdOf, type Day } from '@readout/domain';
import { describe, expect, it } from 'vitest';
import { readText } from '../rules-reader.ts';

function readingOf(text: string, publisher: string): ReturnType<typeof readText> {
  const publishedOn = '2021-11-02' as Day;
  const about = { publisher, publishedOn, url: null };
  const document = {
    file: 'x',
    title: null,
    text,
    language: 'en',
    origins: [],
    rights: null,
    collection: null,
    ...about,
  };
  return readText({
    document,
    publications: [{ id: publicationIdOf(documentIdOf(text), about), ...about, rights: null }],
  });
}

describe('a reading', () => {
  it('holds every country that its people are taken to speak for, also one of which only a city is named', () => {
    const text =
      'The President arrived in Rome on Friday. In Rome, the President met Prime Minister Aldo Ferri. The Prime Minister thanked the President.';
    const { personas, countries } = readingOf(text, 'The White House');
    expect(personas.flatMap(({ speaksFor }) => speaksFor.map(({ side }) => side))).toContain('italy');
    expect(countries.map(({ id }) => id)).toContain('italy');
  });
});
