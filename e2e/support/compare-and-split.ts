import { createClient } from '@readout/api';
import type { Page } from '@playwright/test';
import { expectAccessible, type Look } from './accessibility.ts';
import { expect } from './journey.ts';
import { paneOf } from './reading.ts';
import { haveRead } from './stories.ts';

const ONE = `President Rosa Quispe of Peru spoke by telephone with Italian Prime Minister Aldo Ferrante on Thursday, 3 March 2022, the Peruvian presidency said. The call lasted forty minutes and took place at the request of Italy.

President Quispe raised the fishing quotas in the southern waters. The two leaders agreed to meet in Rome in May.`;
const OTHER = `Italian Prime Minister Aldo Ferrante spoke by telephone with President Rosa Quispe of Peru on Thursday, 3 March 2022, the Italian government said. The call lasted fifteen minutes.

The fishing quotas in the southern waters were not discussed, the Italian government said. Prime Minister Ferrante thanked Peru for the help after the flood.`;

/** Lays two accounts of one call side by side, parts them by a decision, and takes it back, on whatever store the server keeps. */
export async function compareAndSplit(page: Page, address: string, look: Look = expectAccessible): Promise<void> {
  const server = createClient(address, fetch);
  const [first] = await haveRead(server, [ONE, OTHER], '2022-03-04');
  const account = (await server.document(first ?? '')).accounts.find(({ kind }) => kind === 'phone-call');
  /** How many documents tell of the call that the first of them tells of. */
  const tellingDocuments = async (): Promise<number> => {
    const { accounts } = await server.contact(account?.id ?? '');
    return new Set(accounts.map(({ document }) => document.id)).size;
  };
  expect(await tellingDocuments()).toBe(2);
  const { id: contact } = await server.contact(account?.id ?? '');
  const { points } = await server.comparison(contact);
  expect(points.length).toBeGreaterThan(1);
  await page.goto(`${address}/?show=table&select=contact.${contact}`);
  await paneOf(page).getByRole('button', { name: 'Compare 2 accounts' }).click();
  await expect(page.getByRole('heading', { name: 'One phone call, 2 accounts' })).toBeVisible();
  const ledger = page.getByRole('listbox', { name: 'Points' });
  await expect(ledger.getByRole('option'), 'and form and day, which both say').toHaveCount(points.length + 1);
  const both = ledger.getByRole('group', { name: 'Both say' });
  await expect(both).toContainText('Phone call, 3 Mar 2022');
  await look(page);
  await expect(ledger.getByRole('option').first(), 'the keys go on with the points').toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect(ledger.getByRole('option', { selected: true })).toHaveCount(1);
  await expect(ledger.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(page).toHaveURL(/point=2/u);
  for (const { says } of points) {
    for (const { quote, document } of says) {
      const { text } = await server.documentText(document, { start: quote.start, end: quote.end });
      if (quote.in === 'text') expect(text).toBe(quote.text);
    }
  }
  await expect(page.locator('[data-said~="2"]').first()).toBeVisible();
  await page.getByRole('button', { name: 'Not the same call? Split' }).click();
  const dialog = page.getByRole('dialog', { name: 'Not the same contact' });
  await dialog.getByRole('textbox', { name: /^Your name/u }).fill('Ana Ruiz');
  await dialog.getByRole('textbox', { name: /^Why/u }).fill('Two calls on one day.');
  await look(page);
  await dialog.getByRole('button', { name: 'Split A off' }).click();
  await expect(page.getByRole('heading', { name: 'One phone call, 2 accounts' })).toHaveCount(0);
  await expect.poll(tellingDocuments).toBe(1);
  const settled = paneOf(page).getByRole('list', { name: 'Settled by analysts' });
  await expect(settled).toContainText('Split from another account by Ana Ruiz');
  await expect(settled).toContainText('Two calls on one day.');
  await look(page);
  await settled.getByRole('button', { name: 'Undo split' }).click();
  await expect.poll(tellingDocuments).toBe(2);
  await expect(settled).toHaveCount(0);
  await expect(paneOf(page).getByRole('button', { name: 'Compare 2 accounts' })).toBeVisible();
}
