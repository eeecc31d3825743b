import { figures } from '../words/count-words.ts';
import { arrangeScene, boundsOf, type Arrangement } from './arrangement.ts';
import { choiceOf, NO_CHOICE, type Choice } from '../chosen/choice.ts';
import { labelPaints } from './contact-label.ts';
import { COUNT, countWidth, hasCount } from './count-place.ts';
import type { Measure } from '../faces/faces.ts';
import { chosenLine, linePaints } from '../signs/line-code.ts';
import { circlePath, roundedPath } from '../signs/outline.ts';
import type { Paint } from '../paint/paint.ts';
import { boxOfNode, SIGN_CLEARANCE, type PlacedContact, type PlacedLine, type PlacedNode } from './placed.ts';
import { platePaints, type PlateLook } from '../signs/plates.ts';
import { endsOf, type ElementId, type Point, type Scene } from '../scene.ts';
import { signPaints } from '../signs/signs.ts';
import type { Box } from '../spatial-grid.ts';

/** How strongly what is faded is still seen. */
export const FADED_OPACITY = 0.2;

/** What stands out and what steps back in a drawing. */
export interface SceneLook {
  readonly choice: Choice;
  readonly faded: ReadonlySet<ElementId>;
  readonly pinned: ReadonlySet<ElementId>;
}

/** Nothing stands out, nothing is faded, nothing is pinned. */
export const PLAIN_LOOK: SceneLook = { choice: NO_CHOICE, faded: new Set(), pinned: new Set() };

/** Whether a line is faded: by itself, or with either end. */
export function isLineFaded(placed: PlacedLine, faded: ReadonlySet<ElementId>): boolean {
  return faded.has(placed.line.id) || endsOf(placed.line).some((end) => faded.has(end));
}

/** Everything drawn, back to front: lines, contacts with their labels, counts of lines, plates. */
function scenePaints(arrangement: Arrangement, look: SceneLook): Paint[] {
  const lines = [...arrangement.lines.values()];
  const isChosen = (line: PlacedLine): boolean => look.choice.lines.has(line.line.id);
  const ordered = [
    ...lines.filter((line) => line.line.type === 'agreement-line' && !isChosen(line)),
    ...lines.filter((line) => line.line.type !== 'agreement-line' && !isChosen(line)),
    ...lines.filter(isChosen),
  ];
  const nodes = [...arrangement.nodes.values()];
  return [
    ...ordered.flatMap((line) => faded(placedLinePaints(line, isChosen(line)), isLineFaded(line, look.faded))),
    ...nodes.filter((node) => node.type === 'contact').flatMap((node) => nodePaints(node, look)),
    ...ordered.flatMap((line) => faded(countPaints(line, isChosen(line)), isLineFaded(line, look.faded))),
    ...nodes.filter((node) => node.type === 'plate').flatMap((node) => nodePaints(node, look)),
  ];
}

/** One line with its mark, green where it is chosen. */
function placedLinePaints(placed: PlacedLine, isChosen: boolean): Paint[] {
  return linePaints(placed.from, placed.to, isChosen ? chosenLine(placed.code) : placed.code);
}

/** The count of a merged line in a lozenge on it, a cross beside it for denied contacts; one contact needs none. */
export function countPaints(placed: PlacedLine, isChosen: boolean): Paint[] {
  const { line } = placed;
  if (line.type !== 'merged' || !hasCount(line)) return [];
  const text = line.count > 0 ? figures(line.count) : '';
  const textRoom = text.length * COUNT.figure;
  const crossRoom = line.denied > 0 ? COUNT.cross : 0;
  const width = countWidth(line);
  const stroke = isChosen ? ({ colour: 'pen', width: 2 } as const) : ({ colour: 'ink-2', width: 1 } as const);
  const textAt = (crossRoom === 0 ? 0 : -crossRoom / 2) || 0;
  const crossAt = text === '' ? 0 : textAt + textRoom / 2 + 6.5;
  const paints: Paint[] = [
    {
      type: 'path',
      d: roundedPath(-width / 2, -COUNT.height / 2, width, COUNT.height, COUNT.height / 2),
      fill: isChosen ? 'pen-wash' : 'canvas',
      stroke,
    },
  ];
  if (text !== '')
    paints.push({ type: 'text', text, x: textAt, y: 4, face: 'line-count', fill: 'ink', anchor: 'middle' });
  if (line.denied > 0) {
    const d = `M${String(crossAt - 3.5)} -3.5l7 7m0 -7l-7 7`;
    paints.push({ type: 'path', d, stroke: { colour: 'denied', width: 1.8 } });
  }
  return [{ type: 'group', at: placed.countAt, paints }];
}

/** One node with everything that belongs to it, at its place. */
export function nodePaints(node: PlacedNode, look: SceneLook): readonly Paint[] {
  const id = node.node.id;
  const isChosen = look.choice.nodes.has(id);
  const isFaded = look.faded.has(id);
  const paints =
    node.type === 'contact'
      ? contactPaints(node, isChosen)
      : [platePaintsAt(node, { chosen: isChosen, pinned: look.pinned.has(id), faded: isFaded })];
  return faded(paints, isFaded);
}

/** A sign, its halo where it is chosen, and its label. */
export function contactPaints(contact: PlacedContact, isChosen: boolean): Paint[] {
  const halo: Paint[] = isChosen
    ? [{ type: 'path', d: circlePath(0, 0, 17), fill: 'pen-wash', stroke: { colour: 'pen', width: 2.25 } }]
    : [{ type: 'path', d: circlePath(0, 0, SIGN_CLEARANCE), fill: 'canvas' }];
  const sign = signPaints(contact.node, undefined, isChosen ? 'pen-wash' : 'canvas');
  return [
    { type: 'group', at: contact.at, paints: [...halo, ...sign, ...labelPaints(contact.label, contact.labelAt)] },
  ];
}

/** A whole scene from its parts, for a picture or a document: its paints, and the box round them. */
export function drawScene(
  scene: Scene,
  places: ReadonlyMap<ElementId, Point>,
  measure: Measure,
  look: {
    readonly selection?: ReadonlySet<ElementId>;
    readonly path?: readonly ElementId[] | null;
    readonly faded?: ReadonlySet<ElementId>;
    readonly pinned?: ReadonlySet<ElementId>;
  } = {},
): { readonly paints: readonly Paint[]; readonly bounds: Box | null } {
  const choice = choiceOf(scene, look.selection ?? new Set(), look.path ?? null);
  const arrangement = arrangeScene(scene, places, { measure, path: choice.hops, haloed: choice.nodes });
  const paints = scenePaints(arrangement, { choice, faded: look.faded ?? new Set(), pinned: look.pinned ?? new Set() });
  return { paints, bounds: boundsOf(arrangement) };
}

function platePaintsAt(node: PlacedNode & { type: 'plate' }, look: PlateLook): Paint {
  const box = boxOfNode(node);
  return { type: 'group', at: { x: box.left, y: box.top }, paints: platePaints(node.node, node.geometry, look) };
}

function faded(paints: readonly Paint[], isFaded: boolean): readonly Paint[] {
  return isFaded && paints.length > 0
    ? [{ type: 'group', at: { x: 0, y: 0 }, opacity: FADED_OPACITY, paints }]
    : paints;
}
