import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { expect, test } from '../support/journey.ts';
import { meetingStory } from '../support/stories.ts';

const FIXTURES = new URL('../../packages/ingest/src/read/fixtures/', import.meta.url);
const CALL =
  'President Ilmari Vuorensola of Finland spoke by telephone with Prime Minister Thandiwe Mokoena of Botswana on Tuesday, the Finnish presidency said.';
const MEETING =
  'President Rosa Quispe of Peru met Prime Minister Aldo Ferrante of Italy in Lima on Tuesday, the Peruvian presidency said.';

interface Dropped {
  readonly name: string;
  readonly base64: string;
}

const told = (name: string, words: string): Dropped => ({ name, base64: Buffer.from(words).toString('base64') });
const kept = async (name: string): Promise<Dropped> => ({
  name,
  base64: (await readFile(new URL(name, FIXTURES))).toString('base64'),
});

/** Lets go of files over the page, as a hand that dragged them there does. */
async function drop(page: Page, files: readonly Dropped[]): Promise<void> {
  await page.evaluate((given) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of given) {
      transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
    }
    for (const type of ['dragenter', 'dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }
  }, files);
}

test('five files are dropped, one of them broken: each is answered by name, and the four are read', async ({
  page,
  start,
}) => {
  const readout = await start({ args: ['--no-sample'] });
  await page.goto(readout.address);
  await expect(page.getByRole('button', { name: /Add documents|Add/u }).first()).toBeVisible();
  const files = [
    told('helsinki.txt', `Helsinki calls Gaborone\nHarbour Wire, 2 March 2022\n\n${CALL}\n`),
    told(
      'lima.html',
      `<!doctype html><title>Lima receives Rome</title><article><h1>Lima receives Rome</h1><time datetime="2022-03-02">2 March</time><p>${MEETING}</p></article>`,
    ),
    await kept('annex-b.docx'),
    await kept('sunday-telephones.pdf'),
    await kept('donau.csv'),
  ];
  await drop(page, files);
  await expect(page.getByRole('region', { name: 'Reading documents' }).getByRole('heading')).toHaveText(
    'Read 4 documents',
    { timeout: 60_000 },
  );
  const card = page.getByRole('region', { name: 'Documents being read' });
  await expect(card.getByRole('listitem')).toHaveCount(5);
  await expect(card.getByRole('listitem').filter({ hasText: 'Helsinki calls Gaborone' })).toContainText('1 found');
  await expect(card.getByRole('listitem').filter({ hasText: 'Lima receives Rome' })).toContainText('1 found');
  const broken = card.getByRole('listitem').filter({ hasText: 'annex-b.docx' });
  await expect(broken).toContainText('not read');
  await expect(broken).toContainText('damaged-file');
  await expect(page.getByText('1 of 5 documents could not be read. Its contacts are missing here.')).toBeVisible();
  await expectAccessible(page);

  await drop(page, files.slice(0, 1));
  await expect(card.getByRole('listitem')).toHaveCount(1);
  await expect(card.getByRole('listitem')).toContainText('already there', { timeout: 30_000 });
});

test('a reading is stopped after the document that is being read: what was read stays, the rest is named', async ({
  page,
  start,
}) => {
  const readout = await start({ args: ['--no-sample'] });
  await page.goto(readout.address);
  await expect(page.getByRole('button', { name: /Add documents|Add/u }).first()).toBeVisible();
  const meetings = (file: number): string =>
    Array.from({ length: 40 }, (_, at) => meetingStory(80 * file + 2 * at, 80 * file + 2 * at + 1, '2 March')).join(
      '\n\n',
    );
  await drop(
    page,
    Array.from({ length: 40 }, (_, file) => told(`account-${String(file)}.txt`, meetings(file))),
  );
  const card = page.getByRole('region', { name: 'Reading documents' });
  await card.getByRole('button', { name: 'Stop after this document' }).click();
  await expect(card.getByRole('heading')).toHaveText(/^Read \d+ documents?$/u, { timeout: 60_000 });
  await expect(card).toContainText(/\d contacts? told\./u);
  await expect(page.getByText(/^\d+ of 40 documents were left unread when the reading was stopped\./u)).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'left unread' }).first()).toBeVisible();
  await expectAccessible(page);
});
