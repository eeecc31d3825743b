import { createClient } from '@readout/api';
import type { Page } from '@playwright/test';
import { expectAccessible, type Look } from './accessibility.ts';
import { expect } from './journey.ts';
import { paneOf } from './reading.ts';
import { haveRead } from './stories.ts';

const TOLD_IN_LIMA =
  'President Rosa Quispe of Peru spoke by telephone with Uruguayan President Bruno Alzaga on Monday, 14 March 2022, the Peruvian presidency said.';
const TOLD_IN_MONTEVIDEO =
  'Uruguayan President Bruno Alzaga spoke by telephone with President Rosa Quispe of Peru on Wednesday, 16 March 2022, the Uruguayan presidency said.';

/** Takes two calls that were read as of two days for one, by a decision, and takes it back, on whatever store the server keeps. */
export async function joinAndUndo(page: Page, address: string, look: Look = expectAccessible): Promise<void> {
  const server = createClient(address, fetch);
  const documents = await haveRead(server, [TOLD_IN_LIMA, TOLD_IN_MONTEVIDEO], '2022-03-17');
  const accounts = await Promise.all(documents.map(async (id) => (await server.document(id)).accounts[0]?.id ?? ''));
  const contacts = async (): Promise<readonly string[]> => [
    ...new Set(await Promise.all(accounts.map(async (id) => (await server.contact(id)).id))),
  ];
  const [first] = await contacts();
  expect(await contacts()).toHaveLength(2);
  await page.goto(`${address}/?show=table&select=contact.${first ?? ''}`);
  await paneOf(page).getByRole('button', { name: 'Same contact as …' }).click();
  await page.getByRole('combobox', { name: 'Which contact is the same' }).fill('alzaga');
  await expect(page.getByRole('option').first()).toContainText('16 Mar');
  await look(page);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'One contact' });
  await dialog.getByRole('textbox', { name: /^Your name/u }).fill('Ana Ruiz');
  await dialog.getByRole('button', { name: 'Join them' }).click();
  await expect.poll(contacts).toHaveLength(1);
  const [joined] = await contacts();
  expect(new Set((await server.contact(joined ?? '')).accounts.map(({ id }) => id))).toEqual(new Set(accounts));
  await page.goto(`${address}/?show=table&select=contact.${joined ?? ''}`);
  const settled = paneOf(page).getByRole('list', { name: 'Settled by analysts' });
  await expect(settled).toContainText('Joined with another account by Ana Ruiz');
  await settled.getByRole('button', { name: 'Undo join' }).click();
  await expect.poll(contacts).toHaveLength(2);
}
