import { PREPOSITIONS } from '../data/verbs.ts';
import { DEPARTMENT_WORDS, OFFICE_HEADS, OFFICE_MODIFIERS, pluralOf } from '../data/offices.ts';
import { ORGANISATION_HEADS } from '../data/organisations.ts';
import { isOrdinary } from '../data/common-words.ts';
import { countWord } from './determiners.ts';
import { hitAt, isSideWord } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** An office phrase without its holder: "deputy foreign minister", "Secretary of the Security Council". */
export interface OfficeSpan {
  readonly first: number;
  readonly last: number;
  /** Where the core ends, before "of …" and "for …". */
  readonly coreLast: number;
  readonly plural: boolean;
  /** Sides that its complement names: "chairman of Kyrgyzstan's State Committee". */
  readonly sides: readonly string[];
  /** Lower-case words of the core, the head in the singular last. */
  readonly words: readonly string[];
  /** Whether the head can be nothing but an office ("minister", not "head"). */
  readonly strong: boolean;
}

const PLURALS = new Map([...OFFICE_HEADS].map((head) => [pluralOf(head), head]));
const WEAK_HEADS: ReadonlySet<string> = new Set(
  'chair head major general principal chief deputy member captain critic whip lead representative director official inspector interpreter prince sheikh delegate commander leader king auditor aide'.split(
    ' ',
  ),
);
const OF_WORDS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'in', 'at', 'on']);

/** Offices that texts print as letters. */
const SHORT_OFFICES: ReadonlyMap<string, readonly string[]> = new Map([
  ['PM', ['prime', 'minister']],
  ['DPM', ['deputy', 'prime', 'minister']],
  ['FM', ['foreign', 'minister']],
  ['EAM', ['foreign', 'minister']],
  ['NSA', ['national', 'security', 'adviser']],
  ['SG', ['secretary-general']],
  ['DSG', ['deputy', 'secretary-general']],
  ['PS', ['permanent', 'secretary']],
  ['PCS', ['prime', 'cabinet', 'secretary']],
  ['CS', ['cabinet', 'secretary']],
  ['SRSG', ['special', 'representative']],
  ['HR', ['high', 'representative']],
]);

/** The office phrase that starts at token `at`, or null. */
export function officeAt(tokens: readonly Token[], at: number, end: number): OfficeSpan | null {
  const short = tokens[at]?.acronym === true ? SHORT_OFFICES.get(tokens[at].text.replace(/\./gu, '')) : undefined;
  if (short !== undefined && tokens[at + 1]?.acronym !== true)
    return { first: at, last: at + 1, coreLast: at + 1, plural: false, sides: [], words: short, strong: true };
  let best = -1;
  let plural = false;
  for (let i = at; i < end && i - at < 9; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || (i > at && token.gap !== ' ' && token.gap !== '')) break;
    const single = singularHead(token.lower);
    if (single !== null && (single === token.lower || !isVerbForm(token.lower) || tokens[i + 1]?.lower === 'of')) {
      best = i;
      plural = single !== token.lower;
      if (plural) break;
      continue;
    }
    if (isModifier(tokens, i, at, end)) continue;
    break;
  }
  if (best < 0) return null;
  const words = tokens.slice(at, best + 1).map((token) => token.lower);
  const head = singularHead(words.at(-1) ?? '') ?? '';
  words[words.length - 1] = head;
  const weak = WEAK_HEADS.has(head);
  if (head === 'official' && !plural && isAttribute(tokens[best + 1])) return null;
  if (weak && words.length === 1 && !isHeadInContext(tokens, at, best, end)) return null;
  if (words.length > 1 && words.slice(0, -1).every((word) => word === 'and')) return null;
  const complement = complementEnd(tokens, best + 1, end);
  return {
    first: at,
    last: complement.last,
    coreLast: best + 1,
    plural,
    sides: complement.sides,
    words: head === 'minister' ? withDepartment(words, tokens.slice(best + 1, complement.last)) : words,
    strong: !weak,
  };
}

/** "Minister of Foreign Affairs" as the words of "foreign minister", so that both are one office. */
function withDepartment(words: readonly string[], complement: readonly Token[]): readonly string[] {
  const [of, ...rest] = complement.map((token) => token.lower);
  if ((of !== 'of' && of !== 'for') || words.length > 2 || words.includes('prime')) return words;
  const [first, second] = rest.filter((word) => word !== 'the');
  if (first === undefined) return words;
  const isForeign = first === 'foreign' || (first === 'external' && ['relations', 'affairs'].includes(second ?? ''));
  return isForeign ? [...words.slice(0, -1), 'foreign', 'minister'] : DEPARTMENT_WORDS.has(first) ? [...words.slice(0, -1), first, 'minister'] : words;
}

/** The singular of an office head, or null where the word is none. */
export function singularHead(lower: string): string | null {
  return OFFICE_HEADS.has(lower) ? lower : (PLURALS.get(lower) ?? null);
}

function isVerbForm(lower: string): boolean {
  return lower === 'heads' || lower === 'chairs' || lower === 'leads' || lower === 'aides';
}

function isModifier(tokens: readonly Token[], i: number, at: number, end: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token === undefined) return false;
  if (OFFICE_MODIFIERS.has(token.lower)) return true;
  if (PREPOSITIONS.has(token.lower)) return false;
  if ((token.lower === 'and' || token.text === '&') && i > at)
    return (
      next !== undefined &&
      !(tokens[at - 2]?.lower === 'between' && isHead(tokens[i - 1]) && isHead(next)) &&
      OFFICE_MODIFIERS.has(next.lower) &&
      next.capital === (tokens[i - 1]?.capital ?? false)
    );
  if (!token.capital || next?.kind !== 'word') return false;
  if (token.acronym && token.text.length <= 6) return i === at ? hasHeadSoon(tokens, i + 1, end) : true;
  if (isSideWord(token.lower)) return false;
  return DEPARTMENT_WORDS.has(token.lower) || (isOrdinary(token.lower) && hasHeadSoon(tokens, i + 1, end) && i > at);
}

const isHead = (token: Token | undefined): boolean => token !== undefined && singularHead(token.lower) !== null;

/** Whether an office head follows within a few capitalised words: "DHS Secretary", "NSC Senior Director". */
function hasHeadSoon(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at; i < Math.min(end, at + 5); i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (singularHead(token.lower) !== null && (!WEAK_HEADS.has(token.lower) || i > at || token.capital)) return true;
    if (!token.capital && !OFFICE_MODIFIERS.has(token.lower)) return false;
  }
  return false;
}

/** "official creditors", "official visit": a noun goes on behind it. */
function isAttribute(next: Token | undefined): boolean {
  return (
    next?.kind === 'word' &&
    !next.capital &&
    next.gap === ' ' &&
    isOrdinary(next.lower) &&
    (/(s|ion|ment|ence|ance|sit|ip|ness|ity)$/u.test(next.lower) || next.lower === 'talk') &&
    !/(ss|ys|is|as|us|ies|says|tells|speaks|meets|visits|holds|adds|notes)$/u.test(next.lower)
  );
}

/** A bare "head", "chief" or "leader" is an office with "of" behind it, or a word that makes it one in front. */
function isHeadInContext(tokens: readonly Token[], at: number, head: number, end: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[head + 1];
  const token = tokens[head];
  if (token === undefined) return false;
  if (token.capital && after?.capital === true && !isOrdinary(after.lower) && head + 1 < end) return true;
  if (token.capital && head > 0 && before?.kind === 'word') return true;
  if (after?.lower === 'from' && singularHead(token.lower) !== token.lower && leadsToSide(tokens, head + 2, end))
    return true;
  if (after?.lower === 'of' || after?.lower === 'for')
    return token.lower !== 'lead' && before?.lower !== 'at' && before?.lower !== 'in';
  const isThePerson =
    before !== undefined &&
    (before.lower === 'the' ||
      ((before.lower === 'an' || before.lower === 'a') && after?.text === ',' && tokens[head + 2]?.capital === true) ||
      before.lower === 'whose' ||
      before.lower === "'s" ||
      (before.capital && before.kind === 'word') ||
      isPossessive(before.lower));
  return (
    isThePerson &&
    [
      'leader',
      'king',
      'prince',
      'chief',
      'general',
      'representative',
      'official',
      'delegate',
      'commander',
      'captain',
      'deputy',
      'sheikh',
      'director',
      'head',
      'aide',
    ].includes(singularHead(token.lower) ?? '')
  );
}
/** "leaders from our NATO Allies": a side stands behind the preposition. */
function leadsToSide(tokens: readonly Token[], at: number, end: number): boolean {
  const first = ['the', 'our', 'their', 'its'].includes(tokens[at]?.lower ?? '') ? at + 1 : at;
  const kind = hitAt(tokens, first, end)?.entry.kind;
  return kind === 'country' || kind === 'organisation';
}
function isPossessive(lower: string): boolean {
  return lower === 'his' || lower === 'her' || lower === 'its' || lower === 'their';
}

/** Reads "of Foreign Affairs", "of the Security Council", "for Central Asia"; stops before a country and before a name. */
function complementEnd(tokens: readonly Token[], at: number, end: number): { last: number; sides: string[] } {
  let last = at;
  const sides: string[] = [];
  if (RESPONSIBLE.has(tokens[last]?.lower ?? '') && tokens[last + 1]?.lower === 'for') last += 1;
  else if (tokens[last]?.lower === 'in' && tokens[last + 1]?.lower === 'charge') last += 2;
  const start = last;
  for (let turn = 0; turn < 4; turn += 1) {
    const word = tokens[last];
    if (word === undefined || last >= end || !OF_WORDS.has(word.lower)) break;
    if (turn === 0 && word.lower !== 'of' && word.lower !== 'for' && word.lower !== 'to' && word.lower !== 'in') break;
    const part = partEnd(tokens, last + 1, end, sides, word.lower);
    if (part === last + 1) break;
    last = part;
  }
  return { last: last === start ? at : last, sides };
}
/** "Minister Responsible for Foreign Affairs", "Minister Delegate for Trade". */
const RESPONSIBLE: ReadonlySet<string> = new Set(['responsible', 'delegate', 'resident']);

function partEnd(tokens: readonly Token[], at: number, end: number, sides: string[], preposition: string): number {
  let i = at;
  if (tokens[i]?.lower === 'the' || tokens[i]?.lower === 'its') i += 1;
  const before = sides.length;
  const hit = hitAt(tokens, i, end);
  if (hit?.entry.kind === 'nothing' && (preposition === 'for' || preposition === 'to')) return hit.last;
  if (
    hit !== null &&
    (hit.entry.kind === 'country' ||
      hit.entry.kind === 'capital' ||
      hit.entry.kind === 'organisation' ||
      hit.entry.kind === 'adjective' ||
      hit.entry.kind === 'seat')
  ) {
    const isOwner = tokens[hit.last]?.lower === "'s" && hit.last < end;
    if (hit.entry.kind === 'organisation' && !isOwner && preposition !== 'in' && preposition !== 'at') {
      sides.push(hit.entry.id);
      return hit.last;
    }
    if (!isOwner && hit.entry.kind === 'country' && preposition === 'for') return hit.last;
    if (!isOwner && hit.entry.kind !== 'adjective') return at;
    const from = hit.last + (isOwner ? 1 : 0);
    const body = bodyEnd(tokens, from, end);
    if (body > from) {
      if (sides.length === before) sides.push(hit.entry.id);
      return body;
    }
    return at;
  }
  if (preposition === 'in' || preposition === 'at' || preposition === 'on') return at;
  if (tokens[i]?.lower === 'republic' && tokens[i]?.capital === true) return i + 1;
  const body = bodyEnd(tokens, i, end);
  return body > i ? body : at;
}

/** The words of a department or body: department words, and capitalised words up to one that heads a body. */
function bodyEnd(tokens: readonly Token[], at: number, end: number): number {
  let i = at;
  let last = at;
  while (i < end && i - at < 12) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind === 'mark' && (token.text === ',' || token.text === '&') && i > at) {
      const next = tokens[i + 1];
      if (
        next !== undefined &&
        DEPARTMENT_WORDS.has(next.lower) &&
        next.capital &&
        isListOfDepartments(tokens, i + 1, end)
      ) {
        i += 1;
        continue;
      }
      break;
    }
    if (token.kind !== 'word' || token.gap.startsWith('\n')) break;
    if (token.lower === 'of' || token.lower === 'for') break;
    if (token.lower === 'and' || token.lower === 'the') {
      const next = tokens[i + 1];
      if (
        i === at ||
        next === undefined ||
        !(DEPARTMENT_WORDS.has(next.lower) && next.lower !== 'the') ||
        singularHead(next.lower) !== null
      )
        break;
      i += 1;
      continue;
    }
    const isBody = ORGANISATION_HEADS.has(token.lower);
    if (DEPARTMENT_WORDS.has(token.lower) || isBody) {
      if (singularHead(token.lower) !== null && i > at && tokens[i - 1]?.lower === 'and') break;
      i += 1;
      last = i;
      continue;
    }
    if (token.lower === "'s" && i > at && bodyHeadAhead(tokens, i, end)) {
      i += 1;
      continue;
    }
    if (token.capital && bodyHeadAhead(tokens, i, end)) {
      i += 1;
      continue;
    }
    const lower = i === at && !token.capital ? lowerEnd(tokens, i, end) : i;
    if (lower > i) return lower;
    if (!token.capital && i === at && isLowerNoun(tokens, i, end)) return i + 1;
    break;
  }
  return last;
}

function isListOfDepartments(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at; i < Math.min(end, at + 6); i += 1) if (tokens[i]?.lower === 'and') return true;
  return false;
}
function bodyHeadAhead(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(end, at + 6); i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || (!token.capital && token.lower !== "'s")) return false;
    if (ORGANISATION_HEADS.has(token.lower)) return true;
  }
  return false;
}
/** "commissioner for peace and security, Aminata …": lower-case words up to a comma that a name follows. */
function lowerEnd(tokens: readonly Token[], at: number, end: number): number {
  for (let i = at; i < Math.min(end, at + 6); i += 1) {
    const token = tokens[i];
    if (token === undefined) return at;
    if (token.text === ',') return i > at && tokens[i + 1]?.capital === true && i + 1 < end ? i : at;
    if (
      token.kind !== 'word' ||
      token.capital ||
      ['that', 'who', 'to', 'in', 'at', 'with', 'said', 'was', 'is', 'were', 'are', 'has', 'had'].includes(token.lower)
    )
      return at;
  }
  return at;
}

/** "minister of hydrocarbons,": one lower-case noun that a mark, a name or another "of" follows. */
function isLowerNoun(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (
    token === undefined ||
    token.lower.length < 4 ||
    ['this', 'that', 'them', 'each', 'both', 'their', 'which', 'whom', 'what', 'more', 'those', 'these'].includes(
      token.lower,
    ) ||
    countWord(token.lower) !== null
  )
    return false;
  return at + 1 >= end || next === undefined || next.kind === 'mark' || next.capital || next.lower === 'of';
}
