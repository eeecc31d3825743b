import { isVerbAt, type Element } from '../grammar/elements.ts';

/** How far before its verb a clause opened by "when" may begin, in elements. */
const CLAUSE_FAR = 8;
/** How far behind "not since" the verb may stand. */
const SINCE_FAR = 12;

/**
 * "the first since May, when the two met in Lima", "Not since May had they sat down together": the element of the day that names when it was, though what it
 * stands behind says something else of it; null where there is none.
 */
export function dayLent(elements: readonly Element[], at: number): Element | null {
  return behindWhen(elements, at) ?? behindNotSince(elements, at);
}

function behindWhen(elements: readonly Element[], at: number): Element | null {
  const when = elements.findLastIndex(({ word }, i) => i < at && i >= at - CLAUSE_FAR && word === 'when');
  if (when < 1 || elements.slice(when + 1, at).some((_, k) => isVerbAt(elements, when + 1 + k))) return null;
  const day = elements[when - 1]?.word === ',' ? elements[when - 2] : elements[when - 1];
  return day?.day == null ? null : day;
}

function behindNotSince(elements: readonly Element[], at: number): Element | null {
  const not = elements.findIndex(({ word }, i) => i <= 2 && word === 'not' && elements[i + 1]?.word === 'since');
  const day = not < 0 ? undefined : elements[not + 2];
  if (day?.day == null || at > not + SINCE_FAR) return null;
  return elements.slice(not, at).some(({ word }) => word === 'had' || word === 'has' || word === 'have') ? day : null;
}
