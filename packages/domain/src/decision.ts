import * as z from 'zod/mini';
import { DaySchema } from './days/day.ts';
import {
  AccountIdSchema,
  CollectionIdSchema,
  DecisionIdSchema,
  DocumentIdSchema,
  PersonaIdSchema,
  SideIdSchema,
} from './id.ts';
import { TextPartSchema } from './text/passage.ts';
import { DAYS, keysOf, KINDS, STATUSES } from './vocabulary.ts';

/**
 * What a decision is about: a stretch of a document, never a derived id, so that it outlives a new reading. `was` is the account or persona
 * that was read there then: it is meant as long as it is read, whatever else overlaps. `said` ({@link wordsAsSaid}) tells whether the same
 * words stand there still, without keeping them: a decision outlives a document that was forgotten.
 */
export const AnchorSchema = z
  .object({
    document: DocumentIdSchema,
    in: TextPartSchema,
    start: z.int().check(z.nonnegative()),
    end: z.int().check(z.positive()),
    was: z.optional(z.union([AccountIdSchema, PersonaIdSchema])),
    said: z.optional(z.string().check(z.regex(/^[a-z2-7]{16}$/u))),
  })
  .check(z.refine(({ start, end }) => start < end, 'the end does not stand after the start'));
export type Anchor = z.infer<typeof AnchorSchema>;

/** What a name in a text is taken for: a person, or a country or organisation. */
const PartyTypeSchema = z.enum(['person', 'side']);

const periodOfContact = { earliest: z.nullable(DaySchema), latest: z.nullable(DaySchema), days: z.enum(keysOf(DAYS)) };

/** What is right about an account, by an analyst. A party and an office are those of whom the second stretch of the decision names. */
export const CorrectionSchema = z.discriminatedUnion('of', [
  z.object({ of: z.literal('kind'), kind: z.enum(keysOf(KINDS)) }),
  z.object({ of: z.literal('status'), status: z.enum(keysOf(STATUSES)) }),
  z.object({ of: z.literal('day'), ...periodOfContact }),
  /** Where it was, in words; null where it was nowhere, or nobody can say. */
  z.object({ of: z.literal('place'), place: z.nullable(z.string().check(z.minLength(1), z.maxLength(200))) }),
  z.object({ of: z.literal('party'), who: PartyTypeSchema, tookPart: z.boolean() }),
  z.object({
    of: z.literal('office'),
    office: z.nullable(z.string().check(z.minLength(1), z.maxLength(200))),
    /** A country or organisation that the document names; null where it is not known. */
    side: z.nullable(SideIdSchema),
  }),
]);
export type Correction = z.infer<typeof CorrectionSchema>;

/** A contact that an analyst marks in a text, told by the first stretch of the decision. Parties are named where `at` points, in that document. */
export const MarkedContactSchema = z.object({
  kind: z.enum(keysOf(KINDS)),
  status: z.enum(keysOf(STATUSES)),
  ...periodOfContact,
  parties: z.array(z.object({ who: PartyTypeSchema, at: AnchorSchema })).check(z.minLength(1), z.maxLength(60)),
});
export type MarkedContact = z.infer<typeof MarkedContactSchema>;

/** The most stretches that one decision is about: each of them is set beside each other one. */
const MOST_ABOUT = 500;

/**
 * What analysts settle. Append-only: a decision is taken back by a later one that refers to it. `join` and `same-person` draw all they are about
 * together; `split` and `different-people` part the first from each of the others; `correct` puts something right in the account at the first; `mark` is
 * a contact that no reader found; `name-collection` says what a collection is called; a note says `why` about whatever stands there: a contact, a person or the words alone.
 */
export const DecisionSchema = z.object({
  id: DecisionIdSchema,
  what: z.enum([
    ...[
      'join',
      'split',
      'same-person',
      'different-people',
      'not-a-conversation',
      'correct',
      'mark',
      'note',
      'name-collection',
      'undo',
    ],
  ] as const),
  /** ISO 8601 instant in UTC. */
  at: z.iso.datetime(),
  /** The name given, unverified unless a proxy vouches for it. */
  by: z.string().check(z.minLength(1), z.maxLength(120)),
  why: z.nullable(z.string().check(z.maxLength(2000))),
  about: z.array(AnchorSchema).check(z.maxLength(MOST_ABOUT)),
  /** The decision that this one takes back, for `undo`. */
  undoes: z.nullable(DecisionIdSchema),
  /** What is right, for `correct`. */
  correction: z.optional(CorrectionSchema),
  /** The contact, for `mark`. */
  marked: z.optional(MarkedContactSchema),
  /** The collection and its name, for `name-collection`. */
  collection: z.optional(
    z.object({ id: CollectionIdSchema, name: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)) }),
  ),
});
export type Decision = z.infer<typeof DecisionSchema>;

/**
 * How a decision stands: it holds, was taken back, a later one on the same pair goes before it, nothing stands (any more, or yet) where it points,
 * or it would draw together, through others, what another decision keeps apart, so that it does not hold for all it is about until one of them is taken back.
 */
export const DecisionStandingSchema = z.enum(['in-force', 'undone', 'overruled', 'waiting', 'contradicted']);
export type DecisionStanding = z.infer<typeof DecisionStandingSchema>;

/** The fewest stretches that a decision of each kind is about. */
const LEAST_ABOUT = {
  join: 2,
  split: 2,
  'same-person': 2,
  'different-people': 2,
  'not-a-conversation': 1,
  correct: 1,
  mark: 1,
  note: 1,
  'name-collection': 0,
  undo: 0,
} as const satisfies Record<Decision['what'], number>;

/** Whether a decision says all that one of its kind must: what it is about, what is right, and what it takes back where it does. */
export function isWholeDecision(decision: Omit<Decision, 'id' | 'at' | 'by'>): boolean {
  const { what, why, about, undoes, correction, marked, collection } = decision;
  if (about.length < LEAST_ABOUT[what] || (what === 'undo') !== (undoes !== null)) return false;
  if ((what === 'correct') !== (correction !== undefined) || (what === 'mark') !== (marked !== undefined)) return false;
  if ((what === 'name-collection') !== (collection !== undefined)) return false;
  if (what === 'note') return why !== null && why.trim() !== '';
  if (marked !== undefined)
    return isInOrder(marked) && areOfOneDocument([...about, ...marked.parties.map(({ at }) => at)]);
  if (correction === undefined) return true;
  if (correction.of === 'day') return isInOrder(correction);
  return (correction.of !== 'party' && correction.of !== 'office') || (about.length === 2 && areOfOneDocument(about));
}

function isInOrder({ earliest, latest }: Pick<MarkedContact, 'earliest' | 'latest'>): boolean {
  return earliest === null || latest === null || earliest <= latest;
}

function areOfOneDocument(anchors: readonly Anchor[]): boolean {
  return new Set(anchors.map(({ document }) => document)).size === 1;
}

/** A view too long for an address, kept under the hash of what it says. */
export const SavedViewSchema = z.object({
  id: z.string().check(z.regex(/^[a-z2-7]{16}$/u)),
  view: z.string().check(z.maxLength(1_000_000)),
});
export type SavedView = z.infer<typeof SavedViewSchema>;
