import { addDays, STATUSES, KINDS, type Day, type GraphAnswer, type GraphContact } from '@readout/domain';
import {
  type ElementKey,
  elementKey,
  type PairEnd,
  pairsOf,
  type PlateBook,
  sideCode,
  closedDays,
  columnOf,
  NO_DAY_COLUMN,
} from '@readout/drawing';
import { longestSilence, type Silence } from '../../questions/silence.ts';
import type { MatrixLook } from '../../view/view.ts';

/** One pair and its contacts, column by column. */
export interface MatrixRow {
  readonly key: ElementKey;
  readonly ends: readonly [PairEnd, PairEnd];
  readonly names: readonly [string, string];
  readonly cells: ReadonlyMap<string, MatrixCell>;
  /** Contacts that fit, denied ones left out. */
  readonly all: number;
  readonly silence: Silence | null;
  /** Who of the two tells of how many, as `USA 8, RUS 1`. */
  readonly told: string;
}

/** What stands in one column of a row. */
export interface MatrixCell {
  /** Contacts within the column, by date. */
  readonly contacts: readonly GraphContact[];
  /** Contacts on some day of several columns, of which this is one. */
  readonly doubtful: readonly GraphContact[];
}

/** The pairs with at least one contact, and the columns from the first of their days to the last. */
export interface MatrixTable {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly string[];
  /** The first column where there are more than can be shown; else null. */
  readonly cutBefore: string | null;
  readonly hasUndated: boolean;
}

const COLLATOR = new Intl.Collator('en');

/** Most columns that are shown, the latest ones. */
const MOST_COLUMNS = 160;

/** Adds the contacts that fit up. `end` is the last day of the record, until which a silence may last. */
export function matrixTable(answer: GraphAnswer, book: PlateBook, look: MatrixLook, end: Day | null): MatrixTable {
  const fitting = answer.contacts.filter((contact) => contact.fits);
  const sides = new Map<string, GraphAnswer['sides'][number]>(answer.sides.map((side) => [side.id, side]));
  const rows = [...pairsOf(look.ends, book, fitting)].map(([key, { ends, contacts }]): MatrixRow => {
    const names = ends.map((one) => book.plate(elementKey(one), 0)?.name ?? '');
    return {
      key,
      ends,
      names: [names[0] ?? '', names[1] ?? ''],
      cells: cellsOf(contacts, look.columns),
      all: contacts.filter(({ status }) => status !== 'denied').length,
      silence: longestSilence(contacts, end),
      told: toldWords(contacts, ends, book, answer, sides),
    };
  });
  const columns = columnsOf(fitting, look.columns);
  const cut = columns.length > MOST_COLUMNS;
  return {
    rows: rows.sort(orderOf(look.order)),
    columns: cut ? columns.slice(-MOST_COLUMNS) : columns,
    cutBefore: cut ? (columns.at(-MOST_COLUMNS) ?? null) : null,
    hasUndated: rows.some(({ cells }) => cells.has(NO_DAY_COLUMN)),
  };
}

/** Signs of one look with how many there are, most important first. */
export interface SignGroup extends Pick<GraphContact, 'kind' | 'status' | 'confirmation' | 'disputed'> {
  readonly count: number;
}

/** The contacts of a cell by look: what was held first. */
export function signGroups(contacts: readonly GraphContact[]): readonly SignGroup[] {
  const groups = new Map<string, SignGroup>();
  for (const { kind, status, confirmation, disputed } of contacts) {
    const isOwnWord = confirmation === 'both-sides' || confirmation === 'one-side';
    const key = `${kind} ${status} ${status === 'held' ? String(isOwnWord) : ''} ${String(disputed)}`;
    const group = groups.get(key) ?? { kind, status, confirmation, disputed, count: 0 };
    groups.set(key, { ...group, count: group.count + 1 });
  }
  return [...groups.values()].sort(
    (a, b) =>
      rank(a.status, STATUSES) - rank(b.status, STATUSES) ||
      b.count - a.count ||
      rank(a.kind, KINDS) - rank(b.kind, KINDS),
  );
}

function rank(value: string, vocabulary: object): number {
  return Object.keys(vocabulary).indexOf(value);
}

function cellsOf(contacts: readonly GraphContact[], columns: MatrixLook['columns']): ReadonlyMap<string, MatrixCell> {
  const cells = new Map<string, { contacts: GraphContact[]; doubtful: GraphContact[] }>();
  const cell = (column: string): { contacts: GraphContact[]; doubtful: GraphContact[] } => {
    const found = cells.get(column) ?? { contacts: [], doubtful: [] };
    cells.set(column, found);
    return found;
  };
  for (const contact of contacts) {
    const days = closedDays(contact);
    if (days === null) {
      cell(NO_DAY_COLUMN).contacts.push(contact);
      continue;
    }
    const spanned = columnsBetween(columnOf(days[0], columns), columnOf(days[1], columns), columns);
    if (spanned.length === 1) cell(spanned[0] ?? NO_DAY_COLUMN).contacts.push(contact);
    else for (const column of spanned) cell(column).doubtful.push(contact);
  }
  return cells;
}

function columnsOf(contacts: readonly GraphContact[], columns: MatrixLook['columns']): readonly string[] {
  let [first, last]: [string, string] = ['9999', ''];
  for (const contact of contacts) {
    const days = closedDays(contact);
    if (days === null) continue;
    const [from, to] = [columnOf(days[0], columns), columnOf(days[1], columns)];
    if (from < first) first = from;
    if (to > last) last = to;
  }
  return last === '' ? [] : columnsBetween(first, last, columns);
}

function columnsBetween(first: string, last: string, columns: MatrixLook['columns']): readonly string[] {
  const found: string[] = [];
  for (let column = first; column <= last; column = nextColumn(column, columns)) found.push(column);
  return found;
}

function nextColumn(column: string, columns: MatrixLook['columns']): string {
  if (columns === 'week') return addDays(column as Day, 7);
  return addDays(`${column}-01` as Day, 31).slice(0, 7);
}

function toldWords(
  contacts: readonly GraphContact[],
  ends: readonly PairEnd[],
  book: PlateBook,
  answer: GraphAnswer,
  sides: ReadonlyMap<string, GraphAnswer['sides'][number]>,
): string {
  const told = ends.map((end) => {
    const side = book.sideOf(end);
    const own = side === null ? undefined : sides.get(side);
    const count = contacts.filter(({ toldBy }) => toldBy.some((at) => answer.sides[at]?.id === side)).length;
    return { name: own === undefined ? '?' : (sideCode(own) ?? own.name), count, side };
  });
  const [a, b] = told;
  if (a === undefined || b === undefined || (a.count === 0 && b.count === 0)) return '3rd party';
  if (a.side === b.side) return `${a.name} ${String(a.count)}`;
  return told.map(({ name, count }) => `${name} ${String(count)}`).join(', ');
}

function orderOf(order: MatrixLook['order']): (a: MatrixRow, b: MatrixRow) => number {
  const byName = (a: MatrixRow, b: MatrixRow): number => COLLATOR.compare(a.names.join(' '), b.names.join(' '));
  switch (order) {
    case 'name':
      return byName;
    case 'count':
      return (a, b) => b.all - a.all || byName(a, b);
    case 'silence':
      return (a, b) => (b.silence?.days ?? -1) - (a.silence?.days ?? -1) || b.all - a.all || byName(a, b);
  }
}
