import { labelBox, type ContactLabel, type LabelPlace } from './contact-label.ts';
import type { LineCode } from '../signs/line-code.ts';
import type { Outline } from '../signs/outline.ts';
import type { PlateGeometry } from '../signs/plates.ts';
import type { ContactEvent, Plate, Point, SceneLine } from '../scene.ts';
import { SIGN_RADIUS } from '../signs/signs.ts';
import { boxRound, type Box } from '../spatial-grid.ts';

/** A plate with its measures and its place. */
export interface PlacedPlate {
  readonly type: 'plate';
  readonly node: Plate;
  readonly geometry: PlateGeometry;
  readonly outline: Outline;
  readonly at: Point;
}

/** A contact with its label and its place. */
export interface PlacedContact {
  readonly type: 'contact';
  readonly node: ContactEvent;
  readonly outline: Outline;
  readonly label: ContactLabel;
  readonly labelAt: LabelPlace;
  readonly at: Point;
}

/** A node that has found its place. */
export type PlacedNode = PlacedPlate | PlacedContact;

/** A line from outline to outline. */
export interface PlacedLine {
  readonly line: SceneLine;
  readonly code: LineCode;
  readonly from: Point;
  readonly to: Point;
  /** Where the count of a merged line stands; the middle of any other. */
  readonly countAt: Point;
}

/** A contact keeps lines that pass behind it, and labels of others, this far from its middle. */
export const SIGN_CLEARANCE = SIGN_RADIUS + 3;

/** The box that a node covers, its label left out. */
export function boxOfNode(node: PlacedNode): Box {
  if (node.type === 'plate') return boxRound(node.at, node.geometry.width, node.geometry.height);
  return boxRound(node.at, 2 * SIGN_CLEARANCE, 2 * SIGN_CLEARANCE);
}

/** The box of a contact's label. */
export function boxOfLabel(contact: PlacedContact): Box {
  return labelBox(contact.at, contact.labelAt, contact.label.width);
}
