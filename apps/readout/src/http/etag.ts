import { createHash, randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Tells this server's answers from those of another store behind the same address. */
const SERVER = randomUUID();

/**
 * Marks an answer with the store, its revision and the question; true where the client has just that answer, so that
 * nothing needs to be computed.
 */
export function isKnownAnswer(request: FastifyRequest, reply: FastifyReply, revision: number): boolean {
  const digest = createHash('sha256')
    .update(`${SERVER} ${String(revision)} ${request.url}`)
    .digest('base64url');
  const tag = `W/"${digest.slice(0, 27)}"`;
  void reply.header('etag', tag).header('cache-control', 'private, no-cache');
  return request.headers['if-none-match'] === tag;
}
