import type { LayoutReply, LayoutRequest } from './layout-worker.ts';
import { packProblem, unpackPlaces } from './packed-problem.ts';
import { finish, layOut, type LayoutPlaces, type LayoutProblem, placeAdditions } from '@readout/drawing';

/** Places, and whether the analyst cut the work short. */
export interface LayoutResult {
  readonly places: LayoutPlaces;
  readonly wasStopped: boolean;
}

/** What is told while a layout runs. */
export interface LayoutNews {
  /** The share that is done. */
  readonly done: (share: number) => void;
  /** Places to look at meanwhile, soon after the start; not told where a layout is done at once. */
  readonly sketched: (places: LayoutPlaces) => void;
}

/**
 * Lays out beside the page, in a worker that is started at the first need or before, or at once where there are no workers. One
 * layout at a time; a new one waits for the one before, which `stop` cuts short.
 */
export class LayoutRunner {
  #worker: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();

  run(ask: 'lay-out' | 'place-additions', problem: LayoutProblem, news: LayoutNews): Promise<LayoutResult> {
    const run = this.#last.then(() => this.#runNow(ask, problem, news));
    this.#last = run.catch(() => undefined);
    return run;
  }

  /** Starts the worker, so that the first layout need not wait for it. */
  warm(): void {
    if (typeof Worker !== 'undefined') this.#started();
  }

  /** Ends the running layout early; its result still has no overlaps. */
  stop(): void {
    this.#worker?.postMessage({ ask: 'stop' } satisfies LayoutRequest);
  }

  destroy(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }

  #started(): Worker {
    this.#worker ??= new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    return this.#worker;
  }

  #runNow(ask: 'lay-out' | 'place-additions', problem: LayoutProblem, news: LayoutNews): Promise<LayoutResult> {
    if (typeof Worker === 'undefined') {
      const work = ask === 'lay-out' ? layOut(problem) : placeAdditions(problem);
      return Promise.resolve({ places: finish(work), wasStopped: false });
    }
    const worker = this.#started();
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<LayoutReply>) => {
        if ('places' in data) resolve({ places: unpackPlaces(data.places), wasStopped: data.wasStopped });
        else if ('sketch' in data) news.sketched(unpackPlaces(data.sketch));
        else news.done(data.done);
      };
      worker.onerror = (event) => {
        reject(new Error(`The layout failed: ${event.message}`));
      };
      const packed = packProblem(problem);
      const request: LayoutRequest = { ask, problem: packed };
      worker.postMessage(request, [packed.nodes.buffer, packed.lines.buffer]);
    });
  }
}
