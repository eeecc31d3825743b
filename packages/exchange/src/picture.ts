import { svgMarkup, TOKENS, type Paint, type Palette, type Theme, xmlText } from '@readout/drawing';

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
}

/** A drawing as an SVG document of its own, words kept as words. The same marks as on the canvas, since both paint the same paints. */
export function svgOf({ paints, palette, theme, box, title, background }: PictureOf): string {
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map((length) => String(Math.round(length)));
  const ground = background
    ? `<rect x="${x ?? ''}" y="${y ?? ''}" width="${width ?? ''}" height="${height ?? ''}" fill="${TOKENS[theme].canvas}"/>`
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${[x, y, width, height].join(' ')}" width="${width ?? ''}" height="${height ?? ''}" role="img" aria-label="${xmlText(title)}"><title>${xmlText(title)}</title>${ground}${svgMarkup(paints, palette)}</svg>`;
}
