import { hashOf } from '@readout/domain';
import * as z from 'zod/mini';
import type { Surroundings } from '../surroundings.ts';
import { mayWrite } from '../guard.ts';
import { HttpProblem } from '../problem-reply.ts';
import type { TypedServer } from '../typed-server.ts';

/** Longest view that is kept, in characters. */
const MAX_VIEW = 500_000;
const id = z.string().check(z.regex(/^[a-z2-7]{16}$/u));

/** Views too long for an address, kept under the hash of what they say: keeping one twice keeps it once. */
export function addViewRoutes(app: TypedServer, { workspace: { store }, guard }: Surroundings): void {
  app.post(
    '/api/views',
    {
      schema: {
        summary: 'Keeps a view',
        body: z.object({ view: z.string().check(z.minLength(1), z.maxLength(MAX_VIEW)) }),
        response: { 201: z.object({ id }) },
      },
      preHandler: mayWrite(guard, 'add'),
    },
    async (request, reply) => {
      const kept = { id: hashOf('view', request.body.view), view: request.body.view };
      await store.keepView(kept);
      return reply.code(201).send({ id: kept.id });
    },
  );
  app.get(
    '/api/views/:id',
    {
      schema: {
        summary: 'A kept view',
        params: z.object({ id }),
        response: { 200: z.object({ id, view: z.string() }) },
      },
    },
    async (request) => {
      const view = await store.savedView(request.params.id);
      if (view === null) throw new HttpProblem('not-found', 'This view was kept in another store, or is gone.');
      return view;
    },
  );
}
