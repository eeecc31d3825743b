import { DecisionRequestSchema } from '@readout/api';
import { DecisionAnswerSchema, DecisionSchema, isWholeDecision, type DecisionId } from '@readout/domain';
import { readingsOf } from '@readout/ingest';
import { settleDecisions } from '@readout/joining';
import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { Surroundings } from '../surroundings.ts';
import { HttpProblem } from '../problem-reply.ts';
import { mayWrite, userOf } from '../guard.ts';
import type { TypedServer } from '../typed-server.ts';

/** What analysts settle: appended, never changed; the graph shows it before the answer comes. A trusted proxy's user name stands before the one a browser gives. */
export function addDecisionRoutes(app: TypedServer, { workspace, guard }: Surroundings): void {
  app.get(
    '/api/decisions',
    {
      schema: {
        summary: 'All decisions, oldest first',
        response: { 200: z.object({ decisions: z.array(DecisionAnswerSchema) }) },
      },
    },
    async () => {
      const decisions = await workspace.store.decisions();
      const { standing } = settleDecisions(decisions, await readingsOf(workspace.store, decisions));
      return { decisions: decisions.map((one) => ({ ...one, standing: standing.get(one.id) ?? 'waiting' })) };
    },
  );
  app.post(
    '/api/decisions',
    {
      schema: { summary: 'Decides', body: DecisionRequestSchema, response: { 201: DecisionSchema } },
      preHandler: mayWrite(guard, 'decide'),
    },
    async (request, reply) => {
      if (!isWholeDecision(request.body)) {
        throw new HttpProblem(
          'not-understood',
          'This decision does not say what it is about. Joining and parting need two places or more, undoing the decision it takes back.',
        );
      }
      const decision = {
        ...request.body,
        by: userOf(request, guard) ?? request.body.by,
        id: randomUUID() as string as DecisionId,
        at: new Date().toISOString(),
      };
      await workspace.store.decide(decision);
      await workspace.join();
      return reply.code(201).send(decision);
    },
  );
}
