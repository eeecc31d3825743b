import { readFileSync } from 'node:fs';
import { EDGE_TYPES, NODE_TYPES } from '@readout/domain';
import { describe, expect, test } from 'vitest';
import { cypherModule, migrationOf, statementsOf } from './cypher-files.ts';
import { CYPHER, MIGRATIONS } from './cypher.generated.ts';
import { GENERATED, generatedCypher } from './write-cypher.ts';

const STORE_LABELS = ['Paragraph', 'JoinKey', 'Gone', 'SeenItem', 'Lease', 'Commits', 'ReadoutStore'];

describe('the generated module', () => {
  test('says what the files say now (npx tsx neo4j/src/write-cypher.ts writes it anew)', () => {
    expect(readFileSync(GENERATED, 'utf8')).toBe(generatedCypher());
  });

  test('escapes what a template literal would read as its own', () => {
    const text = 'RETURN `a` AS `${b}`, "\\d" AS c;';
    expect(cypherModule([{ name: 'odd', text }], [])).toContain(
      '  odd: `RETURN \\`a\\` AS \\`\\${b}\\`, "\\\\d" AS c`,\n',
    );
  });
});

describe('a file of queries', () => {
  test('is one statement under its own name, comments left out', () => {
    expect([...statementsOf({ name: 'views', text: '// All.\nMATCH (v:View)\n\nRETURN v.id;\n' })]).toEqual([
      ['views', 'MATCH (v:View)\nRETURN v.id'],
    ]);
  });

  test('is several statements where it names parts', () => {
    const text = '// part: one\nRETURN 1;\n\n// part: the-other\nRETURN 2;\n';
    expect([...statementsOf({ name: 'numbers', text })]).toEqual([
      ['numbers/one', 'RETURN 1'],
      ['numbers/the-other', 'RETURN 2'],
    ]);
  });
});

describe('migrations', () => {
  test('are numbered from 1 without gaps', () => {
    expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });

  test('take number and subject from the name of the file', () => {
    expect(migrationOf({ name: '012-order-and-words', text: '// Why.\nRETURN 1;\nRETURN 2;\n' })).toEqual({
      number: 12,
      name: 'order-and-words',
      statements: ['RETURN 1', 'RETURN 2'],
    });
  });

  test('keep the id of every label unique', () => {
    const constraints = MIGRATIONS.flatMap(({ statements }) => statements).flatMap((statement) => {
      const label = /^CREATE CONSTRAINT \w+ IF NOT EXISTS FOR \(n:(\w+)\) REQUIRE n\.id IS UNIQUE$/u.exec(statement);
      return label === null ? [] : [label[1]];
    });
    expect(constraints.sort()).toEqual([...Object.keys(NODE_TYPES), ...STORE_LABELS].sort());
  });

  test('can be repeated, since two processes may run them at once', () => {
    const statements = MIGRATIONS.flatMap((migration) => migration.statements);
    expect(statements.filter((statement) => !statement.includes('IF NOT EXISTS'))).toEqual([]);
  });
});

describe('statements', () => {
  const all = Object.entries<string>(CYPHER);
  const found = (pattern: RegExp): Set<string> =>
    new Set(all.flatMap(([, statement]) => [...statement.matchAll(pattern)].map((match) => match[1] ?? '')));

  test('name only labels and relationships of the model or of the store itself', () => {
    const labels = new Set<string>([...Object.keys(NODE_TYPES), ...STORE_LABELS]);
    const types = new Set<string>([...Object.keys(EDGE_TYPES), 'FOUND_UNDER']);
    expect([...found(/\(\w*:(\w+)/gu)].filter((label) => !labels.has(label))).toEqual([]);
    expect([...found(/\[\w*:(\w+)/gu)].filter((type) => !types.has(type))).toEqual([]);
  });

  test('that walk on from the ids of a list begin at these, whatever the database holds when they are planned', () => {
    const walks = all.flatMap(([, statement]) => [
      ...statement.matchAll(/MATCH \((\w*):(\w+) \{id: [a-z]\w*\}\)<?-.*\n(.*)/gu),
    ]);
    expect(walks.length).toBeGreaterThan(10);
    const free = walks.filter(([, name, label, next]) => next !== `USING INDEX SEEK ${name ?? ''}:${label ?? ''}(id)`);
    expect(free.map(([found]) => found)).toEqual([]);
  });

  test('skip no rows', () => {
    expect(all.filter(([, statement]) => /\bSKIP\b/u.test(statement))).toEqual([]);
  });
});
