import {
  countryById,
  isEverything,
  isVisible,
  type AgreementId,
  type ConversationId,
  type GraphAnswer,
  type GraphContact,
  type Day,
  type LeaderId,
  type Scope,
  type SideId,
} from '@readout/domain';
import type { Columns } from './columns.ts';
import { dayOfNumber, NO_DAY } from './day-numbers.ts';
import { CODES, type FoldedRows } from './folded-rows.ts';
import type { Numbered } from './growable.ts';
import { UNSEEN, type Matching } from './matching.ts';

/** Gives ids positions in an answer's list, in the order of their first use. */
class Positions {
  readonly used: number[] = [];
  readonly #positions = new Map<number, number>();

  of(number: number): number {
    const known = this.#positions.get(number);
    if (known !== undefined) return known;
    const position = this.used.push(number) - 1;
    this.#positions.set(number, position);
    return position;
  }
}

/**
 * The contacts of a drawing, by day (undated last), then id: those that fit and, with `faded`, the rest of the scope.
 * Where they are more than `limit`, those that fit come first and the latest of them are kept.
 */
export function drawGraph(
  columns: Columns,
  folded: FoldedRows,
  { fails }: Matching,
  options: { readonly faded: boolean; readonly limit: number; readonly revision: number; readonly scope: Scope },
): GraphAnswer {
  const { fitting, rest } = partedRows(fails.subarray(0, folded.rows));
  const byDay = (a: number, b: number): number =>
    dayForOrder(folded, a) - dayForOrder(folded, b) || compare(columns.ids[a], columns.ids[b]);
  const kept = latest(folded, fitting, options.limit);
  const room = options.faded ? options.limit - kept.length : 0;
  const all = fitting.length + (options.faded ? rest.length : 0);
  const shown = [...kept, ...latest(folded, rest, room)].sort(byDay);
  const leaders = new Positions();
  const sides = new Positions();
  const agreements = new Positions();
  const contacts = shown.map((row) =>
    contactOf(columns, folded, row, fails[row] === 0, { leaders, sides, agreements, scope: options.scope }),
  );
  return {
    revision: options.revision,
    fitting: fitting.length,
    total: fitting.length + rest.length,
    capped: all > shown.length,
    leaders: leaders.used.map((number) => leaderAt(columns, number)),
    sides: sides.used.map((number) => sideAt(columns, columns.sides, number)),
    agreements: agreements.used.map((number) => {
      const id = columns.agreements.text(number);
      const status = columns.names.get(id)?.status as GraphAnswer['agreements'][number]['status'] | undefined;
      return { id: id as AgreementId, name: columns.labelOf(id), status: status ?? 'unknown' };
    }),
    contacts,
  };
}

interface AnswerSoFar {
  readonly leaders: Positions;
  readonly sides: Positions;
  readonly agreements: Positions;
  readonly scope: Scope;
}

function contactOf(
  columns: Columns,
  folded: FoldedRows,
  row: number,
  fits: boolean,
  positions: AnswerSoFar,
): GraphContact {
  const flags = folded.flags[row] ?? 0;
  const ownSides = columns.contactSides.of(row);
  const sides = ownSides.map((side) => positions.sides.of(side));
  const { knownOn, telling } = tellingOf(columns, row, positions.scope);
  return {
    id: (columns.ids[row] ?? '') as ConversationId,
    kind: CODES.kinds[folded.kind[row] ?? 0] ?? 'talks',
    status: CODES.statuses[folded.status[row] ?? 0] ?? 'held',
    disputed: (flags & 1) !== 0,
    confirmation: CODES.confirmations[folded.confirmation[row] ?? 0] ?? 'unattributed',
    oneChannel: (flags & 2) !== 0,
    earliest: dayOfNumber(folded.earliest[row] ?? NO_DAY),
    latest: dayOfNumber(folded.latest[row] ?? NO_DAY),
    days: (flags & 4) === 0 ? 'some' : 'all',
    extent: (flags & 8) === 0 ? 'one' : 'series',
    place: columns.places.get(row) ?? null,
    accounts: folded.accounts[row] ?? 0,
    documents: folded.documents[row] ?? 0,
    tellers: folded.tellers[row] ?? 0,
    knownOn,
    toldBy: sides.filter((_, at) => telling.includes(ownSides[at] ?? -1)),
    fits,
    leaders: columns.contactLeaders.of(row).map((leader) => positions.leaders.of(leader)),
    sides,
    unnamedSides: sides.slice(0, columns.unnamedSides.at(row)),
    agreements: columns.contactAgreements.of(row).map((agreement) => positions.agreements.of(agreement)),
    open: [...(columns.open.get(row) ?? [])],
  };
}

/** From which day on the accounts of a scope could be known, and which sides speak in them, as numbers. */
function tellingOf(
  columns: Columns,
  row: number,
  scope: Scope,
): { readonly knownOn: Day | null; readonly telling: readonly number[] } {
  if (isEverything(scope)) {
    const { knownOn, sides } = columns.tellingOf(row);
    return { knownOn: dayOfNumber(knownOn), telling: sides };
  }
  let knownOn: Day | null = null;
  const telling: number[] = [];
  for (const account of columns.accountsOf(row)) {
    if (!isVisible(account, scope)) continue;
    const { publishedOn } = account;
    if (publishedOn !== null && (knownOn === null || publishedOn < knownOn)) knownOn = publishedOn;
    for (const { side } of account.tellers) if (side !== null) telling.push(columns.sides.find(side));
  }
  return { knownOn, telling };
}

function leaderAt(columns: Columns, number: number): GraphAnswer['leaders'][number] {
  const id = columns.leaders.text(number);
  const name = columns.names.get(id);
  return { id: id as LeaderId, name: name?.label ?? id, slug: name?.slug ?? id, side: name?.side ?? null };
}
function sideAt(columns: Columns, numbered: Numbered, number: number): GraphAnswer['sides'][number] {
  const id = numbered.text(number);
  const country = countryById(id);
  return {
    id: id as SideId,
    type: country === null ? 'organisation' : 'country',
    name: columns.labelOf(id),
    code3: country?.code3 ?? null,
  };
}
/** The rows that fit and those of the scope that do not, each in their order. */
function partedRows(fails: Uint16Array): { readonly fitting: Int32Array; readonly rest: Int32Array } {
  const [fitting, rest] = [new Int32Array(fails.length), new Int32Array(fails.length)];
  let [fit, other] = [0, 0];
  for (let row = 0; row < fails.length; row += 1) {
    if (fails[row] === 0) fitting[fit++] = row;
    else if (fails[row] !== UNSEEN) rest[other++] = row;
  }
  return { fitting: fitting.subarray(0, fit), rest: rest.subarray(0, other) };
}

/** The rows with the latest days, at most `limit`, of one day those that came last. Days are counted, since sorting all rows would be slow. */
function latest(folded: FoldedRows, rows: Int32Array, limit: number): number[] {
  if (rows.length <= limit) return [...rows];
  if (limit <= 0) return [];
  const counts = new Map<number, number>();
  for (const row of rows) {
    const day = dayForOrder(folded, row);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  let [room, edge] = [limit, 0];
  for (const day of [...counts.keys()].sort((a, b) => b - a)) {
    edge = day;
    const count = counts.get(day) ?? 0;
    if (count >= room) break;
    room -= count;
  }
  let passed = (counts.get(edge) ?? 0) - room;
  const found: number[] = [];
  for (const row of rows) {
    const day = dayForOrder(folded, row);
    if (day > edge || (day === edge && passed-- <= 0)) found.push(row);
  }
  return found;
}
function dayForOrder(folded: FoldedRows, row: number): number {
  const earliest = folded.earliest[row] ?? NO_DAY;
  const latest = folded.latest[row] ?? NO_DAY;
  if (earliest !== NO_DAY) return earliest;
  return latest === NO_DAY ? 0x7fffffff : latest;
}
function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
