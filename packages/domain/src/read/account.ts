import * as z from 'zod/mini';
import { DaySchema } from '../days/day.ts';
import {
  AccountIdSchema,
  AgreementIdSchema,
  CountryIdSchema,
  OrganisationIdSchema,
  PassageIdSchema,
  PersonaIdSchema,
  SideIdSchema,
  SourceIdSchema,
  StatementIdSchema,
} from '../id.ts';
import { TextPartSchema } from '../text/passage.ts';
import { DAYS, EXTENTS, KINDS, keysOf, ROLES, SHOWS, STATUSES, TENSES, type ReaderName } from '../vocabulary.ts';

/** Whom or what an account names. A party that the text leaves open ("European leaders") has words and no identity. */
export const NamedSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('persona'), id: PersonaIdSchema }),
  z.object({ type: z.literal('country'), id: CountryIdSchema }),
  z.object({ type: z.literal('organisation'), id: OrganisationIdSchema }),
  z.object({ type: z.literal('agreement'), id: AgreementIdSchema }),
  z.object({ type: z.literal('open'), name: z.string().check(z.minLength(1)) }),
]);
export type Named = z.infer<typeof NamedSchema>;

/** One naming in an account, with the passages that show it. */
export const NamingSchema = z.object({
  as: z.enum(keysOf(ROLES)),
  who: NamedSchema,
  /** Office, affiliation and tense as printed for this contact, for a persona. */
  office: z.nullable(z.string()),
  side: z.nullable(SideIdSchema),
  tense: z.enum(keysOf(TENSES)),
  restsOn: z.array(PassageIdSchema).check(z.minLength(1)),
});
export type Naming = z.infer<typeof NamingSchema>;

/** Who tells, for whom, and through whom. */
export const TellingSchema = z.object({
  source: SourceIdSchema,
  /** The country or organisation the teller speaks for here; null for a third party, or where nobody can say. */
  side: z.nullable(SideIdSchema),
  via: z.nullable(SourceIdSchema),
  /** True where the text names no teller, so that its publisher stands in. */
  assumed: z.boolean(),
  restsOn: z.array(PassageIdSchema),
});
export type Telling = z.infer<typeof TellingSchema>;

/** A passage that an account rests on, and what it shows of it. */
export const RestSchema = z.object({ passage: PassageIdSchema, shows: z.array(z.enum(keysOf(SHOWS))) });
export type Rest = z.infer<typeof RestSchema>;

/** Exact words inside the evidence that a reader is to see marked: a name, the contact word, a date. UTF-16 code units. */
export const MarkSchema = z.object({
  in: TextPartSchema,
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.positive()),
  text: z.string().check(z.minLength(1)),
  show: z.enum(keysOf(SHOWS)),
  /** The party or agreement that the words name, where they name one. */
  who: z.nullable(NamedSchema),
});
export type Mark = z.infer<typeof MarkSchema>;

/** Days that both ends are known of. */
const KnownDaysSchema = z.object({ earliest: DaySchema, latest: DaySchema });

/** A separate point that an account makes. */
export const StatementSchema = z.object({
  id: StatementIdSchema,
  label: z.string().check(z.minLength(1)),
  passage: PassageIdSchema,
});
export type Statement = z.infer<typeof StatementSchema>;

/** One document's telling of one conversation. The smallest thing that can be true or false here, so it rests on passages. */
export const AccountSchema = z.object({
  id: AccountIdSchema,
  kind: z.enum(keysOf(KINDS)),
  status: z.enum(keysOf(STATUSES)),
  earliest: z.nullable(DaySchema),
  latest: z.nullable(DaySchema),
  days: z.enum(keysOf(DAYS)),
  /**
   * The days that it was planned for before, where the account says that it was moved ("planned for the 5th, was put off to the 9th"). Its own days are
   * the new ones. It rests on the evidence that shows the day.
   */
  movedFrom: z.optional(KnownDaysSchema),
  extent: z.enum(keysOf(EXTENTS)),
  place: z.nullable(z.string()),
  topics: z.array(z.string()),
  /** Measured precision of how it was found, 0 to 1. */
  confidence: z.number().check(z.gte(0), z.lte(1)),
  rules: z.array(z.string()),
  names: z.array(NamingSchema),
  givenBy: z.array(TellingSchema).check(z.minLength(1)),
  /** Accounts that the text speaks of and that are not this one: "a Chinese readout", not read. */
  pointsTo: z.array(
    z.object({ source: SourceIdSchema, side: z.nullable(SideIdSchema), restsOn: z.array(PassageIdSchema) }),
  ),
  /** Evidence: whole sentences, at least one of which shows the contact. */
  restsOn: z.array(RestSchema).check(z.minLength(1)),
  marks: z.array(MarkSchema),
  statements: z.array(StatementSchema),
});
export type Account = z.infer<typeof AccountSchema>;

/** What the ids of a model's rules begin with. */
export const MODEL_RULES = 'model.';
/** What the rule of a contact begins with that was marked by hand; the id of the decision follows. */
export const HAND_RULES = 'hand.';

/** Who found an account, by the rules it carries: those of a model begin with {@link MODEL_RULES}, that of a hand with {@link HAND_RULES}. */
export function readerOf({ rules }: { readonly rules: readonly string[] }): ReaderName {
  if (rules.some((rule) => rule.startsWith(HAND_RULES))) return 'hand';
  const isOfModel = (rule: string): boolean => rule.startsWith(MODEL_RULES);
  if (!rules.some(isOfModel)) return 'rules';
  return rules.every(isOfModel) ? 'model' : 'both';
}

/** Who found what several accounts tell of: their one reader, or both. One marked by hand says nothing where a reader found another. */
export function readerOfAll(all: readonly ReaderName[]): ReaderName {
  const readers = all.filter((reader) => reader !== 'hand');
  const [first, ...others] = readers;
  if (first === undefined) return all.length === 0 ? 'rules' : 'hand';
  return others.every((reader) => reader === first) ? first : 'both';
}
