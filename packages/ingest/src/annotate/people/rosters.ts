import type { AnnotatedText } from '../phrases/annotated-text.ts';
import type { Person } from './entities.ts';
import type { Mention } from '../phrases/mention.ts';
import { isListLine, linesOfRoster } from './roster-lines.ts';

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
/** "Those present:". */
const LEADS: ReadonlySet<string> = new Set(['those']);
const NEAR_TOP = 30;

/**
 * Finds the roster of a text: lines behind "PARTICIPANTS" or "PRESENT" that list people, often behind or below their country. `home` is
 * the side whose record it is, of which those are who are given by their office alone ("The President"); null where none is known.
 */
export function rosterOf(
  body: AnnotatedText,
  personOf: ReadonlyMap<Mention, Person>,
  home: string | null,
): Roster | null {
  const count = Math.min(body.sentences.length, NEAR_TOP);
  const start = body.sentences.slice(0, count).findIndex((span) => {
    const at = LEADS.has(body.tokens[span.first]?.lower ?? '') ? span.first + 1 : span.first;
    const word = body.tokens[at]?.lower ?? '';
    const next = body.tokens[at + 1]?.text ?? '';
    const isShort = span.last - at <= 2;
    return HEADINGS.has(word) && (next === ':' || isShort) && (body.tokens[span.first]?.capital ?? false);
  });
  if (start < 0) return rosterOfPair(body, personOf);
  const { lists, persons, sides } = linesOfRoster(body, start, personOf, home);
  if (persons.length + new Set(sides).size < 2) return null;
  const end = (lists.at(-1) ?? start) + 3;
  const head = [...body.sentences.keys()].filter((i) => i < end || (i < end + LABELLED && isLabelled(body, i)));
  return { head, lists, persons, sides };
}

/** "PLACE: The Oval Office", "DATE AND TIME: …" behind the list. */
function isLabelled(body: AnnotatedText, sentence: number): boolean {
  const first = body.sentences[sentence]?.first ?? 0;
  const label = body.tokens.slice(first, first + 6);
  const colon = label.findIndex(({ text }) => text === ':');
  return label.slice(0, Math.max(0, colon)).some(({ lower }) => LABELS.has(lower));
}
const LABELS: ReadonlySet<string> = new Set(['place', 'venue', 'location', 'date', 'time', 'where', 'when']);
/** How many lines further on those labels may stand. */
const LABELLED = 5;

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
