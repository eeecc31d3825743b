import type { ConversationId, LeaderId } from '@readout/domain';
import type { Columns } from './columns.ts';
import { NO_DAY } from './day-numbers.ts';
import { CODES, type FoldedRows } from './folded-rows.ts';
import type { RawLists } from './growable.ts';
import { MAX_PAIR_SIDES, type Matching } from './matching.ts';

/** Longest path that is looked for. */
export const MAX_HOPS = 6;

/** One step of a path: through which contact, to whom. */
export interface Hop {
  readonly contact: ConversationId;
  readonly to: LeaderId;
}

/** How somebody was reached with so many hops: through which contact, from whom, and on which day at the earliest. */
interface Step {
  readonly row: number;
  readonly previous: number;
  readonly arrival: number;
}

/**
 * A shortest path from one person to another over held contacts of at most {@link MAX_PAIR_SIDES} people, null where there is none
 * of at most {@link MAX_HOPS}. In date order each contact is not certainly before the one it follows, and contacts of no known day are left
 * out. Breadth first by earliest arrival: somebody reached early with more hops may lead on where somebody reached late does not.
 */
export function findPath(
  columns: Columns,
  folded: FoldedRows,
  { fails }: Matching,
  ask: { readonly from: LeaderId; readonly to: LeaderId; readonly inDateOrder: boolean },
): Hop[] | null {
  const [from, to] = [columns.leaders.find(ask.from), columns.leaders.find(ask.to)];
  if (from < 0 || to < 0 || from === to) return null;
  const contactsOf = contactsByLeader(columns, folded, fails);
  const { starts, values } = columns.contactLeaders.raw;
  const earliestArrival = new Map([[from, NO_DAY]]);
  let frontier = new Map<number, Step>([[from, { row: -1, previous: -1, arrival: NO_DAY }]]);
  const hops: ReadonlyMap<number, Step>[] = [];
  while (hops.length < MAX_HOPS && frontier.size > 0 && !frontier.has(to)) {
    const next = new Map<number, Step>();
    for (const [leader, { arrival }] of frontier) {
      for (let nth = contactsOf.starts[leader] ?? 0; nth < (contactsOf.starts[leader + 1] ?? 0); nth += 1) {
        const row = contactsOf.values[nth] ?? 0;
        const at = ask.inDateOrder ? arrivalThrough(folded, row, arrival) : NO_DAY;
        if (at === null) continue;
        for (let position = starts[row] ?? 0; position < (starts[row + 1] ?? 0); position += 1) {
          const other = values[position] ?? 0;
          const known = earliestArrival.get(other);
          if (known !== undefined && known <= at) continue;
          earliestArrival.set(other, at);
          next.set(other, { row, previous: leader, arrival: at });
        }
      }
    }
    hops.push(next);
    frontier = next;
  }
  return frontier.has(to) ? traceBack(columns, hops, to) : null;
}

/** The earliest day on which a contact can follow what was before; null where it was certainly earlier, or on no known day. */
function arrivalThrough(folded: FoldedRows, row: number, arrival: number): number | null {
  const [earliest, latest] = [folded.earliest[row] ?? NO_DAY, folded.latest[row] ?? NO_DAY];
  if (earliest === NO_DAY && latest === NO_DAY) return null;
  return latest !== NO_DAY && latest < arrival ? null : Math.max(earliest, arrival);
}

function traceBack(columns: Columns, hops: readonly ReadonlyMap<number, Step>[], to: number): Hop[] {
  const path: Hop[] = [];
  let at = to;
  for (const steps of [...hops].reverse()) {
    const step = steps.get(at);
    if (step === undefined) throw new Error('every step was reached by the one before it');
    path.unshift({
      contact: (columns.ids[step.row] ?? '') as ConversationId,
      to: columns.leaders.text(at) as LeaderId,
    });
    at = step.previous;
  }
  return path;
}

/** The rows of held contacts by leader, end to end: counted first, then put in place. */
function contactsByLeader(columns: Columns, folded: FoldedRows, fails: Uint16Array): RawLists {
  const held = CODES.statuses.indexOf('held');
  const { starts, values } = columns.contactLeaders.raw;
  const leads = new Uint8Array(folded.rows);
  const ends = new Int32Array(columns.leaders.size + 1);
  for (let row = 0; row < folded.rows; row += 1) {
    const [start, end] = [starts[row] ?? 0, starts[row + 1] ?? 0];
    if (fails[row] !== 0 || folded.status[row] !== held || end - start > MAX_PAIR_SIDES) continue;
    leads[row] = 1;
    for (let at = start; at < end; at += 1) bump(ends, (values[at] ?? 0) + 1);
  }
  for (let leader = 1; leader < ends.length; leader += 1) ends[leader] = (ends[leader] ?? 0) + (ends[leader - 1] ?? 0);
  const firsts = ends.slice();
  const rows = new Int32Array(ends.at(-1) ?? 0);
  for (let row = 0; row < folded.rows; row += 1) {
    if (leads[row] === 0) continue;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) rows[bump(ends, values[at] ?? 0)] = row;
  }
  return { starts: firsts, values: rows };
}

/** Raises a counter and returns what it was. */
function bump(counters: Int32Array, at: number): number {
  const value = counters[at] ?? 0;
  counters[at] = value + 1;
  return value;
}
