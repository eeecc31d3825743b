import { Worker } from 'node:worker_threads';
import { workerFromSource } from './worker-from-source.ts';
import { errorOf, type Asked, type Rows, type Said, type WorkerStart } from './worker-language.ts';

const FROM_SOURCE = import.meta.url.endsWith('.ts');

function startWorker(start: WorkerStart, built: URL | null): Worker {
  if (built !== null) return new Worker(built, { workerData: start });
  if (!FROM_SOURCE) return new Worker(new URL('./store-worker.js', import.meta.url), { workerData: start });
  const entry = new URL('./worker.ts', import.meta.url).href;
  // Options of the process that say how to read what it was given would say so of this text too.
  return new Worker(workerFromSource(entry), { eval: true, execArgv: [], workerData: { ...start, entry } });
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}
type WithoutId<Message> = Message extends unknown ? Omit<Message, 'id'> : never;

/** How long a thread may take to go, in milliseconds. */
const PATIENCE = 5000;

/** A thread with a connection of its own, seen from the thread that asks. */
export class StoreThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #exit: Promise<void>;
  #lastId = 0;
  #ended: Error | null = null;

  private constructor(start: WorkerStart, built: URL | null) {
    this.#worker = startWorker(start, built);
    this.#worker.on('message', (said: Said) => {
      this.#hear(said);
    });
    this.#worker.on('error', (error) => {
      this.#end(error instanceof Error ? error : new Error(String(error)));
    });
    this.#exit = new Promise((resolve) => {
      this.#worker.on('exit', () => {
        this.#end(new Error('the thread of the store has ended'));
        resolve();
      });
    });
  }

  /** Starts a thread, of the file `built` where given; rejects where its connection does not open. */
  static async open(start: WorkerStart, built: URL | null): Promise<StoreThread> {
    const thread = new StoreThread(start, built);
    try {
      await new Promise((resolve, reject) => thread.#waiting.set(0, { resolve, reject }));
      return thread;
    } catch (error) {
      await thread.#leave();
      throw error;
    }
  }

  /** The answer to a question or write, by its name in the port. */
  answer(name: string, given: readonly unknown[]): Promise<unknown> {
    return this.#send({ ask: 'answer', name, given });
  }

  /** The rows of a question, some at a time; the thread is asked for more as they are taken. */
  async *stream(name: string, given: readonly unknown[]): AsyncGenerator<readonly unknown[]> {
    const stream = this.#lastId + 1;
    await this.#send({ ask: 'stream', name, given });
    let isOpen = true;
    try {
      while (isOpen) {
        const { rows, isLast } = (await this.#send({ ask: 'more', stream })) as Rows;
        isOpen = !isLast;
        if (rows.length > 0) yield rows;
      }
    } finally {
      if (isOpen && this.#ended === null) await this.#send({ ask: 'enough', stream });
    }
  }

  /** Ends the thread after what was asked before. */
  async close(): Promise<void> {
    if (this.#ended !== null) return;
    await this.#send({ ask: 'close' });
    await this.#leave();
  }

  /** Waits until the thread, which takes no more messages, has gone by itself: one that is ended within the engine's own code takes the whole process with it. */
  async #leave(): Promise<void> {
    const late = setTimeout(() => void this.#worker.terminate(), PATIENCE);
    await this.#exit;
    clearTimeout(late);
  }

  #send(asked: WithoutId<Asked>): Promise<unknown> {
    if (this.#ended !== null) return Promise.reject(this.#ended);
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ ...asked, id });
    });
  }

  #hear(said: Said): void {
    const waiting = this.#waiting.get(said.id);
    this.#waiting.delete(said.id);
    if ('failure' in said) waiting?.reject(errorOf(said.failure));
    else waiting?.resolve(said.answer === undefined ? undefined : JSON.parse(said.answer));
  }

  #end(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of this.#waiting.values()) reject(this.#ended);
    this.#waiting.clear();
  }
}
