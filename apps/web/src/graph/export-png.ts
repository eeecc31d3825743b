import { paletteOf, type Box, type Paint, type Theme } from '@readout/drawing';
import { paintOn } from './canvas-painter.ts';

/** A picture of the whole drawing, not only of what is in view. */
export interface PngOptions {
  /** Pixels for each CSS pixel at zoom 1; 2 is sharp in print. Taken down where the picture would be too large for a canvas. */
  readonly scale: number;
  /** Whether the picture has the ground's colour, or none. */
  readonly background: boolean;
}

/** Paints, with the box round them in the drawing's units. */
export interface PngDrawing {
  readonly paints: readonly Paint[];
  readonly bounds: Box | null;
}

const MARGIN = 24;
/** Browsers make no canvas with a longer side, and fail without a word. */
const LONGEST_SIDE = 16_000;
const MOST_PIXELS = 120_000_000;

/** The drawing as a PNG, from the same geometry as the screen. */
export async function pngOf(drawing: PngDrawing, theme: Theme, options: PngOptions): Promise<Blob> {
  const { paints, bounds } = drawing;
  const box = bounds ?? { left: 0, top: 0, right: 1, bottom: 1 };
  const [width, height] = [box.right - box.left + 2 * MARGIN, box.bottom - box.top + 2 * MARGIN];
  const scale = Math.min(
    options.scale,
    LONGEST_SIDE / Math.max(width, height),
    Math.sqrt(MOST_PIXELS / (width * height)),
  );
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser gives no canvas to draw the picture on.');
  const palette = paletteOf(theme);
  if (options.background) {
    context.fillStyle = palette('canvas');
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  context.setTransform(scale, 0, 0, scale, (MARGIN - box.left) * scale, (MARGIN - box.top) * scale);
  paintOn(context, paints, palette);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The browser could not make a PNG of this size. Choose a smaller scale.'));
      else resolve(blob);
    }, 'image/png');
  });
}
