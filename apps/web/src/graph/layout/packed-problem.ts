import type { LayoutPlaces, LayoutProblem } from '@readout/drawing';

/** A problem as plain numbers, handed over to another thread without being copied object by object. */
export interface PackedProblem {
  /** Seven numbers a node: width, height, drop, whether it is a contact, whether it is fixed, its place or twice NaN. */
  readonly nodes: Float64Array<ArrayBuffer>;
  /** Four numbers a line: its ends, its weight and the length that a count on it takes. */
  readonly lines: Float64Array<ArrayBuffer>;
  readonly stage: LayoutProblem['stage'];
  readonly seed: number;
}

const PER_NODE = 7;
const PER_LINE = 4;

/** Exact opposite of {@link unpackProblem}. */
export function packProblem({ nodes, lines, stage, seed }: LayoutProblem): PackedProblem {
  const numbers = new Float64Array(nodes.length * PER_NODE);
  for (const [at, { width, height, drop, isContact, isFixed, place }] of nodes.entries()) {
    numbers.set(
      [width, height, drop, Number(isContact), Number(isFixed), place?.x ?? Number.NaN, place?.y ?? Number.NaN],
      at * PER_NODE,
    );
  }
  const ties = new Float64Array(lines.length * PER_LINE);
  for (const [at, { source, target, weight, carried }] of lines.entries())
    ties.set([source, target, weight, carried], at * PER_LINE);
  return { nodes: numbers, lines: ties, stage: { ...stage }, seed };
}

/** The problem that was packed. */
export function unpackProblem({ nodes, lines, stage, seed }: PackedProblem): LayoutProblem {
  const number = (numbers: Float64Array, at: number): number => numbers[at] ?? Number.NaN;
  return {
    nodes: Array.from({ length: nodes.length / PER_NODE }, (_, node) => {
      const at = node * PER_NODE;
      const [x, y] = [number(nodes, at + 5), number(nodes, at + 6)];
      return {
        width: number(nodes, at),
        height: number(nodes, at + 1),
        drop: number(nodes, at + 2),
        isContact: nodes[at + 3] === 1,
        isFixed: nodes[at + 4] === 1,
        place: Number.isNaN(x) ? null : { x, y },
      };
    }),
    lines: Array.from({ length: lines.length / PER_LINE }, (_, line) => {
      const at = line * PER_LINE;
      return {
        source: number(lines, at),
        target: number(lines, at + 1),
        weight: number(lines, at + 2),
        carried: number(lines, at + 3),
      };
    }),
    stage,
    seed,
  };
}

/** Places as numbers, x and y of each in turn. Exact opposite of {@link unpackPlaces}. */
export function packPlaces(places: LayoutPlaces): Float64Array<ArrayBuffer> {
  const numbers = new Float64Array(places.length * 2);
  for (const [at, { x, y }] of places.entries()) {
    numbers[2 * at] = x;
    numbers[2 * at + 1] = y;
  }
  return numbers;
}

/** The places that were packed. */
export function unpackPlaces(numbers: Float64Array): LayoutPlaces {
  return Array.from({ length: numbers.length / 2 }, (_, at) => ({
    x: numbers[2 * at] ?? 0,
    y: numbers[2 * at + 1] ?? 0,
  }));
}
