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

/**
 * What analysts settle. Append-only: a decision is taken back by a later one that refers to it. `join` and `same-person` draw all they are about
 * together; `split` and `different-people` part the first from each of the others; a note is about whatever stands there.
 */
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

/** How a decision stands: it holds, was taken back, a later one on the same pair goes before it, or nothing stands (any more, or yet) where it points. */
export const DecisionStandingSchema = z.enum(['in-force', 'undone', 'overruled', 'waiting']);
export type DecisionStanding = z.infer<typeof DecisionStandingSchema>;

/** A decision with how it stands now. */
export const DecisionAnswerSchema = z.extend(DecisionSchema, { standing: DecisionStandingSchema });
export type DecisionAnswer = z.infer<typeof DecisionAnswerSchema>;

/** The fewest stretches that a decision of each kind is about. */
const LEAST_ABOUT = {
  join: 2,
  split: 2,
  'same-person': 2,
  'different-people': 2,
  'not-a-conversation': 1,
  note: 1,
  undo: 0,
} as const satisfies Record<Decision['what'], number>;

/** Whether a decision says all that one of its kind must: what it is about, and what it takes back where it does. */
export function isWholeDecision({ what, about, undoes }: Pick<Decision, 'what' | 'about' | 'undoes'>): boolean {
  return about.length >= LEAST_ABOUT[what] && (what === 'undo') === (undoes !== null);
}

/** A view too long for an address, kept under the hash of what it says. */
export const SavedViewSchema = z.object({
  id: z.string().check(z.regex(/^[a-z2-7]{16}$/u)),
  view: z.string().check(z.maxLength(1_000_000)),
});
export type SavedView = z.infer<typeof SavedViewSchema>;
