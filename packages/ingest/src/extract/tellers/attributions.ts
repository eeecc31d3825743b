import type { AnnotatedDocument } from '../../annotate/document.ts';
import {
  ACCOUNT_NOUNS,
  AUDIENCES,
  ISSUING_VERBS,
  TELLING_VERBS,
  TOLD_BY,
  VOICE_NOUNS,
} from '../../data/telling-words.ts';
import { wokenBy } from '../../annotate/words/wakes.ts';
import { joint, voice, type Attribution } from './attribution.ts';
import { isAuxiliary, isVerbAt, type Element, type Row } from '../grammar/elements.ts';
import { behind, isEdge, isPreposition, tellersBefore } from './teller-phrases.ts';

const TELLING = wokenBy('telling', [
  ...['according', 'quoting', 'citing'],
  ...TOLD_BY,
  ...ACCOUNT_NOUNS,
  ...ISSUING_VERBS,
  ...TELLING_VERBS,
]);

/** Every place of a sentence that says who tells, left to right. */
export function attributionsIn(doc: AnnotatedDocument, row: Row): Attribution[] {
  const found: Attribution[] = [];
  for (let i = 0; i < row.elements.length; i += 1) {
    const element = row.elements[i];
    if (element?.kind !== 'word' || (element.wakes & TELLING) === 0) continue;
    found.push(...attributionsAt(doc, row, i, element.word));
  }
  return found;
}

function attributionsAt(doc: AnnotatedDocument, row: Row, i: number, word: string): Attribution[] {
  const { elements } = row;
  const next = elements[i + 1]?.word ?? '';
  if (word === 'according' && next === 'to') return behind(doc, row, i, i + 2);
  const by = TOLD_BY.has(word) ? agentOf(elements, i) : -1;
  if (by > 0) return isOfAccount(elements, i) ? behind(doc, row, i, by + 1) : [];
  if ((word === 'quoting' || word === 'citing') && elements[i - 1]?.word === ',') return behind(doc, row, i, i + 1);
  if (isTakenNote(elements, i) || isHearsay(elements, i)) return [];
  if (ACCOUNT_NOUNS.has(word)) {
    if (elements[i - 1]?.word === 'joint') return [joint(row, i)];
    if (['in', 'by', 'from'].includes(startWord(elements, i)) && ['of', 'by', 'from'].includes(next)) {
      const told = behind(doc, row, i, i + 2);
      if (told.every(({ isVoice, teller }) => isVoice || teller?.person !== null)) return told;
    }
    const own = ownerOfAccount(row, i);
    if (own !== null) return [own];
  }
  if (ISSUING_VERBS.has(word)) {
    const given = elements.slice(i + 1, i + 7);
    if (given.some((one) => ACCOUNT_NOUNS.has(one.word)) && !given.some((one) => one.word === 'joint'))
      return tellersBefore(doc, row, i, true);
  }
  if (TELLING_VERBS.has(word) && tellsAt(elements, i)) {
    if (word === 'let' && next !== 'it') return [];
    if (word === 'say' && elements[i - 1]?.word !== 'would') return [];
    if (isSilent(elements, i)) return [];
    const isPublic = word === 'announced' || word === 'announces' || isToPublic(elements, i) || isOfBothBehind(row, i);
    return tellersBefore(doc, row, i, isPublic);
  }
  return [];
}

/** "described by", "confirmed to this newspaper by": where the "by" stands; -1 where none does. */
function agentOf(elements: readonly Element[], i: number): number {
  if (elements[i + 1]?.word === 'by') return i + 1;
  if (elements[i + 1]?.word !== 'to') return -1;
  const by = elements.slice(i + 2, i + TO_AGENT).findIndex(({ word }) => word === 'by');
  return by < 0 || elements.slice(i + 2, i + 2 + by).some(({ kind }) => kind === 'mark') ? -1 : i + 2 + by;
}
/** Within how many elements "to" whom it was told may end. */
const TO_AGENT = 7;

/** "has taken note of certain words": no account. */
function isTakenNote(elements: readonly Element[], i: number): boolean {
  return (
    elements[i]?.word === 'note' && ['take', 'takes', 'took', 'taken', 'taking'].includes(elements[i - 1]?.word ?? '')
  );
}

/** "was said to have a cold", "was told that", "as announced", "as had been announced a day earlier": of whom it is said, and not who says it. */
function isHearsay(elements: readonly Element[], i: number): boolean {
  const [word, before, next] = [elements[i]?.word ?? '', elements[i - 1]?.word ?? '', elements[i + 1]?.word ?? ''];
  if (before === 'as' && (word === 'announced' || word === 'reported')) return next !== 'by';
  // "certain words said at an airport": what is said, not who says it.
  if (word === 'said' && (before === 'words' || before === 'things')) return true;
  const isPassive = ['was', 'were', 'is', 'are', 'been', 'being'].includes(before);
  return isPassive && ((word === 'said' && next === 'to') || (SAID_OF.has(word) && next !== 'by'));
}

/** Verbs whose subject in the passive is told or told of. */
const SAID_OF: ReadonlySet<string> = new Set(
  'told announced reported confirmed described revealed disclosed'.split(' '),
);

const tellsAt = (elements: readonly Element[], i: number): boolean =>
  isVerbAt(elements, i) ||
  elements[i - 1]?.word === ',' ||
  elements[i - 1]?.mention != null ||
  VOICE_NOUNS.has(elements[i - 1]?.word ?? '');

/** "has not said", "did not reply": nothing is told. */
function isSilent(elements: readonly Element[], verb: number): boolean {
  return elements.slice(Math.max(0, verb - 3), verb).some(({ word }) => ['not', "n't", 'never'].includes(word));
}

/** The first word of the phrase of the account noun at `at`: "in" in "in its account". */
function startWord(elements: readonly Element[], at: number): string {
  let first = at - 1;
  while (first >= 0 && at - first < 6 && !isEdge(elements[first]) && elements[first]?.word !== 'in') first -= 1;
  return elements[first]?.word ?? '';
}

/** "…, both governments said.", "…, their health ministers said after the talks": parties in the plural who close a sentence with what they told. */
function isOfBothBehind({ elements }: Row, verb: number): boolean {
  const speaker = elements[verb - 1]?.mention;
  if (speaker?.plural !== true || speaker.kind === 'pronoun') return false;
  let first = verb - 1;
  while (first > 0 && verb - first < 4 && elements[first - 1]?.kind === 'word' && elements[first - 1]?.word !== ',')
    first -= 1;
  const next = elements[verb + 1];
  const isEnd =
    next === undefined || next.kind === 'mark' || next.day !== null || ['after', 'in', 'on', 'at'].includes(next.word);
  return elements[first - 1]?.word === ',' && isEnd;
}

/** Told in public, not to the other party: "told reporters", "said at a news conference". */
function isToPublic(elements: readonly Element[], verb: number): boolean {
  const behind = elements.slice(verb + 1, verb + 9);
  // "stated that Congress would be notified": what is said, to nobody of them
  const that = behind.findIndex(({ word }) => word === 'that');
  return (that < 0 ? behind : behind.slice(0, that)).some(
    ({ word }, k, all) => AUDIENCES.has(word) || (word === 'conference' && all[k - 1]?.word === 'news'),
  );
}

/** Whether "described by" and the like belong to a telling, and not to a plan or a prize that was announced long ago. */
function isOfAccount(elements: readonly Element[], i: number): boolean {
  const before = elements[i - 1]?.word ?? '';
  return before === 'as' || before === ',' || isAuxiliary(elements[i - 1]) || ACCOUNT_NOUNS.has(before);
}

/** "the White House account mentions", "its readout of the call": an account as the subject, with whose it is. */
function ownerOfAccount(row: Row, at: number): Attribution | null {
  const { elements } = row;
  let first = at - 1;
  while (first >= 0 && at - first < 5 && !isEdge(elements[first]) && !isPreposition(elements[first])) first -= 1;
  first += 1;
  const owner = elements.slice(first, at).find((one) => one.mention?.kind === 'side');
  const isOfVerb = elements.slice(first, at).some((_, k) => isVerbAt(elements, first + k));
  if (owner === undefined || isOfVerb) return null;
  const verb =
    elements[at + 1]?.word === 'of'
      ? null
      : elements.slice(at + 1, at + 4).findIndex((_, k) => isVerbAt(elements, at + 1 + k));
  const isSubject = verb !== null && verb >= 0;
  const isIn =
    elements[first - 1]?.word === 'in' || elements[first - 1]?.word === 'to' || elements[first - 1]?.word === 'by';
  return isSubject || isIn || elements[at + 1]?.word === 'of' ? voice(row, at, first, at + 1, true) : null;
}
