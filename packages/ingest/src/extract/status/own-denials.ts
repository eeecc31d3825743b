import type { Element } from '../grammar/elements.ts';

/** "I have not spoken with him": a party says so. */
export const isFirstPerson = (subject: Element | undefined): boolean =>
  ['i', 'we'].includes(subject?.mention?.noun ?? '');

/** "We have not met since March", "I have not yet seen him": what there was before, or is to be, is not denied. */
export function isUntilNow(elements: readonly Element[], verb: number): boolean {
  const around = elements.slice(Math.max(0, verb - 3), verb + UNTIL_NOW);
  return around.some(({ word }) => ['since', 'yet', 'until', 'recently', 'lately', 'today'].includes(word));
}
/** How far behind the verb such a word may stand. */
const UNTIL_NOW = 14;

/**
 * "has not met with A, either on Sunday or on Monday", "never spoke with A on Sunday": what is denied of a day of its own is no word on whether they
 * ever met. Whether such a day stands behind the verb at `verb`.
 */
export function isOfOneDay(elements: readonly Element[], verb: number): boolean {
  const end = elements.findIndex(({ word }, i) => i > verb && ENDS.has(word));
  return elements.some(({ day }, i) => {
    if (day === null || i <= verb || i > verb + OWN_DAY || (end > 0 && i > end)) return false;
    const before = elements[i - 1]?.word ?? '';
    const isDay = day.weekday !== undefined || day.source === 'explicit' || before === 'on';
    return isDay && (before === 'on' || elements[i - 1]?.mention != null || before === 'with' || before === ',');
  });
}
const ENDS: ReadonlySet<string> = new Set([';', 'but', 'who', 'which', 'whose', 'since']);
/** How far behind its verb the day of a denial may stand. */
const OWN_DAY = 12;
