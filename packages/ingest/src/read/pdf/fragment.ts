/** A piece of text on a page. Lengths are points; `x` to `right` is its width, `y` its baseline from the top of the page. */
export interface Fragment {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Of its letters. */
  readonly size: number;
}

/** The size in which most letters of these fragments are set. */
export function commonSize(fragments: Iterable<Pick<Fragment, 'text' | 'size'>>): number {
  const letters = new Map<number, number>();
  for (const { text, size } of fragments) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0];
}

/** The middle one of some numbers, 0 where there are none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
