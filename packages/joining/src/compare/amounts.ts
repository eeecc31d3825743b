import { foldWords } from '@readout/domain';
import { stemOf } from './content-words.ts';

/** A number as a text gives it, as the range it allows, and what it counts. */
export interface Amount {
  readonly least: number;
  readonly most: number;
  /** Stems of the words that follow it, at most three: what is counted, among what describes it; none where a large number stands alone. */
  readonly of: readonly string[];
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
]);
const ORDINAL = /^\d+(?:st|nd|rd|th)$/u;
const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
);
/** Words behind which nothing is counted any more. */
const ENDS = new Set('and or but in on at to for from by with which that who'.split(' '));
/** Words between a number and what it counts. */
const BETWEEN = new Set('of the other some such more new a an his her their our'.split(' '));
const AT_MOST = /\b(?:up to|at most|no more than|under|less than|as many as)\s*$/iu;
const DENIED = /\b(?:neither|nor|not|never|cannot|nobody|n't)\b[^.;]*$/iu;
/** "paid over twenty-four months" is how long it takes; "for over two months" is more than that. */
const WITHIN = /(?<!\b(?:for|well|lasted|just|of|after)\s)\bover\s*$/iu;
const SPANS = new Set(['day', 'week', 'month', 'year'].map(stemOf));
const AT_LEAST = /\b(?:at least|no fewer than|no less than|over|more than|from)\s*$/iu;

/** The numbers of a text that count something, in its order; days and years are none. */
export function amountsIn(given: string): Amount[] {
  // One unit in two spellings; as long as the other, so that nothing moves.
  const text = given.replace(/\bper cent\b/giu, 'percent ');
  const tokens = [...text.matchAll(/\d+(?:[.,]\d+)*(?:st|nd|rd|th)?|[\p{L}]+/gu)].map((match) => ({
    word: foldWords(match[0]).join(''),
    raw: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: Amount[] = [];
  for (let at = 0; at < tokens.length;) {
    const number = numberAt(tokens, at);
    if (number === null) {
      at += 1;
      continue;
    }
    const [start, next] = [tokens[at]?.start ?? 0, at + number.length];
    const before = text.slice(0, start);
    const connected = tokens[next]?.word;
    const second = connected === 'and' || connected === 'to' ? numberAt(tokens, next + 1) : null;
    const isRange = second !== null && /\b(?:between|from)\s*$/iu.test(before);
    const last = isRange ? next + 1 + second.length : next;
    const of = countedAfter(tokens, last);
    at = last;
    if (of === null || (of.length === 0 && number.scale === 1 && number.value < TELLING)) continue;
    const scale =
      isRange && number.value < second.value && second.scale > number.scale ? second.scale / number.scale : 1;
    const [least, most] = isRange ? [number.value * scale, second.value] : [number.value, number.value];
    const limit = AT_MOST.exec(before);
    // "neither will sell under 2,600 dollars": not under is a floor, told by its number.
    const isWithin = SPANS.has(of[0] ?? '') && WITHIN.test(before);
    const isFloor = limit !== null && DENIED.test(before.slice(0, limit.index));
    found.push({
      least: limit !== null && !isFloor ? 0 : least,
      most: AT_LEAST.test(before) && !isRange && !isWithin ? Infinity : most,
      of,
    });
  }
  return found;
}

/** Whether two amounts count one thing. */
export function countAlike(a: Amount, b: Amount): boolean {
  if (a.of.length === 0 || b.of.length === 0) return a.least === b.least && a.most === b.most;
  return a.of.some((word) => b.of.includes(word));
}

/** Whether two amounts of one thing cannot both be: their ranges share no number. */
export function excludeEachOther(a: Amount, b: Amount): boolean {
  return a.most < b.least || b.most < a.least;
}

interface Token {
  readonly word: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

function numberAt(tokens: readonly Token[], at: number): { value: number; scale: number; length: number } | null {
  let value: number | null = null;
  let scale = 1;
  let length = 0;
  for (let place = at; place < tokens.length; place += 1) {
    const { word, raw } = tokens[place] ?? { word: '', raw: '' };
    const small = SMALL.indexOf(word);
    const tens = TENS.indexOf(word);
    const factor = SCALES.get(word.replace(/s$/u, ''));
    if (/^\d/u.test(raw) && !ORDINAL.test(word) && value === null) value = Number(raw.replace(/,(?=\d{3})/gu, ''));
    else if (small >= 0) value = (value ?? 0) + small;
    else if (tens >= 0) value = (value ?? 0) + 20 + 10 * tens;
    else if (factor !== undefined && (value !== null || place === at)) {
      value = (value ?? 1) * factor;
      scale *= factor;
    } else break;
    length += 1;
  }
  return value === null || !Number.isFinite(value) ? null : { value, scale, length };
}

/** Least number in digits that says something though nothing follows it, as "430 million from us" does; below it are years. */
const TELLING = 1e4;

/** What a number counts: no word where it is followed by none; null where it is a day. */
function countedAfter(tokens: readonly Token[], at: number): string[] | null {
  const words: string[] = [];
  for (let place = at; place < Math.min(tokens.length, at + 5) && words.length < 3; place += 1) {
    const word = tokens[place]?.word ?? '';
    if (words.length === 0 && MONTHS.has(word)) return null;
    if (/^\d/u.test(word) || ENDS.has(word)) break;
    if (!BETWEEN.has(word) && word !== '') words.push(stemOf(word));
  }
  return words;
}
