import type { GraphAnswer } from '@readout/domain';
import { useMemo } from 'react';
import { useGraph } from '../../questions/drawn.ts';
import { useDrawnPath } from '../../questions/paths.ts';
import { useView } from '../../view/use-view.tsx';
import type { Drawing } from '../../view/view.ts';
import { contactsScene } from './contacts-scene.ts';
import { MOST_ELEMENTS, sizeOf, type DrawnScene, type Shown } from './drawn-scene.ts';
import { pairsScene } from './pairs-scene.ts';

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
    () => drawnOf(graph, drawing, { hidden: setOf(hidden), opened: setOf(opened), asked: setOf(asked), amount }),
    [graph, drawing, hidden, opened, asked, amount],
  );
}

/** The scene of a drawing, within what can be read: first without what is faded, then not at all. */
export function drawnOf(graph: GraphAnswer | undefined, drawing: Drawing, shown: Shown): DrawnNow {
  if (graph === undefined) return { drawn: null, graph, isTooMany: false, leavesOutFaded: false };
  const whole = sceneOf(drawing, graph, shown);
  if (!graph.capped && sizeOf(whole) <= MOST_ELEMENTS) {
    return { drawn: whole, graph, isTooMany: false, leavesOutFaded: false };
  }
  const fitting = { ...graph, contacts: graph.contacts.filter((contact) => contact.fits) };
  const alone = sceneOf(drawing, fitting, shown);
  const isTooMany = fitting.contacts.length < graph.fitting || sizeOf(alone) > MOST_ELEMENTS;
  return { drawn: alone, graph, isTooMany, leavesOutFaded: true };
}

function sceneOf(drawing: Drawing, graph: GraphAnswer, shown: Shown): DrawnScene {
  return drawing === 'contacts' ? contactsScene(graph, shown) : pairsScene(drawing, graph, shown);
}

function setOf(keys: string): ReadonlySet<string> {
  return new Set(keys === '' ? [] : keys.split(' '));
}
