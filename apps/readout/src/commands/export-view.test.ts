import { openSqliteStore } from '@readout/sqlite-store';
import { formatArranged, parseSnapshot } from '@readout/exchange';
import type { ContactStore } from '@readout/store';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { showProgress } from '../terminal/progress.ts';
import { Workspace } from '../workspace/workspace.ts';
import { openReader } from '../open-reader.ts';
import { formatNamed, viewFile } from './export-view.ts';
import { ingestInto } from './ingest.ts';

let folder: string;
let store: ContactStore;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-export-'));
  mkdirSync(join(folder, 'stories'));
  const story = (day: string, text: string): string =>
    `---\ntitle: A day\ndate: ${day}\npublisher: Andes Desk\n---\n\n${text}\n`;
  writeFileSync(
    join(folder, 'stories', 'a.md'),
    story('2022-02-03', 'President Rosa Quispe of Peru met President Aldo Ferrante of Italy in Lima today.'),
  );
  writeFileSync(
    join(folder, 'stories', 'b.md'),
    story(
      '2022-05-03',
      'President Rosa Quispe of Peru spoke by phone with President Mira Halonen of Finland on Tuesday.',
    ),
  );
  store = await openSqliteStore(join(folder, 'store.db'));
  await ingestInto(store, [join(folder, 'stories')], {}, showProgress());
  const reader = openReader();
  await new Workspace(store, reader).join();
  await reader.close();
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const options = { faded: false, denied: true, fullPassages: true };
const text = async (view: string, more = {}): Promise<string> =>
  (await viewFile(store, { ...options, format: 'json', view, ...more }, new Date(0))).text;

it('writes the contacts that an address shows, and keeps the address', async () => {
  const all = parseSnapshot(await text(''));
  expect(all.contacts.map(({ earliest }) => earliest)).toEqual(['2022-02-03', '2022-05-03']);
  const some = parseSnapshot(await text('http://127.0.0.1:4400/?v=1&from=2022-05-01&to=2022-05-31#p=x'));
  expect(some.contacts.map(({ earliest }) => earliest)).toEqual(['2022-05-03']);
  expect(some.view).toBe('?v=1&from=2022-05-01&to=2022-05-31#p=x');
  expect(some.standfirst).toMatch(/^1 contact held, 1 to 31 May 2022/u);
});

it('writes what does not fit too where that is asked', async () => {
  const view = '?v=1&from=2022-05-01&to=2022-05-31';
  expect(parseSnapshot(await text(view, { faded: true })).contacts).toHaveLength(2);
});

it('leaves out of every form but a drawing what does not fit, and says in a report by what it is filtered', async () => {
  const view = '?v=1&country=finland&kind=phone-call';
  for (const format of ['graphml', 'gexf', 'csv-people'] as const) {
    expect(await text(view, { format })).not.toContain('Ferrante');
    expect(await text(view, { format, faded: true })).toContain('Ferrante');
  }
  const report = await text(view, { format: 'html' });
  expect(report).toContain('Filtered: kind <bdi>Phone call</bdi>; country <bdi>Finland</bdi>.');
  expect(report).toContain('<h1>Who talked with Finland, ');
  expect(report.replace(/<figure>.*<\/figure>/su, '')).not.toContain('Ferrante');
});

it('draws a report as the page does, each word held to its measure, with the places that the address gives', async () => {
  const report = await text('', { format: 'html' });
  const drawing = /<figure>(<svg.*<\/svg>)/u.exec(report)?.[1] ?? '';
  for (const name of ['Quispe', 'Ferrante', 'Halonen'])
    expect(drawing).toMatch(new RegExp(`textLength="[\\d.]+"[^>]*>${name}<`, 'u'));
  expect(await text('', { format: 'html' })).toBe(report);
  const [contact] = parseSnapshot(await text('')).contacts;
  const key = `contact.${String(contact?.id)}`;
  const moved = { added: [], hidden: [], pinned: [key], opened: [], places: new Map([[key, { x: 4321, y: -1234 }]]) };
  expect(await text(`?v=1#${formatArranged(moved)}`, { format: 'html' })).toContain('translate(4321 -1234)');
  const people = await text('?v=1&draw=people', { format: 'html' });
  expect(people).toContain('>Ferrante<');
  expect(people).not.toContain('>3 Feb<');
});

it('finds a kept view by its id, and says where there is none', async () => {
  await store.keepView({ id: 'abcdefghijklmnop', view: '?v=1&kind=meeting' });
  expect(parseSnapshot(await text('?view=abcdefghijklmnop')).contacts).toHaveLength(1);
  await expect(text('?view=ponmlkjihgfedcba')).rejects.toMatchObject({ code: 'view-not-found' });
});

it('refuses a damaged address and a form that does not exist, each by name', async () => {
  await expect(text('?from=yesterday')).rejects.toMatchObject({ code: 'view-not-understood' });
  expect(() => formatNamed('docx')).toThrow(/html, json/u);
});
