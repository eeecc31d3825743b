import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { checkReading } from '@readout/domain';
import { aReading } from '@readout/store/contract';
import { expect, test } from 'vitest';
import { everything } from './asking/everything.ts';
import { state } from './asking/store-state.ts';
import { openWriter } from './open-connection.ts';
import { readingsAsText } from './threads/sent-readings.ts';

const BATCH = 5;

const STORY = 'They met again 🤝, said the desk.';
const stories = Array.from({ length: 40 * BATCH }, (_, index) =>
  aReading({
    text: `${STORY}\nNumber ${String(index)}.`,
    sources: { desk: { name: 'The desk' } },
    accounts: [
      {
        contact: 'met',
        kind: 'meeting',
        givenBy: [{ source: 'desk', restsOn: [STORY] }],
        names: [{ who: { open: 'They' }, restsOn: [STORY] }],
        restsOn: [{ words: STORY, shows: ['contact'] }],
        keys: [`key ${String(index % 7)}`],
      },
    ],
  }),
);

/** Saves batches in the thread of a store and says which are stored, until it is killed. */
const WRITER = `
import { readFileSync } from 'node:fs';
import { openSqliteStore } from '${new URL('./sqlite-store.ts', import.meta.url).href}';
import { readingsFromText } from '${new URL('./threads/sent-readings.ts', import.meta.url).href}';
const [path, input] = process.argv.slice(-2);
const store = await openSqliteStore(path, { readers: 0 });
const all = readingsFromText(readFileSync(input, 'utf8'));
for (let at = 0; at < all.length; at += ${String(BATCH)}) {
  await store.saveReadings(all.slice(at, at + ${String(BATCH)}));
  process.stdout.write(at + '\\n');
}
process.stdout.write('end\\n');
setInterval(() => {}, 1000);
`;

test('a process that is killed while it writes leaves whole batches, all of those it said were stored', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-killed-'));
  try {
    const path = join(folder, 'readout.db');
    const input = join(folder, 'readings.json');
    writeFileSync(input, readingsAsText(stories));
    // After so many answers, which is in the middle of a later batch.
    for (const answers of [1, 9]) {
      const said = await killAfter(answers, [path, input]);
      expect(said).toBeGreaterThanOrEqual(answers);
      const db = openWriter(path);
      const kept = new Map<string, unknown>();
      for (const record of everything(db)) {
        if (record.type !== 'reading') continue;
        expect(checkReading(record.reading)).toEqual([]);
        kept.set(record.reading.document.id, record.reading);
      }
      const expected = stories.slice(0, kept.size);
      expect(kept.size % BATCH).toBe(0);
      expect(kept.size).toBeGreaterThanOrEqual(said * BATCH);
      for (const { reading } of expected) expect(kept.get(reading.document.id)).toEqual(reading);
      expect(state(db).counts).toMatchObject({ documents: kept.size, accounts: kept.size, passages: kept.size });
      expect(db.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' });
      expect(db.all('PRAGMA foreign_key_check')).toEqual([]);
      db.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

/** Runs the writer, kills it once it has answered so often, and says how many batches it said were stored. */
async function killAfter(answers: number, args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', WRITER, '--', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  let said = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line !== 'end') said += 1;
    if (said === answers || line === 'end') child.kill('SIGKILL');
  }
  await exited;
  return said;
}
