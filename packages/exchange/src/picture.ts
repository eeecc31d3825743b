import {
  paletteOf,
  svgMarkup,
  TOKENS,
  xmlText,
  type Box,
  type Measure,
  type Paint,
  type Palette,
  type Theme,
} from '@readout/drawing';

/** What a picture is made of. */
export interface PictureOf {
  readonly paints: readonly Paint[];
  readonly palette: Palette;
  readonly theme: Theme;
  /** The part of the drawing that is seen, in its own units. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** What the picture shows, for those who do not see it: the sentence above the drawing. */
  readonly title: string;
  /** Whether it has the ground of the canvas. */
  readonly background: boolean;
  /** With what its words were measured when their plates were made. */
  readonly measure: Measure;
}

/** A whole drawing: its paints, the box round them, and with what its words were measured. */
export interface WholeDrawing {
  readonly paints: readonly Paint[];
  readonly bounds: Box | null;
  readonly measure: Measure;
}

/** Room left round a drawing, in its own units. */
const MARGIN = 24;

/** A whole drawing as an SVG document; null where nothing is drawn. */
export function svgOfDrawing(
  { paints, bounds, measure }: WholeDrawing,
  title: string,
  { theme, background }: { readonly theme: Theme; readonly background: boolean },
): string | null {
  if (bounds === null) return null;
  const box = {
    x: bounds.left - MARGIN,
    y: bounds.top - MARGIN,
    width: bounds.right - bounds.left + 2 * MARGIN,
    height: bounds.bottom - bounds.top + 2 * MARGIN,
  };
  return svgOf({ paints, palette: paletteOf(theme), theme, box, title, background, measure });
}

/** A drawing as an SVG document of its own, words kept as words. The same marks as on the canvas, since both paint the same paints. */
function svgOf({ paints, palette, theme, box, title, background, measure }: PictureOf): string {
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map((length) => String(Math.round(length)));
  const ground = background
    ? `<rect x="${x ?? ''}" y="${y ?? ''}" width="${width ?? ''}" height="${height ?? ''}" fill="${TOKENS[theme].canvas}"/>`
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${[x, y, width, height].join(' ')}" width="${width ?? ''}" height="${height ?? ''}" role="img" aria-label="${xmlText(title)}"><title>${xmlText(title)}</title>${ground}${svgMarkup(paints, palette, measure)}</svg>`;
}
