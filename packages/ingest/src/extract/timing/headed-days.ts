import { addDays } from '@readout/domain';
import type { AnnotatedDocument } from '../../annotate/document.ts';
import type { DayRange } from '../days/days.ts';
import { isVerbAt, rowOf } from '../grammar/elements.ts';
import type { Claim } from '../terms/claim.ts';
import { isShort, looksBack, resolved } from './said-days.ts';

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
  if (doc.day === null || claim.kind === 'talks' || looksBack(elements, at)) return null;
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

/** "Monday: Brussels. The minister has lunch with A": the day that opens the paragraph as its heading. */
export function headed(doc: AnnotatedDocument, claim: Claim): DayRange | null {
  const paragraph = claim.text.sentences[claim.sentence]?.paragraph;
  let sentence = claim.sentence;
  while (sentence > 0 && claim.text.sentences[sentence - 1]?.paragraph === paragraph) sentence -= 1;
  const [day, mark] = rowOf(claim.text, sentence).elements;
  if (day?.day == null || mark?.word !== ':') return null;
  const days = resolved(doc, day, claim.status === 'held' ? 'past' : 'future');
  return days !== null && isShort(days) ? days : null;
}
