const LINE = 120;

/** A migration: its number, from 1 without gaps, what it is about, and its statements in order. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly statements: readonly string[];
}

/** A file by its name without `.cypher`. */
export interface CypherFile {
  readonly name: string;
  readonly text: string;
}

const PART = /^\/\/ part: ([a-z-]+)$/u;

/** The statements of a file of queries: one named after the file, or several, each named `file/part` after the line `// part: …` above it. */
export function statementsOf({ name, text }: CypherFile): Map<string, string> {
  const statements = new Map<string, string[]>();
  let part = name;
  for (const line of text.split('\n')) {
    const named = PART.exec(line)?.[1];
    if (named !== undefined) part = `${name}/${named}`;
    else if (!line.startsWith('//') && line.trim() !== '') {
      const lines = statements.get(part);
      if (lines === undefined) statements.set(part, [line]);
      else lines.push(line);
    }
  }
  return new Map([...statements].map(([key, lines]) => [key, lines.join('\n').replace(/;$/u, '')]));
}

/** The migration in a file called `NUMBER-what-it-is-about`. */
export function migrationOf({ name, text }: CypherFile): Migration {
  const [number = '', ...words] = name.split('-');
  const code = text.replace(/^\/\/.*$/gmu, '');
  const statements = code.split(/;$/mu).map((statement) => statement.trim());
  return { number: Number(number), name: words.join('-'), statements: statements.filter((one) => one !== '') };
}

/** The module that carries the text of all files into every way of running: source, tests and the built program. */
export function cypherModule(queries: readonly CypherFile[], migrations: readonly CypherFile[]): string {
  const statements = queries.flatMap((file) => [...statementsOf(file)]);
  const entries = statements.map(([key, statement]) => `  ${quoted(key)}: ${literal(statement)},\n`);
  const steps = migrations.map(migrationOf).map(({ number, name, statements: all }) => {
    const lines = all.map((statement) => `      ${literal(statement)},\n`);
    // As Prettier prints it: a list that fits on one line stands on one.
    const onOneLine = `    statements: [${all.map(literal).join(', ')}],\n`;
    const list =
      onOneLine.length <= LINE + 1 && !onOneLine.trimEnd().includes('\n')
        ? onOneLine
        : `    statements: [\n${lines.join('')}    ],\n`;
    return `  {\n    number: ${String(number)},\n    name: '${name}',\n${list}  },\n`;
  });
  return [
    '// Written by write-cypher.ts from queries/*.cypher and migrations/*.cypher.\n',
    `import type { Migration } from './cypher-files.ts';\n\n`,
    '/** Every statement of `queries/`, by file, or by file and part. */\n',
    `export const CYPHER = {\n${entries.join('')}} as const;\n\n`,
    '/** Every migration, in order. */\n',
    `export const MIGRATIONS: readonly Migration[] = [\n${steps.join('')}];\n`,
  ].join('');
}

function quoted(text: string): string {
  return /^[a-z]+$/u.test(text) ? text : `'${text}'`;
}

function literal(text: string): string {
  return `\`${text.replace(/[\\`]|\$\{/gu, (found) => `\\${found}`)}\``;
}
