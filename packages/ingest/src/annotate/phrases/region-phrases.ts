import { REGION_ADJECTIVES, STATES } from '../../data/regions.ts';
import { COUNTERPART_NOUNS } from '../../data/offices.ts';
import type { Atom } from '../names/atoms.ts';
import type { Token } from '../words/tokens.ts';

/** A region by which leaders or states are named together. */
export interface RegionPhrase {
  /** The atom behind it: the office, or what follows the word for states. */
  readonly next: number;
  /** The states that it means, none where the region's are not agreed on or not all are meant. */
  readonly states: readonly string[];
  /** "the Baltic states", where states are named and no leaders. */
  readonly areStates: boolean;
}

/** In how many atoms a region may be named. */
const LONGEST = 2;

/** "the five Central American presidents", "the Baltic states": the region at `at`, behind a determiner and a count; null where none is named. */
export function regionAt(
  tokens: readonly Token[],
  atoms: readonly Atom[],
  at: number,
  isDefinite: boolean,
  count: number | null,
): RegionPhrase | null {
  const from = atoms[at]?.first ?? 0;
  if (tokens[from]?.capital !== true) return null;
  for (let i = at + 1; i <= at + LONGEST; i += 1) {
    const head = atoms[i];
    if (head === undefined) return null;
    const words = tokens.slice(from, head.first).map(({ lower }) => lower);
    const members = REGION_ADJECTIVES.get(words.join(' '));
    if (members === undefined) continue;
    const areStates = STATES.has(tokens[head.first]?.lower ?? '') && members.length > 0;
    const word = tokens[head.first]?.lower ?? '';
    const areLeaders = head.office?.plural === true || (COUNTERPART_NOUNS.has(word) && word.endsWith('s'));
    if (!areLeaders && !areStates) return null;
    const areAll = (isDefinite || count !== null) && (count ?? members.length) === members.length;
    return { next: areStates ? i + 1 : i, states: areAll ? members : [], areStates };
  }
  return null;
}
