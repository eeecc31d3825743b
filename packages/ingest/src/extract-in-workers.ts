import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Reading } from '@readout/domain';
import type { TextToRead } from './load/reader.ts';
import type { ReadDocument } from './read/read-document.ts';
import { findIn, readText, RULES_MARK, type Found, type OpenReader } from './rules-reader.ts';
import type { WorkAsked, WorkDone } from './worker.ts';

// Node 20 cannot load TypeScript in a worker, and a loader given to the process does not reach a worker's entry: so the entry registers it.
const FROM_SOURCE = import.meta.url.endsWith('.ts');
const START_FROM_SOURCE = `const { workerData } = require('node:worker_threads');
const loader = process.features.typescript ? Promise.resolve() : import('tsx/esm/api').then(({ register }) => register());
loader.then(() => import(workerData.entry));`;

/** Fewer texts than this are read in the asking thread: starting threads would cost more than it saves. */
const FEWEST_FOR_THREADS = 8;
/** How many texts a thread is handed at once. */
const BATCH = 4;
const MOST_THREADS = 4;

interface Waiting {
  readonly resolve: (results: readonly unknown[]) => void;
  readonly reject: (error: Error) => void;
}

/** One thread that reads, seen from the thread that asks. */
class ReadingThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  constructor() {
    this.#worker = FROM_SOURCE
      ? new Worker(START_FROM_SOURCE, {
          eval: true,
          workerData: { entry: new URL('./worker.ts', import.meta.url).href },
        })
      : new Worker(new URL('./ingest-worker.js', import.meta.url));
    this.#worker.on('message', (done: WorkDone) => {
      const waiting = this.#waiting.get(done.id);
      this.#waiting.delete(done.id);
      if ('error' in done) waiting?.reject(new Error(done.error));
      else waiting?.resolve(done.results);
    });
    this.#worker.on('error', (error: unknown) => {
      this.#end(error instanceof Error ? error : new Error(String(error)));
    });
    this.#worker.on('exit', () => {
      this.#end(new Error('a thread that reads has ended'));
    });
  }

  /** Asks for work; its results are of the kind that this work has, in order. */
  ask(work: Work): Promise<readonly unknown[]> {
    this.#lastId += 1;
    const asked: WorkAsked = { id: this.#lastId, ...work };
    return new Promise((resolve, reject) => {
      this.#waiting.set(asked.id, { resolve, reject });
      this.#worker.postMessage(asked);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #end(error: Error): void {
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}

type Work = { readonly texts: readonly TextToRead[] } | { readonly documents: readonly ReadDocument[] };

/** Threads that are started with the first work that is worth it. */
class ThreadPool {
  readonly #threads: number;
  readonly #pool: ReadingThread[] = [];

  constructor(threads: number) {
    this.#threads = threads;
  }

  /** Whether so much is better done by threads. */
  isWorth(count: number): boolean {
    return count >= FEWEST_FOR_THREADS && this.#threads >= 2;
  }

  /** Each thread takes the next batch as soon as it is free; the place of a batch keeps its order. */
  async inTurns<Thing>(things: readonly Thing[], workOf: (batch: readonly Thing[]) => Work): Promise<unknown[]> {
    while (this.#pool.length < this.#threads) this.#pool.push(new ReadingThread());
    const batches = Array.from({ length: Math.ceil(things.length / BATCH) }, (_, i) =>
      things.slice(i * BATCH, (i + 1) * BATCH),
    );
    const done: (readonly unknown[])[] = [];
    let next = 0;
    const work = async (thread: ReadingThread): Promise<void> => {
      for (let i = next++; i < batches.length; i = next++) done[i] = await thread.ask(workOf(batches[i] ?? []));
    };
    await Promise.all(this.#pool.map(work));
    return done.flat();
  }

  async close(): Promise<void> {
    await Promise.all(this.#pool.splice(0).map((thread) => thread.close()));
  }
}

/** The reader by rules over several threads; few texts are read where they are. Readings come in the order of the texts. Close it to end its threads. */
export function openThreadedRulesReader(threads = usualThreads()): OpenReader {
  const pool = new ThreadPool(threads);
  return {
    mark: RULES_MARK,
    async read(texts) {
      if (!pool.isWorth(texts.length)) return texts.map(readText);
      // The threads answer each kind of work with its own kind of result.
      return (await pool.inTurns(texts, (batch) => ({ texts: batch }))) as Reading[];
    },
    close: () => pool.close(),
  };
}

/** Finds in documents what the rules find, over several threads. Close it to end them. */
export interface OpenFinder {
  /** How many documents are best given at once. */
  readonly atOnce: number;
  /** What was found in each document, in the order given. */
  find(documents: readonly ReadDocument[]): Promise<Found[]>;
  close(): Promise<void>;
}

/** The rules over several threads, for showing what they find without storing it. */
export function openThreadedFinder(threads = usualThreads()): OpenFinder {
  const pool = new ThreadPool(threads);
  return {
    atOnce: threads * BATCH * 8,
    async find(documents) {
      if (!pool.isWorth(documents.length)) return documents.map(findIn);
      return (await pool.inTurns(documents, (batch) => ({ documents: batch }))) as Found[];
    },
    close: () => pool.close(),
  };
}

function usualThreads(): number {
  return Math.min(MOST_THREADS, availableParallelism());
}
