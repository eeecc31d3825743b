import { nodePaints, PLAIN_LOOK, type Box, type Palette, type PlacedNode } from '@readout/drawing';
import { paintOn } from './canvas-painter.ts';

/** A picture of a node: where its upper left corner lies from the node's middle, in the drawing's units. */
interface Sprite {
  readonly canvas: HTMLCanvasElement;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Pictures kept; about 40 kB each at level 2. */
const MOST_SPRITES = 1500;

/**
 * Pictures of plain nodes at a level of detail (a power of two of zoom times device pixels), for the time of a gesture:
 * to copy a picture costs a hundredth of drawing its texts.
 */
export class Sprites {
  readonly #held = new Map<string, Sprite>();

  /** The picture of a node; `theme` and everything seen of the node are part of its key. */
  of(node: PlacedNode, level: number, theme: string, palette: Palette): Sprite {
    const key = keyOf(node, level, theme);
    const held = this.#held.get(key);
    if (held !== undefined) return held;
    if (this.#held.size >= MOST_SPRITES) this.#held.clear();
    const made = pictureOf(node, level, palette);
    this.#held.set(key, made);
    return made;
  }
}

function keyOf({ node, ...placed }: PlacedNode, level: number, theme: string): string {
  if (placed.type === 'plate' && node.type !== 'contact') {
    const code = node.type === 'person' ? (node.code ?? '') : '';
    return [
      theme,
      level,
      node.type,
      placed.geometry.width,
      code,
      placed.geometry.name.text,
      placed.geometry.count?.text,
    ].join('|');
  }
  if (placed.type !== 'contact' || node.type !== 'contact') return node.id;
  const { kind, status, confirmation, disputed, day } = node;
  const hop = placed.label.runs.map(({ text }) => text).join('');
  return [theme, level, kind, status, confirmation, disputed, day.doubtful, hop, placed.labelAt.side].join('|');
}

function pictureOf(placed: PlacedNode, level: number, palette: Palette): Sprite {
  const box = extentOf(placed);
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * level);
  canvas.height = Math.ceil(height * level);
  const context = canvas.getContext('2d');
  if (context !== null) {
    context.setTransform(level, 0, 0, level, -box.left * level, -box.top * level);
    paintOn(context, nodePaints({ ...placed, at: { x: 0, y: 0 } }, PLAIN_LOOK), palette);
  }
  return { canvas, left: box.left, top: box.top, width: canvas.width / level, height: canvas.height / level };
}

const RIM = 3;

/** The box round a node at the origin, its rim and its label included. */
function extentOf(placed: PlacedNode): Box {
  if (placed.type === 'plate') {
    const [x, y] = [placed.geometry.width / 2 + RIM, placed.geometry.height / 2 + RIM];
    return { left: -x, top: -y, right: x, bottom: y };
  }
  const { labelAt, label } = placed;
  const reach = 16;
  return {
    left: Math.min(-reach, labelAt.x - RIM),
    right: Math.max(reach, labelAt.x + label.width + RIM),
    top: Math.min(-reach, labelAt.y - 11),
    bottom: Math.max(reach, labelAt.y + 11),
  };
}
