import type { ContactVerb } from '../../data/contact-verb.ts';
import { clauseAround } from '../grammar/clauses.ts';
import { isFiller, type Element } from '../grammar/elements.ts';
import { endOfLength, isForLength } from '../grammar/lengths.ts';
import type { PartyList } from '../grammar/party-lists.ts';

/** "were together for an hour", "have been in one room since ten", "were at last under the same roof": two who were so met. */
export function isTogether(elements: readonly Element[], at: number): boolean {
  if (elements[at + 1]?.word === 'together') return elements.some((_, i) => i > at && isForLength(elements, i));
  const under = elements.findIndex(({ word }, i) => i > at && (word === 'in' || word === 'under'));
  if (under < 0 || under > at + TO_ROOM) return false;
  const next = elements[under + 1]?.word;
  const room = next === 'one' ? under + 2 : next === 'the' && elements[under + 2]?.word === 'same' ? under + 3 : -1;
  return ROOMS.has(elements[room]?.word ?? '');
}
const ROOMS: ReadonlySet<string> = new Set(['room', 'roof', 'hall', 'building']);
/** How far behind the verb "in one room" may begin. */
const TO_ROOM = 3;

/** Whether what stands around a verb of coming, being or parting together says that it tells a contact; true for any other verb. */
export function fitsEncounter(entry: ContactVerb, list: PartyList, elements: readonly Element[], at: number): boolean {
  if (entry.id === 'verb.be-with') return isTimeWith(elements, list, at);
  if (entry.id === 'verb.learn-from') return isNews(elements, list, at);
  if (entry.id === 'verb.work-through')
    return entry.particles.includes(elements[at + 1]?.word ?? '') && elements.some((_, i) => isForLength(elements, i));
  if (entry.id === 'verb.take-leave') return elements[at + 2]?.word === 'of' || elements[at + 2]?.word === 'to';
  return true;
}

/** "passed an hour with", "the hour that she had passed with": what passes is a length of time; anything may be spent. */
export function isSpent(elements: readonly Element[], at: number): boolean {
  if (elements[at]?.word.startsWith('spen') === true) return true;
  const near = elements.findIndex((_, i) => i >= at - BEFORE_RELATIVE && i <= at + 2 && endOfLength(elements, i) > 0);
  return near >= 0;
}
/** How far before "that she had passed" its length of time may begin. */
const BEFORE_RELATIVE = 9;

/** "was with the ambassador for an hour", "was with him on Monday evening": time spent; "was with him on this" is support. */
function isTimeWith(elements: readonly Element[], list: PartyList, at: number): boolean {
  const { first, last } = clauseAround(elements, at);
  const isNext = isWithNext(elements, at, list.first);
  const isLong = elements.some((_, i) => i >= list.last && i < last && isForLength(elements, i));
  const isDated =
    elements.slice(first, at).some(({ day }) => day !== null) ||
    elements.slice(list.last, list.last + DATED).some(({ day }) => day !== null);
  const isShut = elements[at + 1]?.word === 'alone';
  return isNext && list.mentions[0]?.plural !== true && (isLong || isDated || isShut);
}
const NEAR: ReadonlySet<string> = new Set(['with', 'alone', 'the', 'together', '']);

/** "was with her", "was at the palace with her": nothing but a place between the verb and "with". */
function isWithNext(elements: readonly Element[], at: number, first: number): boolean {
  const with_ = elements.findLastIndex(({ word }, i) => i < first && word === 'with');
  if (with_ < at) return false;
  if (!elements.slice(with_, first).every(({ word }) => NEAR.has(word))) return false;
  const between = elements.slice(at + 1, with_);
  return between.length <= LONGEST_PLACE && (between.every(({ word }) => NEAR.has(word)) || isPlace(between));
}
const LONGEST_PLACE = 5;
/** Within how many elements behind those met a day may stand, a place before it. */
const DATED = 5;
const isPlace = (phrase: readonly Element[]): boolean =>
  ['at', 'in', 'here', 'there'].includes(phrase[0]?.word ?? '') &&
  phrase.slice(1).every(({ kind, mention, word }) => kind === 'thing' || mention?.kind === 'side' || word === 'the');

/** "heard from her colleague on Friday that …": the day, or what was heard, stands right behind. */
function isNews(elements: readonly Element[], list: PartyList, at: number): boolean {
  if (list.first > at + 3) return false;
  const behind = elements.slice(list.last, list.last + 3);
  return behind.some(({ day, word }) => day !== null || word === 'that' || word === 'about' || word === 'how');
}

/** "parted after barely an hour", "After two hours behind closed doors they came out": the length of what is over. */
export function isAfterLength(elements: readonly Element[], at: number): boolean {
  const { last } = clauseAround(elements, at);
  return elements.some(
    ({ word }, i) => word === 'after' && (i === 0 || (i > at && i < last + 1)) && endOfLength(elements, i + 1) > 0,
  );
}

/** "called on", "called later upon": where the preposition of a visit stands behind the verb at `at`; -1 where none does. */
export function calledOn(elements: readonly Element[], at: number): number {
  let i = at + 1;
  while (i < at + 4 && (isFiller(elements[i]) || elements[i]?.word.endsWith('ly') === true)) i += 1;
  return ['on', 'upon'].includes(elements[i]?.word ?? '') ? i : -1;
}
