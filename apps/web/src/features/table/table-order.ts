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
 * What a row is ordered by is looked up once a row, not once a comparison: a hundred thousand rows take two million of those.
 */
export function sorted(rows: readonly TableRow[], order: readonly SortKey[]): readonly TableRow[] {
  const keys = [...order, { column: 'date' as const, isDescending: false }];
  const turns = keys.map(({ isDescending }) => (isDescending ? -1 : 1));
  const columns = keys.map(({ column }) => rows.map((row) => valueOf(row, column)));
  const ranks = columns.map((values) => ranksOf(values));
  const places = Uint32Array.from(rows.keys());
  places.sort((a, b) => {
    for (let at = 0; at < ranks.length; at += 1) {
      const one = ranks[at]?.[a] ?? LAST;
      const other = ranks[at]?.[b] ?? LAST;
      if (one === other) continue;
      if (one === LAST) return 1;
      if (other === LAST) return -1;
      return (one - other) * (turns[at] ?? 1);
    }
    return (rows[a]?.contact.id ?? '') < (rows[b]?.contact.id ?? '') ? -1 : 1;
  });
  return [...places].flatMap((place) => rows[place] ?? []);
}

/** The rank of what has no value. */
const LAST = Number.MAX_SAFE_INTEGER;

/** Every value as its place among the different values. */
function ranksOf(values: readonly (string | number | null)[]): Float64Array {
  const different = [...new Set(values)].filter((value) => value !== null);
  different.sort((a, b) => (a < b ? -1 : 1));
  const ranks = new Map<string | number | null, number>(different.map((value, rank) => [value, rank]));
  return Float64Array.from(values, (value) => ranks.get(value) ?? LAST);
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
