import type { Origin } from '@readout/domain';
import type { About } from '../about/about.ts';
import { binaryFormatOf } from '../detect-format.ts';
import { problem, type ReadProblem } from '../problems.ts';
import type { ReadDocument } from '../read-document.ts';
import type { Reading, Source } from '../source.ts';
import type { Attachment } from './mail-parts.ts';

/** Reads the bytes of what is attached as if they had been given by themselves. */
export type ReadAttached = (source: Source) => Promise<Reading>;

/** What mail programs call documents. What they send without a kind is told by its name. */
const DOCUMENTS = new Set([
  'text/plain',
  'text/html',
  'text/markdown',
  'application/pdf',
  'application/rtf',
  'text/rtf',
  'application/epub+zip',
  'application/msword',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
]);
/** They say who sent the mail, and are none of what it brings. */
const SIGNATURES = new Set([
  'application/pkcs7-signature',
  'application/x-pkcs7-signature',
  'application/pgp-signature',
]);
const UNKNOWN_KINDS = new Set(['', 'application/octet-stream', 'application/force-download', 'binary/octet-stream']);
const NAMED_AS_DOCUMENT = /\.(?:txt|md|html?|pdf|docx|odt|fodt|rtf|epub)$/iu;

/**
 * Reads what is attached to a mail: each text, page or written document is a document of its own, which appeared where and when the mail did
 * unless it says otherwise. Pictures, calendars, archives and the like are left out and named.
 */
export async function readAttachments(
  attachments: readonly Attachment[],
  source: Source,
  mail: { readonly about: Partial<About>; readonly number: number | null },
  read: ReadAttached | null,
): Promise<Reading> {
  const documents: ReadDocument[] = [];
  const problems: ReadProblem[] = [];
  for (const [at, attachment] of attachments.entries()) {
    if (SIGNATURES.has(attachment.type)) continue;
    const shown = attachment.name === '' ? `of type ${attachment.type}` : `“${attachment.name}”`;
    const bytes = read !== null && mayBeDocument(attachment) ? attachment.bytes() : null;
    if (read === null || bytes === null || !isReadable(bytes)) {
      problems.push(problem('attachment-left-out', source.file, { name: shown }));
      continue;
    }
    const reading = await read({
      ...source,
      file: `${source.file} › ${attachment.name || `attachment ${String(at + 1)}`}`,
      bytes,
      name: attachment.name.toLowerCase(),
      mediaType: attachment.type === '' ? null : attachment.type,
      charset: attachment.charset,
      address: null,
      said: { ...source.said, title: null },
      beside: {},
      isFromFolder: false,
    });
    const own = reading.documents.map((document) =>
      asSent(document, source.file, attachment.name || String(at + 1), mail),
    );
    documents.push(...own);
    if (own.length > 0) problems.push(problem('attachment-read', source.file, { name: shown }));
    const isDayKnown = own.every(({ publishedOn }) => publishedOn !== null);
    problems.push(...reading.problems.filter(({ code }) => !(code === 'no-day' && isDayKnown)));
  }
  return { documents, problems };
}

function mayBeDocument({ type, name }: Attachment): boolean {
  return DOCUMENTS.has(type) || (UNKNOWN_KINDS.has(type) && NAMED_AS_DOCUMENT.test(name));
}

/** A kind that a mail states may be untrue: archives and pictures are not opened under the name of a document. */
function isReadable(bytes: Uint8Array): boolean {
  const kind = binaryFormatOf(bytes)?.kind ?? 'text';
  return kind !== 'gzip' && kind !== 'zip' && kind !== 'tar';
}

function asSent(
  document: ReadDocument,
  file: string,
  label: string,
  { about, number }: { readonly about: Partial<About>; readonly number: number | null },
): ReadDocument {
  const whole = { start: 0, end: document.text.length };
  const origins: Origin[] = [
    { ...whole, unit: 'attachment', label },
    ...(number === null ? [] : [{ ...whole, unit: 'item' as const, label: String(number) }]),
  ];
  return {
    ...document,
    file,
    publishedOn: document.publishedOn ?? about.publishedOn ?? null,
    publisher: document.publisher ?? about.publisher ?? null,
    origins: [...origins, ...document.origins],
  };
}
