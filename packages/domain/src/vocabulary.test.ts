import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { FacetsAnswerSchema } from './answers/graph-answer.ts';
import { CERTAINTIES, FACETS, FilterSchema, NO_FILTER } from './filter.ts';
import { EDGE_TYPES, NODE_TYPES, type EdgeType, type NodeLabel, type NodeType } from './graph-schema.ts';
import {
  AGREEMENT_STATUSES,
  CONFIRMATIONS,
  DAYS,
  EXTENTS,
  keysOf,
  KINDS,
  ROLES,
  SHOWS,
  STATUSES,
  TENSES,
  type Term,
} from './vocabulary.ts';

const TERMS: Readonly<Record<string, Readonly<Record<string, Term>>>> = {
  'Kind of a contact': KINDS,
  'Status of a contact': STATUSES,
  Confirmation: CONFIRMATIONS,
  Extent: EXTENTS,
  Days: DAYS,
  'Role in an account': ROLES,
  'What a passage or mark shows': SHOWS,
  'Tense of an office': TENSES,
  'Status of an agreement': AGREEMENT_STATUSES,
};
const nodes = Object.entries<NodeType>(NODE_TYPES);
const edges = Object.entries<EdgeType>(EDGE_TYPES);

/** A Markdown table as Prettier lays it out. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) => Math.max(3, cell.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function documentation(): string {
  const terms = Object.entries(TERMS).map(
    ([title, all]) =>
      `## ${title}\n\n${table(
        ['key', 'one', 'several'],
        Object.entries(all).map(([key, { label, plural }]) => [`\`${key}\``, label, plural]),
      )}`,
  );
  const labels = table(
    ['label', 'one', 'several', 'layer'],
    nodes.map(([key, { label, plural, layer }]) => [`\`${key}\``, label, plural, layer]),
  );
  const relationships = table(
    ['from', 'relationship', 'reads', 'to', 'layer'],
    edges.map(([key, { from, to, verb, layer }]) => [from.join(', '), `\`${key}\``, verb, to.join(', '), layer]),
  );
  return `${[
    '# The vocabulary',
    'Written by `vocabulary.test.ts` from `vocabulary.ts` and `graph-schema.ts`; `npx vitest run --project node packages/domain -u` writes it anew.',
    ...terms,
    `## Labels of nodes\n\n${labels}`,
    `## Relationships\n\n${relationships}`,
  ].join('\n\n')}\n`;
}

test('vocabulary.md says what the tables say', async () => {
  await expect(documentation()).toMatchFileSnapshot(fileURLToPath(new URL('../vocabulary.md', import.meta.url)));
});

describe('terms', () => {
  test('have keys for addresses and words for people, no two alike within a table', () => {
    for (const [title, all] of Object.entries(TERMS)) {
      const terms = Object.values(all);
      expect(keysOf(all).filter((key) => !/^[a-z][a-z-]*$/u.test(key))).toEqual([]);
      for (const word of ['label', 'plural'] as const)
        expect(new Set(terms.map((term) => term[word])).size, `${title}, ${word}`).toBe(terms.length);
      expect(terms.every(({ label }) => /^[A-Z]/u.test(label))).toBe(true);
    }
  });
  test('keep the order of their table', () => {
    expect(keysOf(KINDS)).toEqual(['phone-call', 'video-call', 'meeting', 'talks', 'letter']);
  });
});

describe('the graph', () => {
  test('rests on what was read: no line of a layer hangs on a layer above it', () => {
    const layers = (labels: readonly NodeLabel[]): string[] => labels.map((label) => NODE_TYPES[label].layer);
    for (const [name, { layer, from, to }] of edges) {
      const ends = [...layers(from), ...layers(to)];
      if (layer === 'read')
        expect(
          ends.every((end) => end === 'read'),
          name,
        ).toBe(true);
      else expect(ends, name).toContain(layer);
    }
  });
  test('has a line to every label but decisions and views, which hold what they are about', () => {
    const reached = new Set(edges.flatMap(([, { from, to }]): string[] => [...from, ...to]));
    expect(nodes.map(([label]) => label).filter((label) => !reached.has(label))).toEqual(['Decision', 'View']);
  });
  test('names labels and relationships as Neo4j does', () => {
    expect(nodes.filter(([label]) => !/^[A-Z][a-z]+$/u.test(label))).toEqual([]);
    expect(edges.filter(([name]) => !/^[A-Z]+(_[A-Z]+)*$/u.test(name))).toEqual([]);
  });
});

describe('filters', () => {
  test('every facet is a list of the filter and is counted in the answer', () => {
    const lists = Object.entries(NO_FILTER).flatMap(([key, value]) => (Array.isArray(value) ? [key] : []));
    expect([...FACETS].sort()).toEqual(lists.sort());
    expect(Object.keys(FacetsAnswerSchema.shape)).toEqual(expect.arrayContaining([...FACETS, 'certainty']));
  });
  test('no filter is of the filter’s form, undated contacts included', () => {
    expect(FilterSchema.parse(NO_FILTER)).toEqual(NO_FILTER);
    expect(NO_FILTER.certainty).toBe(CERTAINTIES.at(-1));
  });
});
