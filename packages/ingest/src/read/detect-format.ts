import type { PackedFormat } from '@readout/domain';
import { looksLikeTar } from './archive/untar.ts';
import { wideEncodingOf } from './decode/wide-encoding.ts';
import { isRecord } from './formats/records.ts';

/** What the first bytes say a file is, where that is not a text. */
export type BinaryFormat =
  | { readonly kind: PackedFormat | 'gzip' | 'empty-archive' }
  | { readonly kind: 'locked'; readonly what: string }
  | { readonly kind: 'unread'; readonly what: string; readonly todo: string }
  | { readonly kind: 'damaged'; readonly what: string }
  | { readonly kind: 'foreign'; readonly what: string };

interface Signature {
  readonly bytes: string;
  readonly at?: number;
  readonly what: string;
}

const AS_TEXT = 'Save or export it as text (.txt), web page (.html) or Markdown and give that.';
const UNPACK = 'Unpack it and give the folder.';
const UNREAD: readonly (Signature & { readonly todo: string })[] = [
  { bytes: '%!PS', what: 'a PostScript file', todo: 'Make a PDF of it and give that.' },
  { bytes: 'BEGIN:VCALENDAR', what: 'a calendar (iCalendar)', todo: AS_TEXT },
  { bytes: 'BEGIN:VCARD', what: 'an address card (vCard)', todo: AS_TEXT },
  { bytes: 'BZh', what: 'an archive (bzip2)', todo: UNPACK },
  { bytes: '\xFD7zXZ\0', what: 'an archive (xz)', todo: UNPACK },
  { bytes: '7z\xBC\xAF\x27\x1C', what: 'an archive (7z)', todo: UNPACK },
  { bytes: 'Rar!\x1A\x07', what: 'an archive (RAR)', todo: UNPACK },
  { bytes: '\x28\xB5\x2F\xFD', what: 'an archive (zstd)', todo: UNPACK },
];
const FOREIGN: readonly Signature[] = [
  { bytes: '\x89PNG\r\n\x1A\n', what: 'a picture (PNG image)' },
  { bytes: '\xFF\xD8\xFF', what: 'a picture (JPEG image)' },
  { bytes: 'GIF87a', what: 'a picture (GIF image)' },
  { bytes: 'GIF89a', what: 'a picture (GIF image)' },
  { bytes: 'II*\0', what: 'a picture (TIFF image)' },
  { bytes: 'MM\0*', what: 'a picture (TIFF image)' },
  { bytes: 'WEBP', at: 8, what: 'a picture (WebP image)' },
  { bytes: '\0\0\x01\0', what: 'a picture (icon)' },
  { bytes: 'AVI ', at: 8, what: 'a film (AVI)' },
  { bytes: 'WAVE', at: 8, what: 'a sound (WAV)' },
  { bytes: 'ftyp', at: 4, what: 'a film, sound or picture (MP4 family)' },
  { bytes: '\x1A\x45\xDF\xA3', what: 'a film (Matroska, WebM)' },
  { bytes: 'ID3', what: 'a sound (MP3)' },
  { bytes: '\xFF\xFB', what: 'a sound (MP3)' },
  { bytes: 'OggS', what: 'a sound or film (Ogg)' },
  { bytes: 'fLaC', what: 'a sound (FLAC)' },
  { bytes: '\x7FELF', what: 'a program (executable), not a document' },
  { bytes: 'MZ', what: 'a program (Windows executable), not a document' },
  { bytes: '\xCF\xFA\xED\xFE', what: 'a program (executable), not a document' },
  { bytes: '\xCA\xFE\xBA\xBE', what: 'a program (executable), not a document' },
  { bytes: '\0asm', what: 'a program (WebAssembly), not a document' },
  { bytes: 'SQLite format 3\0', what: 'a database (SQLite)' },
  { bytes: 'bplist00', what: 'a property list or web archive of a Mac (binary)' },
  { bytes: 'wOFF', what: 'a font' },
  { bytes: 'wOF2', what: 'a font' },
  { bytes: '\0\x01\0\0\0', what: 'a font' },
  { bytes: 'OTTO', what: 'a font' },
];
/** What a zip holds, by the name of an entry near its beginning. */
const ZIP_KINDS = [
  {
    entry: /xl\//u,
    what: 'a spreadsheet (XLSX)',
    todo: 'Save the sheet as CSV with a column named “text” and give that.',
  },
  { entry: /ppt\//u, what: 'a presentation (PPTX)', todo: AS_TEXT },
  { entry: /mimetypeapplication\/vnd\.oasis/u, what: 'an OpenDocument file that is no text', todo: AS_TEXT },
  { entry: /\[Content_Types\]\.xml|_rels\//u, what: 'an Office document (DOCX or the like)', todo: AS_TEXT },
] as const;
/** Old Office documents and Outlook mails are small file systems; the name of a stream in them (UTF-16) says which. */
const COMPOUND = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1';
const COMPOUND_KINDS = [
  { stream: 'WordDocument', what: 'an old Word document (.doc)' },
  { stream: '__substg1.0', what: 'an Outlook mail (.msg)' },
  { stream: 'Workbook', what: 'an old spreadsheet (.xls)' },
  { stream: 'PowerPoint Document', what: 'an old presentation (.ppt)' },
] as const;
const PDF_WITHIN = 1_024;
const SHORTEST_BASE64_LINE = 60;
const FEWEST_BASE64_LINES = 4;
const ZIP = 'PK\x03\x04';
const ZIP_END = 'PK\x05\x06';
const ZIP_END_WITHIN = 66_000;
const SAMPLE = 8_192;
const MOST_CONTROLS = 0.04;

/** Tells what is no text by its first bytes, or by the share of control bytes; null for what may be a text. */
export function binaryFormatOf(bytes: Uint8Array): BinaryFormat | null {
  const start = latin1(bytes.subarray(0, SAMPLE));
  if (start.startsWith('\x1F\x8B')) return { kind: 'gzip' };
  if (start.startsWith(ZIP)) return zipFormat(bytes, start);
  if (start.startsWith(ZIP_END)) return { kind: 'empty-archive' };
  if (isPdf(bytes, start)) return { kind: 'pdf' };
  if (/^\s*\{\\rtf/u.test(start)) return { kind: 'rtf' };
  if (looksLikeTar(bytes)) return { kind: 'tar' };
  if (start.startsWith(COMPOUND)) return compoundFormat(bytes);
  const unread = UNREAD.find((signature) => matches(start, signature));
  if (unread !== undefined) return { kind: 'unread', what: unread.what, todo: unread.todo };
  const foreign = FOREIGN.find(
    (signature) => matches(start, signature) && !(isAscii(signature.bytes) && isPrintable(start)),
  );
  if (foreign !== undefined) return { kind: 'foreign', what: foreign.what };
  if (isEbcdic(start)) return { kind: 'foreign', what: 'in an encoding of mainframes (EBCDIC), or binary data' };
  if (!isPrintable(start) && wideEncodingOf(bytes) === null)
    return { kind: 'foreign', what: 'binary data of an unknown kind' };
  return null;
}

/** Whether a text is a web page rather than prose that mentions tags. */
export function looksLikePage(
  text: string,
  hints: { readonly name: string; readonly mediaType: string | null },
): boolean {
  const start = text.slice(0, 4_000).replaceAll(/<!--[\s\S]*?(?:-->|$)|<\?xml[^>]*>/gu, '');
  if (/^\s*(?:<!doctype html|<html|<head|<body|<title|<meta|<link|<script|<style)[\s>]/iu.test(start)) return true;
  const isNamedPage = /\.x?html?$/u.test(hints.name) || (hints.mediaType ?? '').includes('html');
  return isNamedPage
    ? /<[a-z][a-z0-9]*(?:\s[^<>]*)?>/iu.test(start)
    : /^\s*<(?:article|main|div|p|h1|table|section)[\s>]/iu.test(start) &&
        /<\/(?:p|div|article|main|section|table)>/iu.test(text);
}

/** Whether a text is XML by its declaration or its first element. */
export function looksLikeXml(text: string): boolean {
  return /^\s*(?:<\?xml\b|<[\w:]+\s[^>]{0,400}?\bxmlns(?::\w+)?\s*=)/u.test(text.slice(0, 1_000));
}

/** The beginning of an XML text without what stands before its first element: declaration, comments, document type. */
export function withoutProlog(start: string): string {
  return start.replaceAll(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>/giu, '');
}

/** Whether a text is an OpenDocument text in one file (FODT). */
export function looksLikeFlatOdt(text: string): boolean {
  const start = withoutProlog(text.slice(0, SAMPLE));
  return /^\s*<office:document\s/u.test(start) && /\boffice:mimetype="[^"]*\.text"/u.test(start);
}

/** Whether a text is nothing but a file encoded for sending: long lines of its letters, no spaces, no sentence. */
export function isBase64(text: string): boolean {
  const lines = text.slice(0, SAMPLE).trim().split(/\s+/u);
  const [first = '', last = ''] = [lines[0], lines.at(-1)];
  if (first.length < SHORTEST_BASE64_LINE || !/\d/u.test(first) || !/[a-z]/u.test(first) || !/[A-Z]/u.test(first))
    return false;
  return (
    lines.length >= FEWEST_BASE64_LINES &&
    lines.every((line) => /^[\w+/-]+={0,2}$/u.test(line) && (line === last || line.length === first.length))
  );
}

/** Whether the parsed value can only be meant as JSON (a text may begin with a bracket or be a number). */
export function isJsonValue(value: unknown): boolean {
  return Array.isArray(value) || isRecord(value);
}

/** Mail programs and servers put lines before the head of a PDF; it must then also end as one. */
function isPdf(bytes: Uint8Array, start: string): boolean {
  if (start.startsWith('%PDF-')) return true;
  return start.slice(0, PDF_WITHIN).includes('%PDF-') && latin1(bytes.subarray(-PDF_WITHIN)).includes('%%EOF');
}

function compoundFormat(bytes: Uint8Array): BinaryFormat {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (stream: string): boolean => content.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) return { kind: 'locked', what: 'an Office document' };
  const kind = COMPOUND_KINDS.find(({ stream }) => holds(stream));
  return { kind: 'unread', what: kind?.what ?? 'an old Office document or Outlook mail', todo: AS_TEXT };
}

function zipFormat(bytes: Uint8Array, start: string): BinaryFormat {
  const end = latin1(bytes.subarray(Math.max(0, bytes.length - ZIP_END_WITHIN)));
  if (!end.includes(ZIP_END))
    return { kind: 'damaged', what: 'it is an archive (zip, DOCX or the like) that ends too early' };
  const names = start + end;
  if (/word\/document\d*\.xml/u.test(names)) return { kind: 'docx' };
  if (/mimetypeapplication\/vnd\.oasis\.opendocument\.text(?:-template)?(?!-)/u.test(start)) return { kind: 'odt' };
  if (/mimetypeapplication\/epub/u.test(start)) return { kind: 'epub' };
  const kind = ZIP_KINDS.find(({ entry }) => entry.test(names));
  return kind === undefined ? { kind: 'zip' } : { kind: 'unread', what: kind.what, todo: kind.todo };
}

function matches(start: string, { bytes, at = 0 }: Signature): boolean {
  return start.startsWith(bytes, at);
}

/** A text may begin with the letters of a signature. */
function isAscii(bytes: string): boolean {
  return /^[ -~]+$/u.test(bytes);
}

/** Text of a mainframe: its space is 0x40, what ASCII has for a space stands hardly anywhere, and letters are above 0x80. */
function isEbcdic(start: string): boolean {
  const share = (bytes: RegExp): number => (start.match(bytes)?.length ?? 0) / start.length;
  return share(/@/gu) > 0.08 && share(/[ \n]/gu) < 0.01 && share(/[\x81-\xA9\xC1-\xE9]/gu) > 0.5;
}

/** A few NULs in a text (padding, damage) do not make it binary; UTF-16 is told by its zeros elsewhere. */
function isPrintable(start: string): boolean {
  if (start === '' || /^(?:\xFF\xFE|\xFE\xFF|\0\0\xFE\xFF)/u.test(start)) return true;
  // eslint-disable-next-line no-control-regex -- control bytes are what is counted
  const controls = start.match(/[\0-\x08\x0E-\x1A\x1C-\x1F]/gu)?.length ?? 0;
  const padding = start.length - start.replace(/\0+$/u, '').length;
  return controls - padding <= (start.length - padding) * MOST_CONTROLS;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
