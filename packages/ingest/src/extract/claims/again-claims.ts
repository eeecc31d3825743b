import type { DayRange } from '../days/days.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { isVerbAt } from '../grammar/elements.ts';
import { kindSaid } from '../senses/kinds.ts';
import { wokenBy } from '../../annotate/words/wakes.ts';

wokenBy('tell', ['again']);

/** How far behind "again" its day may stand: "and again, briefly, late on Thursday". */
const REACH = 7;

/** "spoke on Wednesday, and again this morning": a second contact of those whose first the sentence has told, of another day. */
export function tellAgain(state: ReaderState, at: number): boolean {
  const { elements, sentence } = state.row;
  if (elements[at]?.word !== 'again' || elements[at - 1]?.word !== 'and') return false;
  const last = state.last();
  if (last?.sentence !== sentence || last.text !== state.text || last.status !== 'held' || last.parties.length < 2)
    return false;
  if (last.trigger.first >= elements[at].first) return false;
  const days = dayBehind(state, at);
  if (days === null || (last.days !== null && last.days.latest >= days.earliest && last.days.earliest <= days.latest))
    return false;
  const said = kindSaid(elements, at, Math.min(elements.length, at + REACH));
  state.claims.push({
    ...last,
    kind: said ?? last.kind,
    parties: [...last.parties],
    how: ['set'],
    days,
    daySource: 'relative',
    rules: ['ellipsis.again'],
    evidence: new Set([sentence]),
    definite: false,
    apart: true,
  });
  return true;
}

/** The day that stands behind "again" before anything else is told. */
function dayBehind(state: ReaderState, at: number): DayRange | null {
  const { elements } = state.row;
  for (let i = at + 1; i < Math.min(elements.length, at + REACH); i += 1) {
    if (isVerbAt(elements, i)) return null;
    const days = elements[i]?.day?.resolve(state.doc.day, 'past', null) ?? null;
    if (days !== null) return days;
  }
  return null;
}
