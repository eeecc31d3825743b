import * as z from 'zod/mini';
import { AccountIdSchema, ConversationIdSchema, DocumentIdSchema } from '../id.ts';
import { SpanSchema } from '../text/passage.ts';
import { keysOf, POINT_SUBJECTS, VERDICTS } from '../vocabulary.ts';

/** What one account says on a point: its very words, at most 200 characters, with their place. */
export const SaidOnPointSchema = z.object({ account: AccountIdSchema, document: DocumentIdSchema, quote: SpanSchema });
export type SaidOnPoint = z.infer<typeof SaidOnPointSchema>;

/** One point of a conversation, across the accounts that speak of it. */
export const ComparedPointSchema = z.object({
  about: z.enum(keysOf(POINT_SUBJECTS)),
  /** A few words of one of the texts, or the name of what it is about. */
  label: z.string().check(z.minLength(1)),
  verdict: z.enum(keysOf(VERDICTS)),
  /** In the order of the accounts; one a document, two documents or more unless only one says it. */
  says: z.array(SaidOnPointSchema).check(z.minLength(1)),
  /** How each two of its documents stand to each other, where more than two speak of it: three accounts need not all contradict each other. */
  pairs: z.array(
    z.object({ documents: z.tuple([DocumentIdSchema, DocumentIdSchema]), verdict: z.enum(keysOf(VERDICTS)) }),
  ),
});
export type ComparedPoint = z.infer<typeof ComparedPointSchema>;

/**
 * How the accounts of one conversation compare, point by point: contradictions first, then differences, what several say, what one says;
 * facts before statements, each in the order of the first account's text. No points where only one document tells of it.
 */
export const ComparisonAnswerSchema = z.object({
  id: ConversationIdSchema,
  /** The accounts that are compared, in the order in which their contact gives them. */
  accounts: z.array(z.object({ account: AccountIdSchema, document: DocumentIdSchema })),
  /** How many accounts took no part, since a contact of very many is compared by its oldest. */
  left: z.int(),
  points: z.array(ComparedPointSchema),
});
export type ComparisonAnswer = z.infer<typeof ComparisonAnswerSchema>;
