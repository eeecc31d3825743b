import { isOrdinary } from '../../data/common-words.ts';
import { CONTACT_NOUN_OF } from '../../data/contact-nouns.ts';
import { ORGANISATION_HEADS } from '../../data/organisation-heads.ts';
import { CALENDAR_WORDS, REGIONS, THING_HEADS } from '../../data/things.ts';
import { hitAt } from '../words/lexicon.ts';
import { AFTER_NAMES, IN_TITLES, TITLE_VERBS } from './title-words.ts';
import { officeAt, type OfficeSpan } from '../offices/offices.ts';
import type { Token } from '../words/tokens.ts';

/** Heads of places that are family names as well ("Mark Hall"). */
export const FAMILY_NAMES_TOO: ReadonlySet<string> = new Set(
  'hall house park day street church bridge castle lake mount cape bay post hill wood field brook ford lane king bishop'.split(
    ' ',
  ),
);
/** Entries of the lists that a given or family name may be spelt like. */
const LIKE_NAMES: ReadonlySet<string> = new Set(['country', 'capital', 'thing', 'nothing', 'seat']);
const LONGEST = 3;

/** What was read before: what it is, where it begins, and the office it names. */
interface Before {
  readonly kind: string;
  readonly first: number;
  readonly office: OfficeSpan | null;
}

/**
 * "the Serbian president, Milan Petrov,", "Prime Minister Georgia Meloni", "minister Tom Holland": where a name ends that stands where the
 * holder of an office is named and of whose words one is a place's too; `at` where the lists alone may say what stands there.
 */
export function slotEnd(tokens: readonly Token[], at: number, last: number, before: readonly Before[]): number {
  const isStraight = isHolderOffice(before.at(-1));
  if (!isStraight && !isBehindComma(tokens, before)) return at;
  let end = at;
  let places = 0;
  while (end < last && end - at <= LONGEST && isCapitalised(tokens[end])) {
    const hit = hitAt(tokens, end, last);
    if (hit !== null && (hit.last - end > 1 || !LIKE_NAMES.has(hit.entry.kind))) break;
    if (officeAt(tokens, end, last) !== null || !canBeInName(tokens[end]?.lower ?? '')) break;
    if (hit !== null || isCommonWord(tokens[end]?.lower ?? '')) places += 1;
    end += 1;
  }
  const length = end - at;
  const next = tokens[end];
  if (length < 2 || length > LONGEST || places === 0 || places === length) return at;
  if (isCapitalised(next) || next?.lower === "'s") return at;
  return isStraight || end >= last || next?.kind === 'mark' ? end : at;
}

function isHolderOffice(atom: Before | undefined): boolean {
  return atom?.kind === 'office' && atom.office !== null && !atom.office.plural;
}

/** "the president,", "the president of the Republic of Serbia,": an office behind which its holder is named. */
function isBehindComma(tokens: readonly Token[], before: readonly Before[]): boolean {
  const comma = before.at(-1);
  if (comma === undefined || tokens[comma.first]?.text !== ',') return false;
  if (isHolderOffice(before.at(-2))) return true;
  const of = tokens[before.at(-3)?.first ?? -1]?.lower === 'the' ? -4 : -3;
  return (
    tokens[before.at(of)?.first ?? -1]?.lower === 'of' &&
    before.at(-2)?.kind === 'country' &&
    isHolderOffice(before.at(of - 1))
  );
}

function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && !token.acronym && token.gap === ' ' && !IN_TITLES.has(token.text);
}

function canBeInName(word: string): boolean {
  if (CALENDAR_WORDS.has(word) || CONTACT_NOUN_OF.has(word) || TITLE_VERBS.has(word) || AFTER_NAMES.has(word))
    return false;
  const isHead = ORGANISATION_HEADS.has(word) || THING_HEADS.has(word);
  return !isHead || FAMILY_NAMES_TOO.has(word);
}

/** A word that by itself would not be read as part of a name. */
function isCommonWord(word: string): boolean {
  return REGIONS.has(word) || FAMILY_NAMES_TOO.has(word) || isOrdinary(word);
}
