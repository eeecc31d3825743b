import { useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { focusDrawn } from '../../ui/focus/focus-drawn.ts';

/** A cell by its row and column; column -1 is the name of the row. */
interface GridPlace {
  readonly row: number;
  readonly column: number;
}

interface GridKeys {
  /** Where Tab enters; null before anything had the focus. */
  readonly entry: GridPlace | null;
  readonly placeOf: (target: Element) => GridPlace | null;
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  };
}

const PAGE = 10;

/** The keys of a grid: arrows, Home and End in a row, with Ctrl in the whole grid, page keys; Enter presses the cell. */
export function useGridKeys(
  scroller: RefObject<HTMLElement | null>,
  rows: number,
  columns: number,
  reveal: (row: number) => void,
): GridKeys {
  const [entry, setEntry] = useState<GridPlace | null>(null);
  const go = (to: GridPlace): void => {
    const place = {
      row: Math.min(rows - 1, Math.max(0, to.row)),
      column: Math.min(columns - 1, Math.max(-1, to.column)),
    };
    reveal(place.row);
    setEntry(place);
    focusDrawn(scroller.current, `[data-row="${String(place.row)}"] [data-column="${String(place.column)}"]`);
  };
  return {
    entry,
    placeOf,
    handlers: {
      onFocus: (event) => {
        const place = placeOf(event.target);
        if (place !== null) setEntry(place);
      },
      onKeyDown: (event) => {
        const at = placeOf(event.target as Element);
        if (at === null) return;
        if (event.key === 'Enter') {
          event.preventDefault();
          (event.target as HTMLElement).click();
          return;
        }
        const to = moved(at, event, { rows, columns });
        if (to === null) return;
        event.preventDefault();
        go(to);
      },
    },
  };
}

function moved(
  { row, column }: GridPlace,
  { key, ctrlKey }: KeyboardEvent,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): GridPlace | null {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'PageUp':
      return { row: row - PAGE, column };
    case 'PageDown':
      return { row: row + PAGE, column };
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: -1 };
    case 'End':
      return { row: ctrlKey ? rows - 1 : row, column: columns - 1 };
    default:
      return null;
  }
}

function placeOf(target: Element): GridPlace | null {
  const cell = target.closest('[data-column]');
  const row = target.closest('[data-row]')?.getAttribute('data-row');
  const column = cell?.getAttribute('data-column');
  return row === undefined || row === null || column === undefined || column === null
    ? null
    : { row: Number(row), column: Number(column) };
}
