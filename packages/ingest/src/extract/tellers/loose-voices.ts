import type { AnnotatedDocument, AnnotatedText } from '../../annotate/document.ts';
import { LOOSE_TELLING_VERBS, TELLING_VERBS, VOICE_NOUNS } from '../../data/telling-words.ts';
import { isAuxiliary, isFiller, isVerbAt, rowOf, type Element, type Row } from '../grammar/elements.ts';
import type { Attribution } from './attribution.ts';
import { tellerOfPhrase } from './teller.ts';
import { isEdge, isPreposition, tellersBefore } from './teller-phrases.ts';

/** One who may tell in a sentence, though no word of telling that is sure says so. */
export interface LooseVoice extends Attribution {
  /** By a verb that seldom tells, by a phrase that is seldom a voice ("people close to both say"), or by a noun without a verb ("a report in a Lima newspaper"). */
  readonly by: 'verb' | 'phrase' | 'noun';
}

/** Longer sentences are lists or hostile: nobody is listened for in them. */
const LONGEST_SENTENCE = 160;
/** How many elements of a name may stand before the noun of a voice that no verb follows, and of a phrase before a verb. */
const LONGEST_NAME = 6;
const LONGEST_PHRASE = 8;
const MOST_VOICES = 12;

const KNOWN = new WeakMap<AnnotatedText, Map<number, readonly LooseVoice[]>>();

/** Who may tell in a sentence besides those who surely do, left to right. */
export function looseVoicesIn(doc: AnnotatedDocument, text: AnnotatedText, sentence: number): readonly LooseVoice[] {
  const known = KNOWN.get(text) ?? new Map<number, readonly LooseVoice[]>();
  KNOWN.set(text, known);
  const own = known.get(sentence) ?? voicesOf(doc, rowOf(text, sentence));
  known.set(sentence, own);
  return own;
}

function voicesOf(doc: AnnotatedDocument, row: Row): LooseVoice[] {
  const { elements } = row;
  if (elements.length > LONGEST_SENTENCE) return [];
  const found: LooseVoice[] = [];
  for (let i = 0; i < elements.length && found.length < MOST_VOICES; i += 1) {
    const { word, kind } = elements[i] ?? { word: '', kind: 'mark' };
    if (kind !== 'word') continue;
    if (LOOSE_TELLING_VERBS.has(word))
      found.push(...tellersBefore(doc, row, i, false).map((one) => looseVoice(one, 'verb')));
    if (word === 'say' || TELLING_VERBS.has(word)) found.push(...phraseBefore(row, i));
    if (VOICE_NOUNS.has(word)) found.push(...nounAt(row, i));
  }
  return found;
}

const NO_TELLERS: ReadonlySet<string> = new Set('it he she they i we you who which that this there'.split(' '));

/** "people close to both men say", "witnesses said": whatever stands as the subject of a verb of telling, and is nobody's name. */
function phraseBefore(row: Row, verb: number): LooseVoice[] {
  const { elements } = row;
  let end = verb;
  while (end > 0 && (isFiller(elements[end - 1]) || isAuxiliary(elements[end - 1]))) end -= 1;
  if (elements[end - 1]?.day != null) end -= isPreposition(elements[end - 2]) ? 2 : 1;
  let first = end;
  while (first > 0 && end - first < LONGEST_PHRASE && !isEdge(elements[first - 1]) && !isOther(elements, first - 1))
    first -= 1;
  while (first < end && (isFiller(elements[first]) || elements[first]?.kind === 'mark')) first += 1;
  const phrase = elements.slice(first, end);
  const isNobody = phrase.every(({ mention, word }) => mention?.kind === 'pronoun' || NO_TELLERS.has(word));
  if (isNobody || phrase.some(({ mention }) => mention?.name != null) || phrase.some(({ word }) => word === 'no'))
    return [];
  return [voiceOf(row, verb, first, end, 'phrase')];
}

/** Where a subject cannot reach over: a verb of another clause, "that". */
const isOther = (elements: readonly Element[], i: number): boolean =>
  elements[i]?.word === 'that' || elements[i]?.word === 'to'
    ? elements[i - 1]?.word !== 'close'
    : isVerbAt(elements, i);

/** "in a Lima newspaper", "some newspapers", "his press office": a voice named without a verb of telling. */
function nounAt(row: Row, at: number): LooseVoice[] {
  const { elements } = row;
  let first = at;
  while (first > 0 && at - first < LONGEST_NAME) {
    const before = elements[first - 1];
    if (isEdge(before) || isPreposition(before) || before?.kind === 'mark' || isVerbAt(elements, first - 1)) break;
    first -= 1;
    if (before?.word === 'the' || before?.word === 'a' || before?.word === 'an') break;
  }
  return [voiceOf(row, at, first, at + 1, 'noun')];
}

function voiceOf(row: Row, at: number, first: number, last: number, by: LooseVoice['by']): LooseVoice {
  const start = row.elements[first]?.first ?? 0;
  const teller = tellerOfPhrase(row.text, { first: start, last: row.elements[last - 1]?.last ?? start + 1 });
  const isVoice = by === 'noun';
  return looseVoice({ at, teller, back: null, isVoice, isPublic: false, isJoint: false, isPosition: false }, by);
}

function looseVoice(said: Attribution, by: LooseVoice['by']): LooseVoice {
  const { at, teller, back, isVoice, isPublic, isJoint, isPosition } = said;
  return { at, teller, back, isVoice, isPublic, isJoint, isPosition, by };
}
