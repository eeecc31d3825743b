import { ORDINALS } from '../../data/calendar.ts';
import { sameParty, sidesOf, type Party } from '../terms/party.ts';
import { clauseAround } from '../grammar/clauses.ts';
import { isAuxiliary, isFiller, type Element } from '../grammar/elements.ts';
import { kindSaid } from '../senses/kinds.ts';
import { makeClaim } from '../making/make-claim.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { statusOfVerb } from '../status/verb-status.ts';
import { wokenBy } from '../../annotate/words/wakes.ts';

const STARTING: ReadonlySet<string> = new Set(
  'starts start begins begin opens open would will is was took takes has had follows convenes'.split(' '),
);

/** What one of several contacts did, where its day is said: "The first, on Friday, lasted ten minutes". */
const PASSING: ReadonlySet<string> = new Set(
  'lasted ended ran produced yielded brought collapsed failed broke came dealt went dragged concluded closed adjourned'.split(
    ' ',
  ),
);
/** Before "one", or alone: "The previous one was in March", "The last took place in Athens". */
const OF_ORDER: ReadonlySet<string> = new Set('previous last latest earlier next preceding'.split(' '));

wokenBy('tell', [...ORDINALS.keys(), ...OF_ORDER, 'another', 'second', 'third', 'further', 'one']);

/** "the 62nd would take place in Athens", "The tenth starts tomorrow", "The previous one was in March": an ordinal alone stands for a further round. */
export function tellByOrdinal(state: ReaderState, at: number): boolean {
  const { elements } = state.row;
  const element = elements[at];
  if (element === undefined) return false;
  const isOrdinal =
    (element.kind === 'number' && /^\d{1,3}(st|nd|rd|th)$/u.test(element.word)) ||
    (element.kind === 'word' && (ORDINALS.has(element.word) || OF_ORDER.has(element.word)));
  const isOne = element.word === 'one' && isOrder(elements[at - 1]?.word ?? '');
  const before = elements[isOne ? at - 2 : at - 1]?.word ?? '';
  if (isFurtherOne(elements, at)) return tellFurtherOne(state, at);
  if (!(isOrdinal || isOne) || before !== 'the') return false;
  if (isOrderAlone(elements, at) && !opensClause(elements, isOne ? at - 2 : at - 1)) return false;
  let next = at + 1;
  if (elements[next]?.word === ',') {
    const close = elements.findIndex((candidate, i) => i > next && candidate.word === ',');
    next = close > 0 ? close + 1 : next;
  }
  const verb = elements[next]?.word ?? '';
  const { last: end } = clauseAround(elements, next);
  const isDated = elements.slice(0, end).some(({ day }) => day !== null);
  const isPassing = isDated && (PASSING.has(verb) || (verb === 'had' && PASSING.has(elements[next + 1]?.word ?? '')));
  const isStarting = STARTING.has(verb) && (isDated || isTaking(elements, next) || !isOrderAlone(elements, at));
  if (!isStarting && !isPassing) return false;
  // "The third is contested": of what is, the day is said
  if (elements[next]?.word === 'is' && !isDated && elements[next + 1]?.word !== 'to') return false;
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

const isOrder = (word: string): boolean => ORDINALS.has(word) || OF_ORDER.has(word);

/** "The last", "The next one": a word that orders much else than contacts. */
const isOrderAlone = (elements: readonly Element[], at: number): boolean =>
  elements[at]?.word === 'one' || OF_ORDER.has(elements[at]?.word ?? '');

/** Whether nothing but a mark or "and" stands before the element at `at`. */
const opensClause = (elements: readonly Element[], at: number): boolean =>
  at === 0 || elements[at - 1]?.kind === 'mark' || ['and', 'but'].includes(elements[at - 1]?.word ?? '');

/** "took place", "was held": what contacts alone do. */
const isTaking = (elements: readonly Element[], verb: number): boolean =>
  elements.slice(verb, verb + 4).some(({ word }) => word === 'place' || word === 'held');

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
