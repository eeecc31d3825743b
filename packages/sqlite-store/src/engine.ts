import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';
import { storeProblem, type StoreProblemCode } from '@readout/store';

/** What may be bound to a parameter. */
export type Value = string | number | null;
/** A row by the names of its columns. */
export type Row = Readonly<Record<string, Value>>;
/** Parameters by name, without the colon. */
export type Parameters = Readonly<Record<string, Value>>;

/** How long a writer waits for another one, in milliseconds. */
const BUSY_TIMEOUT = 5000;

/** A place in the file format that names its program: “RDOT”. */
export const APPLICATION_ID = 0x52444f54;

/** What the engine's result codes mean to whoever asked (sqlite.org/rescode.html). */
const PROBLEMS: ReadonlyMap<number, StoreProblemCode> = new Map([
  [3, 'store-not-opened'],
  [5, 'store-locked'],
  [6, 'store-locked'],
  [8, 'store-not-writable'],
  // A quota and a limit of size too: only a disk without room is told apart.
  [10, 'store-disk-failed'],
  [11, 'store-damaged'],
  [13, 'store-full'],
  [14, 'store-not-opened'],
  [26, 'store-wrong'],
]);

/**
 * One connection to a store's file: the only place that knows the engine. Statements are prepared once for each text.
 * Failures of the engine that can be expected are thrown as problems of the store.
 */
export class Connection {
  readonly address: string;
  readonly #database: DatabaseSyncInstance;
  readonly #statements = new Map<string, StatementSyncInstance>();

  constructor(path: string) {
    this.address = path;
    this.#database = this.#guarded(() => new DatabaseSync(path, { timeout: BUSY_TIMEOUT }));
  }

  /** Runs statements that take no parameters. */
  exec(sql: string): void {
    this.#guarded(() => {
      this.#database.exec(sql);
    });
  }

  /** All rows of a question. */
  all(sql: string, parameters: Parameters = {}): Row[] {
    return this.#guarded(() => this.#prepared(sql).all(parameters) as Row[]);
  }

  /** The first row of a question, or null. */
  get(sql: string, parameters: Parameters = {}): Row | null {
    return this.#guarded(() => (this.#prepared(sql).get(parameters) as Row | undefined) ?? null);
  }

  /** The rows of a question one after the other, as far as they are asked for. */
  *iterate(sql: string, parameters: Parameters = {}): Generator<Row> {
    const rows = this.#guarded(() => this.#prepared(sql).iterate(parameters) as IterableIterator<Row>);
    try {
      for (;;) {
        const next = this.#guarded(() => rows.next());
        if (next.done === true) return;
        yield next.value;
      }
    } finally {
      rows.return?.();
    }
  }

  /** Runs one statement that writes; how many rows it changed. */
  run(sql: string, parameters: Parameters = {}): number {
    return this.#guarded(() => this.#prepared(sql).run(parameters).changes);
  }

  /** A statement whose parameters are given by position, for rows written in great number. */
  writer(sql: string): (values: readonly Value[]) => void {
    const statement = this.#prepared(sql);
    return (values) => {
      this.#guarded(() => statement.run(...values));
    };
  }

  /** All of `work` in one transaction or, where it throws, nothing. Waits for another writer before it begins. */
  transaction<Result>(work: () => Result): Result {
    this.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.exec('COMMIT');
      return result;
    } catch (error) {
      this.#rollBack();
      throw error;
    }
  }

  /**
   * Takes the log of writes over into the file and lets go of it. The engine itself lets go only when the prepared statements are collected as
   * garbage, or the thread ends: so whatever has to be in the file is put there first. Somebody else who is writing is not waited for: the log
   * stays whole, and who closes last takes it over.
   */
  close(): void {
    if (!this.#database.isOpen) return;
    this.#rollBack();
    this.#statements.clear();
    this.#database.exec('PRAGMA busy_timeout = 0');
    this.emptyLog();
    this.#database.close();
  }

  /** Takes the log of writes over into the file and empties it; false where somebody who reads still needs it. */
  emptyLog(): boolean {
    try {
      return (this.#database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as Row | undefined)?.['busy'] === 0;
    } catch {
      return false;
    }
  }

  #rollBack(): void {
    // The engine itself rolls back on some failures, as on a full disk.
    if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
  }

  #prepared(sql: string): StatementSyncInstance {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #guarded<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw this.#asProblem(error);
    }
  }

  #asProblem(error: unknown): unknown {
    const problem = PROBLEMS.get(primaryCode(error) ?? 0);
    return problem === undefined ? error : storeProblem(problem, this.address, error);
  }
}

/** The engine's result code without its refinement; null for errors that are none of the engine's. */
function primaryCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null;
  return error.errcode & 0xff;
}
