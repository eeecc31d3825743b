import { tidy } from '../discourse/parties.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { makeClaim } from '../making/make-claim.ts';
import { sidesOf, type Party } from '../terms/party.ts';

/**
 * "At the session in Ruili on Monday the government delegation was headed by Kyaw Htut.": one who came, until the other is named. "At the
 * talks Peru was represented by A and Chile by B": those of both sides.
 */
export function openByPresence(state: ReaderState, found: readonly Party[], bySides: readonly Party[]): void {
  const { elements } = state.row;
  const at = elements.findIndex(({ word, mention }) => SITTINGS.has(mention?.noun ?? word));
  const isOfBoth = sidesOf(bySides).length > 1;
  const [lead] = found;
  if (lead === undefined || at < 0) return;
  if (!isOfBoth && (found.length > 1 || elements[0]?.word !== 'at')) return;
  makeClaim(state, {
    parties: isOfBoth ? tidy(found) : [lead],
    hows: ['named'],
    kind: 'meeting',
    kindSaid: false,
    status: 'held',
    at,
    rule: 'noun.meeting.attended',
    initiator: null,
    definite: true,
    series: false,
    bySides: false,
  });
}
const SITTINGS: ReadonlySet<string> = new Set(
  'session meeting talks round negotiations conversation consultations delegations discussions'.split(' '),
);
