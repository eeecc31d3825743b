import { cssPalette, svgElements, type Paint, type SvgElement } from '@readout/drawing';
import { createElement, type ReactNode } from 'react';

/** Paints as elements of SVG in the page: the very geometry of the canvas, in the colours of the page's look. */
export function SvgPaints({ paints }: { readonly paints: readonly Paint[] }): ReactNode {
  return <>{svgElements(paints, cssPalette).map(elementOf)}</>;
}

function elementOf(element: SvgElement, at: number): ReactNode {
  const props: Record<string, string | number> = { key: at };
  for (const [name, value] of Object.entries(element.attributes)) props[propName(name)] = value;
  return createElement(element.tag, props, element.text ?? element.children.map(elementOf));
}

function propName(attribute: string): string {
  return attribute.replaceAll(/[-:]([a-z])/gu, (_, letter: string) => letter.toUpperCase());
}
