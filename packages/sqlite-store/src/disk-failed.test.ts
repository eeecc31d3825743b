import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aReading } from '@readout/store/contract';
import { expect, test } from 'vitest';
import { state } from './asking/store-state.ts';
import { openWriter } from './open-connection.ts';
import { readingsAsText } from './threads/sent-readings.ts';

/** The largest file that the process may write, in blocks of 512 bytes: room for an empty store and some of the stories. */
const MOST_BLOCKS = 2500;

const STORY = 'They met again, said the desk.';
const stories = Array.from({ length: 60 }, (_, index) =>
  aReading({
    text: `${STORY}\nNumber ${String(index)}. ${'And so on, and so on. '.repeat(2000)}`,
    sources: { desk: { name: 'The desk' } },
    accounts: [
      {
        contact: 'met',
        kind: 'meeting',
        givenBy: [{ source: 'desk', restsOn: [STORY] }],
        names: [{ who: { open: 'They' }, restsOn: [STORY] }],
        restsOn: [{ words: STORY, shows: ['contact'] }],
      },
    ],
  }),
);

/** Saves stories one by one until that fails, then prints how many were saved, why the next was not, and whether the store still answers. */
const WRITER = `
import { readFileSync } from 'node:fs';
import { openSqliteStore } from '${new URL('./sqlite-store.ts', import.meta.url).href}';
import { readingsFromText } from '${new URL('./threads/sent-readings.ts', import.meta.url).href}';
const [path, input] = process.argv.slice(-2);
const store = await openSqliteStore(path, { readers: 0 });
let saved = 0;
let code = null;
for (const story of readingsFromText(readFileSync(input, 'utf8'))) {
  try {
    await store.saveReadings([story]);
    saved += 1;
  } catch (error) {
    code = error.code ?? String(error);
    break;
  }
}
const { counts } = await store.state();
await store.close();
process.stdout.write(JSON.stringify({ saved, code, documents: counts.documents }));
`;

test.skipIf(process.platform === 'win32')(
  'a limit that is no full disk is named, and all that was stored before is kept',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'readout-limit-'));
    try {
      const [path, input] = [join(folder, 'readout.db'), join(folder, 'readings.json')];
      writeFileSync(input, readingsAsText(stories));
      const node = [process.execPath, '--import', 'tsx', '--input-type=module', '--eval', WRITER, '--', path, input];
      const { stdout } = spawnSync('sh', ['-c', `ulimit -f ${String(MOST_BLOCKS)} && exec "$@"`, 'sh', ...node], {
        encoding: 'utf8',
      });
      const { saved, code, documents } = JSON.parse(stdout) as { saved: number; code: string; documents: number };
      expect(code).toBe('store-disk-failed');
      expect(saved).toBeGreaterThan(0);
      expect(saved).toBeLessThan(stories.length);
      expect(documents).toBe(saved);
      const db = openWriter(path);
      expect(state(db).counts.documents).toBe(saved);
      expect(db.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' });
      db.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  60_000,
);
