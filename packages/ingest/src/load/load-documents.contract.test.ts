import { openSqliteStore } from '@readout/sqlite-store';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReadDocument } from '../read/read-document.ts';
import { openRulesReader } from '../rules-reader.ts';
import { DocumentLoader } from './load-documents.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-load-'));
});
afterAll(() => rm(folder, { recursive: true }));

const known = { language: 'en', publishedOn: null, url: null, rights: null, collection: null };
const aDocument = (name: string, label: string, publisher: string | null = null): ReadDocument => {
  const text = `The Italian prime minister met the Peruvian president in ${name}, officials said.`;
  return {
    ...{ ...known, publisher, file: name, title: name, text },
    origins: [{ start: 0, end: text.length, unit: 'entry', label }],
  };
};

test('a reading that cannot be stored is a problem of its document, and its neighbours are stored', async () => {
  const store = await openSqliteStore(join(folder, 'a.db'));
  try {
    const loader = new DocumentLoader(store, openRulesReader(), 'Wi\0res\uD800');
    const all = [
      aDocument('Rome', 'a'),
      aDocument('Lima', 'b\0'),
      aDocument('Bern', 'c', '\uDC00'),
      aDocument('Oslo', 'd'),
    ];
    const loaded = [...(await Promise.all(all.map((one) => loader.add(one)))).flat(), ...(await loader.flush())];
    expect(loaded.map(({ file, outcome, problem }) => [file, outcome, problem?.code])).toEqual([
      ['Rome', 'read', undefined],
      ['Lima', 'not-read', 'reading-refused'],
      ['Bern', 'not-read', 'reading-refused'],
      ['Oslo', 'read', undefined],
    ]);
    const { documents } = await store.documents({ after: null, limit: 10, collection: null });
    expect(documents.map(({ title }) => title).sort()).toEqual(['Oslo', 'Rome']);
    expect((await store.collections()).map(({ name }) => name)).toEqual(['Wires\uFFFD']);
  } finally {
    await store.close();
  }
});
