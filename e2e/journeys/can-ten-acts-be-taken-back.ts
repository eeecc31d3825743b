import { expect, test } from '../support/journey.ts';
import { atRest, canvasOf, movedBetween, movedInDrawing } from '../support/reading.ts';
import type { Page } from '@playwright/test';

/** Ten acts of ten sorts, each with the name that undo gives it. */
const ACTS: readonly (readonly [name: string, run: (page: Page) => Promise<void>])[] = [
  ['set kind', (page) => page.getByRole('checkbox', { name: /^Meeting,/u }).uncheck({ force: true })],
  ['hide what is faded', (page) => page.getByRole('button', { name: 'Hide them' }).click()],
  ['show what is hidden', (page) => page.getByRole('button', { name: /^Show/u }).click()],
  ['set status', (page) => page.getByRole('checkbox', { name: /^Planned,/u }).uncheck({ force: true })],
  ['set uncertain dates', (page) => page.getByRole('radio', { name: /^Possibly/u }).check({ force: true })],
  ['set evidence', (page) => page.getByRole('checkbox', { name: /^Third party only,/u }).uncheck({ force: true })],
  ['draw countries', (page) => page.getByRole('radio', { name: 'Countries' }).check({ force: true })],
  ['draw people', (page) => page.getByRole('radio', { name: 'People' }).check({ force: true })],
  ['show table', (page) => page.getByRole('button', { name: 'Table', exact: true }).click()],
  ['clear filters', (page) => page.getByRole('button', { name: 'Clear', exact: true }).click()],
];

test('ten acts are undone by name and done again, and Back and Forward agree with that', async ({ page, readout }) => {
  await page.goto(readout.address);
  await atRest(page);
  const addresses = [page.url()];
  for (const [name, run] of ACTS) {
    await run(page);
    await expect(page.getByRole('button', { name: `Undo: ${name}` })).toBeEnabled();
    addresses.push(page.url());
  }
  expect(
    new Set(addresses).size,
    'every act has an address of its own but the one that takes another back',
  ).toBeGreaterThan(9);
  for (const [at, [name]] of [...ACTS.entries()].reverse()) {
    // Every other step by the browser itself: there is one history and no second.
    if (at % 2 === 0) await page.goBack();
    else await page.getByRole('button', { name: `Undo: ${name}` }).click();
    await expect(page).toHaveURL(addresses[at] ?? '');
    await expect(page.getByRole('button', { name: `Redo: ${name}` })).toBeEnabled();
  }
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  await canvasOf(page);
  for (const [at, [name]] of ACTS.entries()) {
    if (at % 2 === 0) await page.goForward();
    else await page.getByRole('button', { name: `Redo: ${name}` }).click();
    await expect(page).toHaveURL(addresses[at + 1] ?? '');
  }
});

test('a plate that is moved is pinned, travels in the link, and goes home when that is undone', async ({
  page,
  readout,
  browser,
}) => {
  await page.goto(readout.address);
  const before = await atRest(page);
  const canvas = await canvasOf(page);
  await canvas
    .getByRole('button', { name: /contacts$/u })
    .first()
    .focus();
  const name = ((await page.locator(':focus').getAttribute('aria-label')) ?? '').replace(/, \d+ contacts?/u, '');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  const moved = movedBetween(before, await atRest(page));
  expect(moved).toEqual([expect.stringMatching(new RegExp(`^${name}: `, 'u'))]);
  const clean = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const other = await clean.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('button', { name: new RegExp(`^${name}.*pinned`, 'u') })).toBeVisible();
  await clean.close();
  await page.goBack();
  await page.goBack();
  expect(movedBetween(before, await atRest(page))).toEqual([]);
});

test('loaded again, the page shows what came little by little where it stood', async ({ page, readout }) => {
  await page.goto(`${readout.address}/?kind=video-call`);
  const first = await atRest(page);
  await page.getByRole('checkbox', { name: /^Talks,/u }).check({ force: true });
  await expect(page).toHaveURL(/kind=talks,video-call/u);
  const before = await atRest(page);
  expect(before.size).toBeGreaterThan(first.size);
  await page.reload();
  const after = await atRest(page);
  expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted());
  expect(movedInDrawing(before, after)).toEqual([]);
});
