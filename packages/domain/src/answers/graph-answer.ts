import * as z from 'zod/mini';
import { DaySchema } from '../days/day.ts';
import {
  AgreementIdSchema,
  ConversationIdSchema,
  CountryIdSchema,
  LeaderIdSchema,
  OrganisationIdSchema,
  SideIdSchema,
  TopicIdSchema,
} from '../id.ts';
import { AGREEMENT_STATUSES, CONFIRMATIONS, DAYS, EXTENTS, keysOf, KINDS, READERS, STATUSES } from '../vocabulary.ts';

const position = z.int().check(z.nonnegative());

/** A contact in a drawing; who took part is given as positions in the answer's lists. */
export const GraphContactSchema = z.object({
  id: ConversationIdSchema,
  kind: z.enum(keysOf(KINDS)),
  status: z.enum(keysOf(STATUSES)),
  disputed: z.boolean(),
  confirmation: z.enum(keysOf(CONFIRMATIONS)),
  oneChannel: z.boolean(),
  earliest: z.nullable(DaySchema),
  latest: z.nullable(DaySchema),
  days: z.enum(keysOf(DAYS)),
  extent: z.enum(keysOf(EXTENTS)),
  place: z.nullable(z.string()),
  accounts: z.int(),
  documents: z.int(),
  tellers: z.int(),
  /** The earliest day of publication of any account that is seen: from then on it could be known. Null where none says its day. */
  knownOn: z.nullable(DaySchema),
  /** Positions in `sides` of those who took part and tell of it themselves. */
  toldBy: z.array(position),
  /** Whether it fits the filter; a contact that does not is sent only where faded ones are asked for. */
  fits: z.boolean(),
  /** Positions in `leaders`. */
  leaders: z.array(position),
  /** Positions in `sides`: every country and organisation represented, through leaders or not. */
  sides: z.array(position),
  /** Positions in `sides` of those for which no person is named. */
  unnamedSides: z.array(position),
  /** Positions in `agreements`. */
  agreements: z.array(position),
  open: z.array(z.string()),
});
export type GraphContact = z.infer<typeof GraphContactSchema>;

/** What a drawing needs, without passages: below the cap the client projects people and countries itself. */
export const GraphAnswerSchema = z.object({
  revision: z.int(),
  /** Contacts that fit the filter. */
  fitting: z.int(),
  /** Contacts in the scope. */
  total: z.int(),
  /** True where the answer holds fewer contacts than it should, because they are more than `limit`. */
  capped: z.boolean(),
  leaders: z.array(
    z.object({ id: LeaderIdSchema, name: z.string(), slug: z.string(), side: z.nullable(SideIdSchema) }),
  ),
  sides: z.array(
    z.object({
      id: SideIdSchema,
      type: z.enum(['country', 'organisation']),
      name: z.string(),
      /** Three capital letters for plates; for an organisation or a country without a code, null. */
      code3: z.nullable(z.string()),
    }),
  ),
  agreements: z.array(
    z.object({ id: AgreementIdSchema, name: z.string(), status: z.enum(keysOf(AGREEMENT_STATUSES)) }),
  ),
  contacts: z.array(GraphContactSchema),
});
export type GraphAnswer = z.infer<typeof GraphAnswerSchema>;

const facetOf = <Value extends z.ZodMiniType>(value: Value) =>
  z.array(
    z.object({
      value,
      label: z.string(),
      /** Contacts with this value that fit all other filters (this facet's own left out). */
      count: z.int(),
      /** Contacts with this value in the scope. */
      total: z.int(),
    }),
  );

/** Counts on every value, zero included for the closed facets; open ones are ordered by total, then label. */
export const FacetsAnswerSchema = z.object({
  revision: z.int(),
  kinds: facetOf(z.enum(keysOf(KINDS))),
  statuses: facetOf(z.enum(keysOf(STATUSES))),
  evidence: facetOf(z.enum(keysOf(CONFIRMATIONS))),
  readers: facetOf(z.enum(keysOf(READERS))),
  countries: facetOf(CountryIdSchema),
  organisations: facetOf(OrganisationIdSchema),
  people: facetOf(LeaderIdSchema),
  agreements: facetOf(AgreementIdSchema),
  topics: facetOf(TopicIdSchema),
  sources: facetOf(z.string()),
  /** How many fit all other filters certainly in the period, possibly in it besides, and on no known day. */
  certainty: z.object({ certainly: z.int(), possibly: z.int(), undated: z.int() }),
  /** What the standfirst says: contacts that fit, by status, and how surely those held fall into the period. */
  summary: z.object({
    held: z.int(),
    planned: z.int(),
    proposed: z.int(),
    cancelled: z.int(),
    denied: z.int(),
    disputed: z.int(),
    heldCertainly: z.int(),
    heldPossibly: z.int(),
    heldUndated: z.int(),
    /** Contacts of the scope that do not fit. */
    left: z.int(),
  }),
  /** First and last day of any contact in the scope, null where none is dated. */
  days: z.object({ earliest: z.nullable(DaySchema), latest: z.nullable(DaySchema) }),
});
export type FacetsAnswer = z.infer<typeof FacetsAnswerSchema>;

const statusCounts = { held: z.int(), denied: z.int(), other: z.int() };

/** By which day contacts stand on a time line: that on which they took place, or that from which on they could be known. */
export const DATINGS = ['took-place', 'known'] as const;
export type Dating = (typeof DATINGS)[number];

/** Contacts that fit, by day: those on one known day (of several days in a row: on the first), those on some day of an interval, and the rest. */
export const DaysAnswerSchema = z.object({
  revision: z.int(),
  /** In the order of the days; days without a contact are left out. */
  days: z.array(z.object({ day: DaySchema, ...statusCounts })),
  /** Intervals with the contacts on some day of each, by first day, then last; an open end is null. */
  doubtful: z.array(z.object({ earliest: z.nullable(DaySchema), latest: z.nullable(DaySchema), ...statusCounts })),
  undated: z.object(statusCounts),
});
export type DaysAnswer = z.infer<typeof DaysAnswerSchema>;

/** One step of a path: through which contact, to whom (a person, or a country or organisation), and how many more contacts would do. */
export const HopSchema = z.object({ contact: ConversationIdSchema, to: z.string(), others: z.int() });
export type Hop = z.infer<typeof HopSchema>;

/** All shortest paths between two, each through other people; none where nobody leads from one to the other. */
export const PathsAnswerSchema = z.object({
  revision: z.int(),
  paths: z.array(z.array(HopSchema)),
  /** True where there are more than the answer holds. */
  isCapped: z.boolean(),
});
export type PathsAnswer = z.infer<typeof PathsAnswerSchema>;

/** A line of the people or countries drawing: two ends and the contacts they share, denied ones apart. */
export const PairLineSchema = z.object({
  a: z.string(),
  b: z.string(),
  contacts: z.int(),
  held: z.int(),
  denied: z.int(),
});
export type PairLine = z.infer<typeof PairLineSchema>;
