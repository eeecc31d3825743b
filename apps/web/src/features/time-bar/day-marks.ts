import { addDays, dayNumber, weekdayOf, type Day, type DaysAnswer } from '@readout/domain';
import type { TimeScale } from './time-scale.ts';

/** How a contact stands on the line: filled where it was held, hollow where not, crossed colour where denied. */
export type MarkLook = 'held' | 'other' | 'denied';

/** A square for one contact, or a bar for many; in pixels, `y` up from the line. */
export interface DayMark {
  readonly look: MarkLook;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The days it stands for. */
  readonly first: Day;
  readonly last: Day;
}

/** A bar under the line: contacts on some day of an interval. */
export interface DoubtMark {
  readonly look: MarkLook;
  readonly x: number;
  readonly width: number;
  /** 0 is the lane right under the line. */
  readonly lane: number;
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly count: number;
}

/** From so many contacts on there are bars instead of squares. */
const MOST_SQUARES = 400;
const SQUARE = 7;
const GAP = 1;
const LANES = 3;
const LOOKS: readonly MarkLook[] = ['held', 'other', 'denied'];

interface Bin {
  readonly first: Day;
  readonly last: Day;
  readonly counts: Record<MarkLook, number>;
}

/**
 * One square a contact over its day, as far as all of them find room; else bars. Where a day is narrower than a square the squares of a week
 * or month stand together.
 */
export function dayMarks(answer: DaysAnswer, scale: TimeScale, height: number): readonly DayMark[] {
  const bins = binsOf(answer, scale);
  const highest = Math.max(1, ...bins.map(({ counts }) => totalOf(counts)));
  const all = bins.reduce((sum, { counts }) => sum + totalOf(counts), 0);
  const side = Math.min(SQUARE, height / highest - GAP);
  const asSquares = all < MOST_SQUARES && side >= 2.5;
  return bins.flatMap((bin) => {
    const left = scale.xOf(bin.first);
    const right = scale.xOf(addDays(bin.last, 1));
    let y = 0;
    return LOOKS.flatMap((look) => {
      const count = bin.counts[look];
      if (count === 0) return [];
      const common = { look, first: bin.first, last: bin.last };
      if (asSquares) {
        return Array.from({ length: count }, (): DayMark => {
          const mark = { ...common, x: (left + right - side) / 2, y, width: side, height: side };
          y += side + GAP;
          return mark;
        });
      }
      const tall = Math.max(1.5, (count / highest) * height);
      const mark = { ...common, x: left + 0.5, y, width: Math.max(1.5, right - left - 1), height: tall };
      y += tall;
      return [mark];
    });
  });
}

/** Contacts whose day is not known, each interval in the uppermost lane that has room for it; what finds none shares the last one. */
export function doubtMarks(answer: DaysAnswer, scale: TimeScale): readonly DoubtMark[] {
  const ends: number[] = [];
  return answer.doubtful.flatMap((one) => {
    const x = one.earliest === null ? 0 : scale.xOf(one.earliest);
    const end = one.latest === null ? scale.width : scale.xOf(addDays(one.latest, 1));
    const free = ends.findIndex((last) => last + 2 <= x);
    const lane = free === -1 ? Math.min(ends.length, LANES - 1) : free;
    ends[lane] = Math.max(ends[lane] ?? 0, end);
    const look = one.held > 0 ? 'held' : one.other > 0 ? 'other' : 'denied';
    const { earliest, latest } = one;
    return [{ look, x, width: Math.max(3, end - x), lane, earliest, latest, count: totalOf(one) }];
  });
}

/** How many contacts an entry counts. */
export function totalOf(counts: Readonly<Record<MarkLook, number>>): number {
  return counts.held + counts.other + counts.denied;
}

function binsOf({ days }: DaysAnswer, scale: TimeScale): readonly Bin[] {
  const perDay = scale.width / (dayNumber(scale.last) - dayNumber(scale.first) + 1);
  const binOf = perDay >= 5 ? ownDay : perDay * 7 >= 5 ? ownWeek : ownMonth;
  const bins = new Map<Day, Bin>();
  for (const entry of days) {
    const [first, last] = binOf(entry.day);
    const bin = bins.get(first) ?? { first, last, counts: { held: 0, other: 0, denied: 0 } };
    bins.set(first, bin);
    for (const look of LOOKS) bin.counts[look] += entry[look];
  }
  return [...bins.values()];
}

function ownDay(day: Day): readonly [Day, Day] {
  return [day, day];
}

function ownWeek(day: Day): readonly [Day, Day] {
  const first = addDays(day, 1 - weekdayOf(day));
  return [first, addDays(first, 6)];
}

function ownMonth(day: Day): readonly [Day, Day] {
  const first = `${day.slice(0, 7)}-01` as Day;
  const next = addDays(first, 31);
  return [first, addDays(`${next.slice(0, 7)}-01` as Day, -1)];
}
