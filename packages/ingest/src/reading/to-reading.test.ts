import { documentIdOf, officialSourceIdOf, OWN_WORD, publicationIdOf, type Day, type SideId } from '@readout/domain';
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

  it('knows a body of a side however it is printed, and the word of a side without a body', () => {
    const sourceOf = (text: string, publisher: string): string | undefined =>
      readingOf(text, publisher).accounts[0]?.givenBy[0]?.source;
    const met = 'President Rui Salgado of Portugal met President Ana Rey of Peru in Lisbon on Monday';
    const own = sourceOf(`${met}.`, 'Office of the President of Portugal');
    expect(sourceOf(`${met}, the Portuguese presidency said.`, 'Northern Wire')).toBe(own);
    expect(sourceOf(`${met}, the Portuguese foreign ministry said.`, 'Northern Wire')).not.toBe(own);
    expect(sourceOf(`${met}, the Peruvian presidency said.`, 'Northern Wire')).not.toBe(own);
    expect(sourceOf(`${met}, according to Lima.`, 'Northern Wire')).toBe(
      officialSourceIdOf(['peru' as SideId], OWN_WORD),
    );
  });
});
