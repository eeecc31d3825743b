import {
  AddressSchema,
  CollectionSchema,
  DaySchema,
  DecisionSchema,
  DocumentIdSchema,
  READERS_TO_ASK,
  StoreStateSchema,
} from '@readout/domain';
import * as z from 'zod/mini';

/** How the server stands, and what may be done here. */
export const ServerStateSchema = z.object({
  version: z.string(),
  readOnly: z.boolean(),
  store: z.extend(StoreStateSchema, { address: z.string() }),
  collections: z.array(z.extend(CollectionSchema, { documents: z.int() })),
  /** Who may read documents that are added here, who does unless another is asked for, and the host outside the server that a model’s reader sends them to. */
  reading: z.object({
    usual: z.enum(READERS_TO_ASK),
    choices: z.array(z.enum(READERS_TO_ASK)),
    sentTo: z.nullable(z.string()),
  }),
  /** How many documents of the sample may be had read here; 0 where there is no sample. */
  sample: z.int(),
});
export type ServerState = z.infer<typeof ServerStateSchema>;

/** Most characters of pasted text in one item, and most bytes of a dropped file. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** Something to be read: a dropped file, a pasted text, or an address. Paths of the server's machine are never taken. */
export const ItemToReadSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('file'), name: z.string().check(z.minLength(1), z.maxLength(255)), base64: z.string() }),
  z.object({
    type: z.literal('text'),
    text: z.string().check(z.minLength(1), z.maxLength(MAX_FILE_BYTES)),
    title: z.nullable(z.string().check(z.maxLength(500))),
    publisher: z.nullable(z.string().check(z.maxLength(200))),
    publishedOn: z.nullable(DaySchema),
    url: z.nullable(AddressSchema),
  }),
  z.object({ type: z.literal('address'), url: AddressSchema }),
]);
export type ItemToRead = z.infer<typeof ItemToReadSchema>;

/** Asks for documents to be read; the answer is a job. */
export const AddDocumentsSchema = z.object({
  items: z.array(ItemToReadSchema).check(z.minLength(1), z.maxLength(50)),
  /** The name of the collection they go into; null for none. */
  collection: z.nullable(z.string().check(z.minLength(1), z.maxLength(120))),
  /** One of those the server offers; left out: its usual one. */
  reader: z.optional(z.enum(READERS_TO_ASK)),
});
export type AddDocuments = z.infer<typeof AddDocumentsSchema>;

/** How far one item of a job has come; `stopped`: left unread, since the analyst ended the job before its turn. */
export const JobItemSchema = z.object({
  name: z.string(),
  state: z.enum(['waiting', 'reading', 'read', 'already-there', 'refused', 'stopped']),
  documents: z.array(
    z.object({
      id: DocumentIdSchema,
      title: z.nullable(z.string()),
      contacts: z.int(),
      /** Of the contacts that a model gave, how many stood up to the text; left out where no model read. */
      kept: z.optional(z.object({ given: z.int(), kept: z.int() })),
    }),
  ),
  /** Why it was refused, or what a reader should know of it all the same. */
  problems: z.array(z.object({ code: z.string(), message: z.string() })),
});
export type JobItem = z.infer<typeof JobItemSchema>;

/** Long work: `joining` counts what the joiner still has to do; `done` once the graph shows all of it. */
export const JobSchema = z.object({
  id: z.string(),
  state: z.enum(['reading', 'joining', 'done', 'failed']),
  items: z.array(JobItemSchema),
  joining: z.int(),
  revision: z.int(),
  /** Why the whole job failed, in a sentence; null otherwise. */
  failure: z.nullable(z.object({ code: z.string(), message: z.string() })),
});
export type Job = z.infer<typeof JobSchema>;

/** A decision as a client sends it; id and time are the server's. */
export const DecisionRequestSchema = z.omit(DecisionSchema, { id: true, at: true });
export type DecisionRequest = z.infer<typeof DecisionRequestSchema>;

/** Between whom a path is asked for: two people, or two countries or organisations. */
export interface PathRequest {
  readonly ends: 'people' | 'sides';
  readonly from: string;
  readonly to: string;
  /** Each contact not certainly before the one it follows. */
  readonly inDateOrder: boolean;
  /** Also over contacts of more than eight parties. */
  readonly withLarge: boolean;
}
