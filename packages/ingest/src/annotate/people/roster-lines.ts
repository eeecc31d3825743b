import { isOrdinary } from '../../data/common-words.ts';
import { DEPARTMENT_WORDS, OFFICE_HEADS, OFFICE_MODIFIERS } from '../../data/offices.ts';
import type { AnnotatedText } from '../phrases/annotated-text.ts';
import type { Mention, Range } from '../phrases/mention.ts';
import { isCountry } from '../words/lexicon.ts';
import type { Person } from './entities.ts';

/** What the lines of a list of those present name. */
export interface RosterLines {
  readonly lists: readonly number[];
  readonly persons: readonly Person[];
  readonly sides: readonly string[];
}

const LONGEST_ROSTER = 40;

/**
 * Reads the lines behind the heading at `start`: people behind their country and a colon ("Peru: A; B"), below it ("Peru" on a line of its
 * own), or in blocks parted by blank lines. Who is given by office alone ("The Secretary") is of the side above, else of `home`.
 */
export function linesOfRoster(
  body: AnnotatedText,
  start: number,
  personOf: ReadonlyMap<Mention, Person>,
  home: string | null,
): RosterLines {
  const reading = new Reading(personOf, home);
  for (let sentence = start; sentence < Math.min(body.sentences.length, start + LONGEST_ROSTER); sentence += 1) {
    const span = body.sentences[sentence];
    if (span === undefined) break;
    const isHeading = sentence === start && span.last - span.first <= 3;
    if (isHeading) continue;
    const opensBlock = body.tokens[span.first]?.gap === '\n\n' && sentence > start + 1;
    if (opensBlock) reading.closeBlock();
    const alone = sideAlone(body, sentence);
    if (alone !== null) {
      reading.enterSide(alone);
      continue;
    }
    if (isProse(body, sentence, opensBlock && reading.lists.length > 0)) break;
    const listed = sidesListed(body, sentence);
    if (listed.length > 1) {
      reading.noteSides(sentence, listed);
      break;
    }
    if (isListLine(body, sentence)) reading.readLine(body, sentence);
    else if (isOfficeLine(body, sentence)) reading.noteOffice(sentence);
    else if (reading.lists.length > 0) break;
  }
  reading.closeBlock();
  return reading;
}

/** What was read so far, and whose block it is. */
class Reading implements RosterLines {
  readonly lists: number[] = [];
  readonly persons: Person[] = [];
  readonly sides: string[] = [];
  private side: string | null = null;
  private block: Person[] = [];
  private hasOffice = false;
  private readonly personOf: ReadonlyMap<Mention, Person>;
  private readonly home: string | null;

  constructor(personOf: ReadonlyMap<Mention, Person>, home: string | null) {
    this.personOf = personOf;
    this.home = home;
  }

  enterSide(side: string): void {
    this.closeBlock();
    this.side = side;
    this.sides.push(side);
  }

  /** "Present: Cambodia (Chair), Indonesia, Thailand". */
  noteSides(sentence: number, sides: readonly string[]): void {
    this.lists.push(sentence);
    this.sides.push(...sides);
  }

  /** "The Secretary": of the side above it, which is among the sides, or of the side whose record it is. */
  noteOffice(sentence: number): void {
    this.lists.push(sentence);
    if (this.side === null && this.home !== null) this.sides.push(this.home);
    this.hasOffice = true;
  }

  readLine(body: AnnotatedText, sentence: number): void {
    this.lists.push(sentence);
    if (opensWithOthers(body, sentence)) return;
    const side = sideHeading(body, sentence);
    if (side !== null) this.sides.push(side);
    const span = body.sentences[sentence] ?? { first: 0, last: 0 };
    for (const item of itemsOf(body, span)) {
      const own = side ?? this.side ?? sideBehind(body, sentence, item);
      const mentions = (body.mentions[sentence] ?? []).filter(({ first }) => first >= item.first && first < item.last);
      const named = mentions.filter((mention) => this.personOf.has(mention));
      if (named.length === 0 && mentions.some(isBareOffice) && own === null && this.home !== null)
        this.sides.push(this.home);
      for (const [i, mention] of named.entries()) {
        const person = this.personOf.get(mention);
        if (person === undefined || (i > 0 && isOffice(body, mention))) continue;
        this.take(person, own);
      }
    }
  }

  private take(person: Person, side: string | null): void {
    if (this.persons.includes(person)) return;
    this.persons.push(person);
    this.block.push(person);
    person.isKnown = true;
    if (side !== null && person.sides.length === 0) person.sides.push(side);
  }

  /** Those of a block of whom nothing is said are of the one side of the others, or of the home of "The Prime Minister" among them. */
  closeBlock(): void {
    const said = new Set(this.block.flatMap(({ sides }) => sides.slice(0, 1)));
    const [only] = said;
    const side = said.size === 1 ? only : said.size === 0 && this.hasOffice ? this.home : null;
    const isOneOfSeveral = this.persons.length > this.block.length || this.hasOffice;
    if (side != null && isOneOfSeveral && this.side === null && (said.size === 0 || this.block.length <= MOST_OF_BLOCK))
      for (const person of this.block) if (person.sides.length === 0) person.sides.push(side);
    this.block = [];
    this.hasOffice = false;
  }
}
const MOST_OF_BLOCK = 8;

/** "Cambodia (Chair), Indonesia, Thailand": the countries of a line that names no people, parted by commas; none where it says more. */
function sidesListed(body: AnnotatedText, sentence: number): string[] {
  const span = body.sentences[sentence];
  if (span === undefined || (body.mentions[sentence] ?? []).some(({ name }) => name !== null)) return [];
  const sides = (body.atoms[sentence] ?? []).filter(({ kind, id }) => kind === 'country' && id !== '');
  const isParted = (i: number): boolean => [',', ';', ':', ')', 'and'].includes(body.tokens[i]?.lower ?? '');
  const isListed = sides.every(
    ({ first }) => isParted(first - 1) || (body.tokens[first - 1]?.lower === 'the' && isParted(first - 2)),
  );
  return isListed && !hasVerb(body, span) ? sides.map(({ id }) => id) : [];
}

/** The parts of a line between its semicolons. */
function itemsOf(body: AnnotatedText, { first, last }: Range): Range[] {
  const items: Range[] = [];
  let from = first;
  for (let i = first; i < last; i += 1) {
    if (body.tokens[i]?.text !== ';') continue;
    items.push({ first: from, last: i });
    from = i + 1;
  }
  return [...items, { first: from, last }];
}

/** ", Military Commission, PRC", "(Egypt)": the country that a name's item ends with; none behind a desk that deals with it. */
function sideBehind(body: AnnotatedText, sentence: number, { first, last }: Range): string | null {
  const atoms = (body.atoms[sentence] ?? []).filter((atom) => atom.first >= first && atom.last <= last);
  const side = atoms.findLast(({ id }) => id !== '' && isCountry(id));
  if (side === undefined || !['(', ','].includes(body.tokens[side.first - 1]?.text ?? '')) return null;
  const behind = body.tokens.slice(side.last, last).filter(({ kind }) => kind !== 'mark');
  const isOfDesk = body.tokens.slice(first, side.first).some(({ lower }) => DESKS.has(lower));
  const hasOthers = atoms.filter(({ id }) => id !== '' && isCountry(id)).length > 1;
  return behind.length > 0 || isOfDesk || hasOthers ? null : side.id;
}
const DESKS: ReadonlySet<string> = new Set('director desk country office bureau division ambassador'.split(' '));

/** "Peru", "For Peru:", "The Peruvian side", "U.S. Delegation:": the country that a line names and nothing else. */
function sideAlone(body: AnnotatedText, sentence: number): string | null {
  const span = body.sentences[sentence];
  if (span === undefined || span.last - span.first > 10) return null;
  const sides = (body.atoms[sentence] ?? []).filter(({ id }) => id !== '' && isCountry(id));
  const [side] = sides;
  if (side === undefined || sides.length > 1) return null;
  const isRest = (i: number): boolean =>
    (i >= side.first && i < side.last) || body.tokens[i]?.kind === 'mark' || AROUND.has(body.tokens[i]?.lower ?? '');
  for (let i = span.first; i < span.last; i += 1) if (!isRest(i)) return null;
  return side.id;
}
const AROUND: ReadonlySet<string> = new Set(
  'for the on from side delegation party participants members team of government'.split(' '),
);

/** Whether a line goes on to tell: a turn of somebody, or a new block that ends as a sentence does. */
function isProse(body: AnnotatedText, sentence: number, opensBlock: boolean): boolean {
  const span = body.sentences[sentence];
  if (!opensBlock || span === undefined) return false;
  const end = body.tokens[span.last - 1]?.text ?? '';
  return span.last - span.first > SHORT_LINE && '.?!”"'.includes(end);
}
const SHORT_LINE = 6;

/** "The President", "Prime Minister", "The Secretary (part of the time)": an office without a name. */
function isOfficeLine(body: AnnotatedText, sentence: number): boolean {
  const span = body.sentences[sentence];
  const [mention] = body.mentions[sentence] ?? [];
  if (span === undefined || mention === undefined || span.last - span.first > 8) return false;
  return isBareOffice(mention) && mention.first <= span.first + 3 && !hasVerb(body, span);
}
const isBareOffice = ({ kind, name, office, plural }: Mention): boolean =>
  kind === 'office' && name === null && office !== null && !plural;

/** "Interpreters: A, B", "Notetaker: C": those who only served. */
function opensWithOthers(body: AnnotatedText, sentence: number): boolean {
  const first = body.sentences[sentence]?.first ?? 0;
  return SERVING.has(body.tokens[first]?.lower ?? '') && body.tokens[first + 1]?.text === ':';
}
const SERVING: ReadonlySet<string> = new Set(
  'interpreter interpreters notetaker notetakers note-taker note-takers translator translators'.split(' '),
);

/** "…, Assistant to the President", "…, Chairman, Policy Planning": ordinary words in capitals behind a name are what somebody does. */
function isOffice(body: AnnotatedText, { name }: Mention): boolean {
  if (name === null) return true;
  return body.tokens
    .slice(name.first, name.last)
    .every(({ lower }) => OF_OFFICES.some((words) => words.has(lower)) || isOrdinary(lower));
}
const OF_OFFICES: readonly ReadonlySet<string>[] = [OFFICE_HEADS, OFFICE_MODIFIERS, DEPARTMENT_WORDS];

/** A line of people: names parted by semicolons or commas, no verb; or a label with one name. */
export function isListLine(body: AnnotatedText, sentence: number): boolean {
  const span = body.sentences[sentence];
  if (span === undefined || hasVerb(body, span)) return false;
  const isNamed = (body.mentions[sentence] ?? []).some((mention) => mention.name !== null);
  return isNamed && span.last - span.first < LONGEST_LINE;
}
const LONGEST_LINE = 90;

const hasVerb = ({ tokens }: AnnotatedText, { first, last }: Range): boolean =>
  tokens.slice(first, last).some(({ lower }) => TELLING.has(lower));
const TELLING: ReadonlySet<string> = new Set(
  'said was were is has had welcomed called opened thanked asked began noted expressed stated replied told'.split(' '),
);

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
