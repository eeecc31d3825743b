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

/** The rows in an order. What has no day stands last either way; ties are broken by day and id, so that the order is total. */
export function sorted(rows: readonly TableRow[], order: readonly SortKey[]): readonly TableRow[] {
  const keys = [...order, { column: 'date' as const, isDescending: false }];
  return rows.toSorted((a, b) => {
    for (const { column, isDescending } of keys) {
      const [one, other] = [valueOf(a, column), valueOf(b, column)];
      if (one === other) continue;
      if (one === null) return 1;
      if (other === null) return -1;
      return (one < other ? -1 : 1) * (isDescending ? -1 : 1);
    }
    return a.contact.id < b.contact.id ? -1 : 1;
  });
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
