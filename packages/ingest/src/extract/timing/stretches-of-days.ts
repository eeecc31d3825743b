import { addDays, dayNumber, type Day } from '@readout/domain';
import type { DayRange } from '../days/days.ts';
import type { Element } from '../grammar/elements.ts';

/** "last week, on the 2nd", "in the week before, by telephone on 1 March": the day within the stretch that is told with it. */
export function narrowest(
  elements: readonly Element[],
  chosen: Element,
  others: readonly Element[],
  daysOf: (element: Element) => DayRange | null,
): Element {
  const whole = daysOf(chosen);
  if (whole === null || whole.earliest === whole.latest) return chosen;
  const at = elements.indexOf(chosen);
  const within = others.find((element) => {
    const between = elements.slice(at + 1, elements.indexOf(element));
    const isApposed = elements[at + 1]?.word === ',' && between.length > 0 && between.length <= LONGEST_APPOSITION;
    if (!isApposed || between.some(({ word }) => ELSEWHERE.has(word))) return false;
    const days = element === chosen ? null : daysOf(element);
    return (
      days !== null && days.earliest === days.latest && days.earliest >= whole.earliest && days.latest <= whole.latest
    );
  });
  return within ?? chosen;
}

/** The most elements between a stretch of days and the day in it ("the week before, a telephone call on 1 March"). */
const LONGEST_APPOSITION = 6;
const ELSEWHERE: ReadonlySet<string> = new Set('after before since until of than and but'.split(' '));

/**
 * "was in Lima last week, meeting A on Tuesday": the weekday of the contact's own clause, which lies in the week told before it; null where
 * none does. `at` is the contact's element and `end` the one behind its clause.
 */
export function withinStretch(
  elements: readonly Element[],
  { at, end }: { readonly at: number; readonly end: number },
  chosen: Element,
  others: readonly Element[],
  anchor: Day | null,
): DayRange | null {
  if (anchor === null || elements.indexOf(chosen) > at) return null;
  const own = others.find((one) => {
    const i = elements.indexOf(one);
    const isOwn = i > at && i < end && one.day?.weekday !== undefined && one.day.source === 'relative';
    return isOwn && !elements.slice(at, i).some(({ word }) => word === ',' || word === 'and');
  });
  if (own?.day == null) return null;
  for (const tense of ['past', 'future'] as const) {
    const whole = chosen.day?.resolve(anchor, tense, null) ?? null;
    if (whole === null || dayNumber(whole.latest) - dayNumber(whole.earliest) !== REST_OF_WEEK) continue;
    const days = own.day.resolve(addDays(whole.latest, 1), 'past', null);
    if (days !== null && days.earliest >= whole.earliest && days.latest <= whole.latest) return days;
  }
  return null;
}
/** A week's days beside its first. */
const REST_OF_WEEK = 6;
