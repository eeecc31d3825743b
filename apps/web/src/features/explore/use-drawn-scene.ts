import type { GraphAnswer } from '@readout/domain';
import { useMemo } from 'react';
import { useGraph } from '../../questions/drawn.ts';
import { useDrawnPath } from '../../questions/paths.ts';
import { useView } from '../../view/use-view.tsx';
import { drawnOf, type Drawing, type DrawnScene, type Shown } from '@readout/drawing';

/** The drawing of the view, as far as answers have come. */
export interface DrawnNow {
  readonly drawn: DrawnScene | null;
  readonly graph: GraphAnswer | undefined;
  /** Elements that fit the filter are more than can be read. */
  readonly isTooMany: boolean;
  /** What does not fit is left out, because with it the drawing could not be read. */
  readonly leavesOutFaded: boolean;
}

/** The scene of the view. It is made anew only when what is drawn changes. */
export function useDrawnScene(): DrawnNow {
  const { view } = useView();
  const { data: graph } = useGraph();
  const { drawing, amount } = view;
  const hidden = view.hidden.join(' ');
  const opened = view.opened.join(' ');
  const path = useDrawnPath(graph);
  const asked = [...view.added, ...view.selected, ...view.pinned, ...path.asked].join(' ');
  return useMemo(
    () => drawnNow(graph, drawing, { hidden: setOf(hidden), opened: setOf(opened), asked: setOf(asked), amount }),
    [graph, drawing, hidden, opened, asked, amount],
  );
}

function drawnNow(graph: GraphAnswer | undefined, drawing: Drawing, shown: Shown): DrawnNow {
  if (graph === undefined) return { drawn: null, graph, isTooMany: false, leavesOutFaded: false };
  return { ...drawnOf(graph, drawing, shown), graph };
}

function setOf(keys: string): ReadonlySet<string> {
  return new Set(keys === '' ? [] : keys.split(' '));
}
