import type { Element } from '../grammar/elements.ts';
import { listedBySides } from '../discourse/listed-by-sides.ts';
import { isCounterpartOf, presentIn } from '../discourse/presence.ts';
import { whenOf } from '../timing/when.ts';
import { isBetweenSides } from '../terms/between-sides.ts';
import type { Claim } from '../terms/claim.ts';
import { sameParty, type Party } from '../terms/party.ts';
import { subjectOf } from '../grammar/subjects.ts';
import { partiesAfter } from '../grammar/objects.ts';
import { canBeParty } from '../grammar/can-be-party.ts';
import { listFrom, type PartyList } from '../grammar/party-lists.ts';
import { contactAttended, isRetold } from './contact-attended.ts';
import { openByPresence } from './opened-by-presence.ts';
import { tidy, type Company } from '../discourse/parties.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { wokenBy } from '../../annotate/words/wakes.ts';

const ALL_OF_THEM: ReadonlySet<string> = new Set(['activities', 'meetings', 'events', 'talks', 'calls']);

const COMPANY = wokenBy('company', 'joined accompanied flanked alongside besides together along so as'.split(' '));

/** Reads ", joined by …," and ", accompanied by …," before the contacts of the sentence are told. */
export function companyIn(state: ReaderState): Company | null {
  if ((state.row.wakes & COMPANY) === 0) return null;
  const { elements } = state.row;
  for (let i = 1; i < elements.length - 1; i += 1) {
    const word = elements[i]?.word ?? '';
    const isBy = (word === 'joined' || word === 'accompanied' || word === 'flanked') && elements[i + 1]?.word === 'by';
    const isAlong =
      word === 'alongside' ||
      word === 'besides' ||
      (word === 'together' && elements[i + 1]?.word === 'with') ||
      (word === 'along' && elements[i + 1]?.word === 'with');
    const also = doesAlike(elements, i);
    if (also !== null) return { lead: leadOf(state, i), list: state.parties(also).parties };
    const isBare = (word === 'together' || word === 'along') && isAlong;
    if ((!isBy && !isAlong) || (elements[i - 1]?.word !== ',' && !isBare)) continue;
    const list = partiesAfter(elements, i + (word === 'alongside' || word === 'besides' ? 1 : 2), new Set(), true, 4);
    const lead = subjectOf(elements, i);
    if (list === null || lead === null) continue;
    return { lead: state.parties(lead).parties, list: state.parties(list.list).parties };
  }
  return null;
}

/** ", and so did the premier, A", ", as did B and C": who did what the clause before says of its subject; null where nobody is said to. */
function doesAlike(elements: readonly Element[], at: number): PartyList | null {
  const isAlike = ['so', 'as'].includes(elements[at]?.word ?? '') && DOING.has(elements[at + 1]?.word ?? '');
  if (!isAlike || !['and', ',', 'but'].includes(elements[at - 1]?.word ?? '') || !canBeParty(elements, at + 2))
    return null;
  return listFrom(elements, at + 2);
}
const DOING: ReadonlySet<string> = new Set('did does do was were had has have will would'.split(' '));

/** The subject of the clause that ends before `at`. */
function leadOf(state: ReaderState, at: number): readonly Party[] {
  const { elements } = state.row;
  let end = at;
  while (end > 0 && (elements[end - 1]?.word === 'and' || elements[end - 1]?.word === ',')) end -= 1;
  const lead = subjectOf(elements, end);
  return lead === null ? [] : state.parties(lead).parties;
}

/** Adds those whom the sentence names as present, assisting, chairing or leading a delegation to the contact told last. */
export function addCompanions(state: ReaderState): void {
  const { elements, sentence } = state.row;
  const reach = state.claims.length === 1 && elements.some((element) => element.word === 'joined') ? 8 : 3;
  const bySides = listedBySides(state);
  const last = contactAttended(state, bySides, reach);
  const open = state.openContact;
  const found = [...bySides, ...presentIn(state)];
  if (found.length === 0) return;
  if (last === undefined && open === null) {
    openByPresence(state, found, bySides);
    return;
  }
  if (
    open !== null &&
    sentence - open.claim.sentence <= 8 &&
    (last === undefined || last.sentence < open.claim.sentence)
  ) {
    const told = toldBefore(state, open.claim);
    if (told !== undefined) {
      widen(told, found, sentence);
      state.openContact = null;
      return;
    }
    open.claim.parties = tidy([...open.claim.parties, ...found]);
    open.claim.evidence.add(sentence);
    open.claim.rules.push('companions');
    if (open.claim.parties.length >= 2 && isBetweenSides(state, open.claim.parties)) {
      state.claims.push(open.claim);
      state.discourse.notePair(open.claim.parties);
      state.openContact = null;
    }
    return;
  }
  if (last === undefined || isOfElsewhere(state, last)) return;
  const isAll = elements.some(
    (element, i) =>
      (ALL_OF_THEM.has(element.word) && ['above', 'both', 'these', 'all'].includes(elements[i - 1]?.word ?? '')) ||
      (ALL_OF_THEM.has(element.word) && elements[i - 2]?.word === 'above'),
  );
  const targets = isAll
    ? state.claims.filter((claim) => claim.status === last.status && claim.kind === last.kind)
    : [...state.claims.filter((claim) => isRetold(claim, last) && isOfSameDay(claim, last)), last];
  for (const claim of targets) {
    if (claim.sentence === sentence && found.every((party) => claim.parties.some((other) => sameParty(other, party))))
      continue;
    widen(claim, found, sentence);
    if (claim.sentence === sentence && claim.status === 'held' && namesCounterpartToCome(elements))
      comeLater(state, claim);
  }
}

/** Whether those present in this sentence are of something else than a contact told before: of a call none is led by a delegation; in another paragraph only what names the contact is about it. */
function isOfElsewhere({ row: { elements, sentence }, text }: ReaderState, claim: Claim): boolean {
  if (claim.sentence === sentence || claim.text !== text) return false;
  const speaksOfIt = elements.some(
    ({ word, mention }) => CONTACTS.has(word) || mention?.noun === 'they' || mention?.noun === 'it',
  );
  const isHeaded = elements.some(({ word, mention }) => GROUPS.has(word) || GROUPS.has(mention?.noun ?? ''));
  const isToCome = elements.some(({ word }) => TO_COME.has(word));
  if (isToCome && !speaksOfIt && claim.status === 'held') return true;
  if (isHeaded && !speaksOfIt && (claim.kind === 'phone-call' || claim.kind === 'video-call')) return true;
  const isSameParagraph = text.sentences[sentence]?.paragraph === text.sentences[claim.sentence]?.paragraph;
  return !isSameParagraph && !speaksOfIt && !isHeaded;
}
const GROUPS: ReadonlySet<string> = new Set(['delegation', 'team', 'mission']);
/** "A team led by A is expected on Thursday": who is to come was not at what was held. */
const TO_COME: ReadonlySet<string> = new Set(['expected', 'due', 'will', 'scheduled', 'tomorrow']);
const CONTACTS: ReadonlySet<string> = new Set(
  'meeting meetings talks call audience session conversation consultations discussions negotiations visit round summit present attended attending joined accompanied participated part across opposite facing side table'.split(
    ' ',
  ),
);

/** Whether two tellings may be of one day: the second says none, or the same. */
const isOfSameDay = (a: Claim, b: Claim): boolean =>
  a.apart !== true &&
  b.apart !== true &&
  (b.days === null || (a.days?.earliest === b.days.earliest && a.days.latest === b.days.latest));

/** "A received B … The meeting with B was attended by C": the contact told before of which a definite phrase speaks again. */
function toldBefore(state: ReaderState, open: Claim): Claim | undefined {
  if (!open.definite) return undefined;
  const { text } = state;
  return state
    .recentClaims()
    .findLast(
      (claim) =>
        claim.text === text &&
        claim.kind === open.kind &&
        claim.status === open.status &&
        open.parties.length > 0 &&
        open.parties.every((party) => claim.parties.some((other) => sameParty(party, other))),
    );
}

/** "the Kenya-Somalia Commission, co-chaired by A and B": people of whom no side is said are those of the sides told, in order. */
function shareSides(claim: Claim, found: readonly Party[]): void {
  const sides = claim.parties.flatMap((party) => (party.type === 'side' ? [party.side] : []));
  if (sides.length < 2 || sides.length !== found.length || sides.length !== claim.parties.length) return;
  const people = found.flatMap((party) => (party.type === 'person' ? [party.person] : []));
  if (people.length !== found.length || people.some((person) => person.sides.length > 0)) return;
  for (const [i, person] of people.entries()) person.sides.push(...sides.slice(i, i + 1));
}

/** "where his counterpart will be Mr Onodera": the contact is still to come. */
function namesCounterpartToCome(elements: readonly Element[]): boolean {
  return elements.some((_, i) => isCounterpartOf(elements, i) && elements[i + 1]?.word === 'will');
}

/** Makes a contact a plan, and reads its day anew as one to come. */
function comeLater(state: ReaderState, claim: Claim): void {
  const at = state.row.elements.findIndex(({ first }) => first === claim.trigger.first);
  claim.status = 'planned';
  const when = whenOf(state.row.elements, Math.max(0, at), 'planned', state.doc.day, state.lastDays);
  claim.days = when.days;
  claim.daySource = when.source;
}

function widen(claim: Claim, found: readonly Party[], sentence: number): void {
  if (claim.sentence === sentence) shareSides(claim, found);
  const before = claim.parties.length;
  claim.parties = tidy([...claim.parties, ...found]);
  if (
    claim.kind === 'talks' &&
    claim.place !== null &&
    !claim.series &&
    claim.parties.some((party) => party.type === 'person')
  )
    claim.kind = 'meeting';
  if (claim.parties.length !== before || claim.sentence !== sentence) claim.evidence.add(sentence);
  if (!claim.rules.includes('companions')) claim.rules.push('companions');
}
