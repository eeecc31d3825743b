import { ContactIndex } from '@readout/contact-index';
import { EVERYTHING, NO_FILTER, type FacetsAnswer, type ReaderName, type ReaderToAsk } from '@readout/domain';
import { openSqliteStore } from '@readout/sqlite-store';
import type { ContactStore } from '@readout/store';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ingestInto } from '../commands/ingest.ts';
import { SILENT } from '../terminal/progress.ts';

const INGEST = fileURLToPath(new URL('../../../../packages/ingest/', import.meta.url));
const TEXTS = ['a03-emir-letter', 'm03-itamaraty-telcon', 'n05-sunday-telephones'].map((name) =>
  join(INGEST, 'corpus', 'wire', `${name}.txt`),
);

let folder: string;
let store: ContactStore;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-two-readers-'));
  store = await openSqliteStore(join(folder, 'readout.db'), { readers: 0 });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const readBy = async (reader: ReaderToAsk): Promise<readonly string[]> => {
  const replay = reader === 'rules' ? {} : { replay: join(INGEST, 'replies') };
  const report = await ingestInto(store, TEXTS, { reader, ...replay }, SILENT);
  expect(report.problems).toEqual([]);
  expect(report.documents.map(({ kept }) => kept !== undefined)).toEqual(TEXTS.map(() => reader !== 'rules'));
  return report.notes;
};
const facets = async (): Promise<FacetsAnswer> => {
  const index = new ContactIndex();
  await index.feed(store.contactColumns(null), await store.revision(), { anew: true });
  return index.facets({ filter: NO_FILTER, scope: EVERYTHING });
};
const everything = async (): Promise<string[]> => {
  const records: string[] = [];
  for await (const record of store.everything()) records.push(JSON.stringify(record));
  return records;
};
const contacts = (of: FacetsAnswer): number => of.readers.reduce((sum, { total }) => sum + total, 0);
const by = (of: FacetsAnswer, reader: ReaderName): number =>
  of.readers.find(({ value }) => value === reader)?.total ?? 0;

test('a text that a second reader reads too counts its contacts once, each under the readers that found it', async () => {
  await readBy('rules');
  const alone = await facets();
  expect([by(alone, 'rules'), by(alone, 'model'), by(alone, 'both')]).toEqual([contacts(alone), 0, 0]);
  await readBy('model');
  const ofModel = await facets();
  const notes = await readBy('both');
  const together = await facets();
  expect(by(together, 'both')).toBeGreaterThan(0);
  expect(contacts(together)).toBeLessThanOrEqual(contacts(alone) + contacts(ofModel) - by(together, 'both'));
  const { counts } = await store.state();
  expect(counts.documents).toBe(TEXTS.length);
  expect(notes.join(' ')).toMatch(/3 documents had been found by a model before.*--reader model brings it back/u);
});

test('reading by rules again gives the very graph of before, and says what was replaced', async () => {
  await readBy('rules');
  const before = await everything();
  await readBy('both');
  expect(await everything()).not.toEqual(before);
  expect((await readBy('rules')).join(' ')).toContain('by rules and by a model before');
  expect(await everything()).toEqual(before);
});
