import { CONTACT_VERBS, type ContactVerb } from '../../data/contact-verbs.ts';
import { namedOfMany } from '../grammar/among-them.ts';
import { isVerbAt, type Element } from '../grammar/elements.ts';
import { subjectOf } from '../grammar/subjects.ts';
import { makeClaim } from '../making/make-claim.ts';
import { sameParty } from '../terms/party.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { kindSaid } from '../senses/kinds.ts';
import { kindOfVerb } from '../senses/kind-of-verb.ts';
import { clauseAround } from '../grammar/clauses.ts';
import { isPassive } from '../senses/verb-frames.ts';
import { statusOfVerb } from '../status/verb-status.ts';
import { wokenBy } from '../../annotate/words/wakes.ts';

/** Verbs of speaking and meeting whose partners may be many, each apart. */
const APART: ReadonlySet<string> = new Set([
  'verb.speak',
  'verb.talk',
  'verb.meet',
  'verb.confer',
  'verb.telephone',
  'verb.call',
  'verb.see',
  'verb.receive',
  'verb.reach-out',
]);
const BY_FORM = new Map<string, ContactVerb>(
  CONTACT_VERBS.filter(({ id }) => APART.has(id)).flatMap((entry) => entry.forms.map((form) => [form, entry] as const)),
);

const AMONG = wokenBy('among', BY_FORM.keys());

/** Whether the partners of a verb are named of many, each apart: then `tellAmongMany` tells of them. */
export function isOfMany(entry: ContactVerb, elements: readonly Element[], at: number): boolean {
  return APART.has(entry.id) && namedOfMany(elements, at + 1, new Set(entry.with), entry.direct).length > 0;
}

/** "has talked on the phone with six colleagues, among them A yesterday and B this morning": one contact with each who is named. */
export function tellAmongMany(state: ReaderState): void {
  if ((state.row.wakes & AMONG) === 0) return;
  const { elements, sentence } = state.row;
  for (let i = 1; i < elements.length; i += 1) {
    const entry = BY_FORM.get(elements[i]?.word ?? '');
    if (entry === undefined || isPassive(elements, i) || !isVerbAt(elements, i)) continue;
    const lists = namedOfMany(elements, i + 1, new Set(entry.with), entry.direct);
    const subject = lists.length === 0 ? null : subjectOf(elements, i);
    if (subject === null || subject.last > i) continue;
    const own = state.parties(subject);
    const [self] = own.parties;
    const status = statusOfVerb(elements, subject.last, i, subject.first);
    if (self === undefined || own.parties.length > 1 || status === 'none') continue;
    const said = kindSaid(elements, i, clauseAround(elements, i).last);
    for (const list of lists) {
      const named = state.parties(list, own.parties);
      for (const party of named.parties) {
        const isTold = state
          .recentClaims()
          .some(
            (claim) =>
              claim.sentence === sentence &&
              claim.parties.length === 2 &&
              [self, party].every((one) => claim.parties.some((other) => sameParty(one, other))),
          );
        if (isTold) continue;
        makeClaim(state, {
          parties: [self, party],
          hows: [...own.hows, ...named.hows],
          kind: kindOfVerb(entry, said, elements, i),
          kindSaid: said !== null,
          status,
          at: list.first,
          rule: `${entry.id}.among`,
          initiator: null,
          definite: false,
          series: false,
          bySides: false,
        });
      }
    }
  }
}
