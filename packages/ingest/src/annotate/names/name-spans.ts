import { isOrdinary } from '../../data/common-words.ts';
import { DEPARTMENT_WORDS, NAME_PARTICLES } from '../../data/offices.ts';
import { ORDINALS } from '../../data/calendar.ts';
import { CALENDAR_WORDS } from '../../data/things.ts';
import { hitAt } from '../words/lexicon.ts';
import { officeAt } from '../offices/offices.ts';
import { AFTER_NAMES, HONOURS, IN_TITLES, LITTLE, TITLE_VERBS, WORDS_GIVEN } from './title-words.ts';
import type { Token } from '../words/tokens.ts';

/** What is known of names in the whole document before its sentences are read one by one. */
export interface NameContext {
  /** Lower-case words seen as part of a name where a capital means something. */
  readonly names: ReadonlySet<string>;
  /** From the lower-case head of a body's long name to its id, for "the Fund" and "the bloc". */
  readonly shortNames?: ReadonlyMap<string, string>;
}

/** "al-Aiban", "el-Sisi", "d'Estaing": a small article joined to a capitalised name. */
const JOINED_ARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|az|ul|d|l|de|o)[-'’]\p{Lu}/u;

/** "Forty-Third": an ordinal beyond those of the calendar. */
export const TENS = /^(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)(?:ieth|y-[a-z]+)$/u;

/** Whether a word may be part of a name by its look. */
export function isNameWord(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    (token.capital || JOINED_ARTICLE.test(token.text)) &&
    token.gap === ' ' &&
    !CALENDAR_WORDS.has(token.lower)
  );
}

/** What a government calls its own country by: "the Ambassador of Peru to the Kingdom A". */
export const REALMS: ReadonlySet<string> = new Set('kingdom sultanate republic emirate emirates'.split(' '));

/** Where a name that starts at `at` ends; `at` itself where none starts. */
export function nameEnd(
  tokens: readonly Token[],
  at: number,
  first: number,
  last: number,
  context: NameContext,
  afterTitle: boolean,
): number {
  const start = tokens[at];
  if (start === undefined || (!start.capital && !NAME_PARTICLES.has(start.lower))) return at;
  if (
    /\d/u.test(start.text) ||
    ORDINALS.has(start.lower) ||
    TENS.test(start.lower) ||
    isCompound(start) ||
    (REALMS.has(start.lower) && tokens[at - 1]?.lower === 'the') ||
    LITTLE.has(start.lower)
  )
    return at;
  if (isTitleVerb(start) || (afterTitle && isGerund(tokens, at))) return at;
  let end = at;
  if (NAME_PARTICLES.has(start.lower) && !start.capital) {
    if (
      !afterTitle &&
      !(
        context.names.has(tokens[skipParticles(tokens, at, last)]?.lower ?? '') &&
        start.lower.length > 1 &&
        start.lower !== 'al'
      )
    )
      return at;
    end = skipParticles(tokens, at, last);
    if (end === at || !isNameWord(tokens[end]) || isOrdinary(tokens[end]?.lower ?? '')) return at;
  } else if (
    !start.capital ||
    (CALENDAR_WORDS.has(start.lower) &&
      !(
        afterTitle &&
        (isNameWord(tokens[at + 1]) || NAME_PARTICLES.has(tokens[at + 1]?.lower ?? '')) &&
        start.text.length <= 5
      ) &&
      !isNamedLikeMonth(tokens, at, last))
  ) {
    return at;
  } else if (
    isOrdinary(start.lower) &&
    !(afterTitle && !DEPARTMENT_WORDS.has(start.lower) && !start.acronym) &&
    !(context.names.has(start.lower) && at > first)
  ) {
    if (!((at > first || WORDS_GIVEN.has(start.lower)) && isNamePair(tokens, at, last))) return at;
  } else if (start.text === 'I') {
    return at;
  } else if (
    start.acronym &&
    start.text.length <= 5 &&
    !afterTitle &&
    !context.names.has(start.lower) &&
    !isLabel(tokens, at, last)
  ) {
    const next = tokens[at + 1];
    const goesOn =
      start.text.length >= 3 &&
      next !== undefined &&
      isNameWord(next) &&
      !next.acronym &&
      !isOrdinary(next.lower) &&
      at + 1 < last;
    if (!goesOn) return at + 1;
  }
  end = Math.max(end, at) + 1;
  while (end < last && end - at < 9) {
    const token = tokens[end];
    if (isNicknameAt(tokens, end) && isNameWord(tokens[end + 3])) {
      end += 4;
      continue;
    }
    if (token === undefined || token.gap.startsWith('\n') || token.kind !== 'word') break;
    if (isNameWord(token) && (isTitleVerb(token) || AFTER_NAMES.has(token.lower))) break;
    if (/\d/u.test(token.text) || IN_TITLES.has(token.text)) break;
    if (end - at >= 2 && HONOURS.has(token.text)) break;
    if (isLikeDay(tokens, end)) {
      end += 1;
      continue;
    }
    if (isInnerTitle(tokens, end, last)) {
      end += 1;
      continue;
    }
    if (isNameWord(token) && goesOn(tokens, end, last)) {
      end += 1;
      continue;
    }
    if (!token.capital && NAME_PARTICLES.has(token.lower) && token.gap === ' ') {
      let next = skipParticles(tokens, end, last);
      while (
        next > end &&
        next < last - 1 &&
        hitAt(tokens, next, last)?.entry.kind === 'honorific' &&
        isNameWord(tokens[next + 1])
      )
        next += 1;
      if (next > end && isNameWord(tokens[next]) && next < last && goesOn(tokens, next, last) && token.lower !== 'a') {
        end = next + 1;
        continue;
      }
    }
    break;
  }
  return end;
}

/** "a Senior Official Previewing the Visit": what somebody does, in the capitals of a title. */
function isGerund(tokens: readonly Token[], at: number): boolean {
  return /^\p{Lu}\p{Ll}{3,}ing$/u.test(tokens[at]?.text ?? '') && OBJECTS.has(tokens[at + 1]?.text ?? '');
}
const OBJECTS: ReadonlySet<string> = new Set('the a an his her their its on of to with by'.split(' '));

/** "High-Level", "Kwacha-denominated": words joined by a hyphen that are no name together; "F" in "F&L". */
function isCompound(token: Token): boolean {
  if (!token.text.includes('-')) return false;
  const parts = token.text.split('-');
  const last = parts.at(-1) ?? '';
  if (!/^\p{L}{3,}$/u.test(last)) return false;
  if (/^\p{Ll}/u.test(last) && isOrdinary(last)) return true;
  return parts.every((part) => part.length > 1 && isOrdinary(part.toLowerCase()));
}

/** "Jan Peeters", "April Okoro": a month's word that is a given name, by the family name behind it; behind the number of a day it is none ("on 4 May Juan Soto"). */
function isNamedLikeMonth(tokens: readonly Token[], at: number, last: number): boolean {
  return (
    GIVEN_TOO.has(tokens[at]?.text ?? '') &&
    !OF_MONTH.test(tokens[at - 1]?.lower ?? '') &&
    (SHORT_FORMS.has(tokens[at]?.text ?? '') || !BEFORE_MONTH.has(tokens[at - 1]?.lower ?? '')) &&
    isNamePair(tokens, at, last) &&
    tokens[at + 1]?.acronym !== true
  );
}
const OF_MONTH = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/u;
const GIVEN_TOO: ReadonlySet<string> = new Set(['Jan', 'April', 'May', 'June', 'August', 'Mar', 'Sun']);
/** Short forms, which stand with a number or a year: before a family name they are names behind a preposition too ("wrote to Jan Peeters"). */
const SHORT_FORMS: ReadonlySet<string> = new Set(['Jan', 'Mar', 'Sun']);
const BEFORE_MONTH: ReadonlySet<string> = new Set(
  'in on of by since last next until till early late mid this from to through during after before every'.split(' '),
);

/** "TAMAR GELOVANI:": a line's label of two words or three in capitals, a person who speaks. */
function isLabel(tokens: readonly Token[], at: number, last: number): boolean {
  if (at > 0 && tokens[at]?.gap.startsWith('\n') !== true) return false;
  let end = at;
  while (
    end < last &&
    end - at < 5 &&
    tokens[end]?.kind === 'word' &&
    tokens[end]?.text === tokens[end]?.text.toUpperCase()
  )
    end += 1;
  return end - at >= 2 && tokens[end]?.text === ':';
}

/** "Nguyen Quang Thu", "Park Sun": a short form of a day that ends a name. */
function isLikeDay(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  return (
    token?.gap === ' ' &&
    ['Thu', 'Sun', 'Mon', 'Sat', 'Jan', 'Mar', 'Jun', 'Dec', 'May', 'March'].includes(token.text) &&
    before?.capital === true &&
    !CALENDAR_WORDS.has(before.lower) &&
    hitAt(tokens, at - 1, at) === null &&
    tokens[at + 1]?.kind !== 'number'
  );
}

/** "Awang Suhaimi Pehin Haji Matusin": titles of a Malay father's name inside a name. */
function isInnerTitle(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at];
  if (token === undefined || !INNER_TITLES.has(token.lower) || !token.capital || token.gap !== ' ') return false;
  let next = at + 1;
  while (INNER_TITLES.has(tokens[next]?.lower ?? '')) next += 1;
  return next < last && isNameWord(tokens[next]);
}
const INNER_TITLES: ReadonlySet<string> = new Set(
  'pehin haji hajah pengiran dato datu datuk awang dayang seri setia'.split(' '),
);

/** "Sérgio Paes de Andrade Lima": a capital's name behind two parts of a name. */
function isFamilyName(tokens: readonly Token[], at: number, next: number): boolean {
  const before = tokens[at - 1];
  const earlier = tokens[at - 2];
  const isInside =
    before?.kind === 'word' &&
    before.capital &&
    ((earlier?.kind === 'word' && (earlier.capital || NAME_PARTICLES.has(earlier.lower))) || earlier?.text === ',') &&
    hitAt(tokens, at - 1, at) === null;
  return isInside && tokens[next]?.lower !== "'s" && !isOrdinary(before.lower);
}

/** "Fang Guoliang Meets with": a verb in the capitals of a title. */
function isTitleVerb(token: Token): boolean {
  return TITLE_VERBS.has(token.lower);
}
/** Benjamin “Benny” Gantz: a nickname in quotation marks inside a name. */
function isNicknameAt(tokens: readonly Token[], at: number): boolean {
  return (
    ['“', '"', '('].includes(tokens[at]?.text ?? '') &&
    tokens[at + 1]?.capital === true &&
    ['”', '"', ')'].includes(tokens[at + 2]?.text ?? '') &&
    tokens[at + 1]?.acronym !== true &&
    tokens[at]?.text !== '('
  );
}

function goesOn(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at];
  if (token === undefined || IN_TITLES.has(token.text)) return false;
  const hit = hitAt(tokens, at, last);
  if (hit !== null && hit.entry.kind !== 'nothing') {
    if (hit.entry.kind === 'capital' && hit.last - hit.first === 1 && isFamilyName(tokens, at, hit.last)) return true;
    if (hit.entry.kind === 'honorific')
      return (
        hit.last - hit.first === 1 &&
        !token.text.endsWith('.') &&
        (!isNameWord(tokens[at + 1]) || NAME_PARTICLES.has(tokens[at - 1]?.lower ?? ''))
      );
    return false;
  }
  const office = officeAt(tokens, at, last);
  return office === null || (office.last - office.first === 1 && tokens[at + 1]?.capital !== true && !office.strong);
}

/** "Good Friday", "Hope Springs": two capitals in a row inside a sentence, of which the second is no ordinary word. */
function isNamePair(tokens: readonly Token[], at: number, last: number): boolean {
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    at + 1 < last &&
    isNameWord(next) &&
    !isOrdinary(next.lower) &&
    hitAt(tokens, at + 1, last) === null &&
    officeAt(tokens, at + 1, last) === null
  );
}

function skipParticles(tokens: readonly Token[], at: number, last: number): number {
  let end = at;
  while (end < last && end - at < 3) {
    const token = tokens[end];
    if (token === undefined || token.capital || !NAME_PARTICLES.has(token.lower)) break;
    end += 1;
  }
  return end;
}
