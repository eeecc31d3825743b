import { openSqliteStore } from '@readout/sqlite-store';
import { storeProblem, type ContactStore } from '@readout/store';
import { STORIES } from '@readout/store/contract';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openReader } from '../open-reader.ts';
import { Workspace } from '../workspace/workspace.ts';
import { joinWhatWaits } from './join-what-waits.ts';

/** A store with stories that wait to be joined, the same one while there is no room to join them, and a reader. */
async function waitingStore() {
  const folder = mkdtempSync(join(tmpdir(), 'readout-waits-'));
  const store = await openSqliteStore(join(folder, 'readout.db'), { readers: 0 });
  const reader = openReader();
  onTestFinished(async () => {
    await reader.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  await store.saveReadings(STORIES);
  const failing = (error: Error): ContactStore =>
    new Proxy(store, {
      get(target, name) {
        if (name === 'replaceDerived') return () => Promise.reject(error);
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
  return { store, failing, reader };
}

test('a store that has no room to join what waits is served as it is, which is said, and joined when there is room', async () => {
  const { store, failing, reader } = await waitingStore();
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  await joinWhatWaits(new Workspace(failing(storeProblem('store-full', 'full.db')), reader), say);
  expect(said).toEqual([
    expect.stringMatching(/no room left.*make room and try again\. \(store-full\)$/u),
    expect.stringContaining('not in the graph yet'),
  ]);
  const before = await store.state();
  expect(before.counts.conversations).toBe(0);
  expect(before.waiting).toBeGreaterThan(0);

  said.length = 0;
  await joinWhatWaits(new Workspace(store, reader), say);
  expect(said).toEqual([]);
  const { waiting, counts } = await store.state();
  expect(waiting).toBe(0);
  expect(counts.conversations).toBeGreaterThan(0);
});

test('what nobody expected is not passed over', async () => {
  const { failing, reader } = await waitingStore();
  const broken = new Workspace(failing(new Error('a fault')), reader);
  await expect(joinWhatWaits(broken, () => undefined)).rejects.toThrow('a fault');
});
