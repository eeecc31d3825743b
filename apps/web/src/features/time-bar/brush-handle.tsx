import { addDays, dayNumber, type Day } from '@readout/domain';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { longDay } from '../../ui/days.ts';
import { clamp } from './playing.ts';
import styles from './time-bar.module.css';

interface BrushHandleProps {
  readonly label: string;
  /** Which end of the days shown it moves; it stands on the far side of it. */
  readonly end: 'first' | 'last';
  readonly day: Day;
  /** Between which days it may stand. */
  readonly least: Day;
  readonly most: Day;
  /** In pixels from the left of the line. */
  readonly x: number;
  readonly onDay: (day: Day, run: string) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };

/** A handle of the brush: arrows move it by a day, with Shift by a week, Home and End to the ends. */
export function BrushHandle({ label, end, day, least, most, x, onDay }: BrushHandleProps): ReactNode {
  const visits = useRef(0);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const to =
      step !== undefined
        ? clamp(addDays(day, event.shiftKey ? 7 * step : step), least, most)
        : event.key === 'Home'
          ? least
          : event.key === 'End'
            ? most
            : null;
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    onDay(to, `${label} ${String(visits.current)}`);
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={dayNumber(least)}
      aria-valuemax={dayNumber(most)}
      aria-valuenow={dayNumber(day)}
      aria-valuetext={longDay(day)}
      className={styles['handle']}
      data-end={end}
      style={{ left: x }}
      onFocus={() => {
        visits.current += 1;
      }}
      onKeyDown={onKeyDown}
    />
  );
}
