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
 * The sum over these trees, ready to be asked for again and again: laid out when first asked. A tree is not walked: the leaves that may still
 * be reached are the bits of a number, each feature that holds takes those away that are reached where it fails, and the first one left is
 * the leaf (Lucchese and others, "QuickScorer", SIGIR 2015). So only what holds costs time, and what holds of all candidates is taken away
 * once for all of them.
 */
export function sumOver({ bias, features, trees }: Trees): Sum {
  let laid: Laid | null = null;
  let sharedBefore: readonly string[] | null = null;
  return (names, shared = NONE) => {
    laid ??= layOut(features, trees);
    const { leaves, firstLeaf, openByShared, open } = laid;
    if (shared !== sharedBefore) {
      sharedBefore = shared;
      openByShared.fill(ALL);
      for (const name of shared) close(laid, name, openByShared);
    }
    open.set(openByShared);
    for (const name of names) close(laid, name, open);
    let sum = bias;
    for (let tree = 0; tree < open.length; tree += 1)
      sum += leaves[(firstLeaf[tree] ?? 0) + Math.clz32(open[tree] ?? 0)] ?? 0;
    return sum;
  };
}

interface Laid {
  readonly numberOf: ReadonlyMap<string, number>;
  /** The leaves of all trees in a row, of each tree those first that are reached where features fail. */
  readonly leaves: Float64Array;
  /** By tree, where its leaves begin. */
  readonly firstLeaf: Int32Array;
  /** By feature and one more, where its nodes begin: the tree of each, and the leaves that stay open where the feature holds. */
  readonly firstNode: Int32Array;
  readonly treeOf: Int32Array;
  readonly staying: Int32Array;
  /** By tree, the leaves that may be reached by what all candidates share, and by what holds of one; the first is the highest bit. */
  readonly openByShared: Int32Array;
  readonly open: Int32Array;
}
const ALL = -1;
/** As many as a number has bits. */
const MOST_LEAVES = 32;

/** Takes away the leaves that are not reached where the feature holds. */
function close({ numberOf, firstNode, treeOf, staying }: Laid, name: string, open: Int32Array): void {
  const feature = numberOf.get(name);
  if (feature === undefined) return;
  const end = firstNode[feature + 1] ?? 0;
  for (let node = firstNode[feature] ?? end; node < end; node += 1) {
    const tree = treeOf[node] ?? 0;
    open[tree] = (open[tree] ?? 0) & (staying[node] ?? ALL);
  }
}

function layOut(features: readonly string[], trees: readonly Tree[]): Laid {
  const small = trees.flatMap((tree) => partsOf(tree, MOST_LEAVES));
  const leaves: number[] = [];
  const firstLeaf: number[] = [];
  const nodesOf: { readonly tree: number; readonly staying: number }[][] = features.map(() => []);
  const lay = (tree: Tree, number: number, first: number): void => {
    if (typeof tree === 'number') {
      leaves.push(tree);
      return;
    }
    const [feature, holds, fails] = tree;
    const start = leaves.length - first;
    lay(fails, number, first);
    const end = leaves.length - first;
    nodesOf[feature]?.push({ tree: number, staying: ~bitsBetween(start, end) });
    lay(holds, number, first);
  };
  for (const [number, tree] of small.entries()) {
    firstLeaf.push(leaves.length);
    lay(tree, number, leaves.length);
  }
  const nodes = nodesOf.flat();
  const firstNode = [0];
  for (const own of nodesOf) firstNode.push((firstNode.at(-1) ?? 0) + own.length);
  return {
    numberOf: new Map(features.map((name, i) => [name, i])),
    leaves: Float64Array.from(leaves),
    firstLeaf: Int32Array.from(firstLeaf),
    firstNode: Int32Array.from(firstNode),
    treeOf: Int32Array.from(nodes, ({ tree }) => tree),
    staying: Int32Array.from(nodes, ({ staying }) => staying),
    openByShared: new Int32Array(small.length),
    open: new Int32Array(small.length),
  };
}

/** Trees of as many leaves at most that add up to this one: of two parts one adds nothing, whatever holds. */
function partsOf(tree: Tree, most: number): Tree[] {
  if (leavesOf(tree) <= most || typeof tree === 'number') return [tree];
  const [feature, holds, fails] = tree;
  return [
    ...partsOf(holds, most - 1).map((part): Tree => [feature, part, 0]),
    ...partsOf(fails, most - 1).map((part): Tree => [feature, 0, part]),
  ];
}

const leavesOf = (tree: Tree): number => (typeof tree === 'number' ? 1 : leavesOf(tree[1]) + leavesOf(tree[2]));

/** Bits of the leaves from `start` to before `end`, the first leaf the highest. */
function bitsBetween(start: number, end: number): number {
  let bits = 0;
  for (let leaf = start; leaf < end; leaf += 1) bits |= 1 << (MOST_LEAVES - 1 - leaf);
  return bits;
}

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
