import { ORDINALS } from '../../data/calendar.ts';
import { sameParty, sidesOf, type Party } from '../terms/party.ts';
import { isAuxiliary, isFiller, type Element } from '../grammar/elements.ts';
import { mainSubject, subjectOf } from '../grammar/subjects.ts';
import { kindSaid } from '../senses/kinds.ts';
import { makeClaim } from '../making/make-claim.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { statusOfVerb } from '../status/status.ts';

const SIGNING: ReadonlySet<string> = new Set(['sign', 'initial', 'ink', 'inspect', 'inaugurate', 'open']);
const TOUCH: ReadonlySet<string> = new Set(
  'touch contact consultation consultations coordination communication dialogue'.split(' '),
);
const STAYING: ReadonlySet<string> = new Set(
  'stay remain keep continue maintain staying remaining keeping maintaining continued continuing'.split(' '),
);
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

const STARTING: ReadonlySet<string> = new Set(
  'starts start begins begin opens open would will is was took takes has had follows convenes'.split(' '),
);

/** "the 62nd would take place in Athens", "The tenth starts tomorrow": an ordinal alone stands for a further round. */
export function tellByOrdinal(state: ReaderState, at: number): boolean {
  const { elements } = state.row;
  const element = elements[at];
  if (element === undefined) return false;
  const isOrdinal =
    (element.kind === 'number' && /^\d{1,3}(st|nd|rd|th)$/u.test(element.word)) ||
    (element.kind === 'word' && ORDINALS.has(element.word));
  const before = elements[at - 1]?.word ?? '';
  if (isFurtherOne(elements, at)) return tellFurtherOne(state, at);
  if (!isOrdinal || before !== 'the') return false;
  let next = at + 1;
  if (elements[next]?.word === ',') {
    const close = elements.findIndex((candidate, i) => i > next && candidate.word === ',');
    next = close > 0 ? close + 1 : next;
  }
  if (!STARTING.has(elements[next]?.word ?? '')) return false;
  const last = state.recentClaims().findLast((claim) => state.row.sentence - claim.sentence <= 2);
  if (last === undefined || last.parties.length < 2) return false;
  const status = statusOfVerb(elements, at, next);
  if (status === 'none') return false;
  const said = kindSaid(elements, 0, elements.length);
  const told = makeClaim(state, {
    parties: last.parties,
    hows: ['set'],
    kind: said ?? last.kind,
    kindSaid: said !== null,
    status:
      elements[next]?.word.endsWith('s') === true &&
      status === 'held' &&
      elements[next]?.word !== 'was' &&
      elements[next]?.word !== 'has'
        ? 'planned'
        : status,
    at,
    rule: 'ellipsis.ordinal',
    initiator: null,
    definite: false,
    series: false,
    bySides: last.parties.every((party) => party.type === 'side'),
  });
  // A word of order sets it apart from the one told before.
  const own = state.claims.at(-1);
  if (told && own !== undefined) state.claims.splice(-1, 1, { ...own, apart: true });
  return told;
}

/** "another was foreseen for Thursday", "a second is planned": a number or word of order alone, with what is to become of it. */
function isFurtherOne(elements: readonly Element[], at: number): boolean {
  const word = elements[at]?.word ?? '';
  const isOne = word === 'another' || (elements[at - 1]?.word === 'a' && ['second', 'third', 'further'].includes(word));
  if (!isOne) return false;
  let next = at + 1;
  while (isAuxiliary(elements[next]) || isFiller(elements[next])) next += 1;
  return next > at + 1 && FORESEEN.has(elements[next]?.word ?? '');
}
const FORESEEN: ReadonlySet<string> = new Set(
  'foreseen planned scheduled expected due set fixed follow agreed arranged'.split(' '),
);

/** A further one of what was told last, for the day that is foreseen. */
function tellFurtherOne(state: ReaderState, at: number): boolean {
  const last = state.recentClaims().findLast((claim) => state.row.sentence - claim.sentence <= 3);
  const isNear =
    last !== undefined && last.parties.length >= 2 && (last.kind !== 'letter' || state.row.sentence === last.sentence);
  if (!isNear || !state.row.elements.slice(at).some((element) => element.day !== null)) return false;
  const sides = sidesOf(last.parties);
  if (sides.length < 2) return false;
  return makeClaim(state, {
    parties: sides.map((side): Party => ({ type: 'side', side, office: [] })),
    hows: ['set'],
    kind: last.kind === 'meeting' ? 'talks' : last.kind,
    kindSaid: false,
    status: 'planned',
    at,
    rule: 'ellipsis.further-one',
    initiator: null,
    definite: false,
    series: false,
    bySides: true,
  });
}

/** "This was the second phone conversation between the leaders in the last week": an earlier one lies within that time. */
export function tellEarlier(state: ReaderState): boolean {
  const { elements } = state.row;
  const last = state.last();
  if (last?.sentence !== state.row.sentence || last.status !== 'held') return false;
  const order = elements.findIndex(
    (element) => element.word === 'second' || element.word === 'third' || element.word === 'fourth',
  );
  const isThis = elements.slice(0, 3).some((element) => ['this', 'it', 'that', 'was', 'is'].includes(element.word));
  if (order < 0 || !isThis) return false;
  const day = elements.find((element) => element.day !== null && elements.indexOf(element) > order)?.day;
  const range = day?.resolve(state.doc.day, 'past', null);
  if (range === null || range === undefined || range.earliest === range.latest) return false;
  const told =
    state
      .recentClaims()
      .findLast(
        (claim) =>
          claim !== last &&
          claim.days !== null &&
          claim.days.earliest === claim.days.latest &&
          claim.parties.every((party) => last.parties.some((other) => sameParty(party, other))),
      )?.days ?? last.days;
  const latest =
    told !== null && told.earliest > range.earliest && told.earliest <= range.latest
      ? state.dayBefore(told.earliest)
      : range.latest;
  state.claims.push({
    ...last,
    parties: [...last.parties],
    how: ['set'],
    days: { earliest: range.earliest, latest },
    daySource: 'relative',
    rules: ['ellipsis.earlier-of-several'],
    evidence: new Set([state.row.sentence]),
    definite: false,
    apart: true,
  });
  return true;
}
