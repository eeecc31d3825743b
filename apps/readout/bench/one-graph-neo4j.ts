import { DocumentLoader, joinWaiting, openRulesReader, readInputs, type ReadDocument } from '@readout/ingest';
import { openNeo4jStore } from '@readout/neo4j';
import { sampleFilesIn } from '@readout/sample';
import { openSqliteStore } from '@readout/sqlite-store';
import type { ContactStore } from '@readout/store';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { report } from './parts/measure.ts';
import { randomFrom } from './parts/random.ts';
import { runBuilt } from './parts/run-built.ts';

/**
 * Whether one graph comes of one set of documents, byte for byte, whatever the order, the sizes of the batches and the engine: a third
 * of the sample, read into SQLite in one go, then into Neo4j in random orders and batches, then by several processes at once, each of which brings
 * three quarters of it. Another graph is an error, and no result.
 */
const ORDERS = 5;
const PROCESSES = 4;
/** One of so many documents of the sample is taken. */
const EVERY = 3;
const SAMPLE = fileURLToPath(new URL('../../../packages/sample/documents', import.meta.url));
const random = randomFrom(5);

const address = process.env['NEO4J_TEST_URI'];
if (address === undefined) report({ skipped: 'NEO4J_TEST_URI names no empty server' });
else report(await compare(address));

async function compare(uri: string): Promise<Record<string, number | string>> {
  const files = sampleFilesIn(SAMPLE).filter((_file, at) => at % EVERY === 0);
  const documents: ReadDocument[] = [];
  for await (const event of readInputs(files.map((path) => ({ type: 'path', path }))))
    if (event.kind === 'document') documents.push(event.document);
  const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
  const here = await openSqliteStore(join(folder, 'all.db'));
  const there = await openNeo4jStore(uri, {});
  try {
    await load(here, documents, () => documents.length);
    const expected = await contentOf(here);
    const began = performance.now();
    for (let order = 1; order <= ORDERS; order += 1) {
      await load(there, shuffled(documents), () => 1 + Math.floor(random() * 60));
      mustBeSame(await contentOf(there), expected, `order ${String(order)}`);
      await emptied(there);
    }
    const orders = performance.now() - began;
    const runs = await Promise.all(
      Array.from({ length: PROCESSES }, (_, place) => {
        const own = files.filter((_file, at) => at % PROCESSES !== place);
        return runBuilt(['ingest', ...shuffled(own), '--store', uri]);
      }),
    );
    const failed = runs.find(({ code }) => code !== 0);
    if (failed !== undefined) throw new Error(`a process failed: ${failed.errors}${failed.out.slice(-2000)}`);
    mustBeSame(await contentOf(there), expected, `${String(PROCESSES)} processes`);
    return {
      documents: documents.length,
      records: expected.length,
      'orders on Neo4j, each the same graph': ORDERS,
      'all of them, s': Math.round(orders / 1000),
      'processes at once, the same graph': PROCESSES,
      'the slowest of them, s': Math.max(...runs.map(({ seconds }) => seconds)),
    };
  } finally {
    await here.close();
    await there.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Loads documents in their order and joins them after each batch. */
async function load(store: ContactStore, documents: readonly ReadDocument[], size: () => number): Promise<void> {
  const loader = new DocumentLoader(store, openRulesReader(), null);
  let left = size();
  for (const document of documents) {
    await loader.add(document);
    left -= 1;
    if (left > 0) continue;
    await loader.flush();
    await joinAll(store);
    left = size();
  }
  await loader.flush();
  await joinAll(store);
}

function joinAll(store: ContactStore): Promise<void> {
  return joinWaiting(store, { holder: 'bench', patience: 1000 });
}

/** Forgets every document, which leaves a store as it was before them. */
async function emptied(store: ContactStore): Promise<void> {
  for await (const record of store.everything())
    if (record.type === 'reading') await store.forget(record.reading.document.id);
  await joinAll(store);
  mustBeSame(await contentOf(store), [], 'a store of which everything was forgotten');
}

async function contentOf(store: ContactStore): Promise<string[]> {
  const lines: string[] = [];
  for await (const record of store.everything()) lines.push(JSON.stringify(record));
  return lines;
}

function mustBeSame(found: readonly string[], expected: readonly string[], what: string): void {
  const other = found.findIndex((line, at) => line !== expected[at]);
  if (other < 0 && found.length === expected.length) return;
  const first = other < 0 ? found.length : other;
  throw new Error(
    `${what}: another graph, first at record ${String(first)} of ${String(expected.length)}:\n${found[first] ?? 'none'}\n${expected[first] ?? 'none'}`,
  );
}

function shuffled<Thing>(list: readonly Thing[]): Thing[] {
  const order = list.map((thing) => ({ thing, at: random() }));
  return order.sort((a, b) => a.at - b.at).map(({ thing }) => thing);
}
