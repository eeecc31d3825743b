import type { ReactNode } from 'react';
import type { Column, SortKey } from '../../view/view.ts';
import styles from './table.module.css';

const LABELS: Readonly<Record<Column, string>> = {
  date: 'Date',
  kind: 'Kind',
  between: 'Between',
  status: 'Status',
  told: 'Told by',
  documents: 'Documents',
};

interface ColumnHeadProps {
  readonly column: Column;
  readonly order: readonly SortKey[];
  readonly onPress: (isAdding: boolean) => void;
}

/** The head of a column; pressed it sorts, with Shift as a second key. */
export function ColumnHead({ column, order, onPress }: ColumnHeadProps): ReactNode {
  const at = order.findIndex((key) => key.column === column);
  const key = order[at];
  const sort = key === undefined ? 'none' : key.isDescending ? 'descending' : 'ascending';
  return (
    <th scope="col" className={styles[column]} aria-sort={at === 0 ? sort : 'none'}>
      <button
        type="button"
        title={`Sort by ${LABELS[column].toLowerCase()}; with Shift as the next key`}
        onClick={(event) => {
          onPress(event.shiftKey);
        }}
      >
        {LABELS[column]}
        {key === undefined ? null : (
          <span aria-hidden="true">
            {' '}
            {key.isDescending ? '▼' : '▲'}
            {order.length > 1 ? String(at + 1) : ''}
          </span>
        )}
      </button>
    </th>
  );
}
