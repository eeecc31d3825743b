import { CONFIRMATIONS, DAYS, EXTENTS, fold, keysOf, KINDS, STATUSES, type Scope, type SideId } from '@readout/domain';
import { numberOfDay, type Columns } from './columns.ts';

/** Positions of a key in its table, as the folded columns hold them. */
export const CODES = {
  kinds: keysOf(KINDS),
  statuses: keysOf(STATUSES),
  confirmations: keysOf(CONFIRMATIONS),
  days: keysOf(DAYS),
  extents: keysOf(EXTENTS),
} as const;

/** What a scope makes of every row: one entry a row; `seen` is 0 for dead rows and for contacts that the scope does not see. */
export interface FoldedColumns {
  readonly rows: number;
  readonly seen: Uint8Array;
  readonly kind: Uint8Array;
  readonly status: Uint8Array;
  readonly confirmation: Uint8Array;
  /** Bit 0 disputed, bit 1 through one channel, bit 2 on all of its days, bit 3 a series. */
  readonly flags: Uint8Array;
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  readonly accounts: Int32Array;
  readonly documents: Int32Array;
  readonly tellers: Int32Array;
}

/** Folds every live contact under a scope. */
export function foldColumns(columns: Columns, scope: Scope): FoldedColumns {
  const rows = columns.length;
  const folded: FoldedColumns = {
    rows,
    seen: new Uint8Array(rows),
    kind: new Uint8Array(rows),
    status: new Uint8Array(rows),
    confirmation: new Uint8Array(rows),
    flags: new Uint8Array(rows),
    earliest: new Int32Array(rows),
    latest: new Int32Array(rows),
    accounts: new Int32Array(rows),
    documents: new Int32Array(rows),
    tellers: new Int32Array(rows),
  };
  for (let row = 0; row < rows; row += 1) {
    if (!columns.isLive(row)) continue;
    const sides = columns.contactSides.of(row).map((side) => columns.sides.text(side) as SideId);
    const facts = fold(columns.accountsOf(row), sides, scope);
    if (facts === null) continue;
    folded.seen[row] = 1;
    folded.kind[row] = CODES.kinds.indexOf(facts.kind);
    folded.status[row] = CODES.statuses.indexOf(facts.status);
    folded.confirmation[row] = CODES.confirmations.indexOf(facts.confirmation);
    folded.flags[row] =
      (facts.disputed ? 1 : 0) |
      (facts.oneChannel ? 2 : 0) |
      (facts.days === 'all' ? 4 : 0) |
      (facts.extent === 'series' ? 8 : 0);
    folded.earliest[row] = numberOfDay(facts.earliest);
    folded.latest[row] = numberOfDay(facts.latest);
    folded.accounts[row] = facts.accounts;
    folded.documents[row] = facts.documents;
    folded.tellers[row] = facts.independentTellers;
  }
  return folded;
}
