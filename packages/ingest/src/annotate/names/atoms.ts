import { isOrdinary } from '../../data/common-words.ts';
import { NAME_PARTICLES, RANKS } from '../../data/offices.ts';
import { ORGANISATION_HEADS } from '../../data/organisation-heads.ts';
import { CONTACT_NOUN_OF } from '../../data/contact-nouns.ts';
import { CALENDAR_WORDS, REGIONS, THING_HEADS } from '../../data/things.ts';
import { hitAt, NAMED, sharedAt, type Entry } from '../words/lexicon.ts';
import { FAMILY_NAMES_TOO, slotEnd } from './name-slots.ts';
import { isNameWord, nameEnd, type NameContext } from './name-spans.ts';
import { FIGHTERS } from './short-names.ts';
import { headOfCountry, isGivenName, officeAt, type OfficeSpan } from '../offices/offices.ts';
import { isOfMinistry } from '../offices/department-words.ts';
import { singularHead } from '../offices/office-heads.ts';
import type { Token } from '../words/tokens.ts';

/** The smallest stretch of tokens with one meaning. */
export interface Atom {
  readonly kind: Entry['kind'] | 'office' | 'name' | 'thing' | 'word' | 'mark' | 'number';
  readonly first: number;
  readonly last: number;
  /** A side's id, where the atom is of the curated lists. */
  readonly id: string;
  readonly office: OfficeSpan | null;
}

/** Reads the atoms of one sentence from left to right; the longest reading of the curated lists comes first. */
export function atomsOf(tokens: readonly Token[], first: number, last: number, context: NameContext): Atom[] {
  const atoms: Atom[] = [];
  let at = first;
  while (at < last) {
    const atom = atomAt(tokens, at, first, last, context, atoms);
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
  atoms: readonly Atom[],
): Atom {
  const before = atoms.at(-1);
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return plain('mark', at);
  if (token.kind === 'number') return plain('number', at);
  const ship = shipEnd(tokens, at, last);
  if (ship > at) return { kind: 'thing', first: at, last: ship, id: '', office: null };
  const slot = slotEnd(tokens, at, last, atoms);
  if (slot > at) return { kind: 'name', first: at, last: slot, id: '', office: null };
  const isTitled = before !== undefined && (before.kind === 'honorific' || before.kind === 'office');
  const hit = isGivenName(tokens, at, isTitled ? at - 1 : -1)
    ? null
    : (hitAt(tokens, at, last) ?? sharedAt(tokens, at, last));
  const office = officeAt(tokens, at, last);
  const afterTitle = before?.kind === 'honorific' || (before?.kind === 'office' && before.office?.plural !== true);
  const compound = hit === null ? at : compoundEnd(tokens, hit.last);
  if (hit !== null && compound > hit.last) return { kind: 'thing', first: at, last: compound, id: '', office: null };
  if (hit?.entry.kind === 'nothing') return { kind: 'thing', first: at, last: hit.last, id: '', office: null };
  const opensWithSide =
    hit !== null &&
    ['country', 'adjective', 'organisation', 'capital', 'seat'].includes(hit.entry.kind) &&
    office !== null &&
    hit.last < office.coreLast;
  if (office !== null && !opensWithSide && isBetterOffice(office, hit?.last ?? at, tokens, last))
    return { kind: 'office', first: at, last: office.last, id: '', office };
  if (hit?.entry.kind === 'honorific') {
    if (isHonorific(tokens, hit.last, last) || hit.last - hit.first > 1 || isStyle(tokens, at))
      return { kind: 'honorific', first: at, last: hit.last, id: '', office: null };
  } else if (
    hit !== null &&
    !(afterTitle && isNameWord(tokens[hit.last]) && hit.entry.kind !== 'organisation' && before.kind === 'honorific')
  ) {
    if (isCouncilOfState(tokens, hit.entry.id, at))
      return { kind: 'thing', first: at, last: hit.last, id: '', office: null };
    const isLed = headOfCountry(tokens, hit.last) !== null;
    const longer = isLed ? hit.last : longerThing(tokens, at, hit.last, last, hit.entry.kind);
    if (longer > hit.last && hit.entry.kind === 'country' && isMovement(tokens, hit.last, longer))
      return named(tokens, at, longer);
    if (longer > hit.last) return { kind: 'thing', first: at, last: longer, id: hit.entry.id, office: null };
    return { kind: hit.entry.kind, first: at, last: hit.last, id: hit.entry.id, office: null };
  }
  const short = shortName(tokens, at, last, context);
  if (short !== null) return { kind: 'organisation', first: at, last: at + 1, id: short, office: null };
  const end = isOfMinistry(tokens, at) ? at : nameEnd(tokens, at, first, last, context, afterTitle);
  if (end > at) {
    const isThing = !afterTitle && hasThingHead(tokens, at, end);
    const body = bodyEnd(tokens, end, last);
    if (isThing && isBodyOfItsOwn(tokens, at, end, body)) return named(tokens, at, body);
    return { kind: isThing ? 'thing' : 'name', first: at, last: end, id: '', office: null };
  }
  return plain('word', at);
}

/** "French-speaking", "German-born": where a word ends that is made with the name of a people and speaks of no side; `at` itself where none does. */
function compoundEnd(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '-' && COMPOUNDS.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at;
}
const COMPOUNDS: ReadonlySet<string> = new Set(
  'speaking language born made built style trained educated era'.split(' '),
);

/** "the Russian Security Council", "Iran's Supreme National Security Council": a state's own, not that of the United Nations. */
function isCouncilOfState(tokens: readonly Token[], id: string, at: number): boolean {
  if (id !== 'united-nations-security-council' || tokens[at]?.lower !== 'security') return false;
  const before = tokens[at - 1];
  if (before === undefined || before.gap.startsWith('\n')) return false;
  if (before.text === "'s" || before.text === '’s') return hitAt(tokens, at - 2, at)?.entry.kind === 'country';
  return before.lower === 'national' || hitAt(tokens, at - 1, at)?.entry.kind === 'adjective';
}

/** What stands before the name of a ship of war. */
const SHIPS: ReadonlySet<string> = new Set([
  'HMS',
  'USS',
  'HMAS',
  'HMCS',
  'HMNZS',
  'INS',
  'RFA',
  'FGS',
  'HNLMS',
  'BRP',
  'ROKS',
  'KRI',
  'MV',
  'MT',
]);

/** "HMS Queen Elizabeth": where a ship's name ends; `at` itself where none stands. */
function shipEnd(tokens: readonly Token[], at: number, last: number): number {
  if (tokens[at]?.acronym !== true || !SHIPS.has(tokens[at].text)) return at;
  let end = at + 1;
  while (end < last && end - at < 4 && tokens[end]?.kind === 'word' && tokens[end]?.capital === true) end += 1;
  return end > at + 1 ? end : at;
}

/** "the Fund", "the bloc": a body named in full elsewhere in the text. */
function shortName(tokens: readonly Token[], at: number, last: number, context: NameContext): string | null {
  const token = tokens[at];
  const fighters = token?.capital === true && at + 1 < last && REBELS.has(tokens[at + 1]?.lower ?? '');
  if (fighters) return context.shortNames?.get(`${token.lower} ${FIGHTERS}`) ?? null;
  if (token === undefined || at < 1 || tokens[at - 1]?.lower !== 'the') return null;
  const id = context.shortNames?.get(token.lower);
  if (id === undefined || (!token.capital && token.lower !== 'bloc' && token.lower !== 'alliance')) return null;
  const next = tokens[at + 1];
  return at + 1 < last &&
    next?.kind === 'word' &&
    (next.lower === 'of' || next.lower === 'for' || (next.capital && singularHead(next.lower) === null))
    ? null
    : id;
}

/** Those who fight or speak for a movement named by its people: "Kachin rebels", "the Kachin negotiators". */
const REBELS: ReadonlySet<string> = new Set(
  'rebels guerrillas insurgents separatists fighters negotiators delegates representatives'.split(' '),
);

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

/** "HE the Foreign Minister of Guinea": a style in capitals before the article of an office. */
function isStyle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.acronym === true && STYLES.has(token.lower) && tokens[at + 1]?.lower === 'the';
}
const STYLES: ReadonlySet<string> = new Set(['he', 'h.e.', 'hh', 'h.h.', 'hrh', 'h.r.h.', 'hm', 'h.m.']);

/** "Zambia Noteholders Group", "Yemeni Embassy": a side's word at the head of a longer proper name of a body. */
function longerThing(tokens: readonly Token[], at: number, hitLast: number, last: number, kind: Entry['kind']): number {
  if (kind !== 'country' && kind !== 'organisation' && kind !== 'adjective' && kind !== 'capital') return hitLast;
  let end = hitLast;
  let best = hitLast;
  while (end < last && end - at < 8) {
    const token = tokens[end];
    if (token?.kind !== 'word' || token.gap !== ' ') break;
    if (token.lower === 'and' && hitAt(tokens, end + 1, last)?.entry.kind === 'adjective') break;
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

/** A body under its printed name. */
function named(tokens: readonly Token[], at: number, end: number): Atom {
  const name = tokens
    .slice(at, end)
    .map((token) => token.text)
    .join(' ');
  return { kind: 'organisation', first: at, last: end, id: `${NAMED}${name}`, office: null };
}

/** "Front for the Liberation of Darsala": where a body's name ends that goes on behind its head with capitals. */
function bodyEnd(tokens: readonly Token[], end: number, last: number): number {
  let i = end;
  if (tokens[i]?.lower !== 'for') return end;
  let best = end;
  while (i < last && i - end < 7) {
    const token = tokens[i];
    if (token?.kind !== 'word') break;
    if (token.capital) best = i + 1;
    else if (!['for', 'of', 'the', 'and'].includes(token.lower)) break;
    i += 1;
  }
  return best;
}

/** "Sudan Liberation Movement", "Zambia Noteholders Group": no organ of the country it is named after. */
function isMovement(tokens: readonly Token[], from: number, end: number): boolean {
  return end - from >= 2 && MOVEMENTS.has(tokens[end - 1]?.lower ?? '');
}
const MOVEMENTS: ReadonlySet<string> = new Set(
  'movement front group alliance union league coalition congress'.split(' '),
);

/** "Rapid Support Forces", "Arakan Army": a body with a name of its own, no organ of a state. */
function isBodyOfItsOwn(tokens: readonly Token[], at: number, end: number, whole: number): boolean {
  if (end - at < 2 || tokens.slice(at, end).some((token) => token.acronym && token.text.length > 5)) return false;
  const first = tokens[at]?.lower ?? '';
  const head = tokens[end - 1]?.lower ?? '';
  if (OF_STATES.has(first)) return OWN_BODIES.has(head) && end - at >= 3;
  return (OWN_BODIES.has(head) || ASSOCIATIONS.has(head)) && (!isOrdinary(first) || whole - at >= 3);
}
/** What opens the names of a state's own congresses and associations. */
const OF_STATES: ReadonlySet<string> = new Set(
  'national federal state supreme people constitutional parliamentary'.split(' '),
);
const ASSOCIATIONS: ReadonlySet<string> = new Set(
  'association congress foundation society network consortium'.split(' '),
);
const OWN_BODIES: ReadonlySet<string> = new Set(
  'organisation organization front army movement group forces union league alliance coalition federation confederation brotherhood militia resistance bank fund party'.split(
    ' ',
  ),
);

/** "Park Jae-ho", "Park Jae Ho": a family name that is a word for a place too, before a given name of two syllables. */
function isFamilyFirst(tokens: readonly Token[], first: number, last: number): boolean {
  const syllables = tokens.slice(first + 1, last);
  if (last - first === 3 && tokens[first]?.lower === 'park')
    return syllables.every(
      ({ text, lower }) =>
        /^\p{Lu}\p{Ll}{1,5}$/u.test(text) && !THING_HEADS.has(lower) && !ORGANISATION_HEADS.has(lower),
    );
  const given = tokens[first + 1]?.text ?? '';
  return (
    last - first === 2 &&
    FAMILY_NAMES_TOO.has(tokens[first]?.lower ?? '') &&
    /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(given) &&
    !given.split('-').every((part) => isOrdinary(part.toLowerCase()))
  );
}

function hasThingHead(tokens: readonly Token[], first: number, last: number): boolean {
  if (isFamilyFirst(tokens, first, last)) return false;
  for (let i = first; i < last; i += 1) {
    const lower = tokens[i]?.lower ?? '';
    if (ORGANISATION_HEADS.has(lower) || THING_HEADS.has(lower)) return true;
  }
  if (last - first === 1 && tokens[first]?.acronym === true && tokens[first].text.length <= 6) return true;
  const head = tokens[last - 1]?.lower ?? '';
  if (last - first > 1 && CONTACT_NOUN_OF.has(head)) return true;
  return REGIONS.has(tokens[first]?.lower ?? '') || (CALENDAR_WORDS.has(head) && head.length > 3);
}
