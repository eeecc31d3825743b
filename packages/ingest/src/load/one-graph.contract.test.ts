import { documentIdOf, type Day } from '@readout/domain';
import { openSqliteStore } from '@readout/sqlite-store';
import type { ContactStore } from '@readout/store';
import fc from 'fast-check';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReadDocument } from '../read/read-document.ts';
import { openRulesReader } from '../rules-reader.ts';
import { joinWaiting } from './join-waiting.ts';
import { DocumentLoader } from './load-documents.ts';

const PEOPLE = [
  ['Italian Prime Minister Aldo Ferrante', 'Ferrante'],
  ['Peruvian President Ana Quispe', 'Quispe'],
  ['Chilean Foreign Minister Luis Rojas', 'Rojas'],
  ['Peruvian Foreign Minister Julia Quispe', 'Quispe'],
] as const;
/** Stories of a few people in few days, so that many tell of one contact. */
const stories = fc
  .record({
    pair: fc.shuffledSubarray([...PEOPLE], { minLength: 2, maxLength: 2 }),
    verb: fc.constantFrom('spoke by phone with', 'met', 'will hold talks with', 'denied that he had met'),
    on: fc.integer({ min: 1, max: 4 }),
    isRetold: fc.boolean(),
  })
  .map(({ pair: [one, other], verb, on, isRetold }) => {
    const told = `${one?.[0] ?? ''} ${verb} ${other?.[0] ?? ''} on ${String(on)} February 2022, his office said.`;
    return isRetold ? `${told}\n\n${one?.[1] ?? ''} and ${other?.[1] ?? ''} agreed to speak again.` : told;
  });
/** How a story appeared; some copies of it are laid out anew. */
const copies = fc.record({
  story: fc.nat(),
  title: fc.option(fc.constantFrom('Leaders speak', 'They spoke')),
  publishedOn: fc.option(fc.constantFrom('2022-02-01', '2022-02-03')) as fc.Arbitrary<Day | null>,
  publisher: fc.option(fc.constantFrom('Andes Wire', 'Roma Courier')),
  rights: fc.option(fc.constantFrom('Public domain', 'All reserved')),
  collection: fc.option(fc.constantFrom('Wires', 'Papers')),
  isLaidOutAnew: fc.boolean(),
});
const documents = fc
  .tuple(fc.array(stories, { minLength: 1, maxLength: 6 }), fc.array(copies, { minLength: 4, maxLength: 14 }))
  .map(([texts, all]) =>
    all.map(({ story, isLaidOutAnew, ...appeared }): ReadDocument => {
      const text = texts[story % texts.length] ?? '';
      return {
        ...appeared,
        file: 'story.txt',
        text: isLaidOutAnew ? text.replace(' on ', '\non ') : text,
        language: 'en',
        url: null,
        origins: [],
      };
    }),
  );
/** Stories in two orders, and how many at a time go into the store before it is joined. */
const sets = documents.chain((all) =>
  fc.record({
    all: fc.constant(all),
    shuffled: fc.shuffledSubarray(all, { minLength: all.length }),
    batches: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
  }),
);

let folder = '';
let here: ContactStore;
let there: ContactStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-one-graph-'));
  here = await openSqliteStore(join(folder, 'here.db'), { readers: 0 });
  there = await openSqliteStore(join(folder, 'there.db'), { readers: 0 });
});
afterAll(async () => {
  await Promise.all([here.close(), there.close()]);
  await rm(folder, { recursive: true, force: true });
});

const joinAll = (store: ContactStore): Promise<void> => joinWaiting(store, { holder: 'one graph', patience: 1000 });
async function contentOf(store: ContactStore): Promise<string[]> {
  const lines: string[] = [];
  for await (const record of store.everything()) lines.push(JSON.stringify(record));
  return lines;
}
/** Everything an empty store holds, in canonical order, after something was done with it; it is empty again then. */
async function exportAfter(store: ContactStore, act: () => Promise<void>): Promise<string[]> {
  await act();
  const lines = await contentOf(store);
  const { documents } = await store.documents({ after: null, limit: 100, collection: null });
  for (const { id } of documents) await store.forget(id);
  await joinAll(store);
  expect(await contentOf(store)).toEqual([]);
  return lines;
}
async function load(
  store: ContactStore,
  documents: readonly ReadDocument[],
  batches: readonly number[],
): Promise<void> {
  const loader = new DocumentLoader(store, openRulesReader(), null);
  let batch = 0;
  let left = batches[0] ?? documents.length;
  for (const document of documents) {
    await loader.add(document);
    left -= 1;
    if (left > 0) continue;
    await loader.flush();
    await joinAll(store);
    batch += 1;
    left = batches[batch % batches.length] ?? documents.length;
  }
  await loader.flush();
  await joinAll(store);
}
const RUNS = { numRuns: 8, endOnFailure: true };

describe('one graph', () => {
  test('comes of one set of documents, in whatever order and batches they came', async () => {
    let contacts = 0;
    await fc.assert(
      fc.asyncProperty(sets, async ({ all, shuffled, batches }) => {
        const expected = await exportAfter(here, () => load(here, all, [all.length]));
        contacts += expected.filter((line) => line.startsWith('{"type":"conversation"')).length;
        expect(await exportAfter(there, () => load(there, shuffled, batches))).toEqual(expected);
      }),
      RUNS,
    );
    expect(contacts).toBeGreaterThan(0);
  });
  test('is left as if a document had never been read when it is forgotten', async () => {
    await fc.assert(
      fc.asyncProperty(sets, async ({ all, shuffled, batches }) => {
        const gone = new Set(shuffled.slice(0, 2).map(({ text }) => documentIdOf(text)));
        const kept = all.filter(({ text }) => !gone.has(documentIdOf(text)));
        const expected = await exportAfter(here, () => load(here, kept, [all.length]));
        const left = await exportAfter(there, async () => {
          await load(there, shuffled, batches);
          for (const id of gone) expect(await there.forget(id)).toBe(true);
          await joinAll(there);
        });
        expect(left).toEqual(expected);
      }),
      RUNS,
    );
  });
  test('is the same once what is derived was dropped and made again', async () => {
    await fc.assert(
      fc.asyncProperty(sets, async ({ all, batches }) => {
        const expected = await exportAfter(here, () => load(here, all, batches));
        const again = await exportAfter(there, async () => {
          await load(there, all, batches);
          await there.takeLease('one graph', 30_000);
          await there.dropDerived('one graph');
          await joinAll(there);
        });
        expect(again).toEqual(expected);
      }),
      RUNS,
    );
  });
});
