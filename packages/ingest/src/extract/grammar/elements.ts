import type { Mention } from '../../annotate/phrases/mention.ts';
import type { AnnotatedText } from '../../annotate/document.ts';
import { ADVERBS, AUXILIARIES, OTHER_VERBS, SPEECH_VERBS } from '../../data/verbs.ts';
import { LIGHT_VERBS } from '../../data/contact-nouns.ts';
import { CONTACT_VERB_FORMS } from '../../data/contact-verbs.ts';
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
}

/** A sentence as a row of elements. */
export interface Row {
  readonly text: AnnotatedText;
  readonly sentence: number;
  readonly elements: readonly Element[];
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
  const things = (text.atoms[sentence] ?? []).filter(
    (atom) => (atom.kind === 'thing' || atom.kind === 'name') && atom.last - atom.first >= 1,
  );
  const dayAt = new Map(days.map((day) => [day.first, day]));
  const mentionAt = new Map(mentions.map((mention) => [mention.first, mention]));
  const thingAt = new Map(things.map((atom) => [atom.first, atom]));
  const elements: Element[] = [];
  let at = span.first;
  while (at < span.last) {
    const day = dayAt.get(at);
    const mention = mentionAt.get(at);
    const thing = thingAt.get(at);
    const token = text.tokens[at];
    if (mention !== undefined) {
      elements.push({ kind: 'mention', first: at, last: mention.last, word: '', mention, day: null, capital: true });
      at = mention.last;
    } else if (day !== undefined) {
      elements.push({ kind: 'day', first: at, last: day.last, word: '', mention: null, day, capital: true });
      at = day.last;
    } else if (thing !== undefined) {
      elements.push({
        kind: 'thing',
        first: at,
        last: thing.last,
        word: thing.last - thing.first === 1 ? (token?.lower ?? '') : '',
        mention: null,
        day: null,
        capital: true,
      });
      at = thing.last;
    } else {
      elements.push({
        kind: token?.kind ?? 'mark',
        first: at,
        last: at + 1,
        word: token?.lower ?? '',
        mention: null,
        day: null,
        capital: token?.capital ?? false,
      });
      at += 1;
    }
  }
  return { text, sentence, elements };
}

function topLevel(mentions: readonly Mention[]): Mention[] {
  const owners = new Set(
    mentions
      .map((mention) => mention.owner)
      .filter((owner): owner is Mention => owner !== null && typeof owner !== 'string'),
  );
  return mentions.filter((mention) => !owners.has(mention));
}

const AMBIGUOUS: ReadonlySet<string> = new Set(
  'telephone phone call calls talk talks ring rings host hosts visit visits meeting brief report reports plan plans hopes note notes offer offers claims start starts end ends read stay work works use uses need needs run runs show shows play plays fight win return address question state states lead leads set fall fell close open left aides heads chairs trade walk stand raise rise answer answers demand demands comment comments contact leaves list lists serve flies sign signs back help results measures issues saw plans spoken share shares cross gather assemble dial'.split(
    ' ',
  ),
);

/** Whether the element at `i` is a verb where it stands: a word that may be a noun too needs a subject or auxiliary in front. */
export function isVerbAt(elements: readonly Element[], i: number): boolean {
  const element = elements[i];
  if (!isVerb(element)) return false;
  if (element === undefined || !AMBIGUOUS.has(element.word)) return true;
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
    (AUXILIARIES.has(before.word) &&
      !['is', 'are', 'was', 'were', 'be', 'been', 'have', 'has', 'had'].includes(before.word))
  );
}

const VERBS: ReadonlySet<string> = new Set([...AUXILIARIES, ...SPEECH_VERBS, ...OTHER_VERBS, ...CONTACT_VERB_FORMS]);

/** Whether the element is a verb that can carry a clause. */
function isVerb(element: Element | undefined): boolean {
  if (element?.kind !== 'word') return false;
  const { word } = element;
  return (
    VERBS.has(word) ||
    (word.endsWith('ing') && LIGHT_VERBS.has(word)) ||
    (word.length > 4 && word.endsWith('ed') && !element.capital && !NOT_VERBS.has(word))
  );
}

const NOT_VERBS: ReadonlySet<string> = new Set(
  'united need indeed speed hundred red unprovoked continued so-called respected renewed armed proposed disputed detailed related limited unjustified expanded'.split(
    ' ',
  ),
);

/** Whether the element may stand between a verb and what belongs to it. */
export function isFiller(element: Element | undefined): boolean {
  if (element === undefined) return false;
  if (element.kind === 'day') return true;
  return (
    element.kind === 'word' && (ADVERBS.has(element.word) || (element.word.endsWith('ly') && element.word.length > 4))
  );
}

/** Whether the element is an auxiliary verb or a negation. */
export function isAuxiliary(element: Element | undefined): boolean {
  return (
    element?.kind === 'word' &&
    (AUXILIARIES.has(element.word) ||
      element.word === 'not' ||
      element.word === 'never' ||
      element.word === 'to' ||
      element.word === "n't")
  );
}
