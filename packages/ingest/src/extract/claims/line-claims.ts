import { kindSaid } from '../senses/kinds.ts';
import { isAuxiliary, isFiller, type Element } from '../grammar/elements.ts';
import { makeClaim } from '../making/make-claim.ts';
import { pronoun } from '../nouns/noun-holder.ts';
import { partiesAfter } from '../grammar/objects.ts';
import { canBeParty } from '../grammar/can-be-party.ts';
import { listFrom, listUpTo } from '../grammar/party-lists.ts';
import { sameParty, type Party } from '../terms/party.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { statusOfVerb } from '../status/verb-status.ts';
import { subjectOf } from '../grammar/subjects.ts';
import { wokenBy } from '../../annotate/words/wakes.ts';

const MEDIA: ReadonlySet<string> = new Set(['telephone', 'phone', 'video', 'videolink', 'hotline']);
const BY: ReadonlySet<string> = new Set(['by', 'over', 'on', 'via', 'through']);
/** How far "by telephone" may stand behind "in contact". */
const NEAR = 8;
const WAS: ReadonlySet<string> = new Set(['was', 'is', 'came']);

const LINE = wokenBy('line', ['line', 'end', 'contact', 'touch', 'phone', 'telephone']);

/**
 * Calls told by the line and not by a verb: "On the line was the Vietnamese prime minister", "at the other end was Luis Paz", "will be in
 * contact by telephone".
 */
export function tellByLine(state: ReaderState): void {
  if ((state.row.wakes & LINE) === 0) return;
  const { elements } = state.row;
  for (const [i, { word }] of elements.entries()) {
    if (word === 'line' || word === 'phone' || word === 'telephone') hadOnLine(state, i);
    if (word === 'line' || word === 'end') atTheEnd(state, i);
    else if (word === 'contact' || word === 'touch') inContact(state, i);
  }
}

/** "On the line was X", "At the other end of the line was X": with whoever was told of last, or with whom X speaks in the same sentence. */
function atTheEnd(state: ReaderState, at: number): void {
  const { elements } = state.row;
  // A call told with one end alone waits for the other.
  if (!isOfCall(state, at) || state.openContact !== null) return;
  const verb = at + 1;
  const start = elements[verb + 1]?.word === 'the' ? verb + 2 : verb + 1;
  if (!WAS.has(elements[verb]?.word ?? '') || !canBeParty(elements, start)) return;
  const own = listFrom(elements, start);
  const caller = state.parties(own);
  const behind = partiesAfter(elements, own.last, new Set(['with', 'told', 'asked']), false, NEAR);
  const named = behind === null ? [] : state.parties(behind.list, caller.parties).parties;
  const other = named.length > 0 ? named : lastPerson(state, caller.parties);
  if (caller.parties.length === 0 || other.length === 0) return;
  tellCall(state, [...caller.parties, ...other], at, 'line.end');
}

/** "had the chancellor on the line for twenty minutes", "got him on the phone": with whoever had them there. */
function hadOnLine(state: ReaderState, at: number): void {
  const { elements } = state.row;
  if (elements[at - 1]?.word !== 'the' || elements[at - 2]?.word !== 'on') return;
  const end = at - 3;
  if (elements[end]?.mention == null || !canBeParty(elements, end)) return;
  const object = listUpTo(elements, end);
  let verb = elements[object.first - 1]?.word === 'the' ? object.first - 2 : object.first - 1;
  while (isFiller(elements[verb])) verb -= 1;
  if (!HAD.has(elements[verb]?.word ?? '')) return;
  const subject = subjectOf(elements, verb);
  if (subject === null || subject.last > verb) return;
  const status = statusOfVerb(elements, subject.last, verb, subject.first);
  const caller = state.parties(subject);
  if (status !== 'none')
    tellCall(state, [...caller.parties, ...state.parties(object, caller.parties).parties], at, 'line.had', status);
}
const HAD: ReadonlySet<string> = new Set(['had', 'has', 'have', 'having', 'got', 'kept', 'keeps']);

/** Whether the line is that of a call: "on the line" at the head of a sentence, "the other end of the line", "the other end" behind a call. */
function isOfCall(state: ReaderState, at: number): boolean {
  const { elements } = state.row;
  const before = elements.slice(Math.max(0, at - 6), at).map(({ word }) => word);
  const words = before.join(' ');
  if (elements[at]?.word === 'end') return words.endsWith('the other') && elements[at + 1]?.word !== 'of';
  return words.endsWith('on the') ? at <= 3 : words.endsWith('the other end of the');
}

function lastPerson(state: ReaderState, others: readonly Party[]): readonly Party[] {
  return state.discourse.resolve(pronoun('he', false, true), state.row.sentence, others).parties;
}

/** "The foreign ministers will be in contact by telephone this afternoon". */
function inContact(state: ReaderState, at: number): void {
  const { elements } = state.row;
  if (elements[at - 1]?.word !== 'in' || !hasMediumBehind(elements, at)) return;
  let verb = at - 2;
  while (verb > 0 && isFiller(elements[verb])) verb -= 1;
  if (!['be', 'was', 'were', 'been', 'are', 'get', 'got'].includes(elements[verb]?.word ?? '')) return;
  const subject = subjectOf(elements, verb);
  if (subject === null || subject.last > verb) return;
  const left = state.parties(subject);
  const partner = partiesAfter(elements, at + 1, new Set(['with']), false, NEAR);
  const right = partner === null ? [] : state.parties(partner.list, left.parties).parties;
  let group = verb;
  while (isAuxiliary(elements[group - 1]) || isFiller(elements[group - 1])) group -= 1;
  const ahead = elements.slice(group, verb).some(({ word }) => word === 'will' || word === 'to' || word === 'shall');
  const said = ahead ? 'planned' : statusOfVerb(elements, subject.last, verb, subject.first);
  if (said !== 'none') tellCall(state, [...left.parties, ...right], at, 'line.contact', said);
}

function hasMediumBehind(elements: readonly Element[], at: number): boolean {
  const behind = elements.slice(at + 1, at + 1 + NEAR);
  const medium = behind.findIndex(({ word }) => MEDIA.has(word));
  return medium > 0 && behind.slice(0, medium).some(({ word }) => BY.has(word));
}

function tellCall(
  state: ReaderState,
  parties: readonly Party[],
  at: number,
  rule: string,
  status: 'held' | 'planned' | 'proposed' | 'cancelled' | 'denied' = 'held',
): void {
  const { elements, sentence } = state.row;
  const isTold = state
    .recentClaims()
    .some(
      (claim) =>
        claim.sentence === sentence &&
        claim.text === state.text &&
        parties.filter((party) => claim.parties.some((other) => sameParty(party, other))).length >= 2,
    );
  if (isTold) return;
  makeClaim(state, {
    parties,
    hows: ['named'],
    kind: kindSaid(elements, at, Math.min(elements.length, at + NEAR)) ?? 'phone-call',
    kindSaid: true,
    status,
    at,
    rule,
    initiator: null,
    definite: false,
    series: false,
    bySides: false,
  });
}
