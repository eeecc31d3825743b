import { CONTACT_VERB_FORMS } from '../../data/contact-verbs.ts';
import { joined } from '../../data/tree.ts';
import { PREPOSITIONS } from '../../data/verbs.ts';
import type { PlacedMention } from '../people/entities.ts';
import type { AnnotatedText } from '../phrases/annotated-text.ts';
import type { Mention } from '../phrases/mention.ts';
import { namesOfSides, type NamedSide } from './named-sides.ts';
import type { TextWithPeople } from './text-with-people.ts';

/** Says of a side, by name, that something holds of it. */
export type Say = (side: string, name: string) => void;

/** What stands around one mention: in its sentence, the ones beside it, the question it answers, the head of its paragraph. */
export function sayAround(doc: TextWithPeople, placed: PlacedMention, say: Say): void {
  const text = placed.in === 'title' ? doc.title : doc.body;
  const { sentence, mention } = placed;
  const { of } = namesOfSides(text);
  const own = (of.get(sentence) ?? []).filter(({ first }) => first < mention.first || first >= mention.last);
  const before = own.filter(({ first }) => first < mention.first);
  const behind = own.filter(({ first }) => first >= mention.last);
  for (const one of before) sayNear(text, one, joined('before', gapName(mention.first - one.last)), say);
  for (const one of behind) sayNear(text, one, joined('behind', gapName(one.first - mention.last)), say);
  const [last, next] = [before.at(-1), behind[0]];
  if (last !== undefined) say(last.side, 'nearest before');
  if (next !== undefined) say(next.side, 'nearest behind');
  const [only] = new Set(own.map(({ side }) => side));
  if (only !== undefined && own.every(({ side }) => side === only)) say(only, 'alone in sentence');
  for (const one of of.get(sentence - 1) ?? []) sayNear(text, one, 'sentence before', say);
  for (const one of of.get(sentence - 2) ?? []) say(one.side, 'second sentence before');
  for (const one of of.get(sentence + 1) ?? []) say(one.side, 'sentence behind');
  const told = lastBefore(text, sentence, mention.first);
  if (told !== null) say(told, 'named last');
  sayParagraph(text, sentence, say);
  sayQuestion(text, sentence, say);
  for (const other of text.mentions[sentence] ?? []) sayBeside(doc, text, mention, other, say);
  sayOwner(doc, text, placed, say);
  sayVoice(doc, text, sentence, say);
}

/** "his attorney-general, A": the side of the one named last before, whose the person is. */
function sayOwner(doc: TextWithPeople, text: AnnotatedText, { sentence, mention }: PlacedMention, say: Say): void {
  if (mention.owner === null) return;
  const before = [...(text.mentions[sentence - 1] ?? []), ...(text.mentions[sentence] ?? [])].filter(
    ({ first }) => first < mention.first,
  );
  const owner = before.findLast((one) => doc.personOf.has(one));
  const person = owner === undefined ? undefined : doc.personOf.get(owner);
  for (const side of person?.sides ?? []) say(side, 'owner is of');
  if (person?.sides.length === 0 && person.assumedSide !== null) say(person.assumedSide, 'owner may be of');
}

/** The side of whoever speaks the sentence. */
function sayVoice(doc: TextWithPeople, text: AnnotatedText, sentence: number, say: Say): void {
  const speaker = text.zones[sentence]?.speaker ?? null;
  if (speaker === null) return;
  for (const mentions of text.mentions.slice(Math.max(0, sentence - 12), sentence + 1))
    for (const mention of mentions) {
      if (mention.first < speaker.first || mention.last > speaker.last) continue;
      const person = doc.personOf.get(mention);
      const side = mention.sides[0] ?? person?.sides[0] ?? person?.assumedSide ?? null;
      if (side !== null) say(side, 'said by one of');
      return;
    }
}

const gapName = (gap: number): string => (gap <= 2 ? 'close' : gap <= 7 ? 'near' : 'far');

function sayNear(text: AnnotatedText, { side, first, form }: NamedSide, where: string, say: Say): void {
  say(side, where);
  say(side, joined(where, joined('as', form)));
  const lead = text.tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  const word = LEADS.get(text.tokens[lead]?.lower ?? '');
  if (word !== undefined) say(side, joined(where.slice(0, where.indexOf(' ')), joined('led by', word)));
}
const LEADS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    in: 'in',
    at: 'in',
    to: 'to',
    for: 'for',
    into: 'to',
    from: 'from',
    of: 'of',
    with: 'with',
    by: 'by',
    visited: 'to',
    visiting: 'to',
    visit: 'to',
  }),
);

function lastBefore(text: AnnotatedText, sentence: number, at: number): string | null {
  const { of } = namesOfSides(text);
  for (let s = sentence; s >= Math.max(0, sentence - 8); s -= 1) {
    const last = (of.get(s) ?? []).findLast(({ first }) => first < at);
    if (last !== undefined) return last.side;
  }
  return null;
}

/** The side that a paragraph opens with: a dateline, a heading, the country that it is about. */
function sayParagraph(text: AnnotatedText, sentence: number, say: Say): void {
  const own = text.sentences[sentence]?.paragraph;
  let start = sentence;
  while (start > 0 && sentence - start < 6 && text.sentences[start - 1]?.paragraph === own) start -= 1;
  const { of } = namesOfSides(text);
  const opening = text.sentences[start]?.first ?? 0;
  for (const { side, first } of of.get(start) ?? []) {
    say(side, 'in head of paragraph');
    if (first - opening <= 3) say(side, 'opens paragraph');
  }
  const above = of.get(start - 1) ?? [];
  if (text.zones[start - 1]?.kind === 'heading') for (const { side } of above) say(side, 'in heading above');
}

/** The sides of the question that is answered here. */
function sayQuestion(text: AnnotatedText, sentence: number, say: Say): void {
  if (text.zones[sentence]?.asks === true) return;
  let s = sentence;
  while (s > 0 && sentence - s < 8 && text.zones[s]?.asks !== true) s -= 1;
  const asked = new Set<string>();
  for (; s >= 0 && text.zones[s]?.asks === true; s -= 1)
    for (const { side } of namesOfSides(text).of.get(s) ?? []) asked.add(side);
  for (const side of asked) say(side, asked.size === 1 ? 'asked about alone' : 'asked about');
}

/** Those named beside the person, whose sides are known: of another side than a partner, of the same as who stands in one list. */
function sayBeside(doc: TextWithPeople, text: AnnotatedText, own: Mention, other: Mention, say: Say): void {
  if (other === own) return;
  const person = doc.personOf.get(other);
  const sides = other.sides.length > 0 ? other.sides : (person?.sides ?? []);
  const [first, last] = other.first < own.first ? [other, own] : [own, other];
  const between = text.tokens.slice(first.last, Math.min(last.first, first.last + 4)).map(({ lower }) => lower);
  const isListed = last.first - first.last <= 3 && between.every((word) => JOINTS.has(word));
  const isMet = text.tokens
    .slice(first.last, Math.min(last.first, first.last + 10))
    .some(({ lower }) => MEETS.has(lower));
  if (sides.length === 0 && person !== undefined && person.assumedSide !== null) {
    say(person.assumedSide, isListed ? 'listed with one guessed of' : 'somebody here guessed of');
    if (isMet) say(person.assumedSide, 'meets one guessed of');
  }
  for (const side of sides) {
    if (isMet && other.kind !== 'side') say(side, 'meets one of');
    if (other.kind === 'counterpart') say(side, 'counterpart is');
    else if (other.name !== null || person !== undefined)
      say(side, isListed ? 'listed with one of' : 'somebody here of');
    else if (other.office !== null) {
      say(side, isListed ? 'listed with office of' : 'office here of');
      if (other.office.words.join(' ') === own.office?.words.join(' ')) say(side, 'same office here of');
    }
  }
}
/** Words of contact between two who are named. */
export const MEETS: ReadonlySet<string> = new Set(
  [...CONTACT_VERB_FORMS, 'with', 'talks', 'meeting', 'call', 'conversation', 'letter'].filter(
    (word) => !PREPOSITIONS.has(word) || word === 'with',
  ),
);
const JOINTS: ReadonlySet<string> = new Set([',', 'and', 'the', 'his', 'her', 'its', '&']);
