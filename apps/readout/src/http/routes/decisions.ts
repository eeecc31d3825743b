import { DecisionRequestSchema, type DecisionRequest } from '@readout/api';
import {
  DecisionAnswerSchema,
  DecisionSchema,
  isWholeDecision,
  textOf,
  wordsAsSaid,
  type Anchor,
  type Decision,
  type DecisionAnswer,
  type DecisionId,
  type Reading,
} from '@readout/domain';
import { readingsOf } from '@readout/ingest';
import { inForce, isOfReading, placeAnchor, settleDecisions, settleReading } from '@readout/joining';
import { documentLine, type ContactStore } from '@readout/store';
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
      const readings = await readingsOf(workspace.store, decisions);
      const { standing, attached, contradictedBy } = settleDecisions(decisions, readings);
      return {
        decisions: decisions.map((one) => ({
          ...one,
          standing: standing.get(one.id) ?? 'waiting',
          contradictedBy: [...(contradictedBy.get(one.id) ?? [])],
          attachedTo: [...(attached.get(one.id) ?? [])],
          places: one.about.flatMap((anchor) => placeOf(anchor, readings.get(anchor.document)) ?? []),
        })),
      };
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
          'This decision does not say what it is about. Joining and parting need two places or more, a correction what is right, a contact by hand its parties, a note its words, undoing the decision it takes back.',
        );
      }
      const decision: Decision = {
        ...(await withWordsOf(workspace.store, request.body)),
        by: userOf(request, guard) ?? request.body.by,
        id: randomUUID() as string as DecisionId,
        at: new Date().toISOString(),
      };
      await refuseUndoOfNothing(workspace.store, decision);
      await refuseWhereNothingStands(workspace.store, decision);
      await workspace.store.decide(decision);
      await workspace.join();
      return reply.code(201).send(decision);
    },
  );
}

/** The words that stand where a decision points, with their document; null where they stand nowhere. */
function placeOf(anchor: Anchor, reading: Reading | undefined): DecisionAnswer['places'][number] | null {
  if (reading === undefined) return null;
  const at = placeAnchor(reading.document, anchor);
  return at === null ? null : { document: documentLine(reading.document, reading), at };
}

/** The decision with the words of every anchor that must stand exactly there, so that another copy of the text is not taken at its offsets. */
async function withWordsOf(store: ContactStore, request: DecisionRequest): Promise<DecisionRequest> {
  if (!isOfReading(request)) return request;
  const withWords = async (anchor: Anchor): Promise<Anchor> => {
    const reading = await store.reading(anchor.document);
    if (reading === null) throw new HttpProblem('not-found', NO_DOCUMENT);
    const text = textOf(reading.document, anchor.in);
    if (anchor.end > text.length) throw new HttpProblem('not-understood', NO_WORDS);
    return { ...anchor, said: wordsAsSaid(text.slice(anchor.start, anchor.end)) };
  };
  const about = await Promise.all(request.about.map(withWords));
  if (request.marked === undefined) return { ...request, about };
  const parties = await Promise.all(
    request.marked.parties.map(async ({ who, at }) => ({ who, at: await withWords(at) })),
  );
  return { ...request, about, marked: { ...request.marked, parties } };
}

const NO_DOCUMENT = 'The document that this decision is about is not there any more. Load the page again.';
const NO_WORDS = 'This decision points behind the end of its text. Load the page again, then settle it again.';

/** What is taken back was decided here: else the undoing would say that it holds and change nothing. */
async function refuseUndoOfNothing(store: ContactStore, { undoes }: Decision): Promise<void> {
  if (undoes === null || (await store.decisions()).some(({ id }) => id === undoes)) return;
  throw new HttpProblem(
    'not-found',
    'The decision that this one takes back is not in this store. Load the page again, then take back one that is in its list.',
  );
}

/** A decision may come to wait, but none begins so: who settles something sees what it is about. */
async function refuseWhereNothingStands(store: ContactStore, decision: Decision): Promise<void> {
  const document = decision.about[0]?.document;
  if (!isOfReading(decision) || document === undefined) return;
  const reading = await store.reading(document);
  if (reading === null) throw new HttpProblem('not-found', NO_DOCUMENT);
  if (
    settleReading(reading, [...inForce(await store.decisions()), decision]).standing.get(decision.id) !== 'in-force'
  ) {
    throw new HttpProblem(
      'not-understood',
      'Nothing stands where this decision points, or the country it names is not named in the document. Load the page again, then settle it again.',
    );
  }
}
