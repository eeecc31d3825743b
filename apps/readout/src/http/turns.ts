import { HttpProblem } from './problem-reply.ts';

/** Lets at most `atOnce` expensive questions run, keeps `waiting` more in line, and says `busy` to the rest. */
export class Turns {
  readonly #atOnce: number;
  readonly #waiting: number;
  #running = 0;
  readonly #line: (() => void)[] = [];

  constructor(options: { readonly atOnce: number; readonly waiting: number }) {
    this.#atOnce = options.atOnce;
    this.#waiting = options.waiting;
  }

  async take<Answer>(question: () => Promise<Answer>): Promise<Answer> {
    if (this.#running >= this.#atOnce) {
      if (this.#line.length >= this.#waiting) throw new HttpProblem('busy');
      await new Promise<void>((resolve) => this.#line.push(resolve));
    } else {
      this.#running += 1;
    }
    try {
      return await question();
    } finally {
      const next = this.#line.shift();
      if (next === undefined) this.#running -= 1;
      else next();
    }
  }
}
