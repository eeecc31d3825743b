import * as z from 'zod/mini';
import { MarkSchema } from '../read/account.ts';
import { OriginSchema, PublicationSchema, ReadingMarkSchema } from '../read/document.ts';
import { AccountIdSchema, ConversationIdSchema } from '../id.ts';
import { KeptSchema } from '../read/kept.ts';
import { SpanSchema, PassageSchema } from '../text/passage.ts';
import { DecidedLineSchema } from '../read/reading.ts';
import { keysOf, KINDS, STATUSES } from '../vocabulary.ts';
import { DocumentLineSchema, NamedInAnswerSchema } from './contact-answer.ts';

/** A whole document without its text: where it appeared, who is mentioned where, and what it tells. The text comes in windows. */
export const DocumentAnswerSchema = z.extend(DocumentLineSchema, {
  /** Length of the body in UTF-16 code units. */
  length: z.int(),
  reading: ReadingMarkSchema,
  kept: z.optional(KeptSchema),
  publications: z.array(PublicationSchema),
  origins: z.array(OriginSchema),
  mentions: z.array(z.object({ who: NamedInAnswerSchema, spans: z.array(SpanSchema) })),
  accounts: z.array(
    z.object({
      id: AccountIdSchema,
      /** Null while the joiner has not come to it yet. */
      conversation: z.nullable(ConversationIdSchema),
      kind: z.enum(keysOf(KINDS)),
      status: z.enum(keysOf(STATUSES)),
      passages: z.array(PassageSchema),
      marks: z.array(z.omit(MarkSchema, { who: true })),
      /** What analysts settled about it, in the order of time; absent where that is nothing. */
      decided: z.optional(z.array(DecidedLineSchema)),
    }),
  ),
});
export type DocumentAnswer = z.infer<typeof DocumentAnswerSchema>;

/** A window of a document's body: `text` is the body from `start` to `end` (UTF-16 code units), `length` the whole body's. */
export const DocumentTextSchema = z.object({ start: z.int(), end: z.int(), length: z.int(), text: z.string() });
export type DocumentText = z.infer<typeof DocumentTextSchema>;

/** One page of documents and the cursor of the next, null at the end. */
export const DocumentPageSchema = z.object({ documents: z.array(DocumentLineSchema), next: z.nullable(z.string()) });
export type DocumentPage = z.infer<typeof DocumentPageSchema>;
