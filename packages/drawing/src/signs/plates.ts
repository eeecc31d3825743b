import { figures } from '../words/count-words.ts';
import { fitText, type FaceName, type Measure } from '../faces/faces.ts';
import { circlePath, polygon, rectangle, outlinePath, roundedPath, type Outline } from './outline.ts';
import type { Paint, PathPaint, Stroke } from '../paint/paint.ts';
import type { Plate } from '../scene.ts';
import type { TokenName } from '../tokens.ts';

/** How a plate stands out; nothing of it changes its size. */
export interface PlateLook {
  /** Chosen, or a party of what is chosen, or on the path: green rim. */
  readonly chosen?: boolean;
  /** Under the pointer. */
  readonly hovered?: boolean;
  /** Holds the keyboard's focus: a rim of 3 px. */
  readonly focused?: boolean;
  /** Moved or pinned by the analyst: a green dot at the upper right. */
  readonly pinned?: boolean;
  /** Too small to be read: the box without its text. */
  readonly textless?: boolean;
  /** To be drawn faintly: a country is not reversed then, whose name would go under in its own plate. */
  readonly faded?: boolean;
}

/** A plate measured: its size, and where its texts stand, from the upper left corner. */
export interface PlateGeometry {
  readonly width: number;
  readonly height: number;
  readonly outline: Outline;
  readonly name: { readonly text: string; readonly x: number; readonly width: number };
  readonly code: { readonly text: string; readonly rule: number } | null;
  readonly count: { readonly text: string; readonly right: number } | null;
}

const PADDING = 8;
/** An agreement is known by its whole name, a person by the beginning of theirs. */
const WIDEST_NAME = { person: 190, country: 190, organisation: 190, agreement: 250 } as const;
const CODE_LEFT = 7;
const CODE_ROOM = 24;
const CUT = 6;
const FOLD = 8;
const HEIGHTS = { person: 24, country: 22, organisation: 22, agreement: 22 } as const;
const NAME_FACES = {
  person: 'plate-name',
  country: 'plate-capitals',
  organisation: 'plate-capitals',
  agreement: 'plate-agreement',
} as const satisfies Record<Plate['type'], FaceName>;

/** The face in which the plate's name is set. */
export function nameFace(plate: Plate): FaceName {
  return NAME_FACES[plate.type];
}

/** The name as it is set: capitals for countries and organisations. */
export function nameAsSet(plate: Plate): string {
  return plate.type === 'country' || plate.type === 'organisation' ? plate.name.toUpperCase() : plate.name;
}

/** The size of a plate from the widths of its texts; a very long name is cut with an ellipsis. */
export function plateGeometry(plate: Plate, measure: Measure): PlateGeometry {
  const face = nameFace(plate);
  const text = fitText(nameAsSet(plate), face, WIDEST_NAME[plate.type], measure);
  const code = plate.type === 'person' && plate.code !== null ? plate.code : null;
  const rule = code === null ? 0 : Math.ceil(Math.max(CODE_ROOM, CODE_LEFT + measure(code, 'plate-code'))) + 7;
  const nameLeft = code === null ? PADDING : rule + 7;
  const printed = plate.count > 1 ? figures(plate.count) : null;
  const margin = plate.type === 'agreement' ? 13 : 7;
  const nameWidth = measure(text, face);
  const nameRight = nameLeft + nameWidth;
  const countRoom = printed === null ? 0 : Math.ceil(measure(printed, 'plate-count')) + margin + 1;
  // The name of an agreement must not run into the fold.
  const padding = plate.type === 'agreement' && printed === null ? PADDING + 3 : PADDING;
  const width = Math.ceil(nameRight + padding + countRoom);
  const height = HEIGHTS[plate.type];
  return {
    width,
    height,
    outline: plateOutline(plate.type, width, height),
    name: { text, x: nameLeft, width: nameWidth },
    code: code === null ? null : { text: code, rule },
    count: printed === null ? null : { text: printed, right: width - margin },
  };
}

/** A plate from its upper left corner. */
export function platePaints(plate: Plate, geometry: PlateGeometry, look: PlateLook = {}): Paint[] {
  const card = cardPaint(plate, geometry, look);
  const texts = look.textless === true ? [] : textPaints(plate, geometry, isReversed(plate, look));
  const pin: Paint[] =
    look.pinned === true ? [{ type: 'path', d: circlePath(geometry.width, 0, 3.5), fill: 'pen' }] : [];
  return [...card, ...texts, ...pin];
}

function plateOutline(type: Plate['type'], width: number, height: number): Outline {
  const [x, y] = [width / 2, height / 2];
  if (type === 'organisation') {
    const [cx, cy] = [x - CUT, y - CUT];
    return polygon([-cx, -y], [cx, -y], [x, -cy], [x, cy], [cx, y], [-cx, y], [-x, cy], [-x, -cy]);
  }
  if (type === 'agreement') return polygon([-x, -y], [x - FOLD, -y], [x, FOLD - y], [x, y], [-x, y]);
  return rectangle(width, height);
}

function cardPaint(plate: Plate, geometry: PlateGeometry, look: PlateLook): Paint[] {
  const { width, height, outline } = geometry;
  const stroke = cardStroke(plate, look);
  const card: PathPaint = {
    type: 'path',
    d: plate.type === 'person' ? roundedPath(0, 0, width, height, 2) : outlinePath(outline),
    fill: isReversed(plate, look) ? 'plate' : 'paper',
    stroke,
  };
  if (plate.type === 'person') return [card];
  const middled: Paint = { type: 'group', at: { x: width / 2, y: height / 2 }, paints: [card] };
  if (plate.type !== 'agreement') return [middled];
  const fold = `M${String(width - FOLD)} 0V${String(FOLD)}H${String(width)}`;
  return [middled, { type: 'path', d: fold, stroke }];
}

function cardStroke(plate: Plate, look: PlateLook): Stroke {
  if (look.focused === true) return { colour: 'pen', width: 3 };
  if (look.chosen === true) return { colour: 'pen', width: 2 };
  if (look.hovered === true) return { colour: 'ink', width: 1.5 };
  if (plate.type === 'country') return { colour: 'plate', width: 1 };
  return plate.type === 'organisation' ? { colour: 'ink', width: 1.25 } : { colour: 'edge', width: 1 };
}

function isReversed(plate: Plate, { faded = false }: PlateLook): boolean {
  return plate.type === 'country' && !faded;
}

function textPaints(plate: Plate, geometry: PlateGeometry, onPlate: boolean): Paint[] {
  const middle = geometry.height / 2;
  const nameFill: TokenName = onPlate ? 'on-plate' : 'ink';
  const paints: Paint[] = [
    {
      type: 'text',
      text: geometry.name.text,
      x: geometry.name.x,
      y: middle + 4.3,
      face: nameFace(plate),
      fill: nameFill,
    },
  ];
  if (geometry.code !== null) {
    const { text, rule } = geometry.code;
    paints.push(
      { type: 'text', text, x: CODE_LEFT, y: middle + 3.5, face: 'plate-code', fill: 'ink-3' },
      {
        type: 'path',
        d: `M${String(rule)} 5V${String(geometry.height - 5)}`,
        stroke: { colour: 'rule', width: 1 },
      },
    );
  }
  if (geometry.count !== null) {
    paints.push({
      type: 'text',
      text: geometry.count.text,
      x: geometry.count.right,
      y: middle + 4,
      face: 'plate-count',
      fill: onPlate ? { of: 'on-plate', over: 'plate', share: 0.72 } : 'ink-3',
      anchor: 'end',
    });
  }
  return paints;
}
