/** A number that a tree adds to the odds, or the feature it asks for and the trees where it holds and where it does not. */
export type Tree = number | readonly [feature: number, holds: Tree, fails: Tree];

/** Boosted trees over named features that hold or do not, as the scripts of `quality/` learn them. */
export interface Trees {
  readonly bias: number;
  readonly features: readonly string[];
  readonly trees: readonly Tree[];
}

/**
 * What trees say of that of which these features hold: the sum of what each adds to the bias, in log odds. Those in `shared` hold of it too;
 * they are looked up once where one list after the other is asked with the same ones.
 */
export type Sum = (names: Iterable<string>, shared?: readonly string[]) => number;
const NONE: readonly string[] = [];

/**
 * The sum over these trees, ready to be asked for again and again: laid out as numbers in a row when first asked, a node is three of them
 * (feature, node or leaf where it holds, node or leaf where it does not), a leaf is counted from -1 down. A set of names for each asking
 * took three times as long.
 */
export function sumOver({ bias, features, trees }: Trees): Sum {
  let laid: Laid | null = null;
  let [sharedBefore, sharedNumbers] = [NONE, [] as readonly number[]];
  return (names, shared = NONE) => {
    laid ??= layOut(features, trees);
    const { numberOf, nodes, leaves, roots, held } = laid;
    if (shared !== sharedBefore) {
      sharedBefore = shared;
      sharedNumbers = shared.flatMap((name) => numberOf.get(name) ?? []);
    }
    for (const number of sharedNumbers) held[number] = 1;
    for (const name of names) {
      const number = numberOf.get(name);
      if (number !== undefined) held[number] = 1;
    }
    let sum = bias;
    for (const root of roots) {
      let at = root;
      while (at >= 0) at = nodes[held[nodes[at] ?? 0] === 1 ? at + 1 : at + 2] ?? -1;
      sum += leaves[-1 - at] ?? 0;
    }
    held.fill(0);
    return sum;
  };
}

interface Laid {
  readonly numberOf: ReadonlyMap<string, number>;
  readonly nodes: Int32Array;
  readonly leaves: Float64Array;
  readonly roots: Int32Array;
  /** By feature, 1 where it holds; all 0 between two askings. */
  readonly held: Uint8Array;
}

function layOut(features: readonly string[], trees: readonly Tree[]): Laid {
  const nodes: number[] = [];
  const leaves: number[] = [];
  const lay = (tree: Tree): number => {
    if (typeof tree === 'number') return -leaves.push(tree);
    const [feature, holds, fails] = tree;
    const at = nodes.push(feature, 0, 0) - NODE;
    nodes[at + 1] = lay(holds);
    nodes[at + 2] = lay(fails);
    return at;
  };
  const roots = Int32Array.from(trees.map(lay));
  return {
    numberOf: new Map(features.map((name, i) => [name, i])),
    nodes: Int32Array.from(nodes),
    leaves: Float64Array.from(leaves),
    roots,
    held: new Uint8Array(features.length),
  };
}
const NODE = 3;

const JOINED = new Map<string, Map<string, string>>();

/** The name "where what" of a feature: put together once, since a text made anew each time is hashed anew wherever it is looked up. */
export function joined(where: string, what: string): string {
  const names = JOINED.get(where) ?? new Map<string, string>();
  const known = names.get(what);
  if (known !== undefined) return known;
  const name = `${where} ${what}`;
  JOINED.set(where, names.set(what, name));
  return name;
}
