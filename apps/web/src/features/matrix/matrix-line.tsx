import { memo, type ReactNode } from 'react';
import { shortDay } from '../../ui/days.ts';
import { Sign } from '../../ui/sign.tsx';
import text from '../../ui/text.module.css';
import { figures } from '../../ui/words.ts';
import { shortSpan, spanWords, type Silence } from '../../questions/silence.ts';
import { cellWords } from './cell-contacts.ts';
import type { ChosenCells } from './chosen-cells.ts';
import { mostSigns } from './column-widths.ts';
import { columnWords } from '../../ui/column-words.ts';
import { signGroups, type MatrixCell, type MatrixRow, type SignGroup } from './matrix-rows.ts';
import styles from './matrix.module.css';

interface MatrixLineProps {
  readonly row: MatrixRow;
  readonly index: number;
  readonly columns: readonly string[];
  readonly chosen: ChosenCells | null;
  /** The column at which Tab enters, where it enters in this row. */
  readonly entry: number | null;
}

/** One pair. A press on its name opens all its contacts, one on a cell those of the cell. */
export const MatrixLine = memo(function MatrixLine(props: MatrixLineProps): ReactNode {
  const { row, index, columns, chosen, entry } = props;
  const [a, b] = row.names;
  return (
    <tr data-row={index} aria-rowindex={index + 2} className={chosen === 'all' ? styles['current'] : undefined}>
      <th
        scope="row"
        className={styles['pair']}
        data-column={-1}
        tabIndex={entry === -1 ? 0 : -1}
        title={`${a} – ${b}`}
        aria-selected={chosen === 'all'}
      >
        <bdi>{a}</bdi> <i>–</i> <bdi>{b}</bdi>
      </th>
      <td className={styles['all']}>{figures(row.all)}</td>
      <td className={styles['silence']}>
        <SilenceWords silence={row.silence} />
      </td>
      <td className={styles['told']}>{row.told}</td>
      {columns.map((column, at) => {
        const cell = row.cells.get(column);
        const isChosen = chosen !== null && chosen !== 'all' && chosen.has(column);
        return (
          <td
            key={column}
            role="gridcell"
            data-column={at}
            tabIndex={entry === at ? 0 : -1}
            className={[
              styles['cell'],
              cell === undefined ? styles['none'] : '',
              isChosen ? styles['chosen'] : '',
            ].join(' ')}
            aria-selected={isChosen}
            aria-label={`${columnWords(column)}: ${cellWords(cell)}`}
          >
            {cell === undefined ? null : <CellSigns cell={cell} most={mostSigns(column)} />}
          </td>
        );
      })}
    </tr>
  );
});

const signs = new Map<string, ReactNode>();

/** The sign of a look, made once: a matrix holds hundreds of the same few. */
function signOf({ kind, status, confirmation, disputed }: SignGroup): ReactNode {
  const key = `${kind} ${status} ${confirmation} ${String(disputed)}`;
  const made = signs.get(key) ?? (
    <Sign kind={kind} status={status} confirmation={confirmation} disputed={disputed} radius={5.5} ground="canvas" />
  );
  signs.set(key, made);
  return made;
}

function CellSigns({ cell, most }: { readonly cell: MatrixCell; readonly most: number }): ReactNode {
  const groups = signGroups(cell.contacts);
  const shown = groups.slice(0, most);
  const rest = groups.slice(most).reduce((sum, { count }) => sum + count, 0);
  return (
    <span className={styles['signs']}>
      {shown.map((group) => (
        <span key={`${group.kind} ${group.status} ${group.confirmation}`}>
          {signOf(group)}
          {group.count > 1 ? <small>{figures(group.count)}</small> : null}
        </span>
      ))}
      {rest > 0 ? <small>+{figures(rest)}</small> : null}
      {cell.doubtful.length > 0 ? (
        <i className={styles['doubtful']}>{cell.doubtful.length > 1 ? figures(cell.doubtful.length) : ''}</i>
      ) : null}
    </span>
  );
}

/** `6 mo.`, `6+ mo.` where it lasts until the record ends. */
function SilenceWords({ silence }: { readonly silence: Silence | null }): ReactNode {
  if (silence === null) return '–';
  const { days, from, to } = silence;
  const until = to === null ? 'until the record ends' : `to ${shortDay(to)}`;
  return (
    <span title={`${spanWords(days)}, from ${shortDay(from)} ${until}`}>
      {shortSpan(days, to === null)}
      {to === null ? <span className={text['hidden']}> until the record ends</span> : null}
    </span>
  );
}
