import { wokenBy } from '../../annotate/words/wakes.ts';
import { NUMBERS } from '../../data/calendar.ts';
import type { DayRange } from '../days/days.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { isVerbAt, type Element } from '../grammar/elements.ts';

const TIMES = wokenBy('times', ['twice', 'thrice', 'times']);
/** How far behind the number of times the list of days may begin: "twice this year so far:". */
const LIST_NEAR = 6;
const MOST = 6;

/** "have met twice this year, in January in Nadi and in April in Apia": what a sentence tells to have been several times is told once for each day that it lists. */
export function tellEachTime(state: ReaderState): void {
  if ((state.row.wakes & TIMES) === 0) return;
  const { elements, sentence, text } = state.row;
  const last = state.last();
  if (last?.sentence !== sentence || last.text !== text || last.parties.length < 2) return;
  if (last.status !== 'held' && last.status !== 'planned') return;
  const at = elements.findIndex((_, i) => countAt(elements, i) > 1);
  if (at < 0 || state.recentClaims().filter((claim) => claim.sentence === sentence).length > 1) return;
  const tense = last.status === 'held' ? 'past' : 'future';
  const days = listedDays(elements, at, (element) => element.day?.resolve(state.doc.day, tense, null) ?? null);
  if (days.length !== countAt(elements, at)) return;
  state.claims.pop();
  for (const [i, one] of days.entries())
    state.claims.push({
      ...last,
      parties: [...last.parties],
      days: one,
      daySource: 'relative',
      place: i === 0 ? last.place : null,
      rules: [...last.rules, 'ellipsis.each-time'],
      evidence: new Set([sentence]),
      apart: true,
    });
}

/** How many times the word at `at` says: two for "twice", three for "three times"; 0 where it says no number. */
function countAt(elements: readonly Element[], at: number): number {
  const word = elements[at]?.word ?? '';
  if (word === 'twice') return 2;
  if (word === 'thrice') return 3;
  const count = word === 'times' ? (NUMBERS.get(elements[at - 1]?.word ?? '') ?? 0) : 0;
  return count <= MOST ? count : 0;
}

/** The days of the list that begins behind the next mark, one for each of its members; none where a member has no day, or tells something else. */
function listedDays(
  elements: readonly Element[],
  at: number,
  dayOf: (element: Element) => DayRange | null,
): readonly DayRange[] {
  const start = elements.findIndex(
    ({ word }, i) => i > at && i <= at + LIST_NEAR && [',', ':', '–', '—'].includes(word),
  );
  if (start < 0) return [];
  const days: DayRange[] = [];
  let isOpen = true;
  for (let i = start + 1; i < elements.length; i += 1) {
    const element = elements[i];
    if (element === undefined || element.word === '.' || element.word === ';') break;
    if (element.word === ',' || element.word === 'and') {
      isOpen = true;
      continue;
    }
    if (isVerbAt(elements, i)) return [];
    const day = element.day === null ? null : dayOf(element);
    if (day === null || !isOpen) continue;
    days.push(day);
    isOpen = false;
  }
  return days;
}
