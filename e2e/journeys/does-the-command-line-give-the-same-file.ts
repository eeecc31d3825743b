import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey.ts';
import { PROGRAM } from '../support/readout.mjs';
import { atRest, canvasOf, paneOf, serverAt } from '../support/reading.ts';
import { EVERYTHING_ASKED } from '../support/asked.ts';

const run = promisify(execFile);
const FORMS = [
  ['html', /^HTML/u, 'Save report'],
  ['json', /^JSON/u, 'Save JSON'],
  ['svg', /^SVG/u, 'Save SVG'],
  ['graphml', /^GraphML/u, 'Save GraphML'],
  ['gexf', /^GEXF/u, 'Save GEXF'],
  ['csv-contacts', /^CSV Table of contacts/u, 'Save CSV'],
  ['csv-people', /^CSV Table of people/u, 'Save CSV'],
  ['csv-passages', /^CSV Table of passages/u, 'Save CSV'],
] as const;

async function copiedLink(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText(/^Link copied/u)).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

async function saved(page: Page, form: RegExp, button: string): Promise<string> {
  await page.getByRole('button', { name: 'Export this view' }).click();
  const dialog = page.getByRole('dialog', { name: /Export/u });
  // By key: the dialog may still be coming into its place, and a click would miss.
  const radio = dialog.getByRole('radio', { name: form });
  await radio.press('Space');
  await expect(radio).toBeChecked();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: button }).click(),
  ]);
  return readFile(await file.path(), 'utf8');
}

test('a copied link gives on the command line the bytes that the page saves, in every form that is text', async ({
  page,
  readout,
}) => {
  // The program is started for each of eight forms.
  test.slow();
  const graph = await serverAt(readout.address).graph(EVERYTHING_ASKED, { faded: false, limit: 500 });
  const call = graph.contacts.find(({ kind, leaders }) => kind === 'video-call' && leaders.length === 2);
  const [from = '', to = ''] = (call?.leaders ?? []).map((at) => `person.${String(graph.leaders[at]?.id)}`).toSorted();
  await page.goto(`${readout.address}/?kind=video-call&select=path.any.1.${from}~${to}`);
  await canvasOf(page);
  await atRest(page);
  await expect(paneOf(page).getByText(/^Path, 1 hop/u)).toBeVisible();
  const link = await copiedLink(page);
  for (const [form, radio, button] of FORMS) {
    const here = await saved(page, radio, button);
    const args = [PROGRAM, 'export', '--store', readout.store, '--format', form, '--view', link];
    const { stdout } = await run(process.execPath, args, { maxBuffer: 100_000_000 });
    expect(here.length, form).toBeGreaterThan(100);
    expect(here === stdout, `${form} is the same byte for byte`).toBe(true);
  }
});
