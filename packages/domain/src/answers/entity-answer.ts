import * as z from 'zod/mini';
import { DaySchema } from '../days/day.ts';
import { TenureSchema } from '../derived/leaders-and-conversations.ts';
import { AgreementIdSchema, LeaderIdSchema, PersonaIdSchema, SideIdSchema } from '../id.ts';
import { SpanSchema } from '../text/passage.ts';
import { AGREEMENT_STATUSES, keysOf } from '../vocabulary.ts';
import { DocumentLineSchema, PassageInContextSchema } from './contact-answer.ts';

/**
 * One person, with the personas it was made from and why, and the offices documents give. Contacts come from the index.
 * Of a person with very many personas only those of the latest publications are told; `documents` says how many there are in all.
 */
export const PersonAnswerSchema = z.object({
  id: LeaderIdSchema,
  name: z.string(),
  slug: z.string(),
  side: z.nullable(SideIdSchema),
  tenures: z.array(TenureSchema),
  /** How many documents mention the person. */
  documents: z.int(),
  /** Latest publication first, undated last, then by document and id. */
  personas: z.array(
    z.object({
      id: PersonaIdSchema,
      name: z.string(),
      /** Different printed forms, in the order of their first mention. */
      forms: z.array(z.string()),
      /** Where the longest of them stands first: what a decision about the persona points at. */
      named: SpanSchema,
      why: z.string(),
      document: DocumentLineSchema,
      /** Where the document gives an office or affiliation. */
      passages: z.array(PassageInContextSchema),
    }),
  ),
});
export type PersonAnswer = z.infer<typeof PersonAnswerSchema>;

/** A country or organisation: how many documents name it, and the people seen to speak for it. */
export const SideAnswerSchema = z.object({
  id: SideIdSchema,
  type: z.enum(['country', 'organisation']),
  name: z.string(),
  code3: z.nullable(z.string()),
  documents: z.int(),
  people: z.array(
    z.object({
      id: LeaderIdSchema,
      name: z.string(),
      office: z.nullable(z.string()),
      first: z.nullable(DaySchema),
      last: z.nullable(DaySchema),
    }),
  ),
});
export type SideAnswer = z.infer<typeof SideAnswerSchema>;

/**
 * An agreement, its status in the latest document that gives one, the parties any document gives, and where documents name it:
 * latest publication first, undated last, then by id; of very many only the first, `total` says how many there are in all.
 */
export const AgreementAnswerSchema = z.object({
  id: AgreementIdSchema,
  name: z.string(),
  status: z.enum(keysOf(AGREEMENT_STATUSES)),
  parties: z.array(SideIdSchema),
  total: z.int(),
  documents: z.array(z.object({ document: DocumentLineSchema, mentions: z.array(z.string()) })),
});
export type AgreementAnswer = z.infer<typeof AgreementAnswerSchema>;
