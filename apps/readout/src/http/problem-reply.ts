import { PROBLEM_TYPES, type ProblemCode, type ProblemDetails } from '@readout/api';
import { ReadoutError } from '@readout/domain';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';

/** Thrown by a route for an expected failure; `detail` says what it happened to. */
export class HttpProblem extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode, detail: string = PROBLEM_TYPES[code].meaning) {
    super(detail);
    this.name = 'HttpProblem';
    this.code = code;
  }
}

/** The codes of failures that clients tell apart; any other of a store becomes `store-failed`, its own sentence kept. */
const TOLD_APART = new Set<string>(['busy', 'store-unreachable', 'store-locked', 'store-full']);

/** After how many seconds one who heard `busy` may ask again. */
const AGAIN_AFTER = 5;

/** The codes of a store's failures that are the client's own mistake. */
const ASKED_WRONGLY = new Set<string>(['cursor-unknown', 'question-too-large', 'not-storable']);

/** Answers every failure as problem+json of the closed catalogue. What is unexpected is logged under the request's id and never shown. */
export function answerProblems(app: FastifyInstance): void {
  const routes: { readonly path: RegExp; readonly method: string }[] = [];
  app.addHook('onRoute', ({ url, method }) => {
    const path = new RegExp(`^${url.replaceAll(/:[^/]+/gu, '[^/]+')}$`, 'u');
    for (const one of [method].flat()) routes.push({ path, method: one });
  });
  app.setErrorHandler((error: FastifyError | Error, request, reply) => {
    const { code, detail } = explain(error);
    if (code === 'unexpected') request.log.error(error);
    return send(request, reply, code, detail);
  });
  app.setNotFoundHandler((request, reply) => {
    const here = pathOf(request);
    const allowed = routes.filter(({ path }) => path.test(here)).map(({ method }) => method);
    if (!here.startsWith('/api/') || allowed.length === 0)
      return send(
        request,
        reply,
        'no-such-route',
        `There is no ${request.method} ${here} here. ${PROBLEM_TYPES['no-such-route'].meaning}`,
      );
    const ways = [...new Set(allowed)].join(', ');
    return send(request, reply.header('allow', ways), 'wrong-method', `${here} is asked with ${ways}.`);
  });
}

/** Answers an address that cannot be decoded, before it reaches any route or hook. */
export function answerUnreadableAddress(request: FastifyRequest, reply: FastifyReply): void {
  void reply.headers(BARE);
  const detail =
    'The address holds a “%” that stands for no letter, or a part that is too long. Correct it and ask again.';
  send(request, reply, 'not-understood', detail);
}

/** Answers on the bare connection what is no request of HTTP, or one whose headers are too long or never came whole. */
export function answerBrokenRequest(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, detail] = brokenAs(error.code);
  const body = JSON.stringify({ ...detailsOf('not-understood', detail, randomUUID()), status });
  const headers = { ...BARE, 'content-type': 'application/problem+json', 'content-length': Buffer.byteLength(body) };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${String(value)}\r\n`);
  socket.end(
    `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}connection: close\r\n\r\n${body}`,
  );
}

/** What keeps an answer harmless in a browser where the usual headers are not set. */
const BARE = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
};

function brokenAs(code: string | undefined): readonly [status: number, detail: string] {
  if (code === 'HPE_HEADER_OVERFLOW')
    return [431, 'The address and headers are too long together. Shorten them and ask again.'];
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return [408, 'The request did not come whole in time. Ask again.'];
  return [400, 'This is no request of HTTP. Correct it and ask again.'];
}

/** Sends one problem. */
function send(request: FastifyRequest, reply: FastifyReply, code: ProblemCode, detail: string): FastifyReply {
  const details = detailsOf(code, detail, request.id);
  if (code === 'busy') void reply.header('retry-after', String(AGAIN_AFTER));
  return reply.code(details.status).type('application/problem+json').serializer(JSON.stringify).send(details);
}

function detailsOf(code: ProblemCode, detail: string, instance: string): ProblemDetails {
  const { status, title } = PROBLEM_TYPES[code];
  return { type: `urn:readout:problem:${code}`, code, title, status, detail, instance };
}

function explain(error: FastifyError | Error): { code: ProblemCode; detail: string } {
  if (error instanceof HttpProblem) return { code: error.code, detail: error.message };
  if (error instanceof ReadoutError) {
    if (ASKED_WRONGLY.has(error.code)) return { code: 'not-understood', detail: error.message };
    return { code: TOLD_APART.has(error.code) ? (error.code as ProblemCode) : 'store-failed', detail: error.message };
  }
  if (hasZodFastifySchemaValidationErrors(error)) {
    const [first] = error.validation;
    const where = first?.instancePath.replace(/^\//u, '').replaceAll('/', '.') ?? '';
    const what = where === '' ? 'The request' : `“${where}”`;
    if (first?.keyword === 'too_big')
      return { code: 'not-understood', detail: `${what} is larger than is taken. Give less and ask again.` };
    return { code: 'not-understood', detail: `${what} is not of its form. Correct it and ask again.` };
  }
  const status = 'statusCode' in error ? error.statusCode : undefined;
  if (status === 413) return { code: 'too-large', detail: PROBLEM_TYPES['too-large'].meaning };
  if (status === 415) return { code: 'not-json', detail: PROBLEM_TYPES['not-json'].meaning };
  if (status === 429) return { code: 'too-many-requests', detail: PROBLEM_TYPES['too-many-requests'].meaning };
  if (status === 400) return { code: 'not-understood', detail: PROBLEM_TYPES['not-understood'].meaning };
  return { code: 'unexpected', detail: PROBLEM_TYPES.unexpected.meaning };
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?')[0]?.slice(0, 200) ?? '';
}
