/** A number that a tree adds to the odds, or the feature it asks for and the trees where it holds and where it does not. */
export type Tree = number | readonly [feature: number, holds: Tree, fails: Tree];

/** Boosted trees over named features that hold or do not, as the scripts of `quality/` learn them. */
export interface Trees {
  readonly bias: number;
  readonly features: readonly string[];
  readonly trees: readonly Tree[];
}

/** What trees say of that of which these features hold: the sum of what each adds to the bias, in log odds. */
export function sumOver(
  { bias, trees }: Trees,
  numberOf: ReadonlyMap<string, number>,
  names: Iterable<string>,
): number {
  const held = new Set<number>();
  for (const name of names) {
    const number = numberOf.get(name);
    if (number !== undefined) held.add(number);
  }
  let sum = bias;
  for (const tree of trees) {
    let at: Tree = tree;
    while (typeof at !== 'number') at = held.has(at[0]) ? at[1] : at[2];
    sum += at;
  }
  return sum;
}
