import { sidesOf, type Party } from '../terms/party.ts';
import { isFiller, type Element } from '../grammar/elements.ts';
import { mainSubject, subjectOf } from '../grammar/subjects.ts';
import { makeClaim } from '../making/make-claim.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { statusOfVerb } from '../status/verb-status.ts';
import { wokenBy } from '../../annotate/words/wakes.ts';

const SIGNING: ReadonlySet<string> = new Set(['sign', 'initial', 'ink', 'inspect', 'inaugurate', 'open']);
const TOUCH: ReadonlySet<string> = new Set(
  'touch contact consultation consultations coordination communication dialogue'.split(' '),
);
const STAYING: ReadonlySet<string> = new Set(
  'stay remain keep continue maintain staying remaining keeping maintaining continued continuing'.split(' '),
);
wokenBy('tell', [...SIGNING, ...STAYING, 'due', 'expected', 'awaited']);
const AGREEING: ReadonlySet<string> = new Set(
  'agreed agree committed commit resolved pledged tasked undertook decided instructed promised'.split(' '),
);

/** Tells what is to come without a verb of contact: a signing by both, a visit due at a seat of power, an agreement to stay in touch. */
export function tellPlans(state: ReaderState, at: number): boolean {
  const word = state.row.elements[at]?.word ?? '';
  if (SIGNING.has(word)) return signing(state, at);
  if (word === 'due' || word === 'expected' || word === 'awaited') return dueAt(state, at);
  if (STAYING.has(word)) return staying(state, at);
  return false;
}

/** "are to sign the document in Khujand on October 4": both must be there. */
function signing(state: ReaderState, at: number): boolean {
  const { elements } = state.row;
  const subject = subjectOf(elements, at);
  const parties = state.parties(subject);
  if (subject === null || parties.parties.length < 2) return false;
  const isJoint =
    elements[at]?.word === 'sign' ||
    elements[at]?.word === 'initial' ||
    elements.slice(subject.last, at).some((element) => element.word === 'jointly' || element.word === 'together');
  if (!isJoint) return false;
  if (statusOfVerb(elements, subject.last, at) !== 'planned') return false;
  const hasDay = elements.slice(at).some((element) => element.day !== null);
  if (!hasDay) return false;
  const all =
    subject.mentions.some((mention) => mention.kind === 'pronoun') &&
    sidesOf(parties.parties).length >= 2 &&
    elements.slice(0, at).some((element) => element.word === 'agreed');
  return makeClaim(state, {
    parties: all
      ? sidesOf(parties.parties).map((side): Party => ({ type: 'side', side, office: [] }))
      : parties.parties,
    hows: parties.hows,
    kind: 'meeting',
    kindSaid: true,
    status: 'planned',
    at,
    rule: 'plan.signing',
    initiator: null,
    definite: false,
    series: false,
    bySides: false,
  });
}

/** "is due at the White House on Sept. 16": a guest at a seat of power meets its holder. */
function dueAt(state: ReaderState, at: number): boolean {
  const { elements } = state.row;
  let i = at + 1;
  while (isFiller(elements[i])) i += 1;
  if (elements[i]?.word !== 'at' && elements[i]?.word !== 'in') return false;
  const seat = elements[i + 1]?.mention;
  if (seat?.form !== 'seat') return false;
  const guest = state.parties(subjectOf(elements, at));
  const side = seat.sides[0];
  if (guest.parties.length !== 1 || side === undefined) return false;
  const host = state.discourse.leaderOf(side);
  const isMissed = isPastAt(elements, at) && stayedAway(state);
  return makeClaim(state, {
    parties: [...guest.parties, host],
    hows: [...guest.hows, 'office'],
    kind: 'meeting',
    kindSaid: true,
    status: isMissed ? 'cancelled' : 'planned',
    isOver: isMissed,
    at,
    rule: 'plan.due-at-seat',
    initiator: null,
    definite: false,
    series: false,
    bySides: false,
  });
}

const isPastAt = (elements: readonly Element[], at: number): boolean =>
  ['was', 'were', 'been'].includes(elements[at - 1]?.word ?? '');

/** "the guest who never came", "did not turn up": said in the sentence or beside it. */
function stayedAway({ text, row }: ReaderState): boolean {
  const words = [row.sentence - 1, row.sentence, row.sentence + 1].flatMap((sentence) => {
    const span = text.sentences[sentence];
    return span === undefined ? [] : text.tokens.slice(span.first, span.last).map(({ lower }) => lower);
  });
  return STAYED_AWAY.test(words.join(' '));
}
const STAYED_AWAY =
  /\b(?:never (?:came|arrived|appeared|turned up|showed)|did (?:not|n't) (?:come|arrive|appear|turn up|show)|failed to (?:come|arrive|appear|turn up|show)|stayed away|cried off|empty chair)\b/u;

/** "They agreed that their teams would remain in close contact": planned talks of the sides. */
function staying(state: ReaderState, at: number): boolean {
  const { elements } = state.row;
  const tail = elements.slice(at + 1, at + 9);
  const touch = tail.findIndex((element) => TOUCH.has(element.word));
  const engaged = tail.findIndex((element) => element.word === 'engaged');
  const isIn =
    touch > 0 &&
    tail
      .slice(0, touch)
      .every(
        (element) =>
          element.kind === 'word' &&
          [
            'in',
            'to',
            'close',
            'regular',
            'constant',
            'their',
            'our',
            'the',
            'continued',
            'closest',
            'direct',
            'permanent',
            'frequent',
            'active',
            'these',
            'and',
          ].includes(element.word),
      );
  const isConversation =
    (elements[at]?.word === 'continue' || elements[at]?.word === 'continued') &&
    tail
      .slice(0, 5)
      .some(
        (element) =>
          element.word === 'conversation' || element.word === 'consultations' || element.word === 'consultation',
      );
  if (!isIn && engaged !== 0 && !isConversation) return false;
  const before = elements.slice(0, at);
  const agreed = before.findLastIndex((element) => AGREEING.has(element.word));
  if (agreed < 0) return false;
  const own = subjectOf(elements, agreed) ?? mainSubject(elements);
  const who = state.parties(own);
  const isFew = (list: readonly Party[]): boolean => sidesOf(list).length >= 2 && sidesOf(list).length <= 4;
  const first = state.claims[0]?.parties ?? [];
  const pair =
    !isFew(who.parties) && !isFew(state.discourse.lastPair) && isFew(first)
      ? first
      : sidesOf(who.parties).length >= 2
        ? who.parties
        : state.discourse.lastPair.length >= 2
          ? state.discourse.lastPair
          : state.discourse.titlePair;
  const sides = sidesOf(pair);
  if (sides.length < 2 || sides.length > 4) return false;
  return makeClaim(state, {
    parties: sides.map((side) => ({ type: 'side', side, office: [] })),
    hows: ['set'],
    kind: 'talks',
    kindSaid: true,
    status: 'planned',
    at,
    rule: 'plan.staying-in-touch',
    initiator: null,
    definite: false,
    series: true,
    bySides: true,
  });
}
