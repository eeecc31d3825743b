import type { Connection, Value } from '../engine.ts';

/** Rows written by one statement: enough that the way into the engine costs little, few enough that the rest is small. */
const AT_ONCE = 16;

/** Tables and their columns, parents before children: the order in which rows are written, since references are checked at once. */
const TABLES = {
  document: 'n id title length language origins reader rules data reading_day published_on publisher url rights'.split(
    ' ',
  ),
  body: 'document start text'.split(' '),
  publication: 'document id publisher published_on url rights'.split(' '),
  membership: 'collection published_on document_id document name'.split(' '),
  passage: 'document ordinal id part start end text paragraph before after'.split(' '),
  persona: 'n id document name mentions'.split(' '),
  office: 'persona ordinal side office tense rests'.split(' '),
  named: 'document ordinal thing name status parties mentions'.split(' '),
  heard: 'document ordinal source name'.split(' '),
  account: 'n id document kind status earliest latest days extent place confidence topics rules marks'.split(' '),
  naming: 'account ordinal role type persona thing words office side tense rests'.split(' '),
  telling: 'account ordinal source side via assumed rests'.split(' '),
  pointer: 'account ordinal source side rests'.split(' '),
  rest: 'account ordinal passage shows'.split(' '),
  statement: 'account ordinal id label passage'.split(' '),
  persona_key: 'key persona'.split(' '),
  account_key: 'key account'.split(' '),
  paragraph: 'n document number start end'.split(' '),
} as const;
/** A table whose rows are written in great number. */
export type Table = keyof typeof TABLES;
const ORDER = Object.keys(TABLES) as Table[];

/** Collects rows of many tables and writes them together, each table in the order in which its rows came. */
export class RowWriter {
  readonly #db: Connection;
  readonly #rows: Record<Table, Value[][]>;
  readonly #statements = new Map<string, (values: readonly Value[]) => void>();

  constructor(db: Connection) {
    this.#db = db;
    this.#rows = emptyTables();
  }

  /** Takes a row, its values in the order of the table's columns. */
  add(table: Table, ...values: Value[]): void {
    this.#rows[table].push(values);
  }

  /** Writes what was collected. */
  flush(): void {
    for (const table of ORDER) {
      const rows = this.#rows[table];
      if (rows.length === 0) continue;
      this.#rows[table] = [];
      let at = 0;
      for (; at + AT_ONCE <= rows.length; at += AT_ONCE) {
        this.#statement(table, AT_ONCE)(rows.slice(at, at + AT_ONCE).flat());
      }
      for (; at < rows.length; at += 1) this.#statement(table, 1)(rows[at] ?? []);
    }
  }

  /** Forgets what was collected and not written. */
  clear(): void {
    for (const table of ORDER) this.#rows[table] = [];
  }

  #statement(table: Table, rows: number): (values: readonly Value[]) => void {
    const key = `${table} ${String(rows)}`;
    const known = this.#statements.get(key);
    if (known !== undefined) return known;
    const columns = TABLES[table];
    const row = `(${columns.map(() => '?').join(', ')})`;
    const into = `${table} (${columns.map((column) => `"${column}"`).join(', ')})`;
    const statement = this.#db.writer(`INSERT INTO ${into} VALUES ${Array(rows).fill(row).join(', ')}`);
    this.#statements.set(key, statement);
    return statement;
  }
}

function emptyTables(): Record<Table, Value[][]> {
  return Object.fromEntries(ORDER.map((table) => [table, []])) as unknown as Record<Table, Value[][]>;
}
