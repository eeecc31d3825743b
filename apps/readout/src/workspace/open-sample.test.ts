import type { Job, ServerState } from '@readout/api';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveForTest, type Served } from '../testing/served.ts';

const HOST = { host: '127.0.0.1:4400' };
const sampleDocument = (day: string, collection: string): string => `---
title: A call on ${day}
publisher: Harbour Desk
date: ${day}
collection: ${collection}
---

President Rosa Quispe of Peru spoke by telephone with Italian Prime Minister Aldo Ferrante on ${day}.
`;

describe('opening the sample from the page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-sample-'));
  let served: Served;
  beforeAll(async () => {
    writeFileSync(join(folder, 'b.md'), sampleDocument('2022-03-04', 'Spring'));
    writeFileSync(join(folder, 'a.md'), sampleDocument('2021-11-02', 'Autumn'));
    writeFileSync(join(folder, 'README.txt'), 'No document of the sample.');
    served = await serveForTest({}, undefined, folder);
  });
  afterAll(async () => {
    await served.close();
    rmSync(folder, { recursive: true });
  });
  const open = async (of = served): Promise<Job> => {
    const started = await of.app.inject({ method: 'POST', url: '/api/sample', headers: HOST, payload: {} });
    expect(started.statusCode).toBe(202);
    await of.jobs.idle();
    return (await of.app.inject({ url: `/api/jobs/${started.json<Job>().id}`, headers: HOST })).json<Job>();
  };
  const state = async (of = served): Promise<ServerState> =>
    (await of.app.inject({ url: '/api/state', headers: HOST })).json<ServerState>();

  test('reads each document into the collection it names, once', async () => {
    expect((await state()).sample).toBe(2);
    const job = await open();
    expect(job.items.map(({ name, state: became }) => [name, became])).toEqual([
      ['a.md', 'read'],
      ['b.md', 'read'],
    ]);
    const { collections, store } = await state();
    expect(collections.map(({ name, documents }) => [name, documents]).sort()).toEqual([
      ['Autumn', 1],
      ['Spring', 1],
    ]);
    expect(store.counts).toMatchObject({ documents: 2, conversations: 2 });
    expect((await open()).items.map(({ state: became }) => became)).toEqual(['already-there', 'already-there']);
  });
  test('says so where there is none, and where nothing may be written', async () => {
    const bare = await serveForTest();
    const closed = await serveForTest({ readOnly: true }, undefined, folder);
    try {
      const ask = { method: 'POST', url: '/api/sample', headers: HOST, payload: {} } as const;
      expect((await state(bare)).sample).toBe(0);
      const [absent, refused] = [await bare.app.inject(ask), await closed.app.inject(ask)];
      expect([absent.statusCode, absent.json<{ code: string }>().code]).toEqual([404, 'not-found']);
      expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([403, 'read-only']);
    } finally {
      await bare.close();
      await closed.close();
    }
  });
});
