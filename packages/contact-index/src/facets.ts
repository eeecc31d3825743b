import { countryById, CONFIRMATIONS, KINDS, STATUSES, type FacetsAnswer, type Term } from '@readout/domain';
import type { Columns } from './columns.ts';
import { dayOfNumber, NO_DAY } from './day-numbers.ts';
import { CODES, type FoldedRows } from './folded-rows.ts';
import type { Lists, Numbered, RawLists } from './growable.ts';
import { FAILS, UNSEEN, type Matching } from './matching.ts';

interface Counts {
  readonly count: Int32Array;
  readonly total: Int32Array;
}

/** Counts of every value of every facet: those that fit all other parts of the filter, and all in the scope. */
export function countFacets(
  columns: Columns,
  folded: FoldedRows,
  { fails, certainty }: Matching,
  revision: number,
): FacetsAnswer {
  const coded = (column: Uint8Array, size: number, own: number): Counts => countCodes(column, fails, size, own);
  const listed = (lists: Lists, numbered: Numbered, own: number): Counts =>
    countLists(lists.raw, fails, numbered.size, own);
  const sure = [0, 0, 0];
  const heldSure = [0, 0, 0];
  const fitting = CODES.statuses.map(() => 0);
  const all = { seen: 0, disputed: 0, earliest: NO_DAY, latest: NO_DAY };
  const held = CODES.statuses.indexOf('held');
  for (let row = 0; row < folded.rows; row += 1) {
    const failed = fails[row] ?? UNSEEN;
    if (failed === UNSEEN) continue;
    all.seen += 1;
    const code = certainty[row] ?? 3;
    if ((failed & ~FAILS.period) === 0 && code < 3) sure[code] = (sure[code] ?? 0) + 1;
    if (failed === 0) {
      const status = folded.status[row] ?? 0;
      fitting[status] = (fitting[status] ?? 0) + 1;
      if (((folded.flags[row] ?? 0) & 1) === 1) all.disputed += 1;
      if (status === held && code < 3) heldSure[code] = (heldSure[code] ?? 0) + 1;
    }
    const [earliest, latest] = [folded.earliest[row] ?? NO_DAY, folded.latest[row] ?? NO_DAY];
    if (earliest !== NO_DAY && (all.earliest === NO_DAY || earliest < all.earliest)) all.earliest = earliest;
    if (latest > all.latest) all.latest = latest;
  }
  const byStatus = (status: (typeof CODES.statuses)[number]): number => fitting[CODES.statuses.indexOf(status)] ?? 0;
  const isCountry = (id: string): boolean => countryById(id) !== null;
  return {
    revision,
    kinds: closed(CODES.kinds, KINDS, coded(folded.kind, CODES.kinds.length, FAILS.kinds)),
    statuses: closed(CODES.statuses, STATUSES, coded(folded.status, CODES.statuses.length, FAILS.statuses)),
    evidence: closed(
      CODES.confirmations,
      CONFIRMATIONS,
      coded(folded.confirmation, CODES.confirmations.length, FAILS.evidence),
    ),
    countries: open(
      columns,
      columns.sides,
      listed(columns.contactSides, columns.sides, FAILS.countries),
      isCountry,
    ) as FacetsAnswer['countries'],
    organisations: open(
      columns,
      columns.sides,
      listed(columns.contactSides, columns.sides, FAILS.organisations),
      (id) => !isCountry(id),
    ) as FacetsAnswer['organisations'],
    people: open(
      columns,
      columns.leaders,
      listed(columns.contactLeaders, columns.leaders, FAILS.people),
    ) as FacetsAnswer['people'],
    agreements: open(
      columns,
      columns.agreements,
      listed(columns.contactAgreements, columns.agreements, FAILS.agreements),
    ) as FacetsAnswer['agreements'],
    sources: open(columns, columns.sources, listed(columns.contactSources, columns.sources, FAILS.sources)),
    certainty: { certainly: sure[0] ?? 0, possibly: sure[1] ?? 0, undated: sure[2] ?? 0 },
    summary: {
      held: byStatus('held'),
      planned: byStatus('planned'),
      proposed: byStatus('proposed'),
      cancelled: byStatus('cancelled'),
      denied: byStatus('denied'),
      disputed: all.disputed,
      heldCertainly: heldSure[0] ?? 0,
      heldPossibly: heldSure[1] ?? 0,
      heldUndated: heldSure[2] ?? 0,
      left: all.seen - fitting.reduce((sum, value) => sum + value, 0),
    },
    days: { earliest: dayOfNumber(all.earliest), latest: dayOfNumber(all.latest) },
  };
}

/** How often each code stands in a column: over the rows that fail nothing but their `own` part, and over all that are seen. */
function countCodes(column: Uint8Array, fails: Uint16Array, size: number, own: number): Counts {
  const [count, total] = [new Int32Array(size), new Int32Array(size)];
  for (let row = 0; row < fails.length; row += 1) {
    const failed = fails[row] ?? UNSEEN;
    if (failed === UNSEEN) continue;
    const value = column[row] ?? 0;
    total[value] = (total[value] ?? 0) + 1;
    if ((failed & ~own) === 0) count[value] = (count[value] ?? 0) + 1;
  }
  return { count, total };
}
/** {@link countCodes} where a row has a list of values. */
function countLists({ starts, values }: RawLists, fails: Uint16Array, size: number, own: number): Counts {
  const [count, total] = [new Int32Array(size), new Int32Array(size)];
  for (let row = 0; row < fails.length; row += 1) {
    const failed = fails[row] ?? UNSEEN;
    if (failed === UNSEEN) continue;
    const fits = (failed & ~own) === 0;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const value = values[at] ?? 0;
      total[value] = (total[value] ?? 0) + 1;
      if (fits) count[value] = (count[value] ?? 0) + 1;
    }
  }
  return { count, total };
}
function closed<Key extends string>(
  keys: readonly Key[],
  terms: Record<Key, Term>,
  counts: Counts,
): { value: Key; label: string; count: number; total: number }[] {
  return keys.map((value, at) => ({
    value,
    label: terms[value].label,
    count: counts.count[at] ?? 0,
    total: counts.total[at] ?? 0,
  }));
}
/** Values that occur in the scope, most frequent first, then by label and id. */
function open(
  columns: Columns,
  numbered: Numbered,
  counts: Counts,
  isOfFacet: (id: string) => boolean = () => true,
): { value: string; label: string; count: number; total: number }[] {
  const found: { value: string; label: string; count: number; total: number }[] = [];
  for (let at = 0; at < numbered.size; at += 1) {
    const total = counts.total[at] ?? 0;
    const value = numbered.text(at);
    if (total > 0 && isOfFacet(value))
      found.push({ value, label: columns.labelOf(value), count: counts.count[at] ?? 0, total });
  }
  return found.sort((a, b) => b.total - a.total || compare(a.label, b.label) || compare(a.value, b.value));
}
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
