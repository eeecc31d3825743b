import { setFlagsFromString } from 'node:v8';

/**
 * How much a function must have run before the engine optimises it, in bytes of bytecode; Node 20 takes 67,584. The rules are thousands of
 * small functions of which none is hot: with the usual budget, optimising them took two thirds of the processor time of the first hundred
 * documents, in each thread again.
 */
const BUDGET = 1_000_000;

/** Lets the engine optimise only what runs for long. To be called before work begins; it holds for all threads of the process. */
export function compileLate(): void {
  setFlagsFromString(`--interrupt-budget=${String(BUDGET)}`);
}
