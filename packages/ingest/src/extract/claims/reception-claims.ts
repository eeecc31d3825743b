import { isCountry } from '../../annotate/words/lexicon.ts';
import { isVerbAt } from '../grammar/elements.ts';
import { clauseAround } from '../grammar/clauses.ts';
import { subjectOf } from '../grammar/subjects.ts';
import { makeClaim } from '../making/make-claim.ts';
import { sidesOf, type Party, type Resolution } from '../terms/party.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { isPassive } from '../senses/verb-frames.ts';
import { statusOfVerb } from '../status/verb-status.ts';
import { lastWord, sideOfHouse } from './houses.ts';
import { wokenBy } from '../../annotate/words/wakes.ts';

const RECEIVED: ReadonlySet<string> = new Set(['received', 'welcomed']);
const SHOWN: ReadonlySet<string> = new Set(['shown', 'ushered', 'led', 'taken', 'admitted', 'invited']);
const LEAVING: ReadonlySet<string> = new Set(['emerged', 'emerges', 'emerging']);
const RECEPTIONS = wokenBy('receptions', [...RECEIVED, ...SHOWN, ...LEAVING]);

/** Houses in which a government receives. */
const HOUSES: ReadonlySet<string> = new Set('ministry palace presidency chancellery parliament'.split(' '));
/** Rooms in which their owner receives. */
const ROOMS: ReadonlySet<string> = new Set('office study chambers suite rooms room apartments library'.split(' '));
/** How far behind the verb the house or room stands. */
const HOUSE_FAR = 8;

/**
 * Receptions whose host is said by the house: "was received at the Kremlin", "at the Foreign Ministry in Lima", "at the Palace" by whoever
 * publishes it; "was shown into the President's study", "emerged from the premier's office".
 */
export function tellByReception(state: ReaderState): void {
  if ((state.row.wakes & RECEPTIONS) === 0) return;
  const { elements, sentence } = state.row;
  for (let at = 1; at < elements.length; at += 1) {
    const word = elements[at]?.word ?? '';
    const isReceived = RECEIVED.has(word) && isPassive(elements, at);
    const isShown = SHOWN.has(word) && isPassive(elements, at);
    if (!isReceived && !isShown && !(LEAVING.has(word) && isVerbAt(elements, at))) continue;
    const { last } = clauseAround(elements, at);
    if (elements.slice(at, last).some((element) => element.word === 'by')) continue;
    const host = isReceived ? houseBehind(state, at, last) : ownerBehind(state, at, last);
    if (host === null || state.recentClaims().some((claim) => claim.sentence === sentence)) continue;
    receive(state, at, host);
  }
}

interface Host {
  readonly party: Party;
  readonly how: Resolution;
}

function receive(state: ReaderState, at: number, host: Host): void {
  const { elements } = state.row;
  const subject = subjectOf(elements, at);
  if (subject === null || subject.last > at || subject.mentions.some((mention) => mention.kind === 'side')) return;
  const guests = state.parties(subject, [host.party]);
  const status = statusOfVerb(elements, subject.last, at, subject.first);
  const parties = [...guests.parties, host.party];
  if (guests.parties.length === 0 || status === 'none' || sidesOf(parties).length < 2) return;
  makeClaim(state, {
    parties,
    hows: [...guests.hows, host.how],
    kind: 'meeting',
    kindSaid: true,
    status,
    at,
    rule: 'verb.receive.house',
    initiator: null,
    definite: false,
    series: false,
    bySides: false,
  });
}

/** Whose house it is in which somebody was received, or who speaks where it is theirs alone; null where no house is named. */
function houseBehind(state: ReaderState, at: number, end: number): Host | null {
  const { elements } = state.row;
  if (elements[at + 1]?.word === 'in' && elements[at + 2]?.word === 'audience') return ownHouse(state);
  for (let i = at + 1; i < Math.min(end, at + HOUSE_FAR); i += 1) {
    const mention = elements[i]?.mention;
    const lead = elements[elements[i - 1]?.word === 'the' ? i - 2 : i - 1]?.word ?? '';
    if (mention?.kind === 'side' && mention.form === 'seat' && (lead === 'at' || lead === 'in'))
      return asHost(mention.sides[0]);
    if (!HOUSES.has(lastWord(state, i))) continue;
    const isInside = elements.slice(at + 1, i).some(({ word }) => word === 'at' || word === 'in');
    if (!isInside) return null;
    const side = sideOfHouse(state, i);
    return side === null ? ownHouse(state) : asHost(side);
  }
  return null;
}

/** Words between the verb and whose room it is. */
const LEADS: ReadonlySet<string> = new Set(['into', 'from', 'to', 'of', 'in', 'out', 'the']);

/** Whose room it is that somebody was shown into or came out of; null where none is named. */
function ownerBehind(state: ReaderState, at: number, end: number): Host | null {
  const { elements } = state.row;
  let i = at + 1;
  while (LEADS.has(elements[i]?.word ?? '')) i += 1;
  const mention = elements[i]?.mention;
  if (mention === null || mention === undefined || i >= end || mention.plural) return null;
  if (elements[i + 1]?.word !== "'s" || !ROOMS.has(elements[i + 2]?.word ?? '')) return null;
  if (mention.kind !== 'person' && mention.kind !== 'office') return null;
  const { parties, how } = state.resolve(mention);
  const [party] = parties;
  return party === undefined || parties.length > 1 ? null : { party, how };
}

function ownHouse(state: ReaderState): Host | null {
  const side = state.doc.principal.isOfficial ? state.discourse.ownSide() : null;
  return side === null ? null : asHost(side);
}

const asHost = (side: string | undefined): Host | null =>
  side !== undefined && isCountry(side) ? { party: { type: 'side', side, office: [] }, how: 'side' } : null;
