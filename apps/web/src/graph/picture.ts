import {
  contactPaints,
  countPaints,
  FADED_OPACITY,
  isLineFaded,
  labelPaints,
  nodePaints,
  platePaints,
  type ElementId,
  type Palette,
  type PlacedNode,
  type Theme,
} from '@readout/drawing';
import type { Board } from './board.ts';
import { paintOn, type Context2D } from './canvas-painter.ts';
import type { Viewport } from './graph-events.ts';
import { LineBundles } from './line-bundles.ts';
import { isPlain, type Look } from './look.ts';
import { OverviewNames } from './overview-names.ts';
import { Overview } from './overview.ts';
import { Sprites } from './sprites.ts';
import { shownBox, type CanvasSize } from './viewport.ts';

/** From this zoom on plates carry their texts. */
const READABLE_ZOOM = 0.45;
/** A drawing of more elements than this saves work by itself: no dashes from afar, pictures kept during gestures. */
const LARGE = 1000;
/** From afar so many chosen plates and contacts are drawn as large as at this zoom; of more, only outlines. */
const MOST_READABLE = 12;
const CHOSEN_ZOOM = 0.8;
/** So many nodes on the screen are drawn stroke by stroke even in a gesture. */
const FEW = 60;

/** What is drawn in one frame. */
export interface Frame {
  readonly board: Board;
  readonly look: Look;
  readonly viewport: Viewport;
  readonly size: CanvasSize;
  readonly pixelRatio: number;
  readonly theme: Theme;
  readonly palette: Palette;
  /** Whether a gesture goes on, so that speed counts more than the last edge. */
  readonly isMoving: boolean;
}

/** Draws the board, lines first, then contacts, counts and plates; keeps what can be used again in the next frame. */
export class Picture {
  readonly #lines = new LineBundles();
  readonly #overview = new Overview();
  readonly #names = new OverviewNames();
  readonly #sprites = new Sprites();

  draw(context: Context2D, frame: Frame): void {
    const { board, look, viewport, size, pixelRatio, palette } = frame;
    const scale = viewport.zoom * pixelRatio;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, size.width * pixelRatio, size.height * pixelRatio);
    context.setTransform(scale, 0, 0, scale, viewport.x * pixelRatio, viewport.y * pixelRatio);
    const isLarge = board.nodes.size + board.lines.size > LARGE;
    if (viewport.zoom < READABLE_ZOOM) {
      this.#lines.draw(context, board, look, palette, { zoom: viewport.zoom, only: null, isLarge });
      this.#overview.draw(context, board, look, palette, viewport.zoom);
      this.#names.draw(context, board, look, palette, viewport.zoom);
      this.#drawChosen(context, frame);
      return;
    }
    const shown = shownBox(viewport, size);
    const near = board.linesNear(shown);
    const only = near.size * 3 < board.lines.size ? near : null;
    this.#lines.draw(context, board, look, palette, { zoom: viewport.zoom, only, isLarge });
    const nodes = nodesIn(board, board.nodesNear(shown));
    const isCopied = frame.isMoving && nodes.length > FEW;
    this.#drawNodes(
      context,
      frame,
      nodes.filter(({ type }) => type === 'contact'),
      isCopied,
    );
    drawCounts(context, frame, near);
    this.#drawNodes(
      context,
      frame,
      nodes.filter(({ type }) => type === 'plate'),
      isCopied,
    );
  }

  /** From afar only what is chosen or pinned is drawn by itself; a few that are chosen as large as they can be read. */
  #drawChosen(context: Context2D, { board, look, palette, viewport }: Frame): void {
    const isReadable = look.choice.nodes.size <= MOST_READABLE;
    for (const placed of nodesIn(board, new Set([...look.choice.nodes, ...look.pinned]))) {
      const id = placed.node.id;
      const isChosen = look.choice.nodes.has(id);
      const size = isReadable && isChosen ? CHOSEN_ZOOM / viewport.zoom : 1;
      context.save();
      context.translate(placed.at.x, placed.at.y);
      context.scale(size, size);
      if (placed.type === 'contact') {
        context.translate(-placed.at.x, -placed.at.y);
        if (isChosen) paintOn(context, contactPaints(placed, true), palette);
      } else {
        const { width, height } = placed.geometry;
        context.translate(-width / 2, -height / 2);
        const plateLook = { chosen: isChosen, pinned: look.pinned.has(id), textless: size === 1 };
        paintOn(context, platePaints(placed.node, placed.geometry, plateLook), palette);
      }
      context.restore();
    }
  }

  #drawNodes(context: Context2D, frame: Frame, nodes: readonly PlacedNode[], isCopied: boolean): void {
    const { look, palette, theme, pixelRatio, viewport } = frame;
    const level = 2 ** Math.ceil(Math.log2(Math.max(0.5, viewport.zoom * pixelRatio)) - 0.25);
    for (const placed of nodes) {
      const id = placed.node.id;
      // A faded country is drawn otherwise than its picture, and rare enough to be drawn.
      const isOther = placed.node.type === 'country' && look.faded.has(id);
      if (!isCopied || isOther || !isPlain(id, look)) {
        paintOn(context, nodePaints(placed, look), palette);
        continue;
      }
      const sprite = this.#sprites.of(placed, level, theme, palette);
      context.globalAlpha = look.faded.has(id) ? FADED_OPACITY : 1;
      const [x, y] = [placed.at.x + sprite.left, placed.at.y + sprite.top];
      context.drawImage(sprite.canvas, x, y, sprite.width, sprite.height);
      context.globalAlpha = 1;
    }
  }
}

/** The rim of what is under the pointer, for a canvas of its own above the drawing. */
export function drawHover(context: Context2D, frame: Frame): void {
  const { board, look, viewport, size, pixelRatio, palette } = frame;
  const scale = viewport.zoom * pixelRatio;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, size.width * pixelRatio, size.height * pixelRatio);
  const id = look.hovered;
  if (id === null) return;
  context.setTransform(scale, 0, 0, scale, viewport.x * pixelRatio, viewport.y * pixelRatio);
  context.setLineDash([]);
  const line = board.lines.get(id);
  const placed = board.nodes.get(id);
  if (line !== undefined) {
    context.strokeStyle = palette('ink');
    context.lineWidth = line.code.width + 1.5;
    context.beginPath();
    context.moveTo(line.from.x, line.from.y);
    context.lineTo(line.to.x, line.to.y);
    context.stroke();
    paintOn(context, countPaints(line, look.choice.lines.has(id)), palette);
  } else if (placed?.type === 'contact') {
    context.strokeStyle = palette('ink');
    context.lineWidth = 1.5;
    context.beginPath();
    context.arc(placed.at.x, placed.at.y, look.choice.nodes.has(id) ? 19.5 : 14, 0, 2 * Math.PI);
    context.stroke();
    if (viewport.zoom < READABLE_ZOOM) paintOn(context, nodePaints(placed, look), palette);
    else paintLabel(context, placed, palette);
  } else if (placed !== undefined) {
    const { width, height } = placed.geometry;
    const plateLook = {
      hovered: !look.choice.nodes.has(id),
      chosen: look.choice.nodes.has(id),
      pinned: look.pinned.has(id),
    };
    context.translate(placed.at.x - width / 2, placed.at.y - height / 2);
    paintOn(context, platePaints(placed.node, placed.geometry, plateLook), palette);
  }
}

function paintLabel(context: Context2D, placed: PlacedNode & { type: 'contact' }, palette: Palette): void {
  context.translate(placed.at.x, placed.at.y);
  paintOn(context, labelPaints(placed.label, placed.labelAt), palette);
}

/** What is chosen last, so that its count lies on top. */
function drawCounts(context: Context2D, { board, look, palette }: Frame, ids: ReadonlySet<ElementId>): void {
  const chosen = [...ids].filter((id) => look.choice.lines.has(id));
  for (const id of [...[...ids].filter((one) => !look.choice.lines.has(one)), ...chosen]) {
    const line = board.lines.get(id);
    if (line?.line.type !== 'merged') continue;
    context.globalAlpha = isLineFaded(line, look.faded) ? FADED_OPACITY : 1;
    paintOn(context, countPaints(line, look.choice.lines.has(id)), palette);
  }
  context.globalAlpha = 1;
}

/** In the order of the board, so that what overlaps lies the same way in every frame. */
function nodesIn(board: Board, ids: ReadonlySet<ElementId>): PlacedNode[] {
  const nodes = [...ids].flatMap((id) => board.nodes.get(id) ?? []);
  return nodes.sort((a, b) => board.rankOf(a.node.id) - board.rankOf(b.node.id));
}
