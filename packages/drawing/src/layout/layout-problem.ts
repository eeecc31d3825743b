/** A node as the layout sees it: the room it needs, and where it stands if it stands already. Lengths are CSS pixels at zoom 1. */
export interface LayoutNode {
  readonly width: number;
  readonly height: number;
  /** How far the middle of that room lies below the node's own middle: a contact's label stands under it. */
  readonly drop: number;
  readonly isContact: boolean;
  /** Keeps its place. Only a node that has one can. */
  readonly isFixed: boolean;
  readonly place: { readonly x: number; readonly y: number } | null;
}

/** A line between two nodes, by their positions in the list; `weight` 1, less for fine dotted ones; `carried` is the length that a count on it takes. */
interface LayoutLine {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
  readonly carried: number;
}

/**
 * What is to be placed. The caller lists nodes in the order of their ids, so that the same scene gives the same picture
 * whatever order it came in.
 */
export interface LayoutProblem {
  readonly nodes: readonly LayoutNode[];
  readonly lines: readonly LayoutLine[];
  /** The room that the drawing should fill. */
  readonly stage: { readonly width: number; readonly height: number };
  readonly seed: number;
}

/** A place for every node, in the order of the problem. */
export type LayoutPlaces = readonly { readonly x: number; readonly y: number }[];

/** A node while it is being placed. */
export interface Body {
  readonly index: number;
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
  readonly drop: number;
  readonly isContact: boolean;
  readonly isFixed: boolean;
  /** Has a place already, kept or not. */
  isPlaced: boolean;
  readonly ties: Tie[];
}

/** A line as one of its ends sees it. */
interface Tie {
  readonly other: Body;
  readonly bond: Bond;
}

/** A line between two bodies. */
export interface Bond {
  readonly index: number;
  readonly a: Body;
  readonly b: Body;
  readonly weight: number;
  readonly carried: number;
}

/** The problem as objects that know their neighbours. Lines from a node to itself tie nothing. */
export function bodiesOf(problem: LayoutProblem): { bodies: Body[]; bonds: Bond[] } {
  const bodies = problem.nodes.map((node, index): Body => ({
    index,
    x: node.place?.x ?? 0,
    y: node.place?.y ?? 0,
    width: node.width,
    height: node.height,
    drop: node.drop,
    isContact: node.isContact,
    isFixed: node.isFixed && node.place !== null,
    isPlaced: node.place !== null,
    ties: [],
  }));
  const bonds: Bond[] = [];
  for (const line of problem.lines) {
    const [a, b] = [bodies[line.source], bodies[line.target]];
    if (a === undefined || b === undefined || a === b) continue;
    const bond: Bond = { index: bonds.length, a, b, weight: line.weight, carried: line.carried };
    bonds.push(bond);
    a.ties.push({ other: b, bond });
    b.ties.push({ other: a, bond });
  }
  return { bodies, bonds };
}
