import { DecisionRequestSchema } from '@readout/api';
import { DecisionSchema, type DecisionId } from '@readout/domain';
import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { Surroundings } from '../surroundings.ts';
import { mayWrite, userOf } from '../guard.ts';
import type { TypedServer } from '../typed-server.ts';

/** What analysts settle: appended, never changed. A trusted proxy's user name stands before the one a browser gives. */
export function addDecisionRoutes(app: TypedServer, { workspace: { store }, guard }: Surroundings): void {
  app.get(
    '/api/decisions',
    {
      schema: {
        summary: 'All decisions, oldest first',
        response: { 200: z.object({ decisions: z.array(DecisionSchema) }) },
      },
    },
    async () => ({ decisions: await store.decisions() }),
  );
  app.post(
    '/api/decisions',
    {
      schema: { summary: 'Decides', body: DecisionRequestSchema, response: { 201: DecisionSchema } },
      preHandler: mayWrite(guard, 'decide'),
    },
    async (request, reply) => {
      const decision = {
        ...request.body,
        by: userOf(request, guard) ?? request.body.by,
        id: randomUUID() as string as DecisionId,
        at: new Date().toISOString(),
      };
      await store.decide(decision);
      return reply.code(201).send(decision);
    },
  );
}
