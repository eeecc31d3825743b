import {
  CollectionSchema,
  DecisionSchema,
  ReadingSchema,
  ReadoutError,
  SavedViewSchema,
  type Collection,
  type Decision,
  type Reading,
  type SavedView,
} from '@readout/domain';
import * as z from 'zod/mini';

/** The version of the archive's form. A reader refuses a newer one by name. */
export const ARCHIVE_VERSION = 1;

/** One record of an archive: all that was read and decided, nothing derived, which the joiner makes again. */
export type ArchiveRecord =
  | { readonly type: 'collection'; readonly collection: Collection }
  | { readonly type: 'reading'; readonly reading: Reading }
  | { readonly type: 'decision'; readonly decision: Decision }
  | { readonly type: 'view'; readonly view: SavedView };

const RecordSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('collection'), collection: CollectionSchema }),
  z.object({ type: z.literal('reading'), reading: ReadingSchema }),
  z.object({ type: z.literal('decision'), decision: DecisionSchema }),
  z.object({ type: z.literal('view'), view: SavedViewSchema }),
]);
const HeadSchema = z.object({ format: z.literal('readout-archive'), version: z.int().check(z.positive()) });

/** How an archive's first line begins, by which it is told from a document. */
export const ARCHIVE_START = '{"format":"readout-archive","version":';

/**
 * An archive as lines of one JSON object: the head, then one record a line, then the end, so that it can be written and read record by
 * record however large it is. The same store gives the same bytes.
 */
export async function* archiveLines(records: AsyncIterable<ArchiveRecord>): AsyncGenerator<string> {
  yield `${ARCHIVE_START}${String(ARCHIVE_VERSION)},"records":[`;
  let held: string | null = null;
  for await (const record of records) {
    if (held !== null) yield `${held},`;
    held = lineOf(record);
  }
  if (held !== null) yield held;
  yield ']}';
}

/**
 * The records of an archive, from its lines (without their ends). Refused with the number of the line: `archive-newer`, `archive-broken`.
 * Records before that line have been given by then; whoever must have all or nothing keeps them until the end.
 */
export async function* parseArchive(lines: AsyncIterable<string>): AsyncGenerator<ArchiveRecord> {
  let number = 0;
  let isEnded = false;
  for await (const line of lines) {
    number += 1;
    if (number === 1) checkHead(line);
    else if (line === '') continue;
    else if (isEnded) throw broken(number, 'there is more behind its end; two files may have been put together');
    else if (line === ']}') isEnded = true;
    else yield parseRecord(line, number);
  }
  if (number === 0) throw broken(1, 'it is empty');
  if (!isEnded) throw broken(number, 'nothing follows, so it was cut off');
}

/** Readers of lines take U+2028 and U+2029 for line ends, which JSON leaves as they are. */
function lineOf(record: ArchiveRecord): string {
  return JSON.stringify(record).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

function checkHead(line: string): void {
  const head = HeadSchema.safeParse(parseJson(`${line}]}`));
  if (!head.success) throw broken(1, 'it does not begin as an archive does; another program may have laid it out anew');
  if (head.data.version > ARCHIVE_VERSION) {
    throw new ReadoutError(
      'archive-newer',
      'This archive was written by a newer version of Readout. Update Readout, then read it again.',
    );
  }
}

function parseRecord(line: string, number: number): ArchiveRecord {
  const record = RecordSchema.safeParse(parseJson(line.endsWith(',') ? line.slice(0, -1) : line));
  if (record.success) return record.data;
  throw broken(number, 'the record there is not of its form');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function broken(line: number, why: string): ReadoutError {
  return new ReadoutError(
    'archive-broken',
    `The archive is broken at line ${String(line)}: ${why}. Use another copy of it, or write it anew with “readout export”.`,
  );
}
