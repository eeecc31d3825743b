import { addDays, dayFromNumber, dayNumber, type Day, type DaysAnswer } from '@readout/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMarks, doubtMarks, totalOf } from './day-marks.ts';
import { firstFrame, nextFrame, openAtEnds, stepFor } from './playing.ts';
import { extentOf, ticksOf, timeScale } from './time-scale.ts';

const day = fc.integer({ min: 10_000, max: 22_000 }).map(dayFromNumber);
const count = fc.integer({ min: 0, max: 30 });
const counts = { held: count, other: count, denied: count };
const answer: fc.Arbitrary<DaysAnswer> = fc.record({
  revision: fc.constant(1),
  days: fc.uniqueArray(fc.record({ day, ...counts }), { selector: (one) => one.day, minLength: 1, maxLength: 30 }),
  doubtful: fc.array(
    fc
      .record({ earliest: day, length: fc.option(fc.nat(60)), ...counts })
      .map(({ length, ...one }) => ({ ...one, latest: length === null ? null : addDays(one.earliest, length) })),
    { maxLength: 6 },
  ),
  undated: fc.record(counts),
});
const only = (one: Day, held: number): DaysAnswer => ({
  revision: 1,
  days: [{ day: one, held, other: 1, denied: 0 }],
  doubtful: [],
  undated: { held: 0, other: 0, denied: 0 },
});

describe('the time line', () => {
  it('has a place for every day, and every place leads back to its day', () => {
    fc.assert(
      fc.property(
        day,
        fc.nat(4000),
        fc.integer({ min: 200, max: 2000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (first, length, width, share) => {
          const scale = timeScale([first, addDays(first, length)], width);
          const at = addDays(first, Math.floor(length * share));
          expect(scale.dayAt(scale.xOf(at) + 1e-6)).toBe(at);
          expect(scale.xOf(addDays(scale.last, 1))).toBeCloseTo(width);
        },
      ),
    );
  });

  it('has labels in order that leave each other room', () => {
    fc.assert(
      fc.property(day, fc.nat(9000), fc.integer({ min: 320, max: 2000 }), (first, length, width) => {
        const ticks = ticksOf(timeScale([first, addDays(first, length)], width));
        for (const [at, tick] of ticks.entries()) {
          if (at > 0) expect(tick.x - (ticks[at - 1]?.x ?? 0)).toBeGreaterThan(50);
        }
      }),
    );
  });

  it('shows every contact: one square each while there are few, and nothing beside the line', () => {
    fc.assert(
      fc.property(answer, fc.integer({ min: 300, max: 1600 }), (all, width) => {
        const extent = extentOf(all);
        if (extent === null) return;
        const scale = timeScale(extent, width);
        const marks = dayMarks(all, scale, 44);
        const sum = all.days.reduce((before, one) => before + totalOf(one), 0);
        expect(marks.length).toBeLessThanOrEqual(Math.max(sum, 0));
        for (const mark of marks) {
          expect(mark.y + mark.height).toBeLessThanOrEqual(44 + 4.5);
          expect(mark.x + mark.width).toBeLessThanOrEqual(width + 60);
        }
        expect(doubtMarks(all, scale).reduce((before, one) => before + one.count, 0)).toBe(
          all.doubtful.reduce((before, one) => before + totalOf(one), 0),
        );
      }),
    );
  });

  it('draws a square a contact and, from 400 on, a bar for each fill', () => {
    const scale = timeScale(['2022-01-01' as Day, '2022-03-01' as Day], 700);
    expect(dayMarks(only('2022-02-01' as Day, 5), scale, 44).map(({ look }) => look)).toEqual([
      ...Array<string>(5).fill('held'),
      'other',
    ]);
    expect(dayMarks(only('2022-02-01' as Day, 399), scale, 44)).toHaveLength(2);
  });
});

describe('playing', () => {
  const line: readonly [Day, Day] = ['2022-01-01' as Day, '2022-03-31' as Day];

  it('comes to the end of the line in either way, and never leaves it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('grow' as const, 'slide' as const),
        fc.tuple(fc.nat(89), fc.nat(89)),
        (mode, [one, other]) => {
          const step = stepFor(...line);
          const bounds = [addDays(line[0], Math.min(one, other)), addDays(line[0], Math.max(one, other))] as const;
          let frame: readonly [Day, Day] | null = firstFrame(bounds, line, step, mode);
          let last = frame;
          for (let turn = 0; frame !== null && turn < 200; turn += 1) {
            expect(frame[0] >= line[0] && frame[0] <= frame[1]).toBe(true);
            last = frame;
            frame = nextFrame(frame, line, step, mode);
          }
          expect(frame).toBeNull();
          expect(last[1] >= line[1]).toBe(true);
        },
      ),
    );
  });

  it('asks nothing of an end that stands at the end of the line', () => {
    expect(openAtEnds(line, ...line)).toEqual({ earliest: null, latest: null });
    expect(openAtEnds(['2022-02-01' as Day, line[1]], ...line)).toEqual({ earliest: '2022-02-01', latest: null });
    expect(dayNumber(line[1]) - dayNumber(line[0])).toBe(89);
  });
});
