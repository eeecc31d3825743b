import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { SAMPLE_COLLECTIONS, SAMPLE_FOLDER, findSampleFolder } from './index.ts';

interface CheckReport {
  readonly counts: {
    readonly documents: number;
    readonly toldByTwoOrMore: number;
    readonly plannedAndHeld: number;
    readonly agreements: readonly string[];
    readonly countriesAndBodies: string[];
  };
  readonly problems: readonly { readonly document: string; readonly message: string }[];
  readonly note: string | null;
}

const CHECK = fileURLToPath(new URL('../check.mjs', import.meta.url));
const FACTS = fileURLToPath(new URL('../facts.json', import.meta.url));
const DOCUMENTS = fileURLToPath(new URL('../documents', import.meta.url));
const SOURCE = readdirSync(DOCUMENTS).find((name) => name.includes('zelenskyy-and-harris-meet')) ?? '';
const scratch = mkdtempSync(join(tmpdir(), 'readout-sample-'));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

function check(...options: string[]): CheckReport & { readonly status: number | null } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CHECK, '--json', ...options], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (stderr !== '') throw new Error(stderr);
  return { status, ...(JSON.parse(stdout) as CheckReport) };
}

/** The problems found after one document of the sample was changed in a copy of the folder. */
function problemsAfter(change: (text: string) => string, options: string[] = []): string[] {
  const folder = mkdtempSync(join(scratch, 'documents-'));
  cpSync(DOCUMENTS, folder, { recursive: true });
  const file = join(folder, SOURCE);
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(file, changed);
  const { status, problems } = check('--documents', folder, ...options);
  expect(status).toBe(problems.length === 0 ? 0 : 1);
  return problems.map(({ message }) => message);
}

const whole = check();
const skipsRecords = whole.note !== null;
if (whole.note !== null) console.log(`Skipped: ${whole.note}`);

describe('the documents of the sample', () => {
  it('have their front matter, keep their length, and agree with their records without copying them', () => {
    expect(whole.problems).toEqual([]);
    expect(whole.status).toBe(0);
  });

  it('make a graph worth showing', () => {
    expect(whole.counts.documents).toBeGreaterThanOrEqual(120);
    expect(whole.counts.countriesAndBodies.length).toBeGreaterThanOrEqual(25);
    expect(whole.counts.toldByTwoOrMore).toBeGreaterThanOrEqual(20);
    expect(whole.counts.plannedAndHeld).toBeGreaterThanOrEqual(5);
    expect(whole.counts.agreements.length).toBeGreaterThanOrEqual(10);
  });

  it('belong to the collections that the package names, within their days', () => {
    for (const name of readdirSync(DOCUMENTS)) {
      const text = readFileSync(join(DOCUMENTS, name), 'utf8');
      const collection = SAMPLE_COLLECTIONS.find((one) => text.includes(`\ncollection: ${one.name}\n`));
      const day = name.slice(0, 10);
      expect(collection !== undefined && collection.from <= day && day <= collection.until, name).toBe(true);
    }
  });
});

describe('the check of the sample', { timeout: 60_000 }, () => {
  it.each<[string, (text: string) => string, RegExp]>([
    ['a missing key', (text) => text.replace(/^rights: .*\n/mu, ''), /^has no rights$/u],
    ['a text that is too short', (text) => text.replace(/\n\nHarris called [\s\S]*$/u, '\n'), /^has \d+ words, not/u],
    [
      'a wrong weekday',
      (text) => text.replace('Saturday, 19', 'Sunday, 19'),
      /^wrong weekday: Sunday, 19 February 2022$/u,
    ],
    ['a shortened name', (text) => text.replace('Kamala Harris', 'Harris'), /^does not give the full name of Kamala/u],
    ['front matter it cannot read', (text) => text.replace('\ndate: ', '\ndate = '), /^cannot read this line/u],
  ])('notices %s', (_, change, message) => {
    expect(problemsAfter(change, ['--shared', scratch])).toContainEqual(expect.stringMatching(message));
  });

  it.skipIf(skipsRecords)('notices a sentence taken from a record, and a basis that is no record', () => {
    const copied = problemsAfter((text) => `${text}\n${sentenceOfARecord()}\n`);
    expect(copied).toContainEqual(expect.stringMatching(/^8 words in a row stand in/u));
    const unknown = problemsAfter((text) => text.replace(/^ {2}- https.*$/mu, '  - travels/0'));
    expect(unknown).toContain('no record has this basis: travels/0');
  });

  it.skipIf(skipsRecords).each<[string, (entry: string) => string, RegExp]>([
    ['another day', (entry) => entry.replaceAll('"2022-02-19"', '"2022-02-18"'), /does not give 2022-02-18/u],
    ['another kind', (entry) => entry.replace('"meeting"', '"video-call"'), /has no word of a video-call$/u],
    ['another party', (entry) => entry.replace('Volodymyr Zelenskyy', 'Maia Sandu'), /does not name Maia Sandu$/u],
  ])('notices %s than the record has', (_, change, message) => {
    const facts = JSON.parse(readFileSync(FACTS, 'utf8')) as { documents: { document: string }[] };
    const documents = facts.documents.map((entry) =>
      `${entry.document}.md` === SOURCE ? (JSON.parse(change(JSON.stringify(entry))) as unknown) : entry,
    );
    const file = join(scratch, 'facts.json');
    writeFileSync(file, JSON.stringify({ documents }));
    const messages = check('--facts', file).problems.map((problem) => problem.message);
    expect(messages).toContainEqual(expect.stringMatching(message));
  });
});

describe('the folder of the sample', () => {
  it('is found from the source and from a bundle elsewhere in the repository', () => {
    expect(SAMPLE_FOLDER).toBe(DOCUMENTS);
    expect(findSampleFolder(new URL('../../../dist/server/readout.js', import.meta.url))).toBe(DOCUMENTS);
    expect(findSampleFolder(fileURLToPath(new URL('../../../dist/server/readout.js', import.meta.url)))).toBe(
      DOCUMENTS,
    );
  });

  it('is null where no folder above holds it', () => {
    expect(findSampleFolder(pathToFileURL(join(scratch, 'readout.js')))).toBeNull();
  });
});

function sentenceOfARecord(): string {
  const file = new URL('../../../../shared/corpora/whitehouse/bench/contacts_2021-05_2022-04.jsonl', import.meta.url);
  const [first] = readFileSync(file, 'utf8').split('\n', 1);
  return (JSON.parse(first ?? '') as { text: string }).text.split('. ')[0] ?? '';
}
