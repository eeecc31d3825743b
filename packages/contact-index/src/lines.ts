import type { PairLine } from '@readout/domain';
import type { Columns } from './columns.ts';
import { CODES, type FoldedRows } from './folded-rows.ts';
import { MAX_PAIR_SIDES, type Matching } from './matching.ts';

/** Who the ends of lines are: people, or countries and organisations. */
export type LineEnds = 'people' | 'sides';

/**
 * The lines between people or sides over all contacts that fit: each pair once, `a` before `b` by id, most contacts first.
 * A contact of more than {@link MAX_PAIR_SIDES} ends is one event and makes no lines; denied ones are counted apart.
 */
export function drawLines(columns: Columns, folded: FoldedRows, { fails }: Matching, ends: LineEnds): PairLine[] {
  const lists = ends === 'people' ? columns.contactLeaders : columns.contactSides;
  const names = ends === 'people' ? columns.leaders : columns.sides;
  const [denied, held] = [CODES.statuses.indexOf('denied'), CODES.statuses.indexOf('held')];
  const { starts, values } = lists.raw;
  const lines = new Map<number, { a: string; b: string; contacts: number; held: number; denied: number }>();
  for (let row = 0; row < folded.rows; row += 1) {
    if (fails[row] !== 0) continue;
    const [start, end] = [starts[row] ?? 0, starts[row + 1] ?? 0];
    if (end - start > MAX_PAIR_SIDES) continue;
    const status = folded.status[row];
    for (let first = start; first < end; first += 1) {
      for (let second = first + 1; second < end; second += 1) {
        const [x, y] = [values[first] ?? 0, values[second] ?? 0];
        const [low, high] = x < y ? [x, y] : [y, x];
        const key = low * names.size + high;
        let line = lines.get(key);
        if (line === undefined) {
          const [a, b] = [names.text(low), names.text(high)].sort() as [string, string];
          line = { a, b, contacts: 0, held: 0, denied: 0 };
          lines.set(key, line);
        }
        if (status === denied) line.denied += 1;
        else line.contacts += 1;
        if (status === held) line.held += 1;
      }
    }
  }
  return [...lines.values()].sort((x, y) => y.contacts - x.contacts || compare(x.a, y.a) || compare(x.b, y.b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
