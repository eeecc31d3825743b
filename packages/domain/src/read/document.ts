import * as z from 'zod/mini';
import { DaySchema } from '../days/day.ts';
import { KeptSchema } from './kept.ts';
import { CollectionIdSchema, DocumentIdSchema, PublicationIdSchema } from '../id.ts';

/** Where a stretch of a text came from, in the words of its format. `start` and `end` are UTF-16 code units in the text. */
export const OriginSchema = z.object({
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
  /** What kind of place it is, and which: page 3, line 120, item 2 of a feed, entry `a/b.txt` of an archive, an attachment of a mail. */
  unit: z.enum(['page', 'line', 'paragraph', 'item', 'entry', 'row', 'attachment']),
  label: z.string(),
});
export type Origin = z.infer<typeof OriginSchema>;

const HOLDERS: ReadonlySet<Origin['unit']> = new Set(['entry', 'attachment']);

/**
 * The place in its file that stands at an offset of a text, as `page 3`; of several around it the smallest, behind what the text was packed
 * into or attached as: `attachment annex.pdf, page 3`. Null where its format has no places.
 */
export function originWords(origins: readonly Origin[], at: number): string | null {
  const around = origins.filter(({ start, end }) => start <= at && at < end);
  const holder = smallest(around.filter(({ unit }) => HOLDERS.has(unit)));
  const place = smallest(around.filter(({ unit }) => !HOLDERS.has(unit)));
  const words = [holder, place].flatMap((origin) => (origin === null ? [] : [wordsOf(origin)]));
  return words.length === 0 ? null : words.join(', ');
}

function smallest(origins: readonly Origin[]): Origin | null {
  let found: Origin | null = null;
  for (const origin of origins)
    if (found === null || origin.end - origin.start < found.end - found.start) found = origin;
  return found;
}

function wordsOf({ unit, label }: Origin): string {
  return label.toLowerCase().startsWith(unit) ? label : `${unit} ${label}`;
}

/** Which reader, rules and data made a reading. A document has one active reading; another one replaces it whole. */
export const ReadingMarkSchema = z.object({
  reader: z.string(),
  rules: z.string(),
  data: z.string(),
  /** The day against which relative days were resolved; null where none was known, so that they stay open. */
  day: z.nullable(DaySchema),
});
export type ReadingMark = z.infer<typeof ReadingMarkSchema>;

/** An address that may be stored and opened: http or https only. */
export const AddressSchema = z.string().check(
  z.maxLength(2048),
  z.refine((text) => /^https?:\/\/[^\s]+$/iu.test(text) && URL.canParse(text), 'not an http(s) address'),
);

/** A text as it was read. Its identity is a hash of the folded body: the same words from two papers are one document. */
export const DocumentSchema = z.object({
  id: DocumentIdSchema,
  title: z.nullable(z.string()),
  text: z.string(),
  language: z.nullable(z.string()),
  origins: z.array(OriginSchema),
  reading: ReadingMarkSchema,
  /** Left out where nobody’s words had to stand up to the text: rules find nothing that is not in it. */
  kept: z.optional(KeptSchema),
});
export type Document = z.infer<typeof DocumentSchema>;

/** Where and when a document appeared; one agency text in two papers has two. */
export const PublicationSchema = z.object({
  id: PublicationIdSchema,
  publisher: z.nullable(z.string()),
  publishedOn: z.nullable(DaySchema),
  url: z.nullable(AddressSchema),
  rights: z.nullable(z.string()),
});
export type Publication = z.infer<typeof PublicationSchema>;

/** A named set of documents. */
export const CollectionSchema = z.object({
  id: CollectionIdSchema,
  name: z.string().check(z.minLength(1), z.maxLength(120)),
});
export type Collection = z.infer<typeof CollectionSchema>;
