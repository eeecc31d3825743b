import { meantWord } from '../../data/misspelt.ts';
import { classesOf } from './word-classes.ts';

/** What all tokens of the same letters behind the same gap share, so that a text which repeats its words holds each once. */
export interface Shape {
  readonly text: string;
  /** In lower case, apostrophes made straight, a misprinted word of offices as it is meant. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly capital: boolean;
  readonly acronym: boolean;
  readonly gap: (typeof GAPS)[number];
  readonly classes: number;
  /** Asked for the first time when all rules have said what wakes them. */
  wakes: number | null;
}
const GAPS = ['', ' ', '\n', '\n\n'] as const;
/** The number of a gap's look in {@link GAPS}. */
export type Gap = 0 | 1 | 2 | 3;

/**
 * The shapes of all texts read of late, by kind, letters and gap: texts share most of their words, and what a word is asked for is worked
 * out once. Its strings are interned, so that comparing one with a word of the rules compares two addresses, and none holds the text it
 * was cut from.
 */
const SHAPES = {
  word: new Map<string, Shape[]>(),
  number: new Map<string, Shape[]>(),
  mark: new Map<string, Shape[]>(),
};
/** How many words of a kind are kept; more than that are of a text that repeats none, and all are let go. */
const MOST_SHAPES = 50_000;

/** The shape met last in each place, by five letters of it: finds nine tokens in ten without cutting them out of the text. */
const LAST_MET: (Shape | undefined)[] = Array.from({ length: 16_384 }, () => undefined);

/** The shape of the token from `start` to `end`. */
export function shapeAt(text: string, start: number, end: number, kind: Shape['kind'], gap: Gap): Shape {
  const quarter = (end - start) >> 2;
  const place =
    (text.charCodeAt(start) * 7 +
      text.charCodeAt(end - 1) * 31 +
      text.charCodeAt((start + end) >> 1) * 131 +
      text.charCodeAt(start + quarter) * 521 +
      text.charCodeAt(end - 1 - quarter) * 2053 +
      (end - start) * 17 +
      gap * 1009) &
    (LAST_MET.length - 1);
  const met = LAST_MET[place];
  if (met?.kind === kind && met.gap === GAPS[gap] && isAt(text, start, end, met.text)) return met;
  const shape = shapeFor(text.slice(start, end), kind, gap);
  LAST_MET[place] = shape;
  return shape;
}

function isAt(text: string, start: number, end: number, own: string): boolean {
  if (own.length !== end - start) return false;
  for (let k = 0; k < own.length; k += 1) if (own.charCodeAt(k) !== text.charCodeAt(start + k)) return false;
  return true;
}

function shapeFor(own: string, kind: Shape['kind'], gap: Gap): Shape {
  const shapes = SHAPES[kind];
  let known = shapes.get(own);
  if (known === undefined) {
    if (shapes.size >= MOST_SHAPES) shapes.clear();
    known = [];
    shapes.set(interned(own), known);
  }
  return (known[gap] ??= shapeOf(interned(own), kind, GAPS[gap]));
}

/** The one string of these letters that names of properties and the literals of code are too. */
function interned(text: string): string {
  return Object.keys({ [text]: 0 })[0] ?? text;
}

function shapeOf(own: string, kind: Shape['kind'], gap: Shape['gap']): Shape {
  const lower = interned(meantWord(own.toLowerCase().replace(/[’ʼʻ‘`]/gu, "'")));
  const first = own.charAt(0);
  const capital = kind === 'word' && first !== first.toLowerCase();
  const acronym = kind === 'word' && own.length > 1 && /^(?:\p{Lu}\.?){2,}\d?$/u.test(own) && own.length < 12;
  return { text: own, lower, kind, capital, acronym, gap, classes: classesOf(lower), wakes: null };
}

/** The number of the gap's look in {@link GAPS}. */
export function gapOf(text: string, from: number, to: number): Gap {
  if (from === to) return 0;
  let lines = 0;
  for (let i = from; i < to; i += 1) if (text.charCodeAt(i) === 10) lines += 1;
  return lines === 0 ? 1 : lines === 1 ? 2 : 3;
}
