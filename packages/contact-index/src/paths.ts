import type { ConversationId, Hop, PathsAnswer } from '@readout/domain';
import type { Columns } from './columns.ts';
import { NO_DAY } from './day-numbers.ts';
import { CODES, type FoldedRows } from './folded-rows.ts';
import type { Numbered, RawLists } from './growable.ts';
import { MAX_PAIR_SIDES, type Matching } from './matching.ts';

/** Longest path that is looked for. */
export const MAX_HOPS = 6;
/** Most paths in one answer. */
export const MAX_PATHS = 20;

/** Between whom a path is looked for, and over which contacts. */
export interface PathAsked {
  /** Whether `from` and `to` are people, or countries and organisations. */
  readonly ends: 'people' | 'sides';
  readonly from: string;
  readonly to: string;
  /** Each contact not certainly before the one it follows; contacts of no known day are left out. */
  readonly inDateOrder: boolean;
  /** Also over contacts of more than {@link MAX_PAIR_SIDES} parties, at which everybody has met everybody. */
  readonly withLarge: boolean;
}

/** Later than every day. */
const ANY_DAY = 0x7fffffff;

/** The contacts of a search: who was at which, and on which days. */
interface Search {
  readonly folded: FoldedRows;
  readonly names: Numbered;
  /** Who took part, by contact. */
  readonly at: RawLists;
  /** The held contacts, by who took part. */
  readonly contactsOf: RawLists;
  readonly inDateOrder: boolean;
}

/**
 * All shortest paths over held contacts, none where there is none of at most {@link MAX_HOPS}. Paths differ in the people (or sides) they
 * lead through; of several contacts between two of them each hop takes the one that leads on earliest and says how many more there are.
 */
export function findPaths(
  columns: Columns,
  folded: FoldedRows,
  { fails }: Matching,
  ask: PathAsked,
): Omit<PathsAnswer, 'revision'> {
  const names = ask.ends === 'people' ? columns.leaders : columns.sides;
  const at = (ask.ends === 'people' ? columns.contactLeaders : columns.contactSides).raw;
  const [from, to] = [names.find(ask.from), names.find(ask.to)];
  if (from < 0 || to < 0 || from === to) return { paths: [], isCapped: false };
  const most = ask.withLarge ? Number.POSITIVE_INFINITY : MAX_PAIR_SIDES;
  const contactsOf = contactsByParty(folded, fails, { at, parties: names.size, most });
  const search: Search = { folded, names, at, contactsOf, inDateOrder: ask.inDateOrder };
  const hops = fewestHops(search, from, to);
  if (hops === null) return { paths: [], isCapped: false };
  const paths = walkAll(columns, search, { from, to }, latestDepartures(search, to, hops));
  return { paths: paths.slice(0, MAX_PATHS), isCapped: paths.length > MAX_PATHS };
}

/** Breadth first by earliest arrival: somebody reached early with more hops may lead on where somebody reached late does not. */
function fewestHops(search: Search, from: number, to: number): number | null {
  const earliest = new Map([[from, NO_DAY]]);
  let frontier = new Map([[from, NO_DAY]]);
  for (let hops = 1; hops <= MAX_HOPS && frontier.size > 0; hops += 1) {
    const next = new Map<number, number>();
    for (const [party, arrival] of frontier) {
      eachContact(search, party, (row) => {
        const day = arrivalThrough(search, row, arrival);
        if (day === null) return;
        eachParty(search, row, (other) => {
          const known = earliest.get(other);
          if (known !== undefined && known <= day) return;
          earliest.set(other, day);
          next.set(other, day);
        });
      });
    }
    if (next.has(to)) return hops;
    frontier = next;
  }
  return null;
}

/** For each number of hops left, until which day somebody may be reached and still lead to the end in as many. */
function latestDepartures(search: Search, to: number, hops: number): readonly ReadonlyMap<number, number>[] {
  const tables = [new Map([[to, ANY_DAY]])];
  for (let left = 1; left < hops; left += 1) {
    const table = new Map<number, number>();
    for (const [party, until] of tables[left - 1] ?? []) {
      eachContact(search, party, (row) => {
        const [first, last] = daysOf(search, row);
        if (search.inDateOrder && ((first === NO_DAY && last === NO_DAY) || first > until)) return;
        const leave = search.inDateOrder && last !== NO_DAY ? Math.min(last, until) : until;
        eachParty(search, row, (other) => {
          if (other !== party && leave > (table.get(other) ?? NO_DAY)) table.set(other, leave);
        });
      });
    }
    tables.push(table);
  }
  return tables;
}

/** Every shortest path, and one more than are wanted; no step leads into a dead end. */
function walkAll(
  columns: Columns,
  search: Search,
  ends: { readonly from: number; readonly to: number },
  tables: readonly ReadonlyMap<number, number>[],
): Hop[][] {
  const found: Hop[][] = [];
  const walk = (party: number, arrival: number, left: number, before: readonly Hop[]): void => {
    if (left < 0) {
      found.push([...before]);
      return;
    }
    for (const { to, row, day, others } of stepsFrom(columns, search, party, arrival, tables[left] ?? new Map())) {
      if (found.length > MAX_PATHS) return;
      const contact = (columns.ids[row] ?? '') as ConversationId;
      walk(to, day, left - 1, [...before, { contact, to: search.names.text(to), others }]);
    }
  };
  walk(ends.from, NO_DAY, tables.length - 1, []);
  return found;
}

interface NextStep {
  readonly to: number;
  /** The contact that leads on earliest. */
  readonly row: number;
  readonly day: number;
  readonly others: number;
}

function stepsFrom(
  columns: Columns,
  search: Search,
  party: number,
  arrival: number,
  leadOn: ReadonlyMap<number, number>,
): readonly NextStep[] {
  const steps = new Map<number, NextStep>();
  eachContact(search, party, (row) => {
    const day = arrivalThrough(search, row, arrival);
    if (day === null) return;
    eachParty(search, row, (to) => {
      const until = leadOn.get(to);
      if (to === party || until === undefined || day > until) return;
      const known = steps.get(to);
      const isBetter =
        known === undefined || day < known.day || (day === known.day && orderIn(columns, search, row, known.row) < 0);
      const others = known === undefined ? 0 : known.others + 1;
      steps.set(to, isBetter ? { to, row, day, others } : { ...known, others });
    });
  });
  return [...steps.values()].sort((a, b) => a.day - b.day || orderIn(columns, search, a.row, b.row) || a.to - b.to);
}

/** By first day (none last), then id, so that the same question has the same answer. */
function orderIn(columns: Columns, search: Search, a: number, b: number): number {
  const day = (row: number): number => {
    const [first, last] = daysOf(search, row);
    return first !== NO_DAY ? first : last !== NO_DAY ? last : ANY_DAY;
  };
  return day(a) - day(b) || ((columns.ids[a] ?? '') < (columns.ids[b] ?? '') ? -1 : 1);
}

/** The earliest day on which a contact can follow what was before; null where it was certainly earlier, or on no known day. */
function arrivalThrough(search: Search, row: number, arrival: number): number | null {
  if (!search.inDateOrder) return NO_DAY;
  const [earliest, latest] = daysOf(search, row);
  if (earliest === NO_DAY && latest === NO_DAY) return null;
  return latest !== NO_DAY && latest < arrival ? null : Math.max(earliest, arrival);
}

function daysOf({ folded }: Search, row: number): readonly [number, number] {
  return [folded.earliest[row] ?? NO_DAY, folded.latest[row] ?? NO_DAY];
}

function eachContact({ contactsOf }: Search, party: number, take: (row: number) => void): void {
  const { starts, values } = contactsOf;
  for (let nth = starts[party] ?? 0; nth < (starts[party + 1] ?? 0); nth += 1) take(values[nth] ?? 0);
}

function eachParty({ at: { starts, values } }: Search, row: number, take: (party: number) => void): void {
  for (let nth = starts[row] ?? 0; nth < (starts[row + 1] ?? 0); nth += 1) take(values[nth] ?? 0);
}

/** The rows of held contacts by who took part, end to end: counted first, then put in place. */
function contactsByParty(
  folded: FoldedRows,
  fails: Uint16Array,
  { at: { starts, values }, parties, most }: { readonly at: RawLists; readonly parties: number; readonly most: number },
): RawLists {
  const held = CODES.statuses.indexOf('held');
  const leads = new Uint8Array(folded.rows);
  const ends = new Int32Array(parties + 1);
  for (let row = 0; row < folded.rows; row += 1) {
    const [start, end] = [starts[row] ?? 0, starts[row + 1] ?? 0];
    if (fails[row] !== 0 || folded.status[row] !== held || end - start > most) continue;
    leads[row] = 1;
    for (let at = start; at < end; at += 1) bump(ends, (values[at] ?? 0) + 1);
  }
  for (let party = 1; party < ends.length; party += 1) ends[party] = (ends[party] ?? 0) + (ends[party - 1] ?? 0);
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
