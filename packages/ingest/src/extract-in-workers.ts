import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Reading } from '@readout/domain';
import type { TextToRead } from './load/reader.ts';
import { readText, RULES_MARK, type OpenReader } from './rules-reader.ts';
import type { WorkAsked, WorkDone } from './worker.ts';

// Node 20 cannot load TypeScript in a worker, and a loader given to the process does not reach a worker's entry: so the entry registers it.
const FROM_SOURCE = import.meta.url.endsWith('.ts');
const START_FROM_SOURCE = `const { workerData } = require('node:worker_threads');
const loader = process.features.typescript ? Promise.resolve() : import('tsx/esm/api').then(({ register }) => register());
loader.then(() => import(workerData.entry));`;

/** Fewer texts than this are read in the asking thread: starting threads would cost more than it saves. */
const FEWEST_FOR_THREADS = 8;
/** How many texts a thread is handed at once. */
const BATCH = 8;
const MOST_THREADS = 4;

interface Waiting {
  readonly resolve: (readings: readonly Reading[]) => void;
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
      else waiting?.resolve(done.readings);
    });
    this.#worker.on('error', (error: unknown) => {
      this.#end(error instanceof Error ? error : new Error(String(error)));
    });
    this.#worker.on('exit', () => {
      this.#end(new Error('a thread that reads has ended'));
    });
  }

  read(texts: readonly TextToRead[]): Promise<readonly Reading[]> {
    this.#lastId += 1;
    const asked: WorkAsked = { id: this.#lastId, texts };
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

/** The reader by rules over several threads; few texts are read where they are. Readings come in the order of the texts. Close it to end its threads. */
export function openThreadedRulesReader(threads = Math.min(MOST_THREADS, availableParallelism())): OpenReader {
  const pool: ReadingThread[] = [];
  return {
    mark: RULES_MARK,
    async read(texts) {
      if (texts.length < FEWEST_FOR_THREADS || threads < 2) return texts.map(readText);
      while (pool.length < threads) pool.push(new ReadingThread());
      return readInTurns(pool, texts);
    },
    async close() {
      await Promise.all(pool.splice(0).map((thread) => thread.close()));
    },
  };
}

/** Each thread takes the next batch as soon as it is free; the place of a batch keeps its order. */
async function readInTurns(pool: readonly ReadingThread[], texts: readonly TextToRead[]): Promise<Reading[]> {
  const batches = Array.from({ length: Math.ceil(texts.length / BATCH) }, (_, i) =>
    texts.slice(i * BATCH, (i + 1) * BATCH),
  );
  const done: (readonly Reading[])[] = [];
  let next = 0;
  const work = async (thread: ReadingThread): Promise<void> => {
    for (let i = next++; i < batches.length; i = next++) done[i] = await thread.read(batches[i] ?? []);
  };
  await Promise.all(pool.map(work));
  return done.flat();
}
