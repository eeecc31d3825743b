import { readFileSync } from 'node:fs';
import { fillStore } from '@readout/store/contract';
import { beforeAll, describe, expect, test } from 'vitest';
import { openNeo4jStore } from '../neo4j-store.ts';
import { emptyDatabase, runAlone } from './test-server.ts';

/** A question of the README as a person finds it there. */
interface Question {
  readonly title: string;
  readonly statement: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The questions of the README, each run on the stories and compared with the answer printed under it. */
export function checkReadmeQuestions(uri: string): void {
  const questions = questionsIn(readFileSync(new URL('../../README.md', import.meta.url), 'utf8'));

  describe('the questions of the README', () => {
    beforeAll(async () => {
      await emptyDatabase(uri);
      const store = await openNeo4jStore(uri);
      await fillStore(store);
      await store.close();
    });

    test('are twelve', () => {
      expect(questions).toHaveLength(12);
    });

    test.each(questions)('$title', async ({ statement, columns, rows }) => {
      const found = await runAlone(uri, statement);
      expect(found.map((row) => columns.map((column) => shown(row[column])))).toEqual(rows);
      expect(Object.keys(found[0] ?? {})).toEqual(columns);
    });
  });
}

const SECTION = /^### \d+\. (?<title>.+)\n\n```cypher\n(?<statement>[^`]+)```\n\n(?<table>(?:\|.*\n?)+)/gmu;

function questionsIn(readme: string): Question[] {
  return [...readme.matchAll(SECTION)].map(({ groups: { title = '', statement = '', table = '' } = {} }) => {
    const [columns = [], , ...rows] = table.trim().split('\n').map(cellsOf);
    return { title, statement, columns, rows };
  });
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** As a cell of the table; Markdown keeps one space where a name was printed with two. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(', ');
  return typeof value === 'string' ? value.replace(/\s+/gu, ' ') : value === null ? '–' : JSON.stringify(value);
}
