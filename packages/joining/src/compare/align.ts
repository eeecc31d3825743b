import { countAlike } from './amounts.ts';
import type { Saying } from './sayings.ts';

/** Two sayings that share so much of what they are about, of what the lesser of the two is about, speak of one point. */
const ENOUGH = 0.28;

/** Less is enough where both count the same thing. */
const ENOUGH_BESIDE_NUMBERS = 0.2;

/** Sayings that speak of one point, one a document, in the order given; those that stand alone are groups of one. */
export function alignSayings(sayings: readonly Saying[]): Saying[][] {
  const weight = weightsOf(sayings);
  const pairs: { a: Saying; b: Saying; likeness: number }[] = [];
  sayings.forEach((a, at) => {
    for (const b of sayings.slice(at + 1)) {
      if (a.document === b.document) continue;
      const likeness = likenessOf(a, b, weight);
      if (likeness >= (countOneThing(a, b) ? ENOUGH_BESIDE_NUMBERS : ENOUGH)) pairs.push({ a, b, likeness });
    }
  });
  // The order of the texts decides between equals: sorting is stable.
  pairs.sort((x, y) => y.likeness - x.likeness);
  const groups = new Map(sayings.map((one) => [one, [one]]));
  for (const { a, b } of pairs) {
    const [one, other] = [groups.get(a) ?? [], groups.get(b) ?? []];
    const documents = new Set([...one, ...other].map(({ document }) => document));
    if (one === other || documents.size < one.length + other.length) continue;
    one.push(...other);
    for (const saying of other) groups.set(saying, one);
  }
  return [...new Set(groups.values())].map((group) => sayings.filter((saying) => group.includes(saying)));
}

/** Whether both say how many there are of a thing that both speak of. */
function countOneThing(a: Saying, b: Saying): boolean {
  return a.amounts.some((one) => b.amounts.some((other) => countAlike(one, other)));
}

/** A word says the more of a point the fewer sayings have it. */
function weightsOf(sayings: readonly Saying[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { words } of sayings) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + sayings.length / (counts.get(word) ?? 1));
}

/** How much of what the lesser of two sayings is about the other has too; words of the sentence around count half. */
function likenessOf(a: Saying, b: Saying, weight: (word: string) => number): number {
  const sum = (words: Iterable<string>): number => [...words].reduce((total, word) => total + weight(word), 0);
  const shared = [...a.words].filter((word) => b.words.has(word));
  if (shared.length === 0) return 0;
  const near = [...a.around].filter((word) => b.around.has(word) && !shared.includes(word));
  // One word that chance gives both ("the room") is no point; all that a short saying is about is.
  if (shared.length === 1 && near.length === 0 && Math.min(a.words.size, b.words.size) > 1 && !countOneThing(a, b))
    return 0;
  const least = Math.min(sum(a.words), sum(b.words));
  return least === 0 ? 0 : (sum(shared) + sum(near) / 2) / (least + sum(near) / 2);
}
