import { CERTAINTIES, type Filter } from '@readout/domain';
import type { Columns } from './columns.ts';
import { NO_DAY, numberOfDay } from './day-numbers.ts';
import { CODES, ON_ALL_DAYS, type FoldedRows } from './folded-rows.ts';
import type { Numbered, RawLists } from './growable.ts';

/** One bit for each part of a filter that a contact may fail; 0 means that it fits. */
export const FAILS = {
  period: 1,
  kinds: 2,
  statuses: 4,
  evidence: 8,
  countries: 16,
  organisations: 32,
  people: 64,
  agreements: 128,
  sources: 256,
  atLeast: 512,
  readers: 1024,
  topics: 2048,
} as const;
/** Set for rows that the scope does not see at all. */
export const UNSEEN = 4096;

/** Certainly, possibly, undated, outside: how a row's day stands to the period asked for. */
const CERTAINTY_CODES = { certainly: 0, possibly: 1, undated: 2, outside: 3 } as const;

/** What each row fails, and how surely it falls into the period. */
export interface Matching {
  readonly fails: Uint16Array;
  readonly certainty: Uint8Array;
}

/** Contacts of more sides than this count for no pair: a summit is one event, not hundreds of pairs. */
export const MAX_PAIR_SIDES = 8;

/** Holds every row against every part of a filter at once, so that each facet can be counted without its own part. */
export function matchRows(columns: Columns, folded: FoldedRows, filter: Filter): Matching {
  const fails = new Uint16Array(folded.rows);
  const certainty = new Uint8Array(folded.rows);
  const kinds = codesOf(filter.kinds, CODES.kinds);
  const statuses = codesOf(filter.statuses, CODES.statuses);
  const evidence = codesOf(filter.evidence, CODES.confirmations);
  const readers = codesOf(filter.readers, CODES.readers);
  const lists = [
    { bit: FAILS.countries, lists: columns.contactSides, wanted: numbersOf(filter.countries, columns.sides) },
    { bit: FAILS.organisations, lists: columns.contactSides, wanted: numbersOf(filter.organisations, columns.sides) },
    { bit: FAILS.people, lists: columns.contactLeaders, wanted: numbersOf(filter.people, columns.leaders) },
    {
      bit: FAILS.agreements,
      lists: columns.contactAgreements,
      wanted: numbersOf(filter.agreements, columns.agreements),
    },
    { bit: FAILS.topics, lists: columns.contactTopics, wanted: numbersOf(filter.topics, columns.topics) },
    { bit: FAILS.sources, lists: columns.contactSources, wanted: numbersOf(filter.sources, columns.sources) },
  ].flatMap((part) => (part.wanted === null ? [] : [{ bit: part.bit, wanted: part.wanted, ...part.lists.raw }]));
  const from = numberOfDay(filter.period.earliest);
  const to = numberOfDay(filter.period.latest);
  const allowed = CERTAINTIES.indexOf(filter.certainty);
  for (let row = 0; row < folded.rows; row += 1) {
    if (folded.seen[row] === 0) {
      fails[row] = UNSEEN;
      continue;
    }
    let failed = 0;
    const sure = certaintyOf(folded, row, from, to);
    certainty[row] = sure;
    if (sure > allowed) failed |= FAILS.period;
    if (kinds?.[folded.kind[row] ?? 0] === 0) failed |= FAILS.kinds;
    if (statuses?.[folded.status[row] ?? 0] === 0) failed |= FAILS.statuses;
    if (evidence?.[folded.confirmation[row] ?? 0] === 0) failed |= FAILS.evidence;
    if (readers?.[folded.reader[row] ?? 0] === 0) failed |= FAILS.readers;
    for (const part of lists) if (!holdsAny(part, row)) failed |= part.bit;
    fails[row] = failed;
  }
  if (filter.atLeast > 1) failRarePairs(columns, folded, fails, filter.atLeast);
  return { fails, certainty };
}

/** How surely a contact falls into a period, as the domain's `certaintyIn` has it; NO_DAY is an open end. */
function certaintyOf(folded: FoldedRows, row: number, from: number, to: number): number {
  const [earliest, latest] = [folded.earliest[row] ?? NO_DAY, folded.latest[row] ?? NO_DAY];
  if (earliest === NO_DAY && latest === NO_DAY) return CERTAINTY_CODES.undated;
  if (
    (latest !== NO_DAY && from !== NO_DAY && latest < from) ||
    (earliest !== NO_DAY && to !== NO_DAY && earliest > to)
  ) {
    return CERTAINTY_CODES.outside;
  }
  const isOnAllDays = ((folded.flags[row] ?? 0) & ON_ALL_DAYS) !== 0;
  if (isOnAllDays && earliest !== NO_DAY && latest !== NO_DAY) return CERTAINTY_CODES.certainly;
  const starts = from === NO_DAY || (earliest !== NO_DAY && earliest >= from);
  const ends = to === NO_DAY || (latest !== NO_DAY && latest <= to);
  return starts && ends ? CERTAINTY_CODES.certainly : CERTAINTY_CODES.possibly;
}

/** Pairs of sides are counted over contacts that fit everything else and were not denied. */
function failRarePairs(columns: Columns, folded: FoldedRows, fails: Uint16Array, atLeast: number): void {
  const denied = CODES.statuses.indexOf('denied');
  const counts = new Map<number, number>();
  for (let row = 0; row < fails.length; row += 1) {
    if (fails[row] !== 0 || folded.status[row] === denied) continue;
    for (const pair of pairsOf(columns, row)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  for (let row = 0; row < fails.length; row += 1) {
    if (fails[row] === UNSEEN) continue;
    if (!pairsOf(columns, row).some((pair) => (counts.get(pair) ?? 0) >= atLeast))
      fails[row] = (fails[row] ?? 0) | FAILS.atLeast;
  }
}

function pairsOf(columns: Columns, row: number): number[] {
  const sides = columns.contactSides.of(row);
  if (sides.length > MAX_PAIR_SIDES) return [];
  return sides.flatMap((a) => sides.filter((b) => a < b).map((b) => a * 100_000 + b));
}

function holdsAny({ starts, values, wanted }: RawLists & { wanted: Uint8Array }, row: number): boolean {
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at += 1) if (wanted[values[at] ?? 0] === 1) return true;
  return false;
}
function codesOf(chosen: readonly string[], keys: readonly string[]): Uint8Array | null {
  return chosen.length === 0 ? null : Uint8Array.from(keys, (key) => (chosen.includes(key) ? 1 : 0));
}
function numbersOf(chosen: readonly string[], numbered: Numbered): Uint8Array | null {
  if (chosen.length === 0) return null;
  const wanted = new Uint8Array(numbered.size);
  for (const id of chosen) {
    const number = numbered.find(id);
    if (number >= 0) wanted[number] = 1;
  }
  return wanted;
}
