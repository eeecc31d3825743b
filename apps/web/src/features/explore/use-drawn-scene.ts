import type { GraphAnswer } from '@readout/domain';
import { useMemo } from 'react';
import { useGraph } from '../../questions/drawn.ts';
import { useDrawnPath } from '../../questions/paths.ts';
import { useView } from '../../view/use-view.tsx';
import { drawnOf, type Drawing, type DrawnScene, type Shown } from '@readout/drawing';

/** The drawing of the view, as far as answers have come; `drawn` is null too where the contacts are shown otherwise. */
export interface DrawnNow {
  readonly drawn: DrawnScene | null;
  readonly graph: GraphAnswer | undefined;
  /** Elements that fit the filter are more than can be read. */
  readonly isTooMany: boolean;
  /** What does not fit is left out, because with it the drawing could not be read. */
  readonly leavesOutFaded: boolean;
}

/** The scene of the view, where it is drawn. It is made anew only when what is drawn changes. */
export function useDrawnScene(isDrawn: boolean): DrawnNow {
  const { view } = useView();
  const { data: graph } = useGraph();
  const { drawing, amount } = view;
  const hidden = view.hidden.join(' ');
  const opened = view.opened.join(' ');
  const path = useDrawnPath(graph);
  const added = view.added.join(' ');
  const asked = [...view.selected, ...view.pinned, ...path.asked].join(' ');
  return useMemo(
    () =>
      graph === undefined || !isDrawn
        ? { drawn: null, graph, isTooMany: false, leavesOutFaded: false }
        : drawnNow(graph, drawing, {
            hidden: setOf(hidden),
            opened: setOf(opened),
            added: setOf(added),
            asked: setOf(asked),
            amount,
          }),
    [graph, isDrawn, drawing, hidden, opened, added, asked, amount],
  );
}

function drawnNow(graph: GraphAnswer, drawing: Drawing, shown: Shown): DrawnNow {
  return { ...drawnOf(graph, drawing, shown), graph };
}

function setOf(keys: string): ReadonlySet<string> {
  return new Set(keys === '' ? [] : keys.split(' '));
}
