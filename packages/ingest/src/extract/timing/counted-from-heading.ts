import { addDays } from '@readout/domain';
import type { AnnotatedDocument } from '../../annotate/document.ts';
import type { DayRange } from '../days/days.ts';
import { isVerbAt, rowOf } from '../grammar/elements.ts';
import type { Claim } from '../terms/claim.ts';
import { headingOf } from './headed-days.ts';
import { resolved } from './said-days.ts';

/** How many sentences at the head of a text may be the line of its day, of how many elements, and how long before the text that day may lie. */
const HEAD = 3;
const LONGEST_LINE = 8;
const SHORTLY_BEFORE = 7;

/**
 * "6 March. He received A this morning": what is told by "today", "this morning" or "yesterday" under a heading of another day than that of
 * the text is counted from the heading; null where there is none, or the day was told otherwise.
 */
export function countedFromHeading(doc: AnnotatedDocument, claim: Claim): DayRange | null {
  const { days, daySource, status } = claim;
  if (doc.day === null || days === null || daySource === 'explicit' || claim.text.part === 'title') return null;
  const tense = status === 'held' ? 'past' : 'future';
  const { elements } = rowOf(claim.text, claim.sentence);
  const phrase = elements.find((element) => {
    const { day } = element;
    if (day === null || day.source === 'explicit' || day.weekday !== undefined || day.isInherited === true)
      return false;
    const own = resolved(doc, element, tense);
    return own?.earliest === days.earliest && own.latest === days.latest;
  })?.day;
  const anchor = phrase == null ? null : dayAbove(doc, claim);
  if (phrase == null || anchor === null || anchor.latest === doc.day) return null;
  return phrase.resolve(anchor.latest, tense, null);
}

/** The one day that heads a claim, by a line above it or at the head of the text. */
function dayAbove(doc: AnnotatedDocument, claim: Claim): DayRange | null {
  const own = headingOf(claim.text, claim.sentence);
  const days = own?.day?.source === 'explicit' ? resolved(doc, own, 'past') : null;
  if (days !== null) return isOneDay(days) ? days : null;
  if (doc.day === null || !doc.principal.isOfficial) return null;
  for (let sentence = 0; sentence < Math.min(HEAD, claim.sentence); sentence += 1) {
    const row = rowOf(claim.text, sentence).elements;
    if (row.length > LONGEST_LINE || row.some((_, k) => isVerbAt(row, k))) continue;
    const line = resolved(
      doc,
      row.find(({ day }) => day?.source === 'explicit'),
      'past',
    );
    if (line !== null && isOneDay(line) && line.latest < doc.day && line.latest >= addDays(doc.day, -SHORTLY_BEFORE))
      return line;
  }
  return null;
}

const isOneDay = ({ earliest, latest }: DayRange): boolean => earliest === latest;
