import * as z from 'zod/mini';
import { DaySchema } from '../days/day.ts';
import {
  AccountIdSchema,
  AgreementIdSchema,
  ConversationIdSchema,
  LeaderIdSchema,
  PersonaIdSchema,
  SideIdSchema,
  TopicIdSchema,
} from '../id.ts';
import { CONFIRMATIONS, DAYS, EXTENTS, KINDS, keysOf, STATUSES } from '../vocabulary.ts';

/** A run of sightings of one person in one class of office of one side. Days are days of publication, so "at least from … to …". */
export const TenureSchema = z.object({
  side: SideIdSchema,
  office: z.nullable(z.string()),
  first: z.nullable(DaySchema),
  last: z.nullable(DaySchema),
});
export type Tenure = z.infer<typeof TenureSchema>;

/** A person who speaks or acts for a country or organisation. The id is the smallest of its personas'. */
export const LeaderSchema = z.object({
  id: LeaderIdSchema,
  name: z.string(),
  slug: z.string(),
  /** The side most of its documents give; null where none does. */
  side: z.nullable(SideIdSchema),
  personas: z.array(z.object({ id: PersonaIdSchema, why: z.string() })),
  tenures: z.array(TenureSchema),
});
export type Leader = z.infer<typeof LeaderSchema>;

/** A country or organisation at a conversation, and the leaders through whom it was. */
export const RepresentedSchema = z.object({ side: SideIdSchema, through: z.array(LeaderIdSchema) });
export type Represented = z.infer<typeof RepresentedSchema>;

/** One exchange in the world, however often it is told. The id is the smallest of its accounts'. */
export const ConversationSchema = z.object({
  id: ConversationIdSchema,
  kind: z.enum(keysOf(KINDS)),
  status: z.enum(keysOf(STATUSES)),
  disputed: z.boolean(),
  confirmation: z.enum(keysOf(CONFIRMATIONS)),
  earliest: z.nullable(DaySchema),
  latest: z.nullable(DaySchema),
  days: z.enum(keysOf(DAYS)),
  extent: z.enum(keysOf(EXTENTS)),
  place: z.nullable(z.string()),
  accounts: z.array(z.object({ id: AccountIdSchema, why: z.string() })).check(z.minLength(1)),
  leaders: z.array(LeaderIdSchema),
  sides: z.array(RepresentedSchema),
  agreements: z.array(AgreementIdSchema),
  /** What was spoken of, as the points of its accounts say; a country that took part is none. */
  topics: z.array(TopicIdSchema),
  /** Parties that the texts leave open, in their words. */
  open: z.array(z.string()),
});
export type Conversation = z.infer<typeof ConversationSchema>;
