import type { Decision, DecisionId } from '@readout/domain';
import { STORIES } from '@readout/store/contract';
import { archiveLines, type ArchiveRecord } from '@readout/exchange';
import { openSqliteStore } from '@readout/sqlite-store';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importArchives } from './import-archive.ts';

const noteOf = (digit: string, why: string): Decision => ({
  ...{ id: `${digit.repeat(8)}-1111-4111-8111-${digit.repeat(12)}` as DecisionId, what: 'note', why },
  ...{ at: '2022-03-01T10:00:00Z', by: 'Ana Ruiz', about: [], undoes: null },
});

test('a decision of an archive whose words no store can keep is left out and told, and the others are taken', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-archive-'));
  const [bad, good] = [noteOf('a', 'half \uD83D of one'), noteOf('b', 'Whole.')];
  async function* records(): AsyncGenerator<ArchiveRecord> {
    for (const decision of [bad, good]) yield await Promise.resolve({ type: 'decision', decision });
  }
  let archive = '';
  for await (const line of archiveLines(records())) archive += `${line}\n`;
  const path = join(folder, 'all.jsonl');
  writeFileSync(path, archive);
  const store = await openSqliteStore(join(folder, 'readout.db'), { readers: 0 });
  const { leftOut } = await importArchives(store, [{ type: 'path', path }], false);
  expect(leftOut.map(({ file, code }) => [file, code])).toEqual([[path, 'not-storable']]);
  expect(leftOut[0]?.message).toContain(bad.id);
  expect(await store.decisions()).toEqual([good]);
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a reading of an archive that breaks a rule is left out and named, and the others are taken', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-archive-'));
  const readings = STORIES.map(({ reading }) => reading);
  const [first, ...others] = readings;
  if (first === undefined) throw new Error('there are no stories');
  const broken = { ...first, passages: first.passages.map((passage) => ({ ...passage, text: `${passage.text}!` })) };
  async function* records(): AsyncGenerator<ArchiveRecord> {
    for (const reading of [broken, ...others]) yield await Promise.resolve({ type: 'reading', reading });
  }
  let archive = '';
  for await (const line of archiveLines(records())) archive += `${line}\n`;
  const path = join(folder, 'all.jsonl');
  writeFileSync(path, archive);
  const store = await openSqliteStore(join(folder, 'readout.db'), { readers: 0 });
  const { archives, leftOut } = await importArchives(store, [{ type: 'path', path }], false);
  expect(leftOut.map(({ file, code }) => [file, code])).toEqual([[path, 'reading-refused']]);
  expect(leftOut[0]?.message).toContain(first.document.title);
  expect(archives.map(({ id }) => id)).toEqual(others.map(({ document }) => document.id));
  expect((await store.state()).counts.documents).toBe(others.length);
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});
