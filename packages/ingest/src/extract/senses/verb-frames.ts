import { areSaidApart } from '../discourse/one-by-one.ts';
import type { ContactVerb } from '../../data/contact-verbs.ts';
import { TELLING_VERBS } from '../../data/telling-words.ts';
import { PREPOSITIONS } from '../../data/verbs.ts';
import { clauseAround } from '../grammar/clauses.ts';
import { isFiller, type Element } from '../grammar/elements.ts';
import { kindSaid } from './kinds.ts';
import { partiesAfter } from '../grammar/objects.ts';
import { sidesOf, type Party } from '../terms/party.ts';
import { placeOf } from '../placing/places.ts';
import { canBeParty } from '../grammar/can-be-party.ts';
import { linkingBefore, listFrom, listUpTo, type PartyList } from '../grammar/party-lists.ts';
import { subjectOf } from '../grammar/subjects.ts';

/** "It was received on his behalf by": what was received is a thing. */
export function isOfThing(elements: readonly Element[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i -= 1)
    if (elements[i]?.mention !== null && elements[i]?.mention !== undefined) return elements[i]?.mention?.noun === 'it';
  return false;
}

/** "He was met at the airport by the under-secretary": a courtesy of arrival, no contact. */
export function isProtocol(elements: readonly Element[], at: number): boolean {
  const by = elements.findIndex(({ word }, i) => i > at && i < at + 9 && word === 'by');
  const host = elements.slice(by + 1, by + 3).find((element) => element.mention !== null)?.mention?.kind;
  if (host === 'counterpart' || host === 'person') return false;
  return elements.slice(at + 1, at + 5).some(({ word }) => ['airport', 'station', 'pier', 'tarmac'].includes(word));
}

/** Whether a form of "be" stands in front of the participle. */
export function isPassive(elements: readonly Element[], at: number): boolean {
  let i = at - 1;
  while (
    i >= 0 &&
    (elements[i]?.kind === 'day' ||
      ['also', 'later', 'then', 'earlier', 'warmly', 'again', 'there'].includes(elements[i]?.word ?? ''))
  )
    i -= 1;
  return ['was', 'were', 'been', 'be', 'being', 'is', 'are'].includes(elements[i]?.word ?? '');
}

/** "received in audience the minister": behind the words that say how, else where it was. */
export function inAudience(elements: readonly Element[], at: number): number {
  const isSaid = elements[at]?.word === 'in' && ['audience', 'private'].includes(elements[at + 1]?.word ?? '');
  if (!isSaid) return at;
  return elements[at + 2]?.word === 'audience' ? at + 3 : at + 2;
}

/** "spoke of the return of envoys to both capitals": a "to" behind another preposition leads to no partner. */
export function isFar(elements: readonly Element[], from: number, to: number): boolean {
  const between = elements.slice(from, to).map((element) => element.word);
  return between.includes('of') || between.includes('about') || between.includes('for') || to - from > 10;
}

/** "had written to invite the president", "wrote to congratulate her": the one invited is the one written to. */
export function invitedBy(elements: readonly Element[], at: number): ReturnType<typeof partiesAfter> {
  const next = elements[at + 2]?.word ?? '';
  if (elements[at + 1]?.word !== 'to' || !INVITING.has(next)) return null;
  return partiesAfter(elements, at + 3, new Set(), true, 4);
}
const INVITING: ReadonlySet<string> = new Set(
  'invite ask congratulate thank inform urge warn tell assure propose remind'.split(' '),
);

/** "whom Xi welcomed", "to whom the minister wrote": the one in front of the relative pronoun is the object. */
export function objectBefore(elements: readonly Element[], at: number, subject: PartyList | null): PartyList | null {
  if (subject === null || subject.last > at) return null;
  let i = subject.first - 1;
  while (isFiller(elements[i])) i -= 1;
  if (elements[i]?.word !== 'whom') return null;
  i -= 1;
  while (elements[i]?.word === ',' || PREPOSITIONS.has(elements[i]?.word ?? '')) i -= 1;
  if (i < 0 || elements[i]?.mention === null || !canBeParty(elements, i)) return null;
  // "A is the second head of state whom B received": what the verb says of A is A.
  const of = linkingBefore(elements, i);
  return of > 0 ? subjectOf(elements, of) : listUpTo(elements, i);
}

/** "where their borders meet", "when the roads met": a plain noun right before the verb is what meets. */
export function isOfThings(elements: readonly Element[], at: number): boolean {
  const word = elements[at]?.word ?? '';
  const before = elements[at - 1];
  if (!MEETING.has(word)) return false;
  return (before?.kind === 'word' && MEETING_THINGS.has(before.word)) || isOfDemand(elements, at);
}
const MEETING: ReadonlySet<string> = new Set(['meet', 'met', 'meets', 'meeting']);
const DEMANDS: readonly string[] =
  'needs demands targets conditions requirements criteria standards goals deadline deadlines obligations expectations commitments challenge challenges'.split(
    ' ',
  );
const MEETING_THINGS: ReadonlySet<string> = new Set([
  ...'borders frontiers roads rivers lines lands waters routes eyes hands'.split(' '),
  ...DEMANDS,
]);

/** "to meet the 30 by 30 criteria": what is met is a demand. */
function isOfDemand(elements: readonly Element[], at: number): boolean {
  for (const { mention, kind, word } of elements.slice(at + 1, at + 1 + TO_DEMAND)) {
    if (mention?.kind === 'person' || kind === 'mark' || word === 'with') return false;
    if (DEMANDS.includes(word)) return true;
  }
  return false;
}
/** Within how many elements behind the verb a demand is its object. */
const TO_DEMAND = 6;

/** "Dahl of Norway and Kamau of Kenya discussed the dam": two people by name, of two countries, who talk do so with each other. */
export function isOfTwoNamed(
  entry: ContactVerb,
  subject: PartyList,
  parties: readonly Party[],
  object: Element | undefined,
): boolean {
  const isTalk =
    ['verb.exchange-views', 'verb.shake-hands', 'verb.talk', 'verb.speak'].includes(entry.id) ||
    (entry.id === 'verb.work-through' && DETERMINERS.has(object?.word ?? ''));
  const areYouAndI =
    subject.mentions
      .map(({ noun }) => noun)
      .sort()
      .join(' ') === 'i you';
  if (areYouAndI && entry.id === 'verb.discuss') return sidesOf(parties).length > 1;
  const people = parties.filter((party) => party.type === 'person');
  return (
    isTalk &&
    people.length === parties.length &&
    subject.mentions.length > 1 &&
    subject.mentions.every((mention) => mention.name !== null || mention.kind === 'pronoun') &&
    sidesOf(parties).length > 1
  );
}

/** "went through the draft", "pored over every map": what they worked on is a thing before them; "went through hard times" is none. */
const DETERMINERS: ReadonlySet<string> = new Set('the a an each every all its their his her this these'.split(' '));

/** "The president and the prime minister received separately the visiting minister": two hosts of one side, each with the guest; of any sides where they are said not to have been together. */
export function isApart(elements: readonly Element[], hosts: readonly Party[], guests: readonly Party[]): boolean {
  if (guests.length !== 1 || hosts.length < 2 || !hosts.every((party) => party.type === 'person')) return false;
  return areSaidApart(elements) || (sidesOf(hosts).length <= 1 && elements.some(({ word }) => SEPARATELY.has(word)));
}
const SEPARATELY: ReadonlySet<string> = new Set(['separately', 'individually']);
/** "…, an Egyptian official said": those behind a comma who tell of the contact are no partner in it. */
export function tellsOfIt(elements: readonly Element[], list: PartyList): boolean {
  if (elements[list.first - 1]?.word !== ',') return false;
  let next = list.last;
  while (isFiller(elements[next])) next += 1;
  return TELLING_VERBS.has(elements[next]?.word ?? '');
}

/** "Great to meet with", "Honoured to host": what the writer of a short text was glad to do. */
export function isDelighted(elements: readonly Element[], at: number): boolean {
  const to = elements.slice(0, at).findLastIndex(({ word }) => word === 'to');
  return to >= 1 && to <= 4 && at <= to + 2 && elements.slice(0, to).some(({ word }) => GLAD.has(word));
}
const GLAD: ReadonlySet<string> = new Set(
  'great good pleased honoured honored delighted happy glad pleasure privilege honour honor wonderful nice fantastic proud excellent'.split(
    ' ',
  ),
);

/** "wrote to each other", "seeing one another". */
export function isReciprocal(elements: readonly Element[], at: number): boolean {
  const next = elements.slice(at + 1, at + 5).map((element) => element.word);
  const one = next.findIndex(
    (word, i) => (word === 'each' && next[i + 1] === 'other') || (word === 'one' && next[i + 1] === 'another'),
  );
  return (
    one >= 0 && next.slice(0, one).every((word) => ['to', 'with', 'for', 'on', 'up', 'and', 'again'].includes(word))
  );
}

/** "last saw each other in Geneva in March": a day, place or medium says that it is one contact and no habit. */
export function isPlaced(elements: readonly Element[], at: number): boolean {
  const { first, last } = clauseAround(elements, at);
  return (
    elements.slice(first, last).some((element) => element.day !== null) ||
    placeOf(elements, at) !== null ||
    kindSaid(elements, at, last) !== null
  );
}

/** "With A alone B had conferred a day before": a partner who opens the sentence, right before the subject. */
export function frontedPartner(elements: readonly Element[], subject: PartyList | null): PartyList | null {
  const start = elements[1]?.word === 'the' ? 2 : 1;
  if (subject === null || elements[0]?.word !== 'with' || !canBeParty(elements, start)) return null;
  const list = listFrom(elements, start);
  const between = elements.slice(list.last, subject.first);
  const isClose = between.every(
    ({ kind, word }) => kind === 'day' || [',', 'alone', 'too', 'also', 'in'].includes(word),
  );
  return list.mentions[0]?.kind !== 'side' && list.last <= subject.first && isClose ? list : null;
}

/** "was seen on Monday by her colleague": those who meet somebody; "is seen by her as a rival" tells what they think. */
export function fitsAgent(
  entry: ContactVerb,
  { first, last, mentions }: PartyList,
  elements: readonly Element[],
  at: number,
): boolean {
  if (entry.id !== 'verb.see') return true;
  const behind = elements[last];
  const isAct = behind === undefined || behind.kind === 'mark' || behind.kind === 'day' || BEHIND_ACT.has(behind.word);
  const by = elements.findLastIndex(({ word }, i) => i < first && word === 'by');
  const isPlain = elements
    .slice(at + 1, by)
    .every((element, i, all) => isFiller(element) || PREPOSITIONS.has(all[0]?.word ?? '') || element.kind === 'number');
  return isAct && isPlain && mentions[0]?.kind !== 'side' && mentions[0]?.kind !== 'group';
}
const BEHIND_ACT: ReadonlySet<string> = new Set('and in at on after before for who but twice again with'.split(' '));

/** "the first guest received by", "the only minister met by". */
export function isGuest(element: Element | undefined): boolean {
  const word = element?.mention?.kind === 'role' || element?.mention?.kind === 'office' ? '·' : (element?.word ?? '');
  return (
    word === '·' || ['guest', 'visitor', 'leader', 'politician', 'statesman', 'statesmen', 'guests'].includes(word)
  );
}

/** "whom he called "a friend"", "whom she calls the last honest man": the call gives a name. */
export function isNaming(entry: ContactVerb, next: Element | undefined): boolean {
  return entry.id === 'verb.call' && NAMING.has(next?.word ?? '');
}
const NAMING: ReadonlySet<string> = new Set(['"', '“', '‘', 'a', 'an', 'the', 'his', 'her', 'their', 'our', 'my']);

/** Where the verb's own words begin behind an "and": "spoke by telephone and agreed to meet". */
export function lastAnd(elements: readonly Element[], at: number): number {
  if (elements[at]?.word === 'meet' && elements[at - 1]?.word === 'to') return at - 1;
  for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) if (elements[i]?.word === 'and') return i;
  return 0;
}
