import type { Steps } from '@readout/drawing';
import { pause } from './pause.ts';

/** The page answers at least this often while work goes on. */
const SLICE_MS = 10;
/** Steps between two looks at the clock. */
const LOOK_AFTER = 4;

/** Does work a few milliseconds at a time, so that the page goes on answering; one work at a time, the latest. */
export class Slices {
  #turn = 0;

  /** Begins now or soon; resolves to the result, or to null where it was cancelled or other work was begun meanwhile. */
  async run<Result extends object>(work: Steps<Result>, when: 'now' | 'soon' = 'now'): Promise<Result | null> {
    this.#turn += 1;
    const turn = this.#turn;
    if (when === 'soon') await pause();
    if (turn !== this.#turn) return null;
    for (;;) {
      const until = performance.now() + SLICE_MS;
      do {
        for (let step = 0; step < LOOK_AFTER; step += 1) {
          const { done, value } = work.next();
          if (done === true) return value;
        }
      } while (performance.now() < until);
      await pause();
      if (turn !== this.#turn) return null;
    }
  }

  cancel(): void {
    this.#turn += 1;
  }
}
