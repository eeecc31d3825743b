import type { GraphAnswer } from '@readout/domain';
import {
  allSteps,
  chosenElements,
  drawnOf,
  DRAWINGS,
  drawScene,
  finish,
  isElementKey,
  layOut,
  placeAdditions,
  placesById,
  sceneLaying,
  tabledWidth,
  type Drawing,
  type DrawnPath,
  type DrawnScene,
  type ElementKey,
  type Point,
  type Scene,
} from '@readout/drawing';
import { parseArranged, type Arranged } from './arrangement-code.ts';
import type { WholeDrawing } from './picture.ts';

/** The canvas of a page of 1440 by 900 pixels, less what lies over its edges: the room that a drawing fills. */
const STAGE = { width: 684, height: 553 } as const;

/** What of an address a drawing is made of. */
export interface ViewParts {
  readonly drawing: Drawing;
  readonly selected: readonly ElementKey[];
  readonly amount: 'all' | 'best';
  /** Whether what does not fit the filter is drawn faded, or not at all. */
  readonly unfitting: 'faded' | 'hidden';
  /** Null where the fragment is damaged. */
  readonly arranged: Arranged | null;
}

/** Reads the parts of an address, whole or from its `?` on; what is wrong in it counts as not said. */
export function viewParts(address: string): ViewParts {
  const at = address.indexOf('#');
  const search = new URLSearchParams(at === -1 ? address : address.slice(0, at));
  return {
    drawing: DRAWINGS.find((drawing) => drawing === search.get('draw')) ?? 'contacts',
    selected: (search.get('select') ?? '').split(',').filter(isElementKey),
    amount: search.get('amount') === 'all' ? 'all' : 'best',
    unfitting: search.get('unfitting') === 'hidden' ? 'hidden' : 'faded',
    arranged: parseArranged(at === -1 ? '' : address.slice(at + 1)) ?? parseArranged(''),
  };
}

/** A drawing, how many of the contacts or lines that fit are in it, and whether something that does not fit is drawn faintly. */
export type DrawingOfView = WholeDrawing & Pick<DrawnScene, 'extent'> & { readonly hasFaded: boolean };

/**
 * The drawing of a view without a page: the scene its address draws, with the places its address gives, and for the rest
 * those that the page's own layout finds, with the same seed. Words are as wide as the table of the faces says, in the page
 * too, so that both give the same picture. Null where there is nothing to draw, or more than can be read.
 */
export function drawingOfView(view: ViewParts, graph: GraphAnswer, path: DrawnPath): DrawingOfView | null {
  const { drawing, selected, amount, arranged } = view;
  if (arranged === null) return null;
  const { drawn, isTooMany } = drawnOf(graph, drawing, {
    hidden: new Set(arranged.hidden),
    opened: new Set(arranged.opened),
    added: new Set(arranged.added),
    asked: new Set([...selected, ...arranged.pinned, ...path.asked]),
    amount,
  });
  if (isTooMany || drawn.scene.nodes.length === 0) return null;
  const places = placesOf(drawn.scene, arranged.places);
  const look = {
    selection: new Set(chosenElements(selected, drawn.scene, graph, drawing)),
    path: path.nodes,
    faded: drawn.faded,
    pinned: new Set(arranged.pinned),
  };
  const hasFaded = drawn.faded.size > 0;
  return { ...drawScene(drawn.scene, places, tabledWidth, look), measure: tabledWidth, extent: drawn.extent, hasFaded };
}

/** The places that are given stay, as on the page. */
function placesOf(scene: Scene, given: ReadonlyMap<ElementKey, Point>): ReadonlyMap<ElementKey, Point> {
  const layout = allSteps(sceneLaying(scene, { places: given, isFixed: () => true }, STAGE, tabledWidth));
  const isWhole = layout.problem.nodes.every(({ place }) => place === null);
  const found = finish(isWhole ? layOut(layout.problem) : placeAdditions(layout.problem));
  return new Map([...given, ...placesById(layout, found, () => true)]);
}
