import { addDays } from '@readout/domain';
import type { AnnotatedDocument, AnnotatedText } from '../../annotate/document.ts';
import type { DayRange } from '../days/days.ts';
import { isVerbAt, rowOf, type Element } from '../grammar/elements.ts';
import type { Claim } from '../terms/claim.ts';
import { isAppraised, isShort, looksBack, resolved } from './said-days.ts';

/** What an official text opens with is of its own day where its next sentence speaks of today, and what a text headed by its days tells is of these. */
export function ownDay(doc: AnnotatedDocument, claim: Claim): DayRange | null {
  if (!doc.principal.isOfficial || doc.day === null) return null;
  if (claim.sentence > 1) return daysOfText(doc, claim);
  const { elements } = rowOf(claim.text, claim.sentence + 1);
  const isToday = elements.some((element) => {
    const days = element.day?.source === 'relative' ? resolved(doc, element, 'past') : null;
    return days !== null && days.earliest === doc.day && days.latest === doc.day;
  });
  return isToday ? { earliest: doc.day, latest: doc.day } : daysOfText(doc, claim);
}

/**
 * The days that an official chronicle or readout says it is of, in a heading without a verb ("Dhaka, 17 May 2018", "11 to 15 July") or by
 * speaking of its own day ("this morning"): what it tells in a plain past, without "had" or "has", happened then.
 */
function daysOfText(doc: AnnotatedDocument, claim: Claim): DayRange | null {
  const { elements } = rowOf(claim.text, claim.sentence);
  const at = elements.findIndex((element) => element.first >= claim.trigger.first);
  const zone = claim.text.zones[claim.sentence];
  const isTold =
    isVerbAt(elements, at) || HAD_IT.has(elements[at - 2]?.word ?? '') || HAD_IT.has(elements[at - 1]?.word ?? '');
  if (doc.day === null || claim.kind === 'talks' || looksBack(elements, at) || isAppraised(elements, at)) return null;
  if (zone?.speaker != null) return dayOfBriefing(doc, claim);
  return isTold ? daysOfHeading(doc, claim) : null;
}

/** "an update on the President's engagements today": the day of which a briefing says at its head that it tells. */
function dayOfBriefing(doc: AnnotatedDocument, claim: Claim): DayRange | null {
  for (let sentence = 0; sentence < Math.min(OPENING, claim.sentence); sentence += 1) {
    const { elements } = rowOf(claim.text, sentence);
    const noun = elements.findIndex(({ word }) => MANY.has(word));
    if (noun < 0) continue;
    const days = elements
      .slice(Math.max(0, noun - BESIDE), noun + BESIDE)
      .map((element) => resolved(doc, element, 'past'))
      .find((own) => own !== null && own.earliest === doc.day && own.latest === doc.day);
    if (days != null) return days;
  }
  return null;
}
/** Within how many sentences of its start a briefing says of what day it tells. */
const OPENING = 8;
/** How many elements may part the word for what was done from its day. */
const BESIDE = 4;
const MANY: ReadonlySet<string> = new Set(
  'engagements meetings bilaterals bilats conversations calls discussions encounters'.split(' '),
);

function daysOfHeading(doc: AnnotatedDocument, claim: Claim): DayRange | null {
  if (doc.day === null) return null;
  for (let sentence = 0; sentence < Math.min(HEADING, claim.sentence); sentence += 1) {
    const row = rowOf(claim.text, sentence).elements;
    if (row.length > LONGEST_HEADING || row.some((_, k) => isVerbAt(row, k))) continue;
    const days = resolved(
      doc,
      row.find(({ day }) => day?.source === 'explicit'),
      'past',
    );
    if (days !== null && isShort(days) && days.earliest <= doc.day && days.latest >= addDays(doc.day, -1)) return days;
  }
  return null;
}
const HAD_IT: ReadonlySet<string> = new Set('held had paid made'.split(' '));
/** How many sentences of a text may be its heading, and of how many elements each. */
const HEADING = 4;
const LONGEST_HEADING = 12;

/** "The Minister did not meet A", "A meeting with A could not go ahead", in a chronicle headed by its days: it was to have been then. */
export function neverWas(doc: AnnotatedDocument, claim: Claim): DayRange | null {
  if (claim.status !== 'cancelled' && claim.status !== 'denied') return null;
  const { elements } = rowOf(claim.text, claim.sentence);
  const isNot = elements.some(
    ({ word }, i) => (word === 'did' || word === 'could') && ['not', "n't"].includes(elements[i + 1]?.word ?? ''),
  );
  return isNot && doc.principal.isOfficial ? daysOfHeading(doc, claim) : null;
}

/**
 * "Monday: Brussels. The minister has lunch with A", "March 6. President A rings B", "In June – the two meet": the day or month that opens the
 * paragraph as its heading, or stands alone above it where a text is parted by such lines.
 */
export function headed(doc: AnnotatedDocument, claim: Claim): DayRange | null {
  const element = headingOf(claim.text, claim.sentence);
  const days = resolved(doc, element ?? undefined, claim.status === 'held' ? 'past' : 'future');
  return days !== null && isOfMonth(days) ? days : null;
}

/** The phrase for a day that heads the paragraph of a sentence; null where none does. */
export function headingOf(text: AnnotatedText, sentence: number): Element | null {
  let first = sentence;
  while (first > 0 && isOneParagraph(text, first - 1, sentence)) first -= 1;
  const own = openingDay(text, first);
  if (own !== null) return own;
  for (let above = first - 1; above >= Math.max(0, first - FAR); above -= 1)
    if (isAlone(text, above)) return isPartedByDays(text) ? openingDay(text, above) : null;
  return null;
}

/** The phrase for a day that opens a sentence with nothing, or a mark, behind it. */
function openingDay(text: AnnotatedText, sentence: number): Element | null {
  const { elements } = rowOf(text, sentence);
  const at = elements.findIndex(({ word, day }) => day !== null || !BEFORE_DAY.has(word));
  const mark = elements[at + 1];
  const isHeading = mark === undefined || BEHIND_DAY.has(mark.word);
  return elements[at]?.day != null && isHeading ? (elements[at] ?? null) : null;
}
const BEFORE_DAY: ReadonlySet<string> = new Set(['in', 'on', '-', '–', '—', '•', '*', '·']);
const BEHIND_DAY: ReadonlySet<string> = new Set([':', '.', '–', '—']);

const isOneParagraph = (text: AnnotatedText, a: number, b: number): boolean =>
  text.sentences[a]?.paragraph === text.sentences[b]?.paragraph;

/** Whether a paragraph is nothing but a day. */
function isAlone(text: AnnotatedText, sentence: number): boolean {
  if (isOneParagraph(text, sentence - 1, sentence) || isOneParagraph(text, sentence + 1, sentence)) return false;
  const { elements } = rowOf(text, sentence);
  return openingDay(text, sentence) !== null && elements.length <= LONGEST_DAY;
}
/** Of how many elements a line is that is nothing but a day: "On", the day, its mark. */
const LONGEST_DAY = 3;
/** How many sentences behind a line of a day may be of it. */
const FAR = 12;

/** Whether several lines of a text are nothing but a day, so that none of them is the date of the text alone. Asked of many sentences, so found once. */
function isPartedByDays(text: AnnotatedText): boolean {
  const known = PARTED.get(text);
  if (known !== undefined) return known;
  const first = text.sentences.findIndex((_, sentence) => isAlone(text, sentence));
  const isParted = first >= 0 && text.sentences.some((_, sentence) => sentence > first && isAlone(text, sentence));
  PARTED.set(text, isParted);
  return isParted;
}
const PARTED = new WeakMap<AnnotatedText, boolean>();

const isOfMonth = ({ earliest, latest }: DayRange): boolean => latest <= addDays(earliest, 30);
