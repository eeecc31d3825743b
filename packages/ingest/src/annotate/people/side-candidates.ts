import { isCountry, NAMED } from '../words/lexicon.ts';
import { isForeignOffice } from './domestic.ts';
import type { Person, PlacedMention } from './entities.ts';
import { officeFeatures, taken } from './office-features.ts';
import { giveNeighbours } from './neighbours.ts';
import type { Give, SidesAsked } from './sides-asked.ts';
import { giveAround, giveSentence } from './sides-around.ts';

/** A country or body that a person may be of, and the names of what holds of it: structure alone, never a word of a text. */
export interface SideCandidate {
  readonly side: string;
  readonly features: ReadonlySet<string>;
}

/** How many mentions of one person are looked at. */
const MENTIONS = 3;
/** How many of the sides named most often may be anybody's. */
const COMMON = 5;

/** The sides that a text names, counted once for all people. */
export class NamedSides {
  /** How often the body names each. */
  readonly counts = new Map<string, number>();
  /** The one named oftenest first. */
  readonly ordered: readonly string[];
  readonly titled: ReadonlySet<string>;
  /** By side, those with an office whom the text gives to it. */
  readonly holders = new Map<string, Person[]>();

  constructor({ body, title, persons }: SidesAsked) {
    for (const atoms of body.atoms)
      for (const { id } of atoms) if (id !== '') this.counts.set(id, (this.counts.get(id) ?? 0) + 1);
    this.titled = new Set(title.atoms.flatMap((atoms) => atoms.flatMap(({ id }) => (id === '' ? [] : [id]))));
    this.ordered = [...this.counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
    for (const person of persons) {
      const [side] = person.sides;
      if (side === undefined || person.offices.length === 0) continue;
      const held = this.holders.get(side) ?? [];
      if (held.length < MOST_HOLDERS) this.holders.set(side, [...held, person]);
    }
  }
}
/** Enough of one side to know whether an office is taken; a long text names hundreds. */
const MOST_HOLDERS = 8;

/** Every side that a person of whom the text says none may be of, and '' for none of them, with what holds of it. */
export function sideCandidates(asked: SidesAsked, named: NamedSides, person: Person): SideCandidate[] {
  const found = new Map<string, Set<string>>();
  const give: Give = (side, ...names) => {
    if (side === '' || side.startsWith(NAMED)) return;
    const features = found.get(side) ?? new Set();
    found.set(side, features);
    for (const name of names) features.add(name);
  };
  const { body, home, host, title } = asked;
  if (home !== null) give(home, 'home');
  if (host !== null) give(host, 'host of the publisher');
  for (const side of named.ordered.slice(0, COMMON)) give(side);
  for (const side of named.titled) give(side, 'title', named.titled.size === 1 ? 'title alone' : 'title among others');
  const placed = person.mentions.filter((one) => one.in === 'text').slice(0, MENTIONS);
  for (const [i, one] of placed.entries()) giveAround(body, home, one, i === 0 ? 'first' : 'later', give);
  for (const one of person.mentions.filter((other) => other.in === 'title').slice(0, 1))
    giveSentence(title, one.sentence, one.mention, 'titled', give);
  for (const one of placed) giveNeighbours(asked, one, person, give);
  const rule = person.assumedSide;
  if (rule !== null) give(rule, 'rule');
  const general = generalFeatures(asked, person, placed, found.size);
  const office = officeFeatures(person, placed);
  const none: SideCandidate = {
    side: '',
    features: new Set(['none', ...general, ...office, rule === null ? 'no rule' : 'rule says another']),
  };
  const ruledOut = asked.ruledOut.get(person);
  const isOfState = person.offices.some(({ words }) => words.some((word) => OF_STATES.has(word)));
  const mayBe = (side: string): boolean =>
    ruledOut?.has(side) !== true && !(person.isForeign && side === home) && (isCountry(side) || !isOfState);
  const able = [...found].filter(([side]) => mayBe(side));
  const sides = able.map(([side, features]) => {
    const add = (...names: readonly string[]): void => {
      for (const name of names) features.add(name);
    };
    add(...general, ...office, ...countFeatures(named, side));
    add(isCountry(side) ? 'country' : 'organisation');
    if (rule === null) add('no rule');
    else if (rule !== side) add(rule === home ? 'rule says home' : 'rule says another');
    if (isForeignOffice(person, side)) add('has no such office');
    add(taken(named.holders.get(side) ?? [], person));
    return { side, features };
  });
  return [none, ...sides];
}

/** Words of offices that states alone have. */
const OF_STATES: ReadonlySet<string> = new Set(
  'minister president premier king queen emir sultan taoiseach senator'.split(' '),
);

function generalFeatures(
  { isHomeKnown, isOfficial, home }: SidesAsked,
  person: Person,
  placed: readonly PlacedMention[],
  size: number,
): string[] {
  const names = [
    isHomeKnown ? 'home known' : home === null ? 'no home' : 'home guessed',
    `sides ${size <= 2 ? 'few' : size <= 5 ? 'some' : 'many'}`,
  ];
  if (isOfficial) names.push('official');
  if (home !== null && !isCountry(home)) names.push('home is a body');
  if (person.isForeign) names.push('foreign');
  if (person.parts.length === 1) names.push('one name');
  if (person.mentions.some((one) => one.in === 'title')) names.push('in title');
  if (placed.length === 0) names.push('in title alone');
  return names;
}

function countFeatures({ counts, ordered }: NamedSides, side: string): string[] {
  const rank = ordered.indexOf(side);
  const count = counts.get(side) ?? 0;
  return [
    `rank ${rank < 0 ? 'none' : rank === 0 ? 'first' : rank === 1 ? 'second' : rank === 2 ? 'third' : 'later'}`,
    `named ${count === 0 ? 'never' : count === 1 ? 'once' : count <= 4 ? 'some' : 'often'}`,
  ];
}
