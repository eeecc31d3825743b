import { PROBLEM_TYPES, ProblemDetailsSchema, type Job, type ServerState } from '@readout/api';
import type {
  ComparisonAnswer,
  ContactAnswer,
  DocumentPage,
  FacetsAnswer,
  GraphAnswer,
  PassageHits,
} from '@readout/domain';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { serveForTest, type Served } from '../testing/served.ts';

const STORY = `LIMA, March 3 (Andes Desk) - President Rosa Quispe of Peru spoke by telephone with Italian Prime Minister Aldo Ferrante on Thursday, the Peruvian presidency said.
They agreed to meet in Rome.`;
const RETOLD = `ROME, March 4 (Tiber Post) - Italian Prime Minister Aldo Ferrante spoke by telephone with President Rosa Quispe of Peru on Thursday. The call lasted forty minutes.`;
const HOST = { host: '127.0.0.1:4400' };

describe('the server', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveForTest();
    await served.add(STORY, {
      title: 'Peru and Italy talk <img src=x onerror=alert(1)>',
      publisher: 'Andes Desk',
      publishedOn: '2022-03-03',
    });
  });
  afterAll(() => served.close());
  const get = async (url: string, headers: Record<string, string> = {}) =>
    served.app.inject({ url, headers: { ...HOST, ...headers } });

  test('says how it and its store stand', async () => {
    const state = (await get('/api/state')).json<ServerState>();
    expect(state.store.counts.documents).toBe(1);
    expect(state.readOnly).toBe(false);
    expect(state.store.waiting).toBe(0);
  });
  test('leads from the graph to the passage that the contact rests on', async () => {
    const graph = (await get('/api/graph')).json<GraphAnswer>();
    const call = graph.contacts.find(({ kind }) => kind === 'phone-call');
    expect(call).toMatchObject({ status: 'held', earliest: '2022-03-03', latest: '2022-03-03', fits: true });
    expect(call?.leaders.map((at) => graph.leaders[at]?.name).sort()).toEqual(['Aldo Ferrante', 'Rosa Quispe']);
    const contact = (await get(`/api/contacts/${call?.id ?? ''}`)).json<ContactAnswer>();
    const [passage] = contact.accounts[0]?.passages ?? [];
    expect(passage?.text).toContain('spoke by telephone with');
    const text = (await get(`/api/documents/${contact.accounts[0]?.document.id ?? ''}/text`)).json<{ text: string }>()
      .text;
    expect(text.slice(passage?.start, passage?.end)).toBe(passage?.text);
  });
  test('counts and fades by the same filter', async () => {
    const facets = (await get('/api/facets?kind=letter')).json<FacetsAnswer>();
    const graph = (await get('/api/graph?kind=letter&faded=true')).json<GraphAnswer>();
    expect(facets.summary.left).toBe(graph.contacts.filter(({ fits }) => !fits).length);
    expect(facets.kinds.find(({ value }) => value === 'phone-call')?.count).toBe(1);
  });
  test('answers the same question with the same tag, and nothing where the client has it', async () => {
    const first = await get('/api/facets');
    const again = await get('/api/facets', { 'if-none-match': String(first.headers.etag) });
    expect([first.statusCode, again.statusCode, again.body]).toEqual([200, 304, '']);
  });
  test('finds words whatever they look like to an engine', async () => {
    for (const words of [
      '"',
      'NEAR(a b)',
      '*',
      'peru OR',
      'title:x',
      '~',
      '\\',
      '") ',
      "'; DROP TABLE document;--",
      '[a TO b]',
      '/.*/',
      '🙂',
      ' ',
    ]) {
      const answer = await get(`/api/passages?q=${encodeURIComponent(words)}`);
      expect([words, answer.statusCode]).toEqual([words, 200]);
    }
    expect((await get('/api/passages?q=telephone')).json<PassageHits>().total).toBe(1);
  });
  test.each([
    ['/api/contacts/nonsense', 400, 'not-understood'],
    ['/api/contacts/aaaaaaaaaaaaaaaa', 404, 'not-found'],
    ['/api/graph?from=2022-02-30', 400, 'not-understood'],
    ['/api/graph?limit=999999999', 400, 'not-understood'],
    ['/api/documents?after=%00broken&limit=5', 400, 'not-understood'],
    ['/api/nothing', 404, 'no-such-route'],
    ['/api/jobs/00000000-0000-4000-8000-000000000000', 404, 'not-found'],
  ])('explains %s as problem+json', async (url, status, code) => {
    const answer = await get(url);
    const details = ProblemDetailsSchema.parse(answer.json());
    expect([answer.statusCode, details.code]).toEqual([status, code]);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(details.title).toBe(PROBLEM_TYPES[details.code].title);
  });
  test('documents itself: every route stands in the OpenAPI description', async () => {
    const { paths } = (await get('/api/openapi.json')).json<{ paths: Record<string, unknown> }>();
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining(['/api/graph', '/api/contacts/{id}', '/api/documents', '/api/jobs/{id}/events']),
    );
  });
  test('sends a content policy that lets no foreign script run', async () => {
    const policy = String((await get('/api/state')).headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe-eval');
  });
});

describe('writes', () => {
  const item = { type: 'text', text: STORY, title: null, publisher: null, publishedOn: null, url: null };
  const payload = { items: [item], collection: null };
  const post = (served: Served, headers: Record<string, string>, body: unknown = payload) =>
    served.app.inject({
      method: 'POST',
      url: '/api/documents',
      headers: { ...HOST, ...headers },
      payload: body as object,
    });

  test('of many documents can be stopped: what was read stays, what waits is left unread and the job ends', async () => {
    const served = await serveForTest();
    const many = { items: Array.from({ length: 6 }, (_, at) => ({ ...item, title: `Account ${String(at)}` })) };
    const job = (await post(served, {}, { ...many, collection: null })).json<Job>();
    const stopped = await served.app.inject({
      method: 'POST',
      url: `/api/jobs/${job.id}/stop`,
      headers: HOST,
      payload: {},
    });
    expect(stopped.statusCode).toBe(202);
    await expect
      .poll(async () => (await served.app.inject({ url: `/api/jobs/${job.id}`, headers: HOST })).json<Job>().state)
      .toBe('done');
    const { items } = (await served.app.inject({ url: `/api/jobs/${job.id}`, headers: HOST })).json<Job>();
    expect(items.at(-1)).toMatchObject({ state: 'stopped', documents: [] });
    expect(items.every(({ state }) => state !== 'waiting' && state !== 'reading')).toBe(true);
  });
  test('are taken from the server’s own page alone', async () => {
    const served = await serveForTest();
    expect((await post(served, { origin: 'http://evil.example' })).json()).toMatchObject({ code: 'wrong-origin' });
    expect((await post(served, { origin: 'https://127.0.0.1:4400' })).json()).toMatchObject({ code: 'wrong-origin' });
    expect((await post(served, { 'sec-fetch-site': 'cross-site' })).json()).toMatchObject({ code: 'wrong-origin' });
    expect((await post(served, { origin: 'http://127.0.0.1:4400', 'sec-fetch-site': 'same-origin' })).statusCode).toBe(
      202,
    );
    expect(
      (
        await served.app.inject({
          method: 'POST',
          url: '/api/documents',
          headers: { ...HOST, 'content-type': 'text/plain' },
          payload: JSON.stringify(payload),
        })
      ).json(),
    ).toMatchObject({ code: 'not-json' });
    await served.close();
  });
  test('are all off where the server is read-only', async () => {
    const served = await serveForTest({ readOnly: true });
    for (const [url, body] of [
      ['/api/documents', payload],
      ['/api/views', { view: 'v=1' }],
      ['/api/decisions', { what: 'note', by: 'A', why: null, about: [], undoes: null }],
    ] as const) {
      const answer = await served.app.inject({ method: 'POST', url, headers: HOST, payload: body });
      expect([url, answer.json<{ code: string }>().code]).toEqual([url, 'read-only']);
    }
    await served.close();
  });
  test('need the role that a trusted proxy gives', async () => {
    const served = await serveForTest({ userHeader: 'X-User', roleHeader: 'X-Role' });
    expect((await served.app.inject({ url: '/api/state', headers: HOST })).json()).toMatchObject({
      code: 'who-are-you',
    });
    expect((await post(served, { 'x-user': 'ana', 'x-role': 'read' })).json()).toMatchObject({ code: 'not-allowed' });
    expect((await post(served, { 'x-user': 'ana', 'x-role': 'decide' })).statusCode).toBe(202);
    await served.close();
  });
  test('never take a path of the server’s machine', async () => {
    const served = await serveForTest();
    for (const url of ['file:///etc/passwd', '/etc/passwd', 'ftp://127.0.0.1/x']) {
      expect((await post(served, {}, { items: [{ type: 'address', url }], collection: null })).json()).toMatchObject({
        code: 'not-understood',
      });
    }
    await served.close();
  });
});

describe('a server that others can reach', () => {
  const token = 'a-token-of-some-length';
  test('asks for its token, by header, cookie or once by address', async () => {
    const served = await serveForTest({ host: '0.0.0.0', token });
    const ask = (url: string, headers: Record<string, string> = {}) => served.app.inject({ url, headers });
    expect((await ask('/api/state')).json()).toMatchObject({ code: 'who-are-you' });
    expect((await ask('/api/state', { authorization: 'Bearer wrong' })).statusCode).toBe(401);
    expect((await ask('/api/state', { authorization: `Bearer ${token}` })).statusCode).toBe(200);
    const opened = await ask(`/api/state?token=${token}`);
    expect(String(opened.headers['set-cookie'])).toContain('HttpOnly; SameSite=Strict');
    expect((await ask('/api/state', { cookie: `readout_token=${token}` })).statusCode).toBe(200);
    await served.close();
  });
  test('on loopback refuses another site’s name', async () => {
    const served = await serveForTest();
    expect(
      (await served.app.inject({ url: '/api/state', headers: { host: 'evil.example:4400' } })).json(),
    ).toMatchObject({ code: 'wrong-origin' });
    await served.close();
  });
});

test('compares the accounts of a contact by their exact words', async () => {
  const served = await serveForTest();
  onTestFinished(() => served.close());
  const get = (url: string) => served.app.inject({ url, headers: HOST });
  await served.add(STORY, { publisher: 'Andes Desk', publishedOn: '2022-03-03' });
  await served.add(RETOLD, { title: 'Ferrante rings Quispe', publisher: 'Tiber Post', publishedOn: '2022-03-04' });
  const graph = (await get('/api/graph')).json<GraphAnswer>();
  const call = graph.contacts.find(({ documents }) => documents > 1);
  const comparison = (await get(`/api/contacts/${call?.id ?? ''}/comparison`)).json<ComparisonAnswer>();
  expect(comparison.accounts).toHaveLength(2);
  expect(comparison.points.map(({ about, verdict }) => `${about} ${verdict}`)).toContain('length only');
  for (const { document, quote } of comparison.points.flatMap(({ says }) => says)) {
    const { text } = (await get(`/api/documents/${document}/text`)).json<{ text: string }>();
    expect(text.slice(quote.start, quote.end)).toBe(quote.text);
  }
  expect((await get('/api/contacts/aaaaaaaaaaaaaaaa/comparison')).statusCode).toBe(404);
});

test('shows what an analyst settled before the answer comes, says how each decision stands, and takes one back by name', async () => {
  const served = await serveForTest();
  onTestFinished(() => served.close());
  const get = async <Answer>(url: string): Promise<Answer> =>
    (await served.app.inject({ url, headers: HOST })).json<Answer>();
  const decide = (payload: object) =>
    served.app.inject({
      method: 'POST',
      url: '/api/decisions',
      headers: HOST,
      payload: { by: 'An analyst', why: null, about: [], undoes: null, ...payload },
    });
  const calls = async (): Promise<number[]> =>
    (await get<GraphAnswer>('/api/graph')).contacts
      .filter(({ kind }) => kind === 'phone-call')
      .map(({ documents }) => documents)
      .sort();
  await served.add(STORY, { publisher: 'Andes Desk', publishedOn: '2022-03-03' });
  await served.add(RETOLD, { publisher: 'Tiber Post', publishedOn: '2022-03-04' });
  expect(await calls()).toEqual([2]);
  const { documents } = await get<DocumentPage>('/api/documents?limit=10');
  const about = documents.map(({ id }) => ({ document: id, in: 'text', start: 0, end: 120 }));
  const split = await decide({ what: 'split', about });
  expect(split.statusCode).toBe(201);
  expect(await calls()).toEqual([1, 1]);
  const { id } = split.json<{ id: string }>();
  expect((await decide({ what: 'undo', undoes: id })).statusCode).toBe(201);
  expect(await calls()).toEqual([2]);
  const { decisions } = await get<{ decisions: { what: string; standing: string }[] }>('/api/decisions');
  expect(decisions.map(({ what, standing }) => `${what} ${standing}`)).toEqual(['split undone', 'undo in-force']);
  expect((await decide({ what: 'join', about: about.slice(1) })).statusCode).toBe(400);
});
