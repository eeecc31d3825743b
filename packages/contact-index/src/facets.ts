import {
  countryById,
  CONFIRMATIONS,
  KINDS,
  READERS,
  STATUSES,
  topicName,
  type FacetsAnswer,
  type Term,
  type TopicId,
} from '@readout/domain';
import type { Columns } from './columns.ts';
import { dayOfNumber, NO_DAY } from './day-numbers.ts';
import { CODES, type FoldedRows } from './folded-rows.ts';
import type { Lists, Numbered, RawLists } from './growable.ts';
import { FAILS, type Matching } from './matching.ts';

type OpenFacet = 'countries' | 'organisations' | 'people' | 'agreements' | 'topics' | 'sources';
/** A value of a facet with how often it stands in the scope, under its number in the columns. */
type ValueOf<Facet extends OpenFacet> = Omit<FacetsAnswer[Facet][number], 'count'> & { readonly number: number };

/** What no filter changes: how often each value stands in a scope, and in which order the values are told. Worked out once a scope. */
export interface ScopeTotals extends Readonly<{ [Facet in OpenFacet]: readonly ValueOf<Facet>[] }> {
  readonly seen: number;
  readonly days: FacetsAnswer['days'];
  readonly kinds: Int32Array;
  readonly statuses: Int32Array;
  readonly evidence: Int32Array;
  readonly readers: Int32Array;
}

/** Counts all that a scope sees, whatever the filter. */
export function totalsOf(columns: Columns, folded: FoldedRows): ScopeTotals {
  const rows: number[] = [];
  let [first, last] = [NO_DAY, NO_DAY];
  for (let row = 0; row < folded.rows; row += 1) {
    if (folded.seen[row] === 0) continue;
    rows.push(row);
    const [earliest, latest] = [folded.earliest[row] ?? NO_DAY, folded.latest[row] ?? NO_DAY];
    if (earliest !== NO_DAY && (first === NO_DAY || earliest < first)) first = earliest;
    if (latest > last) last = latest;
  }
  const seen = [Int32Array.from(rows)];
  // The columns hold ids as plain texts; which list they came from says whose they are.
  const valuesOf = <Facet extends OpenFacet>(lists: Lists, numbered: Numbered): readonly ValueOf<Facet>[] =>
    inOrder(columns, numbered, countLists(lists.raw, seen, numbered.size)) as unknown as readonly ValueOf<Facet>[];
  const isCountry = ({ value }: { readonly value: string }): boolean => countryById(value) !== null;
  return {
    seen: rows.length,
    days: { earliest: dayOfNumber(first), latest: dayOfNumber(last) },
    kinds: countCodes(folded.kind, seen, CODES.kinds.length),
    statuses: countCodes(folded.status, seen, CODES.statuses.length),
    evidence: countCodes(folded.confirmation, seen, CODES.confirmations.length),
    readers: countCodes(folded.reader, seen, CODES.readers.length),
    countries: valuesOf<'countries'>(columns.contactSides, columns.sides).filter(isCountry),
    organisations: valuesOf<'organisations'>(columns.contactSides, columns.sides).filter((side) => !isCountry(side)),
    people: valuesOf(columns.contactLeaders, columns.leaders),
    agreements: valuesOf(columns.contactAgreements, columns.agreements),
    topics: valuesOf(columns.contactTopics, columns.topics),
    sources: valuesOf(columns.contactSources, columns.sources),
  };
}

/** Counts of every value of every facet: those that fit all other parts of the filter, and all in the scope. */
export function countFacets(
  columns: Columns,
  folded: FoldedRows,
  { fails, certainty }: Matching,
  totals: ScopeTotals,
): Omit<FacetsAnswer, 'revision'> {
  const passed = rowsByFailure(fails);
  const fitting = passed(0);
  const coded = (column: Uint8Array, size: number, own: number): Int32Array =>
    countCodes(column, [fitting, passed(own)], size);
  const listed = <Value extends { readonly number: number }>(
    values: readonly Value[],
    lists: Lists,
    size: number,
    own: number,
  ): (Omit<Value, 'number'> & { count: number })[] => {
    const counts = countLists(lists.raw, [fitting, passed(own)], size);
    return values.map(({ number, ...value }) => ({ ...value, count: counts[number] ?? 0 }));
  };
  const { contactSides, contactLeaders, contactAgreements, contactTopics, contactSources } = columns;
  const { kinds, statuses, confirmations, readers } = CODES;
  return {
    kinds: closed(kinds, KINDS, coded(folded.kind, kinds.length, FAILS.kinds), totals.kinds),
    statuses: closed(statuses, STATUSES, coded(folded.status, statuses.length, FAILS.statuses), totals.statuses),
    evidence: closed(
      confirmations,
      CONFIRMATIONS,
      coded(folded.confirmation, confirmations.length, FAILS.evidence),
      totals.evidence,
    ),
    readers: closed(readers, READERS, coded(folded.reader, readers.length, FAILS.readers), totals.readers),
    countries: listed(totals.countries, contactSides, columns.sides.size, FAILS.countries),
    organisations: listed(totals.organisations, contactSides, columns.sides.size, FAILS.organisations),
    people: listed(totals.people, contactLeaders, columns.leaders.size, FAILS.people),
    topics: listed(totals.topics, contactTopics, columns.topics.size, FAILS.topics),
    agreements: listed(totals.agreements, contactAgreements, columns.agreements.size, FAILS.agreements),
    sources: listed(totals.sources, contactSources, columns.sources.size, FAILS.sources),
    ...summed(folded, certainty, [fitting, passed(FAILS.period)], totals.seen),
    days: totals.days,
  };
}

/** The counts of the standfirst, and how surely contacts fall into the period: over what fits, and over what fits but for its day. */
function summed(
  folded: FoldedRows,
  certainty: Uint8Array,
  [fitting, elsewhen]: readonly [Int32Array, Int32Array],
  seen: number,
): Pick<FacetsAnswer, 'certainty' | 'summary'> {
  const [sure, heldSure, byStatus] = [[0, 0, 0, 0], [0, 0, 0, 0], CODES.statuses.map(() => 0)];
  const add = (counts: number[], at: number): void => void (counts[at] = (counts[at] ?? 0) + 1);
  const held = CODES.statuses.indexOf('held');
  let disputed = 0;
  for (const row of fitting) {
    const [status, code] = [folded.status[row] ?? 0, certainty[row] ?? 3];
    add(byStatus, status);
    add(sure, code);
    if (status === held) add(heldSure, code);
    disputed += (folded.flags[row] ?? 0) & 1;
  }
  for (const row of elsewhen) add(sure, certainty[row] ?? 3);
  const of = (status: (typeof CODES.statuses)[number]): number => byStatus[CODES.statuses.indexOf(status)] ?? 0;
  return {
    certainty: { certainly: sure[0] ?? 0, possibly: sure[1] ?? 0, undated: sure[2] ?? 0 },
    summary: {
      held: of('held'),
      planned: of('planned'),
      proposed: of('proposed'),
      cancelled: of('cancelled'),
      denied: of('denied'),
      disputed,
      heldCertainly: heldSure[0] ?? 0,
      heldPossibly: heldSure[1] ?? 0,
      heldUndated: heldSure[2] ?? 0,
      left: seen - fitting.length,
    },
  };
}

/** The rows that fail one part of the filter and nothing else; with 0 those that fail nothing. */
function rowsByFailure(fails: Uint16Array): (part: number) => Int32Array {
  const sizes = new Map<number, number>();
  for (const failed of fails) sizes.set(failed, (sizes.get(failed) ?? 0) + 1);
  const known = new Map<number, Int32Array>();
  return (part) => {
    const before = known.get(part);
    if (before !== undefined) return before;
    const rows = new Int32Array(sizes.get(part) ?? 0);
    for (let row = 0, at = 0; at < rows.length; row += 1) if (fails[row] === part) rows[at++] = row;
    known.set(part, rows);
    return rows;
  };
}

/** How often each code stands in these rows of a column. */
function countCodes(column: Uint8Array, parts: readonly Int32Array[], size: number): Int32Array {
  const counts = new Int32Array(size);
  for (const rows of parts) {
    for (const row of rows) {
      const value = column[row] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return counts;
}
/** {@link countCodes} where a row has a list of values. */
function countLists({ starts, values }: RawLists, parts: readonly Int32Array[], size: number): Int32Array {
  const counts = new Int32Array(size);
  for (const rows of parts) {
    for (const row of rows) {
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at += 1) {
        const value = values[at] ?? 0;
        counts[value] = (counts[value] ?? 0) + 1;
      }
    }
  }
  return counts;
}
function closed<Key extends string>(
  keys: readonly Key[],
  terms: Record<Key, Term>,
  counts: Int32Array,
  totals: Int32Array,
): { value: Key; label: string; count: number; total: number }[] {
  return keys.map((value, at) => ({
    value,
    label: terms[value].label,
    count: counts[at] ?? 0,
    total: totals[at] ?? 0,
  }));
}
interface Told {
  readonly value: string;
  readonly label: string;
  readonly total: number;
  readonly number: number;
}

/** Values that occur in the scope, most frequent first, then by label and id. */
function inOrder(columns: Columns, numbered: Numbered, totals: Int32Array): Told[] {
  const found: Told[] = [];
  const isTopic = numbered === columns.topics;
  totals.forEach((total, number) => {
    if (total === 0) return;
    const value = numbered.text(number);
    found.push({ value, label: isTopic ? topicName(value as TopicId) : columns.labelOf(value), total, number });
  });
  return found.sort((a, b) => b.total - a.total || compare(a.label, b.label) || compare(a.value, b.value));
}
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
