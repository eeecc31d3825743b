/** How many answers are kept at most. */
const MOST = 20_000;

/** What was worked out before, by all that it is made from: in many documents the same is told of the same people. */
export class WorkedOut<Answer> {
  readonly #known = new Map<string, Answer>();

  /** What was made of this before, or now. */
  of(told: string, make: () => Answer): Answer {
    const known = this.#known.get(told);
    if (known !== undefined) return known;
    const answer = make();
    if (this.#known.size >= MOST) this.#known.clear();
    this.#known.set(told, answer);
    return answer;
  }
}
