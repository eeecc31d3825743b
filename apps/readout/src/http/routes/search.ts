import { formatSelection, SelectionQuerySchema } from '@readout/api';
import { PassageHitsSchema, SuggestionSchema, type DocumentId } from '@readout/domain';
import * as z from 'zod/mini';
import { passagesWithin } from '../passages-within.ts';
import type { Surroundings } from '../surroundings.ts';
import type { TypedServer } from '../typed-server.ts';
import { selectionOf } from './selection.ts';

const words = z.string().check(z.maxLength(300));

/** Names and passages by words. What is searched is never logged. */
export function addSearchRoutes(app: TypedServer, { workspace, turns }: Surroundings): void {
  const { store } = workspace;
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
        summary:
          'Paragraphs that hold all the words; with a filter, those in documents that tell of a contact that fits, or in the others',
        querystring: z.extend(SelectionQuerySchema, {
          q: words,
          outside: z.optional(z.enum(['true', 'false'])),
          after: z.optional(z.string().check(z.maxLength(200))),
          limit: z._default(z.coerce.number().check(z.int(), z.gte(1), z.lte(100)), 20),
        }),
        response: { 200: PassageHitsSchema },
      },
    },
    async (request) => {
      const { q, limit } = request.query;
      const page = { after: request.query.after ?? null, limit };
      const selection = selectionOf(request.query);
      if (Object.keys(formatSelection(selection)).length === 0)
        return turns.take(() => store.passagesMatching(q, page));
      const index = await workspace.index();
      const isOutside = request.query.outside === 'true';
      return turns.take(() => {
        const documents = index.documents(selection);
        const isWanted = (id: DocumentId): boolean => documents.has(id) !== isOutside;
        return passagesWithin(isWanted, page, (one) => store.passagesMatching(q, one));
      });
    },
  );
}
