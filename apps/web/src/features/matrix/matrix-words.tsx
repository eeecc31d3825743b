import { listed } from '@readout/drawing';
import type { ReactNode } from 'react';
import { longDay } from '../../ui/days.ts';
import text from '../../ui/text.module.css';
import { useSettled } from '../../ui/use-settled.ts';
import { counted } from '../../ui/words.ts';
import { useView } from '../../view/use-view.tsx';
import type { MatrixLook } from '../../view/view.ts';
import { columnWords } from '../../ui/column-words.ts';
import type { MatrixTable } from './matrix-rows.ts';
import styles from './matrix.module.css';

const SETTLED_MS = 400;
const ORDERS: Readonly<Record<MatrixLook['order'], string>> = {
  count: 'ordered by number of contacts',
  silence: 'the longest silent first',
  name: 'ordered by name',
};

interface MatrixWordsProps {
  readonly table: MatrixTable;
  /** Columns that stand beyond the right edge. */
  readonly beyond: number;
  readonly onBeyond: () => void;
}

/** `4 months and those without a day`: the column of contacts without a day is the last one. */
function beyondWords(beyond: number, unit: MatrixLook['columns'], hasUndated: boolean): string {
  const spans = hasUndated ? beyond - 1 : beyond;
  const words = spans > 0 ? [counted(spans, unit)] : [];
  return listed(hasUndated ? [...words, 'those without a day'] : words);
}

/** One sentence that says what is shown, how to read it, and what is not there. */
export function MatrixWords({ table, beyond, onBeyond }: MatrixWordsProps): ReactNode {
  const { view } = useView();
  const { matrix, selection } = view;
  const [first, last] = [table.columns[0], table.columns.at(-1)];
  const pairs = counted(
    table.rows.length,
    matrix.ends === 'countries' ? 'pair of countries or organisations' : 'pair of people',
    matrix.ends === 'countries' ? 'pairs of countries and organisations' : 'pairs of people',
  );
  const span = first === undefined || last === undefined ? '' : `, ${columnWords(first)} to ${columnWords(last)}`;
  const { knownBy } = selection.scope;
  const rest = [
    `${span}, ${ORDERS[matrix.order]}.`,
    knownBy === null ? '' : ` As it could be known by ${longDay(knownBy)}.`,
  ].join('');
  const missing =
    table.cutBefore === null
      ? ''
      : `Columns before ${columnWords(table.cutBefore)} are left out; a period brings them.`;
  const said = useSettled(`${pairs}${rest} ${missing}`, SETTLED_MS);
  return (
    <div className={styles['words']}>
      <p role="status" className={text['hidden']}>
        {said}
      </p>
      <p>
        <span aria-hidden="true">
          <b>{pairs}</b>
          {rest}
        </span>{' '}
        <i>
          A sign is one contact, however many documents tell of it; a dashed bar is a contact on some day of a longer
          time. {missing}
        </i>
        {beyond === 0 ? null : (
          <>
            {' '}
            <i>{beyondWords(beyond, matrix.columns, table.hasUndated)} to the right.</i>{' '}
            <button type="button" className={text['link']} onClick={onBeyond}>
              {beyond === 1 ? 'Show it' : 'Show them'}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
