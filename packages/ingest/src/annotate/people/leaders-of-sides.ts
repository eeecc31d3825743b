import type { AnnotatedText } from '../phrases/annotated-text.ts';
import type { Mention } from '../phrases/mention.ts';
import type { Person } from './entities.ts';

/** Who leads, represents or negotiates for a side, and in which sentence of the body that is said. */
export interface SideLeader {
  readonly side: string;
  readonly person: Person;
  readonly sentence: number;
}

const LED: ReadonlySet<string> = new Set(['led', 'headed', 'represented', 'chaired']);
const LEADING: ReadonlySet<string> = new Set(
  'led leads leading headed heads heading represented represents representing'.split(' '),
);
const ACTING_FOR: ReadonlySet<string> = new Set(
  'led leads spoke speaks acted acts negotiated negotiates sat signed'.split(' '),
);
const DELEGATIONS: ReadonlySet<string> = new Set(
  'delegation delegations side sides team teams mission negotiators delegates party'.split(' '),
);
const WERE: ReadonlySet<string> = new Set(['were', 'are']);
const HEADS: ReadonlySet<string> = new Set(['head', 'leader', 'chief']);
const NEGOTIATORS: ReadonlySet<string> = new Set(['delegate', 'negotiator']);
const ON: ReadonlySet<string> = new Set(['on', 'for', 'from']);
/** Words that open a clause or another member of a list, across which nobody is led. */
const PARTING: ReadonlySet<string> = new Set('and but while with said told met that when ; : "'.split(' '));
/** How far apart, in words, a leader and the side may stand. */
const REACH = 9;

/** Finds who leads which side, and gives those of whom no side is said the one that they lead. */
export function leadersOfSides(text: AnnotatedText, of: Map<Mention, Person>): SideLeader[] {
  const found: SideLeader[] = [];
  let spokenOf: string | null = null;
  for (const [sentence, list] of text.mentions.entries()) {
    for (const [side, person] of new Led(text, list, of, spokenOf).all()) {
      if (person.sides.length === 0) person.sides.push(side);
      if (!person.sides.includes(side)) continue;
      person.isKnown = true;
      if (!found.some((other) => other.person === person && other.sentence === sentence))
        found.push({ side, person, sentence });
    }
    spokenOf =
      list.findLast(({ kind, noun, sides }) => kind === 'group' && noun === 'delegation' && sides.length === 1)
        ?.sides[0] ?? spokenOf;
  }
  return found;
}

/** The leaders of one sentence. */
class Led {
  readonly #text: AnnotatedText;
  readonly #list: readonly Mention[];
  readonly #of: Map<Mention, Person>;

  /** The side of the delegation told of last. */
  readonly #spokenOf: string | null;

  constructor(text: AnnotatedText, list: readonly Mention[], of: Map<Mention, Person>, spokenOf: string | null) {
    this.#text = text;
    this.#spokenOf = spokenOf;
    this.#list = list;
    this.#of = of;
  }

  all(): [string, Person][] {
    const found: [string, Person][] = [];
    let isPassive = false;
    let hasLed = false;
    for (const [i, mention] of this.#list.entries()) {
      const next = this.#list[i + 1];
      isPassive ||= this.#word(mention.first - 1) === 'by' && LED.has(this.#word(mention.first - 2));
      const head = this.#headOf(mention, next);
      if (head !== null) found.push(head);
      if (next === undefined) continue;
      const words = this.#between(mention, next);
      if (words.length > REACH) continue;
      if (next.kind === 'plural' && this.#delegation(next) && this.#isLeading(words, true))
        found.push(...this.#ofOwnSides(i, -1));
      if (mention.kind === 'plural' && this.#delegation(mention) && WERE.has(words.join(' ')))
        if (LEADING.has(this.#word(mention.first - 1))) found.push(...this.#ofOwnSides(i + 1, 1));
      const [person, other] = [this.#personAt(mention), this.#personAt(next)];
      const [led, bare] = [this.#delegation(next), next.kind === 'side' && next.sides.length === 1];
      if (person !== null && (led || bare) && this.#isLeading(words, led))
        for (const side of next.sides.slice(0, 1)) {
          found.push([side, person]);
          hasLed = true;
        }
      const aside = hasLed ? this.#elidedSide(i) : null;
      if (person !== null && aside !== null) found.push([aside, person]);
      if (person !== null && led && next.noun === 'side' && words.length < 3 && ON.has(words[0] ?? ''))
        for (const side of next.sides.slice(0, 1)) found.push([side, person]);
      if (other === null || words.some((word) => PARTING.has(word))) continue;
      const by = words.indexOf('by');
      const isLed = by > 0 && LED.has(words[by - 1] ?? '') && words.length - by < 5;
      const isFurther = isPassive && by >= 0 && by < 2;
      if (isLed && (this.#delegation(mention) || (mention.kind === 'side' && words[by - 1] === 'represented'))) {
        isPassive = true;
        found.push(...this.#pairs(i));
      } else if (isFurther && mention.sides.length === 1) found.push([mention.sides[0] ?? '', other]);
      else if (isLed) isPassive = true;
    }
    return found;
  }

  /** "A of Peru and B of Chile led the delegations": those of a list, from one of them back or on, each of the side said of them. */
  #ofOwnSides(from: number, step: 1 | -1): [string, Person][] {
    const found: [string, Person][] = [];
    for (let i = from; ; i += step) {
      const person = this.#personAt(this.#list[i]);
      if (person === null || (i !== from && !this.#isListed(Math.min(i, i - step)))) return found;
      const [side] = person.sides;
      if (side !== undefined) found.push([side, person]);
    }
  }

  /** "A led the Kenyan team and B, her counterpart, the Ugandan": the side of a team that goes unsaid with its verb behind a name; null where none stands. */
  #elidedSide(at: number): string | null {
    const [own, next, last] = this.#list.slice(at, at + 3);
    if (own === undefined || next === undefined) return null;
    const side = next.kind === 'counterpart' && next.sides.length === 0 ? last : next;
    if (side?.kind !== 'role' || side.noun !== 'national' || side.sides.length !== 1) return null;
    const isBehindAnd = this.#word(own.first - 1) === 'and';
    const words = this.#between(own, side).filter((word) => word !== ',');
    return isBehindAnd && words.length <= (side === next ? 0 : 2) ? (side.sides[0] ?? null) : null;
  }

  /** "Kenya and Uganda were represented by A and B", "the Kenyan and Ugandan delegations were led by A and B": each by the one of their place in the list. */
  #pairs(at: number): [string, Person][] {
    const last = this.#list[at];
    if (last === undefined) return [];
    const isOfBoth = last.kind === 'plural';
    const sides = [...last.sides];
    for (let i = at; last.kind === 'side' && i > 0 && this.#isListed(i - 1); i -= 1)
      if (this.#list[i - 1]?.kind === 'side') sides.unshift(...(this.#list[i - 1]?.sides ?? []));
    const people: Person[] = [];
    for (let i = at + 1; i === at + 1 || (i < this.#list.length && this.#isListed(i - 1)); i += 1) {
      const person = this.#personAt(this.#list[i]);
      if (person === null) break;
      people.push(person);
    }
    if (isOfBoth)
      return people.flatMap((person) => person.sides.slice(0, 1).map((side) => [side, person] as [string, Person]));
    if (sides.length === 1) return people.slice(0, 1).map((person) => [sides[0] ?? '', person]);
    if (sides.length !== people.length) return [];
    return sides.flatMap((side, i) => {
      const person = people[i];
      return person === undefined ? [] : [[side, person] as [string, Person]];
    });
  }

  /** Whether nothing but "and" or a comma stands behind the mention at `at`, before the next. */
  #isListed(at: number): boolean {
    const [left, right] = [this.#list[at], this.#list[at + 1]];
    if (left === undefined || right === undefined) return false;
    const words = this.#between(left, right);
    return words.length > 0 && words.length < 3 && words.every((word) => [',', 'and', 'the'].includes(word));
  }

  /** "Kazakhstan's chief delegate, Deputy Premier A", "the head of the Russian team, director B": whoever bears such an office leads its side. */
  #headOf(mention: Mention, next: Mention | undefined): [string, Person] | null {
    const { office, sides } = mention;
    if (office === null || office.plural || sides.length > 1) return null;
    const head = office.words.at(-1) ?? '';
    const words = this.#text.tokens
      .slice(office.first, mention.name?.first ?? mention.last + 1)
      .map(({ lower }) => lower);
    const isOfDelegation = HEADS.has(head) && words.some((word) => DELEGATIONS.has(word));
    if (!NEGOTIATORS.has(head) && !isOfDelegation) return null;
    const side = sides[0] ?? (isOfDelegation && words[1] === 'of' ? this.#spokenOf : null);
    if (side === null) return null;
    if (mention.kind === 'person') {
      const own = this.#personAt(mention);
      return own === null ? null : [side, own];
    }
    const person = next?.sides.length === 0 ? this.#personAt(next) : null;
    if (person === null || next === undefined || !this.#isBehindComma(mention, next)) return null;
    this.#of.set(mention, person);
    return [side, person];
  }

  /** Whether a comma, with at most the name of a body behind it ("Space Agency director A"), parts the two, and a mark closes the second. */
  #isBehindComma(left: Mention, right: Mention): boolean {
    const [comma, ...body] = this.#text.tokens.slice(left.last, right.first);
    const [first] = comma === undefined ? this.#text.tokens.slice(left.last - 1, left.last) : [comma];
    const isParted =
      first?.text === ',' && body.length < 4 && body.every(({ capital, kind }) => capital && kind === 'word');
    return isParted && [',', '.', ';', ''].includes(this.#text.tokens[right.last]?.text ?? '');
  }

  #word(at: number): string {
    return this.#text.tokens[at]?.lower ?? '';
  }

  #personAt(mention: Mention | undefined): Person | null {
    return mention?.kind === 'person' ? (this.#of.get(mention) ?? null) : null;
  }

  /** "the Omani delegation", "India's negotiating team". */
  #delegation(mention: Mention): boolean {
    if (mention.kind === 'plural') return mention.noun !== 'sides' && DELEGATIONS.has(mention.noun);
    if (mention.kind === 'office') return mention.noun === 'member' && mention.plural && mention.sides.length === 1;
    if (mention.kind === 'group') return DELEGATIONS.has(mention.noun) && mention.sides.length > 0;
    const behind = this.#text.tokens.slice(mention.last, mention.last + 2).map(({ lower }) => lower);
    return mention.kind === 'side' && mention.form !== 'country' && behind.some((word) => DELEGATIONS.has(word));
  }

  /** "led the", ", who headed the", "represents", "led for": what stands between a person and the side that they lead. */
  #isLeading(words: readonly string[], isDelegation: boolean): boolean {
    const own = words.filter((word) => !['the', 'a', 'an', 'its'].includes(word));
    const [verb, last] = [own.at(-2) ?? '', own.at(-1) ?? ''];
    if (own.slice(0, -1).some((word) => PARTING.has(word) || word === 'by')) return false;
    if (last === 'for' && ACTING_FOR.has(verb)) return true;
    return LEADING.has(last) && (isDelegation || last.startsWith('represent'));
  }

  #between(left: Mention, right: Mention): string[] {
    return this.#text.tokens.slice(left.last, right.first).map(({ lower }) => lower);
  }
}
