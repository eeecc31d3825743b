import type { AnnotatedDocument } from '../../annotate/document.ts';
import type { Mention } from '../../annotate/phrases/mention.ts';
import { ACCOUNT_NOUNS, PRESS_ENDS, VOICE_NOUNS } from '../../data/telling-words.ts';
import { isVoiceMention, ofMention, voice, type Attribution } from './attribution.ts';
import { isAuxiliary, isFiller, isVerbAt, type Element, type Row } from '../grammar/elements.ts';
import { subjectOf } from '../grammar/subjects.ts';

/** Who tells in the phrase that begins at element `from`: behind "according to", "said", "as described by". */
export function behind(doc: AnnotatedDocument, row: Row, at: number, from: number): Attribution[] {
  const { elements } = row;
  const start = ['a', 'an', 'the', 'two', 'both'].includes(elements[from]?.word ?? '') ? from + 1 : from;
  let last = from;
  while (last < elements.length && last - from < 10 && !isEdge(elements[last])) {
    if (last > start && isVerbAt(elements, last) && elements[last + 1]?.word !== 'by') break;
    last += 1;
  }
  if (last === from || NOBODY_WORDS.has(elements[from]?.word ?? '')) return [];
  const mention = last - start <= 1 ? (elements[start]?.mention ?? null) : null;
  if (mention !== null) {
    const told = ofMention(doc, row, at, mention, true);
    return told === null ? [] : [told, ...joinedBehind(row, at, last)];
  }
  const head = headOf(elements, start, last);
  const person = elements
    .slice(start, last)
    .find((one, k) => one.mention !== null && doc.personOf.has(one.mention) && elements[start + k + 1]?.word !== "'s");
  if (person?.mention != null && !isVoiceHead(row, head)) {
    const told = ofMention(doc, row, at, person.mention, true);
    return told === null ? [] : [told];
  }
  const isOpen = elements[at]?.word === 'according' && head?.kind === 'word' && !MEASURES.has(head.word);
  return isVoiceHead(row, head) || isOpen ? [voice(row, at, from, last, true), ...joinedBehind(row, at, last)] : [];
}

/** "according to the presidency and the palace,": the voice that "and" joins to another, where a mark or the end closes the phrase. */
function joinedBehind(row: Row, at: number, and: number): Attribution[] {
  const { elements } = row;
  if (elements[and]?.word !== 'and') return [];
  let last = and + 1;
  while (last < elements.length && last - and < 8 && !isEdge(elements[last])) {
    if (isVerbAt(elements, last)) return [];
    last += 1;
  }
  const isClosed = last >= elements.length || [',', '.', ';'].includes(elements[last]?.word ?? '');
  return isClosed && isVoiceHead(row, headOf(elements, and + 1, last)) ? [voice(row, at, and + 1, last, true)] : [];
}

/** "the presidency and the palace said": the voice before the "and" at `and`, where the phrase of both opens the clause. */
function joinedBefore(row: Row, verb: number, and: number, isPublic: boolean): Attribution[] {
  const { elements } = row;
  if (elements[and]?.word !== 'and') return [];
  let first = and;
  while (first > 0 && and - first < 8 && !isEdge(elements[first - 1])) {
    if (isVerbAt(elements, first - 1)) return [];
    first -= 1;
  }
  const opener = elements[first - 1]?.word ?? '';
  const opens = first === 0 || [',', '”', '"', ';', '—', '–'].includes(opener) || elements[first - 1]?.day != null;
  if (first === and || !opens || isPreposition(elements[first])) return [];
  if (elements[first]?.word === 'both') first += 1;
  return isVoiceHead(row, headOf(elements, first, and)) ? [voice(row, verb, first, and, isPublic)] : [];
}
/** What things are done according to, and nobody's word: "conducted according to law". */
const MEASURES: ReadonlySet<string> = new Set(
  (
    'law laws plan plans schedule protocol custom tradition rules rule programme program regulations constitution timetable need needs order procedure calendar ' +
    'length size share shares number numbers amount value weight distance population rank age merit ability means circumstances principle principles formula terms'
  ).split(' '),
);
const NOBODY_WORDS: ReadonlySet<string> = new Set('no none neither nobody nothing it only what that this'.split(' '));

/** Who tells as the subject of the verb at `verb`, or behind it where the order is turned. */
export function tellersBefore(doc: AnnotatedDocument, row: Row, verb: number, isPublic: boolean): Attribution[] {
  const { elements } = row;
  const after = elements[verb + 1];
  const opens = verb === 0 || [',', '”', '"', '’', '?', '—', '–'].includes(elements[verb - 1]?.word ?? '');
  if (opens && after !== undefined && !isPlainClause(after)) {
    const inverted = behind(doc, row, verb, verb + 1);
    if (inverted.length > 0 && (inverted[0]?.isVoice === true || after.mention !== null)) return inverted;
  }
  let end = verb;
  while (end > 0 && (isFiller(elements[end - 1]) || isAuxiliary(elements[end - 1]))) end -= 1;
  // "The palace on Monday denied": what leads to the day is no part of who tells.
  if (elements[end]?.day != null && isPreposition(elements[end - 1])) end -= 1;
  if (elements[end - 1]?.word === ',') {
    const open = beforeAside(elements, end - 1);
    const named = elements.slice(open + 1, end - 1).filter((one) => one.mention?.name != null);
    if (named.length === 1 && end - open <= 3 && named[0]?.mention != null)
      return withSides(ofHead(doc, row, verb, named[0].mention, isPublic), elements[open - 1]?.mention ?? null);
    end = open;
  }
  let first = end;
  while (
    first > 0 &&
    !isEdge(elements[first - 1]) &&
    elements[first - 1]?.word !== 'that' &&
    !breaksPhrase(elements, first - 1)
  )
    first -= 1;
  while (first < end && isLeadIn(elements[first])) first += 1;
  const head = headOf(elements, first, end);
  if (elements.slice(first, end).some(({ word }) => NOBODY_WORDS.has(word))) return [];
  if (head?.mention?.name != null) {
    const told = ofHead(doc, row, verb, head.mention, isPublic);
    return isOfBody(elements, first, end) ? told.map((one) => ({ ...one, isVoice: true, isPublic: true })) : told;
  }
  if (end > first && end - first <= 12 && isVoiceHead(row, head))
    return [...joinedBefore(row, verb, first - 1, isPublic), voice(row, verb, first, end, isPublic)];
  const list = subjectOf(elements, verb);
  return (list?.mentions ?? []).slice(0, 3).flatMap((mention) => ofMention(doc, row, verb, mention, isPublic) ?? []);
}

/** What may stand before a phrase and is no part of it: an adverb, the mark or time of an entry ("11.50 The delegation said"). */
const isLeadIn = (element: Element | undefined): boolean =>
  isFiller(element) ||
  element?.kind === 'mark' ||
  element?.kind === 'number' ||
  ['but', 'meanwhile', 'then', 'without'].includes(element?.word ?? '');

/** "Anna Lind of the Foreign Ministry": a name behind which the body stands for which its bearer speaks. */
function isOfBody(elements: readonly Element[], first: number, end: number): boolean {
  const of = elements.findIndex(({ word }, i) => i > first && i < end && word === 'of');
  return of === first + 1 && elements.slice(of + 1, end).some(({ kind }) => kind === 'thing' || kind === 'mention');
}

function ofHead(doc: AnnotatedDocument, row: Row, at: number, mention: Mention, isPublic: boolean): Attribution[] {
  const told = ofMention(doc, row, at, mention, isPublic);
  return told === null ? [] : [told];
}

/** "the ministers, who met in Oslo, said", "Ruth Abel, a spokesperson, said": where the subject before an aside ends. */
function beforeAside(elements: readonly Element[], close: number): number {
  for (let i = close - 1; i >= 0 && close - i < 14; i -= 1) {
    const word = elements[i]?.word ?? '';
    if (word === ',') return i;
    if (word === '”' || word === '.') break;
  }
  return close + 1;
}

const isPlainClause = (element: Element): boolean =>
  element.mention?.kind === 'pronoun' ||
  ['that', 'it', 'he', 'she', 'they', 'there', 'in', 'on', 'to', 'so', 'of'].includes(element.word);

/** The last element of the head of a phrase: before its first preposition, behind a possessive. */
function headOf(elements: readonly Element[], first: number, last: number): Element | undefined {
  let head: Element | undefined;
  for (let i = first; i < last; i += 1) {
    const element = elements[i];
    if (i > first && isPreposition(element)) break;
    if (['seen', 'close', 'familiar', 'who', 'travelling'].includes(element?.word ?? '')) break;
    if (element?.word === "'s" || element?.kind === 'mark') continue;
    head = element;
  }
  return head;
}

/** Whether the element is one of the prepositions that end the head of a phrase. */
export const isPreposition = (element: Element | undefined): boolean =>
  ['of', 'in', 'at', 'for', 'from', 'with', 'by', 'to', 'near', 'on'].includes(element?.word ?? '');

function isVoiceHead({ text }: Row, element: Element | undefined): boolean {
  if (element === undefined) return false;
  if (VOICE_NOUNS.has(element.word) || ACCOUNT_NOUNS.has(element.word)) return true;
  const { mention } = element;
  const [before, last] = text.tokens.slice(element.last - 2, element.last).map(({ lower }) => lower);
  // "according to State House": a seat that presidents and governors of many countries have
  if (element.capital && last === 'house' && (before === 'state' || before === 'government')) return true;
  if (mention === null && element.capital) return PRESS_ENDS.has(text.tokens[element.last - 1]?.lower ?? '');
  if (mention?.name !== null) return false;
  return mention.kind === 'side' ? mention.form !== 'adjective' : isVoiceMention(mention);
}

/** Whether a phrase cannot reach over the element. */
export function isEdge(element: Element | undefined): boolean {
  if (element === undefined) return true;
  if (element.day !== null) return true;
  return [
    ',',
    ';',
    ':',
    '“',
    '”',
    '"',
    '(',
    ')',
    '—',
    '–',
    '.',
    'but',
    'because',
    'while',
    'when',
    'and',
    'as',
    'whom',
    'which',
    'who',
    'after',
    'before',
    'once',
    'though',
    'although',
    'since',
    'until',
    'if',
    'whether',
    'what',
    'than',
    'so',
  ].includes(element.word);
}
function breaksPhrase(elements: readonly Element[], i: number): boolean {
  return isVerbAt(elements, i) && !['seen', 'informed'].includes(elements[i]?.word ?? '');
}

/** "a spokesman for the Estonian president, Karl Ilves": the sides that the description gives a name without any. */
function withSides(told: Attribution[], described: Mention | null): Attribution[] {
  const sides = described?.sides ?? [];
  return told.map((one) =>
    one.teller === null || one.teller.sides.length > 0
      ? one
      : {
          ...one,
          teller: { ...one.teller, sides },
          isVoice: one.isVoice || (described !== null && isVoiceMention(described)),
        },
  );
}
