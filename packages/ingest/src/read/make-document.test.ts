import type { Day } from '@readout/domain';
import { describe, expect, it } from 'vitest';
import { MOST_SEARCHED } from '../annotate/searched-text.ts';
import { makeDocument } from './make-document.ts';
import type { Source } from './source.ts';

const SOURCE: Source = {
  file: 'long.txt',
  name: 'long.txt',
  bytes: new Uint8Array(),
  mediaType: null,
  charset: null,
  address: null,
  said: { publishedOn: '2024-03-05' as Day },
  beside: {},
  isFromFolder: false,
};

describe('what should be known of a document', () => {
  it('says that conversations are found in part of a very long text alone, and keeps all of it', () => {
    const text = `${'The president met the prime minister. '.repeat(162_000)}The end.`;
    const { document, problems } = makeDocument(SOURCE, { text, origins: [], own: {}, printed: {}, where: null });
    expect(text.length).toBeGreaterThan(MOST_SEARCHED);
    expect(document.text).toBe(text);
    expect(problems.map(({ code, message }) => ({ code, message }))).toEqual([
      {
        code: 'searched-in-part',
        message:
          '“long.txt” is very long (6.2 million characters). All of it is stored and can be searched, but conversations are found in its first 6.0 million characters only. Cut it into parts and give those to have the rest read.',
      },
    ]);
  });
});
