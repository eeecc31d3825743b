import type { Element } from '../grammar/elements.ts';
import { makeClaim } from '../making/make-claim.ts';
import { canBeParty } from '../grammar/can-be-party.ts';
import { listFrom } from '../grammar/party-lists.ts';
import { sidesOf } from '../terms/party.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { subjectOf } from '../grammar/subjects.ts';
import { wokenBy } from '../../annotate/words/wakes.ts';

const THANKING: ReadonlySet<string> = new Set('thank thanks thanked thanking'.split(' '));
/** What a host is thanked for. */
const HOSTING: ReadonlySet<string> = new Set(
  'welcome hospitality reception hosting receiving welcoming lunch dinner breakfast conversation discussion discussions talks meeting'.split(
    ' ',
  ),
);
const REACH = 12;

const THANKS = wokenBy('thanks', THANKING);

/** "I thank Prime Minister Tamura for the warm welcome in Tokyo": a guest who thanks a host has met him. */
export function tellByThanks(state: ReaderState): void {
  if ((state.row.wakes & THANKS) === 0) return;
  const { elements, sentence } = state.row;
  const at = elements.findIndex(({ word }) => THANKING.has(word));
  if (at < 0 || state.recentClaims().some((claim) => claim.sentence === sentence && claim.status === 'held')) return;
  const start = elements[at + 1]?.word === 'the' ? at + 2 : at + 1;
  const mention = elements[start]?.mention;
  if (mention === null || mention === undefined || mention.kind === 'side' || !canBeParty(elements, start)) return;
  const host = listFrom(elements, start);
  if (!isForHosting(elements, host.last)) return;
  const left = state.parties(subjectOf(elements, at));
  const self = left.parties.length > 0 ? left.parties : [state.discourse.self()].filter((party) => party !== null);
  const right = state.parties(host, self);
  const parties = [...self, ...right.parties];
  if (right.parties.length === 0 || sidesOf(parties).length < 2) return;
  makeClaim(state, {
    parties,
    hows: [...left.hows, ...right.hows],
    kind: 'meeting',
    kindSaid: true,
    status: 'held',
    at,
    rule: 'verb.thank.host',
    initiator: null,
    definite: false,
    series: false,
    bySides: false,
  });
}

function isForHosting(elements: readonly Element[], at: number): boolean {
  const end = Math.min(elements.length, at + REACH);
  const from = elements.findIndex(({ word }, i) => i >= at && i < at + 4 && word === 'for');
  if (from < 0) return false;
  const i = elements.findIndex(({ word }, k) => k >= from && k < end && HOSTING.has(word));
  return i >= 0 && !isOfOthers(elements, i);
}

/** "for hosting additional forces", "for the hospitality to our soldiers": what was given to others than the guest who thanks. */
function isOfOthers(elements: readonly Element[], at: number): boolean {
  const word = elements[at]?.word ?? '';
  const next = elements[at + 1];
  if (word === 'hospitality' || word === 'welcome' || word === 'reception')
    return ['to', 'towards', 'of'].includes(next?.word ?? '') && elements[at + 2]?.mention?.kind !== 'pronoun';
  if (!word.endsWith('ing') || word === 'meeting') return false;
  const isGuest = next?.mention?.kind === 'pronoun' || next?.kind === 'mark' || next?.kind === 'day';
  return !isGuest && next !== undefined && !GUESTS.has(next.word);
}
const GUESTS: ReadonlySet<string> = new Set('me us him her them this the today here in at so'.split(' '));
