import {
  documentIdOf,
  wordsAsSaid,
  type Anchor,
  type Correction,
  type Day,
  type Decision,
  type DecisionId,
  type Reading,
} from '@readout/domain';
import { openSqliteStore } from '@readout/sqlite-store';
import type { ContactStore } from '@readout/store';
import fc from 'fast-check';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ReadDocument } from '../read/read-document.ts';
import { openRulesReader } from '../rules-reader.ts';
import { joinWaiting } from './join-waiting.ts';
import { DocumentLoader } from './load-documents.ts';
import type { NotRead, Reader, TextToRead } from './reader.ts';

const CALL =
  'Italian Prime Minister Aldo Ferrante spoke by phone with Peruvian President Ana Quispe on 2 February 2022, his office said.';
const STORIES = [
  CALL,
  'Peruvian President Ana Quispe spoke by phone with Italian Prime Minister Aldo Ferrante on 2 February 2022.',
  'Italian Prime Minister Aldo Ferrante spoke by phone with Peruvian President Ana Quispe on 9 February 2022.',
  'Italian Prime Minister Aldo Ferrante will hold talks with Chilean Foreign Minister Luis Rojas on 3 February 2022.',
  'The Peruvian Foreign Minister Julia Quispe and Luis Rojas of Chile shared a cup of tea in Lima.',
] as const;
type Story = (typeof STORIES)[number];

const document = (text: string, publishedOn: string, publisher: string): ReadDocument => ({
  ...{ file: 'story.txt', title: null, text, publisher, publishedOn: publishedOn as Day, language: 'en' },
  ...{ url: null, rights: null, collection: null, origins: [] },
});
/** Every story, one of them in a second copy that breaks its lines elsewhere and may be the one that is read. */
const DOCUMENTS = [
  ...STORIES.map((text, at) => document(text, `2022-02-1${String(at)}`, `Paper ${String(at)}`)),
  document(CALL.replace(' on 2', '\non 2'), '2022-02-05', 'Courier'),
];

const at = (story: Story, words: string): Anchor => {
  const start = story.indexOf(words);
  if (start === -1) throw new Error(`not in the story: ${words}`);
  return { document: documentIdOf(story), in: 'text', start, end: start + words.length, said: wordsAsSaid(words) };
};
/** Decisions of every kind, some of which exclude each other, in the order of their time. */
const DECISIONS: readonly Decision[] = [
  settled(1, 'join', [at(CALL, 'spoke by phone'), at(STORIES[2], 'spoke by phone')]),
  settled(2, 'split', [at(CALL, 'spoke by phone'), at(STORIES[1], 'spoke by phone')]),
  settled(3, 'not-a-conversation', [at(STORIES[3], 'talks')]),
  settled(4, 'different-people', [at(CALL, 'Ana Quispe'), at(STORIES[2], 'Ana Quispe')]),
  settled(5, 'same-person', [at(STORIES[4], 'Julia Quispe'), at(STORIES[1], 'Ana Quispe')]),
  correction(6, { of: 'kind', kind: 'video-call' }, at(CALL, 'spoke by phone')),
  correction(
    7,
    { of: 'day', earliest: '2022-02-09' as Day, latest: '2022-02-09' as Day, days: 'some' },
    at(CALL, 'spoke by phone'),
  ),
  correction(8, { of: 'status', status: 'held' }, at(STORIES[3], 'talks')),
  correction(
    9,
    { of: 'party', who: 'person', tookPart: false },
    at(STORIES[1], 'spoke by phone'),
    at(STORIES[1], 'Aldo Ferrante'),
  ),
  correction(10, { of: 'kind', kind: 'letter' }, at(CALL, 'spoke by phone')),
  {
    ...settled(11, 'mark', [at(STORIES[4], STORIES[4])]),
    marked: {
      ...{ kind: 'meeting', status: 'held', earliest: '2022-02-01' as Day, latest: '2022-02-01' as Day, days: 'some' },
      parties: [
        { who: 'person', at: at(STORIES[4], 'Julia Quispe') },
        { who: 'person', at: at(STORIES[4], 'Luis Rojas') },
      ],
    },
  },
  { ...settled(12, 'note', [at(STORIES[2], 'spoke by phone')]), why: 'Ask Rome.' },
  { ...settled(13, 'undo', []), undoes: idOf(10) },
  { ...settled(14, 'undo', []), undoes: idOf(2) },
];

function idOf(number: number): DecisionId {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as DecisionId;
}
function settled(number: number, what: Decision['what'], about: Anchor[]): Decision {
  const time = `2022-03-01T10:00:${String(number).padStart(2, '0')}Z`;
  return { id: idOf(number), what, at: time, by: 'an analyst', why: null, about, undoes: null };
}
function correction(number: number, right: Correction, ...about: Anchor[]): Decision {
  return { ...settled(number, 'correct', about), correction: right };
}

/** What happens to a store: a document is added, or something is decided; now and then all of it is joined. */
type Step = { readonly add: ReadDocument } | { readonly decide: Decision };
const steps = fc
  .tuple(fc.subarray([...DECISIONS]), fc.subarray(DOCUMENTS, { minLength: 3 }))
  .chain(([decisions, documents]) => {
    const all: Step[] = [...documents.map((add) => ({ add })), ...decisions.map((decide) => ({ decide }))];
    return fc.record({
      all: fc.constant(all),
      shuffled: fc.shuffledSubarray(all, { minLength: all.length }),
      batches: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 }),
    });
  });

const joinAll = (store: ContactStore): Promise<void> => joinWaiting(store, { holder: 'one graph', patience: 1000 });

const rules = openRulesReader();
const readings = new Map<string, Promise<Reading | NotRead>>();
/** The rules are a pure function of a text and its appearances, so that each is read once for all orders: what is tried here is the order. */
const reader: Reader = {
  mark: rules.mark,
  read: (texts) => Promise.all(texts.map(readOnce)),
};
function readOnce(text: TextToRead): Promise<Reading | NotRead> {
  const asked = JSON.stringify(text);
  const known = readings.get(asked);
  if (known !== undefined) return known;
  const reading = rules.read([text]).then(([one]) => {
    if (one === undefined) throw new Error('a reader gives one reading a text');
    return one;
  });
  readings.set(asked, reading);
  return reading;
}

async function graphAfter(path: string, all: readonly Step[], batches: readonly number[]): Promise<string[]> {
  const store = await openSqliteStore(path, { readers: 0 });
  try {
    const loader = new DocumentLoader(store, reader, null);
    let batch = 0;
    let left = batches[0] ?? all.length;
    for (const step of all) {
      if ('add' in step) await loader.add(step.add);
      else await store.decide(step.decide);
      left -= 1;
      if (left > 0) continue;
      await loader.flush();
      await joinAll(store);
      batch += 1;
      left = batches[batch % batches.length] ?? all.length;
    }
    await loader.flush();
    await joinAll(store);
    const lines: string[] = [];
    for await (const record of store.everything()) lines.push(JSON.stringify(record));
    return lines;
  } finally {
    await store.close();
  }
}

test('documents and decisions give one graph and the same ids, in 50 random orders and batch sizes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'readout-one-graph-decided-'));
  let run = 0;
  let byHand = 0;
  try {
    await fc.assert(
      fc.asyncProperty(steps, async ({ all, shuffled, batches }) => {
        run += 1;
        const expected = await graphAfter(join(folder, `${String(run)}-a.db`), all, [all.length]);
        expect(await graphAfter(join(folder, `${String(run)}-b.db`), shuffled, batches)).toEqual(expected);
        byHand += expected.filter(
          (line) => line.startsWith('{"type":"conversation"') && line.includes('"kind":"meeting"'),
        ).length;
      }),
      { numRuns: 50, endOnFailure: true },
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  expect(byHand).toBeGreaterThan(0);
}, 300_000);
