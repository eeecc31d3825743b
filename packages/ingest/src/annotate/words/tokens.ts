import { gapOf, shapeAt, type Shape } from './shapes.ts';
import { wakesOf } from './wakes.ts';

/** One token of a text. Offsets are UTF-16 code units; `text` is the slice between them. A long text has a million, so a token itself holds its place alone. */
export class Token {
  readonly start: number;
  private readonly shape: Shape;

  constructor(start: number, shape: Shape) {
    this.start = start;
    this.shape = shape;
  }

  get end(): number {
    return this.start + this.shape.text.length;
  }

  get text(): string {
    return this.shape.text;
  }

  /** In lower case, apostrophes made straight. */
  get lower(): string {
    return this.shape.lower;
  }

  get kind(): Shape['kind'] {
    return this.shape.kind;
  }

  /** Whether the first letter is a capital. */
  get capital(): boolean {
    return this.shape.capital;
  }

  /** Whether it is of two or more capitals only, points aside ("NATO", "U.S."). */
  get acronym(): boolean {
    return this.shape.acronym;
  }

  /** What the word is to the grammar, as bits of `CLASSES`. */
  get classes(): number {
    return this.shape.classes;
  }

  /** Which rules the word may wake, as bits of {@link wakesOf}. */
  get wakes(): number {
    return (this.shape.wakes ??= wakesOf(this.shape.lower));
  }

  /** How the gap before it looks: nothing, spaces, a line end, or a blank line. */
  get gap(): Shape['gap'] {
    return this.shape.gap;
  }
}

const APOSTROPHES = "'’ʼʻ‘`";
const HYPHENS = '-‐‑';
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof hon amb gen lt col maj capt sgt adm cmdr sen rep gov st eng ing rev msgr fr jr sr messrs mme mlle jan feb mar apr jun jul aug ' +
    'sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun vs no art vol dept govt inc ltd co corp brig rt supt dra lic arq smt approx ca cf sask'
  ).split(' '),
);

/** Splits a text into words, numbers and marks in one pass. Possessive endings and points are tokens of their own; "U.S." and "Mr." are one. */
export function tokenise(text: string, isCompound: (lower: string) => boolean = () => false): Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  let gapStart = 0;
  let at = 0;
  const push = (start: number, end: number, kind: Shape['kind']): void => {
    tokens.push(new Token(start, shapeAt(text, start, end, kind, gapOf(text, gapStart, start))));
    gapStart = end;
  };
  while (at < length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
    } else if (isLetterAt(text, at)) {
      const end = wordEnd(text, at);
      pushWord(text, at, end, isCompound, push);
      at = end;
    } else if (isDigit(code)) {
      const end = numberEnd(text, at);
      push(at, end, 'number');
      at = end;
    } else {
      const length = code >= 0xd800 && code <= 0xdbff ? 2 : 1;
      push(at, at + length, 'mark');
      at += length;
    }
  }
  return tokens;
}

function pushWord(
  text: string,
  start: number,
  end: number,
  isCompound: (lower: string) => boolean,
  push: (start: number, end: number, kind: Shape['kind']) => void,
): void {
  if (isPlain(text, start, end)) {
    push(start, end, 'word');
    return;
  }
  const own = text.slice(start, end);
  const last = own.length - 1;
  if (last >= 2 && (own[last] === 's' || own[last] === 'S') && APOSTROPHES.includes(own.charAt(last - 1))) {
    pushWord(text, start, end - 2, isCompound, push);
    push(end - 2, end, 'word');
    return;
  }
  const contraction = CONTRACTION.exec(own);
  if (contraction !== null) {
    push(start, end - contraction[0].length, 'word');
    push(end - contraction[0].length, end, 'word');
    return;
  }
  const cut = compoundCut(own, isCompound);
  if (cut > 0) {
    push(start, start + cut, 'word');
    push(start + cut, start + cut + 1, 'mark');
    pushWord(text, start + cut + 1, end, isCompound, push);
    return;
  }
  push(start, end, 'word');
}

/** Whether a word is of the letters of English alone, as nearly all are: there is nothing in it to be parted. */
function isPlain(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (!isBasicLetter(text.charCodeAt(at))) return false;
  return true;
}

/** "I’ve", "we'll": the verb behind the apostrophe is a word of its own. */
const CONTRACTION = /['’](?:ve|re|ll|d|m)$/u;

/** Where a hyphenated word is two words: after an acronym or a name of a side ("EU-brokered", "Japan-Chile"), unless the whole is one. */
function compoundCut(own: string, isCompound: (lower: string) => boolean): number {
  for (let i = 1; i < own.length - 1; i += 1) {
    if (!HYPHENS.includes(own.charAt(i))) continue;
    const left = own.slice(0, i);
    if (
      !isNameInCapitals(left, own.slice(i + 1)) &&
      /^(?:\p{Lu}\.?){2,5}$/u.test(left) &&
      /\p{L}{2}|^(?:\p{Lu}\.){2}/u.test(own.slice(i + 1))
    )
      return i;
    if (/^\p{Lu}/u.test(left) && isCompound(left.toLowerCase()) && !isCompound(own.toLowerCase())) return i;
    return 0;
  }
  return 0;
}

/** "TAMIR-WALSH" in a heading: a family name of two parts in capitals, not the acronym of a body before another word. */
function isNameInCapitals(left: string, right: string): boolean {
  return left.length > 3 && /^\p{Lu}{4,}$/u.test(left) && /^\p{Lu}{4,}$/u.test(right);
}

function wordEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (isBasicLetter(text.charCodeAt(at))) at += 1;
    while (at < text.length && (isLetterAt(text, at) || isDigit(text.charCodeAt(at))))
      at += text.charCodeAt(at) >= 0xd800 && text.charCodeAt(at) <= 0xdbff ? 2 : 1;
    const next = text.charAt(at);
    if (next === ' ' || next === ',' || next === '') return at;
    const joins = next !== '' && (APOSTROPHES.includes(next) || HYPHENS.includes(next)) && isLetterAt(text, at + 1);
    const digitJoin = HYPHENS.includes(next) && next !== '' && isDigit(text.charCodeAt(at + 1));
    if (joins || digitJoin) {
      at += 1;
      continue;
    }
    if (next === '.' && isAbbreviation(text, start, at)) {
      at += 1;
      if (
        isLetterAt(text, at) &&
        text.charAt(at) !== text.charAt(at).toLowerCase() &&
        at - start >= 2 &&
        text.charAt(start + 1) === '.'
      )
        continue;
      if (
        isLetterAt(text, at) &&
        (at - start === 2 || text.charAt(at - 2) === '.' || `.${HYPHENS}`.includes(text.charAt(at - 3)))
      )
        continue;
      if (HYPHENS.includes(text.charAt(at)) && text.charAt(at) !== '' && isLetterAt(text, at + 1)) {
        at += 1;
        continue;
      }
    }
    return at;
  }
}

/** Whether the point at `dot` belongs to the word: after an initial, between initials, or after a known abbreviation. */
function isAbbreviation(text: string, start: number, dot: number): boolean {
  const own = text.slice(start, dot);
  const behindHyphen = Math.max(...HYPHENS.split('').map((hyphen) => own.lastIndexOf(hyphen) + 1));
  // "ROK-U.S.": letters with points behind a hyphen are as they would be without it.
  if (behindHyphen > 0 && /^(?:\p{Lu}\.)*\p{Lu}$/u.test(own.slice(behindHyphen))) {
    return own.length - behindHyphen > 1 || isLetterAt(text, dot + 1);
  }
  const part = own.slice(own.lastIndexOf('.') + 1);
  if (part.length === 1) return own.length > 1 ? true : own !== own.toLowerCase() || isLetterAt(text, dot + 1);
  const lower = own.toLowerCase();
  if (own === part && isInitial(text, own, dot)) return true;
  if (own !== part || own === lower || !ABBREVIATIONS.has(lower)) return false;
  return !OF_DATES.has(lower) || isDated(text, start, dot);
}

/** "Ts. Erdenebat", "Yu. Petrov", "Kh. Saidov": an initial that one sound writes with two letters, before a capital. */
function isInitial(text: string, own: string, dot: number): boolean {
  const isShort = /^\p{Lu}(?:[bcdfghjklmnpqrstvwxz]{1,2}|[uaeo])$/u.test(own);
  if (!isShort || (/[aeou]$/u.test(own) && !['Yu', 'Ya', 'Ye', 'Ma'].includes(own))) return false;
  return (
    /^ ?\p{Lu}\p{Ll}/u.test(text.slice(dot + 1, dot + 4)) &&
    !/^ (?:The|He|In|It|A|On|At) /u.test(text.slice(dot + 1, dot + 6))
  );
}

/** Short forms of months, days and numbers that are family names and words as well ("President Thu. The …", "No."). */
const OF_DATES: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun no'.split(' '),
);

/** Whether a short form stands in a date: a figure or a comma behind it, a figure or "in" before it. */
function isDated(text: string, start: number, dot: number): boolean {
  const behind = text
    .slice(dot + 1, dot + 3)
    .trim()
    .charAt(0);
  if (behind === '' || behind === ',' || behind === ')' || isDigit(behind.charCodeAt(0))) return true;
  return /(?:\d|\b(?:in|on|since|until|of|late|early|mid|last|next)) ?$/iu.test(
    text.slice(Math.max(0, start - 7), start),
  );
}

function numberEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (at < text.length && isDigit(text.charCodeAt(at))) at += 1;
    const next = text.charAt(at);
    if ((next === '.' || next === ',' || next === ':') && isDigit(text.charCodeAt(at + 1))) {
      at += 1;
      continue;
    }
    while (at < text.length && isLetterAt(text, at) && at - start < 12) at += 1;
    return at;
  }
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x202f ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0xfeff
  );
}
function isBasicLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
const LETTER = /[\p{L}\p{M}]/u;
function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return false;
  if (code < 128) return isBasicLetter(code);
  if (code >= 0x2010 && code <= 0x206f) return false;
  if (code >= 0xd800 && code <= 0xdbff) return LETTER.test(text.slice(at, at + 2));
  return LETTER.test(text.charAt(at));
}
