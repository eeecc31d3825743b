import type { AnnotatedText } from '../phrases/annotated-text.ts';
import { isNoOfficeOfBody } from '../../data/office-sides.ts';
import { haveOneOffice } from './domestic.ts';
import { officeClassOf } from './office-class.ts';
import type { Person } from './entities.ts';
import { isCountry, NAMED } from '../words/lexicon.ts';
import type { Mention } from '../phrases/mention.ts';
import type { SidesOfOthers } from './sides-of-others.ts';

/** Verbs that lead to a place where somebody else is: by going there or by telephone. */
const LEADS_TO: ReadonlySet<string> = new Set(
  'flew flies landed arrived arrives travelled traveled travels went goes came visited visits telephoned phoned rang cabled'.split(
    ' ',
  ),
);
const BACK: ReadonlySet<string> = new Set('back home returned returning again from after'.split(' '));
/** How far behind a name its journey or its contact may stand, in words. */
const REACH = 8;

/**
 * Sides that a person of whom no country is said cannot be of: that of another holder of an office of which a country has one, that of the
 * place the person travels to, that of the one at the other end of the person's contact, and a body that has no such office.
 */
export function sidesRuledOut(
  persons: readonly Person[],
  text: AnnotatedText,
  of: ReadonlyMap<Mention, Person>,
  others: SidesOfOthers,
  home: string | null,
): SidesOfOthers {
  const found = new Map<Person, Set<string>>();
  for (const [person, sides] of others) found.set(person, new Set(sides));
  const ruleOut = (person: Person, side: string): void => {
    const sides = found.get(person) ?? new Set();
    found.set(person, sides.add(side));
  };
  const open = persons.filter(({ sides, isKnown }) => sides.length === 0 && isKnown);
  const bodies = listedBodies(text, home);
  for (const person of open) for (const body of bodies) if (hasNoOfficeOfBody(person, body)) ruleOut(person, body);
  const placed = persons.filter(({ sides }) => sides.length === 1);
  for (const person of open)
    for (const holder of placed)
      if (holder.offices.length > 0 && haveOneOffice([person, holder])) ruleOut(person, holder.sides[0] ?? '');
  for (const [sentence, list] of text.mentions.entries())
    for (const [i, mention] of list.entries()) {
      const person = of.get(mention);
      if (person === undefined) continue;
      if (person.sides.length === 0) for (const side of destinationsOf(text, sentence, mention)) ruleOut(person, side);
      if (person.sides.length === 0) for (const side of sidesOfTheSameOffice(list, mention)) ruleOut(person, side);
      if (person.sides.length === 0) for (const side of sidesOfUnnamedPartner(text, list, i)) ruleOut(person, side);
      const other = partnerOf(text, list, i, of);
      if (other === null || other === person) continue;
      const [one, another] = [person.sides[0], other.sides[0]];
      if (person.sides.length === 0 && another !== undefined) ruleOut(person, another);
      if (other.sides.length === 0 && one !== undefined) ruleOut(other, one);
    }
  return found;
}

/** The bodies of the list that a text names, and the one that it is of; a body of no list may have a president and a prime minister. */
function listedBodies({ atoms }: AnnotatedText, home: string | null): ReadonlySet<string> {
  const isListed = (id: string): boolean => id !== '' && !isCountry(id) && !id.startsWith(NAMED);
  const found = new Set(atoms.flatMap((list) => list.flatMap(({ id }) => (isListed(id) ? [id] : []))));
  return home !== null && isListed(home) ? found.add(home) : found;
}

/** "Prime Minister A": whether all offices that a person is named with are of states and none is of such a body. */
function hasNoOfficeOfBody(person: Person, body: string): boolean {
  const classes = person.offices.map((office) => officeClassOf({ offices: [office] })).filter((own) => own !== 'rank');
  return classes.length > 0 && classes.every((own) => isNoOfficeOfBody(own, body));
}

/** "After talks with Vietnam's foreign minister, Foreign Minister A said": the countries whose holder of the same office a sentence speaks of without a name. */
function sidesOfTheSameOffice(list: readonly Mention[], own: Mention): string[] {
  if (own.office === null || own.name === null) return [];
  const words = own.office.words.join(' ');
  return list.flatMap(({ name, office, plural, sides }) =>
    name === null && office !== null && !plural && office.words.join(' ') === words ? sides.filter(isCountry) : [],
  );
}

/** "Pacific Minister Dan Lowe flew into Honiara", "the visit of President A to Peru": the countries to whose places a sentence says that somebody travels or telephones. */
function destinationsOf(text: AnnotatedText, sentence: number, mention: Mention): string[] {
  const journey = journeyOf(text, mention);
  if (journey !== null) return countriesWithin(text, sentence, journey, journey + PLACE_REACH);
  const words = text.tokens.slice(mention.last, mention.last + REACH).map(({ lower }) => lower);
  const end = words.findIndex((word) => ['.', ';', 'and', 'where', 'who'].includes(word));
  const own = end < 0 ? words : words.slice(0, end);
  const at = own.findIndex((word) => LEADS_TO.has(word));
  if (at < 0 || at > 4 || own.some((word) => BACK.has(word))) return [];
  return countriesWithin(text, sentence, mention.last + at, mention.last + own.length);
}

/** "the visit of A to", "A's trip to": behind which token the place of somebody's journey is named; null where none is. */
function journeyOf({ tokens }: AnnotatedText, { first, last }: Mention): number | null {
  const before = tokens[first - 1]?.lower ?? '';
  const isOwn = (before === 'of' || before === 'by') && JOURNEYS.has(tokens[first - 2]?.lower ?? '');
  if (isOwn && tokens[last]?.lower === 'to') return last;
  if (tokens[last]?.lower !== "'s") return null;
  const words = tokens.slice(last + 1, last + REACH).map(({ lower }) => lower);
  const noun = words.findIndex((word) => JOURNEYS.has(word));
  return noun >= 0 && noun <= 2 && words[noun + 1] === 'to' ? last + 2 + noun : null;
}
const JOURNEYS: ReadonlySet<string> = new Set(['visit', 'visits', 'trip', 'journey', 'travel']);
/** How far behind "to" the place of a journey may stand, in words. */
const PLACE_REACH = 3;

/** The countries that a sentence names, by themselves or by their capitals, behind one token and before another. */
function countriesWithin({ atoms }: AnnotatedText, sentence: number, first: number, last: number): string[] {
  return (atoms[sentence] ?? [])
    .filter((atom) => (atom.kind === 'capital' || atom.kind === 'country') && isCountry(atom.id))
    .filter((atom) => atom.first > first && atom.last <= last)
    .map(({ id }) => id);
}

/** "President A telephoned Prime Minister B", "A, the first to come from Rome, was received by President B": the one at the other end of a contact; null where none is. */
function partnerOf(
  text: AnnotatedText,
  list: readonly Mention[],
  at: number,
  of: ReadonlyMap<Mention, Person>,
): Person | null {
  const [mention, next] = [list[at], list[at + 1]];
  if (mention === undefined) return null;
  const isHost =
    text.tokens[mention.first - 1]?.lower === 'by' && HOSTING.has(text.tokens[mention.first - 2]?.lower ?? '');
  const subject = isHost ? list.find((one) => of.has(one)) : undefined;
  if (subject !== undefined) return of.get(subject) ?? null;
  return next !== undefined && meets(text, mention, next) ? (of.get(next) ?? null) : null;
}

/** "Queen Ada received the Ambassador of Finland": the countries of the one at the other end of a contact, of whom an office alone is said. */
function sidesOfUnnamedPartner(text: AnnotatedText, list: readonly Mention[], at: number): readonly string[] {
  const [mention, next] = [list[at], list[at + 1]];
  if (mention === undefined || next?.kind !== 'office' || next.plural || next.name !== null) return [];
  return meets(text, mention, next) ? next.sides.filter(isCountry) : [];
}

/** Whether one mention is the subject and the next the object of a verb of contact. */
function meets(text: AnnotatedText, one: Mention, next: Mention): boolean {
  const words = text.tokens.slice(one.last, next.first).map(({ lower }) => lower);
  if (words.length > REACH || words.some((word) => STOPS.has(word))) return false;
  return words.some((word) => MEETS.has(word));
}
const STOPS: ReadonlySet<string> = new Set(
  '; : . and or but who whose which that by accompanied joined succeeded for of'.split(' '),
);
const HOSTING: ReadonlySet<string> = new Set('received met hosted welcomed greeted telephoned'.split(' '));
const MEETS: ReadonlySet<string> = new Set('met meets received receives telephoned called hosted visited'.split(' '));
