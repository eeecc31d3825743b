import {
  chosenLine,
  FADED_OPACITY,
  isLineFaded,
  markAcross,
  strokeOf,
  type ElementId,
  type LineCode,
  type Paint,
  type Palette,
  type PlacedLine,
} from '@readout/drawing';
import type { Board } from './board.ts';
import { paintOn, setStroke, type Context2D } from './canvas-painter.ts';
import type { Look } from './look.ts';

/** Lines that look alike, as one path: a stroke for each look and not for each line. */
interface Bundle {
  readonly code: LineCode;
  readonly isFaded: boolean;
  readonly order: number;
  readonly path: Path2D;
  readonly marks: Paint[];
}

/** Below this zoom, in a large drawing, dashes are shorter than a pixel and are left out; so are the marks. */
const DASHLESS_ZOOM = 0.2;

/** Draws lines by bundles; what was bundled is kept until a place or a look changes. */
export class LineBundles {
  #key: readonly unknown[] = [];
  #bundles: readonly Bundle[] = [];

  /** Draws all lines of the board, or some of them, at the context's present transform. */
  draw(
    context: Context2D,
    board: Board,
    look: Look,
    palette: Palette,
    view: { readonly zoom: number; readonly only: ReadonlySet<ElementId> | null; readonly isLarge: boolean },
  ): void {
    const isDashless = view.isLarge && view.zoom < DASHLESS_ZOOM;
    const bundles = view.only === null ? this.#kept(board, look) : bundled(board, look, view.only);
    for (const { code, isFaded, path, marks } of bundles) {
      context.globalAlpha = isFaded ? FADED_OPACITY : 1;
      const stroke = strokeOf(code);
      const dash = isDashless ? [] : (stroke.dash ?? []);
      setStroke(context, { colour: palette(stroke.colour), width: stroke.width, dash, cap: code.cap });
      context.stroke(path);
      if (!isDashless) paintOn(context, marks, palette);
    }
    context.globalAlpha = 1;
  }

  #kept(board: Board, look: Look): readonly Bundle[] {
    const key = [board, board.revision, look.choice, look.faded];
    if (key.some((part, at) => part !== this.#key[at])) {
      this.#key = key;
      this.#bundles = bundled(board, look, null);
    }
    return this.#bundles;
  }
}

function bundled(board: Board, look: Look, only: ReadonlySet<ElementId> | null): Bundle[] {
  const bundles = new Map<string, Bundle>();
  const add = (placed: PlacedLine): void => {
    const isChosen = look.choice.lines.has(placed.line.id);
    const isFaded = isLineFaded(placed, look.faded);
    const code = isChosen ? chosenLine(placed.code) : placed.code;
    const order = isChosen ? 2 : placed.line.type === 'agreement-line' ? 0 : 1;
    const key = [code.colour, code.width, code.dash.join(' '), code.mark, isFaded, order].join('|');
    let bundle = bundles.get(key);
    if (bundle === undefined) {
      bundle = { code, isFaded, order, path: new Path2D(), marks: [] };
      bundles.set(key, bundle);
    }
    bundle.path.moveTo(placed.from.x, placed.from.y);
    bundle.path.lineTo(placed.to.x, placed.to.y);
    if (code.mark !== null) bundle.marks.push(markAcross(placed.from, placed.to, code));
  };
  if (only === null) for (const placed of board.lines.values()) add(placed);
  else
    for (const id of only) {
      const placed = board.lines.get(id);
      if (placed !== undefined) add(placed);
    }
  return [...bundles.values()].sort((a, b) => a.order - b.order || Number(b.isFaded) - Number(a.isFaded));
}
