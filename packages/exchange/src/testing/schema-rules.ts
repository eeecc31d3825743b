import { DOMParser } from 'linkedom';

/** What a schema says of one element: its children in their order, and its attributes. */
interface ElementRule {
  /** A pattern over the names of the children, each followed by a comma. */
  readonly children: RegExp;
  /** The form of each attribute that it may have; those marked must be there. */
  readonly attributes: Readonly<Record<string, RegExp>>;
  readonly required?: readonly string[];
  /** Whether it holds words of its own. */
  readonly hasText?: boolean;
}
type Rules = Readonly<Record<string, ElementRule>>;

const ANY = /^[^]*$/u;
const NMTOKEN = /^[\p{L}\p{N}._:-]+$/u;
const DAY = /^-?\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;
const oneOf = (...words: readonly string[]): RegExp => new RegExp(`^(?:${words.join('|')})$`, 'u');

/** GraphML 1.0 as its primer and schema describe it (http://graphml.graphdrawing.org/primer/graphml-primer.html), as far as our files go. */
export const GRAPHML: Rules = {
  graphml: { children: /^(?:desc,)?(?:key,)*(?:graph,|data,)*$/u, attributes: {} },
  key: {
    children: /^(?:desc,)?(?:default,)?$/u,
    attributes: {
      id: NMTOKEN,
      for: oneOf('all', 'graph', 'node', 'edge', 'hyperedge', 'port', 'endpoint'),
      'attr.name': ANY,
      'attr.type': oneOf('boolean', 'int', 'long', 'float', 'double', 'string'),
    },
    required: ['id'],
  },
  graph: {
    children: /^(?:desc,)?(?:(?:data|node|edge|hyperedge),)*$/u,
    attributes: { id: NMTOKEN, edgedefault: oneOf('directed', 'undirected') },
    required: ['edgedefault'],
  },
  node: { children: /^(?:desc,)?(?:(?:data|port),)*(?:graph,)?$/u, attributes: { id: NMTOKEN }, required: ['id'] },
  edge: {
    children: /^(?:desc,)?(?:data,)*(?:graph,)?$/u,
    attributes: { id: NMTOKEN, directed: oneOf('true', 'false'), source: NMTOKEN, target: NMTOKEN },
    required: ['source', 'target'],
  },
  data: { children: /^$/u, attributes: { key: NMTOKEN, id: NMTOKEN }, required: ['key'], hasText: true },
  desc: { children: /^$/u, attributes: {}, hasText: true },
};

const interval = { start: DAY, end: DAY };

/** GEXF 1.3 as its primer and schema describe it (https://gexf.net/schema.html), as far as our files go. */
export const GEXF: Rules = {
  gexf: {
    children: /^(?:meta,)?graph,$/u,
    attributes: { version: oneOf('1\\.3'), variant: ANY },
    required: ['version'],
  },
  meta: { children: /^(?:(?:creator|keywords|description),)*$/u, attributes: { lastmodifieddate: DAY } },
  creator: { children: /^$/u, attributes: {}, hasText: true },
  description: { children: /^$/u, attributes: {}, hasText: true },
  graph: {
    children: /^(?:(?:attributes|nodes|edges),)*$/u,
    attributes: {
      defaultedgetype: oneOf('directed', 'undirected', 'mutual'),
      mode: oneOf('static', 'dynamic', 'slice'),
      timeformat: oneOf('integer', 'double', 'date', 'dateTime'),
      timerepresentation: oneOf('interval', 'timestamp'),
      ...interval,
    },
  },
  attributes: {
    children: /^(?:attribute,)*$/u,
    attributes: { class: oneOf('node', 'edge'), mode: oneOf('static', 'dynamic') },
    required: ['class'],
  },
  attribute: {
    children: /^(?:(?:default|options),)*$/u,
    attributes: {
      id: ANY,
      title: ANY,
      type: oneOf('integer', 'long', 'double', 'float', 'boolean', 'string', 'anyURI'),
    },
    required: ['id', 'title', 'type'],
  },
  nodes: { children: /^(?:node,)*$/u, attributes: { count: /^\d+$/u } },
  edges: { children: /^(?:edge,)*$/u, attributes: { count: /^\d+$/u } },
  node: { children: /^(?:attvalues,|spells,)*$/u, attributes: { id: ANY, label: ANY, ...interval }, required: ['id'] },
  edge: {
    children: /^(?:attvalues,|spells,)*$/u,
    attributes: {
      id: ANY,
      source: ANY,
      target: ANY,
      label: ANY,
      weight: /^[\d.]+$/u,
      kind: ANY,
      type: oneOf('directed', 'undirected', 'mutual'),
      ...interval,
    },
    required: ['source', 'target'],
  },
  attvalues: { children: /^(?:attvalue,)*$/u, attributes: {} },
  attvalue: { children: /^$/u, attributes: { for: ANY, value: ANY, ...interval }, required: ['for', 'value'] },
};

interface XmlElement {
  readonly localName: string;
  readonly children: readonly XmlElement[];
  readonly childNodes: readonly { readonly nodeType: number; readonly textContent: string }[];
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
}

const Parser = DOMParser as unknown as new () => {
  parseFromString(xml: string, type: 'text/xml'): { readonly documentElement: XmlElement };
};
const TEXT = 3;
/** Of XML itself, and how a file says where its schema is. */
const OF_ANY_ELEMENT = /^(?:xmlns(?::.+)?|xsi:schemaLocation)$/u;

/** Every breach of the rules in a document, in words. */
export function breachesOf(xml: string, rules: Rules): string[] {
  const breaches: string[] = [];
  const look = (element: XmlElement): void => {
    const name = element.localName;
    const rule = rules[name];
    if (rule === undefined) {
      breaches.push(`there is no element ${name}`);
      return;
    }
    const children = element.children.map((child) => `${child.localName},`).join('');
    if (!rule.children.test(children)) breaches.push(`${name} holds ${children.slice(0, 80)}`);
    const has = new Set<string>();
    for (const { name: attribute, value } of element.attributes) {
      has.add(attribute);
      if (OF_ANY_ELEMENT.test(attribute)) continue;
      const form = rule.attributes[attribute];
      if (form === undefined) breaches.push(`${name} has no attribute ${attribute}`);
      else if (!form.test(value)) breaches.push(`${name} ${attribute} is “${value}”`);
    }
    for (const needed of rule.required ?? []) if (!has.has(needed)) breaches.push(`${name} lacks ${needed}`);
    const words = element.childNodes.filter(
      ({ nodeType, textContent }) => nodeType === TEXT && textContent.trim() !== '',
    );
    if (rule.hasText !== true && words.length > 0) breaches.push(`${name} holds words`);
    for (const child of element.children) look(child);
  };
  look(new Parser().parseFromString(xml, 'text/xml').documentElement);
  return breaches;
}
