import { DEPARTMENT_WORDS } from '../../data/offices.ts';
import { ORGANISATION_HEADS } from '../../data/organisation-heads.ts';
import { countWord } from '../words/determiners.ts';
import { hitAt } from '../words/lexicon.ts';
import { singularHead } from './office-heads.ts';
import type { Token } from '../words/tokens.ts';

/** The words of a department or body: department words, and capitalised words up to one that heads a body. */
export function bodyEnd(tokens: readonly Token[], at: number, end: number): number {
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
    const regional = i === at ? regionalEnd(tokens, i, end) : i;
    if (regional > i) return regional;
    const lower = i === at && !token.capital ? lowerEnd(tokens, i, end) : i;
    if (lower > i) return lower;
    if (!token.capital && i === at && isLowerNoun(tokens, i, end)) return i + 1;
    break;
  }
  return Math.max(last, tradeEnd(tokens, at, end));
}

/** "the Ministry of Foreign Affairs", "the Department for International Trade": whether a word at `at` is of the matters of a house of government, and so nobody's name. */
export function isOfMinistry(tokens: readonly Token[], at: number): boolean {
  if (!DEPARTMENT_WORDS.has(tokens[at]?.lower ?? '')) return false;
  let of = at - 1;
  while (of > at - LONGEST_TRADE && isOfMatters(tokens[of])) of -= 1;
  let end = at;
  while (isOfMatters(tokens[end])) end += 1;
  if (tokens[end]?.text === '(') return false;
  return ['of', 'for'].includes(tokens[of]?.lower ?? '') && MINISTRIES.has(tokens[of - 1]?.lower ?? '');
}
const isOfMatters = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (DEPARTMENT_WORDS.has(token.lower) || token.lower === 'and' || token.lower === 'the');
const MINISTRIES: ReadonlySet<string> = new Set('ministry ministries department departments secretariat'.split(' '));

/** "Minister for Nordic Cooperation, Juhani A", "of Development Aid and Equality, Ms. B": a department of no list, up to a comma that its holder follows; `at` where it is none. */
function tradeEnd(tokens: readonly Token[], at: number, end: number): number {
  for (let i = at; i < Math.min(end, at + LONGEST_TRADE); i += 1) {
    const token = tokens[i];
    if (token?.text === ',') return i > at && isHolder(tokens, i + 1, end) ? i : at;
    if (token?.kind !== 'word' || token.gap.startsWith('\n')) return at;
    if (!token.capital && (i === at || !LINKING.has(token.lower))) return at;
    if (token.lower === "'s" || (token.capital && singularHead(token.lower) !== null)) return at;
    const kind = hitAt(tokens, i, end)?.entry.kind ?? '';
    if (kind === 'adjective' && i > at) return beforeLinks(tokens, at, i);
    if (SIDED.has(kind)) return at;
  }
  return at;
}

/** "of Bilateral Relations of the Moroccan Foreign Ministry": where a department ends whose house is named behind it; `at` where nothing links them. */
function beforeLinks(tokens: readonly Token[], at: number, next: number): number {
  let last = next;
  while (last > at && LINKING.has(tokens[last - 1]?.lower ?? '')) last -= 1;
  return tokens[last]?.lower === 'of' ? last : at;
}
const SIDED: ReadonlySet<string> = new Set(['country', 'capital', 'organisation', 'seat']);
const LONGEST_TRADE = 8;
const LINKING: ReadonlySet<string> = new Set(['and', 'of', 'the', 'for']);

/** Whether somebody's name may stand here: two capitalised words that are in no list, or a title of address. */
function isHolder(tokens: readonly Token[], at: number, end: number): boolean {
  const start = tokens[at]?.lower === 'the' ? at + 1 : at;
  const first = tokens[start];
  if (first?.kind !== 'word' || !first.capital || at + 1 >= end) return false;
  const hit = hitAt(tokens, start, end);
  if (hit?.entry.kind === 'honorific') return true;
  if (hit !== null || DEPARTMENT_WORDS.has(first.lower)) return false;
  return tokens[at + 1]?.kind === 'word' && tokens[at + 1]?.capital === true;
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
/** "of the Bavarian state government", "of the Zanzibari regional council": where a body in lower case ends behind the name of its region. */
function regionalEnd(tokens: readonly Token[], at: number, end: number): number {
  if (tokens[at]?.capital !== true || !REGIONAL.has(tokens[at + 1]?.lower ?? '')) return at;
  return at + 2 < end && REGIONAL_BODIES.has(tokens[at + 2]?.lower ?? '') ? at + 3 : at;
}
const REGIONAL: ReadonlySet<string> = new Set(
  'regional provincial state cantonal autonomous county municipal'.split(' '),
);
const REGIONAL_BODIES: ReadonlySet<string> = new Set(
  'government parliament council assembly legislature administration executive'.split(' '),
);

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
