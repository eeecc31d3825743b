import { addDays } from '@readout/domain';
import { isAuxiliary, isFiller, type Element } from '../grammar/elements.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import type { Verdict } from './status-words.ts';
import { clauseAround } from '../grammar/clauses.ts';
import { isChronicle } from '../timing/chronicle.ts';
import { headingOf } from '../timing/headed-days.ts';
import { saysHour } from '../timing/this-day.ts';
import { whenOf } from '../timing/when.ts';

const PRESENT: ReadonlySet<string> = new Set(
  'meets receives hosts sees holds visits welcomes travels flies joins attends calls speaks talks confers sits dines lunches breakfasts sups gathers begins opens starts resumes convenes leaves returns takes'.split(
    ' ',
  ),
);
const AHEAD: ReadonlySet<string> = new Set(['when', 'before', 'until', 'once', 'if']);

/** The same, of several. */
const BASE: ReadonlySet<string> = new Set(
  'meet receive host convene gather open resume hold confer talk speak dine lunch'.split(' '),
);

/** A day further off than this, without its year, lies behind. */
const FAR = 240;

/** "meets the deputy minister in Prague on the 16th": the present tense with a day to come is a plan; so is "when they meet in May". Not in a chronicle. */
export function planInPresent(state: ReaderState, at: number, verdict: Verdict): Verdict {
  if (verdict !== 'held') return verdict;
  const { elements } = state.row;
  const word = elements[at]?.word ?? '';
  const clause = clauseAround(elements, at);
  const isAhead = AHEAD.has(elements[clause.first - 1]?.word ?? '') && word === 'meet' && !hasAuxiliary(elements, at);
  const isBase = BASE.has(word) && !hasAuxiliary(elements, at) && !isInfinitive(elements, at);
  if (!PRESENT.has(word) && !isAhead && !isBase) return verdict;
  if (isChronicle(state.doc) && headingOf(state.text, state.row.sentence) !== null) return verdict;
  const { days } = whenOf(elements, at, 'planned', state.doc.day, state.lastDays);
  const isFar = days !== null && state.doc.day !== null && days.earliest > addDays(state.doc.day, FAR);
  if (isAhead) return isFar ? verdict : 'planned';
  if (days === null && PRESENT.has(word) && isAtHourOfDay(state)) return 'planned';
  if (days === null || state.doc.day === null || isFar) return verdict;
  const isLaterToday = days.earliest === state.doc.day && elements.some((element) => isLaterOn(state, element));
  return days.earliest > state.doc.day || isLaterToday ? 'planned' : verdict;
}

/** "The President receives A at eleven": in an official text, for an hour of its own day. */
function isAtHourOfDay({ doc, text, row }: ReaderState): boolean {
  const { first, last } = text.sentences[row.sentence] ?? { first: 0, last: 0 };
  return doc.principal.isOfficial && saysHour(text.tokens.slice(first, last));
}

/** "this afternoon", "later today": of the present tense, a part of the text's own day that is still to come. */
function isLaterOn({ text }: ReaderState, { day, first, last }: Element): boolean {
  if (day === null) return false;
  const words = text.tokens.slice(first, last).map(({ lower }) => lower);
  return (
    words.includes('tonight') ||
    (words[0] === 'this' && ['afternoon', 'evening'].includes(words[1] ?? '')) ||
    (words[0] === 'later' && words[1] === 'today')
  );
}

/** "to meet", "and meet". */
function isInfinitive(elements: readonly Element[], at: number): boolean {
  let i = at - 1;
  while (isFiller(elements[i])) i -= 1;
  return ['to', 'and', 'or', 'let', ','].includes(elements[i]?.word ?? '');
}

function hasAuxiliary(elements: readonly Element[], at: number): boolean {
  let i = at - 1;
  while (isFiller(elements[i])) i -= 1;
  return isAuxiliary(elements[i]);
}
