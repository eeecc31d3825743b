import { addDays } from '@readout/domain';
import { isAuxiliary, isFiller, type Element } from '../grammar/elements.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import type { Verdict } from './status.ts';
import { clauseAround } from '../grammar/clauses.ts';
import { whenOf } from '../timing/when.ts';

const PRESENT: ReadonlySet<string> = new Set(
  'meets receives hosts sees holds visits welcomes travels flies joins attends calls speaks talks confers sits dines begins opens starts resumes convenes leaves returns takes'.split(
    ' ',
  ),
);
const AHEAD: ReadonlySet<string> = new Set(['when', 'before', 'until', 'once', 'if']);

/** A day further off than this, without its year, lies behind. */
const FAR = 240;

/** "meets the deputy minister in Prague on the 16th": the present tense with a day to come is a plan; so is "when they meet in May". */
export function planInPresent(state: ReaderState, at: number, verdict: Verdict): Verdict {
  if (verdict !== 'held') return verdict;
  const { elements } = state.row;
  const word = elements[at]?.word ?? '';
  const clause = clauseAround(elements, at);
  const isAhead = AHEAD.has(elements[clause.first - 1]?.word ?? '') && word === 'meet' && !hasAuxiliary(elements, at);
  if (!PRESENT.has(word) && !isAhead) return verdict;
  const { days } = whenOf(elements, at, 'planned', state.doc.day, state.lastDays);
  const isFar = days !== null && state.doc.day !== null && days.earliest > addDays(state.doc.day, FAR);
  if (isAhead) return isFar ? verdict : 'planned';
  return days !== null && state.doc.day !== null && days.earliest > state.doc.day && !isFar ? 'planned' : verdict;
}

function hasAuxiliary(elements: readonly Element[], at: number): boolean {
  let i = at - 1;
  while (isFiller(elements[i])) i -= 1;
  return isAuxiliary(elements[i]);
}
