import { documentIdOf, type Anchor, type Day, type Decision, type DecisionId } from '@readout/domain';
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
  test('shows what analysts settled, in any order of documents and decisions, and without it again once it is taken back', async () => {
    const story = (text: string, publisher: string, publishedOn: string): ReadDocument => ({
      ...{ file: 'story.txt', title: null, text, publisher, publishedOn: publishedOn as Day, language: 'en' },
      ...{ url: null, rights: null, collection: null, origins: [] },
    });
    const stories = [
      story(
        'Italian Prime Minister Aldo Ferrante spoke by phone with Peruvian President Ana Quispe on 2 February 2022.',
        'A',
        '2022-02-03',
      ),
      story(
        'Italian Prime Minister Aldo Ferrante spoke by phone with Peruvian President Ana Quispe on 9 February 2022.',
        'B',
        '2022-02-10',
      ),
      story(
        'Peruvian President Ana Quispe spoke by phone with Italian Prime Minister Aldo Ferrante on 9 February 2022.',
        'C',
        '2022-02-10',
      ),
    ] as const;
    const at = ({ text }: ReadDocument): Anchor => ({ document: documentIdOf(text), in: 'text', start: 0, end: 40 });
    const decision = (
      digit: string,
      what: Decision['what'],
      about: Anchor[],
      undoes: DecisionId | null = null,
    ): Decision => ({
      id: `00000000-0000-4000-8000-00000000000${digit}` as DecisionId,
      ...{ what, about, undoes, at: `2022-03-01T10:00:0${digit}Z`, by: 'an analyst', why: null },
    });
    const join = decision('1', 'join', [at(stories[0]), at(stories[1])]);
    const no = decision('2', 'not-a-conversation', [at(stories[2])]);
    const undoJoin = decision('3', 'undo', [], join.id);
    const undoNo = decision('4', 'undo', [], no.id);
    const sizes = async (store: ContactStore): Promise<number[]> => {
      const found: number[] = [];
      for await (const record of store.everything())
        if (record.type === 'conversation') found.push(record.conversation.accounts.length);
      return found.sort();
    };
    await load(here, stories, [3]);
    expect(await sizes(here)).toEqual([1, 2]);
    await here.decide(join);
    await joinAll(here);
    expect(await sizes(here)).toEqual([3]);
    await here.decide(no);
    await joinAll(here);
    expect(await sizes(here)).toEqual([2]);
    const settled = await contentOf(here);

    for (const one of [no, join]) await there.decide(one);
    await load(there, [...stories].reverse(), [1]);
    expect(await contentOf(there)).toEqual(settled);
    for (const one of [undoJoin, undoNo]) {
      await here.decide(one);
      await there.decide(one);
      await joinAll(here);
    }
    await joinAll(there);
    expect(await sizes(here)).toEqual([1, 2]);
    expect(await contentOf(there)).toEqual(await contentOf(here));
  });
});
