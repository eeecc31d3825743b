import type { AnnotatedText } from '../phrases/annotated-text.ts';
import type { Atom } from '../names/atoms.ts';
import { haveOneOffice, isForeignOffice } from './domestic.ts';
import type { Person } from './entities.ts';
import { isCountry } from '../words/lexicon.ts';
import { isSpokenOf } from './holders-elsewhere.ts';
import { MATE, sideOfMate } from './list-mates.ts';
import type { Mention } from '../phrases/mention.ts';
import type { SidesOfOthers } from './sides-of-others.ts';

const NATIONAL: ReadonlySet<string> = new Set(
  'president minister premier king queen emir sultan ambassador chancellor prime governor senator'.split(' '),
);

/** People with an office and no country in a text of one country are its own, but for holders of a foreign office or of one another holds. */
export function assumeHome(
  persons: readonly Person[],
  home: string,
  host: string | null,
  body: AnnotatedText,
  own: readonly string[],
  speakers: readonly Person[],
): void {
  const isOfHome = (person: Person): boolean => leadsAdministration(person, body);
  const open = persons.filter(
    (person) =>
      person.sides.length === 0 &&
      person.assumedSide === null &&
      person.offices.length > 0 &&
      !person.isForeign &&
      !isForeignOffice(person, home) &&
      (isCountry(home) || !isNational(person)),
  );
  const rivals: Person[] = [];
  for (const person of [...open].sort(
    (a, b) =>
      Number(isOfHome(b)) - Number(isOfHome(a)) ||
      Number(isInTitle(b)) - Number(isInTitle(a)) ||
      firstAt(a) - firstAt(b),
  )) {
    const rival =
      persons.find((other) => other.sides.includes(home) && haveOneOffice([person, other])) ??
      open.find((other) => other !== person && other.assumedSide === home && haveOneOffice([person, other]));
    if (!isInTitle(person) && !speakers.includes(person) && isSpokenOf(person, body, own)) person.isForeign = true;
    else if (rival === undefined) person.assumedSide = host !== null && isOfCapital(person) ? host : home;
    else rivals.push(person);
  }
  if (rivals.length <= MOST_RIVALS) for (const person of rivals) person.isForeign = true;
  for (const person of persons)
    if (person.sides.length === 0 && person.offices.length > 0 && isForeignOffice(person, home))
      person.isForeign = true;
}
/** More holders of one office without a country are presidents of clubs, not of countries. */
const MOST_RIVALS = 3;
const isInTitle = (person: Person): boolean => person.mentions.some((placed) => placed.in === 'title');
const firstAt = (person: Person): number =>
  Math.min(...person.mentions.filter((placed) => placed.in === 'text').map((placed) => placed.mention.first));

/** "the Biden-Harris Administration", "President Biden’s National Security Advisor": whose government it is. */
function leadsAdministration(person: Person, body: AnnotatedText): boolean {
  const family = person.parts.at(-1) ?? '';
  const { tokens } = body;
  const named = administrationsIn(body).has(family);
  return (
    named ||
    person.mentions.some(
      (placed) =>
        placed.in === 'text' &&
        tokens[placed.mention.last]?.lower === "'s" &&
        ['national', 'secretary', 'chief', 'foreign', 'prime'].includes(tokens[placed.mention.last + 1]?.lower ?? ''),
    )
  );
}

/** Every part of a name before "administration" in a text, found once: a long text names thousands of people. */
function administrationsIn(body: AnnotatedText): ReadonlySet<string> {
  const known = ADMINISTRATIONS.get(body);
  if (known !== undefined) return known;
  const found = new Set<string>();
  for (const [i, token] of body.tokens.entries())
    if (['administration', 'administration’s'].includes(body.tokens[i + 1]?.lower ?? ''))
      for (const part of token.lower.split('-')) found.add(part);
  ADMINISTRATIONS.set(body, found);
  return found;
}
const ADMINISTRATIONS = new WeakMap<AnnotatedText, ReadonlySet<string>>();

/** In a text of an embassy, ministers without a country are those of the host. */
function isOfCapital(person: Person): boolean {
  return person.offices.every((office) =>
    office.words.some(
      (word) =>
        word.endsWith('minister') ||
        word === 'president' ||
        word === 'vice-minister' ||
        word === 'governor' ||
        word === 'mayor',
    ),
  );
}
function isNational(person: Person): boolean {
  return person.offices.some((office) => office.words.some((word) => NATIONAL.has(word)));
}

/** Gives people whose country the text leaves open the one named most often near them, where one stands out. */
export function inferSides(
  persons: readonly Person[],
  body: AnnotatedText,
  title: AnnotatedText,
  home: string | null,
  isHomeKnown: boolean,
  others: SidesOfOthers,
  of: ReadonlyMap<Mention, Person>,
): void {
  for (const person of persons) {
    if (person.sides.length > 0 || person.assumedSide !== null || !person.isKnown) continue;
    const weights = new Map<string, number>();
    for (const placed of person.mentions) {
      const text = placed.in === 'title' ? title : body;
      weigh(weights, text, placed.sentence, placed.mention.first, 3, !isHomeKnown, placed.mention);
      if (placed.in === 'text') weigh(weights, text, placed.sentence - 1, -1, 1, !isHomeKnown);
      const mate = sideOfMate(text, placed, of);
      if (mate !== null && person.offices.length > 0) weights.set(mate, (weights.get(mate) ?? 0) + MATE);
    }
    if (home !== null) {
      if (person.isForeign || (isHomeKnown && isForeignOffice(person, home))) weights.delete(home);
      else if (person.offices.length > 0 && (isCountry(home) || !isNational(person)))
        weights.set(home, (weights.get(home) ?? 0) + 2);
    }
    for (const side of others.get(person) ?? []) weights.delete(side);
    const [best, second] = [...weights].sort((a, b) => b[1] - a[1]);
    if (best !== undefined && best[1] >= 2 && best[1] > (second?.[1] ?? 0)) {
      person.assumedSide = best[0];
    }
  }
}

/** Weights of a capital where somebody is or goes: who is met there without a country is most likely of it. */
const STAY = 4;
const STAY_BEFORE = 2.5;

/** "in Cairo", "flew to Oslo", "visited Nairobi": a capital as the place of a stay, not as a government. */
function isPlaceOfStay(text: AnnotatedText, atom: Atom): boolean {
  const before = text.tokens[atom.first - 1]?.lower ?? '';
  return atom.kind === 'capital' && ['in', 'to', 'for', 'visited', 'visiting', 'at'].includes(before);
}

/** "her Ethiopian counterpart", "President Diop of Senegal": a country that the text gives to somebody else. */
function isOfAnother(text: AnnotatedText, sentence: number, atom: Atom, at: number): boolean {
  return (text.mentions[sentence] ?? []).some(
    (mention) =>
      mention.first !== at &&
      mention.first <= atom.first &&
      atom.last <= mention.last &&
      mention.sides.includes(atom.id) &&
      (mention.kind === 'counterpart' || mention.name !== null || (mention.kind === 'office' && !mention.plural)),
  );
}

/** "Special Envoy for Yemen", "negotiator with Japan": a country that somebody's office deals with. */
function isErrand(text: AnnotatedText, atom: Atom, own: Mention | null): boolean {
  const isInside = own !== null && own.first < atom.first && atom.last <= own.last;
  return isInside && ['for', 'to', 'on', 'with'].includes(text.tokens[atom.first - 1]?.lower ?? '');
}

function weigh(
  weights: Map<string, number>,
  text: AnnotatedText,
  sentence: number,
  at: number,
  weight: number,
  withStays: boolean,
  own: Mention | null = null,
): void {
  for (const atom of text.atoms[sentence] ?? []) {
    if (atom.id === '' || !isCountry(atom.id)) continue;
    if (isOfAnother(text, sentence, atom, at) || isErrand(text, atom, own)) continue;
    const isStay = withStays && (at < 0 || atom.first < at) && isPlaceOfStay(text, atom);
    const isBarePlace = !withStays && atom.kind === 'capital';
    const near = isBarePlace
      ? weight / 3
      : isStay
        ? at < 0
          ? STAY_BEFORE
          : STAY
        : at >= 0 && Math.abs(atom.first - at) <= 12
          ? weight
          : weight / 3;
    weights.set(atom.id, (weights.get(atom.id) ?? 0) + near);
  }
}

/** "A, B and C, the prime ministers of X, Y and Z": the names before an office in the plural, where there are as many as it has sides. */
function namesBefore(text: AnnotatedText, list: readonly Mention[], at: number): Mention[] {
  const names: Mention[] = [];
  let start = list[at]?.first ?? 0;
  for (const mention of list.slice(0, at).reverse()) {
    const between = text.tokens.slice(mention.last, start).map((token) => token.lower);
    if (mention.name === null || between.length === 0 || !between.every((word) => word === ',' || word === 'and'))
      break;
    names.unshift(mention);
    start = mention.first;
  }
  const sides = list[at]?.sides.length ?? 0;
  return sides <= 1 || names.length === sides ? names : names.slice(-sides);
}

/** "the Prime Ministers, X and Y": the office in the plural is that of each who follows. */
export function sharePluralOffices(text: AnnotatedText, of: ReadonlyMap<Mention, Person>): void {
  for (const [sentence, list] of text.mentions.entries()) {
    for (const [i, mention] of list.entries()) {
      const isPair = mention.kind === 'counterpart' && mention.plural && mention.sides.length > 0;
      const isStraight = list[i + 1]?.first === mention.last;
      if (mention.office?.plural !== true && !isPair) continue;
      const isBehind = text.tokens[mention.first - 1]?.text === ',';
      const mark = text.tokens[mention.last]?.text ?? '';
      if (!isStraight && mark !== ',' && !DASHES.has(mark) && !isBehind) continue;
      const followers: Mention[] = [];
      let end = mention.last;
      for (const next of list.slice(i + 1)) {
        const between = text.tokens.slice(end, next.first).map((token) => token.lower);
        if (
          !between.every((word) => word === ',' || word === 'and' || (followers.length === 0 && DASHES.has(word))) ||
          next.name === null ||
          (next.sides.length > 0 && mention.sides.length > 0) ||
          (next.office !== null && next.office.words.length > 0 && mention.sides.length < 2)
        )
          break;
        followers.push(next);
        end = next.last;
      }
      if (followers.length < 2) followers.splice(0, followers.length, ...namesBefore(text, list, i));
      if (followers.length < 2) continue;
      const sides = mention.sides.length === 1 ? [...ownersBefore(text, list, i), ...mention.sides] : mention.sides;
      for (const [k, follower] of followers.entries()) {
        const person = of.get(follower);
        if (person === undefined) continue;
        person.isKnown = true;
        const ofOne = isPair && sides.length === 1 ? sides[0] : undefined;
        const side = sides.length === followers.length ? sides[k] : ofOne;
        if (side !== undefined && person.sides.length === 0) person.sides.push(side);
        if (person.offices.length === 0 && mention.office !== null)
          person.offices.push({
            words: mention.office.words,
            placed: { in: text.part, sentence, mention },
            former: false,
          });
      }
    }
  }
}

/** What may stand between an office in the plural and the names of its holders. */
const DASHES: ReadonlySet<string> = new Set(['—', '–', ':', '--']);

/** "Estonia's and Finland's prime ministers": the owners before the one whose phrase holds the office. */
function ownersBefore(text: AnnotatedText, list: readonly Mention[], at: number): string[] {
  const sides: string[] = [];
  let start = list[at]?.first ?? 0;
  for (const mention of list.slice(0, at).reverse()) {
    const between = text.tokens.slice(mention.last, start).map((token) => token.lower);
    const [side] = mention.sides;
    if (mention.kind !== 'side' || side === undefined || between.length === 0) break;
    if (!between.every((word) => word === ',' || word === 'and' || word === "'s")) break;
    sides.unshift(side);
    start = mention.first;
  }
  return sides;
}
