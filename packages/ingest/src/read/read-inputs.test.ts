import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zipOf } from './archive/pack-for-tests.ts';
import { countInputs } from './gather/candidates.ts';
import { inputsFromArguments, type Input } from './input.ts';
import type { ReadDocument } from './read-document.ts';
import { readInputs, type ReadOptions } from './read-inputs.ts';

const TEXT =
  'On 4 May 2021 the foreign minister of Georgia spoke by telephone with the prime minister of Moldova, the office said.';
const SLOW = 120_000;

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-read-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function read(
  inputs: readonly Input[],
  options: ReadOptions = {},
): Promise<{ documents: ReadDocument[]; codes: string[]; refused: string[] }> {
  const [documents, codes, refused]: [ReadDocument[], string[], string[]] = [[], [], []];
  for await (const event of readInputs(inputs, options)) {
    if (event.kind === 'document') documents.push(event.document);
    else codes.push(event.kind === 'note' ? event.note.code : event.problem.code);
    if (event.kind === 'problem') refused.push(event.problem.code);
  }
  return { documents, codes, refused };
}
const path = (name: string): Input => ({ type: 'path', path: at(name) });
const bytes = (name: string, text: string | Buffer): Input => ({ type: 'bytes', name, bytes: Buffer.from(text) });

describe('files and folders', () => {
  it('reads a folder in the order of names, each file once, and ends where links lead back', async () => {
    mkdirSync(at('ring/b.txt'), { recursive: true });
    writeFileSync(at('ring/c.txt'), `2021-05-05\n\n${TEXT}`);
    writeFileSync(at('ring/b.txt/a.txt'), `2021-05-05\n\n${TEXT} First.`);
    writeFileSync(at('ring/.hidden'), TEXT);
    symlinkSync('.', at('ring/again'));
    symlinkSync('c.txt', at('ring/d.txt'));
    const { documents, codes } = await read([path('ring')]);
    expect(documents.map(({ file }) => file)).toEqual([at('ring/b.txt/a.txt'), at('ring/c.txt')]);
    expect(codes.filter((code) => code !== 'no-day')).toEqual(['hidden-left-out']);
    expect(await countInputs([path('ring')])).toBe(2);
  });

  it('follows links that stay within the folder that was named, and names those that lead out of it', async () => {
    mkdirSync(at('outside/more'), { recursive: true });
    writeFileSync(at('outside/secret.txt'), `2021-05-05\n\n${TEXT} Secret.`);
    writeFileSync(at('outside/more/secret.txt'), `2021-05-05\n\n${TEXT} More.`);
    writeFileSync(at('outside/secret.json'), JSON.stringify({ title: 'Secret' }));
    mkdirSync(at('given/texts'), { recursive: true });
    writeFileSync(at('given/texts/a.txt'), `2021-05-05\n\n${TEXT}`);
    symlinkSync('texts/a.txt', at('given/0.txt'));
    symlinkSync('../outside/secret.txt', at('given/b.txt'));
    symlinkSync(at('outside/more'), at('given/c'));
    symlinkSync('../../outside/secret.json', at('given/texts/a.meta.json'));
    symlinkSync('../given-too', at('given/d'));
    mkdirSync(at('given-too'));
    const { documents, codes, refused } = await read([path('given')]);
    expect(documents.map(({ file, title }) => [file, title])).toEqual([[at('given/0.txt'), null]]);
    expect(refused).toEqual(['link-leads-out', 'link-leads-out', 'link-leads-out']);
    expect(codes.filter((code) => code === 'no-documents')).toEqual([]);
    rmSync(at('given/0.txt'));
    const again = await read([path('given')]);
    expect(again.documents.map(({ file, title }) => [file, title])).toEqual([[at('given/texts/a.txt'), null]]);
    expect(again.refused).toEqual(Array.from({ length: 4 }, () => 'link-leads-out'));
    symlinkSync(at('outside'), at('given-link'));
    expect((await read([path('given-link'), path('given/b.txt')])).documents).toHaveLength(3);
  });

  it('prints the names that things have in archives and mails, and what is said of them, without halves of characters', async () => {
    const part = `Content-Disposition: attachment; filename*=utf-8''a%00b%ED%A0%80.txt\nContent-Type: text/plain\n\n${TEXT}`;
    const mail = `To: d\nFrom: a <a@b.example>\nSubject: s\nDate: Wed, 5 May 2021 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=BB\n\n--BB\n${part}\n--BB--\n`;
    const about = { title: 'a\0b\uD800', publisher: ' p\0 ' };
    const packed = { ...bytes('a.zip', zipOf({ 'aN\0Lb.txt': `${TEXT} Packed.` })), about };
    const { documents } = await read([bytes('a.eml', mail), packed]);
    const names = documents.map(({ title, publisher, origins }) => [title, publisher, origins[0]?.label]);
    expect(names).toEqual([
      [null, 'a', 'ab\uFFFD\uFFFD\uFFFD.txt'],
      ['ab\uFFFD', 'p', 'aNLb.txt'],
    ]);
  });

  it('takes title, day, publisher and address from the side file, and flags before it', async () => {
    mkdirSync(at('side'));
    writeFileSync(at('side/story.txt'), TEXT);
    writeFileSync(
      at('side/story.meta.json'),
      JSON.stringify({ title: 'T', documentDate: '2021-05-05', publisher: 'P', url: 'https://example.org/1' }),
    );
    const beside = await read([path('side')]);
    expect(beside.documents[0]).toMatchObject({
      title: 'T',
      publishedOn: '2021-05-05',
      publisher: 'P',
      url: 'https://example.org/1',
      text: TEXT,
    });
    const said = await read(inputsFromArguments([at('side/story.txt')], { date: '2020-01-01', publisher: 'Q' }));
    expect(said.documents[0]).toMatchObject({ title: 'T', publishedOn: '2020-01-01', publisher: 'Q' });
    expect((await read([path('side/story.meta.json')])).refused).toEqual(['side-file-alone']);
  });

  it('reads a file whose side file is broken, and says so', async () => {
    mkdirSync(at('broken'));
    writeFileSync(at('broken/story.txt'), `2021-05-05\n\n${TEXT}`);
    writeFileSync(at('broken/story.meta.json'), '{');
    const { documents, codes } = await read([path('broken/story.txt')]);
    expect(documents).toHaveLength(1);
    expect(codes).toContain('side-file-broken');
  });

  it('passes over a .json without a text in a folder and refuses it when named', async () => {
    mkdirSync(at('json'));
    writeFileSync(at('json/package.json'), '{"name":"x"}');
    expect(await read([path('json')])).toMatchObject({ codes: ['json-left-out'], refused: [] });
    expect((await read([path('json/package.json')])).refused).toEqual(['json-without-text']);
  });

  it('says of a saved view that it is one, and reads what lies beside it', async () => {
    const view = { format: 'readout-snapshot', version: 2, view: '?v=1', contacts: [{ text: TEXT }] };
    mkdirSync(at('views'));
    writeFileSync(at('views/view.json'), JSON.stringify(view, null, 2));
    const { documents, refused } = await read([path('views/view.json'), bytes('a.txt', TEXT)]);
    expect(refused).toEqual(['json-is-view']);
    expect(documents).toHaveLength(1);
    const other = JSON.stringify({ format: 'another', contacts: [{ text: TEXT }] });
    expect((await read([bytes('other.json', other)])).documents).toHaveLength(1);
  });

  it('refuses by name what is gone, looped, a pipe, empty or too large, and goes on', async () => {
    symlinkSync('loop.txt', at('loop.txt'));
    execFileSync('mkfifo', [at('pipe')]);
    writeFileSync(at('empty.txt'), '');
    writeFileSync(at('large.txt'), 'a'.repeat(2_000));
    mkdirSync(at('nothing'));
    const names = ['gone.txt', 'loop.txt', 'pipe', 'empty.txt', 'large.txt', 'nothing'];
    const { documents, refused } = await read([...names.map(path), bytes('a.txt', TEXT)], { maxBytes: 1_000 });
    expect(refused).toEqual([
      'not-found',
      'link-loop',
      'not-a-regular-file',
      'empty-file',
      'too-large',
      'no-documents',
    ]);
    expect(documents).toHaveLength(1);
  });
});

describe('a text of more characters than conversations are looked for in', () => {
  it('is refused by name; the others of its input are read', async () => {
    const lines = [`${TEXT} And so on.`, TEXT].map((text) => JSON.stringify({ text })).join('\n');
    const { documents, refused } = await read([bytes('a.jsonl', lines)], { maxCharacters: TEXT.length });
    expect(documents.map(({ text }) => text)).toEqual([TEXT]);
    expect(refused).toEqual(['text-too-long']);
  });
});

describe('streams and bytes', () => {
  it('reads standard input, up to the limit', async () => {
    const stream = Readable.from([Buffer.from(TEXT)]);
    expect((await read(inputsFromArguments(['-'], {}, stream))).documents[0]).toMatchObject({ file: '-', text: TEXT });
    const large = Readable.from([Buffer.alloc(600, 97), Buffer.alloc(600, 97)]);
    expect((await read([{ type: 'stream', name: '-', stream: large }], { maxBytes: 1_000 })).refused).toEqual([
      'too-large',
    ]);
  });

  it('finds a side file among the bytes that came together', async () => {
    const { documents, refused } = await read([
      bytes('a.txt', TEXT),
      bytes('a.meta.json', '{"documentDate":"2021-05-05"}'),
    ]);
    expect(documents.map(({ publishedOn }) => publishedOn)).toEqual(['2021-05-05']);
    expect(refused).toEqual([]);
  });

  it('shows one input under the name it is given, whose ending tells what standard input is', async () => {
    const stream = Readable.from([Buffer.from(`title,date,text\nT,2021-05-05,"${TEXT}"\n`)]);
    const table = await read(inputsFromArguments(['-'], { as: 'calls.csv' }, stream));
    expect(table.documents[0]).toMatchObject({ file: 'calls.csv', title: 'T', text: TEXT });
    writeFileSync(at('x1.txt'), TEXT);
    const file = await read(inputsFromArguments([at('x1.txt')], { as: 'The call' }));
    expect(file.documents[0]).toMatchObject({ file: 'The call', text: TEXT });
    expect(() => inputsFromArguments(['a', 'b'], { as: 'x' })).toThrow('--as names one document');
  });

  it('refuses a flag that is no day', () => {
    expect(() => inputsFromArguments(['a'], { date: '2021-02-30' })).toThrow('YYYY-MM-DD');
  });

  it('names random bytes, pictures and programs as what they are', async () => {
    const noise = Buffer.from(
      Array.from({ length: 3_000 }, (_, index) => (index * 7_919 + ((index * index) >> 3)) % 256),
    );
    const inputs = [
      bytes('x.txt', noise),
      bytes('m.txt', Buffer.from('\x89PNG\r\n\x1A\nIHDR a text', 'latin1')),
      bytes('annex', Buffer.from('\x7FELF\x02\x01 some words', 'latin1')),
    ];
    expect((await read(inputs)).refused).toEqual(['not-a-text', 'not-a-text', 'not-a-text']);
  });

  it('reads a JSON document however it is wrapped', async () => {
    const record = { text: TEXT, title: 'T', date: '2021-05-05', publisher: 'P' };
    for (const value of [record, [record], { documents: [record] }]) {
      expect((await read([bytes('a.json', JSON.stringify(value))])).documents[0]).toMatchObject({
        title: 'T',
        publishedOn: '2021-05-05',
        publisher: 'P',
        text: TEXT,
      });
    }
    expect((await read([bytes('a.json', '{"text": "x",\n')])).refused).toEqual(['json-broken']);
  });

  it('resolves an ambiguous day of a table by its other rows', async () => {
    const { documents } = await read([
      bytes(
        'a.csv',
        `title,date,text\na,03/04/2020,${JSON.stringify(`${TEXT} One.`)}\nb,25/04/2020,${JSON.stringify(TEXT)}\n`,
      ),
    ]);
    expect(documents.map(({ publishedOn }) => publishedOn)).toEqual(['2020-04-03', '2020-04-25']);
  });
});

describe('limits', () => {
  it(
    'reads below 30,000 levels and stops what unfolds, takes too long or needs too much memory, each in the process that is replaced after it',
    async () => {
      const nested = bytes('n.html', `<html><body>${'<div><span>'.repeat(15_000)}<p>${TEXT}</p></body></html>`);
      const bomb = bytes('b.gz', gzipSync(Buffer.alloc(30 << 20, 97)));
      const { documents, codes } = await read([nested, bomb], { maxReadingSeconds: 60 });
      expect(documents[0]?.text).toBe(TEXT);
      expect(codes).toEqual(expect.arrayContaining(['page-flattened', 'unfolds-too-large']));
      const endless = bytes('e.html', `<html><body>${`<p>${TEXT}</p>`.repeat(40_000)}</body></html>`);
      expect((await read([endless, bytes('p.html', `<p>${TEXT}</p>`)], { maxReadingSeconds: 0.05 })).refused[0]).toBe(
        'took-too-long',
      );
      expect((await read([endless], { maxReadingSeconds: 60, maxMemoryMegabytes: 80 })).refused).toEqual([
        'took-too-much-memory',
      ]);
    },
    SLOW,
  );
});
