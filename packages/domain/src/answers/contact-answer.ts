import * as z from 'zod/mini';
import { AccountSchema, MarkSchema, StatementSchema } from '../read/account.ts';
import { DaySchema } from '../days/day.ts';
import { ConversationSchema } from '../derived/leaders-and-conversations.ts';
import {
  AgreementIdSchema,
  CountryIdSchema,
  DocumentIdSchema,
  LeaderIdSchema,
  OrganisationIdSchema,
  SideIdSchema,
} from '../id.ts';
import { PassageSchema } from '../text/passage.ts';
import { DecidedLineSchema, SourceSchema } from '../read/reading.ts';
import { AGREEMENT_STATUSES, keysOf, ROLES, SHOWS, TENSES } from '../vocabulary.ts';
import { ReadingMarkSchema } from '../read/document.ts';

/** A document as a line in a list says it: the earliest appearance stands for it. */
export const DocumentLineSchema = z.object({
  id: DocumentIdSchema,
  title: z.nullable(z.string()),
  publisher: z.nullable(z.string()),
  publishedOn: z.nullable(DaySchema),
  url: z.nullable(z.string()),
  rights: z.nullable(z.string()),
  language: z.nullable(z.string()),
  collections: z.array(z.string()),
});
export type DocumentLine = z.infer<typeof DocumentLineSchema>;

/** A passage with what stands around it in its paragraph (paragraph 0 is the title). */
export const PassageInContextSchema = z.extend(PassageSchema, {
  shows: z.array(z.enum(keysOf(SHOWS))),
  paragraph: z.int(),
  before: z.string(),
  after: z.string(),
  /** Where it stood in its file, as `page 3`; absent where the format has no places. */
  origin: z.optional(z.string()),
});
export type PassageInContext = z.infer<typeof PassageInContextSchema>;

/** A party, an initiator, something spoken of or an agreement, with the identity the graph gives it now. */
export const NamedInAnswerSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('leader'), id: LeaderIdSchema, name: z.string(), side: z.nullable(SideIdSchema) }),
  z.object({ type: z.literal('country'), id: CountryIdSchema, name: z.string() }),
  z.object({ type: z.literal('organisation'), id: OrganisationIdSchema, name: z.string() }),
  z.object({
    type: z.literal('agreement'),
    id: AgreementIdSchema,
    name: z.string(),
    status: z.enum(keysOf(AGREEMENT_STATUSES)),
  }),
  z.object({ type: z.literal('open'), name: z.string() }),
]);
export type NamedInAnswer = z.infer<typeof NamedInAnswerSchema>;

/** A point that an account makes, with the words it rests on. They are no evidence of the contact, so they stand apart from its passages. */
export const StatementInAnswerSchema = z.extend(z.pick(StatementSchema, { id: true, label: true }), {
  ...z.pick(PassageSchema, { in: true, start: true, end: true, text: true }).shape,
});

/** An account as the reading pane shows it. Passages are in the order of the text; marks lie inside them. */
export const AccountAnswerSchema = z.extend(
  z.pick(AccountSchema, {
    id: true,
    kind: true,
    status: true,
    earliest: true,
    latest: true,
    days: true,
    movedFrom: true,
    extent: true,
    place: true,
    topics: true,
    confidence: true,
    rules: true,
  }),
  {
    document: DocumentLineSchema,
    reading: ReadingMarkSchema,
    /** Why this account was taken to tell of this conversation. */
    why: z.string(),
    names: z.array(
      z.object({
        as: z.enum(keysOf(ROLES)),
        who: NamedInAnswerSchema,
        office: z.nullable(z.string()),
        side: z.nullable(SideIdSchema),
        tense: z.enum(keysOf(TENSES)),
      }),
    ),
    tellers: z.array(
      z.object({
        source: SourceSchema,
        side: z.nullable(SideIdSchema),
        via: z.nullable(SourceSchema),
        assumed: z.boolean(),
      }),
    ),
    pointsTo: z.array(z.object({ source: SourceSchema, side: z.nullable(SideIdSchema) })),
    passages: z.array(PassageInContextSchema),
    marks: z.array(z.extend(z.omit(MarkSchema, { who: true }), { who: z.nullable(NamedInAnswerSchema) })),
    statements: z.array(StatementInAnswerSchema),
    /** What analysts settled about it, in the order of time; absent where that is nothing. */
    decided: z.optional(z.array(DecidedLineSchema)),
  },
);
export type AccountAnswer = z.infer<typeof AccountAnswerSchema>;

/** One conversation with all its accounts, oldest publication first (undated last), then by id. */
export const ContactAnswerSchema = z.extend(z.omit(ConversationSchema, { accounts: true, topics: true }), {
  /** What was spoken of; absent in what was kept before topics were. */
  topics: z.optional(ConversationSchema.shape.topics),
  /** Both sides speak, but through one publisher: a caution beside "both sides". */
  oneChannel: z.boolean(),
  /** Different tellers, however many documents repeat them. */
  independentTellers: z.int(),
  named: z.array(NamedInAnswerSchema),
  accounts: z.array(AccountAnswerSchema),
});
export type ContactAnswer = z.infer<typeof ContactAnswerSchema>;
