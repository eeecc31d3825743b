import type { AnnotatedText } from '../phrases/annotated-text.ts';
import type { Person } from './entities.ts';
import type { Mention } from '../phrases/mention.ts';

/** How far behind the verb the country or its body may stand, in words. */
const REACH = 4;
const HEADING: ReadonlySet<string> = new Set(
  (
    'heads heading headed leads leading led runs running ran represents representing represented chairs chairing chaired directs directing directed rules ruling ruled ' +
    'governs governing governed oversees overseeing manages managing'
  ).split(/\s+/u),
);
/** Verbs that say the same with words behind them: "speaks for", "is in charge of", "is at the head of". */
const PHRASES: readonly (readonly string[])[] = [
  ['speaks', 'for'],
  ['spoke', 'for'],
  ['speaking', 'for'],
  ['is', 'in', 'charge', 'of'],
  ['is', 'at', 'the', 'head', 'of'],
  ['presides', 'over'],
  ['acts', 'for'],
];
/** What may stand between "who" and the verb. */
const BETWEEN: ReadonlySet<string> = new Set('has had also now currently still since'.split(' '));
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its']);

/** "Amina Odhiambo, who heads Kenya's foreign ministry,": who heads, leads or speaks for a body of one country is of it. */
export function nameHeadsOfBodies(text: AnnotatedText, of: ReadonlyMap<Mention, Person>): void {
  for (const list of text.mentions) {
    for (const [i, mention] of list.entries()) {
      const person = of.get(mention);
      if (person === undefined || person.sides.length > 0 || mention.kind !== 'person') continue;
      const behind = behindHeading(text, mention.last);
      const body = list[i + 1];
      const [side] = body?.sides ?? [];
      if (behind < 0 || body === undefined || side === undefined || body.sides.length !== 1) continue;
      const between = text.tokens.slice(behind, body.first);
      if (body.first < behind || between.length > REACH || !between.every(({ lower }) => DETERMINERS.has(lower)))
        continue;
      if (body.kind !== 'side' && body.kind !== 'group') continue;
      person.sides.push(side);
      person.isKnown = true;
    }
  }
}

/** Where the words behind the verb of heading begin whose subject is the name that ends at `at`; -1 where none stands there. */
function behindHeading(text: AnnotatedText, at: number): number {
  const word = (i: number): string => text.tokens[i]?.lower ?? '';
  let i = word(at) === ',' ? at + 1 : at;
  if (word(i) !== 'who') return -1;
  i += 1;
  while (BETWEEN.has(word(i)) || word(i).endsWith('ly')) i += 1;
  if (HEADING.has(word(i))) return i + 1;
  const phrase = PHRASES.find((words) => words.every((own, k) => word(i + k) === own));
  return phrase === undefined ? -1 : i + phrase.length;
}

const DELEGATIONS: ReadonlySet<string> = new Set('delegation mission team party group troika envoys'.split(' '));
/** How far before "led by" the delegation may stand, and how far behind it its leader, in words. */
const DELEGATION_BEFORE = 12;

/** "a Ugandan delegation led by A", "the mission of the African Union, headed by Professor B": who leads a delegation is of its side. */
export function nameLeadersOfDelegations(text: AnnotatedText, of: ReadonlyMap<Mention, Person>): void {
  for (const [sentence, list] of text.mentions.entries()) {
    for (const mention of list) {
      const person = of.get(mention);
      if (person === undefined || person.sides.length > 0 || mention.kind !== 'person') continue;
      const side = sideOfDelegation(text, sentence, mention.first);
      if (side === null) continue;
      person.sides.push(side);
      person.isKnown = true;
    }
  }
}

/** The side of the delegation that is led by whoever is named at `at`; null where none is. */
function sideOfDelegation(text: AnnotatedText, sentence: number, at: number): string | null {
  const word = (i: number): string => text.tokens[i]?.lower ?? '';
  if (word(at - 1) !== 'by' || !['led', 'headed', 'chaired'].includes(word(at - 2))) return null;
  const first = text.sentences[sentence]?.first ?? 0;
  let noun = at - 3;
  while (noun > Math.max(first, at - DELEGATION_BEFORE) && !DELEGATIONS.has(word(noun))) noun -= 1;
  if (!DELEGATIONS.has(word(noun))) return null;
  const sides = (text.atoms[sentence] ?? []).filter(({ id }) => id !== '');
  const behind = sides.filter(
    (atom) => atom.first > noun && atom.last <= at - 2 && ['of', 'from', 'the'].includes(word(atom.first - 1)),
  );
  const before = sides.filter((atom) => atom.last <= noun && noun - atom.last <= 2);
  const [only, other] = new Set((behind.length > 0 ? behind : before.slice(-1)).map(({ id }) => id));
  return only !== undefined && other === undefined ? only : null;
}
