import { AUXILIARIES } from '../../data/verbs.ts';
import type { Element } from '../grammar/elements.ts';
import { makeClaim } from '../making/make-claim.ts';
import { canBeParty } from '../grammar/can-be-party.ts';
import { listFrom, type PartyList } from '../grammar/party-lists.ts';
import { sidesOf } from '../terms/party.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { statusOfVerb } from '../status/verb-status.ts';
import { subjectOf } from '../grammar/subjects.ts';
import { wokenBy } from '../../annotate/words/wakes.ts';

const TRAVELLING: ReadonlySet<string> = new Set(
  'fly flies flew flown flying travel travels travelled traveled travelling traveling go goes went gone going come comes came coming head heads headed journey journeyed drove driven return returns returned trip journey journeys expected due'.split(
    ' ',
  ),
);
const REACH = 26;

const TRAVEL = wokenBy('travel', [...TRAVELLING, 'be', 'is', 'was', 'been']);

/** "flew to Baku to settle with the deputy prime minister what …", "went to Oslo for a word with the king": whom somebody travels to deal with is met. */
export function tellByTravel(state: ReaderState): void {
  if ((state.row.wakes & TRAVEL) === 0) return;
  const { elements, sentence } = state.row;
  for (let i = 0; i < elements.length; i += 1) {
    const isStay = isBeingIn(elements, i);
    if ((!TRAVELLING.has(elements[i]?.word ?? '') && !isStay) || isGoingTo(elements, i)) continue;
    if (state.recentClaims().some((claim) => claim.sentence === sentence && claim.text === state.text)) return;
    const partner = partnerOfPurpose(elements, i) ?? ownerOfHouse(elements, i);
    const isGuest = isToTable(elements, i);
    if (partner === null && !isGuest) continue;
    const subject = subjectOf(elements, i);
    if (subject === null || subject.last > i) continue;
    const left = state.parties(subject);
    const self = state.discourse.self();
    const right = isGuest
      ? { parties: self === null ? [] : [self], hows: ['principal' as const] }
      : state.parties(partner, left.parties);
    const parties = [...left.parties, ...right.parties];
    if (right.parties.length === 0 || sidesOf(parties).length < 2) continue;
    const status = statusOfVerb(elements, subject.last, i, subject.first);
    if (status === 'none') continue;
    makeClaim(state, {
      parties,
      hows: [...left.hows, ...right.hows],
      kind: 'meeting',
      kindSaid: true,
      status,
      at: i,
      rule: 'verb.travel.with',
      initiator: null,
      definite: false,
      series: false,
      bySides: false,
    });
    return;
  }
}

/** "the premier said that the consul had come to her office": the one named before, whose house it is. */
function ownerOfHouse(elements: readonly Element[], at: number): PartyList | null {
  if (!['came', 'come', 'gone', 'went'].includes(elements[at]?.word ?? '') || elements[at + 1]?.word !== 'to')
    return null;
  if (!['her', 'his'].includes(elements[at + 2]?.word ?? '') || !HOUSES.has(elements[at + 3]?.word ?? '')) return null;
  const subject = subjectOf(elements, at);
  const before =
    subject === null ? -1 : elements.slice(0, subject.first).findLastIndex(({ mention }) => mention?.name != null);
  return before >= 0 && canBeParty(elements, before) ? listFrom(elements, before) : null;
}
const HOUSES: ReadonlySet<string> = new Set(
  'office house home residence palace villa room hotel bedside ministry'.split(' '),
);

/** "will be in Vienna on Tuesday to see": a stay with a purpose. */
function isBeingIn(elements: readonly Element[], at: number): boolean {
  const place = elements[at + 2];
  return (
    ['be', 'is', 'was', 'been'].includes(elements[at]?.word ?? '') &&
    elements[at + 1]?.word === 'in' &&
    (place?.mention?.form === 'capital' || place?.mention?.form === 'country' || place?.kind === 'thing')
  );
}

/** "came to lunch": to the table of the one who writes. */
function isToTable(elements: readonly Element[], at: number): boolean {
  return (
    ['came', 'comes', 'come'].includes(elements[at]?.word ?? '') &&
    elements[at + 1]?.word === 'to' &&
    TABLES.has(elements[at + 2]?.word ?? '')
  );
}
const TABLES: ReadonlySet<string> = new Set('lunch luncheon dinner breakfast supper tea coffee'.split(' '));

/** "is going to disagree": a future, no journey. */
function isGoingTo(elements: readonly Element[], at: number): boolean {
  return elements[at]?.word === 'going' && elements[at + 1]?.word === 'to' && elements[at + 2]?.kind === 'word';
}

const DEALING: ReadonlySet<string> = new Set(
  'see meet tell hear consult persuade thank brief warn press ask assure confront greet console'.split(' '),
);

/** "to see the president", "to hear from the minister why": whom a journey is made to deal with, right behind the verb of its purpose. */
function dealtWith(elements: readonly Element[], to: number): PartyList | null {
  if (elements[to]?.word !== 'to' || !DEALING.has(elements[to + 1]?.word ?? '')) return null;
  let start = to + 2;
  while (['with', 'from', 'the'].includes(elements[start]?.word ?? '')) start += 1;
  const mention = elements[start]?.mention;
  if (mention === null || mention === undefined || !canBeParty(elements, start)) return null;
  if (mention.kind === 'side' || mention.kind === 'pronoun') return null;
  return listFrom(elements, start);
}

/** Behind a verb of travel and "to" with another verb: the people of the first "with". */
function partnerOfPurpose(elements: readonly Element[], at: number): PartyList | null {
  let hasPurpose = false;
  for (let i = at + 1; i < Math.min(elements.length - 1, at + REACH); i += 1) {
    const word = elements[i]?.word ?? '';
    if (['that', 'who', 'which', ';', 'but', 'said'].includes(word)) return null;
    const next = elements[i + 1];
    const dealt = dealtWith(elements, i);
    if (dealt !== null) return dealt;
    if (word === 'to' && next?.kind === 'word' && !next.capital && !AUXILIARIES.has(next.word) && next.word !== 'the')
      hasPurpose = true;
    if (word !== 'with' || !hasPurpose) continue;
    const start = next?.word === 'the' ? i + 2 : i + 1;
    const mention = elements[start]?.mention;
    if (mention === null || mention === undefined || mention.kind === 'side' || !canBeParty(elements, start))
      return null;
    return listFrom(elements, start);
  }
  return null;
}
