import { printedHead } from '../about/printed-head.ts';
import { unzip } from '../archive/unzip.ts';
import { decodeText } from '../decode/decode-text.ts';
import { buildBlocks } from '../html/build-blocks.ts';
import { makeDocument } from '../make-document.ts';
import { normaliseCharacters } from '../normalise/characters.ts';
import { problem } from '../problems.ts';
import { refused, type Reading, type Source } from '../source.ts';
import { readOpenDocumentBody, type OpenDocumentBody } from './open-document-body.ts';
import { afterTitle, titleOf } from './word-title.ts';

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
  const damaged = (what: string): Reading =>
    refused(problem('damaged-file', file, { what: `it is an OpenDocument text (ODT) whose ${what}` }));
  if (unzipped.kind === 'damaged') return damaged('parts cannot be unpacked');
  if (unzipped.entries.some(({ fault }) => fault === 'too-large'))
    return refused(problem('unfolds-too-large', file, { limit: Math.floor(maxBytes / MEGABYTE) }));
  const partOf = (wanted: string): Uint8Array | null =>
    unzipped.entries.find(({ name }) => name === wanted)?.bytes ?? null;
  const [content, manifest] = [partOf(CONTENT), partOf(MANIFEST)];
  if (manifest !== null && Buffer.from(manifest).includes('encryption-data'))
    return refused(problem('locked-file', file, { what: 'an OpenDocument text (ODT)' }));
  if (content === null) return damaged('parts cannot be unpacked');
  let body: OpenDocumentBody;
  try {
    body = readOpenDocumentBody(decodeText(content, '').text);
  } catch {
    return damaged('text is not well-formed');
  }
  const blocks = body.blocks.map((block) => ({ ...block, text: normaliseCharacters(block.text).text }));
  const { text, origins } = buildBlocks(blocks);
  if (text === '') return refused(problem('blank-text', file));
  const title = titleOf(blocks);
  const printed = printedHead(title === null ? text : `${title}\n${afterTitle(text, title)}`);
  const made = makeDocument(source, { text, origins, own: title === null ? {} : { title }, printed, where: null });
  const changes = body.changes > 0 ? [problem('tracked-changes', file, { count: body.changes })] : [];
  return { documents: [made.document], problems: [...changes, ...made.problems] };
}
