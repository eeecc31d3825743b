import type { ReaderState } from '../discourse/reader-state.ts';
import { isFiller } from '../grammar/elements.ts';
import { partiesAfter } from '../grammar/objects.ts';
import { makeClaim } from '../making/make-claim.ts';
import { isPassive } from '../senses/verb-frames.ts';

const DELIVERED: ReadonlySet<string> = new Set(['handed', 'delivered', 'presented', 'passed', 'transmitted']);
/** How far behind the noun its verb may stand, and behind that those between whom it went. */
const VERB = 6;
const REACH = 16;

/** "The note was handed over on Friday to the Kenyan ambassador by the deputy minister": those two met, whosever the letter is. */
export function tellDelivery(state: ReaderState, at: number): boolean {
  const { elements } = state.row;
  let verb = at + 1;
  while (verb < at + VERB && !DELIVERED.has(elements[verb]?.word ?? '')) verb += 1;
  if (!DELIVERED.has(elements[verb]?.word ?? '') || !isPassive(elements, verb)) return false;
  const from = elements[verb + 1]?.word === 'over' || isFiller(elements[verb + 1]) ? verb + 2 : verb + 1;
  const to = partiesAfter(elements, from, new Set(['to']), false, REACH);
  const by = partiesAfter(elements, from, new Set(['by']), false, REACH);
  if (to === null || by === null) return false;
  const bearer = state.parties(by.list);
  const receiver = state.parties(to.list, bearer.parties);
  const both = [...bearer.parties, ...receiver.parties];
  if (both.length !== 2 || !both.every((party) => party.type === 'person' || party.office.length > 0)) return false;
  return makeClaim(state, {
    parties: both,
    hows: [...bearer.hows, ...receiver.hows],
    kind: 'meeting',
    kindSaid: false,
    status: 'held',
    at: verb,
    rule: 'noun.letter.delivered',
    initiator: null,
    definite: false,
    series: false,
    bySides: false,
  });
}
