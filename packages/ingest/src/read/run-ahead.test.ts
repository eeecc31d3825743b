import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runAhead } from './run-ahead.ts';

const LIMITS = { most: 3, heaviest: 100, weight: (thing: number) => thing };

/** Gives numbers, and keeps what it has given and whether it was stopped. */
class Numbers {
  readonly given: number[] = [];
  wasStopped = false;

  async *give(numbers: readonly number[], failure?: Error): AsyncGenerator<number, void> {
    try {
      for (const number of numbers) {
        await Promise.resolve();
        this.given.push(number);
        yield number;
      }
      if (failure !== undefined) throw failure;
    } finally {
      this.wasStopped = true;
    }
  }
}

/** Lets everything that waits for nothing outside go on. */
const settle = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

describe('a generator that runs ahead', () => {
  it('gives everything in its order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(200)), async (numbers) => {
        const seen: number[] = [];
        for await (const number of runAhead(new Numbers().give(numbers), LIMITS)) seen.push(number);
        expect(seen).toEqual(numbers);
      }),
    );
  });

  it('goes on while one thing is worked with, as far as it may', async () => {
    const numbers = new Numbers();
    const ahead = runAhead(numbers.give([1, 2, 3, 4, 5, 6]), LIMITS);
    expect(await ahead.next()).toEqual({ done: false, value: 1 });
    await settle();
    expect(numbers.given).toEqual([1, 2, 3, 4]);
    await ahead.return();
  });

  it('waits where what is ready weighs enough', async () => {
    const numbers = new Numbers();
    const ahead = runAhead(numbers.give([1, 99, 1, 1]), LIMITS);
    await ahead.next();
    await settle();
    expect(numbers.given).toEqual([1, 99, 1]);
    await ahead.return();
  });

  it('is stopped by whoever stops asking', async () => {
    const numbers = new Numbers();
    for await (const number of runAhead(numbers.give([1, 2, 3, 4, 5, 6, 7, 8]), LIMITS)) if (number === 2) break;
    expect(numbers.wasStopped).toBe(true);
    expect(numbers.given.length).toBeLessThan(8);
  });

  it('gives what came before a failure, then fails', async () => {
    const seen: number[] = [];
    const all = async (): Promise<void> => {
      for await (const number of runAhead(new Numbers().give([1, 2], new Error('gone')), LIMITS)) seen.push(number);
    };
    await expect(all()).rejects.toThrow('gone');
    expect(seen).toEqual([1, 2]);
  });
});
