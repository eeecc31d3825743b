import type { Mention } from '../../annotate/phrases/mention.ts';
import { sameParty, sidesOf, type Party, type Resolution } from '../terms/party.ts';
import { isAuxiliary, isFiller, isVerbAt, type Element } from '../grammar/elements.ts';
import { pronoun } from './noun-holder.ts';
import { partiesAfter } from '../grammar/objects.ts';
import { canBeParty } from '../grammar/can-be-party.ts';
import { listFrom } from '../grammar/party-lists.ts';
import { mainSubject, subjectOf } from '../grammar/subjects.ts';
import { makeClaim } from '../making/make-claim.ts';
import { kindSaid } from '../senses/kinds.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { tellDelivery } from './letter-delivery.ts';
import { isDatedOfOne, isOfOther, receiversBehind, sidesFrom, toldBefore, wentOut } from './letter-ends.ts';
import { statusOfNoun } from '../status/noun-status.ts';

const SENDING: ReadonlySet<string> = new Set(
  'send sends sent sending write writes wrote written address addressed addresses dispatched forwarded'.split(' '),
);
const EXCHANGING: ReadonlySet<string> = new Set(['exchange', 'exchanges', 'exchanged', 'exchanging']);
const HANDING: ReadonlySet<string> = new Set(
  'hand hands handed handing deliver delivers delivered delivering carry carried carries convey conveyed conveys brought present presented gave left transmitted'.split(
    ' ',
  ),
);
const RECEIVING: ReadonlySet<string> = new Set('receive receives received receiving get got has had have'.split(' '));
const ANSWERING: ReadonlySet<string> = new Set(
  'reply replies replied replying answer answers answered answering respond responds responded responding acknowledge acknowledges acknowledged acknowledging'.split(
    ' ',
  ),
);
const TELLING: ReadonlySet<string> = new Set(
  'told tells warned warns asked asks informed informs invited invites urged urges assured assures wrote writes proposed'.split(
    ' ',
  ),
);

const WISHES: ReadonlySet<string> = new Set(['greetings', 'congratulations', 'felicitations']);
const PLURALS: ReadonlySet<string> = new Set([...WISHES, ...'letters messages notes cables telegrams'.split(' ')]);

/** Tells the letter that the noun at the end of the phrase names: from whom, to whom, by whose hand. */
export function tellByLetter(state: ReaderState, at: number, phrase: NounPhrase): boolean {
  const { elements } = state.row;
  const before = elements[phrase.at - 1]?.word ?? '';
  const word = elements[at]?.word ?? '';
  if ((word === 'note' || word === 'notes') && before === 'took') return false;
  if (elements[at + 1]?.word === 'of' && elements[at + 2]?.word.startsWith('cred') === true) return false;
  if (
    (word === 'message' || word === 'note' || word === 'messages' || word === 'notes') &&
    ['a', 'the', 'this', 'that', 'clear', 'strong'].includes(before) &&
    !hasParty(elements, at, 'from') &&
    !hasParty(elements, at, 'to') &&
    verbBefore(elements, phrase.first) === ''
  )
    return false;
  if (tellDelivery(state, at)) return true;
  // "had set out his views in his letter of 3 May": what was done in it was not done with it
  const isWithin = isDatedOfOne(elements, at, phrase) && IN_LETTER.has(elements[phrase.first - 1]?.word ?? '');
  const verbAt = isWithin ? -1 : verbIndex(elements, phrase.first);
  const verb = elements[verbAt]?.word ?? '';
  // "exchanged Eid greetings", "sent congratulations": wishes are a letter where they are sent
  if (WISHES.has(word) && !SENDING.has(verb) && !EXCHANGING.has(verb)) return false;
  const subject = verbAt >= 0 ? state.parties(subjectOf(elements, verbAt)).parties : [];
  const to = partyAfter(state, at, 'to', [], SENDING.has(verb) ? subject : []);
  const from = partyAfter(state, at, 'from', HANDING.has(verb) ? subject : []);
  const owner = phrase.owner !== null ? state.resolve(phrase.owner).parties : [];
  const between = verbAt >= 0 ? indirect(state, verbAt, phrase.first, subject) : [];
  let sender: readonly Party[] = from.length > 0 ? from : owner;
  let receiver: readonly Party[] = to;
  let rule = 'letter';
  const relative = sentIn(state, at);
  if (relative !== null) {
    sender = relative.sender;
    if (relative.receiver.length > 0) receiver = relative.receiver;
    else if (receiver.length === 0) receiver = subject.length > 0 ? subject : othersOf(state, sender);
    rule = 'letter.relative';
  }
  const partner = partyAfter(state, at, 'with');
  if (relative !== null) {
    // said by the clause behind it
  } else if ((verb.startsWith('exchang') || word === 'correspondence') && partner.length > 0) {
    sender = subject.length > 0 ? subject : state.parties(subjectOf(elements, at)).parties;
    receiver = partner;
    rule = 'letter.exchanged';
  } else if ((RECEIVING.has(verb) || ANSWERING.has(verb)) && !isPassive(elements, verbAt)) {
    if (receiver.length === 0) receiver = subject;
    rule = RECEIVING.has(verb) ? 'letter.received' : 'letter.answered';
  } else if (SENDING.has(verb) && sender.length === 0) {
    sender = subject;
    if (receiver.length === 0) receiver = between;
    rule = 'letter.sent';
  } else if (HANDING.has(verb)) {
    const hand = between.length > 0 ? between : to;
    if (receiver.length === 0) receiver = hand;
    if (sender.length === 0) sender = phrase.owner === null ? subject : owner;
    else if (receiver.length === 0) {
      const pair = state.discourse.lastPair.filter((party) => !subject.some((other) => sameParty(party, other)));
      receiver = pair.slice(0, 1);
    }
    rule = 'letter.handed';
  } else if (sender.length === 0 || receiver.length === 0) {
    const told = toldInIt(state, at, sender.length > 0) ?? toldBefore(state, phrase.first);
    if (told !== null) {
      if (sender.length === 0) sender = told.sender;
      if (receiver.length === 0) receiver = told.receiver;
      rule = 'letter.content';
    }
  }
  if (sender.length === 0 && receiver.length > 0 && IN_LETTER.has(elements[phrase.first - 1]?.word ?? '')) {
    const writer = subjectOf(elements, phrase.first) ?? mainSubject(elements, at + 1);
    sender = state.parties(writer).parties.slice(0, 1);
    rule = 'letter.content';
  }
  // "travelled with a message for the king from the emir"
  if (from.length > 0 && receiver.length === 0) receiver = partyAfter(state, at, 'for', from);
  if (sender.length > 0 && receiver.length === 0 && verbAt < 0) {
    receiver = receiversBehind(state, phrase, sender);
    if (receiver.length > 0) rule = 'letter.received';
  }
  if (sender.length === 0 && receiver.length > 0 && verbAt < 0 && wentOut(elements, at)) {
    const self = state.discourse.self();
    if (self !== null) sender = [self];
    rule = 'letter.sent';
  }
  if (sender.length === 0 && phrase.ownerWord !== '' && receiver.length > 0) {
    const last = state.discourse.lastPair.filter((party) => !receiver.includes(party));
    sender = last.slice(0, 1);
  }
  if (sender.length === 0 && receiver.length === 0 && isDatedOfOne(elements, at, phrase)) {
    const owned = state.resolve(pronoun(phrase.ownerWord === 'her' ? 'she' : 'he')).parties;
    sender = owned.slice(0, 1);
    receiver = othersOf(state, sender);
    // "He had seen her letter of 1 July", in the note of a call of two: of the one to the other, whichever
    if (receiver.length === 0 && isOfOther(elements, phrase)) {
      const pair = state.discourse.lastPair.length === 2 ? state.discourse.lastPair : [];
      sender = pair.slice(0, 1);
      receiver = pair.slice(1);
    }
    rule = 'letter.owned';
  }
  if (sender.length === 0 || receiver.length === 0) return false;
  // "messages to the presidents of A and B": one to each
  const isToSides = receiver.every((party) => party.type === 'side' && party.office.length === 0);
  const isToEach = (PLURALS.has(word) || isToSides) && receiver.length > 1 && sender.length === 1;
  const verdict = statusOfNoun(elements, phrase.first, at, at + 1);
  const status = verdict === 'none' || verdict === 'proposed' ? (verdict === 'none' ? null : 'held') : verdict;
  if (status === null) return false;
  const hows: Resolution[] = ['named'];
  const letters = (isToEach ? receiver.map((one) => [one]) : [receiver.slice(0, 3)]).map((receivers) =>
    makeClaim(state, {
      parties: [...sender.slice(0, 3), ...receivers],
      hows,
      kind: WISHES.has(word) ? (kindSaid(elements, 0, elements.length) ?? 'letter') : 'letter',
      kindSaid: true,
      status,
      at,
      rule: `noun.${rule}`,
      initiator: sender.length === 1 ? (sender[0] ?? null) : null,
      definite: phrase.determiner === 'the',
      series: phrase.series && !isToEach,
      bySides: false,
    }),
  );
  const told = letters.includes(true);
  // Whoever brings the letter of another sits with the one who gets it: "The two" of what follows.
  const bearer = subject.filter((party) => party.type === 'person');
  const isBrought =
    rule === 'letter.handed' && bearer.length === 1 && !sender.some((party) => sameParty(party, bearer[0] ?? party));
  if (told && isBrought) state.discourse.notePair([...bearer, ...receiver.slice(0, 1)]);
  return told;
}

/** "the letter which the minister had addressed to her colleague last week": who sent it, and to whom where that is said. */
function sentIn(
  state: ReaderState,
  at: number,
): { readonly sender: readonly Party[]; readonly receiver: readonly Party[] } | null {
  const { elements } = state.row;
  let i = at + 1;
  if (elements[i]?.word === ',') i += 1;
  if (elements[i]?.word === 'which' || elements[i]?.word === 'that') i += 1;
  if (!canBeParty(elements, i)) return null;
  const list = listFrom(elements, i);
  let verb = list.last;
  while (isFiller(elements[verb]) || isAuxiliary(elements[verb])) verb += 1;
  if (!SENDING.has(elements[verb]?.word ?? '') && !POSTING.has(elements[verb]?.word ?? '')) return null;
  const sender = state.parties(list).parties;
  const to = partiesAfter(elements, verb + 1, new Set(['to']), true, 6);
  return sender.length === 0 ? null : { sender, receiver: state.parties(to?.list ?? null, sender).parties };
}

const POSTING: ReadonlySet<string> = new Set(['posted', 'mailed', 'penned', 'cabled']);

/** The other of the pair told last. */
function othersOf(state: ReaderState, sender: readonly Party[]): readonly Party[] {
  const pair = state.discourse.lastPair.length >= 2 ? state.discourse.lastPair : state.discourse.titlePair;
  const isIn = sender.every((party) => pair.some((other) => sameParty(party, other)));
  return sender.length === 1 && pair.length === 2 && isIn
    ? pair.filter((party) => !sender.some((other) => sameParty(party, other)))
    : [];
}

const IN_LETTER: ReadonlySet<string> = new Set(['in', 'by', 'through', 'via']);

function hasParty(elements: readonly Element[], at: number, preposition: string): boolean {
  for (let i = at + 1; i < Math.min(elements.length - 1, at + 9); i += 1) {
    if (elements[i]?.word === preposition) {
      const next = elements[i + 1]?.word === 'the' ? elements[i + 2] : elements[i + 1];
      return next?.mention !== null && next?.mention !== undefined;
    }
  }
  return false;
}

/** Who stands behind a preposition; an office without a country ("a message from the emir") is that of those who carry the letter. */
function partyAfter(
  state: ReaderState,
  at: number,
  preposition: 'from' | 'to' | 'with' | 'for',
  carriers: readonly Party[] = [],
  senders: readonly Party[] = [],
): readonly Party[] {
  const { elements } = state.row;
  for (let i = at + 1; i < Math.min(elements.length - 1, at + 16); i += 1) {
    const word = elements[i]?.word ?? '';
    if (word === ';' || word === '.' || word === 'that' || word === 'which') return [];
    if (word !== preposition) continue;
    const next = elements[i + 1]?.word === 'the' ? i + 2 : i + 1;
    const mention = elements[next]?.mention;
    if (mention === null || mention === undefined) continue;
    if (mention.kind === 'side') return sidesFrom(state, next);
    const [home] = sidesOf(carriers);
    const isTheirs =
      mention.kind === 'office' && !mention.plural && mention.sides.length === 0 && mention.owner === null;
    if (preposition === 'for')
      return isBearer(mention) ? state.parties(listFrom(elements, next), carriers).parties : [];
    if (isTheirs && home !== undefined)
      return state.discourse.resolve({ ...mention, sides: [home] }, state.row.sentence).parties;
    const list = listFrom(elements, next);
    // "sent notes to both neighbours": none of whom is the sender
    return list.mentions.length > 0 ? state.parties(list, mention.count === 2 ? senders : []).parties : [];
  }
  return [];
}

/** Somebody who can be written to, as who stands behind "for" seldom is ("a message for the people"). */
const isBearer = ({ kind, office, plural }: Mention): boolean =>
  !plural && (kind === 'person' || (kind === 'office' && office !== null));

function verbIndex(elements: readonly Element[], phrase: number): number {
  for (let i = phrase - 1; i >= Math.max(0, phrase - 8); i -= 1) {
    const word = elements[i]?.word ?? '';
    if (SENDING.has(word) || HANDING.has(word) || RECEIVING.has(word) || EXCHANGING.has(word)) return i;
    if (ANSWERING.has(word) && isVerbAt(elements, i)) return i;
    if (word === ';' || word === 'that' || word === 'who' || word === '“') return -1;
  }
  return -1;
}
function verbBefore(elements: readonly Element[], phrase: number): string {
  const at = verbIndex(elements, phrase);
  return at < 0 ? '' : (elements[at]?.word ?? '');
}
function isPassive(elements: readonly Element[], at: number): boolean {
  return (
    ['was', 'were', 'been', 'be'].includes(elements[at - 1]?.word ?? '') &&
    !['has', 'have', 'had'].includes(elements[at]?.word ?? '')
  );
}

/** "handed the president a letter", "who handed him a note": the one between the verb and the letter, none of those who hand it. */
function indirect(state: ReaderState, verb: number, phrase: number, subject: readonly Party[]): readonly Party[] {
  const { elements } = state.row;
  for (let i = verb + 1; i < phrase; i += 1) {
    const mention = elements[i]?.mention;
    if (mention === null || mention === undefined) continue;
    if (mention.kind !== 'side') return state.parties(listFrom(elements, i), subject).parties;
  }
  return [];
}

/** "In a letter dated Friday, X told Y that …". */
function toldInIt(
  state: ReaderState,
  at: number,
  hasSender: boolean,
): { sender: readonly Party[]; receiver: readonly Party[] } | null {
  const { elements } = state.row;
  for (let i = at + 1; i < elements.length - 1; i += 1) {
    if (!TELLING.has(elements[i]?.word ?? '')) continue;
    const subject = state.parties(subjectOf(elements, i) ?? mainSubject(elements, at + 1)).parties;
    const next = elements[i + 1]?.word === 'the' ? i + 2 : i + 1;
    const receiver =
      elements[next]?.mention !== null && elements[next]?.mention !== undefined
        ? state.parties(listFrom(elements, next), subject).parties
        : [];
    if ((subject.length > 0 || hasSender) && receiver.length > 0) return { sender: subject, receiver };
    return null;
  }
  return null;
}
