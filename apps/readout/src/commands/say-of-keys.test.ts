import { openSqliteStore } from '@readout/sqlite-store';
import { STORIES } from '@readout/store/contract';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openReader } from '../open-reader.ts';
import { Workspace } from '../workspace/workspace.ts';
import { sayOfKeys } from './say-of-keys.ts';

test('a store that another version filled is told to be made again, until it was', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-keys-'));
  const store = await openSqliteStore(join(folder, 'readout.db'), { readers: 0 });
  const reader = openReader();
  onTestFinished(async () => {
    await reader.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const said: string[] = [];
  const ask = (): Promise<void> =>
    sayOfKeys(store, (line) => {
      said.push(line);
    });
  await ask();
  expect(said).toEqual([]);
  // As a version stored them that remembered nothing of its keys.
  await store.saveReadings(STORIES);
  await ask();
  expect(said).toEqual([expect.stringContaining('run “readout rebuild” once')]);
  await new Workspace(store, reader).rebuild();
  await ask();
  expect(said).toHaveLength(1);
});
