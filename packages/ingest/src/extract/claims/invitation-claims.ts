import type { Element } from '../grammar/elements.ts';
import { isAuxiliary, isFiller } from '../grammar/elements.ts';
import type { Kind } from '@readout/domain';
import { kindSaid } from '../senses/kinds.ts';
import { makeClaim } from '../making/make-claim.ts';
import { partiesAfter } from '../grammar/objects.ts';
import type { PartyList } from '../grammar/party-lists.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { subjectOf } from '../grammar/subjects.ts';
import { wokenBy } from '../../annotate/words/wakes.ts';

const INVITING: ReadonlySet<string> = new Set('invite invites invited inviting'.split(' '));
/** What a guest is invited to, where it is to meet the host. */
const TO_HOST: ReadonlySet<string> = new Set(
  'visit come talks lunch luncheon dinner breakfast tea meet meeting see stay pay discussions return'.split(' '),
);
/** "has asked him to come to Lima" is an invitation too, where it is to come. */
const ASKING: ReadonlySet<string> = new Set(['ask', 'asks', 'asked']);
const REACH = 9;

const INVITATION = wokenBy('invitation', [...INVITING, ...ASKING]);

/** "has invited the Sudanese general to Nairobi", "was invited to visit Oslo by the king": a meeting of host and guest is proposed. */
export function tellByInvitation(state: ReaderState): void {
  if ((state.row.wakes & INVITATION) === 0) return;
  const { elements } = state.row;
  for (let i = 0; i < elements.length; i += 1) {
    const word = elements[i]?.word ?? '';
    if (
      (!INVITING.has(word) && !ASKING.has(word)) ||
      !(isPassive(elements, i) ? tellGuest(state, i) : tellHost(state, i))
    )
      continue;
    return;
  }
}

function tellHost(state: ReaderState, at: number): boolean {
  const { elements } = state.row;
  const guest = partiesAfter(elements, at + 1, new Set(), true, 3);
  const host = subjectOf(elements, at);
  if (guest === null || host === null || host.last > at || isRefused(elements, host.last, at)) return false;
  return tell(state, at, host, guest.list, guest.list.last);
}

function tellGuest(state: ReaderState, at: number): boolean {
  const by = partiesAfter(state.row.elements, at + 1, new Set(['by']), false, REACH + 3);
  const guest = subjectOf(state.row.elements, at);
  if (by === null || guest === null || guest.last > at) return false;
  return tell(state, at, by.list, guest, isToHost(state.row.elements, at + 1) ? at + 1 : by.list.last);
}

function tell(state: ReaderState, at: number, host: PartyList, guest: PartyList, behind: number): boolean {
  const first = guest.mentions[0];
  if (first === undefined || first.kind === 'side') return false;
  const from = state.row.elements[behind]?.word === ',' ? behind + 1 : behind;
  if (!isToHost(state.row.elements, behind) && state.row.elements[from]?.word !== 'for') return false;
  const asked = ASKING.has(state.row.elements[at]?.word ?? '') ? kindAsked(state.row.elements, from) : 'meeting';
  if (asked === null) return false;
  const left = state.parties(host);
  const right = state.parties(guest, left.parties);
  if (left.parties.length === 0 || right.parties.length === 0) return false;
  const isTold = state
    .recentClaims()
    .some((claim) => claim.sentence === state.row.sentence && claim.status === 'proposed');
  if (isTold) return false;
  return makeClaim(state, {
    parties: [...left.parties, ...right.parties],
    hows: [...left.hows, ...right.hows],
    kind: asked,
    kindSaid: true,
    status: 'proposed',
    at,
    rule: 'verb.invite.object',
    initiator: left.parties[0] ?? null,
    definite: false,
    series: false,
    bySides: false,
  });
}

/** "to Nairobi", "to visit", "for talks": the guest comes to the host, not to a cause or a gathering. */
function isToHost(elements: readonly Element[], from: number): boolean {
  for (let i = from; i < Math.min(elements.length, from + 4); i += 1) {
    const element = elements[i];
    if (element?.word !== 'to' && element?.word !== 'for') {
      if (element?.kind === 'day' || isFiller(element) || element?.word === ',') continue;
      return false;
    }
    let next = i + 1;
    while (
      ['a', 'an', 'an', 'the', 'make', 'an', 'official', 'state', 'working', 'direct'].includes(
        elements[next]?.word ?? '',
      )
    )
      next += 1;
    const mention = elements[next]?.mention;
    if (element.word === 'to' && mention?.kind === 'side' && mention.form !== 'organisation') return true;
    return TO_HOST.has(elements[next]?.word ?? '');
  }
  return false;
}

/** "to come to Lima", "for a meeting", "for a telephone call": the kind of contact that somebody is asked for; null where it is something else. */
function kindAsked(elements: readonly Element[], at: number): Kind | null {
  const word = elements[at]?.word ?? '';
  if (word === 'to') return ['come', 'visit', 'pay'].includes(elements[at + 1]?.word ?? '') ? 'meeting' : null;
  if (word !== 'for' || !['a', 'an', 'another', 'urgent'].includes(elements[at + 1]?.word ?? '')) return null;
  const noun = elements.findIndex((element, i) => i > at + 1 && i < at + 5 && ASKED_FOR.has(element.word));
  return noun < 0 ? null : (kindSaid(elements, at + 1, noun + 1) ?? 'meeting');
}
const ASKED_FOR: ReadonlySet<string> = new Set('meeting call conversation audience appointment summit'.split(' '));

function isRefused(elements: readonly Element[], from: number, at: number): boolean {
  return elements
    .slice(from, at)
    .some(({ word }) =>
      ['wrote', 'written', 'writes', 'not', 'never', "n't", 'who', 'would', 'could', 'might', 'should', 'if'].includes(
        word,
      ),
    );
}

function isPassive(elements: readonly Element[], at: number): boolean {
  let i = at - 1;
  while (isFiller(elements[i])) i -= 1;
  return (
    ['was', 'were', 'been', 'be', 'is', 'are', 'being'].includes(elements[i]?.word ?? '') && isAuxiliary(elements[i])
  );
}
