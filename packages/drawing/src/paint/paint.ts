import type { Point } from '../scene.ts';
import type { TokenName } from '../tokens.ts';
import type { FaceName } from '../faces/faces.ts';

/** One token laid over another, opaque: `share` 0.24 is a tint of 24 %. */
export interface Tint {
  readonly of: TokenName;
  readonly over: TokenName;
  readonly share: number;
}

/** A colour by purpose; which colour it is, the look says. */
export type Colour = TokenName | Tint;

/** How a line is drawn; lengths are CSS pixels at zoom 1. */
export interface Stroke {
  readonly colour: Colour;
  readonly width: number;
  /** Lengths of dash and gap; empty for a line without gaps. */
  readonly dash?: readonly number[];
  readonly cap?: 'butt' | 'round';
}

/** A shape as SVG path data. */
export interface PathPaint {
  readonly type: 'path';
  readonly d: string;
  readonly fill?: Colour;
  readonly stroke?: Stroke;
}

/** One line of text; `y` is its base line. */
export interface TextPaint {
  readonly type: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly face: FaceName;
  readonly fill: Colour;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** A rim in the colour of the ground, which keeps the text readable where a line passes behind it. */
  readonly halo?: { readonly colour: Colour; readonly width: number };
}

/** Paints with a place of their own. */
export interface GroupPaint {
  readonly type: 'group';
  readonly at: Point;
  /** Degrees, clockwise. */
  readonly turn?: number;
  readonly scale?: number;
  readonly opacity?: number;
  readonly paints: readonly Paint[];
}

/** What is drawn, as data; later ones lie over earlier ones. */
export type Paint = PathPaint | TextPaint | GroupPaint;

/** Something that can draw: a canvas, an SVG document. Colours arrive as it understands them. */
export interface Painter {
  path(d: string, fill: string | null, stroke: PaintedStroke | null): void;
  text(paint: TextPaint, fill: string, halo: string | null): void;
  /** Draws what `inside` draws, moved, turned, scaled and faded as the group says. */
  group(group: GroupPaint, inside: () => void): void;
}

/** A stroke whose colour is resolved. */
export interface PaintedStroke {
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
}

/** Turns a purpose into a colour: hex for a canvas, `var(--…)` for a style sheet's reach. */
export type Palette = (colour: Colour) => string;

/** Draws the paints in order: the one draw function of canvas, picture and SVG. */
export function paint(paints: readonly Paint[], painter: Painter, palette: Palette): void {
  for (const each of paints) {
    switch (each.type) {
      case 'path':
        painter.path(each.d, each.fill === undefined ? null : palette(each.fill), paintedStroke(each.stroke, palette));
        break;
      case 'text':
        painter.text(each, palette(each.fill), each.halo === undefined ? null : palette(each.halo.colour));
        break;
      case 'group':
        painter.group(each, () => {
          paint(each.paints, painter, palette);
        });
    }
  }
}

function paintedStroke(stroke: Stroke | undefined, palette: Palette): PaintedStroke | null {
  if (stroke === undefined) return null;
  return {
    colour: palette(stroke.colour),
    width: stroke.width,
    dash: stroke.dash ?? [],
    cap: stroke.cap ?? 'butt',
  };
}
