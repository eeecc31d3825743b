import { parentPort, workerData } from 'node:worker_threads';
import { ANSWERED, STREAMED } from '../asking/questions.ts';
import type { Connection } from '../engine.ts';
import { placeOf, refuseGone } from '../file-place.ts';
import { openReader, openWriter } from '../open-connection.ts';
import { failureOf, type Asked, type Rows, type Said, type WorkerStart } from './worker-language.ts';
import { WRITTEN } from '../writing/writes.ts';

/** Rows sent together: enough that a message costs little beside them. */
const ROWS_AT_ONCE = 500;

interface OpenStream {
  readonly db: Connection;
  readonly rows: Generator;
}

/** A thread's side of the store: answers one message after the other on its own connection. */
class StoreWorker {
  readonly #start: WorkerStart;
  readonly #db: Connection;
  /** Which file was opened, so that one that is gone takes no more writes and answers nothing. */
  readonly #place: string;
  readonly #streams = new Map<number, OpenStream>();
  /** Connections for streams that wait for the next one. */
  readonly #idle: Connection[] = [];

  constructor(start: WorkerStart) {
    this.#start = start;
    this.#db = start.role === 'writer' ? openWriter(start.path) : openReader(start.path);
    this.#place = placeOf(start.path) ?? '';
  }

  /** The answer to a message, to be sent as JSON. */
  hear(asked: Asked): unknown {
    switch (asked.ask) {
      case 'answer':
        return this.#answer(asked.name, asked.given);
      case 'stream':
        return this.#begin(asked.id, asked.name, asked.given);
      case 'more':
        return this.#more(asked.stream);
      case 'enough':
        this.#end(asked.stream);
        return null;
      case 'close':
        this.close();
        return null;
    }
  }

  close(): void {
    for (const id of [...this.#streams.keys()]) this.#end(id);
    for (const db of [...this.#idle, this.#db]) db.close();
  }

  #answer(name: string, given: readonly unknown[]): unknown {
    const known: Readonly<Record<string, unknown>> = { ...ANSWERED, ...WRITTEN };
    const work = known[name] as (db: Connection, ...given: readonly unknown[]) => unknown;
    refuseGone(this.#start.path, this.#place);
    if (!(name in ANSWERED)) return work(this.#db, ...given);
    // An answer is put together from several reads: all of them see the store at one moment, whatever is written meanwhile.
    this.#db.exec('BEGIN');
    try {
      return work(this.#db, ...given);
    } finally {
      this.#db.exec('ROLLBACK');
    }
  }

  // A stream sees the store as it was when it began, so it has a connection of its own: the others go on with what is new.
  #begin(id: number, name: string, given: readonly unknown[]): null {
    refuseGone(this.#start.path, this.#place);
    const db = this.#idle.pop() ?? openReader(this.#start.path);
    const known: Readonly<Record<string, unknown>> = STREAMED;
    db.exec('BEGIN');
    const rows = (known[name] as (db: Connection, ...given: readonly unknown[]) => Generator)(db, ...given);
    this.#streams.set(id, { db, rows });
    return null;
  }

  #more(id: number): Rows {
    const rows: unknown[] = [];
    const stream = this.#streams.get(id);
    while (stream !== undefined && rows.length < ROWS_AT_ONCE) {
      const next = stream.rows.next();
      if (next.done === true) {
        this.#end(id);
        return { rows, isLast: true };
      }
      rows.push(next.value);
    }
    return { rows, isLast: stream === undefined };
  }

  #end(id: number): void {
    const stream = this.#streams.get(id);
    this.#streams.delete(id);
    if (stream === undefined) return;
    stream.rows.return(undefined);
    stream.db.exec('ROLLBACK');
    this.#idle.push(stream.db);
  }
}

function say(said: Said): void {
  parentPort?.postMessage(said);
}

/** Says what came of a piece of work, and tells whether it was done. */
function answering(id: number, work: () => unknown): boolean {
  try {
    say({ id, answer: JSON.stringify(work()) });
    return true;
  } catch (error) {
    say({ id, failure: failureOf(error) });
    return false;
  }
}

let worker: StoreWorker | null = null;
const isOpen = answering(0, () => {
  worker = new StoreWorker(workerData as WorkerStart);
  return null;
});
parentPort?.on('message', (asked: Asked) => {
  answering(asked.id, () => worker?.hear(asked) ?? null);
  if (asked.ask === 'close') parentPort?.close();
});
if (!isOpen) parentPort?.close();
