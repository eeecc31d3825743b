import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { problem } from './problems.ts';
import { readBytes } from './read-bytes.ts';
import { refused, type Reading, type Source } from './source.ts';

/** Limits on making out one input. */
export interface ReadingLimits {
  readonly maxBytes: number;
  readonly maxSeconds: number;
  readonly maxMemoryMegabytes: number;
}

/** Small inputs that are not packed and hold no markup are read where they are: every pass over them is linear, and starting a thread costs more. */
const SMALL = 65_536;
const FOREIGN = /^\x1F\x8B|<[a-z!?/]|^\s*(?:from|subject|received|return-path|delivered-to|mime-version)\b/iu;
const FROM_SOURCE = import.meta.url.endsWith('.ts');
// Node 20 cannot load TypeScript in a worker, and tsx's --import does not reach its entry; so the entry registers tsx itself.
const START_FROM_SOURCE = `const { workerData } = require('node:worker_threads');
import(workerData.tsx).then(({ register }) => { register(); return import(workerData.entry); });`;

/**
 * Reads inputs within limits of time and memory. Foreign and large ones are made out in a thread of its own, which is
 * killed where it passes a limit, so that no page can hang or exhaust the program; the next input gets a new thread.
 */
export class BoundedReader {
  readonly #limits: ReadingLimits;
  #worker: Worker | null = null;
  #requests = 0;

  constructor(limits: ReadingLimits) {
    this.#limits = limits;
  }

  /** Reads one input; one call at a time. Every failure is a problem of the catalogue. */
  async read(source: Source): Promise<Reading> {
    if (source.bytes.length <= SMALL && !FOREIGN.test(Buffer.from(source.bytes).toString('latin1')))
      return this.#readHere(source);
    return this.#readInThread(source);
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  #readHere(source: Source): Reading {
    try {
      return readBytes(source, this.#limits.maxBytes);
    } catch (error) {
      return refused(
        problem('reader-failed', source.file, { what: error instanceof Error ? error.name : 'unknown error' }),
      );
    }
  }

  async #readInThread(source: Source): Promise<Reading> {
    const worker = (this.#worker ??= this.#start());
    const id = ++this.#requests;
    const { maxSeconds } = this.#limits;
    const outcome = await new Promise<Reading>((resolve) => {
      const settle = (reading: Reading): void => {
        clearTimeout(clock);
        worker.removeAllListeners();
        // A thread that dies after it has answered is replaced with the next input.
        worker.on('error', () => undefined);
        resolve(reading);
      };
      const end = (reading: Reading): void => {
        settle(reading);
        if (this.#worker === worker) this.#worker = null;
        void worker.terminate();
      };
      const clock = setTimeout(() => {
        end(refused(problem('took-too-long', source.file, { seconds: maxSeconds })));
      }, maxSeconds * 1_000);
      worker.on('message', (answer: { id: number; reading?: Reading; failure?: string }) => {
        if (answer.id !== id) return;
        settle(
          answer.reading ?? refused(problem('reader-failed', source.file, { what: answer.failure ?? 'no answer' })),
        );
      });
      worker.on('error', (error: Error & { code?: string }) => {
        const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        end(
          refused(
            isMemory
              ? problem('took-too-much-memory', source.file)
              : problem('reader-failed', source.file, { what: error.name }),
          ),
        );
      });
      worker.on('exit', () => {
        end(refused(problem('reader-failed', source.file, { what: 'its thread ended' })));
      });
      worker.postMessage({ id, source });
    });
    return outcome;
  }

  #start(): Worker {
    const { maxBytes, maxMemoryMegabytes } = this.#limits;
    const resourceLimits = { maxOldGenerationSizeMb: maxMemoryMegabytes, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };
    const worker = FROM_SOURCE
      ? new Worker(START_FROM_SOURCE, {
          eval: true,
          resourceLimits,
          workerData: { maxBytes, tsx: tsxAddress(), entry: new URL('./worker.ts', import.meta.url).href },
        })
      : new Worker(new URL('./read-worker.js', import.meta.url), { resourceLimits, workerData: { maxBytes } });
    // A thread that waits for the next input does not keep the program running.
    worker.unref();
    return worker;
  }
}

function tsxAddress(): string {
  return pathToFileURL(createRequire(import.meta.url).resolve('tsx/esm/api')).href;
}
