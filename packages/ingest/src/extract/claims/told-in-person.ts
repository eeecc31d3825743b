import { TELLING } from '../../data/telling-verbs.ts';
import { isFiller, type Element } from '../grammar/elements.ts';
import { makeClaim } from '../making/make-claim.ts';
import { partiesAfter } from '../grammar/objects.ts';
import { sameParty, type Party } from '../terms/party.ts';
import type { PartyList } from '../grammar/party-lists.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { clauseAround } from '../grammar/clauses.ts';
import { statusOfVerb } from '../status/verb-status.ts';
import { subjectOf } from '../grammar/subjects.ts';
import { wokenBy } from '../../annotate/words/wakes.ts';

const TABLES: ReadonlySet<string> = new Set(
  'lunch luncheon dinner breakfast supper tea coffee drinks iftar meal banquet cup glass'.split(' '),
);
const FACES: ReadonlySet<string> = new Set(['face', 'person', 'face-to-face']);
const REACH = 9;

const IN_PERSON = wokenBy('in person', TELLING);

/** "told her in person that", "warned him over dinner", "was told by the king in Rabat on Monday": words between two people in one place are a meeting. */
export function tellInPerson(state: ReaderState): void {
  if ((state.row.wakes & IN_PERSON) === 0) return;
  const { elements } = state.row;
  for (let i = 1; i < elements.length; i += 1) {
    if (!TELLING.has(elements[i]?.word ?? '')) continue;
    const isPassive = ['was', 'were', 'been', 'be', 'being'].includes(beforeVerb(elements, i));
    const object = isPassive
      ? partiesAfter(elements, i + 1, new Set(['by']), false, REACH)
      : partiesAfter(elements, i + 1, new Set(), true, 3);
    const subject = subjectOf(elements, i);
    if (object === null || subject === null || subject.last > i) continue;
    if (!isOnVisit(elements, subject.first) && !isFaceToFace(elements, i, object.list, isPassive)) continue;
    if (tellOne(state, i, subject, object.list)) return;
  }
}

function tellOne(state: ReaderState, at: number, subject: PartyList, object: PartyList): boolean {
  const { elements, sentence } = state.row;
  if (object.mentions[0]?.kind === 'side') return false;
  const left = state.parties(subject);
  const right = state.parties(object, left.parties);
  const all: readonly Party[] = [...left.parties, ...right.parties];
  if (left.parties.length === 0 || right.parties.length === 0) return false;
  const isTold = state
    .recentClaims()
    .some(
      (claim) =>
        claim.sentence === sentence &&
        all.filter((party) => claim.parties.some((other) => sameParty(party, other))).length >= 2,
    );
  const status = isTold ? 'none' : statusOfVerb(elements, subject.last, at, subject.first);
  if (status === 'none') return false;
  return makeClaim(state, {
    parties: all,
    hows: [...left.hows, ...right.hows],
    kind: 'meeting',
    kindSaid: true,
    status,
    at,
    rule: 'verb.told-in-person.object',
    initiator: null,
    definite: false,
    series: false,
    bySides: false,
  });
}

/** "On the same visit he pressed the prime minister for land": whether a stay told before opens the clause, so that what was said was said there. */
function isOnVisit(elements: readonly Element[], subject: number): boolean {
  const lead = elements.slice(0, subject).map(({ word }) => word);
  const visit = lead.findIndex((word) => VISITS.has(word));
  return visit > 1 && ['on', 'during'].includes(lead[0] ?? '') && lead.slice(0, visit).includes('same');
}
const VISITS: ReadonlySet<string> = new Set('visit trip stay occasion journey'.split(' '));

/** Whether table, face or place stand with the verb, before what was said. */
function isFaceToFace(elements: readonly Element[], verb: number, object: PartyList, isPassive: boolean): boolean {
  const { last } = clauseAround(elements, verb);
  const from = isPassive ? verb + 1 : object.last;
  for (let i = from; i < Math.min(last, object.last + REACH); i += 1) {
    const word = elements[i]?.word ?? '';
    if (word === 'that' || word === ':' || word === '“' || word === ';') return false;
    const next = elements[i + 1];
    if (['over', 'at', 'during'].includes(word) && elements.slice(i + 1, i + 4).some((one) => TABLES.has(one.word)))
      return true;
    if (['in', 'to'].includes(word) && elements.slice(i + 1, i + 3).some((one) => FACES.has(one.word))) return true;
    const isPlace = next?.kind === 'thing' || next?.mention?.form === 'capital';
    if ((word === 'in' || word === 'at') && isPlace && i <= object.last + 2) return true;
  }
  return false;
}

function beforeVerb(elements: readonly Element[], at: number): string {
  let i = at - 1;
  while (isFiller(elements[i])) i -= 1;
  return elements[i]?.word ?? '';
}
