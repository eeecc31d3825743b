import { xmlText } from '@readout/drawing';
import type { Snapshot } from '../snapshot.ts';
import { elementsOf, LINE_PROPERTIES, NODE_PROPERTIES, type Property, type Said } from './elements.ts';

/** GraphML's names for the types of a property. */
const TYPES = { string: 'string', integer: 'int', boolean: 'boolean' } as const;

/**
 * A view as GraphML 1.0 (http://graphml.graphdrawing.org): contacts, people, countries, organisations and agreements as nodes, taking part
 * as lines, each with the passage that says so. Days stand as properties, since GraphML has no time of its own.
 */
export function graphmlOf(view: Pick<Snapshot, 'contacts' | 'standfirst'>): string {
  const { nodes, lines } = elementsOf(view.contacts);
  const head = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    `  <desc>${xmlText(view.standfirst)}</desc>`,
    ...keys('node', [{ name: 'label', type: 'string' }, ...NODE_PROPERTIES]),
    ...keys('edge', LINE_PROPERTIES),
    '  <graph id="readout" edgedefault="undirected">',
  ];
  const body = [
    ...nodes.map(({ id, label, says }) => `    <node id="${xmlText(id)}">${data('node', { label, ...says })}</node>`),
    ...lines.map(
      ({ id, source, target, says }) =>
        `    <edge id="${xmlText(id)}" source="${xmlText(source)}" target="${xmlText(target)}">${data('edge', says)}</edge>`,
    ),
  ];
  return `${[...head, ...body, '  </graph>', '</graphml>'].join('\n')}\n`;
}

function keys(of: 'node' | 'edge', properties: readonly Property[]): string[] {
  return properties.map(
    ({ name, type }) => `  <key id="${keyOf(of, name)}" for="${of}" attr.name="${name}" attr.type="${TYPES[type]}"/>`,
  );
}
function data(of: 'node' | 'edge', says: Said): string {
  return Object.entries(says)
    .map(([name, value]) => `<data key="${keyOf(of, name)}">${xmlText(value)}</data>`)
    .join('');
}
/** Ids are unique in the whole file, and a node and a line may share the name of a property. */
function keyOf(of: 'node' | 'edge', name: string): string {
  return `${of}-${name.replaceAll(' ', '-')}`;
}
