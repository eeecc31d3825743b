import { availableParallelism } from 'node:os';
import type { Reading } from '@readout/domain';
import type { NotRead, TextToRead } from './load/reader.ts';
import { problem } from './read/problems.ts';
import type { ReadDocument } from './read/read-document.ts';
import { ReadingThread, THREAD_MEGABYTES, ThreadEnded } from './reading-thread.ts';
import { findSafely, readSafely, RULES_MARK, type Found, type OpenReader } from './rules-reader.ts';
import type { Work } from './worker.ts';

/** Fewer texts than this are read in the asking thread, unless they are long: starting threads would cost more than it saves. */
const FEWEST_FOR_THREADS = 8;
/** Characters from which texts go to a thread however few they are: the asking thread may be that of a server. */
const LENGTH_FOR_THREADS = 200_000;
/** How many texts a thread is handed at once. */
const BATCH = 4;
/** A text of more characters is read alone, and no other such at the same time, so that their memory does not add up. */
const LONG = 500_000;
const MOST_THREADS = 4;

/** How many threads, and how much each may hold. */
interface Threads {
  readonly threads?: number;
  readonly megabytes?: number;
}

/** Threads that are started with the first work that is worth it. */
class ThreadPool<Thing extends TextToRead | ReadDocument, Result> {
  readonly #threads: (ReadingThread | null)[];
  readonly #megabytes: number;
  readonly #workOf: (batch: readonly Thing[]) => Work;
  readonly #here: (thing: Thing) => Result | NotRead;

  /** `here` does one thing's work in the asking thread. */
  constructor(
    { threads = usualThreads(), megabytes = THREAD_MEGABYTES }: Threads,
    workOf: (batch: readonly Thing[]) => Work,
    here: (thing: Thing) => Result | NotRead,
  ) {
    this.#threads = Array.from({ length: threads }, () => null);
    this.#megabytes = megabytes;
    this.#workOf = workOf;
    this.#here = here;
  }

  /** What became of each, in order. A text that ends its thread is said not to be read, and the others are. */
  async results(things: readonly Thing[]): Promise<(Result | NotRead)[]> {
    const total = things.reduce((sum, thing) => sum + lengthOf(thing), 0);
    if (total < LENGTH_FOR_THREADS && (things.length < FEWEST_FOR_THREADS || this.#threads.length < 2))
      return things.map(this.#here);
    const results: (Result | NotRead)[] = [];
    const places = [...things.keys()];
    const long = places.filter((at) => isLong(things[at])).map((at) => [at]);
    const short = inBatches(places.filter((at) => !isLong(things[at])));
    const takeFrom = async (thread: number, batches: number[][]): Promise<void> => {
      for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
        const answers = await this.#ask(
          thread,
          batch.flatMap((at) => things[at] ?? []),
        );
        for (const [i, at] of batch.entries()) results[at] = answers[i] as Result | NotRead;
      }
    };
    // Each thread takes the next batch as soon as it is free; the first begins with the long ones, which none of the others take.
    await Promise.all(
      this.#threads.map(async (_, thread) => {
        if (thread === 0) await takeFrom(thread, long);
        await takeFrom(thread, short);
      }),
    );
    return results;
  }

  async close(): Promise<void> {
    for (const thread of this.#threads.splice(0)) await thread?.close();
  }

  async #ask(at: number, batch: readonly Thing[]): Promise<readonly unknown[]> {
    let thread = this.#threads[at] ?? null;
    if (thread === null || thread.hasEnded) thread = this.#threads[at] = new ReadingThread(this.#megabytes);
    try {
      return await thread.ask(this.#workOf(batch));
    } catch (error) {
      if (!(error instanceof ThreadEnded)) throw error;
      const [only] = batch;
      if (batch.length === 1 && only !== undefined) return [notRead(fileOf(only), error)];
      const alone: unknown[] = [];
      for (const thing of batch) alone.push(...(await this.#ask(at, [thing])));
      return alone;
    } finally {
      // What a long text left behind in its thread would stay there.
      if (isLong(batch[0])) {
        this.#threads[at] = null;
        await thread.close();
      }
    }
  }
}

function notRead(file: string, why: ThreadEnded): NotRead {
  const { code, message } = why.outOfMemory
    ? problem('search-needs-memory', file)
    : problem('search-failed', file, { what: why.message });
  return { notRead: { code, message } };
}

function inBatches(places: readonly number[]): number[][] {
  return Array.from({ length: Math.ceil(places.length / BATCH) }, (_, i) => places.slice(i * BATCH, (i + 1) * BATCH));
}

const documentOf = (thing: TextToRead | ReadDocument): ReadDocument => ('document' in thing ? thing.document : thing);
const lengthOf = (thing: TextToRead | ReadDocument): number => documentOf(thing).text.length;
const fileOf = (thing: TextToRead | ReadDocument): string => documentOf(thing).file;
const isLong = (thing: TextToRead | ReadDocument | undefined): boolean => thing !== undefined && lengthOf(thing) > LONG;

/** The reader by rules over several threads; few texts are read where they are. Readings come in the order of the texts. Close it to end its threads. */
export function openThreadedRulesReader(threads: Threads = {}): OpenReader {
  const pool = new ThreadPool<TextToRead, Reading>(threads, (texts) => ({ texts }), readSafely);
  return {
    mark: RULES_MARK,
    read: (texts) => pool.results(texts),
    close: () => pool.close(),
  };
}

/** Finds in documents what the rules find, over several threads. Close it to end them. */
export interface OpenFinder {
  /** How many documents are best given at once. */
  readonly atOnce: number;
  /** What was found in each document, in the order given. */
  find(documents: readonly ReadDocument[]): Promise<(Found | NotRead)[]>;
  close(): Promise<void>;
}

/** The rules over several threads, for showing what they find without storing it. */
export function openThreadedFinder(threads: Threads = {}): OpenFinder {
  const pool = new ThreadPool<ReadDocument, Found>(threads, (documents) => ({ documents }), findSafely);
  return {
    atOnce: (threads.threads ?? usualThreads()) * BATCH * 8,
    find: (documents) => pool.results(documents),
    close: () => pool.close(),
  };
}

function usualThreads(): number {
  return Math.min(MOST_THREADS, availableParallelism());
}
