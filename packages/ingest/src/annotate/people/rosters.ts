import type { AnnotatedText } from '../phrases/annotated-text.ts';
import type { Person } from './entities.ts';
import type { Mention } from '../phrases/mention.ts';

/** A list of those present, as memoranda and minutes open with. */
export interface Roster {
  /** Every sentence of the head: the heading, the lists, the day and place. */
  readonly head: readonly number[];
  /** The sentences that list people. */
  readonly lists: readonly number[];
  readonly persons: readonly Person[];
  /** Sides that head a list ("Mozambique: …"). */
  readonly sides: readonly string[];
}

const HEADINGS: ReadonlySet<string> = new Set(
  'participants present parties attendees attendance delegations'.split(' '),
);
const NEAR_TOP = 30;

/** Finds the roster of a text: lines behind "PARTICIPANTS" or "PRESENT" that list people, often behind their country and a colon. */
export function rosterOf(body: AnnotatedText, personOf: ReadonlyMap<Mention, Person>): Roster | null {
  const count = Math.min(body.sentences.length, NEAR_TOP);
  const start = body.sentences.slice(0, count).findIndex((span) => {
    const word = body.tokens[span.first]?.lower ?? '';
    const next = body.tokens[span.first + 1]?.text ?? '';
    const isShort = span.last - span.first <= 2;
    return HEADINGS.has(word) && (next === ':' || isShort) && (body.tokens[span.first]?.capital ?? false);
  });
  if (start < 0) return rosterOfPair(body, personOf);
  const lists: number[] = [];
  const persons: Person[] = [];
  const sides: string[] = [];
  for (let sentence = start; sentence < Math.min(body.sentences.length, start + 40); sentence += 1) {
    const span = body.sentences[sentence];
    if (span === undefined) break;
    const words = body.tokens.slice(span.first, span.last);
    const isHeading = sentence === start && words.length <= 2;
    const opensBlock = body.tokens[span.first]?.gap === '\n\n' && sentence > start + 1 && lists.length > 0;
    if (opensBlock && !isListLine(body, sentence)) break;
    if (!isHeading && !isListLine(body, sentence)) {
      if (lists.length > 0) break;
      continue;
    }
    if (isHeading) continue;
    lists.push(sentence);
    const side = sideHeading(body, sentence);
    if (side !== null) sides.push(side);
    for (const mention of body.mentions[sentence] ?? []) {
      const person = personOf.get(mention);
      if (person === undefined || persons.includes(person)) continue;
      persons.push(person);
      person.isKnown = true;
      if (side !== null && person.sides.length === 0) person.sides.push(side);
    }
  }
  if (persons.length < 2) return null;
  const head = Array.from({ length: (lists.at(-1) ?? start) + 3 }, (_, i) => i).filter(
    (i) => i < body.sentences.length,
  );
  return { head, lists, persons, sides };
}

const RECORDS: ReadonlySet<string> = new Set([
  'memorandum',
  'memcon',
  'telcon',
  'telecon',
  'record',
  'minutes',
  'note',
  'notes',
]);
const RECORDED: ReadonlySet<string> = new Set([
  'conversation',
  'call',
  'meeting',
  'talk',
  'talks',
  'discussion',
  'telcon',
  'memcon',
]);
/** The first sentences of a memorandum, within which its heading names those who spoke. */
const HEAD_OF_RECORD = 10;

/** "President A / President B (Bolivia)", "Minister A – Minister B": a line of two people below the heading of a memorandum of conversation. */
function rosterOfPair(body: AnnotatedText, personOf: ReadonlyMap<Mention, Person>): Roster | null {
  const wordsOf = (sentence: number): string[] => {
    const span = body.sentences[sentence];
    return span === undefined ? [] : body.tokens.slice(span.first, span.last).map(({ lower }) => lower);
  };
  const heading = body.sentences.slice(0, HEAD_OF_RECORD).findIndex((_, sentence) => {
    const words = wordsOf(sentence);
    return words.length <= 14 && words.some((word) => RECORDS.has(word)) && words.some((word) => RECORDED.has(word));
  });
  if (heading < 0) return null;
  for (let sentence = heading + 1; sentence <= heading + 4; sentence += 1) {
    const mentions = (body.mentions[sentence] ?? []).filter((mention) => personOf.has(mention));
    const people = [...new Set(mentions.flatMap((mention) => personOf.get(mention) ?? []))];
    const words = wordsOf(sentence);
    const isPair =
      people.length === 2 && words.length <= 24 && ['/', '–', '—', '-'].some((mark) => words.includes(mark));
    if (!isPair || !isListLine(body, sentence)) continue;
    for (const person of people) person.isKnown = true;
    return { head: [heading, sentence, sentence + 1, sentence + 2], lists: [sentence], persons: people, sides: [] };
  }
  return null;
}

/** A line of people: names parted by semicolons or commas, no verb; or a label with one name. */
function isListLine(body: AnnotatedText, sentence: number): boolean {
  const span = body.sentences[sentence];
  if (span === undefined) return false;
  const words = body.tokens.slice(span.first, span.last);
  if (
    words.some((token) =>
      ['said', 'was', 'were', 'is', 'has', 'had', 'welcomed', 'called', 'opened'].includes(token.lower),
    )
  )
    return false;
  return (body.mentions[sentence] ?? []).some((mention) => mention.name !== null) && words.length < 90;
}

/** The country in front of a line's colon. */
function sideHeading(body: AnnotatedText, sentence: number): string | null {
  const span = body.sentences[sentence];
  if (span === undefined) return null;
  const colon = body.tokens.findIndex(
    (token, i) => i >= span.first && i < Math.min(span.last, span.first + 7) && token.text === ':',
  );
  if (colon < 0) return null;
  const atom = body.atoms[sentence]?.find((candidate) => candidate.first < colon && candidate.id !== '');
  return atom?.id ?? null;
}
