import type { Page } from '@playwright/test';
import { expectAccessible, type Look } from './accessibility.ts';
import { expect } from './journey.ts';
import {
  busiestPerson,
  canvasOf,
  expectPassageOf,
  openOnCanvas,
  paneOf,
  selectedContact,
  serverAt,
} from './reading.ts';

/** Open → a leader → a contact → its passage → the whole document: the first thing anybody does here. */
export async function fromLeaderToPassage(page: Page, address: string, look: Look = expectAccessible): Promise<void> {
  const server = serverAt(address);
  const { label } = await busiestPerson(server);
  await page.goto(address);
  await canvasOf(page);
  await expect(page.getByRole('status').first()).toContainText('contacts held');
  await openOnCanvas(page, new RegExp(`^${label}`, 'u'));
  const pane = paneOf(page);
  await expect(pane.getByRole('heading', { name: label, level: 2 })).toBeVisible();
  await look(page);
  await pane.getByRole('listitem').getByRole('button').first().click();
  await expect(pane.getByRole('heading', { name: /^Passages/u })).toBeVisible();
  await expectPassageOf(page, server, await selectedContact(page));
  await expect(pane.locator('mark').first()).toBeVisible();
  await look(page);
  await pane.getByRole('button', { name: 'Open here' }).first().click();
  // The pane has marks of its own; the document, which is loaded when it is first opened, has the heading.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('article').locator('mark').first()).toBeVisible();
  await look(page);
}
