import type { Point } from './scene.ts';

/** An upright box by its edges. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box round a middle. */
export function boxRound(middle: Point, width: number, height: number): Box {
  return {
    left: middle.x - width / 2,
    top: middle.y - height / 2,
    right: middle.x + width / 2,
    bottom: middle.y + height / 2,
  };
}

/** The box that holds both. */
export function boxOver(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** Whether two boxes share an area; touching edges share none. */
export function boxesOverlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** How much of the segment lies in the box, as a length. (Liang and Barsky 1984, "A new concept and method for line clipping".) */
export function lengthInside(from: Point, to: Point, box: Box): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  let enter = 0;
  let leave = 1;
  if (dx === 0) {
    if (from.x < box.left || from.x > box.right) return 0;
  } else {
    const [first, second] = dx > 0 ? [box.left, box.right] : [box.right, box.left];
    enter = Math.max(enter, (first - from.x) / dx);
    leave = Math.min(leave, (second - from.x) / dx);
  }
  if (dy === 0) {
    if (from.y < box.top || from.y > box.bottom) return 0;
  } else {
    const [first, second] = dy > 0 ? [box.top, box.bottom] : [box.bottom, box.top];
    enter = Math.max(enter, (first - from.y) / dy);
    leave = Math.min(leave, (second - from.y) / dy);
  }
  return enter < leave ? (leave - enter) * Math.hypot(dx, dy) : 0;
}

const CELL = 96;

/**
 * Finds what lies near a place without looking at everything: boxes and segments sorted into square cells. Items are
 * numbered, and cells hold numbers: in a drawing of tens of thousands of lines, millions of entries are made.
 */
export class SpatialGrid<Item> {
  readonly #items: Item[] = [];
  readonly #numbers = new Map<Item, number>();
  readonly #cells = new Map<number, number[]>();
  /** By an item's number; none where it is not filed. */
  readonly #cellsOf: (readonly number[])[] = [];
  /** By an item's number, the last look in which it was found. */
  readonly #foundIn: number[] = [];
  #looks = 0;

  /** Files an item under the cells of its box, in place of where it was. */
  addBox(item: Item, box: Box): void {
    this.#add(item, cellsOfBox(box));
  }

  /** Files an item under the cells that a straight segment passes, in place of where it was. */
  addSegment(item: Item, from: Point, to: Point): void {
    this.#add(item, cellsOfSegment(from, to));
  }

  remove(item: Item): void {
    const number = this.#numbers.get(item);
    if (number !== undefined) this.#take(number);
  }

  /** Everything filed in a cell that the box touches, each once: what lies in the box, and some of what is near it. */
  near(box: Box): Item[] {
    const found: Item[] = [];
    this.#looks += 1;
    for (const cell of cellsOfBox(box)) {
      for (const number of this.#cells.get(cell) ?? NONE) {
        if (this.#foundIn[number] === this.#looks) continue;
        this.#foundIn[number] = this.#looks;
        found.push(this.#items[number] as Item);
      }
    }
    return found;
  }

  #add(item: Item, cells: readonly number[]): void {
    const known = this.#numbers.get(item);
    const number = known ?? this.#items.length;
    if (known === undefined) {
      this.#numbers.set(item, number);
      this.#items.push(item);
      this.#foundIn.push(0);
      this.#cellsOf.push(cells);
    } else {
      this.#take(number);
      this.#cellsOf[number] = cells;
    }
    for (const cell of cells) {
      const held = this.#cells.get(cell);
      if (held === undefined) this.#cells.set(cell, [number]);
      else held.push(number);
    }
  }

  #take(number: number): void {
    for (const cell of this.#cellsOf[number] ?? NONE) {
      const held = this.#cells.get(cell);
      held?.splice(held.indexOf(number), 1);
    }
    this.#cellsOf[number] = NONE;
  }
}

const NONE: readonly number[] = [];

/** Rows and columns are counted round, so that a cell's number is a small integer; cells so far apart share one. */
const ROUND = 15;
const MASK = (1 << ROUND) - 1;

function cellAt(column: number, row: number): number {
  return ((row & MASK) << ROUND) | (column & MASK);
}

function cellsOfBox(box: Box): number[] {
  const cells: number[] = [];
  const [right, bottom] = [Math.floor(box.right / CELL), Math.floor(box.bottom / CELL)];
  for (let row = Math.floor(box.top / CELL); row <= bottom; row += 1) {
    for (let column = Math.floor(box.left / CELL); column <= right; column += 1) cells.push(cellAt(column, row));
  }
  return cells;
}

/** Row by row, the columns between where the segment enters the row and where it leaves it. */
function cellsOfSegment(from: Point, to: Point): number[] {
  const cells: number[] = [];
  const [upper, lower] = from.y <= to.y ? [from, to] : [to, from];
  const isFlat = lower.y - upper.y < 1e-6;
  const slope = isFlat ? 0 : (lower.x - upper.x) / (lower.y - upper.y);
  for (let row = Math.floor(upper.y / CELL); row <= Math.floor(lower.y / CELL); row += 1) {
    const [enterY, leaveY] = [Math.max(upper.y, row * CELL), Math.min(lower.y, (row + 1) * CELL)];
    const enter = isFlat ? upper.x : upper.x + (enterY - upper.y) * slope;
    const leave = isFlat ? lower.x : upper.x + (leaveY - upper.y) * slope;
    const [first, last] = [Math.floor(Math.min(enter, leave) / CELL), Math.floor(Math.max(enter, leave) / CELL)];
    for (let column = first; column <= last; column += 1) cells.push(cellAt(column, row));
  }
  return cells;
}
