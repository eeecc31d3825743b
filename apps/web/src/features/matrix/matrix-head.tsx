import { NO_DAY_COLUMN } from '@readout/drawing';
import type { ReactNode } from 'react';
import { useView } from '../../view/use-view.tsx';
import type { MatrixLook } from '../../view/view.ts';
import { headWords } from '../../ui/column-words.ts';
import styles from './matrix.module.css';

interface MatrixHeadProps {
  readonly columns: readonly string[];
  readonly look: MatrixLook;
}

/** The heads of the columns; those of the name, the sum and the silence put the rows into their order. Sums stand first, so that they are seen however many months follow. */
export function MatrixHead({ columns, look }: MatrixHeadProps): ReactNode {
  return (
    <thead>
      <tr>
        <OrderHead className={styles['pair']} order="name" label="Pair" current={look.order} />
        <OrderHead className={styles['all']} order="count" label="All" current={look.order} />
        <OrderHead className={styles['silence']} order="silence" label="Silence" current={look.order} />
        <th scope="col" className={styles['told']}>
          Told by
        </th>
        {columns.map((column, at) => {
          if (column === NO_DAY_COLUMN) {
            return (
              <th key={column} scope="col" className={styles['begins']}>
                No day
              </th>
            );
          }
          const { above, own } = headWords(column, columns[at - 1]);
          return (
            <th key={column} scope="col" className={above === '' ? undefined : styles['begins']}>
              {above === '' ? null : <span>{above}</span>}
              {own}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface OrderHeadProps {
  readonly className: string | undefined;
  readonly order: MatrixLook['order'];
  readonly label: string;
  readonly current: MatrixLook['order'];
}

function OrderHead({ className, order, label, current }: OrderHeadProps): ReactNode {
  const { act } = useView();
  const isCurrent = order === current;
  const direction = order === 'name' ? 'ascending' : 'descending';
  return (
    <th scope="col" className={className} aria-sort={isCurrent ? direction : 'none'}>
      <button
        type="button"
        title={`Order by ${order === 'count' ? 'number of contacts' : order}`}
        onClick={() => {
          act(`order pairs by ${order}`, (before) => ({ ...before, matrix: { ...before.matrix, order } }));
        }}
      >
        {label}
        {isCurrent ? <span aria-hidden="true"> {order === 'name' ? '▲' : '▼'}</span> : null}
      </button>
    </th>
  );
}
