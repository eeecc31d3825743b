import iconv from 'iconv-lite';
import { problem, type ReadProblem } from '../problems.ts';
import { guessEncoding, plausibilityIn } from './guess-encoding.ts';
import { onceEncoded } from './twice-encoded.ts';
import { wideEncodingOf } from './wide-encoding.ts';

/** A decoded text and what should be known of how it was decoded. */
export interface DecodedText {
  readonly text: string;
  readonly problems: readonly ReadProblem[];
}

const MARKS = [
  { bytes: [0xff, 0xfe, 0, 0], encoding: 'utf-32le' },
  { bytes: [0, 0, 0xfe, 0xff], encoding: 'utf-32be' },
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;
/** Names that in practice mean windows-1252 (WHATWG Encoding). */
const MEANS_WINDOWS_1252 = /^(?:us-?ascii|ascii|iso-?8859-?1|latin-?1|l1|cp-?1252|windows-1252)$/iu;
const MOST_LINES_NAMED = 5;
/** How much better another encoding must read before a declared one is set aside. */
const CLEARLY_BETTER = 0.8;

/**
 * Decodes by byte order mark, by what is declared (transport header or within the text; names in any case), as UTF-8
 * where the bytes are, else by evidence. A declaration that the bytes contradict is set aside, and that is said.
 */
export function decodeText(bytes: Uint8Array, file: string, declared: string | null = null): DecodedText {
  const mark = MARKS.find(({ bytes: start }) => start.every((byte, at) => bytes[at] === byte));
  if (mark !== undefined) return decodeAs(bytes.subarray(mark.bytes.length), mark.encoding, file);
  const wide = wideEncodingOf(bytes);
  if (wide !== null) return decodeAs(bytes, wide, file);
  const label = declared?.trim().toLowerCase() ?? '';
  const escaped = escapedEncodingOf(bytes, label);
  if (escaped !== null) return { text: new TextDecoder(escaped).decode(bytes), problems: [] };
  const known = label !== '' && iconv.encodingExists(label) && !/^utf-?(?:16|32)/u.test(label) ? label : null;
  const structure = utf8Structure(bytes);
  if (structure.isValid) return asUtf8(bytes, file, structure.sequences > 0 ? label : '');
  if (known !== null && !isUtf8Name(known)) return asDeclared(bytes, file, known);
  if (structure.looksLikeUtf8) return decodeAs(bytes, 'utf-8', file);
  const guess = guessEncoding(bytes);
  const said = isUtf8Name(label)
    ? problem('encoding-contradicted', file, { declared: label, encoding: guess.shown })
    : problem('encoding-guessed', file, { encoding: guess.shown });
  return { text: iconv.decode(bytes, guess.name), problems: [said] };
}

/** Mails from Japan write their letters in seven bits, between escape sequences (RFC 1468); a declaration is not needed to see them. */
function escapedEncodingOf(bytes: Uint8Array, label: string): string | null {
  const isNamed = /^(?:iso-2022-jp|csiso2022jp)/u.test(label);
  const escape = bytes.indexOf(0x1b);
  if (escape < 0) return null;
  const opens = bytes[escape + 1] === 0x24 && (bytes[escape + 2] === 0x42 || bytes[escape + 2] === 0x40);
  return isNamed || opens ? 'iso-2022-jp' : null;
}

function asUtf8(bytes: Uint8Array, file: string, label: string): DecodedText {
  const text = iconv.decode(bytes, 'utf-8');
  const repaired = onceEncoded(text);
  if (repaired !== null) return { text: repaired, problems: [problem('encoded-twice', file)] };
  const contradicted = label !== '' && !isUtf8Name(label);
  return {
    text,
    problems: contradicted ? [problem('encoding-contradicted', file, { declared: label, encoding: 'UTF-8' })] : [],
  };
}

function asDeclared(bytes: Uint8Array, file: string, label: string): DecodedText {
  const name = MEANS_WINDOWS_1252.test(label) ? 'windows-1252' : label;
  const guess = guessEncoding(bytes);
  const isSingleByte = /^(?:windows-125|iso-?8859|koi8|cp\d|ibm|mac)/u.test(name);
  if (isSingleByte && guess.name !== name && guess.plausibility - plausibilityIn(bytes, name) > CLEARLY_BETTER) {
    const said = problem('encoding-contradicted', file, { declared: label, encoding: guess.shown });
    return { text: iconv.decode(bytes, guess.name), problems: [said] };
  }
  return decodeAs(bytes, name, file);
}

function decodeAs(bytes: Uint8Array, encoding: string, file: string): DecodedText {
  const text = iconv.decode(bytes, encoding);
  const lines: number[] = [];
  let count = 0;
  let line = 1;
  let from = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
    for (let end = text.indexOf('\n', from); end >= 0 && end < at; end = text.indexOf('\n', from)) {
      line++;
      from = end + 1;
    }
    if (text[at - 1] === '\uFFFD') continue;
    count++;
    if (lines.at(-1) !== line && lines.length <= MOST_LINES_NAMED) lines.push(line);
  }
  if (count === 0) return { text, problems: [] };
  const named = lines.slice(0, MOST_LINES_NAMED).join(', ') + (lines.length > MOST_LINES_NAMED ? ' …' : '');
  const details = { encoding: encoding.toUpperCase(), count, lines: `${lines.length > 1 ? 'lines' : 'line'} ${named}` };
  return { text, problems: [problem('encoding-damaged', file, details)] };
}

function isUtf8Name(label: string): boolean {
  return /^utf-?8$/iu.test(label);
}

/**
 * Whether the bytes are UTF-8; and, where they are not, whether their high bytes stand in the groups of UTF-8 more often
 * than alone, so that this is damaged UTF-8 (cut sequences, lone surrogates) and no 8-bit encoding.
 */
function utf8Structure(bytes: Uint8Array): { isValid: boolean; sequences: number; looksLikeUtf8: boolean } {
  let [sequences, grouped, alone] = [0, 0, 0];
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      at++;
      continue;
    }
    const wanted =
      byte >= 0xc2 && byte <= 0xdf ? 1 : byte >= 0xe0 && byte <= 0xef ? 2 : byte >= 0xf0 && byte <= 0xf4 ? 3 : 0;
    let found = 0;
    while (found < wanted && isContinuation(bytes[at + 1 + found])) found++;
    const whole = wanted > 0 && found === wanted && isScalar(byte, bytes[at + 1] ?? 0);
    if (whole) sequences++;
    else if (wanted > 0 && (found > 0 || at + 1 === bytes.length)) grouped++;
    else alone++;
    at += 1 + found;
  }
  return { isValid: grouped + alone === 0, sequences, looksLikeUtf8: sequences + grouped > alone };
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}

/** Not overlong, not a surrogate, not beyond U+10FFFF. */
function isScalar(lead: number, second: number): boolean {
  if (lead === 0xe0) return second >= 0xa0;
  if (lead === 0xed) return second <= 0x9f;
  if (lead === 0xf0) return second >= 0x90;
  return lead !== 0xf4 || second <= 0x8f;
}
