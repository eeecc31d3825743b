import type { DaysAnswer, Filter } from '@readout/domain';
import { useMemo, type ReactNode } from 'react';
import { dayMarks, doubtMarks } from './day-marks.ts';
import styles from './time-bar.module.css';
import { ticksOf, type TimeScale } from './time-scale.ts';
import type { Flag } from './flag.ts';

interface DayLineProps {
  readonly days: DaysAnswer;
  /** Whether the filter hides all of them. */
  readonly isHidden: boolean;
  readonly scale: TimeScale;
  readonly bounds: readonly [string, string];
  readonly certainty: Filter['certainty'];
  /** The selected contact. */
  readonly flag: Flag | null;
  /** What is seen, in a sentence. */
  readonly label: string;
}

/** How high the squares may stack, and where the line runs, in pixels from the top. */
const PLOT = 50;
const LINE = PLOT + 4;
const LANE = 5;
const LABELS = LINE + 3 * LANE + 4 + 11;
/** The height of the whole drawing in pixels. */
const HEIGHT = LABELS + 5;

/** The line with its squares, the doubtful days under it, and the labels. */
export function DayLine({ days, isHidden, scale, bounds, certainty, flag, label }: DayLineProps): ReactNode {
  const marks = useMemo(() => dayMarks(days, scale, PLOT - 8), [days, scale]);
  const doubts = useMemo(() => doubtMarks(days, scale), [days, scale]);
  const ticks = useMemo(() => ticksOf(scale), [scale]);
  const [from, to] = bounds;
  const outside = (first: string | null, last: string | null): boolean =>
    isHidden || (last !== null && last < from) || (first !== null && first > to);
  return (
    <svg className={styles['line']} width={scale.width} height={HEIGHT} role="img" aria-label={label}>
      <line x1={0} x2={scale.width} y1={LINE} y2={LINE} className={styles['axis']} />
      {marks.map((mark, at) => (
        <rect
          key={at}
          x={mark.x}
          y={LINE - 1 - mark.y - mark.height}
          width={mark.width}
          height={mark.height}
          className={styles[mark.look]}
          opacity={outside(mark.first, mark.last) ? 0.4 : undefined}
        />
      ))}
      {doubts.map((doubt, at) => (
        <rect
          key={at}
          x={doubt.x}
          y={LINE + 3 + doubt.lane * LANE}
          width={doubt.width}
          height={LANE - 2}
          rx={1}
          className={styles[`doubt-${doubt.look}`]}
          opacity={certainty === 'certainly' || outside(doubt.earliest, doubt.latest) ? 0.35 : undefined}
        />
      ))}
      {ticks.map(({ day, x, words }) => (
        <text key={day} x={x} y={LABELS} className={styles['tick']}>
          {words}
        </text>
      ))}
      {flag === null ? null : <FlagMark flag={flag} scale={scale} />}
    </svg>
  );
}

function FlagMark({ flag, scale }: { readonly flag: Flag; readonly scale: TimeScale }): ReactNode {
  const x = scale.xOf(flag.first);
  const isRight = x > scale.width * 0.8;
  return (
    <g className={styles['flag']}>
      <line x1={x} x2={x} y1={2} y2={LINE + 3 * LANE} />
      <text x={isRight ? x - 4 : x + 4} y={11} textAnchor={isRight ? 'end' : 'start'}>
        {flag.words}
      </text>
    </g>
  );
}
