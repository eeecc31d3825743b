import { PROBLEM_TYPES, type ProblemCode, type ProblemDetails } from '@readout/api';
import { ReadoutError } from '@readout/domain';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';

/** Thrown by a route for an expected failure; `detail` says what it happened to. */
export class HttpProblem extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode, detail: string = PROBLEM_TYPES[code].meaning) {
    super(detail);
    this.name = 'HttpProblem';
    this.code = code;
  }
}

/** The codes of a store's failures that clients tell apart; any other becomes `store-failed`, its own sentence kept. */
const STORE_CODES = new Set<string>(['store-unreachable', 'store-locked', 'store-full']);

/** The codes of a store's failures that are the client's own mistake. */
const ASKED_WRONGLY = new Set<string>(['cursor-unknown', 'question-too-large']);

/** Answers every failure as problem+json of the closed catalogue. What is unexpected is logged under the request's id and never shown. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError | Error, request, reply) => {
    const { code, detail } = explain(error);
    if (code === 'unexpected') request.log.error(error);
    return send(request, reply, code, detail);
  });
  app.setNotFoundHandler((request, reply) =>
    send(
      request,
      reply,
      'no-such-route',
      `There is no ${request.method} ${pathOf(request)} here. ${PROBLEM_TYPES['no-such-route'].meaning}`,
    ),
  );
}

/** Sends one problem. */
function send(request: FastifyRequest, reply: FastifyReply, code: ProblemCode, detail: string): FastifyReply {
  const { status, title } = PROBLEM_TYPES[code];
  const details: ProblemDetails = {
    type: `urn:readout:problem:${code}`,
    code,
    title,
    status,
    detail,
    instance: request.id,
  };
  return reply.code(status).type('application/problem+json').serializer(JSON.stringify).send(details);
}

function explain(error: FastifyError | Error): { code: ProblemCode; detail: string } {
  if (error instanceof HttpProblem) return { code: error.code, detail: error.message };
  if (error instanceof ReadoutError) {
    if (ASKED_WRONGLY.has(error.code)) return { code: 'not-understood', detail: error.message };
    return { code: STORE_CODES.has(error.code) ? (error.code as ProblemCode) : 'store-failed', detail: error.message };
  }
  if (hasZodFastifySchemaValidationErrors(error)) {
    const [first] = error.validation;
    const where = first?.instancePath.replace(/^\//u, '').replaceAll('/', '.') ?? '';
    return {
      code: 'not-understood',
      detail: `${where === '' ? 'The request' : `“${where}”`} is not of its form. Correct it and ask again.`,
    };
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
