import { openSqliteStore } from '@readout/sqlite-store';
import { checkReading } from '@readout/domain';
import { storeProblem } from '@readout/store';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SILENT } from '../terminal/progress.ts';
import { ingestInto } from './ingest.ts';

const BUILT = process.env['BUILT_PROGRAM'];
const PROGRAM =
  BUILT === undefined ? ['--import', 'tsx', fileURLToPath(new URL('../main.ts', import.meta.url))] : [BUILT];
const PEOPLE = ['Rosa Quispe of Peru', 'Aldo Ferrante of Italy', 'Mira Halonen of Finland', 'Tomas Rojo of Spain'];
const DOCUMENTS = 70;

let folder: string;
/** What one undisturbed import makes. */
let whole: string[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-ingest-'));
  mkdirSync(join(folder, 'stories'));
  for (let at = 0; at < DOCUMENTS; at += 1) {
    const [first, second] = [PEOPLE[at % 4] ?? '', PEOPLE[(at + 1) % 4] ?? ''];
    const day = `2022-0${String(1 + (at % 9))}-1${String(at % 10)}`;
    const text = `---\ntitle: Story ${String(at)}\ndate: ${day}\npublisher: Andes Desk\n---\n\nPresident ${first} met President ${second} in Lima today. They spoke of matter number ${String(at)}.\n`;
    writeFileSync(join(folder, 'stories', `story-${String(at).padStart(3, '0')}.md`), text);
  }
  expect(await ended(ingest(join(folder, 'whole.db')))).toBe(0);
  whole = await everythingIn(join(folder, 'whole.db'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function ingest(store: string): ChildProcess {
  const environment = { ...process.env, READOUT_STORE: store };
  return spawn(process.execPath, [...PROGRAM, 'ingest', join(folder, 'stories'), '--json'], {
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}
async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}
async function everythingIn(path: string): Promise<string[]> {
  const store = await openSqliteStore(path);
  const records: string[] = [];
  for await (const record of store.everything()) {
    if (record.type === 'reading') expect(checkReading(record.reading)).toEqual([]);
    records.push(JSON.stringify(record));
  }
  await store.close();
  return records;
}

test('an import that is killed leaves nothing half there, and goes on to the very graph that an undisturbed one makes', async () => {
  const killed = join(folder, 'killed.db');
  const child = ingest(killed);
  const watched = await openSqliteStore(killed);
  while ((await watched.state()).counts.documents === 0 && child.exitCode === null) await later(20);
  child.kill('SIGKILL');
  await ended(child);
  await watched.close();
  expect(await ended(ingest(killed))).toBe(0);
  const records = await everythingIn(killed);
  expect(records.filter((record) => record.startsWith('{"type":"reading"'))).toHaveLength(DOCUMENTS);
  expect(records).toEqual(whole);
}, 300_000);

test('two imports into one store at once make one graph', async () => {
  const shared = join(folder, 'shared.db');
  const both = [ingest(shared), ingest(shared)];
  expect(await Promise.all(both.map(ended))).toEqual([0, 0]);
  expect(await everythingIn(shared)).toEqual(whole);
}, 300_000);

test('an import whose store has no room left says why it stopped and what was stored by then, and goes on when there is room', async () => {
  const store = await openSqliteStore(join(folder, 'full.db'));
  let saves = 0;
  const full = new Proxy(store, {
    get(target, name) {
      if (name === 'saveReadings' && ++saves > 1) return () => Promise.reject(storeProblem('store-full', 'full.db'));
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  const stopped = await ingestInto(full, [join(folder, 'stories')], {}, SILENT);
  expect(stopped.stopped?.code).toBe('store-full');
  expect(stopped.documents.length).toBe((await store.state()).counts.documents);
  expect(stopped.documents.length).toBeGreaterThan(0);
  const again = await ingestInto(store, [join(folder, 'stories')], {}, SILENT);
  expect(again.stopped).toBeNull();
  await store.close();
  expect(await everythingIn(join(folder, 'full.db'))).toEqual(whole);
});
