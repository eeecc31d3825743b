/**
 * Work in steps: yields the share that is done, 0 to 1, and is answered whether to go on. Work that is told to stop
 * comes to its end soon, with a result that can be used.
 */
export type Work<Result> = Generator<number, Result, boolean>;

/** The same work as a part of a longer one, which it fills from one share to another. */
export function* partOf<Result>(work: Work<Result>, from: number, to: number): Work<Result> {
  let step = work.next(true);
  while (step.done !== true) {
    const goOn = yield from + (to - from) * step.value;
    step = work.next(goOn);
  }
  return step.value;
}

/** Does the work without a pause. */
export function finish<Result>(work: Work<Result>): Result {
  let step = work.next(true);
  while (step.done !== true) step = work.next(true);
  return step.value;
}
