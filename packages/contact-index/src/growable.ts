/** A growing column of 32-bit integers. */
export class Ints {
  #values = new Int32Array(64);
  #length = 0;

  get length(): number {
    return this.#length;
  }
  /** Appends a value and returns its position. */
  push(value: number): number {
    if (this.#length === this.#values.length) {
      const larger = new Int32Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
    return this.#length - 1;
  }
  /** The value at a position; 0 beyond the end. */
  at(position: number): number {
    return this.#values[position] ?? 0;
  }
  set(position: number, value: number): void {
    this.#values[position] = value;
  }
  /** The column as it stands, for loops over all of it; longer than `length`, and stale after the next push. */
  get raw(): Int32Array {
    return this.#values;
  }
  get bytes(): number {
    return this.#values.byteLength;
  }
}

/** A growing column of lists of integers, stored end to end. */
export class Lists {
  readonly #starts = new Ints();
  readonly #values = new Ints();

  constructor() {
    this.#starts.push(0);
  }
  push(values: readonly number[]): void {
    for (const value of values) this.#values.push(value);
    this.#starts.push(this.#values.length);
  }
  get length(): number {
    return this.#starts.length - 1;
  }
  start(row: number): number {
    return this.#starts.at(row);
  }
  /** One past the last position of a row's values. */
  end(row: number): number {
    return this.#starts.at(row + 1);
  }
  value(position: number): number {
    return this.#values.at(position);
  }
  /** Where each row's values start (and, one entry on, end) and the values, for loops over all rows; stale after the next push. */
  get raw(): RawLists {
    return { starts: this.#starts.raw, values: this.#values.raw };
  }
  of(row: number): number[] {
    const found: number[] = [];
    for (let at = this.start(row); at < this.end(row); at += 1) found.push(this.value(at));
    return found;
  }
  get bytes(): number {
    return this.#starts.bytes + this.#values.bytes;
  }
}

/** The columns of {@link Lists} as they stand. */
export interface RawLists {
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

/** Numbers for texts, in the order in which they were first met. */
export class Numbered {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#texts.push(text) - 1;
    this.#numbers.set(text, number);
    return number;
  }
  /** The number of a text already met, or -1. */
  find(text: string): number {
    return this.#numbers.get(text) ?? -1;
  }
  text(number: number): string {
    return this.#texts[number] ?? '';
  }
  get size(): number {
    return this.#texts.length;
  }
}
