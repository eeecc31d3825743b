import type { AnnotatedDocument, AnnotatedText } from '../../annotate/document.ts';
import type { Mention, Range } from '../../annotate/phrases/mention.ts';
import { CONTACT_NOUN_OF } from '../../data/contact-nouns.ts';
import {
  ADDRESSING,
  BEFORE_SUBJECT,
  EXCHANGE_NOUNS,
  POINT_VERBS,
  SUBJECT_VERBS,
  TAKING_PART,
} from '../../data/point-verbs.ts';
import type { Claim } from '../terms/claim.ts';
import { clauseEnd, clausesOf, isStop, listed, saysSomething, startOfClause, trimmed } from './point-clauses.ts';
import { sidesOf } from '../terms/party.ts';
import { announcedIn, notedIn, type Point } from './point-sentences.ts';
import type { OwnedSentences } from './owned-sentences.ts';
import type { Stretches } from '../terms/stretches.ts';
import { isAuxiliary, isFiller, isVerbAt, rowOf, type Element, type Row } from '../grammar/elements.ts';
import { subjectOf } from '../grammar/subjects.ts';

const MOST_POINTS = 24;
const MOST_SUBJECTS = 6;

/** The points that a document's account of a contact makes, in the order of the text. */
export function pointsOf(doc: AnnotatedDocument, claim: Claim, stretches: Stretches, owned: OwnedSentences): Point[] {
  const points: Point[] = [];
  for (const sentence of owned.of(claim)) {
    if (claim.text.zones[sentence]?.asks === true || isAside(rowOf(claim.text, sentence))) continue;
    const found = pointsIn(doc, claim, rowOf(claim.text, sentence), sentence === claim.sentence);
    const isFree = found.length === 0 && stretches.claimsAt(claim.text, sentence).length === 0;
    const announced = isFree ? announcedIn(doc, claim, sentence) : found;
    points.push(...(isFree && announced.length === 0 ? notedIn(claim, sentence) : announced));
    if (points.length >= MOST_POINTS) break;
  }
  return points.slice(0, MOST_POINTS);
}

/** "Asked whether …, he replied": a spokesman answers the press; "Earlier, she had …": that was not at the contact. */
function isAside({ elements }: Row): boolean {
  return ['asked', 'earlier'].includes(elements.find(({ kind }) => kind !== 'mark')?.word ?? '');
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
        for (const [first, last] of listed(elements, at, end)) point(first, withWhom(elements, first, last), true);
        i = Math.max(i, end - 1);
      }
    } else if (POINT_VERBS.has(word) && isVerbAt(elements, i) && isPointOf(doc, claim, elements, i, isOwn)) {
      const end = clauseEnd(elements, i + 1);
      const parts = clausesOf(elements, i, end);
      for (const [first, last] of parts) if (saysSomething(elements, first, last)) point(first, last, false);
      i = Math.max(i, end - 1);
    } else if (isReportBehind(doc, claim, elements, i)) {
      const first = startOfClause(elements, i);
      if (i - first > 3) point(first, i, false);
    } else if (isImpersonal(elements, i)) {
      const end = clauseEnd(elements, i + 1);
      for (const [first, last] of clausesOf(elements, i, end)) if (last - first > 2) point(first, last, false);
      i = Math.max(i, end - 1);
    } else if (isExchangeOn(elements, i)) {
      const end = clauseEnd(elements, i + 2);
      for (const [first, last] of listed(elements, i + 2, end)) point(first, last, true);
      i = Math.max(i, end - 1);
    } else if (isOwn && CONTACT_NOUN_OF.has(word)) {
      const at = subjectOfNoun(elements, i);
      const end = at === null ? 0 : clauseEnd(elements, at);
      for (const [first, last] of at === null ? [] : listed(elements, at, end)) point(first, last, true);
    }
  }
  return points;
}

/** "Bulgaria can send gas, President A told Prime Minister B": whether the comma at `i` ends what is then said to have been told. */
function isReportBehind(doc: AnnotatedDocument, claim: Claim, elements: readonly Element[], i: number): boolean {
  if (elements[i]?.word !== ',' || elements[i + 1]?.mention == null) return false;
  let verb = i + 2;
  while (verb < i + 7 && !isVerbAt(elements, verb)) verb += 1;
  if (!ADDRESSING.has(elements[verb]?.word ?? '')) return false;
  const [subject, object] = [elements[i + 1]?.mention, elements[verb + 1]?.mention];
  return subject != null && object != null && canMeanParty(doc, claim, subject) && canMeanParty(doc, claim, object);
}

/** "It was agreed that", "it was decided to". */
function isImpersonal(elements: readonly Element[], i: number): boolean {
  if (i < 2 || !POINT_VERBS.has(elements[i]?.word ?? '')) return false;
  const [it, verb] = [elements[i - 2], elements[i - 1]?.word ?? ''];
  const isIt = (it?.mention?.noun ?? it?.word) === 'it';
  return isIt && (verb === 'was' || verb === 'is') && ['that', 'to'].includes(elements[i + 1]?.word ?? '');
}

/** "There was also an exchange on the cable and on the ferry". */
function isExchangeOn(elements: readonly Element[], i: number): boolean {
  if (!EXCHANGE_NOUNS.has(elements[i]?.word ?? '') || !BEFORE_SUBJECT.has(elements[i + 1]?.word ?? '')) return false;
  return elements.slice(Math.max(0, i - 6), i).some(({ word }) => word === 'there');
}

/** Whether those who talk are the parties, or the contact itself: "they discussed", "the call focused on", "were discussed". */
function isSpokenOf(doc: AnnotatedDocument, claim: Claim, elements: readonly Element[], verb: number): boolean {
  let before = verb - 1;
  while (before >= 0 && (isFiller(elements[before]) || isAuxiliary(elements[before]))) before -= 1;
  const noun = elements[before]?.word ?? '';
  if (EXCHANGE_NOUNS.has(noun) || passiveSubject(elements, verb) !== null) return true;
  const subject = subjectOf(elements, verb)?.mentions[0];
  if (subject === undefined) return elements.slice(0, verb).some(({ word }) => TAKING_PART.has(word));
  return canMeanParty(doc, claim, subject);
}

function isPointOf(
  doc: AnnotatedDocument,
  claim: Claim,
  elements: readonly Element[],
  verb: number,
  isOwn: boolean,
): boolean {
  if (isOwn && verb < elements.findIndex((element) => element.first >= claim.trigger.first)) return false;
  const next = elements[verb + 1];
  if (passiveSubject(elements, verb) !== null && !isTold(elements, verb)) return false;
  if (next === undefined || next.word === '.' || next.word === ',') return false;
  const word = elements[verb]?.word ?? '';
  const isHearsay = next.word === 'to' && ['was', 'were', 'is', 'are'].includes(elements[verb - 1]?.word ?? '');
  if ((word === 'said' && (next.word === 'of' || isHearsay)) || isNamelessness(elements, verb)) return false;
  // Who is told and took no part is the press, a parliament or an aide.
  const isToOthers =
    next.mention === null
      ? elements.slice(verb + 1, verb + 3).some(({ word: told }) => PRESS.has(told))
      : !canMeanParty(doc, claim, next.mention);
  if (ADDRESSING.has(word) && (isToOthers || !saysWhat(elements, verb))) return false;
  const subject = subjectOf(elements, verb)?.mentions[0];
  return subject !== undefined && canMeanParty(doc, claim, subject);
}

/** "He was told that the request had been noted": the other answered him. */
function isTold(elements: readonly Element[], verb: number): boolean {
  return ['told', 'assured', 'informed'].includes(elements[verb]?.word ?? '') && elements[verb + 1]?.word === 'that';
}

/** "asked not to be named". */
function isNamelessness(elements: readonly Element[], verb: number): boolean {
  const words = elements.slice(verb + 1, verb + 5).map(({ word }) => word);
  return words.some((word) => word === 'named' || word === 'identified' || word === 'anonymity');
}

/** "told the president by telephone on Tuesday, his office said": to whom, and nothing of what. */
function saysWhat(elements: readonly Element[], verb: number): boolean {
  if (!['told', 'tells'].includes(elements[verb]?.word ?? '')) return true;
  const end = clauseEnd(elements, verb + 1);
  return elements
    .slice(verb + 1, end)
    .some(({ word }) => ['that', 'to', 'of', 'about', 'how', 'what', ':', '“', '"'].includes(word));
}

const PRESS: ReadonlySet<string> = new Set(
  'reporters journalists newsmen correspondents parliament parliamentarians lawmakers deputies editors public nation people citizens voters audience viewers listeners'.split(
    ' ',
  ),
);

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

/** How far behind a verb of talking what was talked about may begin, over who was talked to and when. */
const FAR = 12;

/** "talks on grain", "a call with A on Monday about the border": where what a contact was about begins behind its noun; null where nothing says it. */
function subjectOfNoun(elements: readonly Element[], noun: number): number | null {
  for (let k = noun + 1; k < Math.min(elements.length, noun + FAR); k += 1) {
    const element = elements[k];
    const word = element?.word ?? '';
    if (BEFORE_SUBJECT.has(word) && elements[k + 1]?.day == null) return k + 1;
    const isOfParties = element?.mention != null || element?.day != null || OF_PARTIES.has(word);
    if (!isOfParties && !BEFORE_SUBJECT.has(word)) return null;
  }
  return null;
}
const OF_PARTIES: ReadonlySet<string> = new Set('with between to from and the his her their'.split(' '));

/** "discussed the project with Minister B by telephone", "the ferry with her": a subject ends where with whom it was talked about begins. */
function withWhom(elements: readonly Element[], first: number, last: number): number {
  const at = elements.findIndex(
    ({ word }, i) => i > first && i < last && word === 'with' && isSomebody(elements[i + 1]?.mention?.kind),
  );
  return at < 0 ? last : at;
}
const isSomebody = (kind: Mention['kind'] | undefined): boolean => kind === 'person' || kind === 'pronoun';

/** "talked on the telephone", "spoke on the sidelines of": how or where, and nothing of what. */
function isHow(elements: readonly Element[], at: number): boolean {
  return elements.slice(at, at + 4).some(({ word, mention }) => MEANS.has(mention?.noun ?? word));
}
const MEANS: ReadonlySet<string> = new Set(
  'phone telephone line sidelines margins fringes occasion eve behalf video minute minutes hour hours'.split(' '),
);

/** Where what was talked about begins behind its verb: at once, or behind "on", "views on", "notes about". */
function subjectAt(elements: readonly Element[], verb: number, leads: readonly string[]): number | null {
  let at = verb + 1;
  // "about" fills before a number; here it leads to the subject.
  while (isFiller(elements[at]) && !leads.includes(elements[at]?.word ?? '')) at += 1;
  if (leads.length === 1 && leads[0] === '') {
    if (BEFORE_SUBJECT.has(elements[at]?.word ?? '') || elements[at]?.word === 'with') return null;
    return at < elements.length && !isStop(elements[at]) ? at : null;
  }
  for (let k = at; k < Math.min(elements.length, at + FAR); k += 1) {
    const word = elements[k]?.word ?? '';
    if (isStop(elements[k])) return null;
    if (leads.includes(word) && elements[k + 1]?.day == null && !isHow(elements, k + 1)) {
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
