import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { problem, type ReadProblem } from '../problems.ts';
import { refused, type Reading, type Source } from '../source.ts';
import { PASSED, type ReadAnswer } from './worker-language.ts';

/** Limits on making out one input. */
export interface ReadingLimits {
  readonly maxBytes: number;
  /** Of processor time. Waiting on a busy machine is not counted, up to ten times as long. */
  readonly maxSeconds: number;
  readonly maxMemoryMegabytes: number;
}

/** How much longer than its processor time an input may take by the clock on the wall. */
const WALL_SHARE = 10;
const FROM_SOURCE = import.meta.url.endsWith('.ts');
const ENTRY = FROM_SOURCE ? './start-worker-from-source.mjs' : './read-worker.js';
/** The engine's own heap is kept below the memory of the whole process, so that it collects before the process is ended. */
const HEAP_SHARE = 0.75;
const STACK_KILOBYTES = 3_000;
/** What is new is collected often: two processes whose young heaps grow to their usual size would hold as much as the texts themselves. */
const YOUNG_MEGABYTES = 2;
/** From source, libraries are compiled in the process that reads; that is no need of the input. */
const COMPILING_SHARE = FROM_SOURCE ? 2.5 : 1;
/** Nothing of what this process knows is for a process that opens foreign files. */
const KEPT_OF_ENVIRONMENT = ['PATH', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'HOME'];

/** A process that reads one input after the other, seen from the one that asks. It ends itself where a limit is passed. */
export class ReadingChild {
  hasEnded = false;
  readonly #child: ChildProcess;
  readonly #limits: ReadingLimits;
  #answer: (reading: Reading) => void = () => undefined;
  #file = '';
  #lastWords = '';

  private constructor(child: ChildProcess, limits: ReadingLimits) {
    this.#child = child;
    this.#limits = limits;
    child.stdout?.setEncoding('utf8').on('data', (words: string) => {
      this.#lastWords += words;
    });
    child.on('message', (answer: ReadAnswer) => {
      if ('reading' in answer) this.#answer(answer.reading);
      else if ('failure' in answer)
        this.#answer(refused(problem('reader-failed', this.#file, { what: answer.failure })));
    });
    child.on('error', (error) => {
      this.#stop(readerFailed(this.#file, error));
    });
    child.on('close', (code, signal) => {
      this.#stop(this.#reasonOfEnd(code, signal));
    });
  }

  /** Starts a process and waits until it can read, so that its limits are for reading alone. */
  static async start(limits: ReadingLimits): Promise<ReadingChild> {
    const environment = KEPT_OF_ENVIRONMENT.map((name) => [name, process.env[name]] as const);
    const allowed = { ...limits, maxMemoryMegabytes: Math.ceil(limits.maxMemoryMegabytes * COMPILING_SHARE) };
    const child = fork(fileURLToPath(new URL(ENTRY, import.meta.url)), [JSON.stringify(allowed)], {
      execArgv: [
        `--max-semi-space-size=${String(YOUNG_MEGABYTES)}`,
        `--max-old-space-size=${String(Math.ceil(allowed.maxMemoryMegabytes * HEAP_SHARE))}`,
        ...(process.platform === 'win32' ? [] : [`--stack-size=${String(STACK_KILOBYTES)}`]),
      ],
      serialization: 'advanced',
      stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
      env: Object.fromEntries(environment.filter(([, value]) => value !== undefined)),
    });
    await new Promise<void>((resolve, reject) => {
      child.once('message', () => {
        resolve();
      });
      child.once('error', reject);
      child.once('exit', () => {
        reject(new Error('ended before it was ready'));
      });
    });
    return new ReadingChild(child, limits);
  }

  /** Asks for one input; one at a time. Every failure is a problem of the catalogue. */
  ask(source: Source): Promise<Reading> {
    this.#file = source.file;
    const { maxSeconds } = this.#limits;
    return new Promise((resolve) => {
      const clock = setTimeout(
        () => {
          this.#stop(problem('took-too-long', source.file, { seconds: maxSeconds * WALL_SHARE }));
        },
        maxSeconds * WALL_SHARE * 1_000,
      );
      this.#answer = (reading) => {
        clearTimeout(clock);
        resolve(reading);
      };
      this.#child.send(source);
    });
  }

  /** Ends the process, whatever it is doing. */
  end(): void {
    this.hasEnded = true;
    this.#child.kill('SIGKILL');
  }

  #reasonOfEnd(code: number | null, signal: NodeJS.Signals | null): ReadProblem {
    if (this.#lastWords === PASSED.time)
      return problem('took-too-long', this.#file, { seconds: this.#limits.maxSeconds });
    // Without memory the engine aborts, and the system's own guard kills.
    const isMemory = this.#lastWords === PASSED.memory || signal === 'SIGABRT' || signal === 'SIGKILL' || code === 134;
    if (isMemory) return problem('took-too-much-memory', this.#file);
    return problem('reader-failed', this.#file, { what: 'its process ended' });
  }

  #stop(fault: ReadProblem): void {
    this.hasEnded = true;
    this.#answer(refused(fault));
  }
}

/** The problem of a reader that failed in a way that nobody expected. */
export function readerFailed(file: string, error: unknown): ReadProblem {
  return problem('reader-failed', file, { what: error instanceof Error ? error.name : 'unknown error' });
}
