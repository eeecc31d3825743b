import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { problem, type ReadProblem } from '../problems.ts';
import { tooLarge } from './file-bytes.ts';
import { checkHost, resolveBySystem, type Resolve } from './public-address.ts';

/** Limits and permissions of reading addresses. */
export interface AddressOptions {
  readonly allowPrivate: boolean;
  readonly maxBytes: number;
  /** For the whole way: resolving, redirects, the page itself. */
  readonly maxSeconds: number;
  /** For tests and proxies; by default the system's resolver. */
  readonly resolve?: Resolve;
}

/** What a server said of a page, to be told again when the page is asked for again. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What an address gave. */
export type FetchedPage =
  | {
      readonly bytes: Uint8Array;
      /** Where it was in the end. */
      readonly address: string;
      /** In lower case, without parameters; null where none is given. */
      readonly mediaType: string | null;
      readonly charset: string | null;
      readonly validators: Validators;
    }
  | FailedPage;

/** Why an address gave nothing. */
export interface FailedPage {
  readonly bytes: null;
  readonly problem: ReadProblem;
  /** The status that the server answered with, where it answered. */
  readonly status: number | null;
  /** How long the server asks to be left alone. */
  readonly retryAfterSeconds: number | null;
}

/** The page is what it was when these validators were given. */
export interface UnchangedPage {
  readonly bytes: null;
  readonly problem: null;
}

const MOST_REDIRECTS = 5;
const USER_AGENT = 'Readout/0.1 (reads single pages for an analyst)';
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Reads an http(s) address. Its host, and that of every redirect, is checked before it is asked, and only the checked IP address is connected to. */
export async function readAddressBytes(address: string, options: AddressOptions): Promise<FetchedPage> {
  const page = await readAddressIfChanged(address, options, { etag: null, lastModified: null });
  // A server that was told nothing has nothing to compare with.
  return page.bytes === null && page.problem === null
    ? failed(problem('address-status', address, { status: '304' }), 304)
    : page;
}

/** Reads an address as {@link readAddressBytes} does, unless the server says that it is what it was (a conditional request). */
export async function readAddressIfChanged(
  address: string,
  options: AddressOptions,
  known: Validators,
): Promise<FetchedPage | UnchangedPage> {
  const signal = AbortSignal.timeout(options.maxSeconds * 1_000);
  try {
    return await follow(address, options, known, signal);
  } catch (error) {
    if (signal.aborted) return failed(problem('address-timeout', address, { seconds: options.maxSeconds }));
    return failed(problem('address-no-answer', address, { host: hostOf(address), what: causeOf(error) }));
  }
}

async function follow(
  address: string,
  options: AddressOptions,
  known: Validators,
  signal: AbortSignal,
): Promise<FetchedPage | UnchangedPage> {
  const seen = new Set<string>();
  let at = address;
  for (let redirects = 0; ; redirects++) {
    const url = URL.canParse(at) ? new URL(at) : null;
    if (url === null) return failed(problem('address-malformed', address));
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
      return failed(
        problem('address-not-web', address, { what: redirects === 0 ? '' : `, and it redirects to ${url.protocol}` }),
      );
    }
    url.hash = '';
    if (seen.has(url.href)) return failed(problem('address-redirect-loop', address, { where: url.href }));
    if (redirects > MOST_REDIRECTS)
      return failed(problem('address-too-many-redirects', address, { limit: MOST_REDIRECTS }));
    seen.add(url.href);
    const host = await withinTime(
      checkHost(url.hostname, options.allowPrivate, options.resolve ?? resolveBySystem),
      signal,
    );
    if (host.kind === 'unknown') return failed(problem('address-unknown', address, { host: url.hostname }));
    if (host.kind === 'private') return failed(problem('address-private', address, { host: url.hostname }));
    const answer = await ask(url, host.addresses, known, signal);
    const status = answer.statusCode ?? 0;
    const { location } = answer.headers;
    if (REDIRECTS.has(status) && location !== undefined) {
      answer.destroy();
      at = URL.canParse(location, url.href) ? new URL(location, url).href : location;
      continue;
    }
    if (status === 304) {
      answer.destroy();
      return { bytes: null, problem: null };
    }
    if (status < 200 || status > 299) {
      answer.destroy();
      const said = `${String(status)} ${answer.statusMessage ?? ''}`.trim();
      return failed(
        problem('address-status', address, { status: said }),
        status,
        secondsOf(answer.headers['retry-after']),
      );
    }
    return take(answer, url, address, options.maxBytes);
  }
}

/** Asks with the addresses that were checked: the name is not resolved a second time, when it could mean another place. */
function ask(url: URL, addresses: readonly string[], known: Validators, signal: AbortSignal): Promise<IncomingMessage> {
  const checked: LookupFunction = (_, { all }, callback) => {
    const known = addresses.map((address) => ({ address, family: isIP(address) }));
    const first = known[0];
    if (all === true) callback(null, known);
    else if (first !== undefined) callback(null, first.address, first.family);
  };
  const headers = {
    'user-agent': USER_AGENT,
    accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.9,*/*;q=0.5',
    'accept-language': 'en',
    'accept-encoding': 'gzip, deflate, br',
    ...(known.etag === null ? {} : { 'if-none-match': known.etag }),
    ...(known.lastModified === null ? {} : { 'if-modified-since': known.lastModified }),
  };
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, {
      headers,
      signal,
      lookup: checked,
      agent: false,
      auth: '',
      maxHeaderSize: 32_768,
    });
    request.on('response', resolve);
    request.on('error', reject);
    request.end();
  });
}

async function take(answer: IncomingMessage, url: URL, address: string, maxBytes: number): Promise<FetchedPage> {
  const chunks: Buffer[] = [];
  let total = 0;
  for await (const chunk of decoded(answer) as AsyncIterable<Buffer>) {
    total += chunk.length;
    if (total > maxBytes) {
      answer.destroy();
      return failed(tooLarge(address, maxBytes));
    }
    chunks.push(chunk);
  }
  const [type = '', ...parameters] = (answer.headers['content-type'] ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters
    .find((part) => part.startsWith('charset='))
    ?.slice('charset='.length)
    .replaceAll(/["']/gu, '');
  return {
    bytes: Buffer.concat(chunks, total),
    address: url.href,
    mediaType: type === '' ? null : type,
    charset: charset === undefined || charset === '' ? null : charset,
    validators: { etag: answer.headers.etag ?? null, lastModified: answer.headers['last-modified'] ?? null },
  };
}

/** Counted after unpacking, so that a small answer cannot unfold to a large one. */
function decoded(answer: IncomingMessage): Readable {
  const unpack = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress }[
    (answer.headers['content-encoding'] ?? '').trim().toLowerCase()
  ];
  if (unpack === undefined) return answer;
  // Faults reach the reader of the stream, which pipeline destroys with them.
  return pipeline(answer, unpack(), () => undefined);
}

function withinTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      reject(new Error('aborted'));
    };
    signal.addEventListener('abort', onAbort, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', onAbort);
    });
  });
}

function causeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ECONNREFUSED') return 'the connection was refused';
  if (code === 'ECONNRESET' || code === 'EPIPE' || code === 'UND_ERR_SOCKET') return 'the connection broke off';
  if (code === 'EHOSTUNREACH' || code === 'ENETUNREACH') return 'there is no way to it';
  if (/CERT|SSL|TLS|ALTNAME|SIGNATURE|SELF_SIGNED/u.test(code)) return 'its certificate is not trusted';
  if (code.startsWith('HPE_')) return 'it does not speak HTTP';
  if (code.startsWith('Z_') || code.startsWith('ERR__ERROR_') || code.startsWith('ERR_BROTLI'))
    return 'its answer is damaged';
  return code === '' ? 'the connection failed' : `the connection failed: ${code}`;
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : address;
}

/** Seconds, or the day and hour that it names from now on. */
function secondsOf(header: string | undefined): number | null {
  if (header === undefined) return null;
  const seconds = /^\d{1,9}$/u.test(header.trim()) ? Number(header) : (Date.parse(header) - Date.now()) / 1_000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : null;
}

function failed(fault: ReadProblem, status: number | null = null, retryAfterSeconds: number | null = null): FailedPage {
  return { bytes: null, problem: fault, status, retryAfterSeconds };
}
