/** Work in small steps, so that whoever does it can do something else in between. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all steps without a pause. */
export function allSteps<Result>(work: Steps<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
