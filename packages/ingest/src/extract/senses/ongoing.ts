import { clauseAround } from '../grammar/clauses.ts';
import { isAuxiliary, isFiller, type Element } from '../grammar/elements.ts';

/** Participles of what two go on doing, not of one contact. */
const ONGOING: ReadonlySet<string> = new Set(
  'talking negotiating haggling bargaining consulting discussing communicating engaging conferring'.split(' '),
);
const PRESENT: ReadonlySet<string> = new Set(['is', 'are', "'re", "'m", 'am']);

/** "is negotiating with", "are talking directly to": what goes on, where no day says that it is to come ("is meeting her" and "is talking to her on Friday" are planned). */
export function isOngoing(elements: readonly Element[], verb: number): boolean {
  if (isNow(elements, verb)) return true;
  if (!ONGOING.has(elements[verb]?.word ?? '')) return false;
  let at = verb - 1;
  while (isFiller(elements[at]) || elements[at]?.word === 'and' || elements[at]?.word.endsWith('ly') === true) at -= 1;
  if (!isAuxiliary(elements[at]) || !PRESENT.has(elements[at]?.word ?? '')) return false;
  const { first, last } = clauseAround(elements, verb);
  return elements.slice(first, last).every(({ day }) => day === null);
}

/** "is meeting the chancellor now", "is currently receiving": said to go on as the text is written. */
function isNow(elements: readonly Element[], verb: number): boolean {
  if (elements[verb]?.word.endsWith('ing') !== true) return false;
  const isLed = ['currently', 'presently'].includes(elements[verb - 1]?.word ?? '');
  const { last } = clauseAround(elements, verb);
  const end = elements[last - 1]?.kind === 'mark' ? last - 1 : last;
  return isLed || (elements[end - 1]?.word === 'now' && end - 1 > verb);
}
