import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpProblem } from './problem-reply.ts';

/** What somebody may do here; each role includes those before it. */
const ROLES = ['read', 'add', 'decide'] as const;
export type RoleOfUser = (typeof ROLES)[number];

/** Who may ask, and from where. */
export interface GuardOptions {
  readonly host: string;
  readonly readOnly: boolean;
  readonly token: string | null;
  readonly userHeader: string | null;
  readonly roleHeader: string | null;
}

/** The name of the cookie that keeps the token after the address with it was opened once. */
const COOKIE = 'readout_token';
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]', '::1']);

/** Whether an address is this machine's own, so that no token is needed. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host);
}

/**
 * Refuses what must not pass: a foreign Host header on loopback (another site's name pointed at this machine), a missing token, and writes
 * that do not come from the page this server delivers or are beyond the role.
 */
export function guard(app: FastifyInstance, options: GuardOptions): void {
  app.addHook('onRequest', (request, reply) => {
    if (isLoopback(options.host) && !isLoopback(hostOf(request.headers.host))) {
      throw new HttpProblem(
        'wrong-origin',
        `This server answers only at its own address, not as “${hostOf(request.headers.host)}”.`,
      );
    }
    const given = tokenOf(request);
    if (options.token !== null) {
      if (given === null || !isSame(given.token, options.token)) throw new HttpProblem('who-are-you');
      if (given.fromAddress) {
        void reply.header(
          'set-cookie',
          `${COOKIE}=${encodeURIComponent(options.token)}; Path=/; HttpOnly; SameSite=Strict`,
        );
      }
    }
    if (options.userHeader !== null && single(request.headers[options.userHeader.toLowerCase()]) === null) {
      throw new HttpProblem('who-are-you', 'The proxy in front of this server did not say who is asking.');
    }
    return Promise.resolve();
  });
}

/** For a route that writes: the role it needs. Used as its `preHandler`. */
export function mayWrite(options: GuardOptions, needed: RoleOfUser): (request: FastifyRequest) => Promise<void> {
  return (request) => {
    if (options.readOnly) throw new HttpProblem('read-only');
    if (!isFromOwnPage(request, options)) throw new HttpProblem('wrong-origin');
    if (options.roleHeader !== null) {
      const role = single(request.headers[options.roleHeader.toLowerCase()]);
      if (ROLES.findIndex((one) => one === role) < ROLES.indexOf(needed)) throw new HttpProblem('not-allowed');
    }
    return Promise.resolve();
  };
}

/** Who is asking as far as a trusted proxy says so; null otherwise. */
export function userOf(request: FastifyRequest, options: GuardOptions): string | null {
  return options.userHeader === null ? null : single(request.headers[options.userHeader.toLowerCase()]);
}

/** A browser says where a write comes from; programs that say nothing are not browsers and cannot be misled by a page. */
function isFromOwnPage(request: FastifyRequest, { host }: GuardOptions): boolean {
  const site = single(request.headers['sec-fetch-site']);
  if (site !== null && site !== 'same-origin' && site !== 'none') return false;
  const { origin } = request.headers;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin);
  // A proxy in front of a server that others reach may speak https for it; on this machine's own address the page comes over http alone.
  const isOwnScheme = from.protocol === 'http:' || (from.protocol === 'https:' && !isLoopback(host));
  return isOwnScheme && from.host === request.headers.host;
}

function tokenOf(request: FastifyRequest): { token: string; fromAddress: boolean } | null {
  const bearer = /^Bearer (.+)$/u.exec(request.headers.authorization ?? '')?.[1];
  if (bearer !== undefined) return { token: bearer, fromAddress: false };
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [name, value] = part.trim().split('=');
    if (name === COOKIE && value !== undefined) return { token: decode(value), fromAddress: false };
  }
  const { searchParams } = new URL(request.url, 'http://readout.invalid');
  const token = searchParams.get('token');
  return token === null ? null : { token, fromAddress: true };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
/** Compares digests, so that the time taken tells nothing of the token. */
function isSame(given: string, token: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}
function hostOf(header: string | undefined): string {
  return (header ?? '').replace(/:\d+$/u, '').slice(0, 100);
}
function single(header: string | string[] | undefined): string | null {
  if (header === undefined || header === '') return null;
  return Array.isArray(header) ? (header[0] ?? null) : header;
}
