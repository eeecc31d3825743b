import { CONTACT_VERBS, type ContactVerb } from '../../data/contact-verbs.ts';
import { sameParty, sidesOf, type Party } from '../terms/party.ts';
import { isCountry } from '../../annotate/words/lexicon.ts';
import { kindSaid } from '../senses/kinds.ts';
import { isOfRounds, kindOfVerb } from '../senses/kind-of-verb.ts';
import { makeClaim } from '../making/make-claim.ts';
import { isOfMany } from './among-claims.ts';
import { namedBehind } from '../grammar/named-behind.ts';
import { furtherPartner } from '../grammar/further-partners.ts';
import { partiesAfter } from '../grammar/objects.ts';
import { isOneByOne, isOverTime, isSeparate } from '../discourse/one-by-one.ts';
import { fromResolve } from '../status/resolved-on.ts';
import { planInPresent } from '../status/present-plans.ts';
import type { PartyList } from '../grammar/party-lists.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { clauseAround, endOfLead, endOfOwn } from '../grammar/clauses.ts';
import { statusOfVerb } from '../status/verb-status.ts';
import { mainSubject, subjectOf } from '../grammar/subjects.ts';
import {
  fitsAgent,
  frontedPartner,
  inAudience,
  isApart,
  invitedBy,
  isDelighted,
  isGuest,
  isNaming,
  lastAnd,
  isFar,
  isOfThing,
  isOfThings,
  isPassive,
  isPlaced,
  isProtocol,
  isReciprocal,
  objectBefore,
  isOfTwoNamed,
  tellsOfIt,
} from '../senses/verb-frames.ts';
import { calledPlace } from '../senses/called-place.ts';
import { calledOn } from '../senses/encounter-sense.ts';
import { fitsObject, hasItsWords, hasMedium, isInvertedJoining, isCued, isSport } from '../senses/verb-sense.ts';
import { goesOnStill } from './told-on.ts';
import { isNoun } from '../senses/verb-or-noun.ts';
import { wokenBy } from '../../annotate/words/wakes.ts';

const BY_FORM = new Map<string, ContactVerb[]>();
for (const entry of CONTACT_VERBS)
  for (const form of entry.forms) BY_FORM.set(form, [...(BY_FORM.get(form) ?? []), entry]);
wokenBy('tell', BY_FORM.keys());

/** Tells the contacts that the verb at element `at` tells, if any. Returns whether it told one. */
export function tellByVerb(state: ReaderState, at: number): boolean {
  const element = state.row.elements[at];
  if (element?.kind !== 'word') return false;
  const entries = BY_FORM.get(element.word);
  if (entries === undefined || isNoun(state.row.elements, at) || isOfThings(state.row.elements, at)) return false;
  if (goesOnStill(state, at)) return false;
  return entries.some((entry) => passive(state, entry, at) || active(state, entry, at));
}

function passive(state: ReaderState, entry: ContactVerb, at: number): boolean {
  const { elements } = state.row;
  if (!entry.participle.split(' ').includes(elements[at]?.word ?? '')) return false;
  const isReduced =
    (at === 0 || elements[at - 1]?.word === ',' || isGuest(elements[at - 1])) && elements[at + 1]?.word === 'by';
  if (!isPassive(elements, at) && !isReduced) return false;
  if (entry.id === 'verb.join' && isReduced) return false;
  if (isReduced && at > 0 && entry.id === 'verb.host' && state.last()?.sentence === state.row.sentence) return false;
  if (isOfThing(elements, at) || isProtocol(elements, at)) return false;
  const by =
    partiesAfter(elements, at + 1, new Set(['by']), false, 26) ??
    (entry.id === 'verb.summon' ? partiesAfter(elements, at + 1, new Set(['to', 'at']), false, 6) : null);
  if (by === null || !fitsAgent(entry, by.list, elements, at)) return false;
  const subject = isReduced ? (mainSubject(elements, at + 1) ?? subjectOf(elements, at)) : subjectOf(elements, at);
  if (entry.id === 'verb.join' && !['for', 'at'].includes(elements[by.list.last]?.word ?? '')) return false;
  const told = tell(state, entry, at, subject, by.list, 'passive');
  // "was received by the president and by the premier", "by A on Monday and by B on Tuesday": by each apart
  if (told) tellFurther(state, entry, at, subject, by, 'passive');
  return told;
}

function active(state: ReaderState, entry: ContactVerb, at: number): boolean {
  const { elements } = state.row;
  if (isPassive(elements, at) && isProtocol(elements, at)) return false;
  const next = elements[at + 1]?.mention?.noun ?? elements[at + 1]?.word ?? '';
  if (entry.particles.includes(next) && next === 'in' && entry.id === 'verb.sit') return false;
  if (isOfMany(entry, elements, at)) return false;
  const visited = calledOn(elements, at);
  if (entry.id === 'verb.call-on' && visited < 0) return false;
  if (
    entry.id === 'verb.call' &&
    (visited > 0 || next === 'in' || next === 'on' || next === 'for' || next === 'it' || next === 'off')
  )
    return false;
  if (entry.id === 'verb.come-together' && next === 'face' && elements[at + 2]?.word !== 'to') return false;
  if (!hasItsWords(entry, elements, at) || isInvertedJoining(elements, at)) return false;
  if (entry.id === 'verb.bring-together') return bringing(state, entry, at);
  const found = findSubject(state, at);
  const subject = found === null ? null : namedBehind(elements, at, found);
  if (isReciprocal(elements, at)) {
    const both = state.parties(subject).parties;
    const isSet = entry.id === 'verb.write' || isPlaced(elements, at);
    if (!isSet || both.filter((party) => party.type === 'person' || party.office.length > 0).length < 2) return false;
    return tell(state, entry, at, subject, null, 'reciprocal');
  }
  const from =
    (entry.particles.includes(next) && !entry.with.includes(next)) || (entry.id === 'verb.call' && next === 'up')
      ? at + 2
      : inAudience(elements, at + 1);
  const invited = entry.id === 'verb.write' ? invitedBy(elements, at) : null;
  const behind =
    invited ??
    partiesAfter(
      elements,
      from,
      new Set(entry.with),
      entry.direct,
      22,
      !OVER_NOUNS.has(entry.id) || elements[at]?.word === 'speaking',
    );
  const place = calledPlace(entry, elements, at);
  if (place !== null) return tell(state, entry, at, subject, place, 'place');
  const isOwn = behind !== null && behind.list.first === subject?.first;
  const object = behind !== null && (isOwn || tellsOfIt(elements, behind.list)) ? null : behind;
  if (object?.preposition === 'to' && isFar(elements, from, object.list.first))
    return subject !== null && mutual(state, entry, at, subject);
  if (object !== null && fitsObject(entry, object.list, elements, object.preposition, at)) {
    if (entry.medium && !hasMedium(elements, at)) return false;
    const how = object.preposition === '' ? 'object' : object.preposition;
    const told = tell(state, entry, at, subject, object.list, how);
    if (told) tellFurther(state, entry, at, subject, object);
    return told;
  }
  const antecedent = object === null && !isNaming(entry, elements[at + 1]) ? objectBefore(elements, at, subject) : null;
  if (antecedent !== null) return tell(state, entry, at, subject, antecedent, 'relative');
  const fronted = object === null && entry.with.includes('with') ? frontedPartner(elements, subject) : null;
  if (fronted !== null) return tell(state, entry, at, subject, fronted, 'fronted');
  if (subject === null || object !== null) return false;
  return mutual(state, entry, at, subject);
}

/** Verbs whose partner may stand behind a noun of contact ("met for talks with"). */
const OVER_NOUNS: ReadonlySet<string> = new Set(['verb.meet', 'verb.speak', 'verb.talk']);

/** "met A in the morning, B at noon and C on Tuesday", "wrote to A, to B and to C": each further partner is met apart. */
function tellFurther(
  state: ReaderState,
  entry: ContactVerb,
  at: number,
  subject: PartyList | null,
  { list: first, preposition }: { readonly list: PartyList; readonly preposition: string },
  how = 'further',
): void {
  const { elements } = state.row;
  let list: PartyList | null = first;
  for (let turn = 0; turn < 6 && list !== null; turn += 1) {
    list = furtherPartner(elements, list.last, preposition);
    if (list !== null) tell(state, entry, at, subject, list, how, list.first);
  }
}

/** "brought together A and B": those brought together met, a person who brought them with them. */
function bringing(state: ReaderState, entry: ContactVerb, at: number): boolean {
  const { elements } = state.row;
  const next = elements[at + 1]?.word === 'together' ? at + 2 : at + 1;
  const object = partiesAfter(elements, next, new Set(), true, 3);
  if (object === null) return false;
  if (
    next === at + 1 &&
    !elements.slice(object.list.last, object.list.last + 2).some((element) => element.word === 'together')
  )
    return false;
  const guests = state.parties(object.list).parties;
  if (guests.length < 2) return false;
  const subject = subjectOf(elements, at);
  const isPerson =
    subject?.mentions.some((mention) => mention.kind === 'person' || mention.kind === 'pronoun') === true;
  return tell(state, entry, at, isPerson ? subject : object.list, object.list, 'object');
}

function findSubject(state: ReaderState, at: number): PartyList | null {
  const { elements } = state.row;
  const own = subjectOf(elements, at);
  if (own !== null) return own;
  const comma = elements.findIndex((element, i) => i > at && element.word === ',');
  return comma > 0 ? mainSubject(elements, comma + 1, at === 0) : null;
}

/** "The two met", "They spoke by telephone", "A and B talked for three hours". */
function mutual(state: ReaderState, entry: ContactVerb, at: number, subject: PartyList): boolean {
  const { elements } = state.row;
  if (entry.mutual === 'never' || (entry.id === 'verb.gather' && isPassive(elements, at))) return false;
  const own = namedBehind(elements, at, subject);
  const parties = state.parties(own);
  if (parties.parties.length < 2) return false;
  if (
    entry.mutual === 'cued' &&
    !isCued(elements, at, entry) &&
    !isOfTwoNamed(entry, own, parties.parties, elements[at + 2])
  )
    return false;
  return tell(state, entry, at, own, null, 'mutual');
}

function tell(
  state: ReaderState,
  entry: ContactVerb,
  at: number,
  subject: PartyList | null,
  object: PartyList | null,
  how: string,
  near = at,
): boolean {
  const { elements } = state.row;
  if (isSport(elements)) return false;
  const verdict = planInPresent(
    state,
    at,
    statusOfVerb(
      elements,
      subject !== null && subject.last <= at ? subject.last : Math.max(0, at - 6),
      at,
      subject !== null && subject.last <= at ? subject.first : -1,
    ),
  );
  const isGlad = subject === null && isDelighted(elements, at);
  if (verdict === 'none' && !isGlad) return false;
  const ahead =
    entry.id === 'verb.find-time' &&
    verdict === 'held' &&
    ['has', 'have'].some((word) => elements.slice(Math.max(0, at - 3), at).some((element) => element.word === word));
  const left = state.parties(subject, []);
  const right = state.parties(object, left.parties);
  if (
    object !== subject &&
    right.parties.length > 0 &&
    right.parties.every((party) => left.parties.some((other) => sameParty(party, other)))
  )
    return false;
  let leftParties: readonly Party[] = left.parties;
  if (leftParties.length === 0 && right.parties.length === 1) {
    const own = state.discourse.self();
    if (own !== null && subject === null) leftParties = [own];
  }
  const all = [...leftParties, ...right.parties];
  const clause = clauseAround(elements, at);
  const said =
    (how === 'further' ? kindSaid(elements, Math.max(at, near - BEFORE_FURTHER), near) : null) ??
    kindSaid(elements, at, endOfOwn(elements, at, endOfLead(elements, at, clause.last))) ??
    kindSaid(elements, fromResolve(elements, at, Math.max(clause.first, at - 4, lastAnd(elements, at))), at);
  const kind = kindOfVerb(entry, said, elements, at);
  // "have talked several times since May": several told as one, of which nobody says how
  const isOften = kind === 'talks' && entry.kind !== 'talks';
  const separate =
    object !== null &&
    right.parties.length > 1 &&
    (isOneByOne(elements, object) ||
      // "spoke with A, and with B"
      (entry.id !== 'verb.meet' &&
        OVER_NOUNS.has(entry.id) &&
        elements.slice(object.first, object.last).some(({ word }) => word === 'with')) ||
      // courtesy calls are paid one by one
      (entry.id === 'verb.call-on' && right.parties.every(({ type }) => type === 'person')) ||
      isSeparate(elements, state) ||
      (isOverTime(state, at) && sidesOf(right.parties).length === right.parties.length));
  const groups = separate
    ? right.parties.map((party) => [...leftParties, party])
    : isApart(elements, leftParties, right.parties)
      ? leftParties.map((party) => [party, ...right.parties])
      : [all];
  let told = false;
  for (const parties of groups) {
    const doers = how === 'passive' ? right.parties : leftParties;
    // who speaks for a body to one party after the other by telephone made the calls
    const isRound = separate && kind === 'phone-call' && sidesOf(leftParties).some((side) => !isCountry(side));
    const initiator = (entry.initiator === 'subject' || isRound) && doers.length === 1 ? (doers[0] ?? null) : null;
    told =
      makeClaim(state, {
        parties,
        hows: [...left.hows, ...right.hows],
        kind,
        kindSaid: said !== null || kind !== entry.kind || !entry.open,
        status: isGlad || verdict === 'none' ? 'held' : ahead ? 'planned' : verdict,
        at: near,
        rule: `${entry.id}.${how}`,
        initiator,
        definite: false,
        series: isOften || isOfRounds(entry, elements, at),
        bySides: isOften,
      }) || told;
  }
  return told;
}

/** How far before a further partner stands how that one was met: "and in person with B". */
const BEFORE_FURTHER = 4;
