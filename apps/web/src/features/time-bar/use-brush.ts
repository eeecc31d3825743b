import type { Day, Period } from '@readout/domain';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useView } from '../../view/use-view.tsx';
import { shortDay } from '../../ui/days.ts';
import { withFilter, withScope } from '../../view/view.ts';
import { boundsOf, openAtEnds } from './playing.ts';
import type { TimeScale } from './time-scale.ts';

/** The stretch of the line that the view shows, and how it is set. */
export interface Brush {
  readonly bounds: readonly [Day, Day];
  /** The stretch in words: an end that is open is not given the day at which the line happens to end. */
  readonly words: string;
  /** Whether the first day can be set: what could be known has an end and no beginning. */
  readonly hasStart: boolean;
  readonly isWhole: boolean;
  /** Sets the stretch; one `run` of settings is one act. `soon` waits until the hand rests for a moment. */
  readonly set: (bounds: readonly [Day, Day], run: string, when?: 'now' | 'soon') => void;
  readonly clear: () => void;
}

function stretchWords({ earliest, latest }: Period): string {
  if (earliest === null) return latest === null ? '' : `up to ${shortDay(latest)}`;
  return latest === null ? `from ${shortDay(earliest)}` : `${shortDay(earliest)} – ${shortDay(latest)}`;
}

/** How long a dragging hand has to rest before the filter follows, in milliseconds: the brush itself follows at once. */
const REST_MS = 40;

/** The brush of the view: the period, or, where contacts stand by when they could be known, the day up to which. */
export function useBrush(scale: TimeScale): Brush {
  const { view, act } = useView();
  const [draft, setDraft] = useState<readonly [Day, Day] | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { first, last } = scale;
  const isKnown = view.dating === 'known';
  const { period } = view.selection.filter;
  const { knownBy } = view.selection.scope;
  const settled = isKnown ? boundsOf({ earliest: null, latest: knownBy }, first, last) : boundsOf(period, first, last);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  const take = ([from, to]: readonly [Day, Day], run: string): void => {
    setDraft(null);
    if (isKnown) {
      act('set what could be known', (before) => withScope(before, { knownBy: to >= last ? null : to }), run);
    } else {
      act('set period', (before) => withFilter(before, { period: openAtEnds([from, to], first, last) }), run);
    }
  };
  const bounds = draft ?? settled;
  return {
    bounds,
    words: isKnown ? `known by ${shortDay(bounds[1])}` : stretchWords(openAtEnds(bounds, first, last)),
    hasStart: !isKnown,
    isWhole: isKnown ? knownBy === null : period.earliest === null && period.latest === null,
    set: (bounds, run, when = 'now') => {
      clearTimeout(timer.current);
      if (when === 'now') {
        take(bounds, run);
        return;
      }
      // In the very frame of the hand's move: else React would draw it in the next one.
      flushSync(() => {
        setDraft(bounds);
      });
      timer.current = setTimeout(() => {
        take(bounds, run);
      }, REST_MS);
    },
    clear: () => {
      clearTimeout(timer.current);
      take([first, last], 'whole');
    },
  };
}
