import type { ElementId, Point } from '@readout/drawing';

/** Moves nodes from where they were to where they belong, once, easing out; jumps where motion is not wanted. */
export class Glide {
  #frame: number | null = null;
  #finish: (() => void) | null = null;

  get isRunning(): boolean {
    return this.#finish !== null;
  }

  /** `step` is given places to show; the last ones are exactly `to`. A glide that runs is brought to its end first. */
  run(
    from: ReadonlyMap<ElementId, Point>,
    to: ReadonlyMap<ElementId, Point>,
    milliseconds: number,
    step: (places: ReadonlyMap<ElementId, Point>, isLast: boolean) => void,
  ): void {
    this.end();
    if (milliseconds === 0 || from.size === 0) {
      step(to, true);
      return;
    }
    this.#finish = () => {
      step(to, true);
    };
    const began = performance.now();
    const next = (now: number): void => {
      const share = Math.max(0, (now - began) / milliseconds);
      if (share >= 1) {
        this.end();
        return;
      }
      step(between(from, to, 1 - (1 - share) ** 3), false);
      this.#frame = requestAnimationFrame(next);
    };
    next(began);
  }

  /** Jumps to the end of what runs. */
  end(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = null;
    const finish = this.#finish;
    this.#finish = null;
    finish?.();
  }
}

/** Whether the reader wants things to move. */
export function isMotionWanted(): boolean {
  return typeof matchMedia === 'function' && !matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function between(
  from: ReadonlyMap<ElementId, Point>,
  to: ReadonlyMap<ElementId, Point>,
  share: number,
): Map<ElementId, Point> {
  const places = new Map<ElementId, Point>();
  for (const [id, end] of to) {
    const start = from.get(id) ?? end;
    places.set(id, { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share });
  }
  return places;
}
