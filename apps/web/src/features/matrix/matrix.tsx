import type { GraphAnswer } from '@readout/domain';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useFacets } from '../../questions/drawn.ts';
import { elementKey, plateBook, NO_DAY_COLUMN } from '@readout/drawing';
import { useMedia } from '../../ui/device.ts';
import { columnWidths } from './column-widths.ts';
import { useView } from '../../view/use-view.tsx';
import { MatrixHead } from './matrix-head.tsx';
import { MatrixLine } from './matrix-line.tsx';
import { matrixTable } from './matrix-rows.ts';
import { MatrixWords } from './matrix-words.tsx';
import styles from './matrix.module.css';
import { chosenIn } from './chosen-cells.ts';
import { useColumnsBeyond } from './use-columns-beyond.ts';
import { useGridKeys } from './use-grid-keys.ts';

/** Heights of a row in CSS pixels; on tablets and phones a finger has to meet it. */
const ROW = { mouse: 26, touch: 44 } as const;
const TOUCH = '(max-width: 1240px)';
const PHONE = '(max-width: 600px)';
const OVERSCAN = 3;
/** Width of name, sum, silence and tellers. */
const FIRST_COLUMNS = [212, 42, 66, 92] as const;
/** Where a finger presses, the name has less room and tellers are not shown. */
const FIRST_ON_PHONE = [128, 42, 66, 0] as const;

/** Every pair by month or week: when they were in contact, how often, how long they were silent, and who of the two tells of it. */
export function Matrix({ graph }: { readonly graph: GraphAnswer }): ReactNode {
  const { view, adjust } = useView();
  const { data: facets } = useFacets();
  const look = view.matrix;
  const book = useMemo(() => plateBook(graph), [graph]);
  const end = view.selection.filter.period.latest ?? view.selection.scope.knownBy ?? facets?.days.latest ?? null;
  const table = useMemo(() => matrixTable(graph, book, look, end), [graph, book, look, end]);
  const { rows } = table;
  const columns = useMemo(() => (table.hasUndated ? [...table.columns, NO_DAY_COLUMN] : table.columns), [table]);
  const chosen = useMemo(() => chosenIn(rows, view.selected), [rows, view.selected]);
  const scroller = useRef<HTMLDivElement>(null);
  const height = useMedia(TOUCH) ? ROW.touch : ROW.mouse;
  const firsts = useMedia(PHONE) ? FIRST_ON_PHONE : FIRST_COLUMNS;
  const widths = useMemo(
    () => [...firsts, ...columnWidths(table, columns, look.columns, height === ROW.touch ? height : 0)],
    [firsts, table, columns, look.columns, height],
  );
  // eslint-disable-next-line react-hooks/incompatible-library -- the compiler is not used here
  const window = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: OVERSCAN,
    scrollPaddingStart: 44,
    getItemKey: (row) => rows[row]?.key ?? row,
  });
  useEffect(() => {
    window.measure();
  }, [window, height]);
  const first = rows.findIndex(({ key }) => chosen.has(key));
  useEffect(() => {
    if (first >= 0) window.scrollToIndex(first, { align: 'auto' });
  }, [first, window]);
  const grid = useGridKeys(scroller, rows.length, columns.length, (row) => {
    window.scrollToIndex(row, { align: 'auto' });
  });
  const beyond = useColumnsBeyond(scroller, widths);
  const shown = window.getVirtualItems();
  const [top, bottom] = [shown[0], shown.at(-1)];
  const entryRow = grid.entry?.row ?? Math.max(0, first);
  const open = (row: number, column: number): void => {
    const own = rows[row];
    if (own === undefined) return;
    const when = columns[column];
    const cell = when === undefined ? undefined : own.cells.get(when);
    const contacts = cell === undefined ? [] : [...cell.contacts, ...cell.doubtful];
    const [only] = contacts;
    if (when !== undefined && only === undefined) return;
    const key =
      when === undefined
        ? own.key
        : contacts.length === 1 && only !== undefined
          ? elementKey({ type: 'contact', id: only.id })
          : elementKey({ type: 'cell', ends: own.ends, when });
    adjust((before) => ({ ...before, selected: [key] }));
  };
  return (
    <div className={styles['matrix']}>
      <MatrixWords
        table={table}
        beyond={beyond}
        onBeyond={() => {
          scroller.current?.scrollBy({ left: scroller.current.scrollWidth });
        }}
      />
      <div
        ref={scroller}
        className={`${String(styles['scroller'])} ${beyond > 0 ? String(styles['goesOn']) : ''}`}
        data-keys
      >
        <table
          className={styles['table']}
          role="grid"
          aria-label="Matrix of pairs"
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + 4}
          style={{ width: widths.reduce((sum, own) => sum + own, 0) }}
          {...grid.handlers}
          onClick={(event) => {
            const at = grid.placeOf(event.target as Element);
            if (at !== null) open(at.row, at.column);
          }}
        >
          <colgroup>
            {widths.map((width, at) =>
              width === 0 ? null : <col key={columns[at - firsts.length] ?? at} style={{ width }} />,
            )}
          </colgroup>
          <MatrixHead columns={columns} look={look} />
          <tbody>
            <Gap height={top?.start ?? 0} />
            {shown.map(({ index }) => {
              const row = rows[index];
              if (row === undefined) return null;
              return (
                <MatrixLine
                  key={row.key}
                  row={row}
                  index={index}
                  columns={columns}
                  chosen={chosen.get(row.key) ?? null}
                  entry={index === entryRow ? (grid.entry?.column ?? -1) : null}
                />
              );
            })}
            <Gap height={bottom === undefined ? 0 : window.getTotalSize() - bottom.end} />
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** Room for rows that are not on the screen. */
function Gap({ height }: { readonly height: number }): ReactNode {
  return height > 0 ? <tr aria-hidden="true" style={{ height }} /> : null;
}
