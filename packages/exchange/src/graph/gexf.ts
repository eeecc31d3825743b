import { xmlText } from '@readout/drawing';
import type { Snapshot } from '../snapshot.ts';
import { elementsOf, LINE_PROPERTIES, NODE_PROPERTIES, type Interval, type Property, type Said } from './elements.ts';

/**
 * A view as GEXF 1.3 (http://gexf.net), a dynamic graph in days: a contact and its lines are there from its earliest to its latest day,
 * open where an end is not known and always where no day is. People and countries are there throughout.
 */
export function gexfOf(view: Pick<Snapshot, 'contacts' | 'standfirst' | 'takenAt'>): string {
  const { nodes, lines } = elementsOf(view.contacts);
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">',
    `  <meta lastmodifieddate="${xmlText(view.takenAt.slice(0, 10))}">`,
    '    <creator>Readout</creator>',
    `    <description>${xmlText(view.standfirst)}</description>`,
    '  </meta>',
    '  <graph defaultedgetype="undirected" mode="dynamic" timeformat="date" timerepresentation="interval">',
    ...attributes('node', NODE_PROPERTIES),
    ...attributes('edge', LINE_PROPERTIES),
    '    <nodes>',
    ...nodes.map(
      (node) =>
        `      <node id="${xmlText(node.id)}" label="${xmlText(node.label)}"${interval(node)}>${values(NODE_PROPERTIES, node.says)}</node>`,
    ),
    '    </nodes>',
    '    <edges>',
    ...lines.map(
      (line) =>
        `      <edge id="${xmlText(line.id)}" source="${xmlText(line.source)}" target="${xmlText(line.target)}" label="${xmlText(line.label)}"${interval(line)}>${values(LINE_PROPERTIES, line.says)}</edge>`,
    ),
    '    </edges>',
    '  </graph>',
    '</gexf>',
  ].join('\n')}\n`;
}

function attributes(of: 'node' | 'edge', properties: readonly Property[]): string[] {
  return [
    `    <attributes class="${of}" mode="static">`,
    ...properties.map(({ name, type }, at) => `      <attribute id="${String(at)}" title="${name}" type="${type}"/>`),
    '    </attributes>',
  ];
}
function values(properties: readonly Property[], says: Said): string {
  const written = properties.flatMap(({ name }, at) => {
    const value = says[name];
    return value === undefined ? [] : [`<attvalue for="${String(at)}" value="${xmlText(value)}"/>`];
  });
  return `<attvalues>${written.join('')}</attvalues>`;
}
function interval({ start, end }: Interval): string {
  return `${start === undefined ? '' : ` start="${start}"`}${end === undefined ? '' : ` end="${end}"`}`;
}
