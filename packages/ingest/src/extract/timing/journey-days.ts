import type { Element } from '../grammar/elements.ts';

/** How many elements before its day the verb of a journey may stand ("flies on Friday to"). */
const BEFORE_DAY = 4;

/** "on Friday he flies to Kyiv, where he will be received by B": whether the day at `i` is that of the journey on which the contact at `at` lies. */
export function isOfJourneyTo(elements: readonly Element[], i: number, at: number): boolean {
  const where = elements.findLastIndex(({ word }, k) => k > i && k < at && word === 'where');
  if (where < 0) return false;
  for (let k = i + 1; k < where - 1; k += 1) if (PARTING.has(elements[k]?.word ?? '')) return false;
  const isDatedHere = elements.slice(where).some(({ day }) => day !== null);
  return !isDatedHere && elements.slice(Math.max(0, i - BEFORE_DAY), where).some(({ word }) => TRAVELLING.has(word));
}
const PARTING: ReadonlySet<string> = new Set([',', ';', ':', 'and', 'but']);
const TRAVELLING: ReadonlySet<string> = new Set(
  'flies fly flying flew travels travel travelling traveling travelled traveled goes go going went leaves leave leaving left arrives arrive arriving arrived visits visit visiting visited continues continue continuing continued'.split(
    ' ',
  ),
);
