import type { NounPhrase } from '../grammar/noun-phrase.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { sidesOf, type Party } from '../terms/party.ts';

/** "the next tripartite meeting": how many sides its name says it has; null where it says nothing. */
export function countOf(state: ReaderState, phrase: NounPhrase): number | null {
  for (const { word } of state.row.elements.slice(phrase.first, phrase.at)) {
    const count = SIDED.get(word);
    if (count !== undefined) return count;
  }
  return null;
}
const SIDED: ReadonlyMap<string, number> = new Map([
  ['tripartite', 3],
  ['trilateral', 3],
  ['three-way', 3],
  ['three-party', 3],
  ['quadripartite', 4],
  ['quadrilateral', 4],
  ['four-way', 4],
  ['four-party', 4],
]);

/**
 * "They lauded the reforms of Jordan and the trilateral summit with A and B": two who speak of it and those with whom it is are one side too
 * many, so it was held by that one of the two whose side the sentence names. `holders` as they are where nothing is counted or all of it fits.
 */
export function countedHolders(
  state: ReaderState,
  phrase: NounPhrase,
  holders: readonly Party[],
  partners: readonly Party[],
): readonly Party[] {
  const count = holders.length === 2 ? countOf(state, phrase) : null;
  const others = sidesOf(partners);
  const own = sidesOf(holders).filter((side) => !others.includes(side));
  if (count === null || others.length !== count - 1 || own.length < 2) return holders;
  const spokenOf = new Set(
    state.row.elements.slice(0, phrase.first).flatMap(({ mention }) => (mention?.kind === 'side' ? mention.sides : [])),
  );
  const meant = own.filter((side) => spokenOf.has(side));
  return meant.length === 1 ? meant.map((side) => ({ type: 'side', side, office: [] })) : holders;
}
