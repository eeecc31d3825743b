import { decodeText } from '../decode/decode-text.ts';
import type { ReadProblem } from '../problems.ts';
import { decodeWords, headerValue, quotedPrintable, splitHeaders, type Headers } from './mail-headers.ts';

/** Something attached to a mail. */
export interface Attachment {
  /** Its file name, '' where the mail gives none. */
  readonly name: string;
  /** The media type that the mail states, in lower case. */
  readonly type: string;
  readonly charset: string | null;
  /** Unpacked when it is asked for. */
  bytes(): Uint8Array;
}

/** The texts of a mail and what is attached to it. */
export interface MailParts {
  readonly headers: Headers;
  readonly plain: string | null;
  readonly html: string | null;
  /** Each HTML part by itself, and the address that it says it is from. */
  readonly pages: readonly { readonly html: string; readonly address: string | null }[];
  /** Mails within it, each as bytes (latin1). */
  readonly mails: readonly string[];
  /** It was put together of several mails, each of which is one of its texts. */
  readonly isDigest: boolean;
  readonly attachments: readonly Attachment[];
  readonly problems: readonly ReadProblem[];
}

const DEEPEST = 8;
const MOST_PARTS = 200;

interface Gathering {
  plain: string | null;
  html: string | null;
  readonly pages: { html: string; address: string | null }[];
  readonly mails: string[];
  isDigest: boolean;
  readonly attachments: Attachment[];
  readonly problems: ReadProblem[];
  readonly file: string;
  parts: number;
}

/** Takes a mail (bytes as latin1) apart: of alternatives both texts, of others all texts in order; the rest is attachments. */
export function mailParts(message: string, file: string): MailParts {
  const gathering: Gathering = {
    plain: null,
    html: null,
    pages: [],
    mails: [],
    isDigest: false,
    attachments: [],
    problems: [],
    file,
    parts: 0,
  };
  const headers = gather(message, gathering, 0);
  const { plain, html, pages, mails, isDigest, attachments, problems } = gathering;
  return { headers, plain, html, pages, mails, isDigest, attachments, problems };
}

function gather(message: string, into: Gathering, depth: number, isOfDigest = false): Headers {
  const { headers, body } = splitHeaders(message);
  // Within a digest a part without a type is a mail (RFC 2046).
  const type = headerValue(headers.get('content-type') ?? (isOfDigest ? 'message/rfc822' : 'text/plain'));
  const disposition = headerValue(headers.get('content-disposition'));
  const boundary = type.parameters.get('boundary');
  if (++into.parts > MOST_PARTS || depth > DEEPEST) return headers;
  if (type.value.startsWith('multipart/') && boundary !== undefined && boundary !== '') {
    for (const part of partsOf(body, boundary)) gather(part, into, depth + 1, type.value === 'multipart/digest');
    return headers;
  }
  const name = decodeWords(disposition.parameters.get('filename') ?? type.parameters.get('name'));
  if (type.value === 'message/rfc822') {
    if (isOfDigest) into.isDigest = true;
    into.mails.push(bodyBytes(body, headers.get('content-transfer-encoding')).toString('latin1'));
    return headers;
  }
  const isText = type.value === 'text/plain' || type.value === 'text/html' || type.value === '';
  if (!isText || disposition.value === 'attachment') {
    if (depth > 0) {
      const charset = type.parameters.get('charset') ?? null;
      const bytes = (): Uint8Array => bodyBytes(body, headers.get('content-transfer-encoding'));
      into.attachments.push({ name, type: type.value, charset, bytes });
    }
    return headers;
  }
  const bytes = bodyBytes(body, headers.get('content-transfer-encoding'));
  const { text, problems } = decodeText(bytes, into.file, type.parameters.get('charset') ?? null);
  into.problems.push(...problems);
  const flowed = type.parameters.get('format')?.toLowerCase() === 'flowed' ? unflow(text) : text;
  if (type.value === 'text/html') into.pages.push({ html: text, address: headers.get('content-location') ?? null });
  if (type.value === 'text/html') into.html = into.html === null ? text : `${into.html}<hr>${text}`;
  else into.plain = into.plain === null ? flowed : `${into.plain}\n\n${flowed}`;
  return headers;
}

function partsOf(body: string, boundary: string): string[] {
  const parts: string[] = [];
  let start = -1;
  for (let at = body.indexOf(`--${boundary}`); at >= 0; at = body.indexOf(`--${boundary}`, at + 1)) {
    if (at > 0 && body[at - 1] !== '\n') continue;
    if (start >= 0) parts.push(body.slice(start, at).replace(/\r?\n$/u, ''));
    const end = body.indexOf('\n', at);
    start = end < 0 ? body.length : end + 1;
    if (body.startsWith('--', at + boundary.length + 2)) return parts;
  }
  // A mail that is cut off still has its last part.
  if (start >= 0) parts.push(body.slice(start));
  return parts;
}

function bodyBytes(body: string, encoding: string | undefined): Buffer {
  const name = encoding?.trim().toLowerCase();
  if (name === 'base64') return Buffer.from(body, 'base64');
  return name === 'quoted-printable' ? quotedPrintable(body) : Buffer.from(body, 'latin1');
}

/** Lines that end in a space go on in the next (RFC 3676); the signature's mark "-- " does not. */
function unflow(text: string): string {
  return text.replaceAll(/(?<!^--) \r?\n(?!>)/gmu, ' ');
}
