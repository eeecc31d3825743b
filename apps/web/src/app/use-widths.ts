import { useState } from 'react';
import type { LayoutChangedMeta } from 'react-resizable-panels';

interface Widths {
  readonly filters: number;
  readonly reading: number;
}

/** What the panels are called in the page; `#reading` is what is read in one of them, and takes the focus. */
export const PANELS = { filters: 'filters-panel', reading: 'reading-panel' } as const;

const NAME = 'readout.widths';
const SEPARATORS = 2;

/** Widths of the side panels on this device, in CSS pixels; never in the address. Drawn narrower than allowed they are put away. */
export function useWidths(
  usual: Widths,
): Widths & { readonly keep: (layout: Readonly<Record<string, number>>, meta: LayoutChangedMeta) => void } {
  const [widths] = useState(() => keptWidths(usual));
  return {
    ...widths,
    keep: (layout, meta) => {
      if (!meta.isUserInteraction) return;
      const room = innerWidth - SEPARATORS;
      const pixels = (share: number | undefined, otherwise: number): number =>
        share === undefined || share === 0 ? otherwise : Math.round((share / 100) * room);
      try {
        const kept: Widths = {
          filters: pixels(layout[PANELS.filters], widths.filters),
          reading: pixels(layout[PANELS.reading], widths.reading),
        };
        localStorage.setItem(NAME, JSON.stringify(kept));
      } catch {
        return;
      }
    },
  };
}

function keptWidths(usual: Widths): Widths {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(NAME) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return usual;
    const width = (name: keyof Widths, least: number, most: number): number => {
      const value = (kept as Record<string, unknown>)[name];
      return typeof value === 'number' && value >= least && value <= most ? value : usual[name];
    };
    return { filters: width('filters', 240, 360), reading: width('reading', 360, 640) };
  } catch {
    return usual;
  }
}
