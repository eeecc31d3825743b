import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { SINGLE_BYTE_ENCODINGS, type SingleByteEncoding } from './alphabets.ts';
import { weighWords, type Sample } from './weigh-words.ts';

/** An encoding by evidence: the name iconv-lite knows, the name for people, and how well the words read (up to about 1). */
export interface GuessedEncoding {
  readonly name: string;
  readonly shown: string;
  readonly plausibility: number;
}

const MOST_SAMPLES = 400;
const LONGEST_SAMPLE = 64;
const BYTES_FOR_CHARDET = 65_536;
/** How much the detector's confidence (0–100) may shift the comparison: enough to break a tie, not to overrule the words. */
const DETECTOR_WEIGHT = 1 / 1_000;
/** How much it counts that one language explains the words. */
const COHERENCE_WEIGHT = 0.3;
const MULTI_BYTE = new Set([
  'Shift_JIS',
  'EUC-JP',
  'GB18030',
  'Big5',
  'EUC-KR',
  'ISO-2022-JP',
  'ISO-2022-KR',
  'ISO-2022-CN',
]);
const MULTI_BYTE_CONFIDENCE = 60;

/**
 * The encoding in which bytes that are not UTF-8 read best. Every word with a high byte is decoded in each candidate and
 * weighed by script, alphabet, capitals and quotes; chardet is a second vote among close ones, and decides for East Asian texts.
 */
export function guessEncoding(bytes: Uint8Array): GuessedEncoding {
  const samples = samplesOf(bytes);
  const votes = analyse(bytes.subarray(0, BYTES_FOR_CHARDET));
  const confidence = new Map(votes.map((vote) => [vote.name.toLowerCase(), vote.confidence]));
  const weighed = SINGLE_BYTE_ENCODINGS.map((encoding) => ({
    ...encoding,
    plausibility: plausibilityOf(samples, encoding.name),
  }));
  const worth = (encoding: SingleByteEncoding & { plausibility: number }): number =>
    encoding.plausibility - encoding.handicap + (confidence.get(encoding.name) ?? 0) * DETECTOR_WEIGHT;
  const best = weighed.reduce((a, b) => (worth(b) > worth(a) ? b : a));
  const multiByte = votes.find((vote) => MULTI_BYTE.has(vote.name));
  const isVotedFor =
    (multiByte?.confidence ?? 0) >= MULTI_BYTE_CONFIDENCE ? best.plausibility < 0.3 : best.plausibility < 0;
  if (multiByte !== undefined && isVotedFor) {
    if (decodesCleanly(bytes, multiByte.name)) return { name: multiByte.name, shown: multiByte.name, plausibility: 1 };
  }
  return { name: best.name, shown: best.shown, plausibility: best.plausibility };
}

/** How well the bytes read in one given encoding, on the scale of {@link guessEncoding}. */
export function plausibilityIn(bytes: Uint8Array, encoding: string): number {
  return plausibilityOf(samplesOf(bytes), encoding);
}

function plausibilityOf(samples: readonly Sample[], encoding: string): number {
  const { plausibility, coherence } = weighWords(samples, (bytes) => iconv.decode(bytes, encoding));
  return plausibility + (coherence - 1) * COHERENCE_WEIGHT;
}

function decodesCleanly(bytes: Uint8Array, encoding: string): boolean {
  const text = iconv.decode(bytes.subarray(0, BYTES_FOR_CHARDET), encoding);
  const broken = text.split('\uFFFD').length - 1;
  return broken <= 1 + text.length / 500;
}

/** Distinct runs of ASCII letters and high bytes that hold a high byte, with the characters around them. */
function samplesOf(bytes: Uint8Array): Sample[] {
  const samples: Sample[] = [];
  const seen = new Set<string>();
  for (let at = 0; at < bytes.length && samples.length < MOST_SAMPLES; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    let start = at;
    while (start > 0 && at - start < LONGEST_SAMPLE && isWordByte(bytes[start - 1])) start--;
    let end = at + 1;
    while (end < bytes.length && end - at < LONGEST_SAMPLE && isWordByte(bytes[end])) end++;
    const sample = { bytes: bytes.subarray(start, end), before: asciiAt(bytes, start - 1), after: asciiAt(bytes, end) };
    const key = sample.before + Buffer.from(sample.bytes).toString('latin1') + sample.after;
    if (!seen.has(key)) samples.push(sample);
    seen.add(key);
    at = end;
  }
  return samples;
}

function isWordByte(byte: number | undefined): boolean {
  return byte !== undefined && (byte >= 0x80 || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
}

function asciiAt(bytes: Uint8Array, at: number): string {
  const byte = bytes[at];
  return byte === undefined || byte >= 0x80 ? ' ' : String.fromCharCode(byte);
}
