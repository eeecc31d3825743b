import type { Connection, Value } from '../engine.ts';

/** Rows written by one statement: enough that the way into the engine costs little, few enough that the rest is small. */
const AT_ONCE = 32;

/** Writes rows into one table, many with each statement. */
export class BulkInsert {
  readonly #db: Connection;
  readonly #into: string;
  readonly #row: string;
  readonly #conflict: string;
  #many: ((values: readonly Value[]) => void) | null = null;
  #one: ((values: readonly Value[]) => void) | null = null;

  /** `conflict` says what to do with a row that is there, in the engine's words; without it that is an error. */
  constructor(db: Connection, table: string, columns: readonly string[], conflict = '') {
    this.#db = db;
    this.#into = `${table} (${columns.map((column) => `"${column}"`).join(', ')})`;
    this.#row = `(${columns.map(() => '?').join(', ')})`;
    this.#conflict = conflict;
  }

  /** Writes rows, their values in the order of the columns. */
  write(rows: readonly (readonly Value[])[]): void {
    let at = 0;
    for (; at + AT_ONCE <= rows.length; at += AT_ONCE) {
      const values: Value[] = [];
      for (let next = at; next < at + AT_ONCE; next += 1) for (const value of rows[next] ?? []) values.push(value);
      this.#many ??= this.#prepare(AT_ONCE);
      this.#many(values);
    }
    for (; at < rows.length; at += 1) {
      this.#one ??= this.#prepare(1);
      this.#one(rows[at] ?? []);
    }
  }

  #prepare(rows: number): (values: readonly Value[]) => void {
    const values = Array(rows).fill(this.#row).join(', ');
    return this.#db.writer(`INSERT INTO ${this.#into} VALUES ${values} ${this.#conflict}`);
  }
}
