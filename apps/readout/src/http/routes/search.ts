import { PassageHitsSchema, SuggestionSchema } from '@readout/domain';
import * as z from 'zod/mini';
import type { Surroundings } from '../surroundings.ts';
import type { TypedServer } from '../typed-server.ts';

const words = z.string().check(z.maxLength(300));

/** Names and passages by words. What is searched is never logged. */
export function addSearchRoutes(app: TypedServer, { workspace: { store }, turns }: Surroundings): void {
  app.get(
    '/api/suggest',
    {
      schema: {
        summary: 'People, countries, organisations and agreements by the beginning of their names',
        querystring: z.object({
          q: words,
          limit: z._default(z.coerce.number().check(z.int(), z.gte(1), z.lte(50)), 6),
        }),
        response: { 200: z.object({ suggestions: z.array(SuggestionSchema) }) },
      },
    },
    async (request) => ({ suggestions: await store.suggest(request.query.q, request.query.limit) }),
  );
  app.get(
    '/api/passages',
    {
      schema: {
        summary: 'Paragraphs that hold all the words',
        querystring: z.object({
          q: words,
          after: z.optional(z.string().check(z.maxLength(200))),
          limit: z._default(z.coerce.number().check(z.int(), z.gte(1), z.lte(100)), 20),
        }),
        response: { 200: PassageHitsSchema },
      },
    },
    (request) =>
      turns.take(() =>
        store.passagesMatching(request.query.q, { after: request.query.after ?? null, limit: request.query.limit }),
      ),
  );
}
