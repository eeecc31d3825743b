import { NAMED } from '../../annotate/words/lexicon.ts';
import type { LooseClass } from '../../data/loose-words.ts';
import type { Element } from '../grammar/elements.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { partiesAfter } from '../grammar/objects.ts';
import { isBetweenSides } from '../terms/between-sides.ts';
import { tidy } from '../discourse/parties.ts';
import { canBeParty } from '../grammar/can-be-party.ts';
import { listFrom, listUpTo, type PartyList } from '../grammar/party-lists.ts';
import { sameParty, sideOfPerson, sidesOf, type Party, type Resolution } from '../terms/party.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { mainSubject, subjectOf } from '../grammar/subjects.ts';

/** Some parties near a word that may tell of a contact, and how they stand to it. */
export interface Standing {
  readonly parties: readonly Party[];
  readonly hows: readonly Resolution[];
  /** By which grammar or memory they were found: "subject", "with", "before". */
  readonly as: string;
  /** The elements they span; null where they stand in no element of the sentence. */
  readonly list: PartyList | null;
}

/** Who may have been in contact: those on either side of the word, or one list of both. */
export interface Pairing {
  readonly left: Standing;
  readonly right: Standing | null;
  /** All of them, each once. */
  readonly parties: readonly Party[];
}

/** How far back the subject of an earlier sentence may stand. */
const MEMORY = 2;
/** How far from the word parties may stand, in elements. */
const REACH = 40;
const MOST_PAIRINGS = 10;
/** Prepositions that lead to a partner, each a standing of its own. */
const LEADING: readonly ReadonlySet<string>[] = [
  ['with', 'alongside'],
  ['to'],
  ['by'],
  ['from'],
  ['between', 'among'],
  ['of'],
  ['for', 'on', 'at', 'before', 'against', 'behind'],
].map((words) => new Set(words));
const LEADING_WORDS: ReadonlySet<string> = new Set(LEADING.flatMap((words) => [...words]));

/** The pairs and sets of parties of two sides that may have been in contact by the word at `at`, likeliest grammar first. */
export function pairingsAt(state: ReaderState, at: number, { isNoun, isMutual }: LooseClass): Pairing[] {
  const lefts = standingsBefore(state, at, isNoun);
  if (lefts.length === 0) return [];
  const behind = listsBehind(state.row.elements, at);
  const found: Pairing[] = [];
  const add = (left: Standing, right: Standing | null): void => {
    const parties = tidy([...left.parties, ...(right?.parties ?? [])]);
    if (parties.length < 2 || parties.length > MOST_PARTIES || found.length >= MOST_PAIRINGS) return;
    if (!parties.every(canTakePart) || found.some((other) => areSame(other.parties, parties))) return;
    if (!isBetweenSides(state, parties) || isOwnBody(state, parties)) return;
    found.push({ left, right, parties });
  };
  for (const left of lefts) {
    for (const right of standingsBehind(state, behind, left, isMutual)) add(left, right);
    if (isMutual) add(left, null);
  }
  const between = behind.find(({ as }) => as === 'between');
  const both = between === undefined ? null : standing(state, between.list, 'between', []);
  if (both !== null) add(both, null);
  const { titlePair } = state.discourse;
  if (titlePair.length >= 2 && isMutual) add({ parties: titlePair, hows: ['set'], as: 'title', list: null }, null);
  return found;
}
const MOST_PARTIES = 12;

/** A side, or a person: of whom neither office nor side is said, one with more than a single name, which may be any word. */
function canTakePart(party: Party): boolean {
  if (party.type === 'side') return true;
  const { isKnown, offices, parts } = party.person;
  return isKnown && (offices.length > 0 || parts.length > 1 || sideOfPerson(party.person) !== null);
}

/** "the president convened the Council of Elders": who speaks for a country and a body that is in no list are of that country in a text of its own. */
function isOwnBody({ doc }: ReaderState, parties: readonly Party[]): boolean {
  const sides = sidesOf(parties);
  const others = sides.filter((side) => !side.startsWith(NAMED));
  const own = doc.principal.side;
  return own !== null && others.length < sides.length && others.every((side) => side === own);
}

const areSame = (a: readonly Party[], b: readonly Party[]): boolean =>
  a.length === b.length && a.every((party) => b.some((other) => sameParty(party, other)));

function standingsBefore(state: ReaderState, at: number, isNoun: boolean): Standing[] {
  const { elements, sentence } = state.row;
  const found: Standing[] = [];
  const add = (list: PartyList | null, as: string): void => {
    if (list === null || at - list.last > REACH || found.some((one) => one.list?.first === list.first)) return;
    const { parties, hows } = state.parties(list);
    if (parties.length > 0) found.push({ parties, hows, as, list });
  };
  if (isNoun) {
    const phrase = nounPhraseAt(elements, at);
    if (phrase.owner !== null) add({ mentions: [phrase.owner], first: phrase.first, last: at }, 'owner');
    if (phrase.attributes.length > 0) add({ mentions: phrase.attributes, first: phrase.first, last: at }, 'attributes');
  }
  const subject = subjectOf(elements, at, true);
  add(subject !== null && subject.last <= at ? subject : null, 'subject');
  add(nearestBefore(elements, at), 'nearest');
  const main = mainSubject(elements);
  add(main !== null && main.last <= at ? main : null, 'main');
  const told = (party: Party | null, as: string): void => {
    if (party !== null && !found.some((one) => one.parties.some((other) => sameParty(other, party))))
      found.push({ parties: [party], hows: ['principal'], as, list: null });
  };
  told(state.discourse.lastSubject(sentence, MEMORY), 'before');
  told(state.discourse.self(), 'self');
  return found;
}

function nearestBefore(elements: readonly Element[], at: number): PartyList | null {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) if (canBeParty(elements, i)) return listUpTo(elements, i);
  return null;
}

/** The lists of parties behind a word, each with what leads to it. */
function listsBehind(elements: readonly Element[], at: number): { readonly list: PartyList; readonly as: string }[] {
  let near = at + 1;
  while (near < Math.min(elements.length, at + REACH) && !canBeParty(elements, near)) near += 1;
  if (!canBeParty(elements, near) || near >= at + REACH) return [];
  const found: { readonly list: PartyList; readonly as: string }[] = [];
  const object = partiesAfter(elements, at + 1, NONE, true, 4);
  if (object !== null) found.push({ list: object.list, as: 'object' });
  const leading = new Set<string>();
  for (let i = at + 1; i < elements.length; i += 1) {
    const word = elements[i]?.word ?? '';
    if (LEADING_WORDS.has(word)) leading.add(word);
  }
  for (const prepositions of LEADING) {
    if (![...prepositions].some((word) => leading.has(word))) continue;
    const led = partiesAfter(elements, at + 1, prepositions, false, 24);
    if (led !== null && led.preposition !== '') found.push({ list: led.list, as: [...prepositions][0] ?? '' });
  }
  return [...found, { list: listFrom(elements, near), as: 'near' }];
}
const NONE: ReadonlySet<string> = new Set();

function standingsBehind(
  state: ReaderState,
  behind: ReturnType<typeof listsBehind>,
  left: Standing,
  isMutual: boolean,
): Standing[] {
  const found: Standing[] = [];
  const add = (one: Standing | null): void => {
    if (one !== null && !found.some((other) => one.list !== null && other.list?.first === one.list.first))
      found.push(one);
  };
  for (const { list, as } of behind)
    if (!found.some((other) => other.list?.first === list.first)) add(standing(state, list, as, left.parties));
  const { list } = left;
  if (list !== null && list.first > 0) {
    const further = nearestBefore(state.row.elements, list.first);
    // "A and B flew to Warsaw": who share a verb that needs somebody else are not each other's.
    const isShared = further !== null && isJoint(state.row.elements.slice(further.last, list.first));
    if (further !== null && (isMutual || !isShared)) add(standing(state, further, 'further', left.parties));
  }
  const set = state.discourse.titlePair;
  const rest = set.filter((party) => !left.parties.some((other) => sameParty(party, other)));
  if (set.length >= 2 && rest.length > 0 && rest.length < set.length)
    add({ parties: rest, hows: ['set'], as: 'title', list: null });
  return found;
}

function isJoint(between: readonly Element[]): boolean {
  return between.length > 0 && between.every(({ word }) => ['and', 'or', ','].includes(word));
}

function standing(state: ReaderState, list: PartyList, as: string, others: readonly Party[]): Standing | null {
  const { parties, hows } = state.parties(list, others);
  return parties.length === 0 ? null : { parties, hows, as, list };
}

/** How the parties of two contacts lie to each other: those of the smaller all in the other, two or more shared, one, none. */
export type Kinship = 'same' | 'two' | 'one' | 'none';

/** How the parties of two contacts lie to each other. */
export function kinshipOf(a: readonly Party[], b: readonly Party[]): Kinship {
  const shared = a.filter((party) => b.some((other) => isOne(party, other))).length;
  if (shared === 0) return 'none';
  if (shared === 1) return 'one';
  return shared >= Math.min(a.length, b.length) ? 'same' : 'two';
}

/** One party, or a side and its person. */
function isOne(a: Party, b: Party): boolean {
  return sameParty(a, b) || (a.type !== b.type && sideOf(a) !== null && sideOf(a) === sideOf(b));
}
const sideOf = (party: Party): string | null =>
  party.type === 'side' ? party.side : (sideOfPerson(party.person) ?? party.person.assumedSide);
