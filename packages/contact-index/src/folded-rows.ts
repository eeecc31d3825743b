import { CONFIRMATIONS, keysOf, KINDS, READERS, STATUSES, type Folded } from '@readout/domain';
import { numberOfDay } from './day-numbers.ts';

/** Positions of a key in its table, as the columns hold them. */
export const CODES = {
  kinds: keysOf(KINDS),
  statuses: keysOf(STATUSES),
  confirmations: keysOf(CONFIRMATIONS),
  readers: keysOf(READERS),
} as const;

/** The flag of contacts that were on all days of their interval. */
export const ON_ALL_DAYS = 4;

/** What a scope makes of every row; `seen` is 0 for dead rows and for contacts that the scope does not see. */
export class FoldedRows {
  rows = 0;
  seen = new Uint8Array(64);
  kind = new Uint8Array(64);
  status = new Uint8Array(64);
  confirmation = new Uint8Array(64);
  reader = new Uint8Array(64);
  /** Bit 0 disputed, bit 1 through one channel, bit 2 on all of its days, bit 3 a series. */
  flags = new Uint8Array(64);
  earliest = new Int32Array(64);
  latest = new Int32Array(64);
  accounts = new Int32Array(64);
  documents = new Int32Array(64);
  tellers = new Int32Array(64);

  /** Sets a row, growing to hold it; null is a row that is not seen. */
  put(row: number, facts: Folded | null): void {
    if (row >= this.seen.length) this.#grow(Math.max(row + 1, this.seen.length * 2));
    this.rows = Math.max(this.rows, row + 1);
    this.seen[row] = facts === null ? 0 : 1;
    if (facts === null) return;
    this.kind[row] = CODES.kinds.indexOf(facts.kind);
    this.status[row] = CODES.statuses.indexOf(facts.status);
    this.confirmation[row] = CODES.confirmations.indexOf(facts.confirmation);
    this.reader[row] = CODES.readers.indexOf(facts.reader);
    this.flags[row] =
      (facts.disputed ? 1 : 0) |
      (facts.oneChannel ? 2 : 0) |
      (facts.days === 'all' ? ON_ALL_DAYS : 0) |
      (facts.extent === 'series' ? 8 : 0);
    this.earliest[row] = numberOfDay(facts.earliest);
    this.latest[row] = numberOfDay(facts.latest);
    this.accounts[row] = facts.accounts;
    this.documents[row] = facts.documents;
    this.tellers[row] = facts.independentTellers;
  }

  /** A row that is there no more. */
  drop(row: number): void {
    this.seen[row] = 0;
  }

  get bytes(): number {
    return this.seen.length * 26;
  }

  #grow(length: number): void {
    const bytes = (column: Uint8Array): Uint8Array<ArrayBuffer> => {
      const larger = new Uint8Array(length);
      larger.set(column);
      return larger;
    };
    const ints = (column: Int32Array): Int32Array<ArrayBuffer> => {
      const larger = new Int32Array(length);
      larger.set(column);
      return larger;
    };
    this.seen = bytes(this.seen);
    this.kind = bytes(this.kind);
    this.status = bytes(this.status);
    this.confirmation = bytes(this.confirmation);
    this.reader = bytes(this.reader);
    this.flags = bytes(this.flags);
    this.earliest = ints(this.earliest);
    this.latest = ints(this.latest);
    this.accounts = ints(this.accounts);
    this.documents = ints(this.documents);
    this.tellers = ints(this.tellers);
  }
}
