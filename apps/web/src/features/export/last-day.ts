import type { Day } from '@readout/domain';

/** The last day that a file of a view tells of: where its period ends, or where the record does, whichever comes first. */
export function lastDayOf(periodEnds: Day | null, recordEnds: Day | null): Day | null {
  if (periodEnds === null || recordEnds === null) return periodEnds ?? recordEnds;
  return periodEnds < recordEnds ? periodEnds : recordEnds;
}
