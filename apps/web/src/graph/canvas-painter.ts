import {
  cssFont,
  FACES,
  paint,
  type GroupPaint,
  type Paint,
  type PaintedStroke,
  type Painter,
  type Palette,
  type TextPaint,
} from '@readout/drawing';

/** Any 2D canvas, on the page or off it. */
export type Context2D = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Draws paints on a canvas at its present transform. */
export function paintOn(context: Context2D, paints: readonly Paint[], palette: Palette): void {
  paint(paints, new CanvasPainter(context), palette);
}

const MOST_PATHS = 4000;
const paths = new Map<string, Path2D>();

/** The path of SVG path data, made once: the same few hundred shapes are drawn in every picture. */
function pathOf(d: string): Path2D {
  const held = paths.get(d);
  if (held !== undefined) return held;
  if (paths.size >= MOST_PATHS) paths.clear();
  const made = new Path2D(d);
  paths.set(d, made);
  return made;
}

class CanvasPainter implements Painter {
  readonly #context: Context2D;

  constructor(context: Context2D) {
    this.#context = context;
  }

  path(d: string, fill: string | null, stroke: PaintedStroke | null): void {
    const path = pathOf(d);
    if (fill !== null) {
      this.#context.fillStyle = fill;
      this.#context.fill(path);
    }
    if (stroke !== null) {
      setStroke(this.#context, stroke);
      this.#context.stroke(path);
    }
  }

  text(text: TextPaint, fill: string, halo: string | null): void {
    const context = this.#context;
    const face = FACES[text.face];
    context.font = cssFont(text.face);
    context.textBaseline = 'alphabetic';
    context.textAlign = text.anchor === 'middle' ? 'center' : (text.anchor ?? 'start');
    context.direction = 'ltr';
    context.letterSpacing = `${String(face.tracking * face.size)}px`;
    if (halo !== null && text.halo !== undefined) {
      context.strokeStyle = halo;
      context.lineWidth = text.halo.width;
      context.lineJoin = 'round';
      context.setLineDash([]);
      context.strokeText(text.text, text.x, text.y);
    }
    context.fillStyle = fill;
    context.fillText(text.text, text.x, text.y);
  }

  group(group: GroupPaint, inside: () => void): void {
    const context = this.#context;
    context.save();
    context.translate(group.at.x, group.at.y);
    if (group.turn !== undefined) context.rotate((group.turn * Math.PI) / 180);
    if (group.scale !== undefined) context.scale(group.scale, group.scale);
    if (group.opacity !== undefined) context.globalAlpha *= group.opacity;
    inside();
    context.restore();
  }
}

/** Sets how the next lines are drawn. */
export function setStroke(context: Context2D, stroke: PaintedStroke): void {
  context.strokeStyle = stroke.colour;
  context.lineWidth = stroke.width;
  context.lineCap = stroke.cap;
  context.lineJoin = 'miter';
  context.setLineDash([...stroke.dash]);
}
