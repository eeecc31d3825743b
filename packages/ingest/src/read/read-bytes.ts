import { gunzipSync } from 'node:zlib';
import { decodeText } from './decode/decode-text.ts';
import { binaryFormatOf, isJsonValue, looksLikePage, looksLikeXml } from './detect-format.ts';
import { readTable, tableShapeOf } from './formats/csv.ts';
import { looksLikeFeed, readFeed } from './formats/feed.ts';
import { faultLine, looksLikeJsonLines, parseWhole, readJson, readJsonLines } from './formats/json.ts';
import { looksLikeMail, looksLikeMailbox, readMail, readMailbox } from './formats/mail.ts';
import { readMarkdown } from './formats/markdown.ts';
import { readPlainText } from './formats/plain-text.ts';
import { readPage } from './html/page.ts';
import { problem } from './problems.ts';
import { refused, type Reading, type Source } from './source.ts';

const MEGABYTE = 1_048_576;
const MAIL_HEAD = 20_000;
const DECLARATION_WITHIN = 4_096;

/** Reads the bytes of one input: finds out by content what they are, and hands them to the reader of that format. Pure. */
export function readBytes(source: Source, maxBytes: number): Reading {
  const { bytes, file } = source;
  if (bytes.length === 0) return refused(problem('empty-file', file));
  const binary = binaryFormatOf(bytes);
  if (binary === null) return readTextual(source);
  switch (binary.kind) {
    case 'gzip':
      return readGzip(source, maxBytes);
    case 'unread':
      return refused(problem('format-not-read', file, { what: binary.what, todo: binary.todo }));
    case 'damaged':
      return refused(problem('damaged-file', file, { what: binary.what }));
    case 'foreign':
      return refused(problem('not-a-text', file, { what: binary.what }));
  }
}

function readTextual(source: Source): Reading {
  const { bytes, file, name, mediaType } = source;
  const head = Buffer.from(bytes.subarray(0, MAIL_HEAD)).toString('latin1');
  if (looksLikeMailbox(head)) return readMailbox(source);
  if (looksLikeMail(head)) return readMail(source);
  const { text, problems } = decodeText(bytes, file, source.charset ?? declaredIn(head));
  const reading = readDecoded(text, source, { name, mediaType });
  return { documents: reading.documents, problems: [...problems, ...reading.problems] };
}

function readDecoded(text: string, source: Source, hints: { name: string; mediaType: string | null }): Reading {
  const { name, mediaType } = hints;
  if (!/[^\s\p{Cf}\p{Cc}]/u.test(text)) return refused(problem('blank-text', source.file));
  if (looksLikeFeed(text)) return readFeed(text, source);
  if (looksLikePage(text, hints)) return readPage(text, source);
  if (looksLikeXml(text)) return refused(problem('xml-without-text', source.file));
  const isNamedJson = /\.(?:json|jsonl|ndjson|geojson)$/u.test(name) || (mediaType ?? '').includes('json');
  if (isNamedJson || /^\s*[[{]/u.test(text)) {
    const value = parseWhole(text);
    if (isJsonValue(value)) return readJson(value, source);
    if (looksLikeJsonLines(text)) return readJsonLines(text, source);
    if (isNamedJson) return refused(problem('json-broken', source.file, { line: faultLine(text) }));
  }
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

function readGzip(source: Source, maxBytes: number): Reading {
  const { file, bytes } = source;
  let unpacked: Buffer;
  try {
    unpacked = gunzipSync(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ERR_BUFFER_TOO_LARGE')
      return refused(problem('unfolds-too-large', file, { limit: Math.floor(maxBytes / MEGABYTE) }));
    return refused(problem('damaged-file', file, { what: 'it is a gzip archive that cannot be unpacked to its end' }));
  }
  const isArchive = unpacked.subarray(0, 2).equals(Buffer.from([0x1f, 0x8b]));
  if (isArchive)
    return refused(
      problem('format-not-read', file, {
        what: 'an archive within an archive (gzip)',
        todo: 'Unpack it and give the texts.',
      }),
    );
  return readBytes({ ...source, bytes: unpacked, name: source.name.replace(/\.gz$/u, '') }, maxBytes);
}
