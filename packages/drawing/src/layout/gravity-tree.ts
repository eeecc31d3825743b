const DEEPEST = 40;

/**
 * Masses in squares within squares, so that far ones can be taken together (Barnes and Hut 1986). Kept in flat arrays
 * that are used again for every tree: building it is the larger half of a step.
 */
export class GravityTree {
  /** Width of the square round all places. */
  width = 0;
  readonly #quarters: Int32Array;
  readonly #masses: Float64Array;
  readonly #xs: Float64Array;
  readonly #ys: Float64Array;
  readonly #widths: Float64Array;
  readonly #stack: Int32Array;
  #used = 0;

  /** Room for trees of so many places. */
  constructor(count: number) {
    const heaps = 4 * count + 4 * DEEPEST;
    this.#quarters = new Int32Array(4 * heaps);
    this.#masses = new Float64Array(heaps);
    this.#xs = new Float64Array(heaps);
    this.#ys = new Float64Array(heaps);
    this.#widths = new Float64Array(heaps);
    this.#stack = new Int32Array(4 * DEEPEST + 16);
  }

  /** Makes the tree of these places anew. */
  build(xs: Float64Array, ys: Float64Array, masses: Float64Array): void {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let node = 0; node < xs.length; node += 1) {
      left = Math.min(left, xs[node] ?? 0);
      right = Math.max(right, xs[node] ?? 0);
      top = Math.min(top, ys[node] ?? 0);
      bottom = Math.max(bottom, ys[node] ?? 0);
    }
    this.width = Math.max(right - left, bottom - top, 1e-6) * 1.0001;
    this.#used = 0;
    this.#heap(this.width);
    for (let node = 0; node < xs.length; node += 1) {
      this.#insert(xs[node] ?? 0, ys[node] ?? 0, masses[node] ?? 0, left, top);
    }
    for (let heap = 0; heap < this.#used; heap += 1) {
      const mass = this.#masses[heap] ?? 1;
      this.#xs[heap] = (this.#xs[heap] ?? 0) / mass;
      this.#ys[heap] = (this.#ys[heap] ?? 0) / mass;
    }
  }

  /**
   * How strongly a place is pushed by all others, each by its mass over its distance: the push to the right, downwards,
   * and the sum of masses over squared distances. Heaps farther off than their width times `opening` push as one.
   */
  pushOn(x: number, y: number, opening: number, into: { x: number; y: number; bend: number }): void {
    const squaredOpening = opening * opening;
    into.x = 0;
    into.y = 0;
    into.bend = 0;
    const stack = this.#stack;
    stack[0] = 0;
    for (let depth = 1; depth > 0;) {
      depth -= 1;
      const heap = stack[depth] ?? 0;
      const dx = x - (this.#xs[heap] ?? 0);
      const dy = y - (this.#ys[heap] ?? 0);
      const squared = dx * dx + dy * dy;
      const width = this.#widths[heap] ?? 0;
      const isLeaf = (this.#quarters[4 * heap] ?? 0) === LEAF;
      if (isLeaf || squared > width * width * squaredOpening) {
        if (squared < 1e-18) continue;
        const strength = (this.#masses[heap] ?? 0) / squared;
        into.x += strength * dx;
        into.y += strength * dy;
        into.bend += strength;
        continue;
      }
      for (let which = 0; which < 4; which += 1) {
        const quarter = this.#quarters[4 * heap + which] ?? 0;
        if (quarter > 0) {
          stack[depth] = quarter;
          depth += 1;
        }
      }
    }
  }

  #insert(x: number, y: number, mass: number, left: number, top: number): void {
    let heap = 0;
    let [cornerX, cornerY] = [left, top];
    for (let depth = 0; ; depth += 1) {
      const held = this.#masses[heap] ?? 0;
      const [heldX, heldY] = [this.#xs[heap] ?? 0, this.#ys[heap] ?? 0];
      this.#masses[heap] = held + mass;
      this.#xs[heap] = heldX + x * mass;
      this.#ys[heap] = heldY + y * mass;
      if (held === 0 || depth === DEEPEST) return;
      const half = (this.#widths[heap] ?? 0) / 2;
      const [middleX, middleY] = [cornerX + half, cornerY + half];
      if (this.#quarters[4 * heap] === LEAF) {
        this.#quarters[4 * heap] = NONE;
        const which = (heldX / held >= middleX ? 1 : 0) + (heldY / held >= middleY ? 2 : 0);
        const quarter = this.#heap(half);
        this.#quarters[4 * heap + which] = quarter;
        this.#masses[quarter] = held;
        this.#xs[quarter] = heldX;
        this.#ys[quarter] = heldY;
      }
      const [isRight, isLower] = [x >= middleX, y >= middleY];
      const slot = 4 * heap + (isRight ? 1 : 0) + (isLower ? 2 : 0);
      let next = this.#quarters[slot] ?? NONE;
      if (next <= 0) {
        next = this.#heap(half);
        this.#quarters[slot] = next;
      }
      heap = next;
      if (isRight) cornerX = middleX;
      if (isLower) cornerY = middleY;
    }
  }

  #heap(width: number): number {
    const heap = this.#used;
    this.#used += 1;
    this.#quarters.fill(NONE, 4 * heap, 4 * heap + 4);
    this.#quarters[4 * heap] = LEAF;
    this.#masses[heap] = 0;
    this.#xs[heap] = 0;
    this.#ys[heap] = 0;
    this.#widths[heap] = width;
    return heap;
  }
}

/** Marks of the first quarter of a heap: not divided at all, or divided with nothing in that quarter. */
const LEAF = -1;
const NONE = 0;
