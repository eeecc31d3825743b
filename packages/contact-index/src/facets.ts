import { countryById, CONFIRMATIONS, KINDS, STATUSES, type FacetsAnswer, type Term } from '@readout/domain';
import type { Columns } from './columns.ts';
import { dayOfNumber, NO_DAY } from './day-numbers.ts';
import { CODES, type FoldedRows } from './folded-rows.ts';
import type { Lists, Numbered } from './growable.ts';
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
  const kinds = countsOf(CODES.kinds.length);
  const statuses = countsOf(CODES.statuses.length);
  const evidence = countsOf(CODES.confirmations.length);
  const countries = countsOf(columns.sides.size);
  const organisations = countsOf(columns.sides.size);
  const people = countsOf(columns.leaders.size);
  const agreements = countsOf(columns.agreements.size);
  const sources = countsOf(columns.sources.size);
  const sure = [0, 0, 0];
  const heldSure = [0, 0, 0];
  const fitting = CODES.statuses.map(() => 0);
  const all = { seen: 0, disputed: 0, earliest: NO_DAY, latest: NO_DAY };
  const held = CODES.statuses.indexOf('held');
  const lists = {
    sides: columns.contactSides.raw(),
    leaders: columns.contactLeaders.raw(),
    agreements: columns.contactAgreements.raw(),
    sources: columns.contactSources.raw(),
  };
  for (let row = 0; row < folded.rows; row += 1) {
    const failed = fails[row] ?? UNSEEN;
    if (failed === UNSEEN) continue;
    all.seen += 1;
    const status = folded.status[row] ?? 0;
    count(kinds, folded.kind[row] ?? 0, failed, FAILS.kinds);
    count(statuses, status, failed, FAILS.statuses);
    count(evidence, folded.confirmation[row] ?? 0, failed, FAILS.evidence);
    countList(countries, lists.sides, row, failed, FAILS.countries);
    countList(organisations, lists.sides, row, failed, FAILS.organisations);
    countList(people, lists.leaders, row, failed, FAILS.people);
    countList(agreements, lists.agreements, row, failed, FAILS.agreements);
    countList(sources, lists.sources, row, failed, FAILS.sources);
    const code = certainty[row] ?? 3;
    if ((failed & ~FAILS.period) === 0 && code < 3) sure[code] = (sure[code] ?? 0) + 1;
    if (failed === 0) {
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
    kinds: closed(CODES.kinds, KINDS, kinds),
    statuses: closed(CODES.statuses, STATUSES, statuses),
    evidence: closed(CODES.confirmations, CONFIRMATIONS, evidence),
    countries: open(columns, columns.sides, countries, isCountry) as FacetsAnswer['countries'],
    organisations: open(columns, columns.sides, organisations, (id) => !isCountry(id)) as FacetsAnswer['organisations'],
    people: open(columns, columns.leaders, people) as FacetsAnswer['people'],
    agreements: open(columns, columns.agreements, agreements) as FacetsAnswer['agreements'],
    sources: open(columns, columns.sources, sources),
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

function countsOf(size: number): Counts {
  return { count: new Int32Array(size), total: new Int32Array(size) };
}
function count({ count: counted, total }: Counts, value: number, failed: number, own: number): void {
  total[value] = (total[value] ?? 0) + 1;
  if ((failed & ~own) === 0) counted[value] = (counted[value] ?? 0) + 1;
}
function countList(
  { count: counted, total }: Counts,
  { starts, values }: ReturnType<Lists['raw']>,
  row: number,
  failed: number,
  own: number,
): void {
  const fits = (failed & ~own) === 0;
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at += 1) {
    const value = values[at] ?? 0;
    total[value] = (total[value] ?? 0) + 1;
    if (fits) counted[value] = (counted[value] ?? 0) + 1;
  }
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
