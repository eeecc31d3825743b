import type { Show } from '@readout/domain';

/** From `start` to `end`, in UTF-16 code units of the text it is shown with. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words to be marked. */
export interface TextMark extends Stretch {
  readonly show: Show | 'denial';
}

/** A stretch of a text with all that is marked in it. */
export interface MarkedStretch {
  readonly text: string;
  readonly shows: readonly TextMark['show'][];
}

/** Cuts a text where marks begin and end, so that marks may overlap. Joined again, the stretches are the text. */
export function markedStretches(text: string, marks: readonly TextMark[]): readonly MarkedStretch[] {
  const inside = marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) }))
    .filter((mark) => mark.start < mark.end);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length;
    const shows = inside.filter((mark) => mark.start <= start && mark.end >= end).map((mark) => mark.show);
    return { text: text.slice(start, end), shows: [...new Set(shows)] };
  });
}
