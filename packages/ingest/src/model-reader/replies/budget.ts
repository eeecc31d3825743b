import type { Answer } from '../ask/ask-model.ts';
import { modelProblem } from '../problems.ts';
import { INSTRUCTIONS, wordsOfQuestion, type Question } from '../prompt.ts';

/** Code units a token: English prose has about four; a little fewer, so that an estimate is rather too high. */
const UNITS_A_TOKEN = 3.6;
/** Tokens of an answer for each token of text, as replies of the shape asked for have them. */
const WRITTEN_A_TOKEN = 0.9;

/** The price of a million tokens, read and written, in whatever money its owner thinks in. */
export interface Price {
  readonly read: number;
  readonly written: number;
  readonly money: string;
}

/** Tokens that questions cost, read and written. */
export interface Tokens {
  readonly read: number;
  readonly written: number;
}

/** Limits of one run; null where there is none. */
export interface Limits {
  readonly tokens: number | null;
  readonly money: number | null;
}

/** What a run has cost. */
export interface Spent extends Tokens {
  readonly asked: number;
  /** Questions that a cache answered. */
  readonly kept: number;
}

/** About what a question costs: the instructions come with each. */
export function tokensOf(question: Question): Tokens {
  const text = question.text.length / UNITS_A_TOKEN;
  return {
    read: Math.ceil((INSTRUCTIONS.length + wordsOfQuestion(question).length) / UNITS_A_TOKEN),
    written: Math.ceil(text * WRITTEN_A_TOKEN),
  };
}

/** What so many tokens cost. */
export function moneyFor({ read, written }: Tokens, price: Price): number {
  return (read * price.read + written * price.written) / 1e6;
}

/** Counts what is asked and refuses (`model-limit-reached`) the question that would go beyond a limit. */
export class Budget {
  readonly #limits: Limits;
  readonly #price: Price | null;
  #read = 0;
  #written = 0;
  #asked = 0;
  #kept = 0;
  /** What questions under way will cost, about. */
  #waiting = 0;
  #waitingMoney = 0;

  constructor(limits: Limits, price: Price | null) {
    this.#limits = limits;
    this.#price = price;
  }

  take(question: Question): void {
    const tokens = tokensOf(question);
    const { tokens: most, money: mostMoney } = this.#limits;
    const all = tokens.read + tokens.written;
    if (most !== null && this.#read + this.#written + this.#waiting + all > most)
      throw modelProblem('model-limit-reached', { limit: `${String(most)} tokens` });
    const money = this.#price === null ? 0 : moneyFor(tokens, this.#price);
    if (mostMoney !== null && this.#price !== null) {
      const spent = moneyFor({ read: this.#read, written: this.#written }, this.#price);
      if (spent + this.#waitingMoney + money > mostMoney)
        throw modelProblem('model-limit-reached', { limit: `${String(mostMoney)} ${this.#price.money}` });
    }
    this.#waiting += all;
    this.#waitingMoney += money;
  }

  /** Ends a question that was taken: by what its answer cost, where the server says so; with null where none came. */
  count(question: Question, answer: Answer | null): void {
    const about = tokensOf(question);
    this.#waiting -= about.read + about.written;
    if (this.#price !== null) this.#waitingMoney -= moneyFor(about, this.#price);
    if (answer === null) return;
    const { read, written } = answer.tokens ?? about;
    this.#read += read;
    this.#written += written;
    this.#asked += 1;
  }

  countKept(): void {
    this.#kept += 1;
  }

  spent(): Spent {
    return { read: this.#read, written: this.#written, asked: this.#asked, kept: this.#kept };
  }
}
