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
