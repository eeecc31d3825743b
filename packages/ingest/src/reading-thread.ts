import { Worker } from 'node:worker_threads';
import type { Work, WorkAsked, WorkDone } from './worker.ts';

// Node 20 cannot load TypeScript in a worker, and a loader given to the process does not reach a worker's entry: so the entry registers it.
const FROM_SOURCE = import.meta.url.endsWith('.ts');
const START_FROM_SOURCE = `const { workerData } = require('node:worker_threads');
const loader = process.features.typescript ? Promise.resolve() : import('tsx/esm/api').then(({ register }) => register());
loader.then(() => import(workerData.entry));`;

/** What a thread may hold: a text of five million characters needs half of it. From source, compiling needs some too. */
export const THREAD_MEGABYTES = FROM_SOURCE ? 320 : 192;
const YOUNG_MEGABYTES = 12;

/** The thread has ended before it answered; `outOfMemory` where that is why. */
export class ThreadEnded extends Error {
  readonly outOfMemory: boolean;

  constructor(outOfMemory: boolean, why: string) {
    super(why);
    this.name = 'ThreadEnded';
    this.outOfMemory = outOfMemory;
  }
}

interface Waiting {
  readonly resolve: (results: WorkDone['results']) => void;
  readonly reject: (error: ThreadEnded) => void;
}

/** One thread that finds contacts, seen from the thread that asks. It ends where it needs more memory than it may have. */
export class ReadingThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #ended: ThreadEnded | null = null;

  constructor(megabytes: number) {
    const resourceLimits = { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES };
    this.#worker = FROM_SOURCE
      ? new Worker(START_FROM_SOURCE, {
          eval: true,
          workerData: { entry: new URL('./worker.ts', import.meta.url).href },
          resourceLimits,
        })
      : new Worker(new URL('./ingest-worker.js', import.meta.url), { resourceLimits });
    this.#worker.on('message', ({ id, results }: WorkDone) => {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      waiting?.resolve(results);
    });
    this.#worker.on('error', (error: unknown) => {
      const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      this.#end(new ThreadEnded(isMemory, error instanceof Error ? error.message : String(error)));
    });
    this.#worker.on('exit', () => {
      this.#end(new ThreadEnded(false, 'its thread has ended'));
    });
  }

  get hasEnded(): boolean {
    return this.#ended !== null;
  }

  /** Asks for work; its results come in order. Rejects with {@link ThreadEnded} alone. */
  ask(work: Work): Promise<WorkDone['results']> {
    if (this.#ended !== null) return Promise.reject(this.#ended);
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

  #end(why: ThreadEnded): void {
    this.#ended ??= why;
    for (const waiting of this.#waiting.values()) waiting.reject(this.#ended);
    this.#waiting.clear();
  }
}
