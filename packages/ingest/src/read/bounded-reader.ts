import { Worker } from 'node:worker_threads';
import { problem, type ReadProblem } from './problems.ts';
import { readBytes } from './read-bytes.ts';
import { refused, type Reading, type Source } from './source.ts';
import type { ReadAnswer } from './worker-language.ts';

/** Limits on making out one input. */
export interface ReadingLimits {
  readonly maxBytes: number;
  readonly maxSeconds: number;
  readonly maxMemoryMegabytes: number;
}

/** Small inputs that are not packed and hold no markup are read where they are: every pass over them is linear, and starting a thread costs more. */
const SMALL = 65_536;
const MARKUP = /<[a-z!?/]|^\s*(?:from|subject|received|return-path|delivered-to|mime-version)\b/iu;
const GZIP = Buffer.from([0x1f, 0x8b]);
const FROM_SOURCE = import.meta.url.endsWith('.ts');
/**
 * Reads inputs within limits of time and memory. Foreign and large ones are made out in a thread of its own, which is
 * killed where it passes a limit, so that no page can hang or exhaust the program; the next input gets a new thread.
 */
export class BoundedReader {
  readonly #limits: ReadingLimits;
  #thread: Thread | null = null;

  constructor(limits: ReadingLimits) {
    this.#limits = limits;
  }

  /** Reads one input; one call at a time. Every failure is a problem of the catalogue. */
  async read(source: Source): Promise<Reading> {
    if (isForeign(source.bytes)) return this.#readInThread(source);
    try {
      return readBytes(source, this.#limits.maxBytes);
    } catch (error) {
      return refused(readerFailed(source.file, error));
    }
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    const thread = this.#thread;
    this.#thread = null;
    await thread?.end();
  }

  async #readInThread(source: Source): Promise<Reading> {
    let thread: Thread;
    try {
      thread = this.#thread ??= await Thread.start(this.#limits);
    } catch (error) {
      return refused(readerFailed(source.file, error));
    }
    const answer = await thread.ask(source, this.#limits.maxSeconds);
    if (!thread.hasEnded) return answer;
    this.#thread = null;
    await thread.end();
    return answer;
  }
}

/** A thread that reads one input after the other. */
class Thread {
  hasEnded = false;
  readonly #worker: Worker;
  #answer: (reading: Reading) => void = () => undefined;
  #file = '';

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (answer: ReadAnswer) => {
      if ('reading' in answer) this.#answer(answer.reading);
      else if ('failure' in answer)
        this.#answer(refused(problem('reader-failed', this.#file, { what: answer.failure })));
    });
    worker.on('error', (error: Error & { code?: string }) => {
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      this.#stop(isMemory ? problem('took-too-much-memory', this.#file) : readerFailed(this.#file, error));
    });
    worker.on('exit', () => {
      this.#stop(problem('reader-failed', this.#file, { what: 'its thread ended' }));
    });
  }

  /** Starts a thread and waits until it can read, so that its time limit is for reading alone. */
  static async start({ maxBytes, maxMemoryMegabytes }: ReadingLimits): Promise<Thread> {
    const resourceLimits = { maxOldGenerationSizeMb: maxMemoryMegabytes, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };
    const entry = FROM_SOURCE
      ? new URL('./start-worker-from-source.mjs', import.meta.url)
      : new URL('./read-worker.js', import.meta.url);
    const worker = new Worker(entry, { resourceLimits, workerData: { maxBytes } });
    await new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
    return new Thread(worker);
  }

  ask(source: Source, maxSeconds: number): Promise<Reading> {
    this.#file = source.file;
    return new Promise((resolve) => {
      const clock = setTimeout(() => {
        this.#stop(problem('took-too-long', source.file, { seconds: maxSeconds }));
      }, maxSeconds * 1_000);
      this.#answer = (reading) => {
        clearTimeout(clock);
        resolve(reading);
      };
      this.#worker.postMessage(source);
    });
  }

  async end(): Promise<void> {
    this.hasEnded = true;
    await this.#worker.terminate();
  }

  #stop(fault: ReadProblem): void {
    this.hasEnded = true;
    this.#answer(refused(fault));
  }
}

function isForeign(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return bytes.length > SMALL || start.subarray(0, 2).equals(GZIP) || MARKUP.test(start.toString('latin1'));
}

function readerFailed(file: string, error: unknown): ReadProblem {
  return problem('reader-failed', file, { what: error instanceof Error ? error.name : 'unknown error' });
}
