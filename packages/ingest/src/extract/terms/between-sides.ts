import type { AnnotatedDocument } from '../../annotate/document.ts';
import { haveOneOffice, isForeignOffice } from '../../annotate/people/domestic.ts';
import { officeClassOf } from '../../annotate/people/office-class.ts';
import { SURE_GUESS, type Person } from '../../annotate/people/entities.ts';
import { isCountry } from '../../annotate/words/lexicon.ts';
import { sideOfPerson, type Party } from './party.ts';

/** A holder of an office of whom the text gives no country, in a text where all speaks for one. */
function isOwn(person: Person, side: string): boolean {
  return person.assumedSide === side && person.offices.length > 0 && !person.isForeign;
}

/** A holder of an office in a text of no known country, whom all that stands near gives to the country of the others. */
function isGuessedOwn(person: Person, side: string): boolean {
  return person.assumedSide === side && person.offices.length > 0;
}

/** How often a text must name a country to be taken for one of its affairs alone. */
const OFTEN = 2;

/** Whether a text names hardly any other country. */
function isOfOneCountry(state: { readonly doc: AnnotatedDocument }, side: string): boolean {
  let own = 0;
  let others = 0;
  for (const atoms of state.doc.body.atoms)
    for (const { id } of atoms)
      if (isCountry(id))
        if (id === side) own += 1;
        else others += 1;
  return own >= OFTEN && own > 3 * others;
}

/** Whether a text names a country, and no other side anywhere: what people of such a text do among themselves is its own affair. */
function namesOnly(state: { readonly doc: AnnotatedDocument }, side: string): boolean {
  const sides = new Set(
    [...state.doc.title.atoms, ...state.doc.body.atoms]
      .flat()
      .map(({ id }) => id)
      .filter((id) => id !== ''),
  );
  return isCountry(side) && sides.size === 1 && sides.has(side);
}

/** How likely a guess of a side must be for two of one government to be taken for its own. */
const LIKELY_OF_ONE_HOUSE = 0.93;
const HEADS: ReadonlySet<string> = new Set(['president', 'premier', 'crown']);
const BELOW_HEADS: ReadonlySet<string> = new Set(['minister', 'foreign minister', 'ambassador', 'speaks', 'adviser']);

/** "the president and his former prime minister met": the head of a state and those who serve or served under one, all surely of the country that the text is of; a president with a premier also where that is only the one named oftenest. */
function isOfOneHouse(people: readonly Person[], home: string, isKnown: boolean): boolean {
  if (!isCountry(home) || people.length < 2) return false;
  const isOfHome = ({ sides, assumedSide, assumedLikelihood }: Person): boolean =>
    sides.includes(home) || (assumedSide === home && assumedLikelihood >= LIKELY_OF_ONE_HOUSE);
  const classes = people.map(officeClassOf);
  const head = classes.findIndex((own) => HEADS.has(own));
  return (
    head >= 0 &&
    people.every(isOfHome) &&
    classes.every(
      (own, i) => i === head || own === 'premier' || (isKnown && (BELOW_HEADS.has(own) || isOfTown(people[i]))),
    )
  );
}

/** A mayor or governor, whom the head of the own state meets at home. */
function isOfTown(person: Person | undefined): boolean {
  return person?.offices.some(({ words }) => words[0] === 'mayor' || words[0] === 'governor') === true;
}

/** Two parties at least, not all of one side: by what the text says, else by their offices; a bare guess of a side drops nothing. */
export function isBetweenSides(state: { readonly doc: AnnotatedDocument }, parties: readonly Party[]): boolean {
  if (parties.length < 2) return false;
  const stated = new Set(
    parties
      .map((party) => (party.type === 'side' ? party.side : sideOfPerson(party.person)))
      .filter((side) => side !== null),
  );
  if (stated.size > 1) return true;
  const open = parties.flatMap((party) =>
    party.type === 'person' && sideOfPerson(party.person) === null ? [party.person] : [],
  );
  if (open.length === 0) return false;
  // That people are told to have met is itself a sign that they are of two sides.
  if (open.some((person) => person.offices.length > 0 && person.assumedLikelihood < SURE_GUESS)) return true;
  const home = state.doc.homeSide;
  const [only] = stated;
  if (only !== undefined && home !== null && only !== home) return true;
  if (
    only !== undefined &&
    only === home &&
    isCountry(home) &&
    state.doc.hasKnownHome &&
    open.every((person) => isOwn(person, only))
  )
    return false;
  if (
    open.some((person) => person.isForeign) &&
    (only === home || open.some((person) => !person.isForeign && person.offices.length > 0))
  )
    return true;
  if (
    open.some((person) => isForeignOffice(person, home) || (person.assumedSide !== null && person.assumedSide !== home))
  )
    return true;
  if (home !== null && !isCountry(home) && open.some((person) => person.offices.length > 0)) return true;
  if (
    only !== undefined &&
    only === home &&
    !state.doc.hasKnownHome &&
    isOfOneCountry(state, only) &&
    open.every((person) => isGuessedOwn(person, only))
  )
    return haveOneOffice(parties.flatMap((party) => (party.type === 'person' ? [party.person] : [])));
  const people = parties.flatMap((party) => (party.type === 'person' ? [party.person] : []));
  if (haveOneOffice(people)) return true;
  if (home !== null && isOfOneHouse(people, home, state.doc.hasKnownHome)) return false;
  const isTold = home !== null && (state.doc.hasKnownHome || open.some(({ offices }) => offices.length > 0));
  if (isTold && namesOnly(state, home) && people.every((person) => person.assumedSide === home)) return false;
  if (state.doc.principal.isOfficial || home === null)
    return home === null && !state.doc.principal.isOfficial && open.every((person) => person.isKnown);
  return open.some((person) => person.offices.length > 0 || person.isKnown);
}
