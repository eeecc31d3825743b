import { hashOf } from '@readout/domain';
import { describe, expect, it } from 'vitest';
import { parsedXml, type ParsedElement } from '../testing/parsed.ts';
import { breachesOf, GEXF, GRAPHML } from '../testing/schema-rules.ts';
import { takenOf, toldContact } from '../testing/told-contact.ts';
import { gexfOf } from './gexf.ts';
import { graphmlOf } from './graphml.ts';

const aya = { name: 'Aya <Ó> "Quill" & Sons', side: 'peru' };
const ben = { name: 'Bén Orr', side: 'chad' };
const view = takenOf([
  toldContact('call', `${aya.name} rang ${ben.name}.`, { between: [aya, ben], url: 'https://example.org/?a=1&b=2' }),
  toldContact('summit', `${aya.name} was there.`, {
    between: [aya],
    kind: 'meeting',
    earliest: null,
    latest: '2022-02-09' as never,
  }),
  toldContact('talks', 'They will talk.', { between: [aya, ben], kind: 'talks', earliest: null, latest: null }),
]);

const all = (xml: string, selector: string, name: string): string[] =>
  [...parsedXml(xml).querySelectorAll(selector)].flatMap((one: ParsedElement) => one.getAttribute(name) ?? []);

describe('the rules of the schemas', () => {
  it('are seen to be broken: a foreign element, a wrong order, a wrong value, a missing attribute', () => {
    const broken =
      '<graphml><graph edgedefault="sideways"><node/><nothing/></graph><key id="a b" for="node"/></graphml>';
    expect(breachesOf(broken, GRAPHML)).toEqual([
      'graphml holds graph,key,',
      'graph holds node,nothing,',
      'graph edgedefault is “sideways”',
      'node lacks id',
      'there is no element nothing',
      'key id is “a b”',
    ]);
  });
});

describe.each([
  ['GraphML 1.0', graphmlOf(view), GRAPHML],
  ['GEXF 1.3', gexfOf(view), GEXF],
])('%s', (_, file, rules) => {
  it('keeps to its schema: elements, their order, their attributes and the forms of those', () => {
    expect(breachesOf(file, rules)).toEqual([]);
  });

  it('names every node and line once, and every line leads from a node to a node', () => {
    const nodes = all(file, 'node', 'id');
    expect(nodes).toContain(`leader.${hashOf('leader', aya.name)}`);
    expect(new Set(nodes).size).toBe(nodes.length);
    const lines = all(file, 'edge', 'id');
    expect(new Set(lines).size).toBe(lines.length);
    for (const end of [...all(file, 'edge', 'source'), ...all(file, 'edge', 'target')]) expect(nodes).toContain(end);
  });

  it('declares every property that a node or a line has', () => {
    const isGraphml = rules === GRAPHML;
    const declared = new Set(isGraphml ? all(file, 'key', 'id') : all(file, 'attribute', 'id'));
    const used = isGraphml ? all(file, 'data', 'key') : all(file, 'attvalue', 'for');
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((key) => !declared.has(key))).toEqual([]);
  });
});
