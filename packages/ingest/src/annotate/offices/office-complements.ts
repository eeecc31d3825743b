import { DEPARTMENT_WORDS } from '../../data/offices.ts';
import { ORGANISATION_HEADS } from '../../data/organisation-heads.ts';
import { bodyEnd } from './department-words.ts';
import { hitAt } from '../words/lexicon.ts';
import { singularHead } from './office-heads.ts';
import type { Token } from '../words/tokens.ts';

const OF_WORDS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'in', 'at', 'on']);

/** Reads "of Foreign Affairs", "of the Security Council", "for Central Asia"; stops before a country and before a name. */
export function complementEnd(tokens: readonly Token[], at: number, end: number): { last: number; sides: string[] } {
  let last = at;
  const sides: string[] = [];
  if (RESPONSIBLE.has(tokens[last]?.lower ?? '') && tokens[last + 1]?.lower === 'for') last += 1;
  else if (tokens[last]?.lower === 'in' && tokens[last + 1]?.lower === 'charge') last += 2;
  const start = last;
  for (let turn = 0; turn < 4; turn += 1) {
    const word = tokens[last];
    if (word === undefined || last >= end || !OF_WORDS.has(word.lower)) break;
    if (turn === 0 && word.lower === 'to' && servesNobody(tokens[at - 1])) break;
    const isAtMinistry = word.lower === 'at' && ministryEnd(tokens, last + 2, end) !== null;
    if (
      turn === 0 &&
      !FIRST_WORDS.has(word.lower) &&
      !isAtMinistry &&
      !(word.lower === 'on' && isOnSubject(tokens, at))
    )
      break;
    const part = partEnd(tokens, last + 1, end, sides, word.lower);
    if (part === last + 1 || isNamedHolder(tokens, at - 1, last + 1, part, end)) break;
    last = part;
  }
  return { last: last === start ? at : last, sides };
}

/** "a message from the king to the emir": whoever leads a state is nobody's adviser or envoy. */
export const servesNobody = (head: Token | undefined): boolean => LEADING.has(head?.lower ?? '');
const LEADING: ReadonlySet<string> = new Set(
  'king queen sultan emir amir president minister premier chancellor prince leader monarch pope'.split(' '),
);

/**
 * "a spokesman for Chilean President Ana Gil", "the envoy of President Paz": the office behind the preposition is of the one named behind it, so
 * the head in front is somebody else's; behind an article only where the head speaks for others ("Special Envoy of the President Luis Paz").
 */
function isNamedHolder(tokens: readonly Token[], head: number, at: number, last: number, end: number): boolean {
  const office = tokens[last - 1];
  const name = tokens[last];
  if (office === undefined || singularHead(office.lower) !== office.lower || last >= end) return false;
  if (name?.kind !== 'word' || !name.capital || name.gap !== ' ' || hitAt(tokens, last, end) !== null) return false;
  if (singularHead(name.lower) !== null || DEPARTMENT_WORDS.has(name.lower)) return false;
  return tokens[at]?.lower !== 'the' || (tokens[head]?.lower ?? '').startsWith('spokes');
}
const FIRST_WORDS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'in']);

/** "adviser on foreign affairs", "envoy on Eurasian Affairs": heads whose subject may stand behind "on". */
function isOnSubject(tokens: readonly Token[], at: number): boolean {
  const isSubject = DEPARTMENT_WORDS.has(tokens[at + 1]?.lower ?? '') || subjectEnd(tokens, at + 1) > at + 1;
  return ON_HEADS.has(tokens[at - 1]?.lower ?? '') && isSubject;
}

/** "of the Chinese Government on Eurasian Affairs": where a subject of no list ends that closes with a word for matters; `at` where there is none. */
function subjectEnd(tokens: readonly Token[], at: number): number {
  const from = tokens[at]?.lower === 'the' ? at + 1 : at;
  for (let i = from; i < from + LONGEST_SUBJECT; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || !token.capital || token.gap !== ' ') return at;
    if (MATTERS.has(token.lower)) return i + 1;
  }
  return at;
}
const LONGEST_SUBJECT = 4;
const MATTERS: ReadonlySet<string> = new Set('affairs issues matters questions'.split(' '));
const ON_HEADS: ReadonlySet<string> = new Set(
  'adviser advisor advisers advisors envoy envoys commissioner commissioners coordinator rapporteur aide representative'.split(
    ' ',
  ),
);

/** "the High Commissioner for Malawi": sent by it, where an envoy for a country is sent to it. */
function isHighCommissioner(tokens: readonly Token[], head: number): boolean {
  return tokens[head]?.lower === 'commissioner' && tokens[head - 1]?.lower === 'high';
}

/** "Minister Responsible for Foreign Affairs", "Minister Delegate for Trade". */
const RESPONSIBLE: ReadonlySet<string> = new Set(['responsible', 'delegate', 'resident']);

function partEnd(tokens: readonly Token[], at: number, end: number, sides: string[], preposition: string): number {
  let i = at;
  if (tokens[i]?.lower === 'the' || tokens[i]?.lower === 'its') i += 1;
  const before = sides.length;
  const subject = preposition === 'on' ? Math.min(subjectEnd(tokens, at), end) : at;
  if (subject > at) return subject;
  const hit = hitAt(tokens, i, end);
  if (hit?.entry.kind === 'nothing' && (preposition === 'for' || preposition === 'to')) {
    const next = tokens[hit.last]?.lower === 'and' ? tokens[hit.last + 1] : undefined;
    const goesOn = next !== undefined && hit.last + 1 < end && next.capital && DEPARTMENT_WORDS.has(next.lower);
    return goesOn ? bodyEnd(tokens, hit.last + 1, end) : hit.last;
  }
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
      return organEnd(tokens, principalEnd(tokens, hit.last, end), end);
    }
    const holder = isOwner ? hit.last + 1 : hit.last;
    const principal = hit.entry.kind === 'adjective' || isOwner ? principalEnd(tokens, holder, end) : holder;
    if (principal > holder) {
      sides.push(hit.entry.id);
      return principal;
    }
    if (!isOwner && hit.entry.kind === 'country' && preposition === 'for') {
      if (isHighCommissioner(tokens, at - 2)) sides.push(hit.entry.id);
      return hit.last;
    }
    if (!isOwner && hit.entry.kind !== 'adjective') return at;
    const from = hit.last + (isOwner ? 1 : 0);
    const body = bodyEnd(tokens, from, end);
    if (body > from) {
      if (sides.length === before) sides.push(hit.entry.id);
      return body;
    }
    return at;
  }
  if (preposition === 'in' || preposition === 'at') return ministryEnd(tokens, i, end) ?? at;
  if (preposition === 'on' && !isOnSubject(tokens, at - 1)) return at;
  if (tokens[i]?.lower === 'republic' && tokens[i]?.capital === true) return i + 1;
  const body = bodyEnd(tokens, i, end);
  return body > i ? body : at;
}

/** "Minister of State at the Ministry of Foreign Affairs": where the house ends in which somebody holds an office; null where none stands. */
function ministryEnd(tokens: readonly Token[], at: number, end: number): number | null {
  const token = tokens[at];
  if (at >= end || token?.capital !== true || !HOUSES.has(token.lower)) return null;
  const isOf = ['of', 'for'].includes(tokens[at + 1]?.lower ?? '');
  const from = tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2;
  const body = isOf ? bodyEnd(tokens, from, end) : at;
  return body > from ? body : at + 1;
}
const HOUSES: ReadonlySet<string> = new Set(['ministry', 'department', 'presidency', 'chancellery']);

/** "Special Envoy of the UN Secretary-General", "Adviser to the French President": where the office ends for whose holder somebody acts. */
function principalEnd(tokens: readonly Token[], at: number, end: number): number {
  let i = at;
  while (i < Math.min(end, at + 3) && tokens[i]?.capital === true && tokens[i]?.gap === ' ') {
    if (singularHead(tokens[i]?.lower ?? '') === tokens[i]?.lower) return i + 1;
    if (!['prime', 'vice', 'foreign', 'high', 'federal', 'deputy'].includes(tokens[i]?.lower ?? '')) break;
    i += 1;
  }
  return at;
}

/** "the President of the ECOWAS Commission, H.E. A": the organ of an organisation that its name is followed by. */
function organEnd(tokens: readonly Token[], at: number, end: number): number {
  const token = tokens[at];
  const isOrgan = at < end && token?.gap === ' ' && token.capital && ORGANISATION_HEADS.has(token.lower);
  return isOrgan && (at + 1 >= end || tokens[at + 1]?.capital !== true || tokens[at + 1]?.kind === 'mark')
    ? at + 1
    : at;
}

/** "external affairs minister", "foreign relations minister": the words of "foreign minister", whichever way a government calls its own. */
export function asForeign(words: readonly string[]): readonly string[] {
  const at = words.findIndex(
    (word, i) => ABROAD.has(word) && (words[i + 1] === 'affairs' || words[i + 1] === 'relations'),
  );
  return at < 0 ? words : [...words.slice(0, at), 'foreign', ...words.slice(at + 2)];
}
const ABROAD: ReadonlySet<string> = new Set(['external', 'foreign']);

/** "Minister of Foreign Affairs" as the words of "foreign minister", so that both are one office. */
export function withDepartment(words: readonly string[], complement: readonly Token[]): readonly string[] {
  const [of, ...rest] = complement.map((token) => token.lower);
  if ((of !== 'of' && of !== 'for') || words.length > 2 || words.includes('prime')) return words;
  const [first, second] = rest.filter((word) => word !== 'the');
  if (first === undefined) return words;
  const isForeign = first === 'foreign' || (first === 'external' && ['relations', 'affairs'].includes(second ?? ''));
  return isForeign
    ? [...words.slice(0, -1), 'foreign', 'minister']
    : DEPARTMENT_WORDS.has(first)
      ? [...words.slice(0, -1), first, 'minister']
      : words;
}
