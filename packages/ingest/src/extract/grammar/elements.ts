import type { Atom } from '../../annotate/names/atoms.ts';
import type { Mention } from '../../annotate/phrases/mention.ts';
import type { AnnotatedText } from '../../annotate/document.ts';
import { CLASSES } from '../../annotate/words/word-classes.ts';
import { wakesOf } from '../../annotate/words/wakes.ts';
import { dayPhrasesOf, type DayPhrase } from '../days/days.ts';

/** One piece of a sentence as the grammar sees it: a mention, a phrase for a day, or a single token. */
export interface Element {
  readonly kind: 'mention' | 'day' | 'word' | 'mark' | 'number' | 'thing';
  readonly first: number;
  readonly last: number;
  /** The word in lower case or the mark; empty for a mention, day or thing. */
  readonly word: string;
  readonly mention: Mention | null;
  readonly day: DayPhrase | null;
  readonly capital: boolean;
  /** What the word is to the grammar, as bits of `CLASSES`; none where there is no word. */
  readonly classes: number;
  /** Which rules its word, or the noun of its mention, may wake. */
  readonly wakes: number;
}

/** A sentence as a row of elements. */
export interface Row {
  readonly text: AnnotatedText;
  readonly sentence: number;
  readonly elements: readonly Element[];
  /** Which rules one of its words may wake. */
  readonly wakes: number;
}

/** The row of one sentence. A day inside a mention ("Friday's meeting" is none) stays with the day. */
export function rowOf(text: AnnotatedText, sentence: number): Row {
  let rows = ROWS.get(text);
  if (rows === undefined) {
    rows = [];
    ROWS.set(text, rows);
  }
  const place = sentence % ROWS_KEPT;
  const kept = rows[place];
  if (kept?.sentence === sentence) return kept;
  const built = buildRow(text, sentence);
  rows[place] = built;
  return built;
}

/** Rows already built, as long as their text is in use: all of a usual text, of a long one those built last, so that it is not held twice. */
const ROWS = new WeakMap<AnnotatedText, Row[]>();
const ROWS_KEPT = 512;

function buildRow(text: AnnotatedText, sentence: number): Row {
  const span = text.sentences[sentence] ?? { first: 0, last: 0 };
  const days = dayPhrasesOf(text.tokens, span.first, span.last);
  const mentions = topLevel(text.mentions[sentence] ?? []);
  const things = (text.atoms[sentence] ?? []).filter((atom) => atom.kind === 'thing' || atom.kind === 'name');
  const elements: Element[] = [];
  let at = span.first;
  let wakes = 0;
  let [day, mention, thing] = [0, 0, 0];
  while (at < span.last) {
    // Each list is in the order of the text; what another one has passed over is left behind.
    while ((days[day]?.first ?? at) < at) day += 1;
    while ((mentions[mention]?.first ?? at) < at || mentions[mention + 1]?.first === at) mention += 1;
    while ((things[thing]?.first ?? at) < at) thing += 1;
    const element = elementAt(text, at, mentions[mention], days[day], things[thing]);
    elements.push(element);
    wakes |= element.wakes;
    at = element.last;
  }
  return { text, sentence, elements, wakes };
}

/** The element that begins at a token: a mention, day or thing that begins there, else the token itself. */
function elementAt(
  text: AnnotatedText,
  at: number,
  mention: Mention | undefined,
  day: DayPhrase | undefined,
  thing: Atom | undefined,
): Element {
  const token = text.tokens[at];
  if (mention?.first === at)
    return {
      kind: 'mention',
      first: at,
      last: mention.last,
      word: '',
      mention,
      day: null,
      capital: true,
      classes: 0,
      wakes: wakesOf(mention.noun),
    };
  if (day?.first === at)
    return {
      kind: 'day',
      first: at,
      last: day.last,
      word: '',
      mention: null,
      day,
      capital: true,
      classes: 0,
      wakes: 0,
    };
  const isThing = thing?.first === at;
  const last = isThing ? thing.last : at + 1;
  const word = last - at === 1 ? (token?.lower ?? '') : '';
  return {
    kind: isThing ? 'thing' : (token?.kind ?? 'mark'),
    first: at,
    last,
    word,
    mention: null,
    day: null,
    capital: isThing || token?.capital === true,
    classes: word === '' ? 0 : (token?.classes ?? 0),
    wakes: word === '' ? 0 : (token?.wakes ?? 0),
  };
}

function topLevel(mentions: readonly Mention[]): Mention[] {
  const owners = new Set(
    mentions
      .map((mention) => mention.owner)
      .filter((owner): owner is Mention => owner !== null && typeof owner !== 'string'),
  );
  return mentions.filter((mention) => !owners.has(mention));
}

/** "at a private meeting on Tuesday": whether the word at `i` names a meeting rather than says that somebody is meeting somebody. */
export function isNounOfMeeting(elements: readonly Element[], i: number): boolean {
  if (elements[i]?.word !== 'meeting') return false;
  return ARTICLES.has(elements[i - 1]?.word ?? '') || ARTICLES.has(elements[i - 2]?.word ?? '');
}
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'another']);

/** Whether the element at `i` is a verb where it stands: a word that may be a noun too needs a subject or auxiliary in front. */
export function isVerbAt(elements: readonly Element[], i: number): boolean {
  const element = elements[i];
  if (!isVerb(element)) return false;
  if (isNounOfMeeting(elements, i)) return false;
  if (element === undefined || (element.classes & CLASSES.ambiguous) === 0) return true;
  let k = i - 1;
  while (k >= 0 && isFiller(elements[k])) k -= 1;
  const before = elements[k];
  if (before === undefined) return false;
  if (before.mention !== null)
    return (
      before.mention.kind !== 'side' ||
      before.mention.form === 'country' ||
      before.mention.form === 'capital' ||
      before.mention.form === 'organisation' ||
      before.mention.form === 'people'
    );
  return (
    before.word === 'to' ||
    before.word === 'who' ||
    before.word === 'which' ||
    ((before.classes & CLASSES.auxiliary) !== 0 &&
      !['is', 'are', 'was', 'were', 'be', 'been', 'have', 'has', 'had'].includes(before.word))
  );
}

/** Whether the element is a verb that can carry a clause. */
function isVerb(element: Element | undefined): boolean {
  if (element?.kind !== 'word') return false;
  return (element.classes & CLASSES.verb) !== 0 || ((element.classes & CLASSES.past) !== 0 && !element.capital);
}

/** Whether the element may stand between a verb and what belongs to it. */
export function isFiller(element: Element | undefined): boolean {
  if (element === undefined) return false;
  return element.kind === 'day' || (element.kind === 'word' && (element.classes & CLASSES.filler) !== 0);
}

/** Whether the element is an auxiliary verb or a negation. */
export function isAuxiliary(element: Element | undefined): boolean {
  return element?.kind === 'word' && (element.classes & CLASSES.group) !== 0;
}
