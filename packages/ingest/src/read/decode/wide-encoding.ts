import iconv from 'iconv-lite';

const SAMPLE = 4_096;
const FEWEST_BYTES = 8;
const MOST_ODD = 0.005;
const FEWEST_WORDS_APART = 0.01;
/** Most letters of a text belong to one of these; in bytes that are none they are strewn over all. */
const SCRIPTS = [
  /\p{Script=Latin}/gu,
  /\p{Script=Cyrillic}/gu,
  /\p{Script=Greek}/gu,
  /\p{Script=Arabic}/gu,
  /\p{Script=Hebrew}/gu,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  /\p{Script=Hangul}/gu,
  /\p{Script=Georgian}/gu,
  /\p{Script=Armenian}/gu,
  /\p{Script=Devanagari}/gu,
  /\p{Script=Thai}/gu,
];
const ONE_SCRIPT = 0.85;

/** An encoding of two or four bytes a character. */
export type WideEncoding = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/**
 * UTF-16 or UTF-32 without a byte order mark, null where the bytes are something else. What is mostly ASCII shows by its zeros; other
 * scripts by decoding to letters of one script with spaces or line ends among them, and to nothing that no text holds.
 */
export function wideEncodingOf(bytes: Uint8Array): WideEncoding | null {
  const sample = bytes.subarray(0, Math.min(bytes.length, SAMPLE) & ~3);
  if (sample.length < FEWEST_BYTES) return null;
  const zeros = [0, 0, 0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 4] = (zeros[at % 4] ?? 0) + 1;
  const [a = 0, b = 0, c = 0, d = 0] = zeros.map((count) => count / (sample.length / 4));
  if (a + b + c + d === 0) return null;
  if (d > 0.98 && c > 0.9) return ifText(sample, 'utf-32le');
  if (a > 0.98 && b > 0.9) return ifText(sample, 'utf-32be');
  const [even, odd] = [(a + c) / 2, (b + d) / 2];
  if (odd > 0.6 && even < 0.05) return 'utf-16le';
  if (even > 0.6 && odd < 0.05) return 'utf-16be';
  return ifText(sample, odd >= even ? 'utf-16le' : 'utf-16be') ?? ifText(sample, odd >= even ? 'utf-16be' : 'utf-16le');
}

function ifText(sample: Uint8Array, encoding: WideEncoding): WideEncoding | null {
  const text = iconv.decode(sample, encoding);
  const letters = text.match(/[\p{L}\p{M}]/gu)?.length ?? 0;
  if (letters < text.length * 0.4) return null;
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const odd = text.match(/[\0-\x08\x0E-\x1F\x7F-\x9F\uFFFD\uFFFE\uFFFF]|\p{Cn}|\p{Co}|\p{Cs}/gu)?.length ?? 0;
  if (odd > 1 + text.length * MOST_ODD) return null;
  const apart = text.match(/[ \n\u3000-\u3002\uFF0C]/gu)?.length ?? 0;
  if (apart < text.length * FEWEST_WORDS_APART) return null;
  const most = Math.max(...SCRIPTS.map((script) => text.match(script)?.length ?? 0));
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return most >= letters * ONE_SCRIPT || most + latin >= letters * 0.97 ? encoding : null;
}
