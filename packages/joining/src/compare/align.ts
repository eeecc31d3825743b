import { countAlike } from './amounts.ts';
import type { Saying } from './sayings.ts';
import { WORDS_BY_WEIGHT } from './word-weights.generated.ts';

/** Two sayings this like each other (a cosine of their words by weight, with what else they share) speak of one point. */
const ENOUGH = 0.15;
/** Least likeness of each two of one point, where more than two speak of it. */
const CHAINED = 0.05;
/** A word of the sentence around, a thing that both count, and what one denies and the other tells, beside a shared word that weighs 1. */
const WEIGHT_AROUND = 0.5;
const WEIGHT_OF_NUMBERS = 0.5;
const WEIGHT_OF_DENIAL = 0.2;
/** What a single word has to weigh to be a point by itself. */
const LEAST_ALONE = 0.6;

/**
 * Sayings that speak of one point, one a document, in the order given; those that stand alone are groups of one. Of two documents each
 * saying goes with the one of the other that is likest to it, where that holds from both ends.
 */
export function alignSayings(sayings: readonly Saying[]): Saying[][] {
  const pairs: { a: Saying; b: Saying; likeness: number }[] = [];
  const best = new Map<Saying, Map<string, number>>();
  const keepBest = (one: Saying, document: string, likeness: number): void => {
    const known = best.get(one) ?? new Map<string, number>();
    known.set(document, Math.max(known.get(document) ?? 0, likeness));
    best.set(one, known);
  };
  sayings.forEach((a, at) => {
    for (const b of sayings.slice(at + 1)) {
      const likeness = a.document === b.document ? 0 : likenessOf(a, b);
      if (likeness < ENOUGH) continue;
      keepBest(a, b.document, likeness);
      keepBest(b, a.document, likeness);
      pairs.push({ a, b, likeness });
    }
  });
  const isBest = (one: Saying, other: Saying, likeness: number): boolean =>
    likeness >= (best.get(one)?.get(other.document) ?? 0);
  const likest = pairs.filter(({ a, b, likeness }) => isBest(a, b, likeness) && isBest(b, a, likeness));
  // The order of the texts decides between equals: sorting is stable.
  likest.sort((x, y) => y.likeness - x.likeness);
  const groups = new Map(sayings.map((one) => [one, [one]]));
  for (const { a, b } of likest) {
    const [one, other] = [groups.get(a) ?? [], groups.get(b) ?? []];
    const documents = new Set([...one, ...other].map(({ document }) => document));
    if (one === other || documents.size < one.length + other.length) continue;
    // "The post closes on Monday", "the matter is closed", "closed to the press": a chain of chances is no point.
    if (one.some((x) => other.some((y) => likenessOf(x, y) < CHAINED))) continue;
    one.push(...other);
    for (const saying of other) groups.set(saying, one);
  }
  return [...new Set(groups.values())].map((group) => sayings.filter((saying) => group.includes(saying)));
}

/** How like two sayings are in what they are about: nothing in common is 0, all 1 or more. */
function likenessOf(a: Saying, b: Saying): number {
  const shared = [...a.words].filter((word) => b.words.has(word));
  const isCounted = countOneThing(a, b);
  if (shared.length === 0 && !isCounted) return 0;
  const around = [...a.around].filter((word) => b.around.has(word) && !shared.includes(word));
  // One plain word that chance gives both ("the room") is no point; all that a short saying is about is.
  const isChance =
    !(a.isPurpose && b.isPurpose) &&
    shared.length === 1 &&
    around.length === 0 &&
    !isCounted &&
    weightOf(shared) < LEAST_ALONE;
  if (isChance && Math.min(a.words.size, b.words.size) > 1) return 0;
  const common =
    weightOf(shared) +
    WEIGHT_AROUND * weightOf(around) +
    (isCounted ? WEIGHT_OF_NUMBERS : 0) +
    (a.denies === b.denies ? 0 : WEIGHT_OF_DENIAL);
  return common / Math.sqrt(Math.max(1, weightOf(a.words)) * Math.max(1, weightOf(b.words)));
}

/** Whether both say how many there are of a thing that both speak of. */
function countOneThing(a: Saying, b: Saying): boolean {
  return a.amounts.some((one) => b.amounts.some((other) => countAlike(one, other)));
}

/** A word that diplomatic prose has in few paragraphs or none says most. */
const RAREST = 1;
const WEIGHTS: ReadonlyMap<string, number> = new Map(
  WORDS_BY_WEIGHT.flatMap(([twentieths, words]) => words.split(' ').map((word) => [word, twentieths / 20] as const)),
);

/** How much some stems say together: one that stands in every paragraph 0, the rarest 1 each. */
export function weightOf(words: Iterable<string>): number {
  let sum = 0;
  for (const word of words) sum += WEIGHTS.get(word) ?? RAREST;
  return sum;
}
