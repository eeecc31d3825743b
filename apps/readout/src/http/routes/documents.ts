import {
  CollectionIdSchema,
  DocumentAnswerSchema,
  DocumentIdSchema,
  DocumentPageSchema,
  DocumentTextSchema,
} from '@readout/domain';
import * as z from 'zod/mini';
import type { Surroundings } from '../surroundings.ts';
import { HttpProblem } from '../problem-reply.ts';
import type { TypedServer } from '../typed-server.ts';

/** Longest window of a text in one answer, in UTF-16 code units. */
const MAX_WINDOW = 200_000;

const PageSchema = z.object({
  after: z.optional(z.string().check(z.maxLength(200))),
  limit: z._default(z.coerce.number().check(z.int(), z.gte(1), z.lte(200)), 50),
  collection: z.optional(CollectionIdSchema),
});
const WindowSchema = z.object({
  start: z._default(z.coerce.number().check(z.int(), z.gte(0)), 0),
  end: z._default(z.coerce.number().check(z.int(), z.gte(0)), MAX_WINDOW),
});
const Params = z.object({ id: DocumentIdSchema });

/** Documents: the list, one with its mentions, and its text in windows. */
export function addDocumentRoutes(app: TypedServer, { workspace: { store } }: Surroundings): void {
  app.get(
    '/api/documents',
    { schema: { summary: 'Documents, latest first', querystring: PageSchema, response: { 200: DocumentPageSchema } } },
    (request) => {
      const { after, limit, collection } = request.query;
      return store.documents({ after: after ?? null, limit, collection: collection ?? null });
    },
  );
  app.get(
    '/api/documents/:id',
    {
      schema: {
        summary: 'A document with its mentions and accounts',
        params: Params,
        response: { 200: DocumentAnswerSchema },
      },
    },
    async (request) => (await store.document(request.params.id)) ?? notFound(),
  );
  app.get(
    '/api/documents/:id/text',
    {
      schema: {
        summary: 'A window of a document’s text',
        params: Params,
        querystring: WindowSchema,
        response: { 200: DocumentTextSchema },
      },
    },
    async (request) => {
      const { start, end } = request.query;
      return (
        (await store.documentText(request.params.id, { start, end: Math.min(end, start + MAX_WINDOW) })) ?? notFound()
      );
    },
  );
}

function notFound(): never {
  throw new HttpProblem(
    'not-found',
    'This document is not in this store, or no longer. It may have been forgotten, or the link comes from another store.',
  );
}
