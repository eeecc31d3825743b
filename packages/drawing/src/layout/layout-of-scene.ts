import { contactLabel } from '../arrange/contact-label.ts';
import { countWidth, hasCount } from '../arrange/count-place.ts';
import type { Measure } from '../faces/faces.ts';
import { plateGeometry } from '../signs/plates.ts';
import { endsOf, type ElementId, type Point, type Scene, type SceneLine, type SceneNode } from '../scene.ts';
import { allSteps, type Steps } from '../steps.ts';
import type { LayoutNode, LayoutPlaces, LayoutProblem } from './layout-problem.ts';

/** A layout problem, and the ids in the order of its nodes. */
export interface SceneLayout {
  readonly ids: readonly ElementId[];
  readonly problem: LayoutProblem;
}

/** What has a place already, and what of it must keep it. */
export interface StandingPlaces {
  readonly places: ReadonlyMap<ElementId, Point>;
  readonly isFixed: (id: ElementId) => boolean;
}

/** Height of a sign with its label under it, and how far the middle of both lies below the sign's. */
const CONTACT_HEIGHT = 44;
const CONTACT_DROP = 6;
const NARROWEST_CONTACT = 30;
const COUNT_ROOM = 10;
const COUNT_AIR = 6;
const DOTTED_WEIGHT = 0.35;
const SEED = 1;

/** Turns a scene into rooms and lines, in the order of the ids. */
export function sceneLayout(
  scene: Scene,
  standing: StandingPlaces,
  stage: LayoutProblem['stage'],
  measure: Measure,
): SceneLayout {
  return allSteps(sceneLaying(scene, standing, stage, measure));
}

/** The same, step by step. */
export function* sceneLaying(
  scene: Scene,
  standing: StandingPlaces,
  stage: LayoutProblem['stage'],
  measure: Measure,
): Steps<SceneLayout> {
  const nodes = [...scene.nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  yield;
  const rows = new Map(nodes.map(({ id }, row) => [id, row]));
  const rooms: LayoutNode[] = [];
  for (const node of nodes) {
    const place = standing.places.get(node.id) ?? null;
    rooms.push({ ...roomFor(node, measure), place, isFixed: place !== null && standing.isFixed(node.id) });
    yield;
  }
  const lines = [...scene.lines].sort((a, b) => (a.id < b.id ? -1 : 1));
  yield;
  const ties: LayoutProblem['lines'][number][] = [];
  for (const line of lines) {
    const [source, target] = endsOf(line).map((end) => rows.get(end));
    if (source === undefined || target === undefined) continue;
    ties.push({ source, target, weight: line.type === 'agreement-line' ? DOTTED_WEIGHT : 1, carried: carriedBy(line) });
    yield;
  }
  return { ids: nodes.map(({ id }) => id), problem: { nodes: rooms, lines: ties, stage, seed: SEED } };
}

/** The places found, by id; only of nodes that may take them. */
export function placesById(
  { ids, problem }: SceneLayout,
  places: LayoutPlaces,
  isWanted: (id: ElementId) => boolean,
): Map<ElementId, Point> {
  const found = new Map<ElementId, Point>();
  ids.forEach((id, row) => {
    const place = places[row];
    if (place !== undefined && isWanted(id) && problem.nodes[row]?.isFixed !== true) found.set(id, place);
  });
  return found;
}

/** The length that the count of a line takes, with air at both its ends. */
function carriedBy(line: SceneLine): number {
  return line.type === 'merged' && hasCount(line) ? countWidth(line) + COUNT_AIR : 0;
}

function roomFor(node: SceneNode, measure: Measure): Omit<LayoutNode, 'place' | 'isFixed'> {
  if (node.type === 'contact') {
    const width = Math.max(NARROWEST_CONTACT, contactLabel(node, measure).width + 4);
    return { width, height: CONTACT_HEIGHT, drop: CONTACT_DROP, isContact: true };
  }
  // Counts come and go with filters; the room for one is kept, so that none grows into its neighbour.
  const { width, height, count } = plateGeometry(node, measure);
  return { width: count === null ? width + COUNT_ROOM : width, height, drop: 0, isContact: false };
}
