import { addDays, type Kind, type Status } from '@readout/domain';
import type { Element } from '../grammar/elements.ts';
import { isEarlier } from '../discourse/earlier-contacts.ts';
import { isBetweenSides } from '../terms/between-sides.ts';
import type { Claim } from '../terms/claim.ts';
import { sameParty, sidesOf, type Party, type Resolution } from '../terms/party.ts';
import { tidy, withCompany } from '../discourse/parties.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { daysOfVisit } from '../discourse/scene.ts';
import { firstPlannedFor, moveOf } from '../status/moved-plans.ts';
import { placeOf } from '../placing/places.ts';
import { pointsBack } from '../timing/inherit-days.ts';
import { withLength } from '../timing/day-lengths.ts';
import { dayToCountFrom } from '../timing/antecedents.ts';
import { whenOf } from '../timing/when.ts';

/** What a finder knows of a contact before its day and place are read. */
export interface Draft {
  readonly parties: readonly Party[];
  readonly hows: readonly Resolution[];
  readonly kind: Kind;
  readonly kindSaid: boolean;
  readonly status: Status;
  /** The element of the contact word. */
  readonly at: number;
  readonly rule: string;
  readonly initiator: Party | null;
  readonly definite: boolean;
  readonly series: boolean;
  readonly bySides: boolean;
  /** Whether the contact word is said of people of different countries alone ("a bilateral"). */
  readonly isForeign?: boolean;
  /** Whether the day for which it was called off lies behind the text. */
  readonly isOver?: boolean;
  /** Whether it is told as something new, none of those told before. */
  readonly anew?: boolean;
  /** Whether those who took part are still to be named, all but one at most. */
  readonly awaits?: boolean;
}

/** Completes a draft with its day and place and keeps it, if two sides remain. Returns whether it was kept. */
export function makeClaim(state: ReaderState, draft: Draft): boolean {
  const parties = ownVoice(state, draft, tidy(withCompany(draft.parties, state.company)));
  nameUnnamed(state, parties, draft.kind);
  const isOpen = (parties.length === 1 || (parties.length === 0 && draft.awaits === true)) && draft.status === 'held';
  const isForeign = draft.isForeign === true && parties.length >= 2;
  if (!isOpen && !isForeign && !isBetweenSides(state, parties)) return false;
  const claim = completed(state, draft, parties);
  if (claim === null) return false;
  if (isOpen) {
    state.openContact = { claim };
    return false;
  }
  const isInPassing = isAhead(state.row.elements, draft.at) && state.last()?.sentence === claim.sentence;
  state.claims.push(claim);
  if (!isInPassing) state.discourse.notePair(parties);
  if (claim.days !== null && isShort(claim.days) && claim.status === 'held') state.lastDays = claim.days;
  return true;
}

/** "met A in advance of his meeting with B": a contact that is named to say when another was; "they" are not those of it. */
function isAhead(elements: readonly Element[], at: number): boolean {
  const lead = elements.slice(Math.max(0, at - AHEAD_OF), at).map(({ word }) => word);
  const of = lead.findIndex((word, i) => word === 'of' && (lead[i - 1] === 'ahead' || lead[i - 1] === 'advance'));
  const from = of >= 0 ? of : Math.max(lead.indexOf('before'), lead.indexOf('prior'));
  return from >= 0 && !lead.slice(from).includes(',');
}
/** How far before the contact word "ahead of" may stand. */
const AHEAD_OF = 6;

/** "We are ready to talk to Iran", said by one of two who speak together: whose contact with others it is, is the speaker's side, not both. */
function ownVoice(state: ReaderState, { hows }: Draft, parties: Party[]): Party[] {
  const { speakTogether, titlePair } = state.discourse;
  const side = state.discourse.ownSide();
  if (!speakTogether || side === null || !hows.includes('pronoun')) return parties;
  const sides = sidesOf(titlePair);
  const others = parties.filter(
    (party) =>
      !titlePair.some((own) => sameParty(own, party)) && !sidesOf([party]).some((other) => sides.includes(other)),
  );
  const isBoth = titlePair.every((own) => parties.some((party) => sameParty(own, party)));
  return isBoth && others.length > 0 ? [{ type: 'side', side, office: [] }, ...others] : parties;
}

/** A draft of a contact of these parties with its kind, status, day and place; null where it has no contact word. Changes nothing. */
export function completed(state: ReaderState, draft: Draft, parties: Party[]): Claim | null {
  const { elements, sentence } = state.row;
  const trigger = elements[draft.at];
  if (trigger === undefined) return null;
  let { status } = draft;
  let when = whenOf(
    elements,
    draft.at,
    draft.isOver === true ? 'held' : status,
    state.doc.day,
    dayToCountFrom(state),
    draft.kind === 'letter',
    state.narrative,
  );
  if (
    status === 'held' &&
    when.days !== null &&
    state.doc.day !== null &&
    when.days.earliest > state.doc.day &&
    when.source !== 'inherited'
  ) {
    // "spoke about the summit next May": a past cannot be of a day to come, which is then that of something else
    if (isPast(elements, draft.at)) when = { days: null, source: 'none' };
    else status = 'planned';
  }
  if (
    status === 'planned' &&
    when.days !== null &&
    state.doc.day !== null &&
    when.days.latest < state.doc.day &&
    when.source === 'relative'
  ) {
    // "will receive them, which was last night still open": what will be cannot have been
    const lead = elements.slice(Math.max(0, draft.at - 5), draft.at).map(({ word }) => word);
    if (lead.includes('will') || lead.includes('shall')) when = { days: null, source: 'none' };
    else if (!wasToBe(elements, draft.at)) status = 'held';
  }
  const move = draft.isOver === true ? null : moveOf(elements, { ...draft, status }, when.days, state.doc.day);
  if (move !== null) {
    status = 'planned';
    when = { days: move.to, source: 'explicit' };
  }
  const before =
    move === null && when.days !== null && (status === 'held' || status === 'planned')
      ? firstPlannedFor(elements, state.doc.day, when.days)
      : (move?.from ?? null);
  if (when.days !== null && when.source !== 'inherited' && status === 'held')
    when = { days: withLength(elements, draft.at, when.days), source: when.source };
  const kind: Kind =
    draft.kind === 'talks' &&
    !draft.bySides &&
    !draft.series &&
    parties.some((party) => party.type === 'person') &&
    isInPerson(state, draft.at)
      ? 'meeting'
      : draft.kind === 'phone-call' && !draft.kindSaid && isAside(elements)
        ? 'meeting'
        : draft.kind;
  const isBefore =
    state.discourse.speakTogether && status === 'held' && when.days === null && isEarlier(elements, draft.at);
  if (when.days === null && !isBefore) when = inheritedWhen(state, status);
  if (when.days === null && status === 'held' && state.isStory && state.narrative !== null)
    when = { days: state.narrative, source: 'inherited' };
  return {
    parties,
    how: draft.hows,
    kind,
    kindSaid: draft.kindSaid,
    status,
    days: when.days,
    daySource: when.source,
    ...(before === null ? {} : { movedFrom: before }),
    place: placeOf(elements, draft.at),
    text: state.text,
    sentence,
    evidence: new Set([sentence]),
    trigger: { first: trigger.first, last: trigger.last },
    rules: [draft.rule],
    initiator: draft.initiator,
    series: draft.series,
    definite: draft.definite,
    ...(isBefore ? { before: true } : {}),
    ...(draft.anew === true ? { anew: true } : {}),
  };
}

/**
 * "The presidents of Peru and Bolivia talked … Tuesday's conversation between Óscar Ballón and Nilda Choque": two people of no country, named
 * for a contact that was just told of two unnamed sides, are of these, in their order.
 */
function nameUnnamed(state: ReaderState, parties: readonly Party[], kind: Kind): void {
  const people = parties.flatMap((party) =>
    party.type === 'person' && party.person.sides.length === 0 && party.person.offices.length === 0
      ? [party.person]
      : [],
  );
  const last = state.last();
  if (people.length !== 2 || parties.length !== 2 || last?.status !== 'held') return;
  const isNear =
    state.row.sentence - last.sentence <= 3 &&
    last.text === state.text &&
    (last.kind === kind || last.kind === 'talks' || kind === 'talks');
  if (!isNear || last.parties.length !== 2) return;
  for (const [i, party] of last.parties.entries()) {
    const person = people[i];
    if (party.type !== 'side' || party.office.length === 0 || person === undefined) return;
  }
  for (const [i, party] of last.parties.entries()) {
    const person = people[i];
    if (party.type !== 'side' || person === undefined) continue;
    person.sides.push(party.side);
    person.isKnown = true;
  }
}

/** A day, or some of one week. */
const isShort = ({ earliest, latest }: NonNullable<Claim['days']>): boolean => addDays(earliest, 6) >= latest;

const PAST: ReadonlySet<string> = new Set(
  'met spoke talked held saw sat had told rang telephoned phoned called wrote ate dined received welcomed hosted discussed visited took'.split(
    ' ',
  ),
);
/** Whether the contact word, or the verb that governs it, stands in the past. */
function isPast(elements: readonly Element[], at: number): boolean {
  return (
    elements.slice(Math.max(0, at - 3), at + 1).some(({ word }) => PAST.has(word)) &&
    !elements.slice(Math.max(0, at - 5), at).some(({ word }) => TO_COME.has(word))
  );
}
const TO_COME: ReadonlySet<string> = new Set('to will would be is are due shall'.split(' '));

/** "was to dine with her last Tuesday", "the dinner was due last Tuesday": what was to be is not said to have been. */
function wasToBe(elements: readonly Element[], at: number): boolean {
  return elements.some(
    ({ word }, i) =>
      Math.abs(i - at) <= WAS_NEAR &&
      (word === 'was' || word === 'were') &&
      ['to', 'due', 'expected', 'scheduled', 'supposed'].includes(elements[i + 1]?.word ?? ''),
  );
}
const WAS_NEAR = 8;

/** Held talks of named people with a day or place of their own are a meeting. */
function isInPerson(state: ReaderState, at: number): boolean {
  return state.row.elements[at]?.word !== 'discuss' || placeOf(state.row.elements, at) !== null;
}

/** "spoke with A in the margins of the summit": face to face, where no word says how. */
const isAside = (elements: readonly Element[]): boolean =>
  elements.some(({ word }, i) => ASIDES.has(word) && elements[i + 1]?.word === 'of');
const ASIDES: ReadonlySet<string> = new Set('margins margin sidelines sideline fringes'.split(' '));

/** "The president is honored to welcome A to Oslo": how a joint text of a visit opens, on the day of the visit. */
function isGreeting({ row: { elements, sentence }, doc }: ReaderState): boolean {
  const glad = elements.findIndex(({ word }) => GLAD.has(word));
  const isNow = ['is', 'are', "'s"].includes(elements[glad - 1]?.word ?? '');
  return doc.principal.isOfficial && sentence === 0 && isNow && GREETING.has(elements[glad + 2]?.word ?? '');
}
const GLAD: ReadonlySet<string> = new Set('honored honoured pleased delighted privileged proud'.split(' '));
const GREETING: ReadonlySet<string> = new Set('welcome host receive'.split(' '));

/** A contact without a day of its own takes that of the sentence's other contact, of the visit it belongs to, or of the text's dateline. */
function inheritedWhen(state: ReaderState, status: Status): { days: Claim['days']; source: Claim['daySource'] } {
  const last = state.last();
  if (last?.sentence === state.row.sentence && last.days !== null && last.status === status)
    return { days: last.days, source: 'inherited' };
  const ahead = status === 'planned' ? daysOfVisit(state, state.visitAhead) : null;
  if (ahead !== null) return { days: ahead, source: 'inherited' };
  if (status !== 'held') return { days: null, source: 'none' };
  const open = state.openContact?.claim;
  if (open !== undefined && open.days !== null && state.row.sentence - open.sentence <= 1)
    return { days: open.days, source: 'inherited' };
  const visit = daysOfVisit(state, state.visit);
  if (visit !== null) return { days: visit, source: 'inherited' };
  const isLead = state.claims.length === 0 && state.text.part === 'text' && !pointsBack(state.row.elements);
  if (isLead && state.doc.day !== null && (state.hasDateline || isGreeting(state)))
    return { days: { earliest: state.doc.day, latest: state.doc.day }, source: 'document' };
  return { days: null, source: 'none' };
}
