import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumOver, type Tree } from './tree.ts';

const FEATURES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
/** A tree of up to 128 leaves: more than fit one number. */
const aTree = fc.letrec<{ tree: Tree; leaf: number; node: Tree }>((tie) => ({
  tree: fc.oneof({ maxDepth: 7, depthSize: 'max' }, tie('leaf'), tie('node')),
  leaf: fc.integer({ min: -99, max: 99 }).map((n) => n / 1000),
  node: fc.tuple(fc.nat({ max: FEATURES.length - 1 }), tie('tree'), tie('tree')),
})).tree;

function walked(tree: Tree, held: ReadonlySet<string>): number {
  if (typeof tree === 'number') return tree;
  const [feature, holds, fails] = tree;
  return walked(held.has(FEATURES[feature] ?? '') ? holds : fails, held);
}

function full(depth: number): Tree {
  return depth === 0 ? 0.25 : [depth - 1, full(depth - 1), [6, 0.5, full(depth - 1)]];
}

describe('the sum over trees', () => {
  it('is that of the leaves that walking each of them reaches, whatever was asked before', () => {
    const names = fc.subarray([...FEATURES, 'of no tree']);
    fc.assert(
      fc.property(fc.array(aTree, { maxLength: 4 }), fc.array(fc.tuple(names, names)), (trees, asked) => {
        const sum = sumOver({ bias: 0.5, features: FEATURES, trees });
        for (const [own, shared] of asked) {
          const held = new Set([...own, ...shared]);
          expect(sum(own, shared)).toBe(trees.reduce<number>((all, tree) => all + walked(tree, held), 0.5));
        }
      }),
    );
  });

  it('reads trees of more leaves than a number has bits', () => {
    const tree = full(6);
    const sum = sumOver({ bias: 0, features: FEATURES, trees: [tree, tree] });
    for (const held of [[], ['a'], ['g'], ['a', 'c', 'f'], FEATURES])
      expect(sum(held)).toBe(2 * walked(tree, new Set(held)));
  });
});
