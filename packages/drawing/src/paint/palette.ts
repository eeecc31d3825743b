import { mix } from '../contrast.ts';
import type { Palette } from './paint.ts';
import { TOKENS, type Theme } from '../tokens.ts';

/** Colours of one look as hex, for a canvas and for documents that stand alone. */
export function paletteOf(theme: Theme): Palette {
  const tokens = TOKENS[theme];
  return (colour) =>
    typeof colour === 'string' ? tokens[colour] : mix(tokens[colour.of], tokens[colour.over], colour.share);
}

/** Colours as custom properties, for SVG inside the page: the look changes without a new drawing. */
export const cssPalette: Palette = (colour) =>
  typeof colour === 'string'
    ? `var(--${colour})`
    : `color-mix(in srgb, var(--${colour.of}) ${String(Math.round(colour.share * 100))}%, var(--${colour.over}))`;
