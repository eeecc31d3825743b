import { CONFIRMATIONS, KINDS, keysOf, STATUSES, type GraphContact } from '@readout/domain';
import type { Column, SortKey } from '../../view/view.ts';

/** A contact as the table shows it. */
export interface TableRow {
  readonly contact: GraphContact;
  readonly names: string;
}

const KIND_ORDER = keysOf(KINDS);
const STATUS_ORDER = keysOf(STATUSES);
const CONFIRMATION_ORDER = keysOf(CONFIRMATIONS);

/** The next order when a column's head is pressed: that column alone, or, adding, one more key; a second press turns it round. */
export function pressed(order: readonly SortKey[], column: Column, isAdding: boolean): readonly SortKey[] {
  const held = order.find((key) => key.column === column);
  const next = { column, isDescending: held === undefined ? false : !held.isDescending };
  if (!isAdding) return [next];
  return held === undefined ? [...order, next] : order.map((key) => (key === held ? next : key));
}

/**
 * The rows in an order. What has no day stands last either way; ties are broken by day and id, so that the order is total.
 * The keys of a row become one number, and numbers alone are sorted: comparing a hundred thousand rows takes a second.
 */
export function sorted(rows: readonly TableRow[], order: readonly SortKey[]): readonly TableRow[] {
  // Answers come by day and id: where they do, the place of a row breaks every tie.
  const stands = isInOrder(rows);
  const [first = new Float64Array(rows.length), ...more] = portions(stands ? order : [...order, BY_DATE], rows);
  const byId = stands ? Uint32Array.from(rows.keys()) : orderOfIds(rows);
  // The place in the order of ids goes along in the number, so that rows that are equal otherwise stand in that order.
  const numbers = Float64Array.from(byId, (row, rank) => (first[row] ?? 0) * rows.length + rank).sort();
  const places = Array.from(numbers, (number) => byId[number % rows.length] ?? 0);
  const compare = (one: number, other: number): number =>
    more.reduce((before, portion) => before || (portion[one] ?? 0) - (portion[other] ?? 0), 0);
  for (let from = 0; more.length > 0 && from < places.length;) {
    let to = from + 1;
    while (to < places.length && first[places[to] ?? 0] === first[places[from] ?? 0]) to += 1;
    if (to - from > 1) places.splice(from, to - from, ...places.slice(from, to).sort(compare));
    from = to;
  }
  const result: TableRow[] = [];
  for (const place of places) {
    const row = rows[place];
    if (row !== undefined) result.push(row);
  }
  return result;
}

/** Whether the rows stand by day, what has none last, and by id. */
function isInOrder(rows: readonly TableRow[]): boolean {
  const held = inOrder.get(rows);
  if (held !== undefined) return held;
  let [day, id] = ['', ''];
  const found = rows.every(({ contact }) => {
    const own = contact.earliest ?? contact.latest ?? NO_DAY;
    const isAfter = own > day || (own === day && contact.id > id);
    [day, id] = [own, contact.id];
    return isAfter;
  });
  inOrder.set(rows, found);
  return found;
}

const inOrder = new WeakMap<readonly TableRow[], boolean>();
/** After every day. */
const NO_DAY = '~';

/** Rows by their ids. */
function orderOfIds(rows: readonly TableRow[]): Uint32Array {
  const held = byIds.get(rows);
  if (held !== undefined) return held;
  const at = new Map(rows.map(({ contact }, row): [string, number] => [contact.id, row]));
  const made = Uint32Array.from([...at.keys()].sort(), (id) => at.get(id) ?? 0);
  byIds.set(rows, made);
  return made;
}

const byIds = new WeakMap<readonly TableRow[], Uint32Array>();

const BY_DATE: SortKey = { column: 'date', isDescending: false };

/** A column as the rank of each row among the column's different values; what has no value has the last one, `count - 1`. */
interface Ranked {
  readonly ranks: Float64Array;
  readonly count: number;
}

/** The keys as numbers, one a row; as many keys in one as stay exact, with room for the row beside them. */
function portions(keys: readonly SortKey[], rows: readonly TableRow[]): Float64Array[] {
  const parts: Float64Array[] = [];
  let size = Infinity;
  for (const { column, isDescending } of keys) {
    const { ranks, count } = ranked(rows, column);
    const last = count - 1;
    size *= count;
    if (size * rows.length > Number.MAX_SAFE_INTEGER) {
      parts.push(new Float64Array(rows.length));
      size = count;
    }
    const part = parts.at(-1);
    if (part === undefined) continue;
    for (let row = 0; row < part.length; row += 1) {
      const rank = ranks[row] ?? last;
      part[row] = (part[row] ?? 0) * count + (isDescending && rank < last ? last - 1 - rank : rank);
    }
  }
  return parts;
}

/** Columns looked up once for the same rows, whichever of them the reader orders by next. */
const known = new WeakMap<readonly TableRow[], Map<Column, Ranked>>();

function ranked(rows: readonly TableRow[], column: Column): Ranked {
  const held = known.get(rows) ?? new Map<Column, Ranked>();
  known.set(rows, held);
  const made = held.get(column) ?? ranksOf(rows.map((row) => valueOf(row, column)));
  held.set(column, made);
  return made;
}

function ranksOf(values: readonly (string | number | null)[]): Ranked {
  const texts: string[] = [];
  const figures: number[] = [];
  for (const value of new Set(values)) {
    if (typeof value === 'string') texts.push(value);
    else if (value !== null) figures.push(value);
  }
  texts.sort();
  const ranks = new Map<string | number | null, number>();
  for (const value of Float64Array.from(figures).sort()) ranks.set(value, ranks.size);
  for (const value of texts) ranks.set(value, ranks.size);
  return { ranks: Float64Array.from(values, (value) => ranks.get(value) ?? ranks.size), count: ranks.size + 1 };
}

function valueOf({ contact, names }: TableRow, column: Column): string | number | null {
  switch (column) {
    case 'date':
      return contact.earliest ?? contact.latest;
    case 'kind':
      return KIND_ORDER.indexOf(contact.kind);
    case 'between':
      return names.toLowerCase();
    case 'status':
      return STATUS_ORDER.indexOf(contact.status);
    case 'told':
      return CONFIRMATION_ORDER.indexOf(contact.confirmation);
    case 'documents':
      return contact.documents;
  }
}
