import type { Job, ServerState } from '@readout/api';
import { openRulesReader } from '@readout/ingest';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serveForTest, type Served } from '../testing/served.ts';
import { openServerReaders } from './server-readers.ts';

const TEXT = 'Italian Prime Minister Aldo Ferrante rang up Peruvian President Ana Quispe on Tuesday.';
const LOCAL = { host: '127.0.0.1:4400' };
let folder: string;
let model: Server;
let served: Served;
let questions: number;
let isUp: boolean;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-server-model-'));
  questions = 0;
  isUp = true;
  model = createServer((request, response) => {
    request.resume().on('end', () => {
      questions += 1;
      const conversation = {
        ...{
          quotes: [TEXT],
          contact: 'rang up',
          kind: 'phone-call',
          status: 'held',
          extent: 'one',
          sides: [],
          date: null,
        },
        participants: [
          { name: 'Aldo Ferrante', office: null, affiliation: 'Italy' },
          { name: 'Ana Quispe', office: null, affiliation: 'Peru' },
        ],
        ...{ initiator: null, place: null, tellers: [], agreements: [], points: [] },
      };
      const invented = { ...conversation, quotes: ['They met in Atlantis.'] };
      const content = JSON.stringify({ conversations: [conversation, invented] });
      response.writeHead(isUp ? 200 : 401, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ choices: [{ message: { content }, finish_reason: 'stop' }] }));
    });
  }).listen(0, '127.0.0.1');
  await once(model, 'listening');
  const { port } = model.address() as AddressInfo;
  served = await serveForTest({}, (rules) =>
    openServerReaders(
      {
        reader: 'model',
        model: 'stand-in',
        modelAddress: `http://127.0.0.1:${String(port)}/v1`,
        store: join(folder, 'readout.db'),
      },
      rules,
      { inputs: null, allowPrivate: false, say: () => undefined },
    ),
  );
});
afterEach(async () => {
  await served.close();
  model.close();
  await once(model, 'close');
  await rm(folder, { recursive: true, force: true });
});

async function add(reader?: string): Promise<{ status: number; job: Job | null }> {
  const item = { type: 'text', text: TEXT, title: null, publisher: null, publishedOn: null, url: null };
  const payload = { items: [item], collection: null, ...(reader === undefined ? {} : { reader }) };
  const reply = await served.app.inject({ method: 'POST', url: '/api/documents', headers: LOCAL, payload });
  await served.jobs.idle();
  if (reply.statusCode !== 202) return { status: reply.statusCode, job: null };
  const url = `/api/jobs/${reply.json<Job>().id}`;
  return { status: 202, job: (await served.app.inject({ url, headers: LOCAL })).json<Job>() };
}

describe('a server whose owner named a model', () => {
  test('says who may read and where texts go, and nothing of the model’s address or key', async () => {
    const state = (await served.app.inject({ url: '/api/state', headers: LOCAL })).json<ServerState>();
    expect(state.reading).toEqual({ usual: 'model', choices: ['rules', 'model', 'both'], sentTo: null });
  });

  test('reads by it what is added, and says how much of its words was kept', async () => {
    const { job } = await add();
    expect(job?.items[0]).toMatchObject({ state: 'read', documents: [{ contacts: 1, kept: { given: 2, kept: 1 } }] });
    expect(questions).toBe(1);
  });

  test('reads by the rules where they are asked for, and asks the model nothing', async () => {
    const { job } = await add('rules');
    expect(job?.items[0]?.documents[0]).not.toHaveProperty('kept');
    expect(questions).toBe(0);
  });

  test('tells why a text was not read while the model is not itself, and reads it with the next job', async () => {
    isUp = false;
    const { job } = await add();
    expect(job?.items[0]).toMatchObject({ state: 'refused', documents: [] });
    expect(job?.items[0]?.problems.map(({ code }) => code)).toContain('model-key-refused');
    isUp = true;
    expect((await add()).job?.items[0]?.state).toBe('read');
  });
});

test('a server without a model refuses one that is asked for, and offers none', async () => {
  const plain = await serveForTest();
  try {
    const item = { type: 'text', text: TEXT, title: null, publisher: null, publishedOn: null, url: null };
    const payload = { items: [item], collection: null, reader: 'model' };
    const reply = await plain.app.inject({ method: 'POST', url: '/api/documents', headers: LOCAL, payload });
    expect([reply.statusCode, reply.json<{ code: string }>().code]).toEqual([400, 'not-understood']);
    const state = (await plain.app.inject({ url: '/api/state', headers: LOCAL })).json<ServerState>();
    expect(state.reading).toEqual({ usual: 'rules', choices: ['rules'], sentTo: null });
  } finally {
    await plain.close();
  }
});

test('an address outside this machine needs an agreement, which nobody can give where nobody is asked', async () => {
  const ahead = { inputs: null, allowPrivate: false, say: () => undefined };
  const flags = { reader: 'model', model: 'x', store: join(folder, 'readout.db') } as const;
  const open = (modelAddress: string): Promise<unknown> =>
    openServerReaders({ ...flags, modelAddress }, openRulesReader(), ahead);
  await expect(open('https://models.example/v1')).rejects.toMatchObject({ code: 'model-consent-needed' });
  await expect(open('https://127.0.0.1.models.example/v1')).rejects.toMatchObject({ code: 'model-consent-needed' });
  await expect(open('https://user:pass@127.0.0.1/v1')).rejects.toMatchObject({ code: 'model-address-wrong' });
  await expect(open('file:///etc/passwd')).rejects.toMatchObject({ code: 'model-address-wrong' });
});
