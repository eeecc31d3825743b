import type { Day } from '@readout/domain';

/** A closed interval of known days. */
export interface DayRange {
  readonly earliest: Day;
  readonly latest: Day;
}

/** A day as printed, not yet placed: what it says waits for the document's day and for the tense of its clause. */
export interface DayPhrase {
  readonly first: number;
  readonly last: number;
  readonly source: 'explicit' | 'relative' | 'part';
  /** For a bare weekday, which: 1 is Monday. */
  readonly weekday?: number | undefined;
  /** Counted from a day told before: "the next day", "two days later". */
  readonly isInherited?: boolean | undefined;
  /** "a day after", "the day before": how far it is from an event named behind it, in days. */
  readonly besideEvent?: number | undefined;
  /** The days it means, seen from `anchor` (the document's day) in the past or in the future; null where the anchor is needed and unknown. */
  resolve(anchor: Day | null, tense: 'past' | 'future', inherited: DayRange | null): DayRange | null;
}

/** How a phrase places itself. */
export type Resolve = DayPhrase['resolve'];
/** A phrase that was found, up to the token behind it. */
export interface FoundDay {
  readonly last: number;
  readonly source: DayPhrase['source'];
  readonly resolve: Resolve;
  readonly weekday?: number;
  readonly isInherited?: boolean;
  readonly besideEvent?: number;
}
