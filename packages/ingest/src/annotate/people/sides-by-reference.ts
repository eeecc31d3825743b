import type { AnnotatedText } from '../phrases/annotated-text.ts';
import type { Mention } from '../phrases/mention.ts';
import type { Person } from './entities.ts';
import { isCountry } from '../words/lexicon.ts';

/** Words before a country or capital that make it a place or somebody's aim, never who acts. */
const PREPOSITION: ReadonlySet<string> = new Set(
  'in to from at for of on with by near via through across into towards against about between over'.split(' '),
);
/** How many sentences before may name the side that "its" means. */
const OWNER_REACH = 2;

/** Gives sides to people who are named behind a word for another: "its ambassador, A", "their ministers, A and B", "his host there was A", "A, for Oslo,", "sent an envoy, A, to Lima", "is in Lima and meets her counterpart, A". */
export function giveSidesByReference(text: AnnotatedText, of: Map<Mention, Person>, home: string | null): void {
  for (const [sentence, list] of text.mentions.entries()) {
    for (const [i, mention] of list.entries()) {
      if (mention.owner === 'its') nameOwned(text, of, sentence, i);
      else if (mention.owner === 'their' && mention.office?.plural === true) nameTheirs(text, of, sentence, i);
      nameHost(text, of, sentence, i);
      nameDelegate(text, of, list, i);
      nameBoth(text, of, list, i);
      nameSent(text, of, list, i);
      nameColleagueOfPair(text, of, sentence, i);
      nameColleague(text, of, sentence, i, home);
    }
  }
}

/** "Kenya took note. Its ambassador in Oslo, Amos Wako, …": the office is of the side that acted last, and so is who is named behind it. */
function nameOwned(text: AnnotatedText, of: Map<Mention, Person>, sentence: number, at: number): void {
  const list = text.mentions[sentence] ?? [];
  const mention = list[at];
  if (mention?.office == null || mention.plural) return;
  const side = actorBefore(text, sentence, mention.first);
  if (side === null) return;
  const named = mention.name !== null ? mention : namedBehind(text, list, at);
  const person = named === null ? undefined : of.get(named);
  if (person === undefined || person.sides.length > 0) return;
  person.sides.push(side);
  person.isKnown = true;
  if (named === mention) return;
  if (person.offices.length === 0)
    person.offices.push({
      words: mention.office.words,
      placed: { in: text.part, sentence, mention },
      former: mention.former,
    });
  of.set(mention, person);
}

/** The name between commas behind an office, over the place of that office. */
function namedBehind(text: AnnotatedText, list: readonly Mention[], at: number): Mention | null {
  let office = list[at];
  let next = list[at + 1];
  if (office === undefined || next === undefined) return null;
  if (next.kind === 'side' && next.first === office.last + 1 && text.tokens[office.last]?.lower === 'in') {
    office = next;
    next = list[at + 2];
  }
  const isAside = text.tokens[office.last]?.text === ',' && next?.first === office.last + 1;
  const close = next === undefined ? '' : (text.tokens[next.last]?.text ?? '.');
  return isAside && next?.name != null && [',', '.', ';'].includes(close) ? next : null;
}

/**
 * The country or body of the office listed before ("Latvia's president, A, its prime minister, B"), else the one that acts in this sentence
 * before `before` or in one shortly before; null where none does.
 */
function actorBefore(text: AnnotatedText, sentence: number, before: number): string | null {
  const isListed = [',', 'and'].includes(text.tokens[before - 1]?.lower ?? '');
  const here = (text.mentions[sentence] ?? []).findLast(
    (mention) =>
      mention.last <= before &&
      mention.sides.length === 1 &&
      (isBareSide(mention) ? !isBehindPreposition(text, mention) : isListed),
  );
  if (here !== undefined) return here.sides[0] ?? null;
  for (let s = sentence - 1; s >= Math.max(0, sentence - OWNER_REACH); s -= 1) {
    const sides = (text.mentions[s] ?? []).filter(isBareSide);
    const actor =
      sides.find((mention) => !isBehindPreposition(text, mention)) ?? (sides.length === 1 ? sides[0] : undefined);
    const [side] = actor?.sides ?? [];
    if (side !== undefined) return side;
  }
  return null;
}

const isBehindPreposition = (text: AnnotatedText, { first }: Mention): boolean =>
  PREPOSITION.has(text.tokens[first - 1]?.lower ?? '');

const isBareSide = (mention: Mention): boolean =>
  mention.kind === 'side' && mention.sides.length === 1 && mention.name === null && mention.owner === null;

/** "Kenya and Tanzania quarrelled. Their ministers, A and B, …": one of each side that was named last, in their order. */
function nameTheirs(text: AnnotatedText, of: ReadonlyMap<Mention, Person>, sentence: number, at: number): void {
  const list = text.mentions[sentence] ?? [];
  const mention = list[at];
  if (mention === undefined || text.tokens[mention.last]?.text !== ',') return;
  const people = list.slice(at + 1).filter(({ name }) => name !== null);
  const first = people.slice(0, 2);
  if (first[0]?.first !== mention.last + 1 || first.length < 2) return;
  const own = list.slice(0, at).filter(isBareSide);
  const sides = [
    ...new Set((own.length >= 2 ? own : (text.mentions[sentence - 1] ?? []).filter(isBareSide)).flatMap(sidesOf)),
  ];
  if (sides.length !== 2) return;
  for (const [k, { first: start }] of first.entries()) {
    const placed = first[k];
    const person = placed === undefined ? undefined : of.get(placed);
    const side = sides[k];
    if (person === undefined || side === undefined || person.sides.length > 0 || start < 0) return;
    person.sides.push(side);
    person.isKnown = true;
    if (person.offices.length === 0 && mention.office !== null)
      person.offices.push({ words: mention.office.words, placed: { in: text.part, sentence, mention }, former: false });
  }
}
const sidesOf = ({ sides }: Mention): readonly string[] => sides;

const HOSTS: ReadonlySet<string> = new Set(['host', 'hostess', 'interlocutor']);
/** Words before the name of who has somebody as a guest. */
const AS_GUEST: readonly string[] = ['guest of', 'guests of', 'hosted by'];

/** "A had been in Tunis. His host there was B", "as guest of B": who has guests in a capital told of just before is of that country. */
function nameHost(text: AnnotatedText, of: ReadonlyMap<Mention, Person>, sentence: number, at: number): void {
  const list = text.mentions[sentence] ?? [];
  const mention = list[at];
  const person = mention === undefined ? undefined : of.get(mention);
  if (mention?.name == null || person === undefined || person.sides.length > 0) return;
  const before = list[at - 1];
  const words = text.tokens.slice(Math.max(0, mention.first - 2), mention.first).map(({ lower }) => lower);
  const between = before === undefined ? [] : text.tokens.slice(before.last, mention.first).map(({ lower }) => lower);
  const isHost =
    before?.kind === 'role' && HOSTS.has(before.noun) && between.length > 0 && between.every((word) => BEING.has(word));
  if (!isHost && !AS_GUEST.includes(words.join(' '))) return;
  const place = placeBefore(text, sentence, mention.first);
  if (place === null) return;
  person.sides.push(place);
  person.isKnown = true;
}
const BEING: ReadonlySet<string> = new Set(['there', 'was', 'is', ',', 'being', 'here']);

/** The country, not `home`, whose capital, or which itself, was named last as a place, `reach` sentences back at most; null where none was. */
function placeBefore(
  text: AnnotatedText,
  sentence: number,
  before: number,
  reach = 1,
  home: string | null = null,
): string | null {
  for (let s = sentence; s >= Math.max(0, sentence - reach); s -= 1) {
    const place = (text.mentions[s] ?? []).findLast(
      (mention) =>
        mention.first < before &&
        (home === null || mention.sides[0] !== home) &&
        isBareSide(mention) &&
        ['in', 'to', 'from', 'at'].includes(text.tokens[mention.first - 1]?.lower ?? ''),
    );
    const [side] = place?.sides ?? [];
    if (side !== undefined && isCountry(side)) return side;
  }
  return null;
}

/** "Signor Bellavite, for Rome, blamed": whoever acts for a country between commas is of it. */
function nameDelegate(
  text: AnnotatedText,
  of: ReadonlyMap<Mention, Person>,
  list: readonly Mention[],
  at: number,
): void {
  const mention = list[at];
  const side = list[at + 1];
  const person = mention === undefined ? undefined : of.get(mention);
  if (mention?.name == null || side === undefined || person === undefined || person.sides.length > 0) return;
  const { tokens } = text;
  const isAside =
    tokens[mention.last]?.text === ',' &&
    tokens[mention.last + 1]?.lower === 'for' &&
    side.first === mention.last + 2 &&
    [',', ';', 'and', '.'].includes(tokens[side.last]?.lower ?? '.');
  const [only] = side.sides;
  if (!isAside || !isBareSide(side) || only === undefined) return;
  person.sides.push(only);
  person.isKnown = true;
}

/** "A for Pakistan and B for Oman met": of two who are set beside each other each is of the side behind "for". */
function nameBoth(text: AnnotatedText, of: ReadonlyMap<Mention, Person>, list: readonly Mention[], at: number): void {
  const [a, ofA, b, ofB] = list.slice(at, at + 4);
  if (a === undefined || ofA === undefined || b === undefined || ofB === undefined) return;
  const between = (one: Mention, next: Mention): string =>
    text.tokens
      .slice(one.last, next.first)
      .map(({ lower }) => lower)
      .filter((word) => word !== ',' && word !== 'the')
      .join(' ');
  const isPair = between(ofA, b) === 'and' && [between(a, ofA), between(b, ofB)].every((word) => word === 'for');
  const [one, other] = [ofA.sides[0], ofB.sides[0]];
  if (!isPair || !isBareSide(ofA) || !isBareSide(ofB) || one === undefined || other === undefined) return;
  for (const [mention, side] of [[a, one] as const, [b, other] as const]) {
    const person = mention.name === null ? undefined : of.get(mention);
    if (person === undefined || one === other) continue;
    if (person.sides.length === 0) person.sides.push(side);
    person.isKnown = true;
  }
}

const COLLEAGUES: ReadonlySet<string> = new Set(['counterpart', 'colleague', 'homologue']);

/** "Kenya and Somalia quarrel. Kenya's minister, A, met her counterpart, B": of two countries named together shortly before, a colleague of one's is the other's. */
function nameColleagueOfPair(
  text: AnnotatedText,
  of: ReadonlyMap<Mention, Person>,
  sentence: number,
  at: number,
): void {
  const list = text.mentions[sentence] ?? [];
  const mention = list[at];
  const person = mention === undefined ? undefined : of.get(mention);
  if (mention?.name == null || person === undefined || person.sides.length > 0) return;
  if (!COLLEAGUES.has(mention.noun) || (mention.owner !== 'his' && mention.owner !== 'her')) return;
  const model = list.slice(0, at).findLast((other) => other.name !== null || other.office !== null);
  const own = model === undefined ? [] : model.sides.length > 0 ? model.sides : (of.get(model)?.sides ?? []);
  const pair = pairBefore(text, sentence, mention.first);
  const other = pair.filter((side) => !own.includes(side));
  if (own.length !== 1 || other.length !== 1 || other[0] === undefined) return;
  person.sides.push(other[0]);
  person.isKnown = true;
}

/** The two countries that are joined by "and" last before `before`, in this sentence or one shortly before; none where there are none. */
function pairBefore(text: AnnotatedText, sentence: number, before: number): readonly string[] {
  for (let s = sentence; s >= Math.max(0, sentence - OWNER_REACH); s -= 1) {
    const sides = (text.mentions[s] ?? []).filter((mention) => mention.last <= before && isBareSide(mention));
    for (let k = sides.length - 1; k > 0; k -= 1) {
      const [one, other] = [sides[k - 1], sides[k]];
      if (one === undefined || other?.first !== one.last + 1 || text.tokens[one.last]?.lower !== 'and') continue;
      const pair = [...one.sides, ...other.sides];
      if (pair.every(isCountry) && pair[0] !== pair[1]) return pair;
    }
  }
  return [];
}

/** "is in Lima today. She meets her counterpart, A": a colleague of whom no country is said is of the country abroad that was named last as a place. */
function nameColleague(
  text: AnnotatedText,
  of: ReadonlyMap<Mention, Person>,
  sentence: number,
  at: number,
  home: string | null,
): void {
  const mention = text.mentions[sentence]?.[at];
  const person = mention === undefined ? undefined : of.get(mention);
  if (mention?.name == null || person === undefined || person.sides.length > 0 || home === null) return;
  if (!COLLEAGUES.has(mention.noun) || typeof mention.owner !== 'string' || !OWNING.has(mention.owner)) return;
  const place =
    placeBefore(text, sentence, mention.first, OWNER_REACH, home) ?? sideOfNamed(text, sentence, mention.first, home);
  if (place === null) return;
  person.sides.push(place);
  person.isKnown = true;
}

const OWNING: ReadonlySet<string> = new Set(['his', 'her', 'my', 'our']);

/** "was received by the President of Egypt and had talks with my colleague, A": the country abroad of the one named last before in the sentence; null where none was. */
function sideOfNamed(text: AnnotatedText, sentence: number, before: number, home: string): string | null {
  const named = (text.mentions[sentence] ?? []).findLast(
    ({ first, sides, kind }) => first < before && sides.length === 1 && (kind === 'person' || kind === 'office'),
  );
  const [side] = named?.sides ?? [];
  return side !== undefined && side !== home && isCountry(side) ? side : null;
}

const SENT: ReadonlySet<string> = new Set('send sends sent sending dispatched dispatches despatched'.split(' '));

/** "Norway's premier sent an envoy, A, to Lima": who is sent somewhere is of the side of who sends. */
function nameSent(text: AnnotatedText, of: ReadonlyMap<Mention, Person>, list: readonly Mention[], at: number): void {
  const mention = list[at];
  const person = mention === undefined ? undefined : of.get(mention);
  if (mention?.name == null || mention.office === null || person === undefined || person.sides.length > 0) return;
  const { tokens } = text;
  if (!SENT.has(tokens[mention.first - 1]?.lower ?? '')) return;
  const next = tokens[mention.last]?.text === ',' ? mention.last + 1 : mention.last;
  const sender = list[at - 1];
  if (tokens[next]?.lower !== 'to' || sender === undefined) return;
  const sides = sender.sides.length > 0 ? sender.sides : (of.get(sender)?.sides ?? []);
  const [side] = sides;
  if (side === undefined || sides.length > 1) return;
  person.sides.push(side);
  person.isKnown = true;
}
