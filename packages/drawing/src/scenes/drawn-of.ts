import type { GraphAnswer } from '@readout/domain';
import { contactsScene } from './contacts-scene.ts';
import { MOST_ELEMENTS, sizeOf, type DrawnScene, type Shown } from './drawn-scene.ts';
import { pairsScene } from './pairs-scene.ts';

/** Three drawings of the same contacts. */
export const DRAWINGS = ['contacts', 'people', 'countries'] as const;
export type Drawing = (typeof DRAWINGS)[number];

/** A drawing of an answer, within what can be read. */
export interface DrawnWithin {
  readonly drawn: DrawnScene;
  /** Elements that fit the filter are more than can be read. */
  readonly isTooMany: boolean;
  /** What does not fit is left out, because with it the drawing could not be read. */
  readonly leavesOutFaded: boolean;
}

/** The scene of a drawing, within what can be read: first without what is faded, then not at all. */
export function drawnOf(graph: GraphAnswer, drawing: Drawing, shown: Shown): DrawnWithin {
  const whole = sceneOf(drawing, graph, shown);
  if (!graph.capped && sizeOf(whole) <= MOST_ELEMENTS) return { drawn: whole, isTooMany: false, leavesOutFaded: false };
  const fitting = { ...graph, contacts: graph.contacts.filter((contact) => contact.fits) };
  const alone = sceneOf(drawing, fitting, shown);
  const isTooMany = fitting.contacts.length < graph.fitting || sizeOf(alone) > MOST_ELEMENTS;
  return { drawn: alone, isTooMany, leavesOutFaded: true };
}

function sceneOf(drawing: Drawing, graph: GraphAnswer, shown: Shown): DrawnScene {
  return drawing === 'contacts' ? contactsScene(graph, shown) : pairsScene(drawing, graph, shown);
}
