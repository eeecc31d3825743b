import { addDays } from '@readout/domain';
import { NUMBERS } from '../../data/calendar.ts';
import type { DayRange } from '../days/days.ts';
import { isFiller, type Element } from '../grammar/elements.ts';

/** Verbs by which what lasts some days is at its end on the day that is said. */
const ENDING: ReadonlySet<string> = new Set(
  'ended ends ending concluded concludes closed closes finished wrapped wound completed adjourned capped'.split(' '),
);
/** Verbs by which it begins on that day. */
const BEGINNING: ReadonlySet<string> = new Set(
  'began begins begin opened opens open started starts start kicked launched'.split(' '),
);
/** The longest contact that is taken for one, in days. */
const LONGEST = 10;

/** The days of a contact of which one day and its length are said: "three days of talks ended on Thursday", "a two-day summit that opened on Monday". */
export function withLength(elements: readonly Element[], at: number, days: DayRange): DayRange {
  if (days.earliest !== days.latest) return days;
  const length = lengthOf(elements, at);
  if (length === null) return lastDay(elements, at, days);
  const { isEnd, isStart } = edgeOf(elements, at);
  if (isEnd) return { earliest: addDays(days.latest, 1 - length), latest: days.latest };
  return isStart ? { earliest: days.earliest, latest: addDays(days.earliest, length - 1) } : days;
}

/** "the round, which began on Tuesday, ended on Thursday": to the day on which it is said to have ended, where that is near. */
function lastDay(elements: readonly Element[], at: number, days: DayRange): DayRange {
  const begins = elements.some((element, i) => i > at && element.day !== null && isEdge(elements, i, BEGINNING));
  const end = elements.findIndex((element, i) => i > at && element.day !== null && isEdge(elements, i, ENDING));
  if (!begins || end < 0) return days;
  const until = elements[end]?.day?.resolve(addDays(days.earliest, 6), 'past', days);
  const isFit = until != null && until.latest > days.earliest && until.latest <= addDays(days.earliest, LONGEST);
  return isFit ? { earliest: days.earliest, latest: until.latest } : days;
}

/** Whether a day stands close behind one of the verbs. */
function isEdge(elements: readonly Element[], day: number, verbs: ReadonlySet<string>): boolean {
  return elements.slice(Math.max(0, day - 4), day).some(({ word }) => verbs.has(word));
}

/** "three days of talks", "two-day talks", "a summit of two days". */
function lengthOf(elements: readonly Element[], at: number): number | null {
  for (let i = Math.max(0, at - 5); i <= Math.min(elements.length - 1, at + 4); i += 1) {
    const word = elements[i]?.word ?? '';
    const joined = /^(\p{L}+|\d+)-day$/u.exec(word);
    if (joined !== null && i < at) return number(joined[1] ?? '');
    if (word !== 'days') continue;
    const isOwn = i < at ? elements[i + 1]?.word === 'of' : elements[i - 2]?.word === 'of' && i - 2 === at + 1;
    if (isOwn) return number(elements[i - 1]?.word ?? '');
  }
  return null;
}
function number(word: string): number | null {
  const count = /^\d+$/u.test(word) ? Number(word) : (NUMBERS.get(word) ?? 0);
  return count >= 2 && count <= LONGEST ? count : null;
}

/** Whether the contact ends or begins on the day: by the verb behind its noun, by the verb that it is the object of, or after it. */
function edgeOf(elements: readonly Element[], at: number): { readonly isEnd: boolean; readonly isStart: boolean } {
  let isEnd = false;
  let isStart = false;
  for (let i = Math.max(0, at - 8); i < Math.min(elements.length, at + 14); i += 1) {
    const word = elements[i]?.word ?? '';
    if (ENDING.has(word)) isEnd = true;
    else if (BEGINNING.has(word)) isStart = true;
  }
  let first = at;
  while (first > 0 && (isFiller(elements[first]) || elements[first - 1]?.mention == null) && first > at - 5) {
    if (['after', 'following'].includes(elements[first - 1]?.word ?? '')) return { isEnd: true, isStart: false };
    first -= 1;
  }
  return { isEnd, isStart: isStart && !isEnd };
}
