import { availableParallelism } from 'node:os';
import { isForeign } from './foreign-input.ts';
import { readBytes } from '../read-bytes.ts';
import { ReadingChild, readerFailed, type ReadingLimits } from './reading-child.ts';
import { refused, type Reading, type Source } from '../source.ts';

const MOST_CHILDREN = 2;

/** How many inputs are worth being asked for at once. */
export const INPUTS_AT_ONCE = 2 * MOST_CHILDREN;

/**
 * Reads inputs within limits of time and memory. Foreign and large ones are made out in processes of their own, which end where they
 * pass a limit, so that no page can hang or exhaust the program; the next input gets a new one.
 */
export class BoundedReader {
  readonly #limits: ReadingLimits;
  readonly #most = Math.min(MOST_CHILDREN, availableParallelism());
  readonly #idle: ReadingChild[] = [];
  readonly #running = new Set<ReadingChild>();
  #children = 0;
  #waiting: (() => void)[] = [];

  constructor(limits: ReadingLimits) {
    this.#limits = limits;
  }

  /** Reads one input; several calls at a time are worked off side by side. Every failure is a problem of the catalogue. */
  async read(source: Source): Promise<Reading> {
    if (isForeign(source)) return this.#readInChild(source);
    try {
      return await readBytes(source, this.#limits.maxBytes);
    } catch (error) {
      return refused(readerFailed(source.file, error));
    }
  }

  /** Ends the processes, those at work too: what they were asked for is answered as refused. */
  close(): void {
    for (const child of this.#running) child.end();
    this.#running.clear();
    this.#idle.length = 0;
  }

  async #readInChild(source: Source): Promise<Reading> {
    let child: ReadingChild;
    try {
      child = await this.#take();
    } catch (error) {
      this.#children--;
      this.#waiting.shift()?.();
      return refused(readerFailed(source.file, error));
    }
    const answer = await child.ask(source);
    if (child.hasEnded) {
      child.end();
      this.#running.delete(child);
      this.#children--;
    } else this.#idle.push(child);
    this.#waiting.shift()?.();
    return answer;
  }

  async #take(): Promise<ReadingChild> {
    for (;;) {
      const idle = this.#idle.pop();
      if (idle?.hasEnded === false) return idle;
      if (idle !== undefined) this.#children--;
      else if (this.#children < this.#most) {
        this.#children++;
        const child = await ReadingChild.start(this.#limits);
        this.#running.add(child);
        return child;
      } else {
        await new Promise<void>((resolve) => {
          this.#waiting.push(resolve);
        });
      }
    }
  }
}
