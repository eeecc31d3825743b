import iconv from 'iconv-lite';

/** The headers of a mail or of one of its parts, names in lower case; of repeated ones the first. */
export type Headers = ReadonlyMap<string, string>;

/** A header value with its parameters: `text/plain; charset=utf-8`. */
export interface HeaderValue {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

const MOST_HEADER_BYTES = 200_000;
const ENCODED_WORD = /=\?([^?\s]{1,40})\?([BQ])\?([^?\s]*)\?=/giu;

/** Splits bytes (as latin1, one character a byte) at the first blank line into unfolded headers and the body. */
export function splitHeaders(message: string): { headers: Headers; body: string } {
  // A part may have no headers at all and begin with the blank line.
  const opening = /^\r?\n/u.exec(message);
  if (opening !== null) return { headers: new Map(), body: message.slice(opening[0].length) };
  const blank = /\r?\n\r?\n/u.exec(message.slice(0, MOST_HEADER_BYTES));
  const head = message.slice(0, blank?.index ?? Math.min(message.length, MOST_HEADER_BYTES));
  const body = blank === null ? '' : message.slice(blank.index + blank[0].length);
  const headers = new Map<string, string>();
  for (const line of head.replaceAll(/\r?\n(?=[ \t])/gu, '').split(/\r?\n/u)) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body };
}

/** A header's value and parameters, quoted ones too (RFC 2045, 2231; pieces in their order). */
export function headerValue(header: string | undefined): HeaderValue {
  const [value = '', ...rest] = (header ?? '').match(/(?:"(?:[^"\\]|\\.)*"|[^;"])+/gu) ?? [];
  const parameters = new Map<string, string>();
  const pieces = new Map<string, string>();
  for (const part of rest) {
    const at = part.indexOf('=');
    if (at < 0) continue;
    const name = part.slice(0, at).trim().toLowerCase();
    const given = part
      .slice(at + 1)
      .trim()
      .replace(/^"(.*)"$/su, '$1')
      .replaceAll(/\\(.)/gsu, '$1');
    // A long value comes in numbered pieces, the first of which says how all are encoded.
    const [, whole = name, piece] = /^(.+?)\*(\d{1,2})\*?$/u.exec(name) ?? [];
    if (piece === undefined)
      parameters.set(name.replace(/\*$/u, ''), name.endsWith('*') ? decodeExtended(given) : given);
    else pieces.set(whole, `${pieces.get(whole) ?? ''}${given}`);
  }
  for (const [name, given] of pieces) parameters.set(name, decodeExtended(given));
  return { value: value.trim().toLowerCase(), parameters };
}

/** Words of a header as they are meant: encoded words (RFC 2047) decoded, raw bytes taken as UTF-8. */
export function decodeWords(header: string | undefined): string {
  if (header === undefined) return '';
  const joined = header.replaceAll(/(\?=)\s+(?==\?)/gu, '$1');
  const raw = /[\x80-\xFF]/u.test(joined) ? Buffer.from(joined, 'latin1').toString('utf8') : joined;
  return raw.replaceAll(ENCODED_WORD, (whole: string, charset: string, kind: string, text: string) => {
    const name = charset.replace(/\*.*$/u, '');
    const bytes = kind.toUpperCase() === 'B' ? Buffer.from(text, 'base64') : quotedPrintable(text.replaceAll('_', ' '));
    if (/^iso-2022-jp/iu.test(name)) return new TextDecoder('iso-2022-jp').decode(bytes);
    return iconv.encodingExists(name) ? iconv.decode(bytes, name) : whole;
  });
}

/** The bytes of quoted-printable text; soft line breaks go, a stray `=` stays. */
export function quotedPrintable(text: string): Buffer {
  const unfolded = text.replaceAll(/[ \t]+(?=\r?\n)/gu, '').replaceAll(/=\r?\n/gu, '');
  return Buffer.from(
    unfolded.replaceAll(/=([\dA-F]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
}

/** `utf-8''na%C3%AFve` of RFC 2231. */
function decodeExtended(text: string): string {
  const [, charset, , encoded] = /^([^']*)'([^']*)'(.*)$/u.exec(text) ?? [];
  if (encoded === undefined) return text;
  const bytes = Buffer.from(
    encoded.replaceAll(/%([\dA-F]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
  return iconv.encodingExists(charset ?? '') ? iconv.decode(bytes, charset ?? 'utf-8') : text;
}
