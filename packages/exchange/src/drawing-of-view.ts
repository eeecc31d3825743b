import type { GraphAnswer } from '@readout/domain';
import {
  allSteps,
  drawnOf,
  DRAWINGS,
  drawScene,
  elementKey,
  estimateWidth,
  finish,
  isElementKey,
  layOut,
  parseElement,
  placeAdditions,
  placesById,
  sceneLaying,
  type ElementKey,
  type Point,
  type Scene,
} from '@readout/drawing';
import { parseArranged } from './arrangement-code.ts';
import type { WholeDrawing } from './picture.ts';

/** The canvas of a page of 1440 by 900 pixels, less what lies over its edges: the room that a drawing fills. */
const STAGE = { width: 684, height: 553 } as const;

/**
 * The drawing of a view without a page: the scene its address draws, with the places its address gives, and for the rest
 * those that the page's own layout finds, with the same seed. Words are as wide as estimated, since nothing here can
 * measure a face. Null where there is nothing to draw, or more than can be read, which the page does not draw either.
 */
export function drawingOfView(address: string, graph: GraphAnswer): WholeDrawing | null {
  const at = address.indexOf('#');
  const search = new URLSearchParams(at === -1 ? address : address.slice(0, at));
  const arranged = parseArranged(at === -1 ? '' : address.slice(at + 1)) ?? parseArranged('');
  if (arranged === null) return null;
  const selected = (search.get('select') ?? '').split(',').filter(isElementKey);
  const { drawn, isTooMany } = drawnOf(
    graph,
    DRAWINGS.find((drawing) => drawing === search.get('draw')) ?? 'contacts',
    {
      hidden: new Set(arranged.hidden),
      opened: new Set(arranged.opened),
      asked: new Set([...arranged.added, ...selected, ...arranged.pinned]),
      amount: search.get('amount') === 'all' ? 'all' : 'best',
    },
  );
  if (isTooMany || drawn.scene.nodes.length === 0) return null;
  const places = placesOf(drawn.scene, arranged.places);
  const look = { selection: new Set(selected.flatMap(shownAs)), faded: drawn.faded, pinned: new Set(arranged.pinned) };
  return { ...drawScene(drawn.scene, places, estimateWidth, look), measure: estimateWidth };
}

/** The places that are given stay, as on the page. */
function placesOf(scene: Scene, given: ReadonlyMap<ElementKey, Point>): ReadonlyMap<ElementKey, Point> {
  const layout = allSteps(sceneLaying(scene, { places: given, isFixed: () => true }, STAGE, estimateWidth));
  const isWhole = layout.problem.nodes.every(({ place }) => place === null);
  const found = finish(isWhole ? layOut(layout.problem) : placeAdditions(layout.problem));
  return new Map([...given, ...placesById(layout, found, () => true)]);
}

/** What of a selection stands out in a drawing: a cell of the matrix is its pair, a path is drawn by the page alone. */
function shownAs(key: ElementKey): readonly ElementKey[] {
  const element = parseElement(key);
  if (element?.type === 'cell') return [elementKey({ type: 'pair', ends: element.ends })];
  return element === null || element.type === 'path' ? [] : [key];
}
