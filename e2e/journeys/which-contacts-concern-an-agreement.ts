import { EVERYTHING_ASKED } from '../support/asked.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { expect, test } from '../support/journey.ts';
import { canvasOf, expectPassageOf, paneOf, selectedContact, serverAt } from '../support/reading.ts';

test('an agreement leads to the contacts that concerned it, and to the words that name it', async ({
  page,
  readout,
}) => {
  const server = serverAt(readout.address);
  const [agreement] = (await server.facets(EVERYTHING_ASKED)).agreements;
  if (agreement === undefined) throw new Error('the sample names an agreement');
  await page.goto(readout.address);
  await canvasOf(page);
  await page.getByRole('combobox', { name: 'Search' }).fill(agreement.label);
  await page
    .getByRole('option', { name: new RegExp(agreement.label, 'u') })
    .first()
    .click();
  const pane = paneOf(page);
  await expect(pane.getByRole('heading', { name: agreement.label, level: 2 })).toBeVisible();
  await expect(pane).toContainText(`${String(agreement.total)} contact`);
  await expect(pane.getByRole('heading', { name: /^Named in/u })).toBeVisible();
  await expectAccessible(page);
  await pane.getByRole('list').first().getByRole('button').first().click();
  await expect(pane.getByRole('heading', { name: /^Passages/u })).toBeVisible();
  await expectPassageOf(page, server, await selectedContact(page));
});

test('passages found wait for the names that stand above them', async ({ page, readout }) => {
  const [agreement] = (await serverAt(readout.address).facets(EVERYTHING_ASKED)).agreements;
  if (agreement === undefined) throw new Error('the sample names an agreement');
  await page.goto(readout.address);
  await canvasOf(page);
  // The names come late, as from a slow store.
  await page.route(/suggest/u, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.getByRole('combobox', { name: 'Search' }).fill(agreement.label);
  const list = page.getByRole('listbox', { name: 'Suggestions' });
  await list.getByRole('group', { name: 'Passages' }).waitFor();
  // Asked once, as soon as passages stand there: what comes later must not push them down.
  expect(await list.getByRole('group').first().getAttribute('aria-label')).toBe('Agreements');
});

test('a document is read hit by hit, and a contact in its margin is selected', async ({ page, readout }) => {
  const server = serverAt(readout.address);
  const { documents } = await server.documents({ after: null, limit: 50, collection: null });
  const full = await Promise.all(documents.slice(0, 20).map(({ id }) => server.document(id)));
  const most = full.toSorted((a, b) => b.accounts.length - a.accounts.length)[0];
  if (most === undefined) throw new Error('the sample holds documents');
  await page.goto(`${readout.address}/?open=${most.id}`);
  const text = page.getByRole('region', { name: 'Document', exact: true });
  await text.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/at=\d+/u);
  const first = page.url();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Enter');
  if (most.accounts.length > 1) await expect(page).toHaveURL(first);
  await expectAccessible(page);
  await text.getByRole('button', { name: /,/u }).first().click();
  await expect(page).toHaveURL(/select=contact\./u);
  await expect(paneOf(page).getByRole('heading', { name: /^Passages/u })).toBeVisible();
});
