import { expectAccessible } from '../support/accessibility.ts';
import { expect, test } from '../support/journey.ts';
import { expectPassageOf, paneOf, selectedContact, serverAt } from '../support/reading.ts';

test('which pairs fell silent, since when, and who of them never tells', async ({ page, readout }) => {
  await page.goto(`${readout.address}/?show=matrix`);
  const grid = page.getByRole('grid', { name: 'Matrix of pairs' });
  await expect(grid.getByRole('row').nth(1)).toBeVisible();
  await expectAccessible(page);
  const beyond = page.getByText(/^\d+ months? and those without a day to the right\.$/u);
  await expect(beyond, 'what stands beyond the edge is said').toBeVisible();
  await page.getByRole('button', { name: 'Show them' }).click();
  await expect(beyond).toHaveCount(0);
  await expect(grid.getByRole('columnheader').last()).toBeInViewport({ ratio: 0.9 });
  await grid.getByRole('button', { name: 'Silence' }).click();
  await expect(page).toHaveURL(/matrix=silence/u);
  await expect(grid.getByRole('columnheader', { name: 'Silence' })).toHaveAttribute('aria-sort', 'descending');
  const quiet = grid.locator('tbody tr[data-row]').first();
  await quiet.getByRole('rowheader').click();
  await expect(paneOf(page).getByText(/^Silent for \d+ (?:days?|months?|years?)/u)).toBeVisible();
  await expect(paneOf(page).getByRole('heading', { name: 'Who publishes' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Undo/u }).click();
  await expect(page).not.toHaveURL(/matrix=silence/u);
});

test('a contact is found by keys in the matrix, and is the same in the table and on the canvas', async ({
  page,
  readout,
}) => {
  await page.goto(`${readout.address}/?show=matrix`);
  const grid = page.getByRole('grid', { name: 'Matrix of pairs' });
  await grid.getByRole('rowheader').first().focus();
  const single = grid.getByRole('gridcell', { name: /: 1 (?:meeting|phone call) held$/u });
  const place = await single.first().evaluate((cell) => ({
    row: Number(cell.closest('[data-row]')?.getAttribute('data-row')),
    column: Number(cell.getAttribute('data-column')),
  }));
  for (let step = 0; step < place.row; step += 1) await page.keyboard.press('ArrowDown');
  for (let step = -1; step < place.column; step += 1) await page.keyboard.press('ArrowRight');
  await expect(single.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=contact\./u);
  const contact = await selectedContact(page);
  await expect(paneOf(page).getByRole('heading', { name: /^Passages/u })).toBeVisible();
  await expectPassageOf(page, serverAt(readout.address), contact);
  await page.keyboard.press('t');
  await expect(page.getByRole('row', { selected: true })).toBeInViewport();
  expect(await selectedContact(page)).toBe(contact);
  await page.keyboard.press('g');
  await expect(
    page.getByRole('group', { name: 'Contact graph' }).getByRole('button', { pressed: true }).first(),
  ).toBeVisible({ timeout: 60_000 });
  expect(await selectedContact(page)).toBe(contact);
  await page.keyboard.press('m');
  await expect(grid.getByRole('gridcell', { selected: true }).first()).toBeInViewport();
});

test('weeks and people are an address, a cell opens its contacts', async ({ page, readout }) => {
  await page.goto(`${readout.address}/?show=matrix`);
  await page.getByRole('radio', { name: 'Week' }).check({ force: true });
  await page.getByRole('radio', { name: 'People' }).check({ force: true });
  await expect(page).toHaveURL(/matrix=people,week/u);
  const grid = page.getByRole('grid', { name: 'Matrix of pairs' });
  await page.getByRole('radio', { name: 'Month' }).check({ force: true });
  await page.getByRole('radio', { name: 'Countries' }).check({ force: true });
  const several = grid.getByRole('gridcell', { name: /: [2-9] (?:meetings|phone calls) held$/u }).first();
  await several.click();
  await expect(page).toHaveURL(/select=cell\./u);
  await expect(
    paneOf(page)
      .getByRole('listitem')
      .filter({ has: page.getByRole('button') }),
  ).toHaveCount(Number((await several.getAttribute('aria-label'))?.match(/: (\d)/u)?.[1]));
  await expectAccessible(page);
});
