import { isVerbAt, type Element } from '../grammar/elements.ts';
import { makeClaim } from '../making/make-claim.ts';
import { sidesOf } from '../terms/party.ts';
import { placeOf } from '../placing/places.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { clauseAround } from '../grammar/clauses.ts';
import { statusOfVerb } from '../status/verb-status.ts';
import { subjectOf } from '../grammar/subjects.ts';
import { wokenBy } from '../../annotate/words/wakes.ts';

/** What people of two countries do only in one place. */
const DONE_IN_PLACE: ReadonlySet<string> = new Set(
  'opened inaugurated unveiled laid cut planted toured inspected walked strolled crossed stood signed initialled initialed watched attended lit pressed launched visited travelled traveled rode flew celebrated marked'.split(
    ' ',
  ),
);
const TOGETHER: ReadonlySet<string> = new Set(['together', 'jointly', 'side']);

const JOINTLY = wokenBy('together', DONE_IN_PLACE);

/** "A of Montenegro and B of Albania opened the bridge together": people of two countries who did in one place what is done there met. */
export function tellTogether(state: ReaderState): void {
  if ((state.row.wakes & JOINTLY) === 0) return;
  const { elements, sentence } = state.row;
  for (let i = 1; i < elements.length; i += 1) {
    if (!DONE_IN_PLACE.has(elements[i]?.word ?? '') || !isVerbAt(elements, i) || !isTogether(elements, i)) continue;
    const subject = subjectOf(elements, i);
    if (subject === null || subject.last > i) continue;
    const { parties, hows } = state.parties(subject);
    const people = parties.filter((party) => party.type === 'person');
    if (people.length < 2 || people.length < parties.length || sidesOf(parties).length < 2) continue;
    if (state.recentClaims().some((claim) => claim.sentence === sentence && claim.text === state.text)) return;
    if (statusOfVerb(elements, subject.last, i, subject.first) !== 'held') continue;
    makeClaim(state, {
      parties,
      hows,
      kind: 'meeting',
      kindSaid: false,
      status: 'held',
      at: i,
      rule: 'verb.together.mutual',
      initiator: null,
      definite: false,
      series: false,
      bySides: false,
    });
    return;
  }
}

/** Whether the clause says that it was done together; a signing also where it names the place. */
function isTogether(elements: readonly Element[], at: number): boolean {
  const { first, last } = clauseAround(elements, at);
  const isSaid = elements
    .slice(first, last)
    .some(({ word }, i, clause) => TOGETHER.has(word) && (word !== 'side' || clause[i + 1]?.word === 'by'));
  const isSigning = ['signed', 'initialled', 'initialed'].includes(elements[at]?.word ?? '');
  return isSaid || (isSigning && placeOf(elements, at) !== null);
}
