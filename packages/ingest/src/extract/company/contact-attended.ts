import { addDays } from '@readout/domain';
import { CONTACT_NOUN_OF } from '../../data/contact-nouns.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { rowOf } from '../grammar/elements.ts';
import { kinshipOf } from '../loose/loose-parties.ts';
import type { Claim } from '../terms/claim.ts';
import { sameParty, sidesOf, type Party } from '../terms/party.ts';

/** The contact, told before, that a sentence is about which names those present: `bySides` are those whom it lists by their sides. */
export function contactAttended(state: ReaderState, bySides: readonly Party[], reach: number): Claim | undefined {
  const ofThem = bySides.length > 0 ? contactOf(state, sidesOf(bySides), LISTED_WITHIN) : undefined;
  const near = ofThem ?? contactOf(state, [], reach) ?? contactOfText(state);
  return near === undefined ? undefined : (contactSpokenOf(state, near) ?? near);
}

/** The contact told last, up to `reach` sentences before, that those of certain sides took part in; for no sides any. */
function contactOf(state: ReaderState, sides: readonly string[], reach: number): Claim | undefined {
  return state
    .recentClaims()
    .findLast(
      (claim) =>
        claim.kind !== 'letter' &&
        state.row.sentence - claim.sentence <= reach &&
        !isRecalled(state, claim, reach) &&
        sides.every((side) => sidesOf(claim.parties).includes(side)),
    );
}
/** "C and D attended the meeting", far behind it: the only meeting held that the text tells, of a contact told at its head. */
function contactOfText(state: ReaderState): Claim | undefined {
  const { elements } = state.row;
  const at = elements.findIndex(({ word }) => MEETINGS.has(word));
  const isNamed = elements[at - 1]?.word === 'the' && elements.slice(0, at).some(({ word }) => WAS_THERE.has(word));
  if (!isNamed || state.openContact !== null) return undefined;
  const [first] = state.claims.filter(
    ({ text, kind, status }) => text === state.text && kind !== 'letter' && status === 'held',
  );
  if (first === undefined || first.sentence > HEAD || (first.kind !== 'meeting' && first.kind !== 'talks'))
    return undefined;
  const isOfThem = (claim: Claim): boolean =>
    claim.parties.every((party) => first.parties.some((own) => sameParty(own, party)));
  return state.claims.every((claim) => claim === first || claim.kind !== first.kind || isOfThem(claim))
    ? first
    : undefined;
}
const WAS_THERE: ReadonlySet<string> = new Set(['attended', 'present', 'participated', 'joined', 'part']);
/** Among which sentences a text tells what it is about. */
const HEAD = 2;

/** How many sentences behind a contact those of its sides may be listed. */
const LISTED_WITHIN = 9;

/** "A met B today. They had last met in March. C also took part": whether a claim tells of an earlier contact of those whose present one is told before it. */
function isRecalled(state: ReaderState, claim: Claim, reach: number): boolean {
  const { sentence } = state.row;
  if (claim.sentence >= sentence || sentence - claim.sentence >= reach || claim.status !== 'held') return false;
  const { elements } = rowOf(claim.text, claim.sentence);
  const at = elements.findIndex(({ first }) => first >= claim.trigger.first);
  const isEarlier = elements.slice(Math.max(0, at - HAD_NEAR), at).some(({ word }) => word === 'had');
  const isBefore = (other: Claim): boolean =>
    other.days !== null && claim.days !== null && addDays(claim.days.latest, LONG_BEFORE) < other.days.earliest;
  const told = state.recentClaims();
  for (let i = told.length - 1; i >= 0; i -= 1) {
    const other = told[i];
    if (other === undefined || sentence - other.sentence > reach) return false;
    const isNearer = other !== claim && other.sentence < claim.sentence && (isEarlier || isBefore(other));
    if (isNearer && other.parties.every((party) => claim.parties.some((own) => sameParty(own, party)))) return true;
  }
  return false;
}
/** By how many days a contact lies before that of which a text tells, where it is one recalled. */
const LONG_BEFORE = 20;
/** How far before the contact word the "had" of an earlier contact stands, in elements. */
const HAD_NEAR = 3;

/**
 * "… had spoken last week with C. The meeting was attended by D": the meeting of which a sentence speaks, where the contact told last is
 * another: of its kind near by, else the first of the text; null where that is the one told last.
 */
function contactSpokenOf(state: ReaderState, near: Claim): Claim | null {
  const { row, text } = state;
  const claims = state.recentClaims();
  const sameWord = toldByTheWord(state, near);
  if (sameWord !== null) return sameWord;
  const at = row.elements.findIndex(({ word }, i) => i < OPENING && MEETINGS.has(word));
  const isThere = row.elements.slice(0, 2).some(({ word }) => THERE.has(word));
  if ((at < 1 || row.elements[at - 1]?.word !== 'the') && !isThere) return null;
  if (near.sentence === row.sentence)
    return near.definite ? (claims.find((claim) => isRetold(claim, near)) ?? null) : null;
  if (near.kind !== 'phone-call' && near.kind !== 'video-call') return null;
  const isMeeting = (claim: Claim): boolean =>
    claim.text === text && claim.kind === 'meeting' && claim.status === 'held';
  const meetings = claims.filter(isMeeting);
  return meetings.findLast((claim) => row.sentence - claim.sentence <= NEAR) ?? meetings[0] ?? null;
}
/** "A held talks with B. C also met B. D attended the talks": the contact told before by the very word, where the last was told by another. */
function toldByTheWord(state: ReaderState, near: Claim): Claim | null {
  const { elements } = state.row;
  const at = elements.findIndex(({ word }, i) => CONTACT_NOUN_OF.has(word) && elements[i - 1]?.word === 'the');
  const word = elements[at]?.word;
  const isTold = ({ text, trigger }: Claim): boolean => text.tokens[trigger.first]?.lower === word;
  if (word === undefined || !ATTENDING.has(elements[at - 2]?.word ?? '') || isTold(near)) return null;
  const told = state
    .recentClaims()
    .filter((claim) => claim.text === near.text && claim.status === near.status && isTold(claim))
    .filter((claim) => !isRecalled(state, claim, LISTED_WITHIN));
  return told.length === 1 ? (told[0] ?? null) : null;
}
const ATTENDING: ReadonlySet<string> = new Set('attended joined at in during attend'.split(' '));
const THERE: ReadonlySet<string> = new Set(['present', 'attending', 'attendance']);
const MEETINGS: ReadonlySet<string> = new Set('meeting talks audience session'.split(' '));
/** Within how many elements of its start a sentence names the contact that it is about. */
const OPENING = 4;
const NEAR = 2;

/** Whether a definite phrase speaks of a contact told before: each of its parties, or a person of its side, took part in that. */
export function isRetold(before: Claim, again: Claim): boolean {
  if (before === again || before.sentence >= again.sentence || before.text !== again.text) return false;
  if (before.kind !== again.kind || before.status !== again.status) return false;
  return kinshipOf(before.parties, again.parties) === 'same' && before.parties.length >= again.parties.length;
}
