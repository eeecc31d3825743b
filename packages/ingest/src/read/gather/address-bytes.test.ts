import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAddressBytes, type AddressOptions, type FetchedPage } from './address-bytes.ts';
import { isPublic } from './public-address.ts';

const asked: string[] = [];
const server = createServer((request: IncomingMessage, response: ServerResponse) => {
  const path = request.url ?? '/';
  asked.push(`${request.headers.host ?? ''}${path}`);
  if (path === '/page') response.setHeader('content-type', 'text/html; charset="Windows-1252"').end('<p>caf\xE9</p>');
  else if (path === '/packed') response.setHeader('content-encoding', 'gzip').end(gzipSync('unpacked'));
  else if (path === '/bomb') response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(5_000_000)));
  else if (path === '/large') response.end(Buffer.alloc(200_000, 97));
  else if (path === '/slow') response.write('never ends');
  else if (path === '/loop') response.writeHead(302, { location: '/loop' }).end();
  else if (path.startsWith('/hop')) response.writeHead(301, { location: `/hop${path}` }).end();
  else if (path === '/once') response.writeHead(307, { location: 'page' }).end();
  else if (path === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end();
  else if (path === '/broken') request.socket.destroy();
  else response.writeHead(404).end();
});
let base = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const OPTIONS: AddressOptions = { allowPrivate: true, maxBytes: 100_000, maxSeconds: 30 };
const codeOf = (page: FetchedPage): string | null => (page.bytes === null ? page.problem.code : null);
const read = async (path: string, options: Partial<AddressOptions> = {}): Promise<FetchedPage> =>
  readAddressBytes(path.includes('://') ? path : base + path, { ...OPTIONS, ...options });

describe('reading an address', () => {
  it('gives the bytes, where they were in the end, and what the header says', async () => {
    expect(await read('/once')).toMatchObject({
      address: `${base}/page`,
      mediaType: 'text/html',
      charset: 'windows-1252',
    });
    const packed = await read('/packed');
    expect(packed.bytes === null ? null : Buffer.from(packed.bytes).toString()).toBe('unpacked');
  });

  it.each([
    ['/gone', 'address-status'],
    ['/loop', 'address-redirect-loop'],
    ['/hop', 'address-too-many-redirects'],
    ['/large', 'too-large'],
    ['/bomb', 'too-large'],
    ['/broken', 'address-no-answer'],
    ['/file', 'address-not-web'],
    ['ftp://127.0.0.1/a', 'address-not-web'],
    ['http://', 'address-malformed'],
  ])('%s is refused as %s', async (path, code) => {
    expect(codeOf(await read(path))).toBe(code);
  });

  it('gives up at the time limit', async () => {
    expect(codeOf(await read('/slow', { maxSeconds: 0.3 }))).toBe('address-timeout');
  });

  it('names a host that is not known', async () => {
    const resolve = (): Promise<never> => Promise.reject(new Error('ENOTFOUND'));
    expect(codeOf(await read('http://no-such-host.example/', { resolve }))).toBe('address-unknown');
  });
});

describe('private addresses', () => {
  it.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::ffff:10.0.0.1]/',
    'http://169.254.169.254/latest',
  ])('%s is not asked', async (address) => {
    expect(codeOf(await read(address, { allowPrivate: false }))).toBe('address-private');
  });

  it('are refused by name too, and where only one of several addresses is private', async () => {
    const resolve = (): Promise<string[]> => Promise.resolve(['93.184.216.34', '192.168.1.1']);
    expect(codeOf(await read('http://mixed.example/', { allowPrivate: false, resolve }))).toBe('address-private');
  });

  it('connects to the address that was checked, whatever the name would mean elsewhere', async () => {
    const port = new URL(base).port;
    const resolve = (): Promise<string[]> => Promise.resolve(['127.0.0.1']);
    expect(codeOf(await read(`http://somewhere.example:${port}/page`, { resolve }))).toBeNull();
    expect(asked).toContain(`somewhere.example:${port}/page`);
  });

  it.each([
    ['8.8.8.8', true],
    ['2606:4700::1111', true],
    ['100.64.0.1', false],
    ['fd00::1', false],
    ['::ffff:127.0.0.1', false],
    ['64:ff9b::7f00:1', false],
    ['0.0.0.0', false],
    ['224.0.0.1', false],
  ])('%s public: %s', (address, expected) => {
    expect(isPublic(address)).toBe(expected);
  });
});
