import { ALPHABETS, CYRILLIC_ALPHABETS, CYRILLIC_BY_FREQUENCY, GREEK_BY_FREQUENCY } from './alphabets.ts';

/** A run of letters and high bytes of an undeclared text, with the characters (ASCII or none) before and after it. */
export interface Sample {
  readonly bytes: Uint8Array;
  readonly before: string;
  readonly after: string;
}

const IMPOSSIBLE = -4;
const IMPLAUSIBLE = -1.5;
const LETTER = /\p{L}|\p{M}/u;
const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Thai}/u,
];
const OPENING = '“‘«‹„‚';
const CLOSING = '”’»›“';
const BETWEEN_WORDS = '–—…•·';
const BESIDE_NUMBERS = '€£¥°§№%½¼¾×±²³';
const HARMLESS = '\u00A0©®™ªº¡¿¶†‡';
const POINTED_HEBREW = /[\u05B0-\u05C7\u05F0-\u05F4]/u;
const VOWEL_ALONE = /^[aeiouyæøœаеиоуыэюяівзксо]/u;
const LETTERS_OF = ALPHABETS.map(({ letters, weight }) => ({ letters: new Set(letters), weight }));
const CYRILLIC = CYRILLIC_ALPHABETS.map((letters) => new Set(letters));
const FREQUENT = new Map([
  ...Array.from(CYRILLIC_BY_FREQUENCY).map((letter, rank) => [letter, rank] as const),
  ...Array.from(GREEK_BY_FREQUENCY).map((letter, rank) => [letter, rank * 1.4] as const),
]);
const RANK_OF_UNKNOWN = 60;

/** How the decoded samples of one encoding read. */
export interface Weighed {
  /** Mean over the samples, about −4 to 1. */
  readonly plausibility: number;
  /** The largest share of words beyond ASCII whose letters are all of one and the same language, 0 to 1; of the Latin and the Cyrillic ones the lower. */
  readonly coherence: number;
}

/**
 * How well samples decoded in one encoding read as parts of a text: the letters of a word belong to one script and one
 * language, capitals stand first, quotes open before and close after words, and nothing undefined occurs.
 */
export function weighWords(samples: readonly Sample[], decode: (bytes: Uint8Array) => string): Weighed {
  const latin = new Coherence(LETTERS_OF.map(({ letters }) => letters));
  const cyrillic = new Coherence(CYRILLIC);
  let sum = 0;
  for (const sample of samples) {
    const { words, marks } = partsOf([sample.before, ...Array.from(decode(sample.bytes)), sample.after]);
    const scores = [...marks, ...words.map(wordPlausibility)];
    for (const word of words) {
      if (SCRIPTS[0]?.test(word) === true) latin.take(specialLettersOf(word));
      if (SCRIPTS[1]?.test(word) === true) cyrillic.take(specialLettersOf(word));
    }
    sum += scores.length === 0 ? 0 : scores.reduce((a, b) => a + b, 0) / scores.length;
  }
  return {
    plausibility: samples.length === 0 ? 0 : sum / samples.length,
    coherence: Math.min(latin.share, cyrillic.share),
  };
}

/** How many of some words each of several alphabets explains. */
class Coherence {
  readonly #alphabets: readonly ReadonlySet<string>[];
  readonly #explained: number[];
  #words = 0;

  constructor(alphabets: readonly ReadonlySet<string>[]) {
    this.#alphabets = alphabets;
    this.#explained = alphabets.map(() => 0);
  }

  take(letters: readonly string[]): void {
    this.#words++;
    this.#alphabets.forEach((alphabet, at) => {
      if (letters.every((letter) => alphabet.has(letter))) this.#explained[at] = (this.#explained[at] ?? 0) + 1;
    });
  }

  get share(): number {
    return this.#words === 0 ? 1 : Math.max(...this.#explained) / this.#words;
  }
}

/** The words with letters beyond ASCII, and how well each other mark beyond ASCII stands between its neighbours. */
function partsOf(text: readonly string[]): { words: string[]; marks: number[] } {
  const words: string[] = [];
  const marks: number[] = [];
  let word = '';
  for (let at = 1; at < text.length; at++) {
    const mark = text[at] ?? '';
    const isLast = at === text.length - 1;
    if (!isLast && LETTER.test(mark)) {
      word += mark;
      continue;
    }
    if (/[^\0-\x7F]/u.test(word)) words.push(word);
    word = '';
    if (!isLast && mark > '\x7F') marks.push(markPlausibility(mark, text[at - 1] ?? '', text[at + 1] ?? ''));
  }
  return { words, marks };
}

function markPlausibility(mark: string, before: string, after: string): number {
  if (mark === '\uFFFD' || /[\x80-\x9F]/u.test(mark)) return IMPOSSIBLE;
  const [letterBefore, letterAfter] = [LETTER.test(before), LETTER.test(after)];
  if (mark === '’' && letterBefore) return 1;
  if (OPENING.includes(mark) && !letterBefore && after.trim() !== '') return 0.8;
  if (CLOSING.includes(mark) && before.trim() !== '' && !letterAfter) return 0.8;
  if (BETWEEN_WORDS.includes(mark) && letterBefore === letterAfter) return 0.8;
  if (mark === '…') return 0.6;
  if (BESIDE_NUMBERS.includes(mark))
    return letterBefore && letterAfter ? IMPLAUSIBLE : /\d/u.test(before + after) ? 0.8 : 0;
  if (HARMLESS.includes(mark)) return letterBefore && letterAfter && mark !== '\u00A0' ? IMPLAUSIBLE : 0.3;
  return letterBefore || letterAfter ? -2.5 : -1;
}

function wordPlausibility(word: string): number {
  const scripts = SCRIPTS.filter((script) => script.test(word));
  if (scripts.length !== 1) return IMPOSSIBLE;
  let score = /\p{Ll}\p{Lu}/u.test(word.replace(/^(?:Mc|Mac|O)(?=\p{Lu})/u, '')) ? IMPLAUSIBLE : 0;
  const lower = lowerCase(word);
  if (lower.length === 1 && !VOWEL_ALONE.test(lower.normalize('NFD'))) score += IMPLAUSIBLE;
  if (scripts[0] === SCRIPTS[0]) return score + latinPlausibility(word);
  if (scripts[0] === SCRIPTS[3]) return score + (POINTED_HEBREW.test(word) ? -0.5 : 0.9);
  if (scripts[0] === SCRIPTS[4]) return score + arabicPlausibility(word);
  if (scripts[0] === SCRIPTS[5]) return score + thaiPlausibility(word);
  let ranks = 0;
  for (const letter of lower) ranks += FREQUENT.get(letter) ?? RANK_OF_UNKNOWN;
  if (word.length > 1 && word === word.toUpperCase()) score -= 0.3;
  return score + 1.2 - ranks / lower.length / 14;
}

function latinPlausibility(word: string): number {
  const special = specialLettersOf(word);
  const fitting = LETTERS_OF.filter(({ letters }) => special.every((letter) => letters.has(letter)));
  if (fitting.length === 0) return IMPLAUSIBLE - 0.5;
  const weight = Math.max(...fitting.map((alphabet) => alphabet.weight));
  return special.length > 1 && special.length * 2 > word.length ? weight * 0.4 : weight;
}

/** A vowel mark stands on a letter, some letters only end a word, and one with its hamza below only begins it. */
function arabicPlausibility(word: string): number {
  if (/^\p{M}/u.test(word) || /\p{M}{3}/u.test(word)) return IMPLAUSIBLE;
  const faults = (word.match(/[ةى](?=\p{L})|(?<=\p{L}{3})[إآ]/gu) ?? []).length;
  return 0.9 - faults * 1.2;
}

/** Vowel and tone marks stand on a letter, at most three of them; a word is cut out of a line without spaces, so it may begin with one. */
function thaiPlausibility(word: string): number {
  return /[\u0E30-\u0E3A\u0E47-\u0E4E]{4}|[\u0E40-\u0E44]{2}/u.test(word) ? IMPLAUSIBLE : 0.9;
}

function specialLettersOf(word: string): string[] {
  return Array.from(lowerCase(word)).filter((letter) => letter > '\x7F');
}

/** In lower case İ would become an i with a mark that no alphabet has. */
function lowerCase(word: string): string {
  return word.replaceAll('İ', 'ı').toLowerCase();
}
