import { isOrdinary } from '../../data/common-words.ts';
import { SIDE_TREES } from '../../data/side-trees.generated.ts';
import { sumOver } from '../../data/tree.ts';
import { haveOneOffice } from '../people/domestic.ts';
import type { Person } from '../people/entities.ts';
import { hitAt } from '../words/lexicon.ts';
import type { TextWithPeople } from './text-with-people.ts';
import { bodiesOfOffices, takeBodies } from './offices-of-bodies.ts';
import { sideCandidates, type SideCandidate } from './side-candidates.ts';

/** How likely a side must be, among all that the text names and none, to be taken for that of somebody of whom the text says none (`quality/learn-sides.mjs` prints what each would give and cost). */
const LEAST_LIKELY_SIDE = 0.4;

/** More people than these are of a list or of a hostile text: the rules' guesses stand. */
const MOST_PEOPLE = 300;

const sumOfSides = sumOver(SIDE_TREES);

/** Whether the text says no side of somebody who is known to act for one. */
const isOpen = (person: Person): boolean => person.sides.length === 0 && person.isKnown;

/** "President Dana Tell of Norvania", "Vagif A of SOCAR": whom a paper gives to what is in no list is of nothing that is; an official text names the towns of its own people so. */
function isOfUnknown({ body, title, principal }: TextWithPeople, person: Person): boolean {
  if (principal.isOfficial) return false;
  return person.mentions.some(({ in: part, mention }) => {
    const { tokens } = part === 'title' ? title : body;
    const next = tokens[mention.last + 1];
    const isName = next?.kind === 'word' && next.capital && !isOrdinary(next.lower);
    return (
      mention.name !== null &&
      tokens[mention.last]?.lower === 'of' &&
      isName &&
      hitAt(tokens, mention.last + 1, tokens.length) === null
    );
  });
}

/** Gives people of whom the text says no side the likeliest, where one is likely enough; the guesses of rules are among what is weighed. */
export function chooseLikelySides(doc: TextWithPeople): void {
  for (const person of doc.persons) {
    if (!isOpen(person) || !isOfUnknown(doc, person)) continue;
    person.assumedSide = null;
    person.isForeign = true;
  }
  const unsaid = doc.persons.filter((person) => isOpen(person) && !isOfUnknown(doc, person));
  const bodies = bodiesOfOffices(doc, unsaid);
  takeBodies(doc, bodies);
  const open = unsaid.filter((person) => !bodies.has(person));
  if (open.length === 0 || doc.persons.length > MOST_PEOPLE) return;
  const weighedSides = open.map((person) => ({ person, sides: weighed(sideCandidates(doc, person)) }));
  const surest = weighedSides.sort((a, b) => (b.sides[0]?.likelihood ?? 0) - (a.sides[0]?.likelihood ?? 0));
  const given: Person[] = [];
  for (const { person, sides } of surest) {
    // Of two who bear an office of which a country has one, the likelier keeps the country: the other is of the next likely.
    const isTaken = (side: string | null): boolean =>
      side !== null && given.some((other) => other.assumedSide === side && haveOneOffice([person, other]));
    const rest = sides.filter(({ side }) => !isTaken(side));
    const all = rest.reduce((sum, { likelihood }) => sum + likelihood, 0);
    const [choice] = rest;
    if (choice === undefined || choice.likelihood < LEAST_LIKELY_SIDE * all) continue;
    person.assumedSide = choice.side;
    person.assumedLikelihood = choice.likelihood / all;
    person.isForeign = choice.side !== doc.homeSide;
    given.push(person);
  }
}

/** The sides of candidates with how likely each is, 0 to 1 and 1 together, the likeliest first. */
function weighed(candidates: readonly SideCandidate[]): LikelySide[] {
  const odds = candidates.map(({ features, shared }) => Math.exp(sumOfSides(features, shared)));
  const sum = odds.reduce((all, one) => all + one, 0);
  return candidates
    .map((one, i) => new LikelySide(one.side, Math.round((1000 * (odds[i] ?? 0)) / sum) / 1000))
    .sort((a, b) => b.likelihood - a.likelihood);
}

/** A class, since a fraction in a plain object costs a slow store each time it is 0 or 1 instead. */
class LikelySide {
  readonly side: string | null;
  readonly likelihood: number;

  constructor(side: string | null, likelihood: number) {
    this.side = side;
    this.likelihood = likelihood;
  }
}
