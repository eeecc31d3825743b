import * as z from 'zod/mini';
import { DaySchema, dayNumber, type Day } from './day.ts';
import type { Days } from '../vocabulary.ts';

/** A closed interval of days; either end may be open (null). Both ends null means that nothing is known. */
export interface Period {
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

/** A period whose ends, where both are given, stand in order. */
export const PeriodSchema = z
  .object({ earliest: z.nullable(DaySchema), latest: z.nullable(DaySchema) })
  .check(z.refine(isOrdered, 'the latest day stands before the earliest'));

/** Nothing is known of the day. */
export const UNDATED: Period = Object.freeze({ earliest: null, latest: null });

/** How surely a contact falls into a period: `undated` where nothing at all is known of its day. */
export type Certainty = 'certainly' | 'possibly' | 'undated' | 'outside';

/** Whether both ends are open. */
export function isUndated(period: Period): boolean {
  return period.earliest === null && period.latest === null;
}

/** Whether the period is one known day. */
export function isSingleDay(period: Period): boolean {
  return period.earliest !== null && period.earliest === period.latest;
}

/** How many days the period spans, both ends counted; Infinity where an end is open. */
export function lengthInDays(period: Period): number {
  if (period.earliest === null || period.latest === null) return Number.POSITIVE_INFINITY;
  return dayNumber(period.latest) - dayNumber(period.earliest) + 1;
}

/** Whether two periods may share a day. An open end reaches to infinity, so an undated period overlaps with everything. */
export function overlaps(a: Period, b: Period): boolean {
  return !(isBefore(a, b) || isBefore(b, a));
}

/** The days that both periods allow, or null where they share none. */
export function intersect(a: Period, b: Period): Period | null {
  if (!overlaps(a, b)) return null;
  return { earliest: latestOf(a.earliest, b.earliest), latest: earliestOf(a.latest, b.latest) };
}

/** The smallest period that holds both. */
export function span(a: Period, b: Period): Period {
  return {
    earliest: a.earliest === null || b.earliest === null ? null : earliestOf(a.earliest, b.earliest),
    latest: a.latest === null || b.latest === null ? null : latestOf(a.latest, b.latest),
  };
}

/**
 * How surely something that took place on some day of `when`, or on all of its days, took place within `within`; of a summit of three
 * days one day is enough. A period without ends asks nothing: dated things are certainly in it.
 */
export function certaintyIn(when: Period, within: Period, days: Days = 'some'): Certainty {
  if (isUndated(when)) return 'undated';
  if (!overlaps(when, within)) return 'outside';
  if (days === 'all' && when.earliest !== null && when.latest !== null) return 'certainly';
  const startsInside = within.earliest === null || (when.earliest !== null && when.earliest >= within.earliest);
  const endsInside = within.latest === null || (when.latest !== null && when.latest <= within.latest);
  return startsInside && endsInside ? 'certainly' : 'possibly';
}

function isOrdered(period: Period): boolean {
  return period.earliest === null || period.latest === null || period.earliest <= period.latest;
}
function isBefore(a: Period, b: Period): boolean {
  return a.latest !== null && b.earliest !== null && a.latest < b.earliest;
}
function latestOf(a: Day | null, b: Day | null): Day | null {
  if (a === null) return b;
  return b === null || a >= b ? a : b;
}
function earliestOf(a: Day | null, b: Day | null): Day | null {
  if (a === null) return b;
  return b === null || a <= b ? a : b;
}
