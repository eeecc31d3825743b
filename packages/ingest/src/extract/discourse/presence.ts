import { wokenBy } from '../../annotate/words/wakes.ts';
import { sameParty, type Party } from '../terms/party.ts';
import type { Element } from '../grammar/elements.ts';
import { canBeParty } from '../grammar/can-be-party.ts';
import { listFrom } from '../grammar/party-lists.ts';
import { mainSubject, subjectOf } from '../grammar/subjects.ts';
import { partiesAfter } from '../grammar/objects.ts';
import {
  hasDelegation,
  isLedElsewhere,
  isOfAnother,
  isOfGathering,
  isUnderEye,
  listWithOthers,
} from './presence-cues.ts';
import type { ReaderState } from './reader-state.ts';

const BY_VERBS: ReadonlySet<string> = new Set(
  'joined accompanied attended assisted chaired co-chaired hosted led headed moderated mediated flanked witnessed facilitated represented opened brokered'.split(
    ' ',
  ),
);

const WITH_SUBJECT: ReadonlySet<string> = new Set(
  'opened addressed attended joined participated witnessed assisted chaired co-chaired mediated moderated'.split(' '),
);

/** Those whom a sentence names as present at, chairing, leading or taking part in a contact. */
export function presentIn(state: ReaderState): Party[] {
  const { elements } = state.row;
  const found: Party[] = [];
  for (let i = 0; i < elements.length; i += 1) {
    if (i > 0 && !canTell(elements, i)) continue;
    const word = elements[i]?.word ?? '';
    if (
      BY_VERBS.has(word) &&
      (elements[i + 1]?.word === 'by' || elements[i + 2]?.word === 'by') &&
      isAboutContact(state, i)
    ) {
      const list = partiesAfter(elements, i + 1, new Set(['by']), false, 7);
      const heads = list === null ? [] : state.parties(list.list).parties;
      found.push(...heads, ...(list === null ? [] : furtherBy(state, list.list.last)));
      const headed = elements.slice(0, i).findLast((element) => element.mention?.kind === 'group')?.mention;
      if (headed?.noun === 'side' || headed?.noun === 'delegation') giveSide(heads[0], headed.sides[0]);
    } else if (isInverted(elements, i)) {
      const were = elements.findIndex(({ word: own }, k) => k > i && BEING.has(own));
      if (canBeParty(elements, were + 1)) found.push(...state.parties(listFrom(elements, were + 1)).parties);
    } else if (i === 0 && rosterBehind(state) > 0) {
      found.push(...state.parties(listFrom(elements, rosterBehind(state))).parties);
    } else if (word === 'present' && ['were', 'was', 'also', 'is', 'are'].includes(elements[i - 1]?.word ?? '')) {
      found.push(...subjectParties(state, i));
    } else if (PRESIDED.has(word) && (elements[i + 1] === undefined || elements[i + 1]?.kind === 'mark')) {
      found.push(...subjectParties(state, i));
    } else if (word === 'part' && TAKING.has(elements[i - 1]?.word ?? '') && isForSide(elements, i)) {
      const list = canBeParty(elements, i + 1) ? listFrom(elements, i + 1) : null;
      found.push(...(list === null ? subjectParties(state, i) : state.parties(list).parties));
    } else if ((word === 'included' || word === 'comprised') && isDelegation(elements, i)) {
      if (canBeParty(elements, i + 1)) found.push(...state.parties(listFrom(elements, i + 1)).parties);
    } else if (isOtherHead(elements, i)) {
      const list = partiesAfter(elements, i + 1, new Set(['by']), false, 4);
      const head = list === null ? [] : state.parties(list.list).parties;
      found.push(...head);
      giveSide(head[0], (elements[i]?.mention ?? elements[i - 1]?.mention)?.sides[0]);
    } else if ((word === 'spoke' || word === 'acted') && elements[i + 1]?.word === 'for') {
      const own = elements[i + 2]?.mention?.kind === 'side' ? elements[i + 2]?.mention : elements[i + 3]?.mention;
      if (own?.kind === 'side' && canBeParty(elements, elements[i + 2]?.mention === own ? i + 2 : i + 3)) {
        const speakers = subjectParties(state, i);
        giveSide(speakers[0], own.sides[0]);
        found.push(...speakers);
      }
    } else if (isCounterpartOf(elements, i)) {
      const be = elements.findIndex(({ word: own }, k) => k > i && ['be', 'is', 'was'].includes(own));
      found.push(...subjectParties(state, i), ...state.parties(listFrom(elements, be + 1)).parties);
    } else if (word === 'sat' && i <= 6 && ACROSS.has(elements[0]?.word ?? '') && canBeParty(elements, i + 1)) {
      found.push(...state.parties(listFrom(elements, i + 1)).parties);
    } else if (CHAIRING.has(word) && elements[i + 1]?.word === 'of') {
      const list = partiesAfter(elements, i + 1, new Set(['of']), false, 6);
      found.push(...(list === null ? [] : state.parties(list.list).parties));
    } else if (
      word === 'presence' &&
      elements[i + 1]?.word === 'of' &&
      ['the', 'in'].includes(elements[i - 1]?.word ?? '')
    ) {
      const list = partiesAfter(elements, i + 1, new Set(['of']), false, 5);
      if (list !== null) found.push(...state.parties(list.list).parties);
    } else if (word === 'under' && isUnderEye(elements, i)) {
      const list = partiesAfter(elements, i + 3, new Set(['of']), false, 6);
      const people = list?.list.mentions.some(({ kind }) => kind === 'side') === true ? null : list;
      if (people !== null) found.push(...state.parties(people.list).parties);
    } else if (word === 'who' && isOpenedByWho(elements, i)) {
      const opener = elements[i - 1]?.word === ',' ? i - 2 : i - 1;
      if (elements[opener]?.mention?.kind === 'person' && canBeParty(elements, opener))
        found.push(...state.parties(listFrom(elements, opener)).parties.slice(0, 1));
    } else if (word === 'sat' && elements[i + 1]?.word === 'in') {
      found.push(...subjectParties(state, i));
    } else if (
      (word === 'joining' || word === 'attending' || word === 'participating' || word === 'accompanying') &&
      i <= 2
    ) {
      const were = elements.findIndex((element, k) => k > i && (element.word === 'were' || element.word === 'was'));
      if (were > 0 && elements[were + 1] !== undefined && canBeParty(elements, were + 1))
        found.push(...state.parties(listFrom(elements, were + 1)).parties);
    } else if ((word === 'led' || word === 'headed') && hasDelegation(elements, i)) {
      found.push(...subjectParties(state, i));
    } else if (WITH_SUBJECT.has(word) && isDefiniteContact(elements, i + 1)) {
      found.push(...subjectParties(state, i));
    } else if (word === 'part' && elements[i - 1]?.word === 'took' && isDefiniteContact(elements, i + 1)) {
      found.push(...subjectParties(state, i));
    }
  }
  return found.filter((party) => party.type === 'person' || party.side !== '');
}

/** Whether an element may say who was present: by its word, or as somebody's counterpart or another's delegation. */
function canTell(elements: readonly Element[], at: number): boolean {
  const element = elements[at];
  if (element === undefined) return false;
  return (element.wakes & PRESENCE) !== 0 || element.mention !== null;
}

/** "chaired by the premier of Peru, A, and by the premier of Chile, B": those behind each further "by". */
function furtherBy(state: ReaderState, from: number): Party[] {
  const { elements } = state.row;
  let at = elements[from]?.word === ',' ? from + 1 : from;
  if (elements[at]?.word === 'and') at += 1;
  if (at === from || elements[at]?.word !== 'by' || !canBeParty(elements, at + 1)) return [];
  const list = listFrom(elements, at + 1);
  return [...state.parties(list).parties, ...furtherBy(state, list.last)];
}

/** "Also present were A and B", "Attending the meeting was A", "Also in the room were A and B": those who come behind the verb. */
function isInverted(elements: readonly Element[], at: number): boolean {
  const word = elements[at]?.word ?? '';
  if (at > 1 || !HERE.has(word)) return false;
  const were = elements.findIndex((element, k) => k > at && BEING.has(element.word));
  return were > at && were <= at + 8 && elements.slice(at + 1, were).every(({ mention }) => mention === null);
}

const HERE: ReadonlySet<string> = new Set('present attending participating seated joining in around'.split(' '));

const BEING: ReadonlySet<string> = new Set(['were', 'was', 'is', 'are']);

/**
 * "On the other end were A and B", "At the other end was A"; "They were A and B" behind a contact of people not yet named: where those
 * stand who took part; -1 where a sentence is none of these.
 */
function rosterBehind({ row: { elements, sentence }, openContact }: ReaderState): number {
  const be = elements.findIndex(({ word }) => BEING.has(word) || word === 'sat');
  if (be < 1 || be > 7 || !canBeParty(elements, be + 1)) return -1;
  const before = elements.slice(0, be);
  const isAtEnd =
    (before[0]?.word === 'on' || before[0]?.word === 'at') &&
    before.every(({ mention }) => mention === null) &&
    before.some(({ word }) => ENDS.has(word));
  if (isAtEnd) return be + 1;
  const set = elements[0]?.mention;
  const isSet = be === 1 && set?.plural === true && set.name === null && set.sides.length === 0;
  const isAwaited = openContact !== null && sentence - openContact.claim.sentence <= 2;
  const { mentions } = listFrom(elements, be + 1);
  const areNamed = mentions.length > 1 && mentions.every(({ name }) => name !== null);
  return isSet && isAwaited && areNamed ? be + 1 : -1;
}
const ENDS: ReadonlySet<string> = new Set('end line screen screens phone telephone call table'.split(' '));

/** "the Korean one by Mr Cheong": who heads a side is of it. */
function giveSide(party: Party | undefined, side: string | undefined): void {
  if (party?.type === 'person' && party.person.sides.length === 0 && side !== undefined) party.person.sides.push(side);
}

/** "where his counterpart will be Mr Onodera", "her host is Minister Ozols": who somebody is to meet. */
export function isCounterpartOf(elements: readonly Element[], at: number): boolean {
  const mention = elements[at]?.mention;
  const isOwn = mention?.owner === 'his' || mention?.owner === 'her';
  const isOther = mention?.kind === 'counterpart' || (mention?.kind === 'role' && mention.noun === 'host');
  if (!isOwn || !isOther || mention.name !== null) return false;
  let i = at + 1;
  while (['will', 'would', 'was', 'to'].includes(elements[i]?.word ?? '') && elements[i + 1]?.mention == null) i += 1;
  return ['be', 'is', 'was'].includes(elements[i]?.word ?? '') && elements[i + 1]?.mention?.kind === 'person';
}

/** "The call came about through A, who opened it": a contact of which a relative clause says who opened or hosted it. */
function isOpenedByWho(elements: readonly Element[], at: number): boolean {
  const isIt = elements[at + 2]?.mention?.noun === 'it';
  const isNoun = elements.slice(0, at).some(({ word }) => ['meeting', 'call', 'talks', 'session'].includes(word));
  return isIt && isNoun && WITH_SUBJECT.has(elements[at + 1]?.word ?? '');
}

const ACROSS: ReadonlySet<string> = new Set('across opposite facing beside behind'.split(' '));

const CHAIRING: ReadonlySet<string> = new Set('chairmanship co-chairmanship chairpersonship leadership'.split(' '));

const PRESIDED: ReadonlySet<string> = new Set('chaired presided mediated interpreted'.split(' '));

const TAKING: ReadonlySet<string> = new Set('took take taking'.split(' '));

const PRESENCE = wokenBy('presence', [
  ...[BY_VERBS, WITH_SUBJECT, HERE, CHAIRING, PRESIDED].flatMap((words) => [...words]),
  ...'part included comprised spoke acted sat presence under who accompanying led headed one'.split(' '),
]);

/** "For Djibouti there took part A and B", "also took part": for a side, or besides those named. */
function isForSide(elements: readonly Element[], at: number): boolean {
  const before = elements.slice(Math.max(0, at - 8), at).map(({ word }) => word);
  const next = elements[at + 1];
  return (
    (before.includes('for') || before.includes('also') || before.includes('there') || before.includes('side')) &&
    (next === undefined || next.kind === 'mark' || next.mention !== null || next.word === 'the')
  );
}

function isDelegation(elements: readonly Element[], at: number): boolean {
  return elements
    .slice(Math.max(0, at - 4), at)
    .some(({ word, mention }) => ['delegation', 'side', 'team'].includes(mention?.noun ?? word));
}

/** "… and the Korean one by Mr Cheong", "…, the Swedish delegation by the state secretary". */
function isOtherHead(elements: readonly Element[], at: number): boolean {
  const own = elements[at]?.mention;
  const isBody = elements[at]?.word === 'one' || own?.noun === 'delegation' || own?.noun === 'side';
  return isBody && elements[at + 1]?.word === 'by' && isHeaded(elements, at);
}

/** "The Mongolian side was headed by A and the Korean one by B". */
function isHeaded(elements: readonly Element[], at: number): boolean {
  return elements.slice(0, at).some(({ word }) => word === 'headed' || word === 'led' || word === 'represented');
}

function subjectParties(state: ReaderState, at: number): readonly Party[] {
  const { elements } = state.row;
  const list = listWithOthers(elements) ?? subjectOf(elements, at) ?? mainSubject(elements);
  return list === null ? [] : state.parties(list).parties;
}

/** "was chaired by", "The delegation was led by", "It was attended by": about the contact told last. */
function isAboutContact(state: ReaderState, at: number): boolean {
  const { elements } = state.row;
  const words = elements.slice(Math.max(0, at - ABOUT), at).map((element) => element.word);
  if (isOfGathering(elements, at) || isOfAnother(elements, at) || isLedElsewhere(elements, at)) return false;
  if (words.some((word) => ['cabinet', 'party', 'committee', 'government', 'ceremony'].includes(word))) return false;
  const hasNoun = words.some((word) =>
    [
      'it',
      'meeting',
      'talks',
      'call',
      'session',
      'audience',
      'round',
      'delegation',
      'side',
      'conversation',
      'they',
      'consultations',
      'summit',
      'dialogue',
      'we',
      'delegations',
      'conference',
    ].includes(word),
  );
  const before = elements.slice(0, at).findLast((element) => element.mention !== null);
  return (
    hasNoun ||
    isOfParty(state, at) ||
    before?.mention?.kind === 'pronoun' ||
    (before?.mention?.kind === 'side' && before.mention.form === 'organisation') ||
    before?.mention?.kind === 'group' ||
    before?.mention?.kind === 'plural'
  );
}

/** How far before the verb the contact may stand that it is about. */
const ABOUT = 13;

/** "The president was accompanied by A": one who took part in the contact told in the sentence before, by a party of it. */
function isOfParty(state: ReaderState, at: number): boolean {
  const { elements, sentence } = state.row;
  const last = state.last();
  if (!['accompanied', 'assisted', 'flanked', 'joined'].includes(elements[at]?.word ?? '')) return false;
  const isOfRelative = elements[at - 2]?.word === 'who' && last?.sentence === sentence;
  const behind = last === undefined ? 0 : sentence - last.sentence;
  if (last?.text !== state.text || (!isOfRelative && (behind < 1 || behind > 2))) return false;
  const list = subjectOf(elements, at);
  if (list === null || (list.first > 2 && !isOfRelative)) return false;
  return state.parties(list).parties.some((party) => last.parties.some((other) => sameParty(party, other)));
}

function isDefiniteContact(elements: readonly Element[], at: number): boolean {
  const words = elements.slice(at, at + 4).map((element) => element.word);
  return (
    (words[0] === 'the' || words[0] === 'in' || words[0] === 'both' || words[0] === 'this') &&
    words.some((word) =>
      ['meeting', 'talks', 'call', 'audience', 'conversation', 'session', 'discussions', 'consultations'].includes(
        word,
      ),
    )
  );
}
