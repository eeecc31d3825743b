import type { Teller } from './teller.ts';

/** The most who are told to tell of one contact. */
const MOST_TELLERS = 4;

/** Those of whom the rules are sure, in order, then those likely enough, the likeliest first, each once: of "the foreign ministry" and "the Omani foreign ministry" the likelier stands for both. */
export function chosenTellers(
  weighed: readonly { readonly teller: Teller; readonly likelihood: number; readonly isSure: boolean }[],
  least: number,
): Teller[] {
  const chosen: Teller[] = [];
  const sure = weighed.filter(({ isSure }) => isSure);
  const fit = weighed.filter(({ likelihood, isSure }) => !isSure && likelihood >= least);
  for (const { teller } of [...sure, ...fit.sort((a, b) => b.likelihood - a.likelihood)])
    if (!chosen.some((other) => isWithin(other, teller) || isWithin(teller, other)))
      chosen.push({ ...teller, manner: 'tells' });
  return chosen.slice(0, MOST_TELLERS);
}

/** Whether all words of one's name are of the other's. */
function isWithin(a: Teller, b: Teller): boolean {
  const words = new Set(wordsOf(b));
  return wordsOf(a).every((word) => words.has(word));
}

const wordsOf = ({ name }: Teller): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL.has(word))
    .map((word) => word.replace(/s$/u, ''));
const SMALL: ReadonlySet<string> = new Set('the a an of for in at and s his her its their'.split(' '));

/** "Both governments said" where each of the two is heard by itself: their word is counted once. */
export function withoutSummed(tellers: readonly Teller[]): readonly Teller[] {
  return tellers.filter(
    (teller) =>
      teller.sides.length < 2 ||
      teller.person !== null ||
      !teller.sides.every((side) => tellers.some((other) => other !== teller && other.sides.includes(side))),
  );
}
