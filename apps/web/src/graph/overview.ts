import {
  FADED_OPACITY,
  fillOf,
  KIND_COLOURS,
  outlinePath,
  type Colour,
  type Palette,
  type PlacedNode,
} from '@readout/drawing';
import type { Board } from './board.ts';
import { pathOf, type Context2D } from './canvas-painter.ts';
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
    const key = JSON.stringify([fill, rim, isFaded]);
    let heap = heaps.get(key);
    if (heap === undefined) {
      heap = { fill, rim, isFaded, path: new Path2D() };
      heaps.set(key, heap);
    }
    heap.path.addPath(pathOf(outlinePath(node.outline)), new DOMMatrix([1, 0, 0, 1, node.at.x, node.at.y]));
  }
  return [...heaps.values()].sort((a, b) => Number(b.isFaded) - Number(a.isFaded));
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
