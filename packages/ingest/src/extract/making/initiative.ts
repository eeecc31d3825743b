import { CONTACT_NOUN_OF } from '../../data/contact-nouns.ts';
import type { Claim } from '../terms/claim.ts';
import { isVerbAt, type Element } from '../grammar/elements.ts';
import { partiesAfter } from '../grammar/objects.ts';
import { sameParty, sidesOf, type Party } from '../terms/party.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { subjectOf } from '../grammar/subjects.ts';
import { askedOf } from './asked-of.ts';
import { namedBehind, sideOrHolder, takesPart } from './askers.ts';
import { callerSaid } from './callers.ts';
import { proposerOf } from './proposers.ts';
import { summonerOf } from './summoners.ts';

/** What a contact is said to rest on: "at the request of", "on Ankara's initiative". */
const ASKING: ReadonlySet<string> = new Set(
  'request initiative invitation wish suggestion behest instigation urging insistence proposal bidding prompting'.split(
    ' ',
  ),
);
/** For what also one asks who takes no part: a proposal of a third is of some other matter. */
const LEADS: ReadonlySet<string> = new Set(
  'request initiative invitation behest instigation urging insistence bidding prompting'.split(' '),
);
/** "the call, initiated by the Kazakh side", "a meeting sought by Cairo". */
const ASKED: ReadonlySet<string> = new Set(
  'initiated requested sought proposed suggested placed made arranged convened called instigated solicited'.split(' '),
);
/** "The Turkish side requested the call": whose subject asked for what was told. */
const ASKS: ReadonlySet<string> = new Set(
  'initiated requested sought instigated solicited proposed placed convened initiates requests'.split(' '),
);
/** How many sentences behind a contact who asked for it may be said. */
const AFTERWORD = 2;
/** The same of a call, of which the last sentence of a readout may say so. */
const LAST_WORD = 8;
/** The most contacts that are looked back at, so that a long text takes no longer by the sentence. */
const RECENT = 40;
/** How many sentences an invitation to a visit holds for the meetings told of it. */
const VISIT = 6;

/** Gives the contacts of the present sentence, or the one told last that it speaks of, the party who is said to have asked for them. */
export function noteInitiative(state: ReaderState): void {
  const { sentence } = state.row;
  const recent = state.claims.slice(-RECENT);
  const own = recent.filter((claim) => claim.sentence === sentence && claim.kind !== 'letter');
  for (const claim of own) {
    if (claim.status !== 'held') claim.initiator ??= proposerOf(state, claim);
    claim.initiator ??= invitedTo(state, claim) ?? summonerOf(state, claim);
  }
  const { elements } = state.row;
  const target = own[0] ?? askedOf(state, recent) ?? toldBefore(elements, recent, sentence);
  for (let i = 0; i < elements.length; i += 1) {
    const word = elements[i]?.word ?? '';
    const isTaken = word === 'invitation' && isAccepted(elements, i);
    if (!ASKING.has(word) || !(isTaken || isReason(elements, i))) continue;
    const asker = askerAt(state, i, target ?? null);
    if (asker === null || (!LEADS.has(word) && target != null && !takesPart(target, asker))) continue;
    if (word === 'invitation') state.invitation = { by: asker, sentence };
    const apt = own.filter((claim) => word !== 'invitation' || takesPart(claim, asker));
    if (apt.length === 0 && target != null && word !== 'invitation') target.initiator = asker;
    for (const claim of apt) claim.initiator = asker;
  }
  if (target != null)
    target.initiator ??= byParticiple(state, target) ?? byAsking(state, target) ?? callerSaid(state, target);
}

function isNear(claim: Claim, sentence: number): boolean {
  return claim.kind !== 'letter' && sentence - claim.sentence <= AFTERWORD;
}

/** "The initiative came from Lima", "Mr Soto had asked to see her": a sentence that says who asked for what was told. */
function speaksOfAsking(elements: readonly Element[]): boolean {
  return elements.some(
    ({ word }, i) =>
      (ASKING.has(word) && elements.slice(i + 1, i + 4).some((later) => later.word === 'came')) ||
      asksToMeet(elements, i),
  );
}

/** "asked to see", "requested to speak with". */
const asksToMeet = (elements: readonly Element[], at: number): boolean =>
  ['asked', 'requested', 'wanted', 'sought'].includes(elements[at]?.word ?? '') &&
  elements[at + 1]?.word === 'to' &&
  ['see', 'meet', 'speak', 'talk'].includes(elements[at + 2]?.word ?? '');

/** The contact told before of which the sentence speaks: "The call …", "It was held at the request of …"; null where it speaks of none. */
function toldBefore(elements: readonly Element[], recent: readonly Claim[], sentence: number): Claim | null {
  const at = elements
    .slice(0, OPENING)
    .findIndex(
      ({ word, mention }, i) =>
        word === 'it' ||
        mention?.noun === 'it' ||
        (CONTACT_NOUN_OF.has(word) &&
          elements.slice(Math.max(0, i - 3), i).some((before) => DEFINITE.has(before.word))),
    );
  if (at < 0 && !speaksOfAsking(elements)) return null;
  const kind = CONTACT_NOUN_OF.get(elements[at]?.word ?? '')?.kind;
  const isCall = kind === 'phone-call';
  const near = recent.filter(
    (claim) => isNear(claim, sentence) || (isCall && claim.kind === kind && sentence - claim.sentence <= LAST_WORD),
  );
  const alike = near.findLast((claim) => claim.kind === kind && (!isCall || claim.status === 'held'));
  return alike ?? near.findLast((claim) => !isCall || claim.kind === 'talks') ?? near.at(-1) ?? null;
}
/** How far into a sentence what it speaks of may be named. */
const OPENING = 12;
const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'their']);

/** Who asks in "at the request of A", "on A's initiative", "a request from A", "at Turkish request", "at the latter's wish", "at her request", "at our request". */
function askerAt(state: ReaderState, at: number, claim: Claim | null): Party | null {
  const { elements } = state.row;
  let next = at + 1;
  if (elements[next]?.word === 'came' || elements[next + 1]?.word === 'came')
    next += elements[next]?.word === 'came' ? 1 : 2;
  const way = elements[next]?.word ?? '';
  if (way === 'of' || way === 'from' || way === 'by') {
    const ordinal = elements.slice(next + 1, next + 3).find(({ word }) => word === 'latter' || word === 'former');
    if (ordinal !== undefined) return ofOrder(claim, ordinal.word);
    const list = partiesAfter(elements, next, new Set([way]), false, 5);
    return list === null ? namedBehind(state, elements, next + 1) : sideOrHolder(state, list.list.mentions[0]);
  }
  const before = elements[at - 1];
  if (before?.word === "'s" || before?.word === "'") {
    const owner = elements[at - 2];
    if (owner?.word === 'latter' || owner?.word === 'former') return ofOrder(claim, owner.word);
    return owner?.mention == null ? null : sideOrHolder(state, owner.mention);
  }
  if (before?.mention?.kind === 'side') return sideOrHolder(state, before.mention);
  return byOwner(state, before?.word ?? '', claim);
}

/** Whose "our", "my", "their", "his" or "her" request it was. */
function byOwner(state: ReaderState, word: string, claim: Claim | null): Party | null {
  if (word === 'my') return state.discourse.self();
  const own = state.discourse.ownSide();
  if (word === 'our') return own === null ? null : { type: 'side', side: own, office: [], said: true };
  if (word === 'their') {
    const others = sidesOf(claim?.parties ?? []).filter((side) => side !== own);
    const [side] = others;
    return own !== null && others.length === 1 && side !== undefined
      ? { type: 'side', side, office: [], said: true }
      : null;
  }
  return word === 'his' || word === 'her' ? ofSex(state, claim, word === 'his' ? 'he' : 'she') : null;
}

function ofOrder(claim: Claim | null, word: string): Party | null {
  if (claim?.parties.length !== 2) return null;
  return claim.parties[word === 'latter' ? 1 : 0] ?? null;
}

/**
 * The one party that the pronoun can mean: the only one of whom that sex is said, or whom no other sex rules out. Of two that are left it is the
 * one met or spoken to, and of a caller the caller: who did something at his own request would not say so.
 */
function ofSex(state: ReaderState, claim: Claim | null, sex: 'he' | 'she'): Party | null {
  const self = state.discourse.self();
  const parties = claim?.parties ?? [];
  const apt = parties.filter((party) =>
    party.type === 'side'
      ? self?.type !== 'side' || party.side !== self.side
      : (party.person.gender ?? sex) === sex && !(self !== null && sameParty(party, self)),
  );
  const said = apt.filter((party) => party.type === 'person' && party.person.gender === sex);
  if (said.length === 1) return said[0] ?? null;
  if (apt.length === 1) return apt[0] ?? null;
  if (apt.length !== 2 || parties.length !== 2) return null;
  return apt[claim?.rules.includes('verb.call-on.on') === true ? 0 : 1] ?? null;
}

/** "initiated by the Kazakh side", "which had been requested by Cairo". */
function byParticiple(state: ReaderState, claim: Claim): Party | null {
  const { elements } = state.row;
  for (let i = 1; i < elements.length - 1; i += 1) {
    if (!ASKED.has(elements[i]?.word ?? '') || elements[i + 1]?.word !== 'by') continue;
    const about = elements.slice(Math.max(0, i - 8), i).some(({ word }) => CONTACT_NOUN_OF.has(word) || word === 'it');
    const by = about ? partiesAfter(elements, i + 1, new Set(['by']), false, 5) : null;
    const party = by === null ? null : sideOrHolder(state, by.list.mentions[0]);
    if (party !== null && (elements[i]?.word !== 'called' || takesPart(claim, party))) return party;
  }
  return null;
}

/** "The Turkish side had requested the call", "Cairo asked for the meeting", "the call, which Minsk had sought". */
function byAsking(state: ReaderState, claim: Claim): Party | null {
  const { elements } = state.row;
  for (let i = 1; i < elements.length; i += 1) {
    const word = elements[i]?.word ?? '';
    const isAsking = word === 'asked' && elements[i + 1]?.word === 'for';
    const isToMeet = asksToMeet(elements, i);
    const isOffer = word === 'offered' && isSought(elements, i);
    if (!ASKS.has(word) && !isAsking && !isToMeet && !isOffer) continue;
    if (['was', 'were', 'been', 'be', 'is'].includes(elements[i - 1]?.word ?? '')) continue;
    if (isToMeet) {
      const asking = subjectOf(elements, i);
      const [one] = asking?.mentions.length === 1 ? asking.mentions : [];
      const by = sideOrHolder(state, one);
      if (by !== null && takesPart(claim, by)) return by;
      continue;
    }
    const from = isAsking ? i + 2 : i + 1;
    const object = elements.slice(from, from + 4).findIndex((element) => CONTACT_NOUN_OF.has(element.word));
    const isDefinite =
      (['the', 'this', 'their'].includes(elements[from]?.word ?? '') && object > 0) || isIt(elements[from]);
    if (!isDefinite && !isSought(elements, i)) continue;
    const subject = subjectOf(elements, i);
    const [one] = subject?.mentions ?? [];
    const own = one?.noun === 'we' ? state.discourse.ownSide() : null;
    if (own !== null) return { type: 'side', side: own, office: [], said: true };
    if (subject?.mentions.length === 1) return sideOrHolder(state, one);
  }
  return null;
}

const isIt = (element: Element | undefined): boolean => element?.word === 'it' || element?.mention?.noun === 'it';

/** "the call, which Minsk had sought": the contact stands in front of the clause. */
function isSought(elements: readonly Element[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(1, at - 8); i -= 1) {
    const { word } = elements[i] ?? { word: '' };
    if (word !== 'which' && word !== 'that') continue;
    const from = elements[i - 1]?.word === ',' ? i - 10 : i - 2;
    return elements.slice(Math.max(0, from), i).some((element) => CONTACT_NOUN_OF.has(element.word));
  }
  return false;
}

/** "at the invitation of A … will pay a visit. B will hold talks with A": the meetings of a visit were asked for by who invites to it. */
function invitedTo(state: ReaderState, claim: Claim): Party | null {
  const { invitation } = state;
  if (invitation === null || claim.kind !== 'meeting' || claim.sentence - invitation.sentence > VISIT) return null;
  const isVisit = claim.status === 'held' || claim.status === 'planned';
  return isVisit && takesPart(claim, invitation.by) ? invitation.by : null;
}

/** "accepted my invitation", "has accepted an invitation from A": those who come then meet the host. */
const isAccepted = (elements: readonly Element[], at: number): boolean =>
  elements.slice(Math.max(0, at - 4), at).some(({ word }) => ['accepted', 'accepts', 'accepting'].includes(word));

/** "at the request of", "on his initiative": what is told rests on it; "discussed a request of", "accepted the invitation of" are other matters. */
function isReason(elements: readonly Element[], at: number): boolean {
  if (elements.slice(at + 1, at + 3).some(({ word }) => word === 'came')) return true;
  for (let i = at - 1; i >= Math.max(0, at - 5); i -= 1) {
    const word = elements[i]?.word ?? '';
    if (REASONS.has(word)) return true;
    if (word === ',' || word === 'and' || isVerbAt(elements, i)) return false;
  }
  return false;
}
const REASONS: ReadonlySet<string> = new Set(['at', 'on', 'upon', 'by', 'following', 'after', 'response']);
