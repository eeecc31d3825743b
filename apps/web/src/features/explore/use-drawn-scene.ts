import type { GraphAnswer } from '@readout/domain';
import { useMemo } from 'react';
import { useGraph } from '../../questions/drawn.ts';
import { useView } from '../../view/use-view.tsx';
import type { Drawing, View } from '../../view/view.ts';
import { contactsScene } from './contacts-scene.ts';
import { MOST_ELEMENTS, sizeOf, type DrawnScene } from './drawn-scene.ts';
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

/** The scene of the view. It is made anew only when what is drawn changes, not with a selection. */
export function useDrawnScene(): DrawnNow {
  const { view } = useView();
  const { data: graph } = useGraph();
  const { drawing } = view;
  const hidden = view.hidden.join(' ');
  const opened = view.opened.join(' ');
  return useMemo(() => drawnOf(graph, drawing, setOf(hidden), setOf(opened)), [graph, drawing, hidden, opened]);
}

/** The scene of a drawing, within what can be read: first without what is faded, then not at all. */
export function drawnOf(
  graph: GraphAnswer | undefined,
  drawing: Drawing,
  hidden: ReadonlySet<string>,
  opened: ReadonlySet<string>,
): DrawnNow {
  if (graph === undefined) return { drawn: null, graph, isTooMany: false, leavesOutFaded: false };
  const whole = sceneOf(drawing, graph, hidden, opened);
  const isWhole = !graph.capped && sizeOf(whole) <= MOST_ELEMENTS;
  if (isWhole) return { drawn: whole, graph, isTooMany: false, leavesOutFaded: false };
  const fitting = { ...graph, contacts: graph.contacts.filter((contact) => contact.fits) };
  const alone = sceneOf(drawing, fitting, hidden, opened);
  const isTooMany = fitting.contacts.length < graph.fitting || sizeOf(alone) > MOST_ELEMENTS;
  return { drawn: alone, graph, isTooMany, leavesOutFaded: true };
}

function sceneOf(drawing: Drawing, graph: GraphAnswer, hidden: ReadonlySet<string>, opened: ReadonlySet<string>) {
  return drawing === 'contacts' ? contactsScene(graph, hidden) : pairsScene(drawing, graph, hidden, opened);
}

function setOf(keys: View['hidden'][number]): ReadonlySet<string> {
  return new Set(keys === '' ? [] : keys.split(' '));
}
