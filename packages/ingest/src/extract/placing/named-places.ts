import type { AnnotatedDocument, AnnotatedText } from '../../annotate/document.ts';
import type { Range } from '../../annotate/phrases/mention.ts';
import { namesOfSides } from '../../annotate/sides/named-sides.ts';
import type { Token } from '../../annotate/words/tokens.ts';
import { hitAt } from '../../annotate/words/lexicon.ts';
import { cityAt } from '../../data/cities.ts';
import { CALENDAR_WORDS } from '../../data/things.ts';

/** A place named once in a text: its tokens, whose place it is, and how it is named. */
export interface NamedPlace extends Range {
  /** The name in lower case: all namings with one key are one place. */
  readonly key: string;
  readonly sentence: number;
  /** `opening` is a name in no list that opens the text as its dateline; those behind a preposition are of a house, an event or any `name`. */
  readonly form: 'capital' | 'city' | 'country' | 'seat' | 'house' | 'event' | 'name' | 'opening';
  /** The country that it is in, null where no list says so. */
  readonly side: string | null;
  /** The preposition or verb that leads to it, over an article and a noun of place ("in the port of"); empty where none does. */
  readonly lead: string;
}

/** The places that a text names, in its order, by sentence, how often each, and which are named oftener (0 the oftenest). */
export interface NamesOfPlaces {
  readonly list: readonly NamedPlace[];
  readonly of: ReadonlyMap<number, readonly NamedPlace[]>;
  readonly counts: ReadonlyMap<string, number>;
  readonly ranks: ReadonlyMap<string, number>;
}

const KNOWN = new WeakMap<AnnotatedText, NamesOfPlaces>();
/** Prepositions and verbs behind which a place stands. */
const LEADS: ReadonlySet<string> = new Set(
  'in at near outside on to into from for of around visited visits visiting visit toured left leaving reached via inside'.split(
    ' ',
  ),
);
/** Those behind which a name that is in no list is a place. */
const SURE_LEADS: ReadonlySet<string> = new Set(
  'in at near outside on to into from visited visiting inside'.split(' '),
);
/** Nouns between the preposition and the name of a place. */
const PLACE_NOUNS: ReadonlySet<string> = new Set(
  'port city town island islands village resort capital province region hills hotel palace suburb port airport base camp state district coast border lake shore banks hall university offices office residence headquarters seat'.split(
    ' ',
  ),
);
/** What people come together for, as the last word of its name. */
const EVENTS: ReadonlySet<string> = new Set(
  'summit ministerial conference congress assembly council forum session meeting talks convention week day dialogue agreement treaty protocol accord statement declaration act plan fund bank'.split(
    ' ',
  ),
);
/** What people meet in, as the first or last word of its name. */
const HOUSES: ReadonlySet<string> = new Set(
  'house palace hotel ministry office hall university airport base embassy residence castle villa chancellery kremlin parliament centre center palacio palais'.split(
    ' ',
  ),
);
/** How far before the name its preposition may stand, over a noun of place, in tokens. */
const FARTHEST_LEAD = 6;
/** Towns that no list has, since they stand for the bodies that sit in them. */
const TOWNS_TOO: ReadonlySet<string> = new Set(['brussels']);
/** What parts a dateline from the text. */
const MARKS: ReadonlySet<string> = new Set([',', '(', '–', '—', '-', '--', '/', '.', ':']);
const LONGEST_OPENING = 4;

/** Where a text names towns, countries and houses in which people may meet; found once for each text. */
export function namesOfPlaces(doc: AnnotatedDocument, text: AnnotatedText): NamesOfPlaces {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const list = listOf(doc, text).sort((a, b) => a.first - b.first);
  const of = new Map<number, NamedPlace[]>();
  const counts = new Map<string, number>();
  for (const one of list) {
    const own = of.get(one.sentence);
    if (own === undefined) of.set(one.sentence, [one]);
    else own.push(one);
    counts.set(one.key, (counts.get(one.key) ?? 0) + 1);
  }
  const ordered = [...new Set(counts.values())].sort((a, b) => b - a);
  const rankOf = new Map(ordered.map((count, rank) => [count, rank]));
  const ranks = new Map([...counts].map(([key, count]) => [key, rankOf.get(count) ?? 0]));
  const names = { list, of, counts, ranks };
  KNOWN.set(text, names);
  return names;
}

function listOf(doc: AnnotatedDocument, text: AnnotatedText): NamedPlace[] {
  const opening = openingOf(doc, text);
  const listed: NamedPlace[] = opening === null ? [] : [opening];
  const others: NamedPlace[] = [];
  for (const sentence of text.sentences.keys())
    for (const one of namesIn(doc, text, sentence, opening?.last ?? 0)) {
      if (one.form === 'name' || one.form === 'house' || one.form === 'event') others.push(one);
      else if (one.form !== 'country' || !['', 'of', 'for'].includes(one.lead)) listed.push(one);
    }
  // A name in no list is a place where a preposition leads to it once; then it is one wherever it stands.
  const isSure = ({ lead, form }: NamedPlace): boolean => SURE_LEADS.has(lead) || (form === 'house' && lead !== '');
  const places = new Set([...others.filter(isSure), ...(opening === null ? [] : [opening])].map(({ key }) => key));
  return [...listed, ...others.filter(({ key }) => places.has(key))];
}

/** The towns, countries and names in no list that a sentence names from a token on, people aside. */
function namesIn(doc: AnnotatedDocument, text: AnnotatedText, sentence: number, from: number): NamedPlace[] {
  const { tokens } = text;
  const start = text.sentences[sentence]?.first ?? 0;
  const names: NamedPlace[] = [];
  const give = (range: Range, form: NamedPlace['form'], side: string | null): void => {
    if (range.first < from) return;
    const lead = leadOf(tokens, range.first, start);
    names.push({ first: range.first, last: range.last, sentence, key: keyOf(tokens, range), form, side, lead });
  };
  const sides = namesOfSides(text).of.get(sentence) ?? [];
  for (const one of sides) {
    const { form } = one;
    if (form === 'capital' || form === 'seat' || form === 'country' || form === 'city') give(one, form, one.side);
  }
  for (const atom of text.atoms[sentence] ?? []) {
    if (atom.kind !== 'name' && atom.kind !== 'thing') continue;
    if (TOWNS_TOO.has(tokens[atom.first]?.lower ?? '')) give({ first: atom.first, last: atom.first + 1 }, 'city', null);
    else if (
      !isOccasion(tokens, atom) &&
      !sides.some(({ first, form }) => form === 'city' && first >= atom.first && first < atom.last)
    )
      if (!isOfSomebody(doc, text, sentence, atom.first))
        give(atom, formOf(tokens, atom), atom.id === '' ? null : atom.id);
  }
  return names;
}

/** "Remarks in Joint Press Conference": what is held before the press is no place. */
export function isOccasion(tokens: readonly Token[], { last }: Range): boolean {
  return OCCASIONS.has(tokens[last - 1]?.lower ?? '') && OF_PRESS.has(tokens[last - 2]?.lower ?? '');
}
const OCCASIONS: ReadonlySet<string> = new Set(
  'conference briefing availability statement statements point'.split(' '),
);
const OF_PRESS: ReadonlySet<string> = new Set(['press', 'news', 'media', 'joint']);

/** Whether the token is in the name of somebody who acts for a side. */
function isOfSomebody(doc: AnnotatedDocument, text: AnnotatedText, sentence: number, token: number): boolean {
  return (text.mentions[sentence] ?? []).some(
    (mention) => mention.first <= token && token < mention.last && doc.personOf.get(mention)?.isKnown === true,
  );
}

/** Of what kind a name in no list is, by its first and last word. */
function formOf(tokens: readonly Token[], { first, last }: Range): NamedPlace['form'] {
  const head = tokens[last - 1]?.lower ?? '';
  if (EVENTS.has(head)) return 'event';
  return HOUSES.has(head) || HOUSES.has(tokens[first]?.lower ?? '') ? 'house' : 'name';
}

/** "the Great Hall of the People", "the Palace of Carthage": the name of a house with what it is of; any other name as it is. */
export function wholeName(tokens: readonly Token[], range: Range): Range {
  const { first, last } = range;
  if (!HOUSES.has(tokens[last - 1]?.lower ?? '') || tokens[last]?.lower !== 'of') return range;
  const from = tokens[last + 1]?.lower === 'the' ? last + 2 : last + 1;
  let end = from;
  while (end - from < LONGEST_OF && tokens[end]?.kind === 'word' && tokens[end]?.capital === true) end += 1;
  if (end === from) return range;
  // "in Beijing", ", Tunis": the town it stands in
  const town = tokens[end]?.lower === 'in' || tokens[end]?.text === ',' ? hitAt(tokens, end + 1, tokens.length) : null;
  return { first, last: town?.entry.kind === 'capital' ? town.last : end };
}
/** "at the Defence Ministerial in Brussels": the town in which an event is held by whose name a place was taken; the range itself where it is no such name. */
export function townOfEvent(tokens: readonly Token[], range: Range): Range {
  const { last } = range;
  if (!EVENTS.has(tokens[last - 1]?.lower ?? '') || tokens[last]?.lower !== 'in') return range;
  const town = hitAt(tokens, last + 1, tokens.length);
  if (town?.entry.kind === 'capital') return { first: town.first, last: town.last };
  const isTown = cityAt(tokens, last + 1) !== null || TOWNS_TOO.has(tokens[last + 1]?.lower ?? '');
  return isTown ? { first: last + 1, last: last + 2 } : range;
}

/** How many words say what a house is of. */
const LONGEST_OF = 3;

/** The name of a place in lower case, without its article. */
export function keyOf(tokens: readonly Token[], { first, last }: Range): string {
  const from = tokens[first]?.lower === 'the' && last - first > 1 ? first + 1 : first;
  return tokens
    .slice(from, last)
    .map(({ lower }) => lower)
    .join(' ');
}

/** What leads to a name: the word before it, over an article, one more word, and a noun of place with "of". */
function leadOf(tokens: readonly Token[], at: number, first: number): string {
  let i = at - 1;
  const word = (k: number): string => (k < first ? '' : (tokens[k]?.lower ?? ''));
  if (word(i) === 'the') i -= 1;
  if (LEADS.has(word(i)) && word(i) !== 'of') return word(i);
  if (word(i) === 'of' && !PLACE_NOUNS.has(word(i - 1))) return 'of';
  for (let k = i; k >= Math.max(first, at - FARTHEST_LEAD); k -= 1) {
    if (tokens[k]?.kind === 'mark') return '';
    if (k < i && SURE_LEADS.has(word(k))) return word(i) === 'of' || i - k <= 2 ? word(k) : '';
  }
  return '';
}

/** The town in no list that opens the text: "GOMA, July 7 (Rift) –", "PANAJI: With". */
function openingOf(doc: AnnotatedDocument, text: AnnotatedText): NamedPlace | null {
  if (text.part === 'title' || text.zones[0]?.speaker != null || text.zones[0]?.asks === true) return null;
  const { tokens } = text;
  const first = text.sentences[0]?.first ?? 0;
  let last = first;
  while (last - first < LONGEST_OPENING && tokens[last]?.kind === 'word' && tokens[last]?.capital === true) last += 1;
  if (last === first || !MARKS.has(tokens[last]?.text ?? '')) return null;
  const name = tokens.slice(first, last);
  if (name.some(({ lower }) => CALENDAR_WORDS.has(lower))) return null;
  const isCapitals = name.every(({ text: word }) => word.length > 2 && word === word.toUpperCase());
  const next = tokens[last + 1];
  const isDated =
    next?.kind === 'number' || CALENDAR_WORDS.has(next?.lower ?? '') || /^[–—-]/u.test(tokens[last]?.text ?? '');
  if (!isCapitals && !isDated) return null;
  const listed =
    text.atoms[0]?.some(
      (atom) => atom.first < last && (atom.kind === 'office' || (atom.id !== '' && atom.kind !== 'organisation')),
    ) === true || cityAt(name) !== null;
  if (listed) return null;
  return {
    first,
    last,
    sentence: 0,
    key: keyOf(tokens, { first, last }),
    form: 'opening',
    side: doc.homeSide,
    lead: '',
  };
}
