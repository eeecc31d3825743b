import { cityAt } from '../../data/cities.ts';
import { homesOfOffice } from '../../data/office-homes.ts';
import { haveOneOffice, isForeignOffice } from '../people/domestic.ts';
import type { Person, PlacedMention } from '../people/entities.ts';
import type { AnnotatedText } from '../phrases/annotated-text.ts';
import { isCountry } from '../words/lexicon.ts';
import { officeClassOf } from '../people/office-class.ts';
import type { TextWithPeople } from './text-with-people.ts';
import { originOf } from './name-origins.ts';
import { namesOfSides } from './named-sides.ts';
import { MEETS, sayAround, type Say } from './sides-around.ts';

/** A side that a person may act for, null for none that the text gives, and the names of what holds of it: structure alone, never a word of a text. */
export interface SideCandidate {
  readonly side: string | null;
  readonly features: ReadonlySet<string>;
  /** What holds of the person, whatever the side. */
  readonly shared: readonly string[];
}

/** More sides than these are not weighed for one person: those named nearest are. */
const MOST_CANDIDATES = 14;
/** Mentions of one person that are looked at, from the first on. */
const MOST_MENTIONS = 6;

/** Every side that a person of whom the text says none may be of, and none. */
export function sideCandidates(doc: TextWithPeople, person: Person): SideCandidate[] {
  const found = new Map<string | null, Set<string>>([[null, new Set(['none'])]]);
  const say = (side: string | null, name: string): void => {
    const own = found.get(side) ?? new Set();
    found.set(side, own.add(name));
  };
  const sides = nearestSides(doc, person);
  for (const side of sides) say(side, isCountry(side) ? 'country' : 'body');
  const known = (side: string | null): side is string => side !== null && found.has(side);
  const placed = placedIn(person);
  const sayKnown = (side: string, name: string): void => {
    if (known(side)) say(side, name);
  };
  for (const one of placed) sayAround(doc, one, sayKnown);
  for (const one of placed) sayInPair(doc, one, sayKnown);
  sayOfText(doc, person, sides, say);
  sayOfOffice(doc, person, sides, say);
  sayOfName(doc, person, sides, say);
  const shared = ofPerson(doc, person, sides);
  return [...found].map(([side, features]) => ({ side, features, shared }));
}

/** The mentions that are looked at: those of the body first. */
function placedIn(person: Person): PlacedMention[] {
  const body = person.mentions.filter((one) => one.in === 'text');
  return [...body, ...person.mentions.filter((one) => one.in === 'title')].slice(0, MOST_MENTIONS);
}

/** The sides of the text, those named nearest to the person first where they are many, with those that the text is of. */
function nearestSides(doc: TextWithPeople, person: Person): string[] {
  const first = person.mentions.find((one) => one.in === 'text')?.sentence ?? 0;
  const gap = new Map<string, number>();
  for (const text of [doc.body, doc.title])
    for (const { side, sentence } of namesOfSides(text).list) {
      const own = text.part === 'title' ? 1 : Math.abs(sentence - first);
      if (own < (gap.get(side) ?? Infinity)) gap.set(side, own);
    }
  const of = [doc.principal.side, doc.homeSide, doc.principal.host, person.assumedSide].filter((side) => side !== null);
  const near = [...gap].sort((a, b) => a[1] - b[1]).map(([side]) => side);
  const out = doc.ruledOut.get(person);
  const mayBe = (side: string): boolean => out?.has(side) !== true && !(person.isForeign && side === doc.homeSide);
  return [...new Set([...of, ...near])].filter(mayBe).slice(0, MOST_CANDIDATES);
}

/** "Bulgaria and Macedonia held a session. Prime Ministers A and B conferred": of two listed, the first is likelier of the first of two sides listed before. */
function sayInPair(doc: TextWithPeople, { in: part, sentence, mention }: PlacedMention, say: Say): void {
  const text = part === 'title' ? doc.title : doc.body;
  const own = text.mentions[sentence] ?? [];
  const at = own.indexOf(mention);
  const [before, behind] = [own[at - 1], own[at + 1]];
  const joins = (left: number, right: number): boolean => right - left === 1 && text.tokens[left]?.lower === 'and';
  const isSecond = before?.name != null && joins(before.last, mention.first);
  const isFirst = behind?.name != null && joins(mention.last, behind.first);
  if (isFirst === isSecond) return;
  for (let s = sentence; s >= Math.max(0, sentence - 3); s -= 1) {
    const named = (namesOfSides(text).of.get(s) ?? []).filter(({ first }) => first < mention.first);
    const pair = named.findLastIndex(({ first, side }, i) => {
      const left = named[i - 1];
      return left !== undefined && left.side !== side && joins(left.last, first);
    });
    const [first, second] = [named[pair - 1], named[pair]];
    if (first === undefined || second === undefined) continue;
    say(isFirst ? first.side : second.side, 'same place in pair');
    say(isFirst ? second.side : first.side, 'other place in pair');
    return;
  }
}

/** How the sides stand in the whole text. */
function sayOfText(doc: TextWithPeople, person: Person, sides: readonly string[], say: Say): void {
  const { counts } = namesOfSides(doc.body);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const total = ranked.reduce((sum, [, count]) => sum + count, 0);
  const inTitle = new Set(namesOfSides(doc.title).list.map(({ side }) => side));
  const city = cityOfOpening(doc.body);
  for (const side of sides) {
    if (side === person.assumedSide) say(side, 'guess');
    if (side === doc.homeSide) say(side, doc.hasKnownHome ? 'known home' : 'likely home');
    if (side === doc.principal.side) say(side, 'principal');
    if (side === doc.principal.host) say(side, 'host');
    if (side === city) say(side, 'dateline');
    if (inTitle.has(side)) say(side, 'in title');
    const count = counts.get(side) ?? 0;
    const rank = ranked.findIndex(([other]) => other === side);
    say(side, `rank ${rank < 0 ? 'none' : rank < 3 ? String(rank) : 'low'}`);
    if (count * 2 > total) say(side, 'most of all named');
    if (count === 1) say(side, 'named once');
  }
}

function cityOfOpening(body: AnnotatedText): string | null {
  const opening = body.tokens.slice(0, 8);
  for (let i = 0; i < opening.length; i += 1) {
    const city = cityAt(opening, i);
    if (city !== null) return city.country;
  }
  return null;
}

/** Who else holds such an office, and where it exists. */
function sayOfOffice(doc: TextWithPeople, person: Person, sides: readonly string[], say: Say): void {
  const words = person.offices.map((office) => office.words.join(' '));
  const bare = bareOffices(doc.body);
  const homes = person.offices.map((office) => homesOfOffice(office.words)).find((own) => own !== null) ?? null;
  for (const side of sides) {
    if (homes !== null) say(side, homes.has(side) ? 'office usual there' : 'office usual elsewhere');
    if (isForeignOffice(person, side)) say(side, 'has no such office');
    for (const other of doc.persons) {
      if (other === person || other.offices.length === 0 || !haveOneOffice([person, other])) continue;
      if (other.sides.includes(side)) say(side, 'another holds it');
      else if (other.sides.length === 0 && other.assumedSide === side) say(side, 'another may hold it');
    }
    if (words.some((office) => bare.has(`${side} ${office}`))) say(side, 'same office named of');
  }
}

/** Whether names of such a form are at home there. */
function sayOfName(doc: TextWithPeople, person: Person, sides: readonly string[], say: Say): void {
  const { of, most } = originOf(doc, person);
  if (most === 0) return;
  const best = Math.max(0, ...sides.map((side) => of.get(side) ?? 0));
  for (const side of sides) {
    if (!isCountry(side)) continue;
    const marks = of.get(side) ?? 0;
    if (marks === 0) say(side, 'name of elsewhere');
    if (marks >= 1) say(side, 'name of there');
    if (marks >= 2) say(side, 'name of there twice');
    if (marks > 0 && marks === most) say(side, 'name likeliest of there');
    if (marks > 0 && marks === best) say(side, 'name of there first');
    if (marks > 0 && marks === best && sides.filter((other) => of.get(other) === best).length === 1)
      say(side, 'name of there alone');
  }
}

const BARE = new WeakMap<AnnotatedText, ReadonlySet<string>>();
/** The offices that the text gives to a side without a name: "the Georgian prime minister". */
function bareOffices(text: AnnotatedText): ReadonlySet<string> {
  const known = BARE.get(text);
  if (known !== undefined) return known;
  const found = new Set<string>();
  for (const list of text.mentions)
    for (const { name, office, plural, sides } of list)
      if (name === null && office !== null && !plural && sides[0] !== undefined)
        found.add(`${sides[0]} ${office.words.join(' ')}`);
  BARE.set(text, found);
  return found;
}

/** What is said of the person, whatever the side. */
function ofPerson(doc: TextWithPeople, person: Person, sides: readonly string[]): string[] {
  const names = [
    `office ${officeClassOf(person)}`,
    `mentions ${String(Math.min(3, person.mentions.length))}`,
    `sides ${sides.length <= 1 ? 'one' : sides.length <= 3 ? 'few' : 'many'}`,
    `text ${doc.principal.isOfficial ? 'official' : doc.hasKnownHome ? 'with home' : 'without home'}`,
  ];
  const sayIf = (name: string, holds: boolean): void => {
    if (holds) names.push(name);
  };
  sayIf('home is body', doc.homeSide !== null && !isCountry(doc.homeSide));
  sayIf('foreign by rule', person.isForeign);
  sayIf('no guess', person.assumedSide === null);
  sayIf('no such office at home', isForeignOffice(person, doc.homeSide));
  sayIf(
    'person in title',
    person.mentions.some((one) => one.in === 'title'),
  );
  const one = person.mentions.find((placed) => placed.in === 'text');
  if (one === undefined) return names;
  const { zones, tokens, sentences } = doc.body;
  const lead = tokens[one.mention.first - 1]?.lower ?? '';
  names.push(`led by ${PARTNER_LEADS.has(lead) ? lead : MEETS.has(lead) ? 'contact' : 'other'}`);
  const follows = tokens.slice(one.mention.last, one.mention.last + 4).map(({ lower }) => lower);
  sayIf(
    'receives',
    follows.some((word) => RECEIVES.has(word)),
  );
  sayIf(
    'travels',
    follows.some((word) => TRAVELS.has(word)),
  );
  sayIf('opens sentence', one.mention.first - (sentences[one.sentence]?.first ?? 0) <= 1);
  sayIf('in turn', zones[one.sentence]?.speaker != null);
  sayIf('asked', zones[one.sentence]?.asks === true);
  sayIf('lead', one.sentence <= 1);
  const led = tokens.slice(Math.max(0, one.mention.first - 14), one.mention.first).map(({ lower }) => lower);
  sayIf(
    'welcomed',
    led.some((word) => RECEIVES.has(word) || word === 'welcome'),
  );
  sayIf('with article', one.mention.determiner === 'the');
  sayIf('owned', one.mention.owner !== null);
  return names;
}
const RECEIVES: ReadonlySet<string> = new Set(
  'receive receives received host hosts hosted welcome welcomes welcomed'.split(' '),
);
const TRAVELS: ReadonlySet<string> = new Set(
  'flew flies arrived arrives travelled traveled travels travel went goes left leaves visited visits visit lands landed'.split(
    ' ',
  ),
);
const PARTNER_LEADS: ReadonlySet<string> = new Set(
  'with by to and from between , : between told met received'.split(' '),
);
