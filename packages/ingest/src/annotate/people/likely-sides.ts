import { SIDE_TREES } from '../../data/side-trees.generated.ts';
import { sumOver } from '../../data/tree.ts';
import { sideOfOffice } from '../../data/office-sides.ts';
import type { Person } from './entities.ts';
import { NamedSides, sideCandidates, type SideCandidate } from './side-candidates.ts';
import type { SidesAsked } from './sides-asked.ts';

/** How likely a side must be to be given to a person of whom the text says none, against a rule too (`quality/learn-sides.mjs` prints what each would give and cost). */
const LEAST_LIKELY_SIDE = 0.5;

interface LikelySide extends SideCandidate {
  readonly likelihood: number;
}

/** Whether nothing that the text says gives the person a side. */
export function isOpen({ sides, isKnown, offices }: Person): boolean {
  return sides.length === 0 && isKnown && offices.every(({ words }) => sideOfOffice(words) === null);
}

/**
 * The likeliest of the sides that a text names for people of whom it says none, where one is likely enough: what rules took for likely
 * stays where it can be and nothing overrules it. Who is in no such map has no side that is likely enough.
 */
export function likelySides(asked: SidesAsked): ReadonlyMap<Person, string> {
  const found = new Map<Person, string>();
  const open = asked.persons.filter(isOpen);
  if (open.length === 0) return found;
  const named = new NamedSides(asked);
  for (const person of open) {
    const candidates = weighed(sideCandidates(asked, named, person));
    const rule = candidates.find(({ side }) => side === person.assumedSide);
    const [first] = candidates;
    const isSure = first !== undefined && first.side !== '' && first.likelihood >= LEAST_LIKELY_SIDE;
    const side = isSure ? first.side : rule?.side;
    if (side !== undefined) found.set(person, side);
  }
  return found;
}

const sumOfSides = sumOver(SIDE_TREES);

/** Candidates with how likely each is, 0 to 1 and 1 together, the likeliest first. */
function weighed(candidates: readonly SideCandidate[]): LikelySide[] {
  const odds = candidates.map(({ features }) => Math.exp(sumOfSides(features)));
  const sum = odds.reduce((all, one) => all + one, 0);
  return candidates
    .map((one, i) => ({ ...one, likelihood: Math.round((1000 * (odds[i] ?? 0)) / sum) / 1000 }))
    .sort((a, b) => b.likelihood - a.likelihood);
}
