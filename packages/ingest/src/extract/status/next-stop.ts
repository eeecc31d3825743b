import type { Element } from '../grammar/elements.ts';

/** Journeys told as what comes behind something else: "before flying on to". */
const MOVING: ReadonlySet<string> = new Set(
  'flying travelling traveling going heading moving continuing proceeding leaving driving sailing'.split(' '),
);
/** What makes the main clause a plan. */
const PLANNING: ReadonlySet<string> = new Set(
  'will would shall due scheduled expected plans planned intends hopes wants set'.split(' '),
);
/** The most elements between "before" and the noun of the contact. */
const FAR = 10;
/** How far before it the plan of the main clause may stand. */
const MAIN_FAR = 24;

/** "will see A before flying on to Tirana for a dinner with B": whether the noun whose phrase begins at `phrase` is the aim of a journey that follows what is still to come. */
export function isNextOfPlan(elements: readonly Element[], phrase: number): boolean {
  if (elements[phrase - 1]?.word !== 'for') return false;
  for (let i = phrase - 2; i > Math.max(0, phrase - FAR); i -= 1) {
    if (elements[i]?.word === ',' || elements[i]?.word === ';') return false;
    if (elements[i]?.word !== 'before') continue;
    const isJourney = MOVING.has(elements[i + 1]?.word ?? '');
    return isJourney && elements.slice(Math.max(0, i - MAIN_FAR), i).some(isPlan);
  }
  return false;
}

const isPlan = ({ word }: Element, i: number, all: readonly Element[]): boolean =>
  PLANNING.has(word) || ((word === 'is' || word === 'are') && all[i + 1]?.word === 'to');
