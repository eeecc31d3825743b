import type { Day } from '@readout/domain';
import type { DayRange } from '../days/days.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { isAuxiliary, isVerbAt, rowOf, type Element } from '../grammar/elements.ts';
import { isOfDateline } from './datelines.ts';
import { isOfTelling } from './day-owners.ts';

/** Before a day up to which, or from which on, something was. */
const BOUNDS: ReadonlySet<string> = new Set('since until till before after from by of'.split(' '));

/** "will be in Lima on 20 May and meet her the same day": the single day told before the phrase at `phrase` in its sentence; null where none is. */
export function dayInSentence(
  elements: readonly Element[],
  phrase: number,
  at: number,
  tense: 'past' | 'future',
  anchor: Day | null,
): DayRange | null {
  if (elements[phrase]?.day?.isInherited !== true) return null;
  for (let i = phrase - 1; i >= 0; i -= 1) {
    const day = elements[i]?.day;
    if (day == null || day.isInherited === true || isOfDateline(elements, i)) continue;
    const days = day.resolve(anchor, isOfTelling(elements, i, at) ? 'past' : tense, null);
    return days !== null && days.earliest === days.latest ? days : null;
  }
  return null;
}

/**
 * From which day "the next day" or "a week later" counts that the sentence read now tells: that of a contact of the sentence before, else the single
 * day which that sentence says ("inspected a hospital on Saturday. The next day …"), else of the contact told last.
 */
export function dayToCountFrom(state: ReaderState): DayRange | null {
  const { row, text, doc } = state;
  if (row.sentence === 0 || !row.elements.some(({ day }) => day?.isInherited === true)) return state.lastDays;
  const told = state.claims.findLast((claim) => claim.text === text && claim.days !== null);
  if (told?.sentence === row.sentence || told?.sentence === row.sentence - 1) return told.days;
  if (text.zones[row.sentence - 1]?.asks === true) return state.lastDays;
  const before = rowOf(text, row.sentence - 1).elements;
  const at = before.findLastIndex(
    ({ day }, i) =>
      day !== null &&
      day.isInherited !== true &&
      !isOfDateline(before, i) &&
      !BOUNDS.has(before[i - 1]?.word ?? '') &&
      !isOfTelling(before, i, before.length),
  );
  const days = before[at]?.day?.resolve(doc.day, 'past', null) ?? null;
  return days !== null && days.earliest === days.latest ? days : state.lastDays;
}

/** "met A, who took office on 2 May": whether the day at `i` is of what is told of somebody behind the contact, other than coming there. */
export function isOfSomebody(elements: readonly Element[], i: number, at: number): boolean {
  const who = elements.findLastIndex(({ word }, k) => k > at && k < i && word === 'who');
  if (who < 0 || elements.slice(who, i).some(({ word }) => word === ',' || word === 'and')) return false;
  const verb = elements[who + 1];
  return isVerbAt(elements, who + 1) && !isAuxiliary(verb) && !COMING.has(verb?.word ?? '');
}
const COMING: ReadonlySet<string> = new Set(
  'arrived arrives came comes flew flies visited visits landed stopped travelled traveled met spoke received hosted joined attended'.split(
    ' ',
  ),
);
