import { addDays, type Day } from '@readout/domain';
import type { DayRange } from '../days/days.ts';
import type { Element } from '../grammar/elements.ts';

/** Participles that move an appointment to another day. */
const MOVED: ReadonlySet<string> = new Set(
  'postponed postpones postpone deferred rescheduled adjourned moved shifted'.split(' '),
);
/** The same with a particle: "put off", "pushed back". */
const MOVED_WITH: ReadonlyMap<string, readonly string[]> = new Map([
  ['put', ['off', 'back']],
  ['puts', ['off', 'back']],
  ['pushed', ['back']],
]);
/** Before the new day. */
const TO: ReadonlySet<string> = new Set(['to', 'until', 'till']);
/** How far behind the verb the new day may stand: "put off a meeting with his Estonian colleague to June 3". */
const FAR = 14;

/**
 * "put off to June 3", "postponed until Monday": the new day of an appointment that a sentence moves; null where it names none, or one that
 * is over. What is moved to a day is planned for that day; what is put off without one is called off.
 */
export function movedTo(elements: readonly Element[], today: Day | null): DayRange | null {
  for (const [i, { word }] of elements.entries()) {
    const isMoved = MOVED.has(word) || MOVED_WITH.get(word)?.includes(elements[i + 1]?.word ?? '') === true;
    if (!isMoved) continue;
    for (let at = i + 1; at < Math.min(elements.length, i + FAR); at += 1) {
      if (elements[at]?.word === ';') break;
      const day = TO.has(elements[at]?.word ?? '') ? elements[at + 1]?.day : null;
      const days = day?.resolve(today, 'future', null) ?? null;
      if (days === null || addDays(days.earliest, 6) < days.latest) continue;
      // "was first put off until September and will now not be held"
      if (elements.slice(at + 1).some((later) => later.word === 'not' || later.word === "n't")) return null;
      if (today === null || days.latest >= today) return days;
    }
  }
  return null;
}
