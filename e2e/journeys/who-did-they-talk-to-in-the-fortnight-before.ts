import { EVERYTHING_ASKED } from '../support/asked.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { expect, test } from '../support/journey.ts';
import {
  busiestPerson,
  canvasOf,
  expectPassageOf,
  paneOf,
  rowsWalkedWithinOneFrame,
  selectedContact,
  serverAt,
} from '../support/reading.ts';

const FROM = '2022-02-01';
const TO = '2022-02-14';

test('who a leader talked to in a fortnight, asked by search and period, read off the table', async ({
  page,
  readout,
}) => {
  const server = serverAt(readout.address);
  const leader = await busiestPerson(server);
  await page.goto(readout.address);
  await canvasOf(page);
  const search = page.getByRole('combobox', { name: 'Search' });
  await search.fill(leader.label);
  await page
    .getByRole('option', { name: new RegExp(leader.label, 'u') })
    .first()
    .waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(paneOf(page).getByRole('heading', { name: leader.label, level: 2 })).toBeVisible();
  await expect(page.getByTestId('announcer')).toContainText(/contact/u);
  await page.getByRole('textbox', { name: 'From', exact: true }).fill('1 Feb 2022');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'To', exact: true }).fill('14 Feb 2022');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`from=${FROM}.*to=${TO}`, 'u'));
  await page.getByRole('radio', { name: /^Certainly/u }).check({ force: true });
  await page.getByRole('button', { name: 'People', exact: false, expanded: false }).click();
  await page.getByRole('checkbox', { name: new RegExp(`^${leader.label},`, 'u') }).check({ force: true });
  const filter = {
    ...EVERYTHING_ASKED.filter,
    period: { earliest: FROM as never, latest: TO as never },
    certainty: 'certainly' as const,
    people: [leader.id as never],
  };
  const { summary } = await server.facets({ ...EVERYTHING_ASKED, filter });
  const fitting = summary.held + summary.planned + summary.proposed + summary.cancelled + summary.denied;
  expect(fitting).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Hide them' }).click();
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const table = page.getByRole('table');
  await expect(table).toHaveAttribute('aria-rowcount', String(fitting + 1));
  await expectAccessible(page);
  await table.getByRole('row').nth(1).getByRole('button').click();
  await expect(paneOf(page).getByRole('heading', { name: /^Passages/u })).toBeVisible();
  await expectPassageOf(page, server, await selectedContact(page));
});

test('the table sorts by every column, and T leads from the graph to the same contact', async ({ page, readout }) => {
  await page.goto(`${readout.address}/?show=table`);
  const table = page.getByRole('table');
  const days = table.locator('tbody tr[data-row] td:first-child');
  await expect(days.first()).toBeVisible();
  const earliest = await days.first().innerText();
  await table.getByRole('button', { name: /^Date/u }).click();
  await expect(days.first()).not.toHaveText(earliest);
  await expect(table.getByRole('columnheader', { name: /^Date/u })).toHaveAttribute('aria-sort', 'descending');
  await table.getByRole('button', { name: 'Told by' }).click({ modifiers: ['Shift'] });
  await page.setViewportSize({ width: 1920, height: 1080 });
  await table.getByRole('button', { name: 'Documents' }).click({ modifiers: ['Shift'] });
  await expect(table.getByRole('button', { name: 'Documents' })).toContainText('3');
  const told = table.getByRole('row').filter({ has: page.locator('mark') });
  await told.nth(2).getByRole('button').press('Enter');
  const chosen = await selectedContact(page);
  const word = await table.getByRole('row', { selected: true }).locator('mark').innerText();
  const { accounts } = await serverAt(readout.address).contact(chosen);
  const contactWords = accounts.flatMap(({ marks }) => marks.filter(({ show }) => show === 'contact'));
  expect(contactWords.map(({ text }) => text.replace(/\s+/gu, ' '))).toContain(word);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => selectedContact(page)).not.toBe(chosen);
  expect(await rowsWalkedWithinOneFrame(page, ['ArrowUp', 'ArrowDown', 'ArrowDown'])).toEqual([-1, 0, 1]);
  await page.keyboard.press('g');
  await canvasOf(page);
  await page.keyboard.press('t');
  await expect(page.getByRole('row', { selected: true })).toBeInViewport();
  const row = page.getByRole('row', { selected: true }).getByRole('button');
  await expect(row, 'the keys go on where the contact stands').toBeFocused();
  await page.keyboard.press('n');
  await expect(row).not.toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('tbody tr[data-row] button:focus'), 'what closed had the focus').toBeVisible();
});

test('a table opened on a period shows what fits it, not the faded rows before', async ({ page, readout }) => {
  await page.goto(`${readout.address}/?show=table&from=2022-03-01&to=2022-03-31&certainty=certainly`);
  const days = page.locator('tbody tr[data-row] td:first-child');
  await expect(days.filter({ hasText: /Mar 2022/u }).first()).toBeInViewport();
});
