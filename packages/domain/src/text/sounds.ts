import { foldWords } from './folding.ts';

/**
 * Spellings of one sound that transliterations choose between, tried in this order ("Kalchev", "Kalcev"; "Yusuf", "Youssef";
 * "Khalid", "Halid"). Written for this project from the usual romanisations of Arabic, Cyrillic, Greek, Persian and Turkish names.
 */
const SPELLINGS = (
  [
    // The end of names that Cyrillic writes -аев, -оев, -еев: "Saparbaev", "Saparbayev".
    [/(?<=[aeou])y?e(?=va?$)/u, 'i'],
    [/(?:iy|yi|ij|yj|ii|yy|ey|ei|ay|ai)$/u, 'i'],
    [/(?:ff|f|w)$/u, 'v'],
    [/shch|tsch|tch|sch/u, 'c'],
    [/dzh|dj/u, 'j'],
    [/ch|cz|ts|tz/u, 'c'],
    [/sh|sz/u, 's'],
    [/zh/u, 'z'],
    [/kh|gh/u, 'h'],
    [/ph/u, 'f'],
    [/th/u, 't'],
    [/dh/u, 'd'],
    [/ck/u, 'k'],
    [/q/u, 'k'],
    [/x/u, 'ks'],
    [/w/u, 'v'],
    [/ae/u, 'a'],
    [/oe|ou|oo|ue|o/u, 'u'],
    [/ee|ie|ei|y|e/u, 'i'],
  ] as const
).map(([pattern, sound]) => [new RegExp(pattern, 'gu'), sound] as const);

/** Words of so many letters or fewer are one only where they are written alike. */
const SHORT = 3;

/** A folded word as its sounds are written in one way. Vowels stay, in three classes: a, i (e, y), u (o). */
function spellingOf(word: string): string {
  const known = SPELT.get(word);
  if (known !== undefined) return known;
  let written = word;
  for (const [pattern, sound] of SPELLINGS) written = written.replace(pattern, sound);
  written = written.replace(/(.)\1+/gu, '$1');
  if (SPELT.size >= MOST_SPELT) SPELT.clear();
  SPELT.set(word, written);
  return written;
}

/** Spellings worked out before: the words of names come again and again. */
const SPELT = new Map<string, string>();
const MOST_SPELT = 20_000;

/** The spelling where "zh" is written "j", as Turkic and Caucasian names choose between ("Zhaparov", "Japarov"). */
function otherSpellingOf(word: string): string {
  return word.includes('zh') ? spellingOf(word.replaceAll('zh', 'j')) : spellingOf(word);
}

/** The sounds of a folded word that transliterations agree on: its first letter and its consonants. */
export function soundOf(word: string): string {
  const spelling = spellingOf(word).replaceAll('j', 'z');
  return (
    spelling.slice(0, 1) +
    spelling
      .slice(1)
      .replace(/[aiu]/gu, '')
      .replace(/(.)\1+/gu, '$1')
  );
}

/**
 * Whether two folded words are one in different spellings: the same sounds, or the same consonants and one letter's difference inside
 * ("Petrov" and "Petrova" are two). Short words are too near each other ("Li", "Le") and must be written alike.
 */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) <= SHORT) return false;
  const [left, right] = [spellingOf(a), spellingOf(b)];
  if (left === right || otherSpellingOf(a) === otherSpellingOf(b)) return true;
  const isNear = left.at(-1) === right.at(-1) && soundOf(a) === soundOf(b) && isOneEdit(left, right);
  // The sound is one for "Zafar" and "Jafar", who are two.
  return isNear && left.replace(/[^jz]/gu, '') === right.replace(/[^jz]/gu, '');
}

/** All of a name's words run together and turned to begin where that comes first: equal for two orders, and with or without hyphens. */
export function nameRing(name: string): string {
  const ring = foldWords(name).map(spellingOf).join('');
  let first = ring;
  for (let at = 1; at < ring.length; at += 1) {
    const turned = ring.slice(at) + ring.slice(0, at);
    if (turned < first) first = turned;
  }
  return first;
}

/** Whether one letter put in, left out or changed makes the one of the other. */
function isOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(at + (short.length === long.length ? 1 : 0)) === long.slice(at + 1);
}
