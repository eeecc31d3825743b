import { unzip } from '../archive/unzip.ts';
import { decodeText } from '../decode/decode-text.ts';
import { problem } from '../problems.ts';
import { refused, type Reading, type Source } from '../source.ts';
import { madeOfBlocks } from './made-of-blocks.ts';
import { readOpenDocumentBody, type OpenDocumentBody } from './open-document-body.ts';

const MEGABYTE = 1_048_576;
const MOST_ENTRIES = 5_000;
const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';

/** Reads an OpenDocument text as it would print with all changes accepted: without comments and indexes, each note below its paragraph. */
export async function readOdt(source: Source, maxBytes: number): Promise<Reading> {
  const { file } = source;
  const unzipped = await unzip(
    source.bytes,
    { maxEntryBytes: maxBytes, maxTotalBytes: maxBytes * 2, maxEntries: MOST_ENTRIES },
    (name) => name === CONTENT || name === MANIFEST,
  );
  if (unzipped.kind === 'damaged') return damaged(file, 'parts cannot be unpacked');
  if (unzipped.entries.some(({ fault }) => fault === 'too-large'))
    return refused(problem('unfolds-too-large', file, { limit: Math.floor(maxBytes / MEGABYTE) }));
  const partOf = (wanted: string): Uint8Array | null =>
    unzipped.entries.find(({ name }) => name === wanted)?.bytes ?? null;
  const [content, manifest] = [partOf(CONTENT), partOf(MANIFEST)];
  if (manifest !== null && Buffer.from(manifest).includes('encryption-data'))
    return refused(problem('locked-file', file, { what: 'an OpenDocument text (ODT)' }));
  if (content === null) return damaged(file, 'parts cannot be unpacked');
  return readOdtContent(decodeText(content, '').text, source);
}

/** Reads an OpenDocument text that is one file of XML (FODT), or the content of one that is packed. */
export function readOdtContent(xml: string, source: Source): Reading {
  let body: OpenDocumentBody;
  try {
    body = readOpenDocumentBody(xml);
  } catch {
    return damaged(source.file, 'text is not well-formed');
  }
  const changes = body.changes > 0 ? [problem('tracked-changes', source.file, { count: body.changes })] : [];
  return madeOfBlocks(source, body.blocks, changes);
}

function damaged(file: string, what: string): Reading {
  return refused(problem('damaged-file', file, { what: `it is an OpenDocument text (ODT) whose ${what}` }));
}
