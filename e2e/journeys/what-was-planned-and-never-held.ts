import { EVERYTHING_ASKED } from '../support/asked.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { expect, test } from '../support/journey.ts';
import { paneOf, selectedContact, serverAt } from '../support/reading.ts';

test('what was planned and never held is asked by status, read in the matrix and the table, and said to be unknown', async ({
  page,
  readout,
}) => {
  const server = serverAt(readout.address);
  const filter = { ...EVERYTHING_ASKED.filter, statuses: ['planned' as const] };
  const { summary } = await server.facets({ ...EVERYTHING_ASKED, filter });
  expect(summary.planned).toBeGreaterThan(0);
  await page.goto(`${readout.address}/?show=table&status=planned&unfitting=hidden`);
  const table = page.getByRole('table');
  await expect(table).toHaveAttribute('aria-rowcount', String(summary.planned + 1));
  await expect(page.getByRole('status').first()).toContainText(`${String(summary.planned)} planned`);
  await table.getByRole('row').nth(1).getByRole('button').click();
  await expect(paneOf(page).getByText('No source read says whether it took place.')).toBeVisible();
  const contact = await selectedContact(page);
  expect((await server.contact(contact)).status).toBe('planned');
  await expectAccessible(page);
  await page.keyboard.press('m');
  const grid = page.getByRole('grid', { name: 'Matrix of pairs' });
  await expect(grid.getByRole('gridcell', { name: /planned/u }).first()).toBeVisible();
  await expect(grid.getByRole('gridcell', { name: / held/u })).toHaveCount(0);
  expect(await selectedContact(page)).toBe(contact);
  await expectAccessible(page);
});
