import { describe, expect, it } from 'vitest';
import { readBytes } from './read-bytes.ts';
import type { Reading } from './source.ts';

const P1 =
  'The foreign minister of Georgia, Nino Kapanadze, spoke by telephone with the prime minister of Moldova, the ministry said.';
const P2 =
  'The two agreed to meet again in June and to sign the Transit Agreement in Chisinau, officials said on Friday.';

function read(name: string, content: string | Buffer): Promise<Reading> {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.from(content);
  const known = { mediaType: null, charset: null, address: null, said: {}, beside: {}, isFromFolder: false };
  return readBytes({ ...known, file: name, name, bytes }, 1 << 20);
}
const codesOf = ({ problems }: Reading): string[] => problems.map(({ code }) => code);

/** Small letters, spaces and points as mainframes write them: three runs of letters with gaps between. */
function inEbcdic(text: string): Buffer {
  const runs = ['abcdefghi', 'jklmnopqr', 'stuvwxyz'];
  const starts = [0x81, 0x91, 0xa2];
  return Buffer.from(
    text
      .toLowerCase()
      .split('')
      .map((letter) => {
        const run = runs.findIndex((letters) => letters.includes(letter));
        if (run < 0) return letter === ' ' ? 0x40 : 0x4b;
        return (starts[run] ?? 0) + (runs[run]?.indexOf(letter) ?? 0);
      }),
  );
}

describe('what is no text that can be read', () => {
  it('is refused as such where it is a text of a mainframe', async () => {
    const reading = await read('a.txt', inEbcdic(P1));
    expect(reading.documents).toEqual([]);
    expect(codesOf(reading)).toEqual(['not-a-text']);
  });

  it('is refused as such where it is a binary property list', async () => {
    const reading = await read(
      'a.webarchive',
      Buffer.concat([Buffer.from('bplist00'), Buffer.from(Array.from({ length: 200 }, (_, at) => at % 32))]),
    );
    expect(codesOf(reading)).toEqual(['not-a-text']);
  });

  it('is not mixed up with a text of many at-signs or a Cyrillic one', async () => {
    const at = `${'a@b.example '.repeat(40)}\n${P1}`;
    expect((await read('a.txt', at)).documents).toHaveLength(1);
  });
});

describe('a page of several articles', () => {
  const article = (at: number): string =>
    `<article><h2>Headline of story ${String(at)}</h2><p>${P1}</p><p>${P2} It was call ${String(at)}.</p></article>`;
  const page = (body: string): string =>
    `<!doctype html><html><head><meta charset="utf-8"><title>News</title></head><body><main>${body}</main></body></html>`;

  it('is read, and said to be several', async () => {
    const reading = await read('a.html', page([1, 2, 3].map(article).join('')));
    expect(codesOf(reading)).toContain('several-articles');
    expect(reading.problems.find(({ code }) => code === 'several-articles')?.message).toContain('3 articles');
  });

  it('is not seen in one article, nor in one with teasers beside it', async () => {
    const teaser = '<article><h3>Another story of the day</h3><p>Two words.</p></article>';
    expect(codesOf(await read('a.html', page(article(1))))).not.toContain('several-articles');
    expect(codesOf(await read('a.html', page(article(1) + teaser + teaser)))).not.toContain('several-articles');
  });
});
