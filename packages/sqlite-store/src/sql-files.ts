import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file by its name without `.sql`. */
export interface SqlFile {
  readonly name: string;
  readonly text: string;
}

const PART = /^-- part: ([a-z-]+)$/u;

/** The statements of a file: one named after the file, or several, each named `file/part` after the line `-- part: …` above it. */
export function statementsOf({ name, text }: SqlFile): Map<string, string> {
  const statements = new Map<string, string[]>();
  let part = name;
  for (const line of text.split('\n')) {
    const named = PART.exec(line)?.[1];
    if (named !== undefined) part = `${name}/${named}`;
    else if (!line.startsWith('--') && line.trim() !== '') {
      const lines = statements.get(part);
      if (lines === undefined) statements.set(part, [line]);
      else lines.push(line);
    }
  }
  return new Map([...statements].map(([key, lines]) => [key, lines.join('\n').replace(/;$/u, '')]));
}

/** The files of a folder beside this module, by name. */
function filesIn(folder: string): SqlFile[] {
  const at = new URL(`./${folder}/`, import.meta.url);
  return readdirSync(fileURLToPath(at))
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => ({ name: file.slice(0, -'.sql'.length), text: readFileSync(new URL(file, at), 'utf8') }));
}

/** The module that carries the text of all .sql files into every way of running: source, tests and the built program. */
export function sqlModule(): string {
  const isQuestion = (file: SqlFile): boolean => file.name !== 'matching';
  const asked = filesIn('questions').filter(isQuestion);
  const [matching] = filesIn('questions').filter((file) => !isQuestion(file));
  const [derived] = filesIn('.').filter((file) => file.name === 'derived');
  const record = (files: readonly SqlFile[]): string =>
    `{\n${files
      .flatMap((file) => [...statementsOf(file)])
      .map(([key, statement]) => `  ${quoted(key)}: ${literal(statement)},\n`)
      .join('')}}`;
  return [
    '// Written by write-sql.ts from the .sql files beside it.\n\n',
    `/** Every question, by file, or by file and part. */\nexport const QUESTIONS = ${record(asked)} as const;\n\n`,
    `/** Every write, by file, or by file and part. */\nexport const WRITES = ${record(filesIn('writes'))} as const;\n\n`,
    `/** Views that questions share, made for each connection. */\nexport const MATCHING = ${literal(matching?.text ?? '')};\n\n`,
    `/** The tables of what is derived. */\nexport const DERIVED = ${literal(derived?.text ?? '')};\n\n`,
    '/** Every migration, in order; the first is number 1. */\n',
    `export const MIGRATIONS: readonly string[] = [\n${filesIn('migrations')
      .map(({ text }) => `  ${literal(text)},\n`)
      .join('')}];\n`,
  ].join('');
}

function quoted(text: string): string {
  return /^[a-z]+$/u.test(text) ? text : `'${text}'`;
}

function literal(text: string): string {
  return `\`${text.replace(/[\\`]|\$\{/gu, (found) => `\\${found}`)}\``;
}
