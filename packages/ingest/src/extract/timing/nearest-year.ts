import { addDays, dayOf, type Day } from '@readout/domain';
import type { DayRange } from '../days/days.ts';
import type { Claim } from '../terms/claim.ts';

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

/**
 * "looked forward to seeing each other on 1 June", "the letter of December 20" in a text of January: days whose year is not printed lie
 * ahead of the text where they are planned, behind it where they are over.
 */
export function inFittingYear(days: DayRange, claim: Claim, anchor: Day | null): DayRange {
  const isAhead = claim.status === 'planned' || claim.status === 'proposed';
  if (anchor === null || (!isAhead && claim.status !== 'held')) return days;
  const by = isAhead && days.latest < anchor ? 1 : !isAhead && days.earliest > anchor ? -1 : 0;
  if (by === 0 || isYearPrinted(claim, days)) return days;
  const moved = { earliest: inYear(days.earliest, by), latest: inYear(days.latest, by) };
  if (moved.earliest === null || moved.latest === null) return days;
  const fits = isAhead ? moved.earliest >= anchor : moved.latest <= anchor;
  return fits ? { earliest: moved.earliest, latest: moved.latest } : days;
}

/** The same day of another year; null where that year has none. */
function inYear(day: Day, by: number): Day | null {
  return dayOf(Number(day.slice(0, 4)) + by, Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

/** Whether a sentence that shows the contact prints the year of its days. */
function isYearPrinted({ text, evidence }: Claim, { earliest, latest }: DayRange): boolean {
  const years = [earliest.slice(0, 4), latest.slice(0, 4)];
  return [...evidence].some((sentence) => {
    const { first, last } = text.sentences[sentence] ?? { first: 0, last: 0 };
    return text.tokens.slice(first, last).some(({ lower }) => years.includes(lower));
  });
}
