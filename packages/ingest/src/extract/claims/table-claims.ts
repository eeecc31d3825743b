import { isFiller, type Element } from '../grammar/elements.ts';
import { makeClaim } from '../making/make-claim.ts';
import { partiesAfter } from '../grammar/objects.ts';
import { sidesOf } from '../terms/party.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { statusOfVerb } from '../status/verb-status.ts';
import { subjectOf } from '../grammar/subjects.ts';
import { wokenBy } from '../../annotate/words/wakes.ts';

const COMING: ReadonlySet<string> = new Set(
  'return returns returned returning come comes came coming go goes went get gets got is are was were be been sit sat gather gathered meet met'.split(
    ' ',
  ),
);
const TO_TABLE: ReadonlySet<string> = new Set('to at round around across'.split(' '));
const KINDS_OF_TABLE: ReadonlySet<string> = new Set(
  'the a one same negotiating conference bargaining negotiation green tea coffee'.split(' '),
);
const REACH = 8;

const TABLE = wokenBy('table', ['table']);

/** "are back at the table", "came to the negotiating table with the rebels": those who share a table talk. */
export function tellByTable(state: ReaderState): void {
  if ((state.row.wakes & TABLE) === 0) return;
  const { elements, sentence } = state.row;
  for (let i = 2; i < elements.length; i += 1) {
    if (elements[i]?.word !== 'table') continue;
    if (state.recentClaims().some((claim) => claim.sentence === sentence && claim.text === state.text)) return;
    const verb = verbBefore(elements, i);
    if (verb < 0) continue;
    const subject = subjectOf(elements, verb);
    if (subject === null || subject.last > verb) continue;
    const left = state.parties(subject);
    const partner = partiesAfter(elements, i + 1, new Set(['with', 'from', 'opposite']), false, 6);
    const right = state.parties(partner?.list ?? null, left.parties);
    const parties = [...left.parties, ...right.parties];
    if (sidesOf(parties).length < 2) continue;
    const status = statusOfVerb(elements, subject.last, verb, subject.first);
    if (status === 'none') continue;
    makeClaim(state, {
      parties,
      hows: [...left.hows, ...right.hows],
      kind: 'talks',
      kindSaid: false,
      status,
      at: verb,
      rule: 'verb.table.mutual',
      initiator: null,
      definite: false,
      series: false,
      bySides: false,
    });
    return;
  }
}

/** The verb that brings to the table at `table`; -1 where the table is one of figures or furniture. */
function verbBefore(elements: readonly Element[], table: number): number {
  let i = table - 1;
  while (KINDS_OF_TABLE.has(elements[i]?.word ?? '')) i -= 1;
  if (!TO_TABLE.has(elements[i]?.word ?? '')) return -1;
  for (let k = i - 1; k >= Math.max(0, i - REACH); k -= 1) {
    const word = elements[k]?.word ?? '';
    if (COMING.has(word)) return k;
    if (!isFiller(elements[k]) && !['back', 'down', 'together', 'again', 'once', 'more'].includes(word)) return -1;
  }
  return -1;
}
