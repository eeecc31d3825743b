import type { FaceName, Measure } from '../faces/faces.ts';
import type { Paint } from '../paint/paint.ts';
import type { ContactEvent, Point } from '../scene.ts';
import { SIGN_RADIUS } from '../signs/signs.ts';
import { boxesOverlap, lengthInside, type Box } from '../spatial-grid.ts';
import type { TokenName } from '../tokens.ts';

/** The line of words beside a contact: the number of the hop, the day, the word for a dispute. */
export interface ContactLabel {
  readonly runs: readonly {
    readonly text: string;
    readonly face: FaceName;
    readonly fill: TokenName;
    readonly x: number;
  }[];
  readonly width: number;
}

/** Where the label stands, from the middle of its contact: the middle of its left edge. */
export interface LabelPlace {
  readonly side: LabelSide;
  readonly x: number;
  readonly y: number;
}

/** The sides in the order of liking where all are free. */
const LABEL_SIDES = [
  'below',
  'right',
  'left',
  'above',
  'lower-right',
  'lower-left',
  'upper-right',
  'upper-left',
] as const;
/** On which side of its contact a label stands. */
export type LabelSide = (typeof LABEL_SIDES)[number];

/** Height of a label in CSS pixels, with a little air. */
const LABEL_HEIGHT = 14;

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** The label of a contact; `hop` is its number on a path, from 1. */
export function contactLabel(contact: ContactEvent, measure: Measure, hop: number | null = null): ContactLabel {
  const face: FaceName = contact.day.doubtful ? 'day-doubtful' : 'day';
  const fill: TokenName = contact.day.doubtful ? 'ink-3' : 'ink-2';
  const parts: { text: string; face: FaceName; fill: TokenName }[] = [];
  if (hop !== null)
    parts.push({ text: `${CIRCLED.charAt(hop - 1) || `${String(hop)}.`} `, face: 'day', fill: 'ink-2' });
  parts.push({ text: contact.day.text, face, fill });
  if (contact.disputed) parts.push({ text: ', disputed', face: 'day-disputed', fill: 'denied' });
  let x = 0;
  const runs = parts.map((part) => {
    const run = { ...part, x };
    x += measure(part.text, part.face);
    return run;
  });
  return { runs, width: x };
}

/** What a label must keep clear of, near one contact; all in the drawing's units. */
export interface LabelSurroundings {
  readonly segments: readonly { readonly from: Point; readonly to: Point }[];
  /** Plates, other contacts and labels that have found their place. */
  readonly boxes: readonly Box[];
}

/** More than any number of lines through a label: they leave it readable, a plate over it does not. */
const BOX_COST = 1000;
const LINE_COST = 1;
const LINE_TOUCH_COST = 6;
const ORDER_COST = 1.5;

/** The side of a contact that is freest of lines and boxes; `isChosen` leaves room for the halo. */
export function labelPlace(at: Point, width: number, isChosen: boolean, around: LabelSurroundings): LabelPlace {
  let best: { place: LabelPlace; cost: number } | null = null;
  for (const [order, side] of LABEL_SIDES.entries()) {
    const liking = order * ORDER_COST;
    const least: number = best?.cost ?? Infinity;
    if (least <= liking) break;
    const place = placeOn(side, width, isChosen);
    const cost = liking + costOf(labelBox(at, place, width), around, least - liking);
    if (cost < least) best = { place, cost };
  }
  return best?.place ?? placeOn('below', width, isChosen);
}

/** The box that a label covers. */
export function labelBox(at: Point, place: LabelPlace, width: number): Box {
  const left = at.x + place.x;
  const middle = at.y + place.y;
  return { left, right: left + width, top: middle - LABEL_HEIGHT / 2, bottom: middle + LABEL_HEIGHT / 2 };
}

/** The label from the middle of its contact, with a rim in the ground's colour. */
export function labelPaints(label: ContactLabel, place: LabelPlace, ground: TokenName = 'canvas'): Paint[] {
  return label.runs.map((run) => ({
    type: 'text',
    text: run.text,
    x: place.x + run.x,
    y: place.y + 3.8,
    face: run.face,
    fill: run.fill,
    halo: { colour: ground, width: 4 },
  }));
}

function placeOn(side: LabelSide, width: number, isChosen: boolean): LabelPlace {
  const gap = SIGN_RADIUS + (isChosen ? 11 : 6);
  const drop = gap + LABEL_HEIGHT / 2 - 2;
  const slant = gap * 0.75;
  switch (side) {
    case 'below':
      return { side, x: -width / 2, y: drop };
    case 'above':
      return { side, x: -width / 2, y: -drop };
    case 'right':
      return { side, x: gap, y: 0 };
    case 'left':
      return { side, x: -gap - width, y: 0 };
    case 'lower-right':
      return { side, x: slant, y: slant };
    case 'lower-left':
      return { side, x: -slant - width, y: slant };
    case 'upper-right':
      return { side, x: slant, y: -slant };
    case 'upper-left':
      return { side, x: -slant - width, y: -slant };
  }
}

/** What it costs to stand there; anything from `limit` on where it is no less than that. */
function costOf(box: Box, around: LabelSurroundings, limit: number): number {
  let cost = 0;
  for (const other of around.boxes) if (boxesOverlap(box, other)) cost += BOX_COST;
  for (const segment of around.segments) {
    if (cost >= limit) return cost;
    const inside = lengthInside(segment.from, segment.to, box);
    if (inside > 0) cost += LINE_TOUCH_COST + inside * LINE_COST;
  }
  return cost;
}
