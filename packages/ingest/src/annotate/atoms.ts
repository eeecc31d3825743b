import { isOrdinary } from '../data/common-words.ts';
import { DEPARTMENT_WORDS, NAME_PARTICLES, RANKS } from '../data/offices.ts';
import { ORGANISATION_HEADS } from '../data/organisations.ts';
import { CONTACT_NOUN_OF } from '../data/contact-nouns.ts';
import { CALENDAR_WORDS, REGIONS, THING_HEADS } from '../data/things.ts';
import { hitAt, NAMED, type Entry } from './lexicon.ts';
import { officeAt, type OfficeSpan } from './offices.ts';
import type { Token } from './tokens.ts';

/** The smallest stretch of tokens with one meaning. */
export interface Atom {
  readonly kind: Entry['kind'] | 'office' | 'name' | 'thing' | 'word' | 'mark' | 'number';
  readonly first: number;
  readonly last: number;
  /** A side's id, where the atom is of the curated lists. */
  readonly id: string;
  readonly office: OfficeSpan | null;
}

/** What is known of names in the whole document before its sentences are read one by one. */
export interface NameContext {
  /** Lower-case words seen as part of a name where a capital means something. */
  readonly names: ReadonlySet<string>;
}

/** Reads the atoms of one sentence from left to right; the longest reading of the curated lists comes first. */
export function atomsOf(tokens: readonly Token[], first: number, last: number, context: NameContext): Atom[] {
  const atoms: Atom[] = [];
  let at = first;
  while (at < last) {
    const atom = atomAt(tokens, at, first, last, context, atoms.at(-1));
    atoms.push(atom);
    at = atom.last;
  }
  return atoms;
}

function atomAt(
  tokens: readonly Token[],
  at: number,
  first: number,
  last: number,
  context: NameContext,
  before: Atom | undefined,
): Atom {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return plain('mark', at);
  if (token.kind === 'number') return plain('number', at);
  const hit = hitAt(tokens, at, last);
  const office = officeAt(tokens, at, last);
  const afterTitle = before?.kind === 'honorific' || (before?.kind === 'office' && before.office?.plural !== true);
  if (hit !== null && hit.entry.kind === 'nothing')
    return { kind: 'thing', first: at, last: hit.last, id: '', office: null };
  const opensWithSide =
    hit !== null &&
    ['country', 'adjective', 'organisation', 'capital', 'seat'].includes(hit.entry.kind) &&
    office !== null &&
    hit.last < office.coreLast;
  if (office !== null && !opensWithSide && isBetterOffice(office, hit?.last ?? at, tokens, last))
    return { kind: 'office', first: at, last: office.last, id: '', office };
  if (hit?.entry.kind === 'honorific') {
    if (isHonorific(tokens, hit.last, last) || hit.last - hit.first > 1)
      return { kind: 'honorific', first: at, last: hit.last, id: '', office: null };
  } else if (
    hit !== null &&
    !(afterTitle && isNameWord(tokens[hit.last]) && hit.entry.kind !== 'organisation' && before.kind === 'honorific')
  ) {
    const longer = longerThing(tokens, at, hit.last, last, hit.entry.kind);
    if (longer > hit.last) return { kind: 'thing', first: at, last: longer, id: hit.entry.id, office: null };
    return { kind: hit.entry.kind, first: at, last: hit.last, id: hit.entry.id, office: null };
  }
  const end = nameEnd(tokens, at, first, last, context, afterTitle);
  if (end > at) {
    const isThing = !afterTitle && hasThingHead(tokens, at, end);
    if (isThing && isBodyOfItsOwn(tokens, at, end))
      return {
        kind: 'organisation',
        first: at,
        last: end,
        id: `${NAMED}${tokens
          .slice(at, end)
          .map((token) => token.text)
          .join(' ')}`,
        office: null,
      };
    return { kind: isThing ? 'thing' : 'name', first: at, last: end, id: '', office: null };
  }
  return plain('word', at);
}

function plain(kind: Atom['kind'], at: number): Atom {
  return { kind, first: at, last: at + 1, id: '', office: null };
}

/** An office wins over a phrase of the lists that is no longer, unless it is a bare rank before a name ("General Warfali"). */
function isBetterOffice(office: OfficeSpan, hitLast: number, tokens: readonly Token[], last: number): boolean {
  if (office.last < hitLast) return false;
  const isBareRank = office.last - office.first === 1 && RANKS.has(tokens[office.first]?.lower ?? '');
  return !(isBareRank && isHonorific(tokens, office.last, last));
}

/** A title counts only in front of a name or another title. */
function isHonorific(tokens: readonly Token[], next: number, last: number): boolean {
  const token = tokens[next];
  return (
    next < last && token?.kind === 'word' && (token.capital || NAME_PARTICLES.has(token.lower)) && token.gap === ' '
  );
}

/** "Zambia Noteholders Group", "Yemeni Embassy": a side's word at the head of a longer proper name of a body. */
function longerThing(tokens: readonly Token[], at: number, hitLast: number, last: number, kind: Entry['kind']): number {
  if (kind !== 'country' && kind !== 'organisation' && kind !== 'adjective' && kind !== 'capital') return hitLast;
  let end = hitLast;
  let best = hitLast;
  while (end < last && end - at < 8) {
    const token = tokens[end];
    if (token?.kind !== 'word' || token.gap !== ' ') break;
    if (
      !token.capital &&
      !(NAME_PARTICLES.has(token.lower) || token.lower === 'of' || token.lower === 'for' || token.lower === 'and')
    )
      break;
    if (
      token.capital &&
      (hitAt(tokens, end, last)?.entry.kind === 'honorific' || officeAt(tokens, end, last)?.strong === true)
    )
      break;
    end += 1;
    if (
      token.capital &&
      (ORGANISATION_HEADS.has(token.lower) || THING_HEADS.has(token.lower)) &&
      !CONTACT_NOUN_OF.has(token.lower) &&
      !FAMILY_NAMES_TOO.has(token.lower) &&
      end - hitLast >= (kind === 'adjective' ? 2 : 1)
    )
      best = end;
  }
  return best;
}

/** "al-Aiban", "el-Sisi", "d'Estaing": a small article joined to a capitalised name. */
const JOINED_ARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|az|ul|d|l|de|o)[-'’]\p{Lu}/u;

function isNameWord(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    (token.capital || JOINED_ARTICLE.test(token.text)) &&
    token.gap === ' ' &&
    !CALENDAR_WORDS.has(token.lower)
  );
}

/** Where a name that starts at `at` ends; `at` itself where none starts. */
function nameEnd(
  tokens: readonly Token[],
  at: number,
  first: number,
  last: number,
  context: NameContext,
  afterTitle: boolean,
): number {
  const start = tokens[at];
  if (start === undefined || /\d/u.test(start.text)) return at;
  let end = at;
  if (NAME_PARTICLES.has(start.lower) && !start.capital) {
    if (
      !afterTitle &&
      !(context.names.has(tokens[at + 1]?.lower ?? '') && start.lower.length > 1 && start.lower !== 'al')
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
      ))
  ) {
    return at;
  } else if (
    isOrdinary(start.lower) &&
    !(afterTitle && !DEPARTMENT_WORDS.has(start.lower) && !start.acronym) &&
    !(context.names.has(start.lower) && at > first)
  ) {
    if (!(at > first && isNamePair(tokens, at, last))) return at;
  } else if (start.acronym && start.text.length <= 5 && !afterTitle && !context.names.has(start.lower)) {
    const next = tokens[at + 1];
    if (!(
      start.text.length >= 3 &&
      next !== undefined &&
      isNameWord(next) &&
      !next.acronym &&
      !isOrdinary(next.lower) &&
      at + 1 < last
    ))
      return at + 1;
  }
  end = Math.max(end, at) + 1;
  while (end < last && end - at < 9) {
    const token = tokens[end];
    if (isNicknameAt(tokens, end) && isNameWord(tokens[end + 3])) {
      end += 4;
      continue;
    }
    if (token === undefined || token.gap.startsWith('\n') || token.kind !== 'word') break;
    if (
      isNameWord(token) &&
      (isTitleVerb(token) ||
        ['call', 'calls', 'meeting', 'meetings', 'conversation', 'letter', 'visit', 'travel'].includes(token.lower))
    )
      break;
    if (/\d/u.test(token.text)) break;
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

/** "Sérgio Paes de Andrade Lima": a capital's name behind two parts of a name. */
function isFamilyName(tokens: readonly Token[], at: number, next: number): boolean {
  const before = tokens[at - 1];
  const earlier = tokens[at - 2];
  const isInside =
    before?.kind === 'word' &&
    before.capital &&
    earlier?.kind === 'word' &&
    (earlier.capital || NAME_PARTICLES.has(earlier.lower));
  return isInside && tokens[next]?.lower !== "'s" && !isOrdinary(before.lower);
}

/** "Fang Guoliang Meets with": a verb in the capitals of a title. */
function isTitleVerb(token: Token): boolean {
  return TITLE_VERBS.has(token.lower);
}
const TITLE_VERBS: ReadonlySet<string> = new Set(
  'meets speaks holds receives hosts welcomes visits calls telephones phones talks discusses signs stresses urges with on and in at for by from before after during following'.split(
    ' ',
  ),
);

/** "Rapid Support Forces", "Arakan Army": a body with a name of its own, no organ of a state. */
function isBodyOfItsOwn(tokens: readonly Token[], at: number, end: number): boolean {
  if (end - at < 2 || tokens.slice(at, end).some((token) => token.acronym && token.text.length > 5)) return false;
  return (
    (OWN_BODIES.has(tokens[end - 1]?.lower ?? '') && !isOrdinary(tokens[at]?.lower ?? '')) ||
    (end - at >= 3 && OWN_BODIES.has(tokens[end - 1]?.lower ?? ''))
  );
}
const OWN_BODIES: ReadonlySet<string> = new Set(
  'organisation organization front army movement group forces union league alliance coalition federation confederation brotherhood militia resistance bank fund party'.split(
    ' ',
  ),
);

/** Heads of places that are family names as well ("Mark Hall"). */
const FAMILY_NAMES_TOO: ReadonlySet<string> = new Set(
  'hall house park day street church bridge castle lake mount cape bay post hill wood field brook ford lane king bishop'.split(
    ' ',
  ),
);

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
  if (token === undefined) return false;
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

function hasThingHead(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i += 1) {
    const lower = tokens[i]?.lower ?? '';
    if (ORGANISATION_HEADS.has(lower) || THING_HEADS.has(lower)) return true;
  }
  if (last - first === 1 && tokens[first]?.acronym === true && tokens[first].text.length <= 6) return true;
  const head = tokens[last - 1]?.lower ?? '';
  if (last - first > 1 && CONTACT_NOUN_OF.has(head)) return true;
  return REGIONS.has(tokens[first]?.lower ?? '') || CALENDAR_WORDS.has(tokens[last - 1]?.lower ?? '');
}
