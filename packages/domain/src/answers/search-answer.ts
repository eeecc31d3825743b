import * as z from 'zod/mini';
import { AgreementIdSchema, CountryIdSchema, LeaderIdSchema, OrganisationIdSchema, SideIdSchema } from '../id.ts';
import { DocumentLineSchema } from './contact-answer.ts';

/** Something with a name that begins with or holds the words asked for. */
export const SuggestionSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('person'),
    id: LeaderIdSchema,
    name: z.string(),
    side: z.nullable(SideIdSchema),
    office: z.nullable(z.string()),
  }),
  z.object({ type: z.literal('country'), id: CountryIdSchema, name: z.string() }),
  z.object({ type: z.literal('organisation'), id: OrganisationIdSchema, name: z.string() }),
  z.object({ type: z.literal('agreement'), id: AgreementIdSchema, name: z.string() }),
]);
export type Suggestion = z.infer<typeof SuggestionSchema>;

/** A paragraph that holds all words asked for. Offsets are UTF-16 code units in the body. */
export const PassageHitSchema = z.object({
  document: DocumentLineSchema,
  paragraph: z.int(),
  start: z.int(),
  end: z.int(),
  text: z.string(),
});
export type PassageHit = z.infer<typeof PassageHitSchema>;

/** Paragraphs by day of publication (latest first, undated last), document and place, how many there are in all, and the next cursor. */
export const PassageHitsSchema = z.object({
  total: z.int(),
  hits: z.array(PassageHitSchema),
  next: z.nullable(z.string()),
  /**
   * Where a filter was asked with them, `hits` are those in documents that tell of a contact that fits: how many such there are, or, where there were
   * too many paragraphs to look through, how many were found so far.
   */
  fitting: z.optional(z.object({ total: z.int(), isCounted: z.boolean() })),
});
export type PassageHits = z.infer<typeof PassageHitsSchema>;
