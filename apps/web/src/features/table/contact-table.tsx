import type { GraphAnswer } from '@readout/domain';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { elementKey, type ElementKey, parseElement, plateBook, spansYears } from '@readout/drawing';
import { useMedia } from '../../ui/device.ts';
import { focusDrawn } from '../../ui/focus/focus-drawn.ts';
import { useView } from '../../view/use-view.tsx';
import { COLUMNS } from '../../view/view.ts';
import { ColumnHead } from './column-head.tsx';
import { ContactTableRow } from './contact-table-row.tsx';
import { pressed, sorted, type TableRow } from './table-order.ts';
import { useFirstFitting } from './use-first-fitting.ts';
import { useKeptInView } from './use-kept-in-view.ts';
import { useWordsAround } from './use-words-around.ts';
import styles from './table.module.css';

/** Heights of a row in CSS pixels; on tablets and phones a finger has to meet it. */
const ROW = { mouse: 31, touch: 45 } as const;
const TOUCH = '(max-width: 1240px)';
/** Where rows have no room for the words around. */
const NARROW = '(max-width: 900px)';
const OVERSCAN = 12;

/** Every contact that fits, and those that are faded, one a row: all that the drawings show, for whoever cannot use them. */
export function ContactTable({ graph }: { readonly graph: GraphAnswer }): ReactNode {
  const { view, adjust } = useView();
  const order = view.sort;
  const isTouch = useMedia(TOUCH);
  const isNarrow = useMedia(NARROW);
  const hidden = view.hidden.join(' ');
  const held = useMemo(() => rowsOf(graph, new Set(hidden.split(' '))), [graph, hidden]);
  const rows = useMemo(() => sorted(held, order), [held, order]);
  const withYear = useMemo(() => spansYears(graph.contacts), [graph]);
  const scroller = useRef<HTMLDivElement>(null);
  const current = contactAmong(view.selected);
  const at = rows.findIndex(({ contact }) => contact.id === current);
  const height = isTouch ? ROW.touch : ROW.mouse;
  // eslint-disable-next-line react-hooks/incompatible-library -- the compiler is not used here
  const window = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: OVERSCAN,
    // The head covers the first rows and pushes the last ones down.
    scrollPaddingStart: height,
    scrollPaddingEnd: 1.5 * height,
    getItemKey: (row) => rows[row]?.contact.id ?? row,
  });
  useEffect(() => {
    window.measure();
  }, [window, height]);
  useEffect(() => {
    if (at >= 0) window.scrollToIndex(at, { align: 'auto' });
  }, [at, window]);
  useKeptInView(scroller, window, at);
  const firstFitting = useFirstFitting(window, rows, at);
  // What was read last is where the keys enter again once it is closed.
  const [last, setLast] = useState(current);
  if (current !== null && current !== last) setLast(current);
  const read = rows.findIndex(({ contact }) => contact.id === (current ?? last));
  const entry = read >= 0 ? read : firstFitting;
  const shown = window.getVirtualItems();
  const [first, end] = [shown[0], shown.at(-1)];
  const words = useWordsAround(rows, first?.index ?? 0, isNarrow ? -1 : (end?.index ?? -1));
  const select = (key: ElementKey, isAdding: boolean): void => {
    adjust((before) => ({ ...before, selected: isAdding ? withOrWithout(before.selected, key) : [key] }));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const own = (event.target as Element).closest('[data-row]')?.getAttribute('data-row');
    if (step === 0 || own === undefined || own === null) return;
    event.preventDefault();
    const next = Math.min(rows.length - 1, Math.max(0, Number(own) + step));
    window.scrollToIndex(next, { align: 'auto' });
    focusDrawn(scroller.current, `[data-row="${String(next)}"] button`);
  };
  return (
    <div ref={scroller} className={styles['scroller']} role="region" aria-label="Table of contacts" tabIndex={0}>
      <table
        className={`${String(styles['table'])} ${withYear ? String(styles['withYear']) : ''}`}
        aria-rowcount={rows.length + 1}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <ColumnHead
                key={column}
                column={column}
                order={order}
                onPress={(isAdding) => {
                  adjust((before) => ({ ...before, sort: pressed(before.sort, column, isAdding) }));
                }}
              />
            ))}
            <th scope="col" className={styles['words']}>
              Around the contact word
            </th>
          </tr>
        </thead>
        <tbody>
          <Gap height={first?.start ?? 0} />
          {shown.map(({ index, key }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <ContactTableRow
                key={key}
                row={row}
                index={index}
                withYear={withYear}
                words={words.get(row.contact.id) ?? null}
                isCurrent={view.selected.includes(elementKey({ type: 'contact', id: row.contact.id }))}
                isEntry={index === entry}
                onSelect={(isAdding) => {
                  select(elementKey({ type: 'contact', id: row.contact.id }), isAdding);
                }}
              />
            );
          })}
          <Gap height={end === undefined ? 0 : window.getTotalSize() - end.end} />
        </tbody>
      </table>
    </div>
  );
}

/** Room for rows that are not on the screen. */
function Gap({ height }: { readonly height: number }): ReactNode {
  return height > 0 ? <tr aria-hidden="true" style={{ height }} /> : null;
}

function rowsOf(graph: GraphAnswer, hidden: ReadonlySet<ElementKey>): readonly TableRow[] {
  const book = plateBook(graph);
  return graph.contacts
    .filter(({ id }) => !hidden.has(elementKey({ type: 'contact', id })))
    .map((contact) => ({ contact, names: book.partyNames(contact) }));
}

function contactAmong(selected: readonly ElementKey[]): string | null {
  const element = parseElement(selected.at(-1) ?? '');
  return element?.type === 'contact' ? element.id : null;
}

function withOrWithout(selected: readonly ElementKey[], key: ElementKey): readonly ElementKey[] {
  return selected.includes(key) ? selected.filter((other) => other !== key) : [...selected, key];
}
