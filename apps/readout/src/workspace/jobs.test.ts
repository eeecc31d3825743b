import type { Job } from '@readout/api';
import type { Reader } from '@readout/ingest';
import { renameSync } from 'node:fs';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { rulesAlone } from '../reading/server-readers.ts';
import { serveForTest, type Served } from '../testing/served.ts';

const HOST = { host: '127.0.0.1:4400' };
const storyOf = (number: number): string =>
  `President Rosa Quispe of Peru met Italian Prime Minister Aldo Ferrante in Lima. It was story ${String(number)}.`;
const itemOf = (text: string): object => ({
  ...{ type: 'text', text, title: null, publisher: null, publishedOn: null, url: null },
});

/** A server whose reader does something before or after each batch it reads. */
async function servedWith(around: (read: () => ReturnType<Reader['read']>) => ReturnType<Reader['read']>) {
  const served: Served = await serveForTest({}, (rules) =>
    Promise.resolve(rulesAlone({ mark: rules.mark, read: (texts) => around(() => rules.read(texts)) })),
  );
  onTestFinished(() => served.close());
  const post = (url: string, payload: object) => served.app.inject({ method: 'POST', url, headers: HOST, payload });
  const add = (...items: object[]) => post('/api/documents', { items, collection: null });
  const ended = async (id: string): Promise<Job> => {
    await served.jobs.idle();
    return (await served.app.inject({ url: `/api/jobs/${id}`, headers: HOST })).json<Job>();
  };
  return { served, post, add, ended };
}

test('a reading is stopped within a file of many documents: what was stored stays, and what was left out is told', async () => {
  let stop = (): void => undefined;
  const { served, add, ended } = await servedWith(async (read) => {
    const readings = await read();
    stop();
    return readings;
  });
  const stories = Array.from({ length: 130 }, (_, at) => ({ title: `Story ${String(at)}`, text: storyOf(at) }));
  const base64 = Buffer.from(JSON.stringify(stories)).toString('base64');
  const job = (await add({ type: 'file', name: 'stories.json', base64 }, itemOf(storyOf(1000)))).json<Job>();
  stop = () => {
    served.jobs.stop(job.id);
  };
  const { state, items } = await ended(job.id);
  expect([state, ...items.map((item) => item.state)]).toEqual(['done', 'read', 'stopped']);
  expect(items[0]?.documents).toHaveLength(50);
  expect(items[0]?.problems.map(({ code }) => code)).toEqual(['stopped']);
  expect(items[0]?.problems[0]?.message).toMatch(/^80 documents of this file were left unread/u);
  expect((await served.workspace.store.state()).counts.documents).toBe(50);
});

test('no more jobs wait than the server can hold: others are told to come again, and are taken once some are read', async () => {
  let go = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  const { served, post, add, ended } = await servedWith(async (read) => {
    await held;
    return read();
  });
  const replies = [];
  for (let at = 0; at < 12; at += 1) replies.push(await add(itemOf(storyOf(at))));
  const taken = replies.filter(({ statusCode }) => statusCode === 202);
  const refused = replies.filter(({ statusCode }) => statusCode === 503);
  expect([taken.length, refused.length]).toEqual([8, 4]);
  for (const one of refused) {
    expect(one.json()).toMatchObject({ code: 'busy' });
    expect(Number(one.headers['retry-after'])).toBeGreaterThan(0);
  }
  expect((await post('/api/sample', {})).statusCode).toBe(404);
  await expect(served.jobs.startSample()).rejects.toMatchObject({ code: 'busy' });
  go();
  await served.jobs.idle();
  expect((await served.workspace.store.state()).counts.documents).toBe(8);
  const late = await add(itemOf(storyOf(11)));
  expect(late.statusCode).toBe(202);
  expect((await ended(late.json<Job>().id)).state).toBe('done');
});

test('no more bytes wait than the server can hold', async () => {
  let go = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  const { served } = await servedWith(async (read) => {
    await held;
    return read();
  });
  const base64 = Buffer.alloc(20 * 1024 * 1024).toString('base64');
  const start = (): Job => served.jobs.start({ items: [{ type: 'file', name: 'a.bin', base64 }], collection: null });
  served.jobs.start({ items: [itemOf(storyOf(1)) as never], collection: null });
  let taken = 0;
  expect(() => {
    for (; taken < 7; taken += 1) served.jobs.stop(start().id);
  }).toThrow('Nothing of this was taken in');
  expect(taken).toBe(4);
  go();
  await served.jobs.idle();
  expect(start().state).toBe('reading');
  await served.jobs.idle();
});

test('what is being sent counts among the bytes that wait, until it is taken in or its sender is gone', async () => {
  const { served } = await servedWith((read) => read());
  const address = new URL(await served.app.listen({ host: '127.0.0.1', port: 0 }));
  const send = (bytes: number): Socket => {
    const socket = connect(Number(address.port), address.hostname);
    const head = [
      'POST /api/documents HTTP/1.1',
      `Host: ${address.host}`,
      'Content-Type: application/json',
      `Content-Length: ${String(bytes)}`,
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n{"items":`);
    onTestFinished(() => {
      socket.destroy();
    });
    return socket;
  };
  const answerOf = async (socket: Socket): Promise<string> => String((await once(socket, 'data'))[0]);
  const post = () =>
    fetch(new URL('/api/documents', address), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ items: [itemOf(storyOf(1))], collection: null }),
    });
  const most = 32 * 1024 * 1024;
  const slow = [send(most), send(most), send(most), send(most - 4)];
  await vi.waitFor(async () => {
    expect((await post()).status).toBe(503);
  });
  expect(await answerOf(send(most))).toMatch(/^HTTP\/1\.1 503 .*"code":"busy"/su);
  for (const socket of slow) socket.destroy();
  await vi.waitFor(async () => {
    expect((await post()).status).toBe(202);
  });
  await served.jobs.idle();
  expect((await post()).status).toBe(202);
  await served.jobs.idle();
});

test('a store that was moved away says that nothing is stored, and takes documents again once it is back', async () => {
  const { served, add, ended } = await servedWith((read) => read());
  // Every thread of the store has opened it.
  await Promise.all([served.workspace.store.state(), served.workspace.store.state()]);
  const { address } = served.workspace.store;
  renameSync(address, `${address}.away`);
  const lost = await ended((await add(itemOf(storyOf(1)))).json<Job>().id);
  expect(lost).toMatchObject({ state: 'failed', failure: { code: 'store-gone' } });
  expect(lost.items.flatMap(({ documents }) => documents)).toEqual([]);
  const ask = () => served.app.inject({ url: '/api/state', headers: HOST });
  expect((await ask()).json()).toMatchObject({
    code: 'store-failed',
    detail: expect.stringContaining('was removed, moved or replaced while it was open') as string,
  });
  renameSync(`${address}.away`, address);
  expect((await ask()).statusCode).toBe(200);
  expect((await ended((await add(itemOf(storyOf(1)))).json<Job>().id)).state).toBe('done');
});

test('names in a file that hold what no store can keep cost nothing of the others', async () => {
  const { add, ended } = await servedWith((read) => read());
  const odd = {
    title: 'A\0B',
    publisher: '\0',
    rights: 'Half \uD83D',
    collection: 'C\0',
    language: 'e\0',
    url: 'https://a.example/\0',
  };
  const base64 = Buffer.from(JSON.stringify([{ ...odd, text: storyOf(1) }, { text: storyOf(2) }])).toString('base64');
  const job = await ended((await add({ type: 'file', name: 'a.json', base64 }, itemOf(storyOf(3)))).json<Job>().id);
  expect([job.state, ...job.items.map(({ state }) => state)]).toEqual(['done', 'read', 'read']);
  expect(job.items.map(({ documents }) => documents.length)).toEqual([2, 1]);
});
