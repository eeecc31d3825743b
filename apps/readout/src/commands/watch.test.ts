import { openRulesReader } from '@readout/ingest';
import { openSqliteStore, type SqliteStore } from '@readout/sqlite-store';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { secondsOf, watchSources, type Watched } from './watch.ts';

const story = (name: string): string =>
  `On 4 May 2021 the foreign minister of Georgia, ${name}, spoke by telephone with the prime minister of Moldova, Vasile Croitoru, the ministry said.`;
const item = (at: string, text: string): string =>
  `<item><title>Call ${at}</title><link>${site}/${at}</link><pubDate>Wed, 05 May 2021 09:00:00 GMT</pubDate><description>${text}</description></item>`;

/** From source, the processes that read are compiled as they start. */
const SLOW = { timeout: 120_000 };

let folder = '';
let store: SqliteStore;
let server: Server;
let site = '';
let asked: string[] = [];
/** What the server gives at an address: a body, a status, or both with headers. */
let pages: Record<string, string | { status: number; headers?: Record<string, string>; body?: string }> = {};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-watch-'));
  store = await openSqliteStore(join(folder, 'store.db'), { readers: 0 });
  server = createServer((request: IncomingMessage, response) => {
    const url = request.url ?? '';
    asked.push(`${url}${request.headers['if-none-match'] === undefined ? '' : ' if-none-match'}`);
    const page = pages[url] ?? { status: 404 };
    const { status, headers = {}, body = '' } = typeof page === 'string' ? { status: 200, body: page } : page;
    const isKnown = headers['etag'] !== undefined && headers['etag'] === request.headers['if-none-match'];
    response.writeHead(isKnown ? 304 : status, headers).end(isKnown ? '' : body);
  });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  asked = [];
  pages = {};
  mkdirSync(join(folder, 'in'));
  // Another port, so that it is another site to the store that all share.
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(join(folder, 'in'), { recursive: true });
});

async function look(sources: readonly string[], more: { allowPrivate?: boolean } = {}): Promise<Watched[]> {
  const looks: Watched[] = [];
  const settings = {
    everySeconds: 900,
    collection: null,
    allowPrivate: true,
    signal: new AbortController().signal,
    once: true,
  };
  await watchSources(store, openRulesReader(), sources, { ...settings, ...more, onLook: (one) => looks.push(one) });
  return looks;
}
const told = (looks: readonly Watched[]): unknown[] =>
  looks.map(({ state, documents, problems }) => [
    state,
    documents.map(({ title }) => title),
    problems.map(({ code }) => code),
  ]);
const feed = (...items: readonly string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title>${items.join('')}</channel></rss>`;

describe('a feed', SLOW, () => {
  it('is read once, and then for its new items alone; the server is told what is known', async () => {
    pages['/feed'] = { status: 200, headers: { etag: '"1"' }, body: feed(item('a', story('Nino Kapanadze'))) };
    expect(told(await look([`${site}/feed`]))).toEqual([['looked', ['Call a'], []]]);
    expect(told(await look([`${site}/feed`]))).toEqual([['unchanged', [], []]]);
    const both = feed(item('b', story('Luka Beridze')), item('a', story('Nino Kapanadze')));
    pages['/feed'] = { status: 200, headers: { etag: '"2"' }, body: both };
    expect(told(await look([`${site}/feed`]))).toEqual([['looked', ['Call b'], []]]);
    expect(asked.filter((url) => url.startsWith('/feed'))).toEqual([
      '/feed',
      '/feed if-none-match',
      '/feed if-none-match',
    ]);
  });

  it('that gives beginnings has its stories read from their own addresses', async () => {
    pages['/feed'] = feed(item('a', `${story('Salome Gelashvili').slice(0, 60)}…`));
    pages['/a'] =
      `<html><head><title>Call in full</title></head><body><article><h1>Call in full</h1><p>${story('Salome Gelashvili')}</p></article></body></html>`;
    const [looked] = await look([`${site}/feed`]);
    expect(looked?.documents).toMatchObject([{ title: 'Call in full' }]);
    const id = looked?.documents[0]?.id;
    expect(id === undefined ? null : await store.document(id)).toMatchObject({
      publications: [{ publishedOn: '2021-05-05', url: `${site}/a` }],
    });
  });

  it('that fails is left alone for longer, and as long as the server asks', async () => {
    pages['/feed'] = { status: 503, headers: { 'retry-after': '7200' } };
    expect(told(await look([`${site}/feed`]))).toEqual([['failed', [], ['address-status']]]);
    expect(told(await look([`${site}/feed`]))).toEqual([['too-early', [], []]]);
    const [state] = await store.seenItems([`source ${site}/feed`]);
    const { notBefore } = JSON.parse(state?.value ?? '{}') as { notBefore: number };
    expect(notBefore - Date.now()).toBeGreaterThan(7_000_000);
  });

  it('that is gone for good ends the watch', async () => {
    pages['/feed'] = { status: 410 };
    const looks: Watched[] = [];
    const signal = new AbortController().signal;
    const settings = { everySeconds: 900, collection: null, allowPrivate: true, signal, once: false };
    await watchSources(store, openRulesReader(), [`${site}/feed`], { ...settings, onLook: (one) => looks.push(one) });
    expect(looks.map(({ state }) => state)).toEqual(['gone']);
  });
});

describe('a site', SLOW, () => {
  it('that forbids programs, or cannot say, is not asked', async () => {
    pages['/feed'] = feed(item('a', story('Nino Kapanadze')));
    pages['/robots.txt'] = 'User-agent: *\nDisallow: /feed\n';
    expect(told(await look([`${site}/feed`]))).toEqual([['failed', [], ['address-robots']]]);
    pages['/robots.txt'] = { status: 500 };
    expect(told(await look([`${site}/feed?2`]))).toEqual([['failed', [], ['address-robots']]]);
    expect(asked).toEqual(['/robots.txt', '/robots.txt']);
  });

  it('of a private network is asked only when that is allowed', async () => {
    const [refused] = await look([`${site}/feed`], { allowPrivate: false });
    expect(refused).toMatchObject({ state: 'failed', problems: [{ code: 'address-private' }] });
    expect(asked).toEqual([]);
  });

  it('whose page changes is read again, and not where it only says that it did', async () => {
    const page = (name: string): string =>
      `<html><body><article><h1>Call</h1><p>${story(name)}</p></article></body></html>`;
    pages['/page'] = page('Nino Kapanadze');
    expect((await look([`${site}/page`]))[0]?.documents).toHaveLength(1);
    expect((await look([`${site}/page`]))[0]?.documents).toHaveLength(0);
    pages['/page'] = page('Luka Beridze');
    expect((await look([`${site}/page`]))[0]?.documents).toHaveLength(1);
  });
});

describe('a folder', SLOW, () => {
  const write = (name: string, text: string): void => {
    writeFileSync(join(folder, 'in', name), text);
    const before = new Date(Date.now() - 60_000);
    utimesSync(join(folder, 'in', name), before, before);
  };

  it('is read for what is new or changed in it, and a file that is still written waits', async () => {
    write('a.txt', `Call a\nWire, 5 May 2021\n\n${story('Nino Kapanadze')}`);
    writeFileSync(join(folder, 'in', 'b.txt'), `Call b\nWire, 5 May 2021\n\n${story('Luka Beridze')}`);
    const now = new Date(Date.now() + 30_000);
    utimesSync(join(folder, 'in', 'b.txt'), now, now);
    expect(told(await look([join(folder, 'in')]))).toEqual([['looked', ['Call a'], []]]);
    expect(told(await look([join(folder, 'in')]))).toEqual([['unchanged', [], []]]);
    appendFileSync(join(folder, 'in', 'a.txt'), ' They will meet again.');
    write('c.txt', '');
    const before = new Date(Date.now() - 30_000);
    utimesSync(join(folder, 'in', 'a.txt'), before, before);
    expect(told(await look([join(folder, 'in')]))).toEqual([['looked', ['Call a'], ['empty-file']]]);
  });

  it('that is not there is said, and the other sources are looked at', async () => {
    pages['/feed'] = feed(item('a', story('Nino Kapanadze')));
    expect(told(await look([join(folder, 'none'), `${site}/feed`]))).toEqual([
      ['failed', [], ['not-found']],
      ['looked', ['Call a'], []],
    ]);
  });
});

describe('a watch', SLOW, () => {
  it('stops between two looks when it is told to', async () => {
    const stop = new AbortController();
    let looks = 0;
    const settings = { everySeconds: 900, collection: null, allowPrivate: true, signal: stop.signal, once: false };
    await watchSources(store, openRulesReader(), [join(folder, 'in')], {
      ...settings,
      onLook: () => {
        looks++;
        stop.abort();
      },
    });
    expect(looks).toBe(1);
  });

  it('understands how often to look', () => {
    expect(['15m', '2H', ' 1d '].map(secondsOf)).toEqual([900, 7_200, 86_400]);
    for (const wrong of ['15', '5s', 'often', '-1m', '']) expect(() => secondsOf(wrong)).toThrow('--every');
  });
});
