import { FADED_OPACITY, fillOf, KIND_COLOURS, type Colour, type Palette, type PlacedNode } from '@readout/drawing';
import type { Board } from './board.ts';
import type { Context2D } from './canvas-painter.ts';
import type { Look } from './look.ts';

/** Nodes that look alike from afar, as one path. */
interface Heap {
  readonly fill: Colour;
  readonly rim: Colour;
  readonly isFaded: boolean;
  readonly path: Path2D;
}

/** Draws the whole board from afar: shapes and colours without texts or signs, a fill for each look and not for each node. */
export class Overview {
  #key: readonly unknown[] = [];
  #heaps: readonly Heap[] = [];

  draw(context: Context2D, board: Board, look: Look, palette: Palette, zoom: number): void {
    const key = [board, board.revision, look.faded];
    if (key.some((part, at) => part !== this.#key[at])) {
      this.#key = key;
      this.#heaps = heaped(board, look);
    }
    context.setLineDash([]);
    // A rim of about a pixel on the screen, however far off.
    context.lineWidth = Math.max(1, 0.8 / zoom);
    for (const heap of this.#heaps) {
      context.globalAlpha = heap.isFaded ? FADED_OPACITY : 1;
      context.fillStyle = palette(heap.fill);
      context.fill(heap.path);
      context.strokeStyle = palette(heap.rim);
      context.stroke(heap.path);
    }
    context.globalAlpha = 1;
  }
}

function heaped(board: Board, look: Look): Heap[] {
  const heaps = new Map<string, Heap>();
  for (const [id, node] of board.nodes) {
    const { fill, rim } = coloursOf(node);
    const isFaded = look.faded.has(id);
    const key = `${typeof fill === 'string' ? fill : `${fill.of} over ${fill.over}`} ${typeof rim === 'string' ? rim : rim.of} ${String(isFaded)}`;
    let heap = heaps.get(key);
    if (heap === undefined) {
      heap = { fill, rim, isFaded, path: new Path2D() };
      heaps.set(key, heap);
    }
    trace(heap.path, node);
  }
  return [...heaps.values()].sort((a, b) => Number(b.isFaded) - Number(a.isFaded));
}

/**
 * Adds the outline of a node to a path: corner by corner, since path data would have to be read for each of thousands, and
 * back to the first by a line, since closing each of thousands took half the time of a first picture.
 */
function trace(path: Path2D, { outline, at }: PlacedNode): void {
  if (outline.shape === 'circle') {
    path.moveTo(at.x + outline.radius, at.y);
    path.arc(at.x, at.y, outline.radius, 0, 2 * Math.PI);
    return;
  }
  const last = outline.points.at(-1);
  if (last === undefined) return;
  path.moveTo(at.x + last.x, at.y + last.y);
  for (const { x, y } of outline.points) path.lineTo(at.x + x, at.y + y);
}

function coloursOf(placed: PlacedNode): { fill: Colour; rim: Colour } {
  const { node } = placed;
  if (node.type === 'country') return { fill: 'plate', rim: 'plate' };
  if (node.type !== 'contact') return { fill: 'paper', rim: node.type === 'organisation' ? 'ink' : 'edge' };
  const fill = fillOf(node.status, node.confirmation);
  const rim = fill === 'crossed' ? 'denied' : fill === 'struck' ? 'ink-3' : KIND_COLOURS[node.kind];
  if (fill === 'solid') return { fill: rim, rim };
  return { fill: fill === 'tint' ? { of: rim, over: 'canvas', share: 0.24 } : 'paper', rim };
}
