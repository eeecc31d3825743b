import { PREPOSITIONS } from '../../data/verbs.ts';
import { DEPARTMENT_WORDS, OFFICE_MODIFIERS, OFFICE_QUALIFIERS } from '../../data/offices.ts';
import { isOrdinary } from '../../data/common-words.ts';
import { countWord } from '../words/determiners.ts';
import { hitAt, isSideWord } from '../words/lexicon.ts';
import { asForeign, complementEnd, withDepartment } from './office-complements.ts';
import { singularHead } from './office-heads.ts';
import type { Token } from '../words/tokens.ts';

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

const WEAK_HEADS: ReadonlySet<string> = new Set(
  'chair head major general principal chief deputy member captain critic whip lead representative director official inspector interpreter prince sheikh delegate commander leader king auditor aide'.split(
    ' ',
  ),
);

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
  ['MoS', ['state', 'minister']],
  ['SRSG', ['special', 'representative']],
  ['HR', ['high', 'representative']],
]);

/** "HE Foreign Minister of Guinea": a style in capitals, which is no part of the office behind it. */
const isStyled = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.acronym === true && STYLES.has(tokens[at].lower) && tokens[at + 1]?.capital === true;
const STYLES: ReadonlySet<string> = new Set(['he', 'h.e.', 'hh', 'h.h.', 'hrh', 'h.r.h.', 'hm', 'h.m.']);

/** "to co-chair its session", "will chair the talks": the verb, not whom it makes. */
function isChairing(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (word !== 'chair' && word !== 'co-chair') return false;
  return VERB_LEADS.has(tokens[at - 1]?.lower ?? '') && DETERMINING.has(tokens[at + 1]?.lower ?? '');
}
const VERB_LEADS: ReadonlySet<string> = new Set('to will would shall should may can could jointly and'.split(' '));
const DETERMINING: ReadonlySet<string> = new Set('the a an its their his her this that another'.split(' '));

/** "Prince Sultan bin Salem", "Dr Sultan Al Jabri": a title that is a given name too, behind another title or before a father's or family's name. */
export function isGivenName(tokens: readonly Token[], at: number, head: number): boolean {
  const token = tokens[at];
  if (token?.capital !== true) return false;
  // "Wang Li and He Lifang": a style of address is printed in capitals
  if (token.text === 'He') return tokens[at + 1]?.capital === true;
  if (token.lower === 'justice') return CIVIL.has(tokens[at - 1]?.lower ?? '') && tokens[at + 1]?.capital === true;
  if (!GIVEN_TOO.has(token.lower)) return false;
  return (head >= 0 && head === at - 1) || LINEAGE.has(tokens[at + 1]?.lower ?? '');
}
const GIVEN_TOO: ReadonlySet<string> = new Set(['sultan', 'amir', 'emir', 'malik', 'shah']);
/** Offices behind which "Justice" is a given name: a judge's title stands behind none of them. */
const CIVIL: ReadonlySet<string> = new Set(['minister', 'president', 'premier', 'secretary', 'ambassador']);
const LINEAGE: ReadonlySet<string> = new Set(['bin', 'ibn', 'bint', 'ben', 'al']);

/** Whether an office phrase may start here: a word with a capital, one of the lists, or one before "minister". Most words are none of these. */
function canOpen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return (
    token.capital ||
    OFFICE_MODIFIERS.has(token.lower) ||
    singularHead(token.lower) !== null ||
    tokens[at + 1]?.lower === 'minister' ||
    (tokens[at + 2]?.lower === 'minister' && tokens[at - 1]?.capital === true)
  );
}

/** The office phrase that starts at token `at`, or null. */
export function officeAt(tokens: readonly Token[], at: number, end: number): OfficeSpan | null {
  const short =
    tokens[at]?.acronym === true || tokens[at]?.text === 'MoS'
      ? SHORT_OFFICES.get(tokens[at].text.replace(/\./gu, ''))
      : undefined;
  if (short !== undefined && tokens[at + 1]?.acronym !== true)
    return { first: at, last: at + 1, coreLast: at + 1, plural: false, sides: [], words: short, strong: true };
  if (!canOpen(tokens, at) || isChairing(tokens, at) || isStyled(tokens, at)) return null;
  let best = -1;
  let plural = false;
  for (let i = at; i < end && i - at < 9; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || (i > at && token.gap !== ' ' && token.gap !== '')) break;
    const single = singularHead(token.lower);
    if (isGivenName(tokens, i, best)) break;
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
  const tail = tailEnd(tokens, best, end);
  const complement = complementEnd(tokens, tail, end);
  return {
    first: at,
    last: complement.last,
    coreLast: best + 1,
    plural,
    sides: complement.sides,
    words:
      head === 'minister'
        ? withDepartment(asForeign(words), tokens.slice(best + 1, complement.last))
        : (headOfCountry(tokens, best, plural) ?? words),
    strong: !weak,
  };
}

/** "Chargé d'affaires", "the chief executive officer": where the words end that belong to a head and stand behind it. */
function tailEnd(tokens: readonly Token[], head: number, end: number): number {
  const next = head + 1 < end ? (tokens[head + 1]?.lower ?? '') : '';
  if (/^d['’]affaires$/u.test(next)) return head + 2;
  if (tokens[head]?.lower !== 'chief' || next !== 'executive') return head + 1;
  return head + 2 < end && tokens[head + 2]?.lower === 'officer' ? head + 3 : head + 2;
}

/** "head of state", "Head of Government": who leads a country by whatever office it has for that; null where the words say something else. */
export function headOfCountry(tokens: readonly Token[], at: number, plural = false): readonly string[] | null {
  const [head, of, what] = tokens.slice(at, at + 3).map(({ lower }) => lower);
  if (plural || head !== 'head' || of !== 'of') return null;
  return what === 'state' || what === 'government' ? [head, of, what] : null;
}

/** Titles by which somebody is addressed: "the National Security Adviser and Director Yang" are two. */
export const ADDRESSED: ReadonlySet<string> = new Set(
  'director president ambassador chancellor general king queen secretary senator governor'.split(' '),
);
const isTitleOfName = (tokens: readonly Token[], at: number): boolean =>
  ADDRESSED.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.kind === 'word' && tokens[at + 1]?.capital === true;

function isVerbForm(lower: string): boolean {
  return lower === 'heads' || lower === 'chairs' || lower === 'leads' || lower === 'aides';
}

function isModifier(tokens: readonly Token[], i: number, at: number, end: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token === undefined) return false;
  if (OFFICE_MODIFIERS.has(token.lower)) return true;
  // "THE PRESIDENT:" shouts its article too
  if (i === at && DETERMINING.has(token.lower)) return false;
  if (i === at && isPortfolio(tokens, i)) return true;
  if (isOfPortfolio(tokens, i, at)) return true;
  if (PREPOSITIONS.has(token.lower)) return false;
  if ((token.lower === 'and' || token.text === '&') && i > at)
    return (
      next !== undefined &&
      !(tokens[at - 2]?.lower === 'between' && isHead(tokens[i - 1])) &&
      !(tokens[at - 1]?.lower === 'the' && i - 1 === at && isHead(tokens[at]) && !isHead(next)) &&
      !(tokens[at - 1]?.lower === 'the' && isHead(tokens[i - 1]) && isTitleOfName(tokens, i + 1)) &&
      OFFICE_MODIFIERS.has(next.lower) &&
      next.capital === (tokens[i - 1]?.capital ?? false)
    );
  if (!token.capital || next?.kind !== 'word') return false;
  if (token.acronym && token.text.length <= 6) return i === at ? hasHeadSoon(tokens, i + 1, end) : true;
  if (isSideWord(token.lower)) return false;
  return DEPARTMENT_WORDS.has(token.lower) || (isOrdinary(token.lower) && hasHeadSoon(tokens, i + 1, end) && i > at);
}

/** "Somalia's ports minister", "the Thai cannabis minister": a lower-case noun between whose minister it is and the head. */
function isPortfolio(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1]?.lower ?? '';
  if (token?.kind !== 'word' || token.capital || token.lower.length < 4 || next !== 'minister') return false;
  if (OFFICE_QUALIFIERS.has(token.lower) || PREPOSITIONS.has(token.lower) || /(?:ly|ed)$/u.test(token.lower))
    return false;
  if (countWord(token.lower) !== null || NOT_PORTFOLIOS.has(token.lower)) return false;
  return before !== undefined && (before.lower === "'s" || (before.capital && isSideWord(before.lower)));
}

/** "the Chinese water resources minister": a further lower-case word of a department between whose minister it is and the head. */
function isOfPortfolio(tokens: readonly Token[], i: number, at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || !(before.lower === "'s" || (before.capital && isSideWord(before.lower)))) return false;
  const run = tokens.slice(at, at + LONGEST_PORTFOLIO + 1);
  const head = run.findIndex(({ lower }) => lower === 'minister');
  if (head < 2 || i >= at + head) return false;
  return run.slice(0, head).every(({ lower, capital }) => !capital && DEPARTMENT_WORDS.has(lower));
}
const LONGEST_PORTFOLIO = 4;
const NOT_PORTFOLIOS: ReadonlySet<string> = new Set(
  'that with when were told tells meets said says both their this also then from whose where while sees hosts does have into'.split(
    ' ',
  ),
);

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
