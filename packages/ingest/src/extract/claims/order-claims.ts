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

wokenBy('tell', [...ORDINALS.keys(), 'another', 'second', 'third', 'further']);

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
  // "The third is contested": of what is, the day is said
  const { last: end } = clauseAround(elements, next);
  const isDated = elements.slice(0, end).some(({ day }) => day !== null);
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
