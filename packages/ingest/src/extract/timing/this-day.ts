import type { AnnotatedDocument } from '../../annotate/document.ts';
import type { DayRange } from '../days/days.ts';
import { rowOf, type Element } from '../grammar/elements.ts';
import type { Claim } from '../terms/claim.ts';

/** "I've just come from breakfast with A", "has just left after seeing B", and what a live blog tells under the clock: the day of the text. */
export function thisDay(doc: AnnotatedDocument, claim: Claim): DayRange | null {
  if (doc.day === null || claim.status !== 'held') return null;
  const { elements } = rowOf(claim.text, claim.sentence);
  const at = elements.findIndex((element) => element.first >= claim.trigger.first);
  if (at < 0 || liesBack(elements, at)) return null;
  const isNow = isJustOver(elements, at) || (isUnderClock(claim) && !elements.some(({ day }) => day !== null));
  return isNow ? { earliest: doc.day, latest: doc.day } : null;
}

/** "will telephone her at three", "is to receive him at 15.00": a plan for an hour, with no day beside it, is for the day of the text. */
export function atHour(doc: AnnotatedDocument, claim: Claim): DayRange | null {
  if (doc.day === null || claim.status !== 'planned') return null;
  const { elements } = rowOf(claim.text, claim.sentence);
  if (elements.some(({ day }) => day !== null)) return null;
  const isSaid = saysHour(claim.text.tokens.slice(elements[0]?.first ?? 0, elements.at(-1)?.last ?? 0));
  return isSaid ? { earliest: doc.day, latest: doc.day } : null;
}

/** Whether some words say an hour: "at three", "at 15.00". */
export const saysHour = (tokens: readonly { readonly lower: string }[]): boolean =>
  tokens.some(
    ({ lower }, i) =>
      lower === 'at' && HOUR.test(tokens[i + 1]?.lower ?? '') && BEHIND_HOUR.test(tokens[i + 2]?.lower ?? '.'),
  );
const HOUR =
  /^(?:noon|midday|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:[01]?\d|2[0-3])(?:[.:h][0-5]\d)?)$/u;
const BEHIND_HOUR = /^(?:[.,;:)]|o'?clock|[ap]\.?m\.?|hours|local|gmt|and|in|with|to|for)$/u;

/** Whether a verb of the clause before the word says that it is just over. */
function isJustOver(elements: readonly Element[], at: number): boolean {
  const isOver = (own: readonly Element[]): boolean =>
    own.some(
      ({ word }, k) => word === 'just' && !NOT_OF_TIME.has(own[k + 1]?.word ?? '') && OVER.test(own[k + 1]?.word ?? ''),
    );
  if (isOver(elements.slice(Math.max(0, at - REACH), at + 1))) return true;
  // "the call that A has just had with B"
  const next = elements[at + 1];
  const isRelative = next?.word === 'that' || next?.word === 'which' || next?.mention?.kind === 'person';
  if (!isRelative) return false;
  const just = elements.findIndex(({ word, kind }, i) => i > at && (word === 'just' || kind === 'mark'));
  return just > 0 && just <= at + RELATIVE_REACH && isOver(elements.slice(just, just + 2));
}
/** How far behind the contact word "just" may stand in a clause of it, in elements. */
const RELATIVE_REACH = 6;
/** How far before the contact word "just" may stand, in elements. */
const REACH = 12;
const OVER =
  /^(?:been|come|left|had|met|seen|spoken|talked|sat|taken|got|gone|put|hung|emerged|begun|given|held|done|said|told|heard|wound|come|came|\p{L}+ed)$/u;
const NOT_OF_TIME: ReadonlySet<string> = new Set([
  'as',
  'like',
  'over',
  'under',
  'one',
  'two',
  'three',
  'short',
  'outside',
]);

/** "had met", "last met": of what lies further back. */
function liesBack(elements: readonly Element[], at: number): boolean {
  const own = elements.slice(Math.max(0, at - BACK), at);
  return own.some(
    ({ word }) => word === 'had' || word === "'d" || word === 'last' || word === 'previously' || word === 'ago',
  );
}
const BACK = 4;

/** "10:40 The minister …", "16.05 – …": whether the paragraph opens with the time of the clock. */
function isUnderClock({ text, sentence }: Claim): boolean {
  const paragraph = text.sentences[sentence]?.paragraph;
  let first = sentence;
  while (first > 0 && text.sentences[first - 1]?.paragraph === paragraph) first -= 1;
  const at = text.sentences[first]?.first ?? 0;
  const opening = text.source.slice(text.tokens[at]?.start ?? 0, (text.tokens[at]?.start ?? 0) + CLOCK_LENGTH);
  return /^(?:[01]?\d|2[0-3])[.:h][0-5]\d(?:\s|$|[–—,:])/u.test(opening);
}
const CLOCK_LENGTH = 8;
