import type { PairLine } from '@readout/domain';
import type { Columns } from './columns.ts';
import { CODES, type FoldedRows } from './folded-rows.ts';
import type { Numbered } from './growable.ts';
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
  const { inOrder, placeOf } = orderOf(names);
  // Pairs are numbers by the places of their ends in the order of ids, so that numbers alone say which comes first.
  const size = inOrder.length;
  const counts = new Map<number, { contacts: number; held: number; denied: number }>();
  for (let row = 0; row < folded.rows; row += 1) {
    if (fails[row] !== 0) continue;
    const [start, end] = [starts[row] ?? 0, starts[row + 1] ?? 0];
    if (end - start > MAX_PAIR_SIDES) continue;
    const status = folded.status[row];
    for (let first = start; first < end; first += 1) {
      for (let second = first + 1; second < end; second += 1) {
        const [x, y] = [placeOf[values[first] ?? 0] ?? 0, placeOf[values[second] ?? 0] ?? 0];
        const key = x < y ? x * size + y : y * size + x;
        let line = counts.get(key);
        if (line === undefined) counts.set(key, (line = { contacts: 0, held: 0, denied: 0 }));
        if (status === denied) line.denied += 1;
        else line.contacts += 1;
        if (status === held) line.held += 1;
      }
    }
  }
  return [...counts]
    .sort(([key, line], [otherKey, other]) => other.contacts - line.contacts || key - otherKey)
    .map(([key, line]) => ({
      a: names.text(inOrder[Math.floor(key / size)] ?? 0),
      b: names.text(inOrder[key % size] ?? 0),
      ...line,
    }));
}

/** The numbers of names in the order of the names, and the place of each number in it. */
function orderOf(names: Numbered): { readonly inOrder: readonly number[]; readonly placeOf: Int32Array } {
  const inOrder = Array.from({ length: names.size }, (_, number) => number);
  inOrder.sort((one, other) => compare(names.text(one), names.text(other)));
  const placeOf = new Int32Array(names.size);
  inOrder.forEach((number, place) => {
    placeOf[number] = place;
  });
  return { inOrder, placeOf };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
