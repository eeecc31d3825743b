import { publicationIdOf, documentIdOf, type Day } from '@readout/domain';
import { afterAll, describe, expect, it } from 'vitest';
import { openThreadedFinder, openThreadedRulesReader } from './extract-in-workers.ts';
import type { TextToRead } from './load/reader.ts';
import { findIn, readText } from './rules-reader.ts';

function textOf(i: number): TextToRead {
  const text = `President Ana Mora of Spain met King Felix of Belgium on ${String((i % 27) + 1)} March 2021. It was talk number ${String(i)}.`;
  const publishedOn = '2021-04-01' as Day;
  const document = {
    file: `f${String(i)}`,
    title: null,
    text,
    language: 'en',
    publishedOn,
    publisher: 'Northern Wire',
    url: null,
    rights: null,
    origins: [],
    collection: null,
  };
  const id = publicationIdOf(documentIdOf(text), { publisher: 'Northern Wire', publishedOn, url: null });
  return { document, publications: [{ id, publisher: 'Northern Wire', publishedOn, url: null, rights: null }] };
}

describe('reading in threads', () => {
  const reader = openThreadedRulesReader({ threads: 2 });
  afterAll(() => reader.close());

  it('gives what one thread gives, in the same order', { timeout: 60_000 }, async () => {
    const texts = Array.from({ length: 40 }, (_, i) => textOf(i));
    expect(await reader.read(texts)).toEqual(texts.map(readText));
  });

  it('reads few texts where it is asked', async () => {
    const texts = [textOf(1)];
    expect(await reader.read(texts)).toEqual(texts.map(readText));
  });

  it('reads a long text beside short ones as it would alone, in its place', { timeout: 60_000 }, async () => {
    const [first, second, last] = [textOf(1), textOf(2), textOf(3)];
    const text = `${second.document.text}\n\n${'The harvest of the valley was weighed again. '.repeat(15_000)}`;
    const long = { ...second, document: { ...second.document, text } };
    expect(await reader.read([first, long, last])).toEqual([first, long, last].map(readText));
  });

  it(
    'says of a text that needs too much memory that it was not read, and reads the others',
    { timeout: 120_000 },
    async () => {
      const small = openThreadedRulesReader({ threads: 2, megabytes: 96 });
      const text = 'President Ana Mora of Spain, Minister Bo Lind of Sweden and '.repeat(50_000);
      const dense = { ...textOf(2), document: { ...textOf(2).document, text } };
      try {
        const readings = await small.read([textOf(1), dense, textOf(3)]);
        expect(readings.map((one) => ('notRead' in one ? one.notRead.code : 'read'))).toEqual([
          'read',
          'search-needs-memory',
          'read',
        ]);
      } finally {
        await small.close();
      }
    },
  );

  it('finds what one thread finds, in the same order', { timeout: 60_000 }, async () => {
    const finder = openThreadedFinder({ threads: 2 });
    const documents = Array.from({ length: 20 }, (_, i) => textOf(i).document);
    try {
      expect(await finder.find(documents)).toEqual(documents.map(findIn));
    } finally {
      await finder.close();
    }
  });
});
