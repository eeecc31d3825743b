import { gunzipSync } from 'node:zlib';
import { decodeText } from './decode/decode-text.ts';
import {
  binaryFormatOf,
  isBase64,
  isJsonValue,
  looksLikeFlatOdt,
  looksLikePage,
  looksLikeXml,
} from './detect-format.ts';
import { readTable, tableShapeOf } from './formats/csv.ts';
import { looksLikeFeed, readFeed } from './formats/feed.ts';
import { faultLine, looksLikeJsonLines, parseWhole, readJson, readJsonLines } from './formats/json.ts';
import { looksLikeMail, looksLikeMailbox, MAIL_HEAD, mailOfApple, readMail, readMailbox } from './formats/mail.ts';
import type { ReadAttached } from './formats/mail-attachments.ts';
import { readMarkdown } from './formats/markdown.ts';
import { looksLikeNewsXml, readNewsXml } from './formats/news-xml.ts';
import { readPlainText } from './formats/plain-text.ts';
import { looksLikePressExport, readPressExport } from './formats/press-database.ts';
import { looksLikeSubtitles, readSubtitles } from './formats/subtitles.ts';
import { readPage } from './html/page.ts';
import { problem } from './problems.ts';
import { refused, type Reading, type Source } from './source.ts';

const MEGABYTE = 1_048_576;
const DECLARATION_WITHIN = 4_096;
const DEEPEST_GZIP = 3;
/** What is attached to a mail that is itself attached, or lies in an archive, is read up to this depth. */
const DEEPEST_ATTACHMENT = 3;

/**
 * Reads the bytes of one input: finds out by content what they are, and hands them to the reader of that format. Readers of foreign
 * formats are loaded where one comes. `depth` is how many archives it lies within.
 */
export async function readBytes(source: Source, maxBytes: number, depth = 0): Promise<Reading> {
  const { bytes, file } = source;
  if (bytes.length === 0) return refused(problem('empty-file', file));
  const binary = binaryFormatOf(bytes);
  if (binary === null) {
    const readAttached = (attached: Source): Promise<Reading> => readBytes(attached, maxBytes, depth + 1);
    return readTextual(source, depth < DEEPEST_ATTACHMENT ? readAttached : null);
  }
  switch (binary.kind) {
    case 'gzip':
      return readGzip(source, maxBytes, depth);
    case 'pdf':
      return (await import('./pdf/read-pdf.ts')).readPdf(source);
    case 'docx':
      return (await import('./office/read-docx.ts')).readDocx(source, maxBytes);
    case 'odt':
      return (await import('./office/read-odt.ts')).readOdt(source, maxBytes);
    case 'rtf':
      return (await import('./office/read-rtf.ts')).readRtf(source);
    case 'epub':
      return (await import('./office/read-epub.ts')).readEpub(source, maxBytes);
    case 'zip':
    case 'tar':
      return readArchive(binary.kind, source, maxBytes, depth);
    case 'empty-archive':
      return refused(problem('archive-empty', file));
    case 'locked':
      return refused(problem('locked-file', file, { what: binary.what }));
    case 'unread':
      return refused(problem('format-not-read', file, { what: binary.what, todo: binary.todo }));
    case 'damaged':
      return refused(problem('damaged-file', file, { what: binary.what }));
    case 'foreign':
      return refused(problem('not-a-text', file, { what: binary.what }));
  }
}

async function readArchive(kind: 'zip' | 'tar', source: Source, maxBytes: number, depth: number): Promise<Reading> {
  const { DEEPEST_ARCHIVE, readTar, readZip } = await import('./archive/read-archive.ts');
  if (depth > DEEPEST_ARCHIVE) return refused(problem('archive-too-deep', source.file, { depth: DEEPEST_ARCHIVE }));
  const readEntry = (entry: Source, entryDepth: number): Promise<Reading> => readBytes(entry, maxBytes, entryDepth);
  return kind === 'zip' ? readZip(source, maxBytes, depth, readEntry) : readTar(source, maxBytes, depth, readEntry);
}

async function readTextual(source: Source, readAttached: ReadAttached | null): Promise<Reading> {
  const { bytes, file, name, mediaType } = source;
  const head = Buffer.from(bytes.subarray(0, MAIL_HEAD)).toString('latin1');
  if (looksLikeMailbox(head)) return readMailbox(source, readAttached);
  if (looksLikeMail(head)) return readMail(source, readAttached);
  const apple = mailOfApple(bytes);
  if (apple !== null) return readMail({ ...source, bytes: apple }, readAttached);
  const { text, problems } = decodeText(bytes, file, source.charset ?? declaredIn(head));
  if (looksLikeFlatOdt(text)) return (await import('./office/read-odt.ts')).readOdtContent(text, source);
  const reading = readDecoded(text, source, { name, mediaType });
  return { documents: reading.documents, problems: [...problems, ...reading.problems] };
}

function readDecoded(text: string, source: Source, hints: { name: string; mediaType: string | null }): Reading {
  const { name, mediaType } = hints;
  if (!/[^\s\p{Cf}\p{Cc}]/u.test(text)) return refused(problem('blank-text', source.file));
  if (looksLikeFeed(text)) return readFeed(text, source);
  if (looksLikePage(text, hints)) return readPage(text, source);
  if (looksLikeNewsXml(text)) return readNewsXml(text, source);
  if (looksLikeXml(text)) return refused(problem('xml-without-text', source.file));
  const isNamedJson = /\.(?:json|jsonl|ndjson|geojson)$/u.test(name) || (mediaType ?? '').includes('json');
  if (isNamedJson || /^\s*[[{]/u.test(text)) {
    const value = parseWhole(text);
    if (isJsonValue(value)) return readJson(value, source);
    if (looksLikeJsonLines(text)) return readJsonLines(text, source);
    if (isNamedJson) return refused(problem('json-broken', source.file, { line: faultLine(text) }));
  }
  if (looksLikeSubtitles(text)) return readSubtitles(text, source);
  if (isBase64(text))
    return refused(problem('not-a-text', source.file, { what: 'a file encoded for sending (base64)' }));
  if (looksLikePressExport(text)) return readPressExport(text, source);
  const table = tableShapeOf(text, /\.(?:csv|tsv)$/u.test(name) || /csv|tab-separated/u.test(mediaType ?? ''));
  if (table !== null) return readTable(text, table, source);
  if (/\.(?:md|markdown|mdown|mkd)$/u.test(name) || mediaType === 'text/markdown') return readMarkdown(text, source);
  return readPlainText(text, source);
}

/** The encoding that a page or XML declares within itself. */
function declaredIn(head: string): string | null {
  const start = head.slice(0, DECLARATION_WITHIN);
  if (!/^[\s\xEF\xBB\xBF]*</u.test(start)) return null;
  const xml = /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]+)["']/iu.exec(start)?.[1];
  return xml ?? /<meta[^>]{0,500}?\bcharset\s*=\s*["']?\s*([\w.:-]+)/iu.exec(start)?.[1] ?? null;
}

async function readGzip(source: Source, maxBytes: number, depth: number): Promise<Reading> {
  const { file, bytes } = source;
  if (depth > DEEPEST_GZIP) return refused(problem('archive-too-deep', file, { depth: DEEPEST_GZIP }));
  let unpacked: Buffer;
  try {
    unpacked = gunzipSync(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ERR_BUFFER_TOO_LARGE')
      return refused(problem('unfolds-too-large', file, { limit: Math.floor(maxBytes / MEGABYTE) }));
    return refused(problem('damaged-file', file, { what: 'it is a gzip archive that cannot be unpacked to its end' }));
  }
  const name = source.name.replace(/\.tgz$/u, '.tar').replace(/\.gz$/u, '');
  return readBytes({ ...source, bytes: unpacked, name }, maxBytes, depth + 1);
}
