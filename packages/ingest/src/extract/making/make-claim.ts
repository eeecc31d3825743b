import { addDays, type Kind, type Status } from '@readout/domain';
import type { Element } from '../grammar/elements.ts';
import { isBetweenSides } from '../terms/between-sides.ts';
import { newClaim, type Claim } from '../terms/claim.ts';
import { sameParty, sidesOf, type Party, type Resolution } from '../terms/party.ts';
import { tidy, withCompany } from '../discourse/parties.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { circumstancesOf, type Circumstances } from './circumstances.ts';

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
  if (state.isOfSport && parties.every(isPlayer)) return false;
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

/** In a text about sport, who bears no office plays. */
const isPlayer = (party: Party): boolean => party.type === 'person' && party.person.offices.length === 0;

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
function completed(state: ReaderState, draft: Draft, parties: Party[]): Claim | null {
  const told = circumstancesOf(state, draft);
  return told === null ? null : claimOf(state, draft, parties, told);
}

/** The claim of a draft under these circumstances, which are the same whoever took part; the kind alone asks for the parties. Changes nothing. */
export function claimOf(
  { row: { elements, sentence }, text }: ReaderState,
  draft: Omit<Draft, 'parties'>,
  parties: Party[],
  told: Circumstances,
): Claim {
  const kind: Kind =
    draft.kind === 'talks' &&
    !draft.bySides &&
    !draft.series &&
    parties.some((party) => party.type === 'person') &&
    // held talks of named people with a day or place of their own are a meeting
    (elements[draft.at]?.word !== 'discuss' || told.place !== null)
      ? 'meeting'
      : draft.kind === 'phone-call' && !draft.kindSaid && isAside(elements)
        ? 'meeting'
        : draft.kind;
  return newClaim({
    parties,
    how: draft.hows,
    kind,
    kindSaid: draft.kindSaid,
    status: told.status,
    days: told.days,
    daySource: told.daySource,
    movedFrom: told.movedFrom ?? undefined,
    place: told.place,
    text,
    sentence,
    evidence: new Set([sentence]),
    trigger: { first: told.trigger.first, last: told.trigger.last },
    rules: [draft.rule],
    initiator: draft.initiator,
    series: draft.series,
    definite: draft.definite,
    before: told.isBefore ? true : undefined,
    anew: draft.anew === true ? true : undefined,
  });
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

/** "spoke with A in the margins of the summit": face to face, where no word says how. */
const isAside = (elements: readonly Element[]): boolean =>
  elements.some(({ word }, i) => ASIDES.has(word) && elements[i + 1]?.word === 'of');
const ASIDES: ReadonlySet<string> = new Set('margins margin sidelines sideline fringes'.split(' '));
