import { fold, isEverything, type Scope, type SideId } from '@readout/domain';
import type { Columns } from './columns.ts';
import { FoldedRows } from './folded-rows.ts';

/** Folds every live contact under a scope; for everything that was done when the rows came. */
export function foldRows(columns: Columns, scope: Scope): FoldedRows {
  if (isEverything(scope)) return columns.foldedWhole;
  const folded = new FoldedRows();
  for (let row = 0; row < columns.length; row += 1) {
    const sides = columns.contactSides.of(row).map((side) => columns.sides.text(side) as SideId);
    folded.put(row, columns.isLive(row) ? fold(columns.accountsOf(row), sides, scope) : null);
  }
  return folded;
}
