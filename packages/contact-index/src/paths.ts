import type { ConversationId, LeaderId } from '@readout/domain';
import type { Columns } from './columns.ts';
import { NO_DAY } from './day-numbers.ts';
import { CODES, type FoldedRows } from './folded-rows.ts';
import { MAX_PAIR_SIDES, type Matching } from './matching.ts';

/** Longest path that is looked for. */
export const MAX_HOPS = 6;

/** One step of a path: through which contact, to whom. */
export interface Hop {
  readonly contact: ConversationId;
  readonly to: LeaderId;
}

/**
 * A shortest path from one person to another over held contacts of at most {@link MAX_PAIR_SIDES} people, null where there is none
 * of at most {@link MAX_HOPS}. In date order each contact is not certainly before the one it follows: among equally short ways to somebody
 * the one that arrives earliest is kept (breadth first, earliest arrival).
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
  const reached = new Map<number, { row: number; previous: number; arrival: number }>([
    [from, { row: -1, previous: -1, arrival: NO_DAY }],
  ]);
  let frontier = [from];
  for (let hop = 0; hop < MAX_HOPS && frontier.length > 0 && !reached.has(to); hop += 1) {
    const next = new Map<number, { row: number; previous: number; arrival: number }>();
    for (const leader of frontier) {
      const arrival = reached.get(leader)?.arrival ?? NO_DAY;
      for (const row of contactsOf.get(leader) ?? []) {
        const latest = folded.latest[row] ?? NO_DAY;
        const day = folded.earliest[row] ?? NO_DAY;
        if (ask.inDateOrder && (day === NO_DAY || latest < arrival)) continue;
        const at = ask.inDateOrder ? Math.max(day, arrival) : NO_DAY;
        for (const other of columns.contactLeaders.of(row)) {
          const known = next.get(other);
          if (reached.has(other) || (known !== undefined && known.arrival <= at)) continue;
          next.set(other, { row, previous: leader, arrival: at });
        }
      }
    }
    for (const [leader, step] of next) reached.set(leader, step);
    frontier = [...next.keys()];
  }
  const hops: Hop[] = [];
  for (let at = to; at !== from;) {
    const step = reached.get(at);
    if (step === undefined) return null;
    hops.unshift({
      contact: (columns.ids[step.row] ?? '') as ConversationId,
      to: columns.leaders.text(at) as LeaderId,
    });
    at = step.previous;
  }
  return hops;
}

function contactsByLeader(columns: Columns, folded: FoldedRows, fails: Uint16Array): Map<number, number[]> {
  const held = CODES.statuses.indexOf('held');
  const lists = columns.contactLeaders;
  const found = new Map<number, number[]>();
  for (let row = 0; row < folded.rows; row += 1) {
    if (fails[row] !== 0 || folded.status[row] !== held || lists.end(row) - lists.start(row) > MAX_PAIR_SIDES) continue;
    for (let at = lists.start(row); at < lists.end(row); at += 1) {
      const leader = lists.value(at);
      const rows = found.get(leader);
      if (rows === undefined) found.set(leader, [row]);
      else rows.push(row);
    }
  }
  return found;
}
