import * as z from 'zod/mini';
import { DecisionSchema, DecisionStandingSchema } from '../decision.ts';
import { AccountIdSchema, DecisionIdSchema, PersonaIdSchema } from '../id.ts';
import { SpanSchema } from '../text/passage.ts';
import { DocumentLineSchema } from './contact-answer.ts';

/**
 * A decision with how it stands now, the accounts or personas that it is about as they are read now, none where it waits, and the words that
 * stand where it points, as far as its documents are there.
 */
export const DecisionAnswerSchema = z.extend(DecisionSchema, {
  standing: DecisionStandingSchema,
  /** The decisions that keep apart what this one would draw together through others; none unless it is contradicted. */
  contradictedBy: z.array(DecisionIdSchema),
  attachedTo: z.array(z.union([AccountIdSchema, PersonaIdSchema])),
  places: z.array(z.object({ document: DocumentLineSchema, at: SpanSchema })),
});
export type DecisionAnswer = z.infer<typeof DecisionAnswerSchema>;
