import { hashOf } from '@readout/domain';
import { MultiUndirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import type { AbstractGraph } from 'graphology-types';
import { describe, expect, it } from 'vitest';
import { parsedXml } from '../testing/parsed.ts';
import { takenOf, toldContact } from '../testing/told-contact.ts';
import { gexfOf } from './gexf.ts';
import { graphmlOf } from './graphml.ts';

const aya = { name: 'Aya <Ó> "Quill" & Sons', side: 'peru' };
const ben = { name: 'Ben\u0000 Orr', side: 'chad' };
const told = toldContact('call', `${aya.name} rang ${ben.name}.`, {
  between: [aya, ben],
  url: 'https://example.org/?a=1&b=2',
});
const call = { ...told, accounts: told.accounts.map((account) => ({ ...account, rules: ['model.said'] })) };
const summit = toldContact('summit', `${aya.name} was there.`, {
  between: [aya],
  kind: 'meeting',
  earliest: null,
  latest: '2022-02-09' as never,
});
const view = takenOf([call, summit]);

describe.each([
  ['GraphML', (): AbstractGraph => graphml.parse(MultiUndirectedGraph, graphmlOf(view))],
  ['GEXF', (): AbstractGraph => gexf.parse(MultiUndirectedGraph, gexfOf(view), { allowUndeclaredAttributes: true })],
])('%s, read back by another library', (_, read) => {
  const graph = read();
  const person = `leader.${hashOf('leader', aya.name)}`;

  it('has every person and contact once, and nobody else', () => {
    expect(graph.nodes().sort()).toEqual(
      [person, `leader.${hashOf('leader', ben.name)}`, `contact.${call.id}`, `contact.${summit.id}`].sort(),
    );
  });

  it('gives names back character by character, what XML cannot hold replaced', () => {
    expect(graph.getNodeAttribute(person, 'label')).toBe(aya.name);
    expect(graph.getNodeAttribute(`leader.${hashOf('leader', ben.name)}`, 'label')).toBe('Ben� Orr');
  });

  it('carries on every line the passage that says so', () => {
    const line = graph.edges(person, `contact.${call.id}`)[0] ?? '';
    expect(graph.getEdgeAttributes(line)).toMatchObject({
      relation: 'took part',
      passage: call.accounts[0]?.passages[0]?.text.replace('\u0000', '�'),
      address: 'https://example.org/?a=1&b=2',
    });
    expect(graph.size).toBe(3);
  });

  it('says who found a contact, and the account whose passage a line carries', () => {
    const node = `contact.${call.id}`;
    expect(graph.getNodeAttribute(node, 'found by')).toBe('model');
    expect(graph.getEdgeAttribute(graph.edges(person, node)[0] ?? '', 'found by')).toBe('model');
    expect(graph.getNodeAttribute(`contact.${summit.id}`, 'found by')).toBe('rules');
  });
});

describe('GEXF', () => {
  it('has a contact in the graph from its earliest to its latest day, an unknown end open', () => {
    const nodes = [...parsedXml(gexfOf(view)).querySelectorAll('node')];
    const days = (id: string): (string | null)[] => {
      const node = nodes.find((one) => one.getAttribute('id') === id);
      return ['start', 'end'].map((end) => (node?.hasAttribute(end) === true ? node.getAttribute(end) : null));
    };
    expect(days(`contact.${call.id}`)).toEqual(['2022-02-01', '2022-02-01']);
    expect(days(`contact.${summit.id}`)).toEqual([null, '2022-02-09']);
  });
});
