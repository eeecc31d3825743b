import { xmlText } from './xml-text.ts';
import { FACES, type Measure } from '../faces/faces.ts';
import {
  paint,
  type GroupPaint,
  type Paint,
  type PaintedStroke,
  type Painter,
  type Palette,
  type TextPaint,
} from './paint.ts';
import { FAMILIES } from '../tokens.ts';

/** One element of SVG, for whoever builds elements rather than text. */
export interface SvgElement {
  readonly tag: 'path' | 'text' | 'g';
  readonly attributes: Readonly<Record<string, string>>;
  /** The words of a `text`, not escaped. */
  readonly text?: string;
  readonly children: readonly SvgElement[];
}

/** The paints as SVG elements. */
export function svgElements(paints: readonly Paint[], palette: Palette): readonly SvgElement[] {
  const painter = new SvgPainter(null);
  paint(paints, painter, palette);
  return painter.elements;
}

/**
 * The paints as SVG mark-up, everything from outside escaped. Given a measure, every text says how long it is, so that it
 * keeps to its plate where another face has to stand in for ours.
 */
export function svgMarkup(paints: readonly Paint[], palette: Palette, measure: Measure | null = null): string {
  const painter = new SvgPainter(measure);
  paint(paints, painter, palette);
  return painter.elements.map(markupOf).join('');
}

class SvgPainter implements Painter {
  elements: SvgElement[] = [];
  readonly #measure: Measure | null;

  constructor(measure: Measure | null) {
    this.#measure = measure;
  }

  path(d: string, fill: string | null, stroke: PaintedStroke | null): void {
    const attributes = { d, fill: fill ?? 'none', ...(stroke === null ? {} : strokeAttributes(stroke)) };
    this.elements.push({ tag: 'path', attributes, children: [] });
  }

  text(text: TextPaint, fill: string, halo: string | null): void {
    const face = FACES[text.face];
    this.elements.push({
      tag: 'text',
      attributes: {
        x: number(text.x),
        y: number(text.y),
        fill,
        'font-family': FAMILIES[face.family],
        'font-size': number(face.size),
        'font-weight': number(face.weight),
        ...(face.italic ? { 'font-style': 'italic' } : {}),
        ...(face.tracking === 0 ? {} : { 'letter-spacing': `${number(face.tracking)}em` }),
        ...(text.anchor === undefined || text.anchor === 'start' ? {} : { 'text-anchor': text.anchor }),
        ...(halo === null || text.halo === undefined
          ? {}
          : {
              stroke: halo,
              'stroke-width': number(text.halo.width),
              'stroke-linejoin': 'round',
              'paint-order': 'stroke',
            }),
        ...(this.#measure === null || text.text.trim().length < 2
          ? {}
          : { textLength: number(this.#measure(text.text, text.face)), lengthAdjust: 'spacingAndGlyphs' }),
        'xml:space': 'preserve',
      },
      text: text.text,
      children: [],
    });
  }

  group(group: GroupPaint, inside: () => void): void {
    const outside = this.elements;
    this.elements = [];
    inside();
    const children = this.elements;
    this.elements = outside;
    const attributes = {
      ...transformOf(group),
      ...(group.opacity === undefined ? {} : { opacity: number(group.opacity) }),
    };
    this.elements.push({ tag: 'g', attributes, children });
  }
}

function transformOf(group: GroupPaint): Record<string, string> {
  const steps = [
    group.at.x === 0 && group.at.y === 0 ? '' : `translate(${number(group.at.x)} ${number(group.at.y)})`,
    group.turn === undefined ? '' : `rotate(${number(group.turn)})`,
    group.scale === undefined || group.scale === 1 ? '' : `scale(${number(group.scale)})`,
  ].filter((step) => step !== '');
  return steps.length === 0 ? {} : { transform: steps.join(' ') };
}

function strokeAttributes(stroke: PaintedStroke): Record<string, string> {
  return {
    stroke: stroke.colour,
    'stroke-width': number(stroke.width),
    ...(stroke.dash.length === 0 ? {} : { 'stroke-dasharray': stroke.dash.map(number).join(' ') }),
    ...(stroke.cap === 'butt' ? {} : { 'stroke-linecap': stroke.cap }),
  };
}

function markupOf(element: SvgElement): string {
  const attributes = Object.entries(element.attributes)
    .map(([name, value]) => ` ${name}="${xmlText(value)}"`)
    .join('');
  const inside = element.text === undefined ? element.children.map(markupOf).join('') : xmlText(element.text);
  return inside === '' ? `<${element.tag}${attributes}/>` : `<${element.tag}${attributes}>${inside}</${element.tag}>`;
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
