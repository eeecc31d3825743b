/// <reference types="node" />
import { EVERYTHING, NO_FILTER, type CountryId, type DocumentPage } from '@readout/domain';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { ApiError, createClient, type ApiClient } from './client.ts';
import { PROBLEM_TYPES } from './problem-codes.ts';

const running = new Set<() => Promise<void>>();
afterEach(async () => {
  await Promise.all([...running].map((stop) => stop()));
  running.clear();
});

/** A server on this machine's loopback that answers so, and a client of it. */
async function serve(answer: RequestListener): Promise<{ client: ApiClient; stop: () => Promise<void> }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => {
        resolve();
      });
    });
  running.add(stop);
  return { client: createClient(`http://127.0.0.1:${String(port)}`, fetch), stop };
}
const reply =
  (status: number, type: string, body: string): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'content-type': type }).end(body);
  };
async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}
async function failureOf(call: Promise<unknown>): Promise<ApiError> {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof ApiError) return error;
  throw new Error(`not an ApiError: ${String(error)}`);
}
const EMPTY_PAGE: DocumentPage = { documents: [], next: null };
const page = { after: null, limit: 10, collection: null };

describe('an answer', () => {
  test('of its form is given as it is', async () => {
    const { client } = await serve(reply(200, 'application/json', JSON.stringify(EMPTY_PAGE)));
    expect(await client.documents(page)).toEqual(EMPTY_PAGE);
  });
  test('of another form is not taken', async () => {
    const { client } = await serve(reply(200, 'application/json', JSON.stringify({ documents: [{}], next: null })));
    expect(await failureOf(client.documents(page))).toMatchObject({ code: 'unexpected', details: null });
  });
  test('that is no JSON came from somewhere else; the server is not away', async () => {
    const { client } = await serve(reply(200, 'text/html', '<p>Log in to the network'));
    expect((await failureOf(client.documents(page))).code).toBe('unexpected');
  });
});

describe('a failure', () => {
  const details = {
    type: 'urn:readout:problem:store-locked',
    code: 'store-locked',
    title: PROBLEM_TYPES['store-locked'].title,
    status: 503,
    detail: 'Another program is writing.',
    instance: 'req-7',
  };

  test('that the server explains has its code, its words and its request', async () => {
    const { client } = await serve(reply(503, 'application/problem+json', JSON.stringify(details)));
    const failure = await failureOf(client.state());
    expect(failure).toMatchObject({ name: 'ApiError', code: 'store-locked', message: 'Another program is writing.' });
    expect(failure.details).toEqual(details);
  });
  test('without a server is offline', async () => {
    const { client, stop } = await serve(reply(200, 'application/json', '{}'));
    await stop();
    expect((await failureOf(client.state())).code).toBe('offline');
  });
  test('that breaks off within the answer is offline', async () => {
    const { client } = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"documents":', () => response.destroy());
    });
    expect((await failureOf(client.documents(page))).code).toBe('offline');
  });
  test('of a proxy that does not reach the server is offline', async () => {
    const { client } = await serve(reply(502, 'text/html', '<h1>Bad Gateway</h1>'));
    expect((await failureOf(client.state())).code).toBe('offline');
  });
  test('of a code that this page does not know is unexpected, and says its status', async () => {
    const body = JSON.stringify({ ...details, code: 'of-a-newer-server', status: 418 });
    const { client } = await serve(reply(418, 'application/problem+json', body));
    const failure = await failureOf(client.state());
    expect(failure).toMatchObject({ code: 'unexpected', details: null });
    expect(failure.message).toContain('418');
  });
});

describe('a call that is given up', () => {
  test('is no failure but the reason of its signal', async () => {
    const giveUp = new AbortController();
    const { client } = await serve(() => {
      giveUp.abort();
    });
    await expect(client.state(giveUp.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });
  test('keeps a reason of the caller’s own, within the answer too', async () => {
    const giveUp = new AbortController();
    const reason = new Error('another view was opened');
    const { client } = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{', () => {
        giveUp.abort(reason);
      });
    });
    await expect(client.documents(page, giveUp.signal)).rejects.toBe(reason);
  });
});

describe('every question has one address', () => {
  const selection = { filter: { ...NO_FILTER, countries: ['peru'] as CountryId[] }, scope: EVERYTHING };
  const questions: readonly (readonly [string, (client: ApiClient) => Promise<unknown>])[] = [
    ['GET /api/state', (client) => client.state()],
    ['GET /api/graph?country=peru&faded=true&limit=5', (client) => client.graph(selection, { faded: true, limit: 5 })],
    ['GET /api/graph?country=peru&limit=5', (client) => client.graph(selection, { faded: false, limit: 5 })],
    ['GET /api/days?country=peru&by=known', (client) => client.days(selection, 'known')],
    [
      'GET /api/paths?country=peru&between=people&start=a&end=b&order=dates&large=true',
      (client) => client.paths(selection, { ends: 'people', from: 'a', to: 'b', inDateOrder: true, withLarge: true }),
    ],
    ['GET /api/facets?country=peru', (client) => client.facets(selection)],
    ['GET /api/contacts/a%2Fb', (client) => client.contact('a/b')],
    ['GET /api/contacts?ids=a%2Cb', (client) => client.contacts(['a', 'b'])],
    ['GET /api/people/..%2Fstate', (client) => client.person('../state')],
    ['GET /api/sides/peru', (client) => client.side('peru')],
    ['GET /api/agreements/a%3Fb', (client) => client.agreement('a?b')],
    ['GET /api/documents?limit=10', (client) => client.documents(page)],
    [
      'GET /api/documents?after=x&limit=10&collection=wires',
      (client) => client.documents({ after: 'x', limit: 10, collection: 'wires' }),
    ],
    ['GET /api/documents/d', (client) => client.document('d')],
    ['GET /api/documents/d/text?start=0&end=9', (client) => client.documentText('d', { start: 0, end: 9 })],
    ['GET /api/suggest?q=a+%26b&limit=3', (client) => client.suggest('a &b', 3)],
    ['GET /api/passages?q=%22a+b%22&limit=3', (client) => client.passages('"a b"', { after: null, limit: 3 })],
    [
      'GET /api/passages?q=a&limit=3&kind=meeting&outside=true',
      (client) => {
        const selection = { filter: { ...NO_FILTER, kinds: ['meeting' as const] }, scope: EVERYTHING };
        return client.passages('a', { after: null, limit: 3, selection, outside: true });
      },
    ],
    ['GET /api/jobs/j', (client) => client.job('j')],
    ['GET /api/views/v', (client) => client.savedView('v')],
    ['POST /api/views {"view":"v"}', (client) => client.keepView('v')],
    [
      'POST /api/documents {"items":[],"collection":null}',
      (client) => client.addDocuments({ items: [], collection: null }),
    ],
  ];

  test.each(questions)('%s', async (expected, ask) => {
    const asked: string[] = [];
    const { client } = await serve((request, response) => {
      void bodyOf(request).then((body) => {
        const sent = body === '' ? [] : [request.headers['content-type'] === 'application/json' ? body : 'no JSON'];
        asked.push([request.method, request.url, ...sent].join(' '));
        response.end('null');
      });
    });
    await failureOf(ask(client));
    expect(asked).toEqual([expected]);
  });
  test('a job’s progress has an address to listen at', () => {
    expect(createClient('', fetch).jobEventsAddress('j/1')).toBe('/api/jobs/j%2F1/events');
  });
});
