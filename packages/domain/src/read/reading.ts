import * as z from 'zod/mini';
import { CollectionSchema, DocumentSchema, PublicationSchema } from './document.ts';
import { AccountSchema } from './account.ts';
import {
  AgreementIdSchema,
  CountryIdSchema,
  OrganisationIdSchema,
  PersonaIdSchema,
  SideIdSchema,
  SourceIdSchema,
} from '../id.ts';
import { PassageSchema, SpanSchema } from '../text/passage.ts';
import { AGREEMENT_STATUSES, keysOf, TENSES } from '../vocabulary.ts';
import { CorrectionSchema } from '../decision.ts';
import { AccountIdSchema, DecisionIdSchema, PassageIdSchema } from '../id.ts';

/** For whom a person speaks or acts in one document, as printed there. */
export const SpeaksForSchema = z.object({
  side: SideIdSchema,
  office: z.nullable(z.string()),
  tense: z.enum(keysOf(TENSES)),
  restsOn: z.array(PassageIdSchema),
});
export type SpeaksFor = z.infer<typeof SpeaksForSchema>;

/** One person within one document. Whether two personas are one person is decided later, by the joiner or an analyst. */
export const PersonaSchema = z.object({
  id: PersonaIdSchema,
  /** The fullest form printed in the document, without title or office. */
  name: z.string().check(z.minLength(1)),
  /** Every printed form, office and description included ("the Russian leader"); pronouns are left out. */
  mentions: z.array(SpanSchema).check(z.minLength(1)),
  speaksFor: z.array(SpeaksForSchema),
});
export type Persona = z.infer<typeof PersonaSchema>;

/** Who tells. Unnamed tellers of two documents are two sources. */
export const SourceSchema = z.object({
  id: SourceIdSchema,
  name: z.string().check(z.minLength(1)),
  unnamed: z.boolean(),
});
export type Source = z.infer<typeof SourceSchema>;

/** A country that the document names or means, with every place where it does; none where only its publisher says which country is meant. */
export const NamedCountrySchema = z.object({ id: CountryIdSchema, mentions: z.array(SpanSchema) });
export type NamedCountry = z.infer<typeof NamedCountrySchema>;

/** An organisation named in the document; `name` as curated, else as printed. */
export const NamedOrganisationSchema = z.object({
  id: OrganisationIdSchema,
  name: z.string().check(z.minLength(1)),
  mentions: z.array(SpanSchema),
});
export type NamedOrganisation = z.infer<typeof NamedOrganisationSchema>;

/** A treaty, accord, deal, declaration or draft named in the document. */
export const NamedAgreementSchema = z.object({
  id: AgreementIdSchema,
  name: z.string().check(z.minLength(1)),
  status: z.enum(keysOf(AGREEMENT_STATUSES)),
  parties: z.array(SideIdSchema),
  mentions: z.array(SpanSchema).check(z.minLength(1)),
});
export type NamedAgreement = z.infer<typeof NamedAgreementSchema>;

/** Something that an analyst settled about one account, as it stands beside it. */
export const DecidedLineSchema = z.object({
  account: AccountIdSchema,
  decision: DecisionIdSchema,
  what: z.enum(['mark', 'correct', 'note']),
  by: z.string(),
  /** ISO 8601 instant in UTC. */
  at: z.string(),
  why: z.nullable(z.string()),
  /** What is right by the analyst, for a correction. */
  correction: z.nullable(CorrectionSchema),
  /** The same as the text was read, for a correction; null for a party that was not read as one, and where all of it was marked by hand. */
  read: z.nullable(CorrectionSchema),
  /** The name, as printed, of whom a party or an office is corrected; null for everything else. */
  name: z.nullable(z.string()),
});
export type DecidedLine = z.infer<typeof DecidedLineSchema>;

/** What analysts settled in a reading, so that all of it can be taken out again ({@link asRead}): in `read` what was read where something is corrected. */
export const DecidedSchema = z.object({
  lines: z.array(DecidedLineSchema),
  read: z.object({ accounts: z.array(AccountSchema), personas: z.array(PersonaSchema) }),
  added: z.object({
    accounts: z.array(AccountIdSchema),
    personas: z.array(PersonaIdSchema),
    passages: z.array(PassageIdSchema),
    sources: z.array(SourceIdSchema),
  }),
});
export type Decided = z.infer<typeof DecidedSchema>;

/**
 * All that one reader found in one text: a pure function of text, metadata and reader version.
 * Everything in it refers only to things in it; {@link checkReading} says where it does not.
 */
export const ReadingSchema = z.object({
  document: DocumentSchema,
  publications: z.array(PublicationSchema).check(z.minLength(1)),
  collections: z.array(CollectionSchema),
  passages: z.array(PassageSchema),
  personas: z.array(PersonaSchema),
  sources: z.array(SourceSchema),
  countries: z.array(NamedCountrySchema),
  organisations: z.array(NamedOrganisationSchema),
  agreements: z.array(NamedAgreementSchema),
  accounts: z.array(AccountSchema),
  /**
   * Where analysts marked, corrected or noted something: what, and what was read there. Absent in what a reader gives, which says nothing of it;
   * without a line where all of it was taken back.
   */
  decided: z.optional(DecidedSchema),
});
export type Reading = z.infer<typeof ReadingSchema>;
