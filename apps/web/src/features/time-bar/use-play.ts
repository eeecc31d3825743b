import type { Day } from '@readout/domain';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useAnnounce } from '../../ui/announcer.tsx';
import { longDay } from '../../ui/days.ts';
import { useMedia } from '../../ui/device.ts';
import { firstFrame, nextFrame, stepFor, type PlayMode, type PlayStep } from './playing.ts';
import type { Brush } from './use-brush.ts';
import type { TimeScale } from './time-scale.ts';

/** One step a second: long enough to read what came. */
const STEP_MS = 1000;

/** The play of the time bar. */
export interface Play {
  readonly isPlaying: boolean;
  /** With reduced motion nothing runs of itself: a press is a step. */
  readonly isStepwise: boolean;
  readonly step: PlayStep;
  readonly toggle: () => void;
  readonly go: (direction: 1 | -1) => void;
}

/** Moves the brush step by step until it has arrived. It speaks only when it stops. */
export function usePlay(scale: TimeScale, brush: Brush, mode: PlayMode): Play {
  const [run, setRun] = useState<string | null>(null);
  const turn = useRef(0);
  const announce = useAnnounce();
  const isStepwise = useMedia('(prefers-reduced-motion: reduce)');
  const line: readonly [Day, Day] = [scale.first, scale.last];
  const step = stepFor(...line);
  const stop = (bounds: readonly [Day, Day]): void => {
    setRun(null);
    announce(`Stopped at ${longDay(bounds[1])}.`);
  };
  const onTick = useEffectEvent(() => {
    if (run === null) return;
    const next = nextFrame(brush.bounds, line, step, mode);
    if (next === null) {
      stop(brush.bounds);
      return;
    }
    brush.set(next, run);
  });
  useEffect(() => {
    if (run === null) return undefined;
    const timer = setInterval(() => {
      onTick();
    }, STEP_MS);
    return () => {
      clearInterval(timer);
    };
  }, [run]);
  const newRun = (): string => {
    turn.current += 1;
    return `play ${String(turn.current)}`;
  };
  const go = (direction: 1 | -1): void => {
    setRun(null);
    const { bounds } = brush;
    const start = direction === 1 && bounds[1] >= scale.last ? firstFrame(bounds, line, step, mode) : null;
    const next = start ?? nextFrame(bounds, line, step, mode, direction);
    if (next === null) return;
    brush.set(next, 'step');
    announce(`Up to ${longDay(next[1])}.`);
  };
  return {
    isPlaying: run !== null,
    isStepwise,
    step,
    go,
    toggle: () => {
      if (isStepwise) {
        go(1);
        return;
      }
      if (run !== null) {
        stop(brush.bounds);
        return;
      }
      const began = newRun();
      brush.set(firstFrame(brush.bounds, line, step, mode), began);
      setRun(began);
    },
  };
}
