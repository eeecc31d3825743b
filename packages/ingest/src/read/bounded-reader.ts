import { availableParallelism } from 'node:os';
import { readBytes } from './read-bytes.ts';
import { ReadingChild, readerFailed, type ReadingLimits } from './reading-child.ts';
import { refused, type Reading, type Source } from './source.ts';

/** Small inputs that are not packed and hold no markup are read where they are: every pass over them is linear, and sending them costs more. */
const SMALL = 65_536;
const MARKUP = /<[a-z!?/]|^\s*(?:from|subject|received|return-path|delivered-to|mime-version)\b/iu;
// eslint-disable-next-line no-control-regex -- signatures of files are bytes
const PACKED = /^(?:\x1F\x8B|PK|%PDF-|\s*\{\\rtf|\xD0\xCF\x11\xE0)|^[\s\S]{257}ustar|^[\s\S]{0,1024}%PDF-/u;
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
    if (isForeign(source.bytes)) return this.#readInChild(source);
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

function isForeign(bytes: Uint8Array): boolean {
  if (bytes.length > SMALL) return true;
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return PACKED.test(start) || MARKUP.test(start);
}
