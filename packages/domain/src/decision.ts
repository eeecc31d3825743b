import * as z from 'zod/mini';
import { DecisionIdSchema, DocumentIdSchema } from './id.ts';
import { TextPartSchema } from './passage.ts';

/** What a decision is about: a stretch of a document, never a derived id, so that it outlives a new reading. */
export const AnchorSchema = z
  .object({
    document: DocumentIdSchema,
    in: TextPartSchema,
    start: z.int().check(z.nonnegative()),
    end: z.int().check(z.positive()),
  })
  .check(z.refine(({ start, end }) => start < end, 'the end does not stand after the start'));
export type Anchor = z.infer<typeof AnchorSchema>;

/** What analysts settle. Append-only: a decision is taken back by a later one that refers to it. */
export const DecisionSchema = z.object({
  id: DecisionIdSchema,
  what: z.enum(['join', 'split', 'same-person', 'different-people', 'not-a-conversation', 'note', 'undo']),
  /** ISO 8601 instant in UTC. */
  at: z.iso.datetime(),
  /** The name given, unverified unless a proxy vouches for it. */
  by: z.string().check(z.minLength(1), z.maxLength(120)),
  why: z.nullable(z.string().check(z.maxLength(2000))),
  about: z.array(AnchorSchema),
  /** The decision that this one takes back, for `undo`. */
  undoes: z.nullable(DecisionIdSchema),
});
export type Decision = z.infer<typeof DecisionSchema>;

/** A view too long for an address, kept under the hash of what it says. */
export const SavedViewSchema = z.object({
  id: z.string().check(z.regex(/^[a-z2-7]{16}$/u)),
  view: z.string().check(z.maxLength(1_000_000)),
});
export type SavedView = z.infer<typeof SavedViewSchema>;
