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
} from './id.ts';
import { PassageSchema, SpanSchema } from './passage.ts';
import { AGREEMENT_STATUSES, keysOf, TENSES } from './vocabulary.ts';
import { PassageIdSchema } from './id.ts';

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
});
export type Reading = z.infer<typeof ReadingSchema>;
