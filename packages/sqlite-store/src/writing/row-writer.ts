import type { Connection, Value } from '../engine.ts';
import { BulkInsert } from './bulk-insert.ts';

/** Tables and their columns, parents before children: the order in which rows are written, since references are checked at once. */
const TABLES = {
  document:
    'n id title length language origins reader rules data reading_day kept published_on publisher url rights decided'.split(
      ' ',
    ),
  body: 'document start text'.split(' '),
  publication: 'document id publisher published_on url rights'.split(' '),
  membership: 'collection published_on document_id document name'.split(' '),
  passage: 'document ordinal id part start end text paragraph before after'.split(' '),
  persona: 'n id document name mentions keys'.split(' '),
  office: 'persona ordinal side office tense rests'.split(' '),
  named: 'document ordinal thing name status parties mentions'.split(' '),
  heard: 'document ordinal source name'.split(' '),
  account:
    'n id document kind status earliest latest days extent place confidence topics rules marks keys moved_from'.split(
      ' ',
    ),
  naming: 'account ordinal role type persona thing words office side tense rests'.split(' '),
  telling: 'account ordinal source side via assumed rests'.split(' '),
  pointer: 'account ordinal source side rests'.split(' '),
  rest: 'account ordinal passage shows'.split(' '),
  statement: 'account ordinal id label passage'.split(' '),
  paragraph: 'n document number start end'.split(' '),
  paragraph_words: 'rowid words'.split(' '),
} as const;
/** A table whose rows are written in great number. */
export type Table = keyof typeof TABLES;
const ORDER = Object.keys(TABLES) as Table[];

/** The engine gathers words in memory as long as their rows come in order. */
const IN_ORDER: Table = 'paragraph_words';

/** Collects rows of many tables and writes them together. */
export class RowWriter {
  readonly #rows: Record<Table, Value[][]>;
  readonly #inserts: ReadonlyMap<Table, BulkInsert>;

  constructor(db: Connection) {
    this.#rows = emptyTables();
    this.#inserts = new Map(ORDER.map((table) => [table, new BulkInsert(db, table, TABLES[table])]));
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
      this.#inserts.get(table)?.write(table === IN_ORDER ? rows.sort(byFirstColumn) : rows);
    }
  }

  /** Forgets what was collected and not written. */
  clear(): void {
    for (const table of ORDER) this.#rows[table] = [];
  }
}

function byFirstColumn([a = null]: readonly Value[], [b = null]: readonly Value[]): number {
  if (a === b || a === null || b === null) return 0;
  return a < b ? -1 : 1;
}

function emptyTables(): Record<Table, Value[][]> {
  return Object.fromEntries(ORDER.map((table) => [table, []])) as unknown as Record<Table, Value[][]>;
}
