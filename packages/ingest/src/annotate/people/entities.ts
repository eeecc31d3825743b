import { NAME_PARTICLES, RANKS } from '../../data/offices.ts';
import { bodyFor } from '../../data/organisations.ts';
import { EarlierMentions } from './earlier-mentions.ts';
import type { Mention } from '../phrases/mention.ts';
import { isSpouse } from './spouses.ts';
import type { Token } from '../words/tokens.ts';
import { actsAsPerson, PLACE_BEFORE } from './acting-names.ts';

/** A mention together with the text it stands in: the body or the title. */
export interface PlacedMention {
  readonly in: 'text' | 'title';
  readonly sentence: number;
  readonly mention: Mention;
}

/** One person within one document. */
export interface Person {
  readonly id: number;
  /** Lower-case, unaccented parts of the fullest name. */
  parts: string[];
  /** The mention with the fullest name. */
  best: PlacedMention;
  readonly mentions: PlacedMention[];
  /** Countries and organisations that the text gives the person, the first first. */
  readonly sides: string[];
  /** Offices as read, best first: those with a country before those without. */
  readonly offices: { words: readonly string[]; placed: PlacedMention; former: boolean }[];
  gender: 'he' | 'she' | null;
  /** The publisher's side, where the text leaves it unsaid for its own people; a guess that never makes a meeting domestic. */
  assumedSide: string | null;
  /** How likely that guess is, 0 to 1; 1 where rules alone made it. */
  assumedLikelihood: number;
  /** Whether another holds the office at home that the person bears without a country: then it is of elsewhere. */
  isForeign: boolean;
  /** Whether an office, a title or a side says that this is a person who acts for somebody. */
  isKnown: boolean;
}

/** How likely the guess of somebody's side must be to be told as theirs, or to make a meeting domestic. */
export const SURE_GUESS = 0.8;

/** Lower case, without accents, letters that have no accent form folded too. */
export function plain(text: string): string {
  if (ENGLISH.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’ʼʻ‘`]/gu, "'")
    .replace(/ø/gu, 'o')
    .replace(/ł/gu, 'l')
    .replace(/đ/gu, 'd')
    .replace(/ı/gu, 'i')
    .replace(/ß/gu, 'ss');
}
/** Letters, figures and marks of English, the backtick aside: nothing in them is written otherwise. */
const ENGLISH = /^[ -_a-~]*$/u;

/** The parts of a printed name that tell people apart. */
export function nameParts(tokens: readonly Token[], first: number, last: number): string[] {
  const parts: string[] = [];
  for (let i = first; i < last; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || /^(jr|sr|ii|iii|iv)\.?$/u.test(token.lower)) continue;
    const word = plain(token.text).replace(/\.$/u, '');
    if (!NAME_PARTICLES.has(word) || last - first === 1) parts.push(word);
  }
  return parts;
}

/** Whether two printed names can be one person: contained in order, or one family name and agreeing given names. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [small, large] = a.length <= b.length ? [a, b] : [b, a];
  if (small.length === 0) return false;
  let at = 0;
  for (const part of large) if (part === small[at]) at += 1;
  if (at === small.length) return true;
  if (small.length < 2) return false;
  const agree = (x: string, y: string): boolean =>
    x === y || (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y));
  const sameStart = (small[0] ?? '').slice(0, 2) === (large[0] ?? '').slice(0, 2);
  const straight = small.at(-1) === large.at(-1) && (agree(small[0] ?? '', large[0] ?? '') || sameStart);
  return straight || (small.length === large.length && small.every((part) => large.includes(part)));
}

/** Groups the named mentions of a document into people: fullest names first, short forms to the nearest earlier bearer. */
export function personsOf(
  placed: readonly PlacedMention[],
  tokensOf: (part: 'text' | 'title') => readonly Token[],
): { persons: Person[]; of: Map<Mention, Person> } {
  const persons: Person[] = [];
  const of = new Map<Mention, Person>();
  const named = placed
    .filter((p) => p.mention.name !== null)
    .map((p, order) => ({
      p,
      order,
      parts: nameParts(tokensOf(p.in), p.mention.name?.first ?? 0, p.mention.name?.last ?? 0),
    }))
    .filter((entry) => entry.parts.length > 0);
  const byLength = [...named].sort((a, b) => b.parts.length - a.parts.length || a.order - b.order);
  const index = new Map<string, Person[]>();
  for (const { p, parts } of byLength) {
    if (parts.length === 1) continue;
    const known = candidatesFor(index, parts).find(
      (person) => sameName(parts, person.parts) && !contradicts(person, p.mention),
    );
    join(known ?? found(persons, index, p, parts), p, of);
  }
  const earlier = new EarlierMentions<Person>();
  for (const { p, parts } of named) {
    if (parts.length !== 1) continue;
    const part = parts[0] ?? '';
    const candidates = [...(index.get(part) ?? []), ...(index.get(withoutArticle(part)) ?? [])].filter(
      (person) => !contradicts(person, p.mention) && !(p.mention.office !== null && isSpouse(person, tokensOf)),
    );
    const person = nearest(candidates, part, p, earlier) ?? found(persons, index, p, parts);
    earlier.note(person, p);
    join(person, p, of);
  }
  return { persons, of };
}

/** Leaves those names that a title, an office, a side or what they do makes people's; the others are forgotten. */
export function keepPeople(
  persons: readonly Person[],
  of: Map<Mention, Person>,
  tokensOf: (part: 'text' | 'title') => readonly Token[],
): Person[] {
  const acting = persons.filter(
    (person) => person.parts.some((part) => part.length > 1) && (person.isKnown || actsAsPerson(person, tokensOf)),
  );
  const known = [...acting, ...besideThem(persons, acting, tokensOf)].sort((a, b) => a.id - b.id);
  const kept = new Set(known);
  for (const [mention, person] of of) if (!kept.has(person)) of.delete(mention);
  return known;
}

/** "Kwabena Asante and Mariam Diabaté": a full name that "and" ties to somebody who acts is somebody too. */
function besideThem(
  persons: readonly Person[],
  acting: readonly Person[],
  tokensOf: (part: 'text' | 'title') => readonly Token[],
): Person[] {
  const starts = new Set<string>();
  const ends = new Set<string>();
  for (const { parts, mentions } of acting)
    if (parts.length > 1)
      for (const placed of mentions) {
        starts.add(`${placed.in} ${String(placed.mention.first)}`);
        ends.add(`${placed.in} ${String(placed.mention.last)}`);
      }
  const kept = new Set(acting);
  const found = persons.filter(
    (person) =>
      !kept.has(person) &&
      person.parts.length > 1 &&
      person.mentions.some(({ in: part, mention }) => {
        const tokens = tokensOf(part);
        const isBefore = tokens[mention.last]?.lower === 'and' && starts.has(`${part} ${String(mention.last + 1)}`);
        const isBehind = tokens[mention.first - 1]?.lower === 'and' && ends.has(`${part} ${String(mention.first - 1)}`);
        return (isBefore || isBehind) && !PLACE_BEFORE.has(tokens[mention.first - 1]?.lower ?? '');
      }),
  );
  for (const person of found) person.isKnown = true;
  return found;
}

/** "Al-Kadhimi" and "Kadhimi", "el-Sisi" and "Sisi" are one family name. */
function withoutArticle(part: string): string {
  return /^(?:al|el|as|ash|an|ar|at|ad|az)-(.{3,})$/u.exec(part)?.[1] ?? part;
}

function candidatesFor(index: Map<string, Person[]>, parts: readonly string[]): Person[] {
  return parts.flatMap((part) => index.get(part) ?? []);
}

/** The bearer of a single name: one whose last part it is, before one whose first it is; of several the one mentioned last before. */
function nearest(
  candidates: readonly Person[],
  part: string,
  p: PlacedMention,
  earlier: EarlierMentions<Person>,
): Person | undefined {
  if (candidates.length < 2) return candidates[0];
  const rank = (person: Person): number => (person.parts.at(-1) === part ? 0 : person.parts[0] === part ? 1 : 2);
  return [...candidates].sort(
    (a, b) =>
      sexRank(a, p.mention) - sexRank(b, p.mention) || rank(a) - rank(b) || earlier.before(b, p) - earlier.before(a, p),
  )[0];
}
function sexRank(person: Person, mention: Mention): number {
  return mention.gender !== null && person.gender !== null && mention.gender !== person.gender ? 1 : 0;
}

/** Two different countries for one printed name make two people. */
function contradicts(person: Person, mention: Mention): boolean {
  return (
    mention.sides.length > 0 &&
    person.sides.length > 0 &&
    !mention.sides.some((side) => person.sides.includes(bodyFor(side))) &&
    mention.office !== null
  );
}

function found(persons: Person[], index: Map<string, Person[]>, p: PlacedMention, parts: string[]): Person {
  const person: Person = {
    id: persons.length,
    parts,
    best: p,
    mentions: [],
    sides: [],
    offices: [],
    gender: null,
    assumedSide: null,
    assumedLikelihood: 1,
    isForeign: false,
    isKnown: false,
  };
  persons.push(person);
  for (const part of new Set(parts.flatMap((own) => [own, withoutArticle(own)])))
    index.set(part, [...(index.get(part) ?? []), person]);
  return person;
}

function join(person: Person, p: PlacedMention, of: Map<Mention, Person>): void {
  const { mention } = p;
  person.mentions.push(p);
  of.set(mention, person);
  for (const side of mention.sides.map(bodyFor)) if (!person.sides.includes(side)) person.sides.push(side);
  if (mention.office !== null) {
    const entry = { words: mention.office.words, placed: p, former: mention.former };
    const better = mention.sides.length > 0 && !isRankOnly(mention.office.words);
    if (better) person.offices.unshift(entry);
    else person.offices.push(entry);
  }
  person.gender ??= mention.gender;
  if (
    mention.office !== null ||
    mention.sides.length > 0 ||
    mention.gender !== null ||
    mention.noun !== '' ||
    mention.owner !== null ||
    (mention.name !== null && mention.first < mention.name.first - (mention.determiner === 'the' ? 1 : 0))
  )
    person.isKnown = true;
  const own = p.mention.name;
  const best = person.best.mention.name;
  if (own !== null && best !== null && own.last - own.first > best.last - best.first) person.best = p;
}

/** Whether an office is but a rank or style ("General", "Sheikh"). */
function isRankOnly(words: readonly string[]): boolean {
  return words.every(
    (word) => RANKS.has(word) || word === 'lieutenant' || word === 'field' || word === 'rear' || word === 'vice',
  );
}
