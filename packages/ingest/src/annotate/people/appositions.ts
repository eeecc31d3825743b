import type { AnnotatedText } from '../phrases/annotated-text.ts';
import { isCountry } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import type { Person } from './entities.ts';
import type { Mention } from '../phrases/mention.ts';

/** How many words an office between commas behind a name may take to come to its head. */
const LONGEST = 9;

/**
 * "Dan Lowe, the White House's Arctic coordinator, …": a full name with an office between commas is a person, even where words stand
 * between the country and the office that no phrase of an office takes up; the office is that person's, and so is its country.
 */
export function nameApposed(text: AnnotatedText, of: Map<Mention, Person>): void {
  for (const [sentence, list] of text.mentions.entries()) {
    for (const [i, mention] of list.entries()) {
      const person = of.get(mention);
      if (person === undefined || person.parts.length < 2 || mention.kind !== 'person') continue;
      if (mention.office !== null) {
        const next = list[i + 1];
        if (
          next !== undefined &&
          (isFurtherOffice(text, mention, next, list[i + 2]) || isAlsoOf(text, mention, next, person))
        )
          give(text, of, sentence, next, person);
        continue;
      }
      if (text.tokens[mention.last]?.text !== ',') continue;
      const inside = apposedTo(text, list, i);
      const office = inside.at(-1);
      if (
        office?.office == null ||
        office.office.plural ||
        inside.some(({ kind }) => kind !== 'side' && kind !== 'office')
      )
        continue;
      if (!isNounPhrase(text, mention.last + 1, office.last)) continue;
      give(text, of, sentence, office, person);
      if (person.sides.length === 0) person.sides.push(...new Set(inside.flatMap(({ sides }) => sides)));
    }
  }
}

function give(text: AnnotatedText, of: Map<Mention, Person>, sentence: number, office: Mention, person: Person): void {
  if (office.office === null) return;
  person.isKnown = true;
  person.offices.push({
    words: office.office.words,
    placed: { in: text.part, sentence, mention: office },
    former: office.former,
  });
  if (person.sides.length === 0) person.sides.push(...office.sides);
  of.set(office, person);
}

/** "Ivan Gor, Member of the Politburo, Minister of Trade of the USSR, received …": a second office between commas behind a first one that says no country. */
function isFurtherOffice(text: AnnotatedText, one: Mention, office: Mention, next: Mention | undefined): boolean {
  const isBehind = text.tokens[one.last]?.text === ',' && office.first === one.last + 1;
  const isFirst =
    one.sides.length === 0 && one.name !== null && one.office !== null && one.name.first < one.office.first;
  const isAlone = office.kind === 'office' && office.name === null && !office.plural && office.sides.length > 0;
  const isClosed = text.tokens[office.last]?.text === ',' && next?.first !== office.last + 1;
  return isBehind && isFirst && isAlone && isClosed && text.tokens[office.last + 1]?.lower !== 'and';
}

/**
 * "Angolan President A, the African Union mediator, later received …": an office between commas behind a name with its own, of a body or of
 * the same country, right before the verb, is that one's too.
 */
function isAlsoOf({ tokens }: AnnotatedText, one: Mention, office: Mention, { sides }: Person): boolean {
  const isBehind = tokens[one.last]?.text === ',' && office.first === one.last + 1;
  const isAlone = office.kind === 'office' && office.name === null && !office.plural && one.name !== null;
  const end = behindTail(tokens, office.last);
  const [comma, next] = [tokens[end], tokens[end + 1]];
  const isClosed = comma?.text === ',' && next?.kind === 'word' && !next.capital && !LISTING.has(next.lower);
  return isBehind && isAlone && isClosed && office.sides.every((side) => !isCountry(side) || sides.includes(side));
}
/** "chair of the regional bloc,": the token behind what an office is of, where no phrase of an office takes it up. */
function behindTail(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== 'of' && tokens[at]?.lower !== 'for') return at;
  let end = at + 1;
  while (end < at + LONGEST_TAIL && tokens[end]?.kind === 'word') end += 1;
  return end;
}
const LONGEST_TAIL = 6;
const LISTING: ReadonlySet<string> = new Set(['and', 'or', 'as', 'the', 'a', 'an', 'his', 'her', 'their', 'its']);

/** The phrases between the commas behind the mention at `at`; none where no comma closes behind the last of them. */
function apposedTo(text: AnnotatedText, list: readonly Mention[], at: number): readonly Mention[] {
  const start = (list[at]?.last ?? 0) + 1;
  for (let i = start; i < start + LONGEST; i += 1) {
    const mark = text.tokens[i]?.text ?? '';
    if (mark !== ',' && mark !== '.') continue;
    const inside = list.slice(at + 1).filter(({ last }) => last <= i);
    return inside.at(-1)?.last === i ? inside : [];
  }
  return [];
}

/** "the White House's Arctic coordinator": a determiner or a possessor opens it, and no word of a clause or a list stands in it. */
function isNounPhrase(text: AnnotatedText, first: number, last: number): boolean {
  const words = text.tokens.slice(first, last).map(({ lower }) => lower);
  return (words.includes("'s") || OPENERS.has(words[0] ?? '')) && !words.some((word) => CLAUSAL.has(word));
}
const OPENERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'their', 'our']);
const CLAUSAL: ReadonlySet<string> = new Set(
  'and or but who which that whose is was were has had with by said told to'.split(' '),
);
