// How fast a model's words are verified and joined, without the time of a model, by the clock and by the processor, beside the rules: replies of the repository's recording, each given to many
// copies of its text that differ in one sentence.
import { findIn, joinWaiting, DocumentLoader, type ReadDocument } from '@readout/ingest';
import { openModelReader, openReplay, ReplyFolder } from '@readout/ingest/model-reader';
import { openSqliteStore } from '@readout/sqlite-store';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Exchange {
  readonly question: {
    readonly title: string | null;
    readonly publisher: string | null;
    readonly day: string | null;
    readonly text: string;
  };
  readonly reply: unknown;
}

const COPIES = 20;
const recording = fileURLToPath(new URL('../../../packages/ingest/replies/', import.meta.url));
const exchanges = readdirSync(recording)
  .filter((name) => name !== 'recording.json')
  .map((name) => JSON.parse(readFileSync(join(recording, name), 'utf8')) as Exchange);
const replies = await openReplay(new ReplyFolder(recording));
const copies = Array.from({ length: COPIES }, (_, copy) =>
  exchanges.map(({ question, reply }) => {
    const text = `${question.text.trimEnd()}\n\nCopy ${String(copy)} was filed.`;
    const document: ReadDocument = {
      file: 'copy.txt',
      title: question.title,
      text,
      language: 'en',
      publishedOn: question.day as ReadDocument['publishedOn'],
      publisher: question.publisher,
      url: null,
      rights: null,
      collection: null,
      origins: [],
    };
    return { document, reply: JSON.stringify(reply) };
  }),
).flat();
const answers = new Map(copies.map(({ document, reply }) => [document.text, reply]));

/** User and system time of all threads, in milliseconds. */
const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};
const aSecond = (milliseconds: number): number => Math.round((1_000 * copies.length) / milliseconds);

const beganRules = processor();
for (const { document } of copies) findIn(document);
const rows: object[] = [
  { readers: 'rules', documents: copies.length, 'found a second of processor time': aSecond(processor() - beganRules) },
];
for (const readers of ['model', 'both'] as const) {
  const folder = await mkdtemp(join(tmpdir(), 'readout-bench-model-'));
  const store = await openSqliteStore(join(folder, 'bench.db'));
  const reader = openModelReader({
    readers,
    replies: {
      ...replies,
      reply: (_, { text }) => Promise.resolve({ reply: answers.get(text) ?? '', isCutOff: false }),
    },
    window: 1_000_000,
    atOnce: 50,
    host: 'the recording',
  });
  const [began, busy] = [performance.now(), processor()];
  await reader.find(copies.map(({ document }) => document));
  const [verified, busyThen] = [performance.now(), processor()];
  const loader = new DocumentLoader(store, reader, null);
  for (const { document } of copies) await loader.add(document);
  await loader.flush();
  const loaded = performance.now();
  await joinWaiting(store, { holder: 'bench', patience: 1_000 });
  const joined = performance.now();
  const { counts } = await store.state();
  rows.push({
    readers,
    documents: copies.length,
    accounts: counts.accounts,
    'verified a second': aSecond(verified - began),
    'verified a second of processor time': aSecond(busyThen - busy),
    'verified and stored a second': aSecond(loaded - verified),
    'joining, ms': Math.round(joined - loaded),
    'verified, stored and joined a second': aSecond(joined - verified),
  });
  await store.close();
  await rm(folder, { recursive: true, force: true });
}
process.stdout.write(`${JSON.stringify(rows)}\n`);
