import type { Mention } from '../../annotate/phrases/mention.ts';
import { CONTACT_NOUN_OF } from '../../data/contact-nouns.ts';
import type { Claim } from '../terms/claim.ts';
import { isAuxiliary, isFiller, isVerbAt, type Element } from '../grammar/elements.ts';
import { partiesAfter } from '../grammar/objects.ts';
import { sameParty, sideOfPerson, type Party } from '../terms/party.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { mainSubject, subjectOf } from '../grammar/subjects.ts';

/** What a contact is said to rest on: "at the request of", "on Ankara's initiative". */
const ASKING: ReadonlySet<string> = new Set(
  'request initiative invitation wish suggestion behest instigation urging insistence proposal bidding prompting'.split(
    ' ',
  ),
);
/** "the call, initiated by the Kazakh side", "a meeting sought by Cairo". */
const ASKED: ReadonlySet<string> = new Set(
  'initiated requested sought proposed suggested placed made arranged convened instigated solicited'.split(' '),
);
/** "The Turkish side requested the call": whose subject asked for what was told. */
const ASKS: ReadonlySet<string> = new Set(
  'initiated requested sought instigated solicited proposed placed convened initiates requests'.split(' '),
);
/** Verbs of proposing and inviting, whose subject asks for a contact that is no more than proposed. */
const PROPOSES: ReadonlySet<string> = new Set(
  'invited invites inviting proposed proposes proposing suggested suggests suggest suggesting offered offers offering asked asks requested requests sought seeks seeking wants wanted urged'.split(
    ' ',
  ),
);
/** How many sentences behind a contact who asked for it may be said. */
const AFTERWORD = 2;
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
    if (claim.status === 'proposed') claim.initiator ??= proposerOf(state, claim);
    claim.initiator ??= invitedTo(state, claim);
  }
  const target =
    own[0] ?? (speaksOfContact(state.row.elements) ? recent.findLast((claim) => isNear(claim, sentence)) : null);
  const { elements } = state.row;
  for (let i = 1; i < elements.length; i += 1) {
    const word = elements[i]?.word ?? '';
    if (!ASKING.has(word) || !isReason(elements, i)) continue;
    const asker = askerAt(state, i, target ?? null);
    if (asker === null) continue;
    if (word === 'invitation') state.invitation = { by: asker, sentence };
    const apt = own.filter((claim) => word !== 'invitation' || takesPart(claim, asker));
    if (apt.length === 0 && target != null && word !== 'invitation') target.initiator = asker;
    for (const claim of apt) claim.initiator = asker;
  }
  if (target != null) target.initiator ??= byParticiple(state) ?? byAsking(state);
}

function isNear(claim: Claim, sentence: number): boolean {
  return claim.kind !== 'letter' && sentence - claim.sentence <= AFTERWORD;
}

/** Whether the sentence speaks of a contact told before: "The call …", "It was held at the request of …". */
function speaksOfContact(elements: readonly Element[]): boolean {
  return elements
    .slice(0, 12)
    .some(
      ({ word, mention }, i) =>
        word === 'it' ||
        mention?.noun === 'it' ||
        (CONTACT_NOUN_OF.has(word) &&
          ['the', 'this', 'that', 'their'].includes(elements[i - 1]?.word ?? elements[i - 2]?.word ?? '')) ||
        (CONTACT_NOUN_OF.has(word) && elements.slice(Math.max(0, i - 3), i).some((before) => before.word === 'the')),
    );
}

/** Who asks in "at the request of A", "on A's initiative", "at Turkish request", "at the latter's wish", "at her request". */
function askerAt(state: ReaderState, at: number, claim: Claim | null): Party | null {
  const { elements } = state.row;
  const next = elements[at + 1]?.word ?? '';
  if (next === 'of') {
    const ordinal = elements.slice(at + 2, at + 4).find(({ word }) => word === 'latter' || word === 'former');
    if (ordinal !== undefined) return ofOrder(claim, ordinal.word);
    const list = partiesAfter(elements, at + 1, new Set(['of']), false, 5);
    return list === null ? null : asker(state, list.list.mentions[0]);
  }
  const before = elements[at - 1];
  if (before?.word === "'s" || before?.word === "'") {
    const owner = elements[at - 2];
    if (owner?.word === 'latter' || owner?.word === 'former') return ofOrder(claim, owner.word);
    return owner?.mention == null ? null : asker(state, owner.mention);
  }
  if (before?.mention?.kind === 'side') return asker(state, before.mention);
  const sex = before?.word === 'his' ? 'he' : before?.word === 'her' ? 'she' : null;
  return sex === null ? null : ofSex(claim, sex);
}

/** A mention of a side means the side; of a person or an office, whom it resolves to. */
function asker(state: ReaderState, mention: Mention | undefined): Party | null {
  if (mention === undefined) return null;
  const [side] = mention.sides;
  if ((mention.kind === 'group' || mention.kind === 'side') && side !== undefined)
    return { type: 'side', side, office: [] };
  return state.resolve(mention).parties[0] ?? null;
}

function ofOrder(claim: Claim | null, word: string): Party | null {
  if (claim?.parties.length !== 2) return null;
  return claim.parties[word === 'latter' ? 1 : 0] ?? null;
}

/** The one party that the pronoun can mean: all others are of the other sex. */
function ofSex(claim: Claim | null, sex: 'he' | 'she'): Party | null {
  const apt = (claim?.parties ?? []).filter(
    (party) => party.type === 'side' || party.person.gender === null || party.person.gender === sex,
  );
  return apt.length === 1 ? (apt[0] ?? null) : null;
}

/** "initiated by the Kazakh side", "which had been requested by Cairo". */
function byParticiple(state: ReaderState): Party | null {
  const { elements } = state.row;
  for (let i = 1; i < elements.length - 1; i += 1) {
    if (!ASKED.has(elements[i]?.word ?? '') || elements[i + 1]?.word !== 'by') continue;
    const about = elements.slice(Math.max(0, i - 8), i).some(({ word }) => CONTACT_NOUN_OF.has(word) || word === 'it');
    const by = about ? partiesAfter(elements, i + 1, new Set(['by']), false, 5) : null;
    if (by !== null) return asker(state, by.list.mentions[0]);
  }
  return null;
}

/** "The Turkish side had requested the call", "Cairo asked for the meeting", "the call, which Minsk had sought". */
function byAsking(state: ReaderState): Party | null {
  const { elements } = state.row;
  for (let i = 1; i < elements.length; i += 1) {
    const word = elements[i]?.word ?? '';
    const isAsking = word === 'asked' && elements[i + 1]?.word === 'for';
    if (!ASKS.has(word) && !isAsking) continue;
    if (['was', 'were', 'been', 'be', 'is'].includes(elements[i - 1]?.word ?? '')) continue;
    const from = isAsking ? i + 2 : i + 1;
    const object = elements.slice(from, from + 4).findIndex((element) => CONTACT_NOUN_OF.has(element.word));
    const isDefinite = ['the', 'this', 'their'].includes(elements[from]?.word ?? '') && object > 0;
    if (!isDefinite && !isSought(elements, i)) continue;
    const subject = subjectOf(elements, i);
    if (subject?.mentions.length === 1) return asker(state, subject.mentions[0]);
  }
  return null;
}

/** "the call, which Minsk had sought": the contact stands in front of the clause. */
function isSought(elements: readonly Element[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(1, at - 8); i -= 1) {
    const { word } = elements[i] ?? { word: '' };
    if (word !== 'which' && word !== 'that') continue;
    return elements.slice(Math.max(0, i - 2), i).some((element) => CONTACT_NOUN_OF.has(element.word));
  }
  return false;
}

/** Who proposes a contact that is proposed: the subject of the verb in front of it. */
function proposerOf(state: ReaderState, claim: Claim): Party | null {
  const { elements } = state.row;
  const at = elements.findIndex((element) => element.first >= claim.trigger.first);
  for (let i = at; i >= 0; i -= 1) {
    if (!PROPOSES.has(elements[i]?.word ?? '') || !isVerbAt(elements, i)) continue;
    const isPassive = ['was', 'were', 'been', 'be'].includes(elements[i - 1]?.word ?? '');
    const by = isPassive ? partiesAfter(elements, i + 1, new Set(['by']), false, 4) : null;
    if (isPassive) return by === null ? null : asker(state, by.list.mentions[0]);
    const subject = subjectOf(elements, i) ?? mainSubject(elements);
    return subject?.mentions.length === 1 ? asker(state, subject.mentions[0]) : null;
  }
  return null;
}

/** "at the invitation of A … will pay a visit. B will hold talks with A": the meetings of a visit were asked for by who invites to it. */
function invitedTo(state: ReaderState, claim: Claim): Party | null {
  const { invitation } = state;
  if (invitation === null || claim.kind !== 'meeting' || claim.sentence - invitation.sentence > VISIT) return null;
  const isVisit = claim.status === 'held' || claim.status === 'planned';
  return isVisit && takesPart(claim, invitation.by) ? invitation.by : null;
}

/** "at the request of", "on his initiative": what is told rests on it; "discussed a request of", "accepted the invitation of" are other matters. */
function isReason(elements: readonly Element[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i -= 1) {
    const word = elements[i]?.word ?? '';
    if (REASONS.has(word)) return true;
    if (word === ',' || word === 'and' || isVerbAt(elements, i)) return false;
  }
  return false;
}
const REASONS: ReadonlySet<string> = new Set(['at', 'on', 'upon', 'by', 'following', 'after']);

function takesPart(claim: Claim, party: Party): boolean {
  return claim.parties.some(
    (other) =>
      sameParty(other, party) ||
      (party.type === 'side' && other.type === 'person' && sideOfPerson(other.person) === party.side),
  );
}

/** Nouns of contact that one party makes to another: "a call from A", "placed a call to B". */
const DIRECTED: ReadonlySet<string> = new Set(['noun.call', 'noun.line', 'noun.conversation']);
const PLACING: ReadonlySet<string> = new Set(
  'placed places made makes put initiated requested sought convened convenes'.split(' '),
);
const HOSTING: ReadonlySet<string> = new Set('hosted hosts hosting'.split(' '));

/** Who made the call that a noun names, where its prepositions or its verb say so. */
export function initiatorOfNoun(
  state: ReaderState,
  noun: { readonly id: string; readonly isVideo: boolean },
  phrase: { readonly first: number; readonly at: number },
  found: {
    readonly holders: readonly Party[];
    readonly partners: readonly Party[];
    readonly parties: readonly Party[];
  },
): Party | null {
  const { elements } = state.row;
  if (DIRECTED.has(noun.id)) {
    const way = wayBehind(elements, phrase.at);
    if (way === 'from' && found.partners.length === 1) return found.partners[0] ?? null;
    if (way === 'to' && found.holders.length === 1) return found.holders[0] ?? null;
  }
  let verb = phrase.first - 1;
  while (verb > 0 && (isFiller(elements[verb]) || elements[verb]?.word === 'in' || elements[verb]?.word === 'through'))
    verb -= 1;
  const word = elements[verb]?.word ?? '';
  if (!PLACING.has(word) && !(noun.isVideo && HOSTING.has(word))) return null;
  if (isAuxiliary(elements[verb - 1]) && ['was', 'were', 'been', 'be'].includes(elements[verb - 1]?.word ?? ''))
    return null;
  const subject = subjectOf(elements, verb);
  const parties = state.parties(subject).parties;
  return parties.length === 1 ? (parties[0] ?? null) : null;
}

/** The preposition of direction behind a noun of contact, over days and places of manner: "a call on Sunday from". */
function wayBehind(elements: readonly Element[], at: number): string {
  for (let i = at + 1; i < Math.min(elements.length, at + 6); i += 1) {
    const element = elements[i];
    if (element === undefined) return '';
    if (element.word === 'from' || element.word === 'to') return element.word;
    if (element.kind !== 'day' && !isFiller(element) && element.word !== 'on' && element.word !== ',') return '';
  }
  return '';
}
