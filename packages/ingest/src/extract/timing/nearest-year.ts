import { addDays, type Day } from '@readout/domain';
import type { DayRange } from '../days/days.ts';

/** What was to have been in May, of which a text of June tells: the one just past rather than that of next year. */
export function isNearer(past: DayRange, future: DayRange, anchor: Day | null): boolean {
  if (anchor === null || past.latest >= anchor) return false;
  return future.earliest > addDays(anchor, FAR_AHEAD) && past.latest > addDays(anchor, -FAR_AHEAD / 2);
}
/** "had been dropped", said in April of what was due on May 12: the one to come rather than that of a year before. */
export function isAheadRather(ahead: DayRange, past: DayRange, anchor: Day | null): boolean {
  if (anchor === null || ahead.earliest < anchor) return false;
  return past.latest < addDays(anchor, -FAR_AHEAD) && ahead.earliest < addDays(anchor, FAR_AHEAD / 2);
}
/** From how many days on a month without its year is more likely the one just past. */
const FAR_AHEAD = 240;
