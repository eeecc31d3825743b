import * as z from 'zod/mini';
import {
  AgreementIdSchema,
  CountryIdSchema,
  LeaderIdSchema,
  OrganisationIdSchema,
  SourceIdSchema,
  TopicIdSchema,
} from './id.ts';
import { PeriodSchema, UNDATED } from './days/period.ts';
import { CONFIRMATIONS, KINDS, keysOf, READERS, STATUSES } from './vocabulary.ts';

/** How doubtful days are read: each choice takes in the one before it. */
export const CERTAINTIES = ['certainly', 'possibly', 'undated'] as const;

/**
 * Which contacts are asked for. A list is "any of these", an empty one asks nothing; the lists together are "and".
 * `atLeast` keeps contacts of pairs of countries or people that have at least so many.
 */
export const FilterSchema = z.object({
  period: PeriodSchema,
  /** `certainly` in the period, also those `possibly` in it, also those whose day is not known at all. */
  certainty: z.enum(CERTAINTIES),
  kinds: z.array(z.enum(keysOf(KINDS))),
  statuses: z.array(z.enum(keysOf(STATUSES))),
  evidence: z.array(z.enum(keysOf(CONFIRMATIONS))),
  /** Who found it: the rules alone, a model alone, or both. */
  readers: z.array(z.enum(keysOf(READERS))),
  countries: z.array(CountryIdSchema),
  organisations: z.array(OrganisationIdSchema),
  people: z.array(LeaderIdSchema),
  agreements: z.array(AgreementIdSchema),
  /** What was spoken of, as the points of its accounts say. */
  topics: z.array(TopicIdSchema),
  sources: z.array(SourceIdSchema),
  atLeast: z.int().check(z.gte(1), z.lte(1000)),
});
export type Filter = z.infer<typeof FilterSchema>;

/** Asks nothing: every contact, undated ones included. */
export const NO_FILTER: Filter = Object.freeze({
  period: UNDATED,
  certainty: 'undated',
  kinds: [],
  statuses: [],
  evidence: [],
  readers: [],
  countries: [],
  organisations: [],
  people: [],
  agreements: [],
  topics: [],
  sources: [],
  atLeast: 1,
});

/** The facets whose values are counted, in the order in which they are shown. */
export const FACETS = [
  'kinds',
  'statuses',
  'evidence',
  'readers',
  'countries',
  'organisations',
  'people',
  'agreements',
  'topics',
  'sources',
] as const;
export type Facet = (typeof FACETS)[number];
