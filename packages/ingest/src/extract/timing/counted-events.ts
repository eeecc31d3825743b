import type { Day } from '@readout/domain';
import { addDays } from '@readout/domain';
import { countWord } from '../../annotate/words/determiners.ts';
import { CONTACT_NOUN_OF } from '../../data/contact-nouns.ts';
import type { DayRange } from '../days/days.ts';
import { isAuxiliary, isVerbAt, type Element } from '../grammar/elements.ts';

/** Days counted from those of an event that is named beside a contact, and from which element to which the phrase stands. */
interface Counted {
  readonly first: number;
  readonly last: number;
  readonly days: DayRange;
}

/** How many elements the name of an event may take up to its day. */
const LONGEST_EVENT = 12;
/** What may open the name of an event. */
const OPENERS: ReadonlySet<string> = new Set('the a an its his her their last this'.split(' '));
const BACK: ReadonlySet<string> = new Set(['before', 'ahead', 'prior']);
const ON: ReadonlySet<string> = new Set(['after', 'following']);
/** Units of what is counted, in days. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['days', 1],
  ['night', 1],
  ['nights', 1],
  ['week', 7],
  ['weeks', 7],
]);
const SHORT_UNITS: ReadonlySet<string> = new Set('hours minutes'.split(' '));

/**
 * "On the eve of Friday's summit", "two days after the earthquake of 3 May", "the day before the vote on Sunday": the days of the contact at
 * `at`, counted from the day of an event that the sentence names beside it; null where it counts from none with a day.
 */
export function countedFromEvent(
  elements: readonly Element[],
  at: number,
  tense: 'past' | 'future',
  anchor: Day | null,
): Counted | null {
  for (let i = 0; i < elements.length; i += 1) {
    const count = countAt(elements, i);
    if (count === null) continue;
    const day = dayOfEvent(elements, count.event);
    if (day < 0 || (at >= count.first && at <= day) || !isBeside(elements, at, count.first, day)) continue;
    const event = dayToCount(elements[day]?.day ?? null, count.shift, tense, anchor);
    if (event === null || (event.earliest !== event.latest && count.shift > 0)) continue;
    const from = count.shift > 0 ? event.latest : event.earliest;
    const told = addDays(from, count.shift);
    if (tense === 'past' && anchor !== null && told > anchor) continue;
    return { first: count.first, last: day, days: { earliest: told, latest: told } };
  }
  return null;
}

/** The days of an event from which is counted: "the eve of Wednesday's summit", told on a Tuesday, is that Tuesday and none of the week before. */
function dayToCount(day: Element['day'], shift: number, tense: 'past' | 'future', anchor: Day | null): DayRange | null {
  if (day === null) return null;
  const ahead = shift < 0 && tense === 'past' && anchor !== null ? day.resolve(anchor, 'future', null) : null;
  const isSoon = ahead !== null && anchor !== null && addDays(ahead.earliest, shift) <= anchor;
  return isSoon ? ahead : day.resolve(anchor, tense, null);
}

/**
 * "two days after" before the element `at`, from which the name of an event begins: how far the days are from it. Asked of every element for
 * every contact word, so those that count nothing are let go by their own word.
 */
function countAt(
  elements: readonly Element[],
  at: number,
): { readonly first: number; readonly shift: number; readonly event: number } | null {
  const here = elements[at]?.word ?? '';
  const own = elements[at]?.day?.besideEvent;
  const way = BACK.has(here) ? -1 : ON.has(here) ? 1 : 0;
  if (way === 0 && own === undefined && here !== 'eve') return null;
  const word = (i: number): string => elements[i]?.word ?? '';
  // "spoke for ten minutes after Monday's vote": a length
  if (word(at - 3) === 'for') return null;
  if (here === 'eve' && word(at + 1) === 'of') return { first: Math.max(0, at - 2), shift: -1, event: at + 2 };
  if (own !== undefined) return { first: at, shift: own, event: at + 1 };
  const event = ['of', 'to'].includes(word(at + 1)) ? at + 2 : at + 1;
  if (way === 0 || (here === 'ahead' && event === at + 1)) return null;
  if (SHORT_UNITS.has(word(at - 1))) return { first: at - 2, shift: 0, event };
  const unit = UNITS.get(word(at - 1));
  const number = word(at - 2);
  const count = ['a', 'one', 'the'].includes(number) ? 1 : /^\d$/u.test(number) ? Number(number) : countWord(number);
  return unit === undefined || count === null ? null : { first: at - 2, shift: way * unit * count, event };
}

/** The element of the day that the event named from `first` on has: "Friday's summit", "the summit in Astana on 9 May"; -1 where it has none. */
function dayOfEvent(elements: readonly Element[], first: number): number {
  if (elements[first]?.day != null) return elements[first + 1]?.word === "'s" ? first : -1;
  const opener = elements[first]?.mention?.determiner ?? elements[first]?.word ?? '';
  if (!OPENERS.has(opener) && elements[first]?.mention?.kind !== 'side') return -1;
  for (let i = first; i < Math.min(elements.length, first + LONGEST_EVENT); i += 1) {
    const element = elements[i];
    if (element?.day != null) return i;
    const isWho = ['person', 'pronoun', 'office', 'counterpart'].includes(element?.mention?.kind ?? '');
    const isVerb = i > first + 1 && isVerbAt(elements, i) && element?.mention == null && !isFixed(elements, i);
    if (isWho || (element?.kind === 'mark' && element.word !== '-' && element.word !== '–') || isVerb) return -1;
  }
  return -1;
}

/** "the summit that is planned for Wednesday", "the vote that opens on Sunday": said of the event itself. */
function isFixed(elements: readonly Element[], at: number): boolean {
  return isAuxiliary(elements[at]) || FIXED.has(elements[at]?.word ?? '');
}
const FIXED: ReadonlySet<string> = new Set(
  'planned scheduled set due fixed opens opening begins starts starting'.split(' '),
);

/** Whether the phrase from `first` to `last` is said of the contact: it opens its clause, or closes it. */
function isBeside(elements: readonly Element[], at: number, first: number, last: number): boolean {
  const [from, to, most] = last < at ? [last, at, 1] : [at, first, 0];
  let verbs = 0;
  for (let i = from + 1; i < to; i += 1) {
    if (elements[i]?.word === ';' || elements[i]?.word === 'that') return false;
    if (isVerbAt(elements, i) && !isAuxiliary(elements[i])) verbs += 1;
  }
  return verbs <= most;
}

/** "Two days after the presidents talked, …": how many days before what is told with it the contact at `at` was; null where that is not said. */
export function countedBack(elements: readonly Element[], at: number): number | null {
  for (let k = at - 1; k >= Math.max(2, at - LONGEST_LEAD); k -= 1) {
    const word = elements[k]?.word ?? '';
    if (word === ',' && isTold(elements, k)) return null;
    const beside = elements[k]?.day?.besideEvent ?? 0;
    if (beside > 0) return beside;
    if (word !== 'after') continue;
    const unit = elements[k - 1]?.word ?? '';
    const number = elements[k - 2]?.word ?? '';
    const count = number === 'a' || number === 'one' ? 1 : countWord(number);
    const length = unit === 'day' || unit === 'days' ? 1 : unit === 'week' || unit === 'weeks' ? 7 : null;
    return length === null || count === null ? null : count * length;
  }
  return null;
}

const LONGEST_LEAD = 14;

/** "Three weeks after their summit, the presidents spoke": whether what the clause before the comma tells is a contact of its own. */
function isTold(elements: readonly Element[], comma: number): boolean {
  for (let k = comma - 1; k >= 0 && elements[k]?.word !== 'after'; k -= 1)
    if (CONTACT_NOUN_OF.has(elements[k]?.word ?? '') || isVerbAt(elements, k)) return true;
  return false;
}
