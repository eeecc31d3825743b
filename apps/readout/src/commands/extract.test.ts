import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extract } from './extract.ts';

const BUILT = process.env['BUILT_PROGRAM'];
const PROGRAM =
  BUILT === undefined ? ['--import', 'tsx', fileURLToPath(new URL('../main.ts', import.meta.url))] : [BUILT];
const CALL =
  'Italian Prime Minister Aldo Ferrante spoke by phone with Peruvian President Ana Quispe on 2 February 2022.';

let folder: string;
const at = (...path: string[]): string => join(folder, ...path);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-extract-'));
  mkdirSync(at('in', 'rome'), { recursive: true });
  mkdirSync(at('in', 'lima'));
  const day = (number: number): string => CALL.replace('on 2', `on ${String(number)}`);
  writeFileSync(at('in', 'rome', 'call.txt'), day(2));
  writeFileSync(at('in', 'lima', 'call.txt'), day(3));
  const lines = [4, 5].map((number) => JSON.stringify({ text: day(number), documentDate: '2022-02-08' }));
  writeFileSync(at('in', 'two.jsonl'), lines.join('\n'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('findings that are written out', () => {
  test('stand where their documents stood below the folder, the second of one file beside the first', async () => {
    expect(await extract([at('in')], { out: at('out') })).toBe(0);
    const files = readdirSync(at('out'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.json'),
    );
    expect(files.sort()).toEqual([join('lima', 'call.json'), join('rome', 'call.json'), 'two.2.json', 'two.json']);
    const { conversations } = JSON.parse(readFileSync(at('out', 'two.2.json'), 'utf8')) as {
      conversations: { date: unknown; rules: unknown[] }[];
    };
    expect(conversations.map(({ date }) => date)).toEqual([{ earliest: '2022-02-05', latest: '2022-02-05' }]);
    expect(conversations[0]?.rules).not.toEqual([]);
  });
  test('are not written at all where two of them would be one file', async () => {
    const paths = [at('in', 'rome'), at('in', 'lima')];
    await expect(extract(paths, { out: at('clash') })).rejects.toMatchObject({ code: 'output-clash' });
    expect(existsSync(at('clash'))).toBe(false);
  });
  test('are refused in a sentence where they cannot be written', async () => {
    writeFileSync(at('a-file'), '');
    for (const out of [at('a-file'), at('a-file', 'below')])
      await expect(extract([at('in')], { out })).rejects.toMatchObject({
        code: 'output-failed',
        message: expect.stringContaining(out) as string,
      });
  });
});

test('a word that names no command is refused by that name', async () => {
  const said = await new Promise<{ code: unknown; told: string }>((done) => {
    execFile(process.execPath, [...PROGRAM, 'ingset', at('in')], (error, _, told) => {
      done({ code: error?.code, told });
    });
  });
  expect(said.code).toBe(1);
  expect(said.told).toContain('There is no command “ingset”');
  expect(said.told).toContain('ingest');
});
