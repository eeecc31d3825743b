import { addDays, dayNumber, type Day } from '@readout/domain';
import { useRef, type PointerEvent } from 'react';
import { clamp } from './playing.ts';
import type { Brush } from './use-brush.ts';
import type { TimeScale } from './time-scale.ts';

type Grip = 'from' | 'to' | 'both' | 'new';

interface Drag {
  readonly grip: Grip;
  /** Where the pointer went down. */
  readonly day: Day;
  readonly bounds: readonly [Day, Day];
  readonly run: string;
  last: readonly [Day, Day];
}

/** How near a handle has to be met, in pixels. */
const REACH = { mouse: 7, touch: 22 } as const;

/** Dragging on the line: a handle, the stretch between the two, or a new stretch on free ground. */
export function useDrag(
  scale: TimeScale,
  brush: Brush,
): {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
} {
  const drag = useRef<Drag | null>(null);
  const turn = useRef(0);
  const dayUnder = (event: PointerEvent<HTMLElement>): Day =>
    scale.dayAt(event.clientX - event.currentTarget.getBoundingClientRect().left);
  return {
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
      const reach = event.pointerType === 'mouse' ? REACH.mouse : REACH.touch;
      event.currentTarget.setPointerCapture(event.pointerId);
      turn.current += 1;
      const { bounds } = brush;
      drag.current = {
        grip: gripOfHandle(event.target) ?? gripAt(scale, brush, x, reach),
        day: scale.dayAt(x),
        bounds,
        run: `drag ${String(turn.current)}`,
        last: bounds,
      };
    },
    onPointerMove: (event) => {
      const { current } = drag;
      if (current === null) return;
      const moved = movedBounds(current, dayUnder(event), scale);
      if (moved[0] === current.last[0] && moved[1] === current.last[1]) return;
      current.last = moved;
      brush.set(moved, current.run, 'soon');
    },
    onPointerUp: (event) => {
      const { current } = drag;
      drag.current = null;
      if (current === null) return;
      const moved = movedBounds(current, dayUnder(event), scale);
      // A press that moved nothing is no act.
      if (current.last !== current.bounds) brush.set(moved, current.run);
    },
  };
}

function gripOfHandle(target: EventTarget): Grip | null {
  const handle = target instanceof Element ? target.closest('[data-end]') : null;
  if (handle === null) return null;
  return handle.getAttribute('data-end') === 'first' ? 'from' : 'to';
}

function gripAt(scale: TimeScale, { bounds: [from, to], hasStart, isWhole }: Brush, x: number, reach: number): Grip {
  const [left, right] = [scale.xOf(from), scale.xOf(addDays(to, 1))];
  const toEnd = Math.abs(x - right);
  if (!hasStart) return 'to';
  if (Math.abs(x - left) <= reach && Math.abs(x - left) <= toEnd) return 'from';
  if (toEnd <= reach) return 'to';
  return !isWhole && x > left && x < right ? 'both' : 'new';
}

function movedBounds(
  { grip, day, bounds: [from, to] }: Drag,
  now: Day,
  { first, last }: TimeScale,
): readonly [Day, Day] {
  switch (grip) {
    case 'from':
      return [clamp(now, first, to), to];
    case 'to':
      return [from, clamp(now, from, last)];
    case 'new':
      return now < day ? [now, day] : [day, now];
    case 'both': {
      const by = Math.max(
        dayNumber(first) - dayNumber(from),
        Math.min(dayNumber(now) - dayNumber(day), dayNumber(last) - dayNumber(to)),
      );
      return [addDays(from, by), addDays(to, by)];
    }
  }
}
