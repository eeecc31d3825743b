import {
  hashOf,
  ReadoutError,
  type AccountId,
  type Day,
  type DecisionId,
  type DocumentId,
  type PassageId,
  type Reading,
} from '@readout/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ARCHIVE_START, ARCHIVE_VERSION, archiveLines, parseArchive, type ArchiveRecord } from './archive.ts';

/** Texts with what lines, JSON and engines stumble over. */
const texts = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\u2028', '\u2029', '\n', '\r\n', '\u0085', '"', '\\', '},', ']}', '🙂', '\u0000', '\ud83d'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  minLength: 1,
  maxLength: 12,
});
const hashes = fc.nat().map((seed) => hashOf(seed));
const days = fc.option(fc.constantFrom('2022-02-01', '0987-06-05')) as fc.Arbitrary<Day | null>;

const readings: fc.Arbitrary<Reading> = fc
  .record({ id: hashes, title: fc.option(texts), text: texts, words: texts, publishedOn: days, start: fc.nat() })
  .map(({ id, title, text, words, publishedOn, start }) => {
    const passage = hashOf('passage', id) as PassageId;
    return {
      document: {
        id: id as DocumentId,
        title,
        text,
        language: null,
        origins: [{ start, end: start + 1, unit: 'line', label: words }],
        reading: { reader: words, rules: '1', data: '1', day: publishedOn },
      },
      publications: [{ id: id as never, publisher: words, publishedOn, url: 'https://wire.example/', rights: null }],
      collections: [{ id: 'wires' as never, name: 'Wires' }],
      passages: [{ id: passage, in: 'text', start, end: start + words.length, text: words }],
      personas: [],
      sources: [{ id: 'desk' as never, name: words, unnamed: true }],
      countries: [],
      organisations: [],
      agreements: [],
      accounts: [
        {
          id: hashOf('account', id) as AccountId,
          kind: 'letter',
          status: 'held',
          earliest: publishedOn,
          latest: null,
          days: 'some',
          ...(publishedOn === null ? {} : { movedFrom: { earliest: publishedOn, latest: publishedOn } }),
          extent: 'one',
          place: null,
          topics: [words],
          confidence: 0.1,
          rules: [],
          names: [
            {
              as: 'party',
              who: { type: 'open', name: words },
              office: null,
              side: null,
              tense: 'current',
              restsOn: [passage],
            },
          ],
          givenBy: [{ source: 'desk' as never, side: null, via: null, assumed: false, restsOn: [] }],
          pointsTo: [],
          restsOn: [{ passage, shows: ['contact', 'day'] }],
          marks: [],
          statements: [],
        },
      ],
    };
  });
const records: fc.Arbitrary<ArchiveRecord> = fc.oneof(
  readings.map((reading): ArchiveRecord => ({ type: 'reading', reading })),
  texts.map((name): ArchiveRecord => ({ type: 'collection', collection: { id: 'wires' as never, name } })),
  fc.record({ id: hashes, view: texts }).map((view): ArchiveRecord => ({ type: 'view', view })),
  fc.record({ uuid: fc.uuid(), why: texts, document: hashes }).map(({ uuid, why, document }): ArchiveRecord => ({
    type: 'decision',
    decision: {
      id: uuid as DecisionId,
      what: 'note',
      at: '2022-03-08T10:00:00Z',
      by: 'An analyst',
      why,
      about: [{ document: document as DocumentId, in: 'title', start: 0, end: 1 }],
      undoes: null,
    },
  })),
);

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  for (const item of items) yield await Promise.resolve(item);
}
async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}
const write = (given: readonly ArchiveRecord[]): Promise<string[]> => all(archiveLines(each(given)));
/** The lines of a file as any reader of lines sees them. */
const linesOf = (file: string): string[] => file.split(/\r\n|[\n\r\u2028\u2029]/u);
/** What was read of an archive until it was refused, and why. */
async function readUntilRefused(
  lines: readonly string[],
): Promise<{ read: ArchiveRecord[]; why: ReadoutError | null }> {
  const read: ArchiveRecord[] = [];
  try {
    for await (const record of parseArchive(each(lines))) read.push(record);
  } catch (error) {
    if (error instanceof ReadoutError) return { read, why: error };
    throw error;
  }
  return { read, why: null };
}

describe('an archive', () => {
  test('gives back what was written, record by record, whatever the texts hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(records, { maxLength: 4 }), async (given) => {
        const file = (await write(given)).map((line) => `${line}\n`).join('');
        expect(await all(parseArchive(each(linesOf(file))))).toEqual(given);
      }),
    );
  });
  test('is one JSON object, one record a line, the same bytes for the same records', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(records, { maxLength: 4 }), async (given) => {
        const lines = await write(given);
        expect(JSON.parse(lines.join('\n'))).toEqual({
          format: 'readout-archive',
          version: ARCHIVE_VERSION,
          records: given,
        });
        expect(lines).toHaveLength(given.length + 2);
        expect(lines.every((line) => linesOf(line).length === 1)).toBe(true);
        expect(await write(given)).toEqual(lines);
      }),
    );
  });
  test('is told from a document by its beginning', async () => {
    expect((await write([]))[0]?.startsWith(ARCHIVE_START)).toBe(true);
  });
  test('keeps a line separator out of its lines', async () => {
    const [, line = ''] = await write([
      { type: 'collection', collection: { id: 'wires' as never, name: 'a\u2028b\u2029' } },
    ]);
    expect(line).toContain(String.raw`a\u2028b\u2029`);
  });
});

describe('an archive that is broken', () => {
  const collection = (name: string): ArchiveRecord => ({
    type: 'collection',
    collection: { id: 'wires' as never, name },
  });
  const given = [collection('one'), collection('two'), collection('three')];

  test('is refused wherever it was cut off, with the line, after the records before it', async () => {
    const lines = await write(given);
    for (let kept = 1; kept < lines.length; kept += 1) {
      const { read, why } = await readUntilRefused(lines.slice(0, kept));
      expect(read).toEqual(given.slice(0, kept - 1));
      expect(why).toMatchObject({ code: 'archive-broken' });
      expect(why?.message).toContain(`at line ${String(kept)}: nothing follows`);
    }
  });
  test('is refused within the line where it was cut off', async () => {
    const lines = await write(given);
    const { read, why } = await readUntilRefused([...lines.slice(0, 2), lines[2]?.slice(0, 20) ?? '']);
    expect(read).toEqual(given.slice(0, 1));
    expect(why?.message).toContain('at line 3: the record there is not of its form');
  });
  test('is refused by the number of the line that is not of its form', async () => {
    const lines = await write(given);
    for (const spoilt of ['{"type":"collection"},', '{"type":"table"},', '"text",', 'null', '{'])
      expect((await readUntilRefused(lines.with(2, spoilt))).why?.message).toContain('at line 3:');
  });
  test('is refused where something stands behind its end', async () => {
    const lines = await write(given);
    expect((await readUntilRefused([...lines, ...lines])).why?.message).toContain(
      `at line ${String(lines.length + 1)}:`,
    );
    expect((await readUntilRefused([...lines, '', ''])).why).toBeNull();
  });
  test.each([
    ['nothing', []],
    ['an empty line', ['']],
    ['another JSON', ['{"a":1}']],
    ['an archive laid out anew', ['{', '  "format": "readout-archive",']],
    ['a version that never was', ['{"format":"readout-archive","version":0,"records":[', ']}']],
  ])('is refused at once where it is %s', async (_, lines) => {
    const { read, why } = await readUntilRefused(lines);
    expect(read).toEqual([]);
    expect(why).toMatchObject({ code: 'archive-broken' });
    expect(why?.message).toContain('at line 1:');
  });
  test('is refused by name where a newer version wrote it', async () => {
    const head = `${ARCHIVE_START}${String(ARCHIVE_VERSION + 1)},"records":[`;
    const { why } = await readUntilRefused([head, '{"type":"of-a-newer-version"}', ']}']);
    expect(why).toMatchObject({ code: 'archive-newer' });
    expect(why?.message).toContain('Update Readout');
  });
});
