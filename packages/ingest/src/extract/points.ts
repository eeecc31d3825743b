import type { AnnotatedDocument, AnnotatedText } from '../annotate/document.ts';
import type { Mention, Range } from '../annotate/mention.ts';
import { CONTACT_NOUN_OF } from '../data/contact-nouns.ts';
import { BEFORE_SUBJECT, EXCHANGE_NOUNS, POINT_VERBS, SUBJECT_VERBS } from '../data/point-verbs.ts';
import { RELATIVES, SUBORDINATORS } from '../data/verbs.ts';
import type { Claim } from './claim.ts';
import { sidesOf } from './party.ts';
import type { Stretches } from './stretches.ts';
import { isAuxiliary, isFiller, isVerbAt, rowOf, type Element, type Row } from './elements.ts';
import { subjectOf } from './subjects.ts';

/** A separate point that an account makes: what was discussed, said, asked or agreed. Its range is the very words, none before or after. */
export interface Point {
  readonly text: AnnotatedText;
  readonly sentence: number;
  readonly range: Range;
  /** Whether it is a bare subject of talk ("the border"), and no clause ("agreed to open the border"). */
  readonly isSubject: boolean;
}

const MOST_POINTS = 24;
const MOST_SUBJECTS = 6;
const LONGEST_SUBJECT = 12;

/** The points that a document's account of a contact makes, in the order of the text. */
export function pointsOf(doc: AnnotatedDocument, claim: Claim, stretches: Stretches): Point[] {
  const points: Point[] = [];
  for (const sentence of stretches.of(claim)) {
    if (claim.text.zones[sentence]?.asks === true) continue;
    points.push(...pointsIn(doc, claim, rowOf(claim.text, sentence), sentence === claim.sentence));
    if (points.length >= MOST_POINTS) break;
  }
  return points.slice(0, MOST_POINTS);
}

/** What was talked about, as printed: bare subjects among the points, at most six. */
export function topicsOf(points: readonly Point[]): string[] {
  const topics: string[] = [];
  for (const { isSubject, text, range } of points) {
    if (!isSubject || topics.length === MOST_SUBJECTS) continue;
    const words = wordsOf(text, range);
    if (!topics.includes(words)) topics.push(words);
  }
  return topics;
}

/** The words of a range on one line. */
export function wordsOf(text: AnnotatedText, { first, last }: Range): string {
  return text.source.slice(text.tokens[first]?.start ?? 0, text.tokens[last - 1]?.end ?? 0).replace(/\s+/gu, ' ');
}

function pointsIn(doc: AnnotatedDocument, claim: Claim, row: Row, isOwn: boolean): Point[] {
  const { elements } = row;
  const points: Point[] = [];
  const point = (first: number, last: number, isSubject: boolean): void => {
    const range = trimmed(row, first, last);
    if (range !== null) points.push({ text: row.text, sentence: row.sentence, range, isSubject });
  };
  for (let i = 0; i < elements.length; i += 1) {
    const word = elements[i]?.word ?? '';
    const leads = SUBJECT_VERBS.get(word);
    if (leads !== undefined && isSpokenOf(doc, claim, elements, i)) {
      const passive = passiveSubject(elements, i);
      const at = passive === null ? subjectAt(elements, i, leads) : null;
      if (passive !== null) point(passive, auxiliaryBefore(elements, i), true);
      else if (at !== null) {
        const end = clauseEnd(elements, at);
        for (const [first, last] of listed(elements, at, end)) point(first, last, true);
        i = Math.max(i, end - 1);
      }
    } else if (POINT_VERBS.has(word) && isVerbAt(elements, i) && isPointOf(doc, claim, elements, i, isOwn)) {
      const end = clauseEnd(elements, i + 1);
      if (end - i > 2) point(i, end, false);
      i = Math.max(i, end - 1);
    } else if (isOwn && CONTACT_NOUN_OF.has(word) && BEFORE_SUBJECT.has(elements[i + 1]?.word ?? '')) {
      const end = clauseEnd(elements, i + 2);
      for (const [first, last] of listed(elements, i + 2, end)) point(first, last, true);
    }
  }
  return points;
}

/** Whether those who talk are the parties, or the contact itself: "they discussed", "the call focused on", "were discussed". */
function isSpokenOf(doc: AnnotatedDocument, claim: Claim, elements: readonly Element[], verb: number): boolean {
  let before = verb - 1;
  while (before >= 0 && (isFiller(elements[before]) || isAuxiliary(elements[before]))) before -= 1;
  const noun = elements[before]?.word ?? '';
  if (EXCHANGE_NOUNS.has(noun) || passiveSubject(elements, verb) !== null) return true;
  const subject = subjectOf(elements, verb)?.mentions[0];
  return subject === undefined ? false : canMeanParty(doc, claim, subject);
}

function isPointOf(
  doc: AnnotatedDocument,
  claim: Claim,
  elements: readonly Element[],
  verb: number,
  isOwn: boolean,
): boolean {
  if (isOwn && verb < elements.findIndex((element) => element.first >= claim.trigger.first)) return false;
  if (passiveSubject(elements, verb) !== null) return false;
  const next = elements[verb + 1];
  if (next === undefined || next.word === '.' || next.word === ',') return false;
  const subject = subjectOf(elements, verb)?.mentions[0];
  return subject !== undefined && canMeanParty(doc, claim, subject);
}

/** Whether a phrase can stand for a party of the contact: one of them by name or side, or a word that points back. */
function canMeanParty(doc: AnnotatedDocument, claim: Claim, mention: Mention): boolean {
  const person = doc.personOf.get(mention);
  if (person !== undefined)
    return claim.parties.some((party) =>
      party.type === 'person' ? party.person === person : person.sides.includes(party.side),
    );
  if (mention.kind === 'pronoun') return mention.noun !== 'it' && mention.noun !== 'i' && mention.noun !== 'you';
  if (mention.sides.length > 0) {
    const sides = sidesOf(claim.parties);
    return mention.form !== 'seat' && mention.sides.some((side) => sides.includes(side));
  }
  return mention.kind !== 'side';
}

/** Where the subject of "was discussed" begins; null where the verb at `verb` is no passive. */
function passiveSubject(elements: readonly Element[], verb: number): number | null {
  const at = auxiliaryBefore(elements, verb);
  const auxiliary = elements[at]?.word ?? '';
  if (!['was', 'were', 'been'].includes(auxiliary)) return null;
  let first = at;
  while (first > 0 && !isStop(elements[first - 1]) && !isVerbAt(elements, first - 1)) first -= 1;
  return first < at ? first : null;
}

function auxiliaryBefore(elements: readonly Element[], verb: number): number {
  let at = verb - 1;
  while (at >= 0 && isFiller(elements[at])) at -= 1;
  if (elements[at]?.word === 'been') while (at > 0 && isAuxiliary(elements[at - 1])) at -= 1;
  return at;
}

const isStop = (element: Element | undefined): boolean =>
  element === undefined ||
  [',', ';', ':', '“', '”', '"', '(', ')', '—', '–', '.', 'that', 'but', 'and'].includes(element.word);

/** Where what was talked about begins behind its verb: at once, or behind "on", "views on", "notes about". */
function subjectAt(elements: readonly Element[], verb: number, leads: readonly string[]): number | null {
  let at = verb + 1;
  while (isFiller(elements[at])) at += 1;
  if (leads.length === 1 && leads[0] === '') {
    if (BEFORE_SUBJECT.has(elements[at]?.word ?? '') || elements[at]?.word === 'with') return null;
    return at < elements.length && !isStop(elements[at]) ? at : null;
  }
  for (let k = at; k < Math.min(elements.length, at + 8); k += 1) {
    const word = elements[k]?.word ?? '';
    if (isStop(elements[k])) return null;
    if (leads.includes(word)) {
      const next = elements[k + 1]?.word ?? '';
      return BEFORE_SUBJECT.has(next) || next === 'of'
        ? k + 2
        : BEFORE_SUBJECT.has(word) || word === 'with' || word === 'upon'
          ? k + 1
          : null;
    }
  }
  return null;
}

/** The end of what a verb at `from - 1` governs: a stop, or a verb of another point joined to it. */
function clauseEnd(elements: readonly Element[], from: number): number {
  let depth = 0;
  for (let i = from; i < elements.length; i += 1) {
    const word = elements[i]?.word ?? '';
    if (word === '(' || word === '“') depth += 1;
    if (word === ')' || word === '”') depth -= 1;
    if (depth > 0) continue;
    if (word === '.' || word === ';' || word === '!' || word === '?') return i;
    const isJoint = word === 'and' || word === 'but' || word === ',' || word === 'while';
    if (!isJoint) continue;
    let next = i + 1;
    while (elements[next]?.word === 'and' || isFiller(elements[next])) next += 1;
    const own = elements[next]?.word ?? '';
    if (isVerbAt(elements, next) && (POINT_VERBS.has(own) || SUBJECT_VERBS.has(own))) return i;
    const hasSubject = elements[next]?.mention !== null && elements[next]?.mention !== undefined;
    let verb = next + 1;
    while (isFiller(elements[verb]) || isAuxiliary(elements[verb])) verb += 1;
    if (hasSubject && (POINT_VERBS.has(elements[verb]?.word ?? '') || SUBJECT_VERBS.has(elements[verb]?.word ?? '')))
      return i;
  }
  return elements.length;
}

/** "the border, trade and the fate of the crew": the members of a list of subjects, each from its first to behind its last element. */
function listed(elements: readonly Element[], from: number, end: number): [number, number][] {
  let last = from;
  while (last < end && !opensClause(elements, last)) last += 1;
  const commas = elements.slice(from, last).filter((element) => element.word === ',').length;
  const parts: [number, number][] = [];
  let first = from;
  for (let i = from; i <= last; i += 1) {
    if (i < last && !isCut(elements, first, i, commas > 0)) continue;
    while (first < i && isLead(elements[first])) first += 1;
    if (i > first && i - first <= LONGEST_SUBJECT) parts.push([first, i]);
    first = i + 1;
  }
  return parts;
}

/** Whether a list of subjects goes on with another one at `i`: not within "between A and B", "bilateral and global issues". */
function isCut(elements: readonly Element[], first: number, i: number, isList: boolean): boolean {
  const word = elements[i]?.word ?? '';
  let next = elements[i + 1];
  if (word === 'as') return next?.word === 'well';
  if (word !== ',' && word !== 'and') return false;
  if (word === ',' && next?.word === 'and') next = elements[i + 2];
  const before = elements[i - 1];
  const isMention = next?.mention !== null && next?.mention !== undefined;
  if (isMention && before?.mention !== null && before?.mention !== undefined && before.word !== "'s") return false;
  if (before?.kind === 'word' && ADJECTIVE_END.test(before.word)) return false;
  const part = elements.slice(first, i);
  if (word === 'and' && part.some((element) => element.word === 'between') && !part.some(({ word: w }) => w === 'and'))
    return false;
  if (word === ',' || isList) return true;
  return isMention || ['the', 'a', 'an', 'their', 'its', 'on', 'about', 'how'].includes(next?.word ?? '');
}
const ADJECTIVE_END = /(?:al|ic|ive|ous|ary|less|ful|ed)$/u;

const isLead = (element: Element | undefined): boolean =>
  ['and', 'as', 'well', 'on', 'about', 'including', 'also', 'among', 'others', 'regarding'].includes(
    element?.word ?? '',
  );

function opensClause(elements: readonly Element[], i: number): boolean {
  const word = elements[i]?.word ?? '';
  if (RELATIVES.has(word) || word === 'that' || word === '—' || word === '–' || word === '(') return true;
  if (SUBORDINATORS.has(word) && !['as', 'what', 'how', 'so'].includes(word)) return true;
  return elements[i]?.day !== null && elements[i]?.day !== undefined;
}

/** The tokens of elements from `first` up to `last`, without prepositions, articles' neighbours or marks at their ends; null where nothing is left. */
function trimmed(row: Row, first: number, last: number): Range | null {
  let [from, to] = [first, last];
  const isEdge = (element: Element | undefined): boolean =>
    element !== undefined && (element.kind === 'mark' || ['and', 'in', 'on', 'at'].includes(element.word));
  while (from < to && isEdge(row.elements[from])) from += 1;
  while (to > from && isEdge(row.elements[to - 1])) to -= 1;
  const start = row.elements[from]?.first;
  const end = row.elements[to - 1]?.last;
  return start === undefined || end === undefined || end <= start || to <= from ? null : { first: start, last: end };
}
