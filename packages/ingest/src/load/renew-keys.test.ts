import { hashOf, type Day, type Reading } from '@readout/domain';
import { KEYS_VERSION, keysOfReading } from '@readout/joining';
import { openSqliteStore } from '@readout/sqlite-store';
import type { ContactStore, StoreRecord } from '@readout/store';
import { STORIES } from '@readout/store/contract';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { ReadDocument } from '../read/read-document.ts';
import { openRulesReader } from '../rules-reader.ts';
import { joinWaiting } from './join-waiting.ts';
import { DocumentLoader, saveAsRead } from './load-documents.ts';
import { hasOtherKeys, renewKeys } from './renew-keys.ts';

const READINGS = STORIES.map(({ reading }) => reading);

/** Two documents that tell of one call, as they are read. */
const TOLD_TWICE = ['Roma Courier', 'Andes Wire'].map((publisher): ReadDocument => ({
  text: `Italian Prime Minister Aldo Ferrante spoke by phone with Peruvian President Ana Quispe on 1 February 2022, ${publisher} reports.`,
  ...{
    file: 'told.txt',
    title: null,
    language: 'en',
    url: null,
    publisher,
    rights: null,
    collection: null,
    origins: [],
  },
  publishedOn: '2022-02-01' as Day,
}));

async function openEmpty(): Promise<ContactStore> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-keys-'));
  const store = await openSqliteStore(join(folder, 'readout.db'), { readers: 0 });
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return store;
}

const joinAll = (store: ContactStore): Promise<void> => joinWaiting(store, { holder: 'a test', patience: 1000 });

async function everythingIn(store: ContactStore): Promise<StoreRecord[]> {
  const records: StoreRecord[] = [];
  for await (const record of store.everything()) records.push(record);
  return records;
}

test('a store filled by this version has its keys, before and after', async () => {
  const store = await openEmpty();
  expect(await hasOtherKeys(store)).toBe(false);
  await saveAsRead(store, READINGS);
  expect(await hasOtherKeys(store)).toBe(false);
});

test('a store whose readings stand under other keys says so until they are renewed, and is then as one filled anew', async () => {
  const [older, fresh] = [await openEmpty(), await openEmpty()];
  const loader = new DocumentLoader(fresh, openRulesReader(), null);
  for (const document of TOLD_TWICE) await loader.add(document);
  await loader.flush();
  await joinAll(fresh);
  const expected = await everythingIn(fresh);
  const readings = expected.flatMap((record): Reading[] => (record.type === 'reading' ? [record.reading] : []));
  // As an earlier version stored them: it remembered nothing, and under its keys no account meets another.
  for (const reading of readings) {
    await older.saveReadings([
      {
        reading,
        personaKeys: new Map(reading.personas.map(({ id }) => [id, [`older ${id}`]])),
        accountKeys: new Map(reading.accounts.map(({ id }) => [id, [`older ${id}`]])),
      },
    ]);
    await joinAll(older);
  }
  expect((await fresh.state()).counts.conversations).toBe(1);
  expect((await older.state()).counts.conversations).toBe(2);
  expect(await hasOtherKeys(older)).toBe(true);
  // What comes later stands under new keys, the rest does not.
  const [later] = READINGS;
  if (later === undefined) throw new Error('there are no stories');
  await saveAsRead(older, [later]);
  expect(await hasOtherKeys(older)).toBe(true);
  await older.forget(later.document.id);
  await renewKeys(older);
  expect(await hasOtherKeys(older)).toBe(false);
  await joinAll(older);
  expect(await everythingIn(older)).toEqual(expected);
});

test('keys that are this version’s are not stored again', async () => {
  const store = await openEmpty();
  await saveAsRead(store, READINGS);
  await joinAll(store);
  const before = await store.state();
  await renewKeys(store);
  expect(await store.state()).toEqual(before);
  expect(before.waiting).toBe(0);
});

test('keys that are others have another version', () => {
  const keys = READINGS.map((reading) => {
    const { personaKeys, accountKeys } = keysOfReading(reading);
    return [...personaKeys.values(), ...accountKeys.values()];
  });
  // Where this fails, raise the version and put down both anew: stores filled before have to say that they need “readout rebuild”.
  expect({ version: KEYS_VERSION, keys: hashOf(JSON.stringify(keys)) }).toEqual({
    version: '1',
    keys: '7v4gqitscvoot4ik',
  });
});
