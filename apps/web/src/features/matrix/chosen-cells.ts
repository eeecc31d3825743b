import { contactsIn } from './cell-contacts.ts';
import { parseElement, elementKey, type ElementKey } from '@readout/drawing';
import type { MatrixRow } from './matrix-rows.ts';

/** Which cells of a row stand out: some columns, or (`all`) the whole row. */
export type ChosenCells = ReadonlySet<string> | 'all';

/** The cells that hold what was selected last, by the key of their row. */
export function chosenIn(
  rows: readonly MatrixRow[],
  selected: readonly ElementKey[],
): ReadonlyMap<ElementKey, ChosenCells> {
  const key = selected.at(-1) ?? '';
  const element = parseElement(key);
  if (element === null) return new Map();
  switch (element.type) {
    case 'pair':
      return new Map([[key, 'all']]);
    case 'cell':
      return new Map([[elementKey({ type: 'pair', ends: element.ends }), new Set([element.when])]]);
    case 'contact':
      return new Map(
        rows.flatMap((row) => {
          const columns = [...row.cells].flatMap(([column, cell]) =>
            contactsIn(cell).some(({ id }) => id === element.id) ? [column] : [],
          );
          return columns.length === 0 ? [] : [[row.key, new Set(columns)] as const];
        }),
      );
    case 'person':
    case 'side':
    case 'agreement':
    case 'path':
      return new Map();
  }
}
