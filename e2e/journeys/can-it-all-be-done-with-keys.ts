import { expectAccessible } from '../support/accessibility.ts';
import { expect, test } from '../support/journey.ts';
import { atRest, canvasOf, paneOf } from '../support/reading.ts';

test('with keys alone: from the top of the page to a passage, its document, and back', async ({ page, readout }) => {
  await page.goto(readout.address);
  await atRest(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the reading pane' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(paneOf(page)).toBeFocused();
  await page.reload();
  await atRest(page);
  const regions: string[] = [];
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('F6');
    regions.push((await page.locator(':focus').getAttribute('data-region')) ?? '');
  }
  expect(regions).toEqual(['Header', 'Filters', 'View bar', 'Drawing', 'Time bar', 'Reading pane']);
  await page.keyboard.press('Shift+F6');
  await page.keyboard.press('Shift+F6');
  await page.keyboard.press('Tab');
  const canvas = await canvasOf(page);
  const first = await page.locator(':focus').getAttribute('aria-label');
  await page.keyboard.press('ArrowRight');
  const second = await page.locator(':focus').getAttribute('aria-label');
  expect(second).not.toBe(first);
  await page.keyboard.press('Enter');
  await expect(canvas.getByRole('button', { pressed: true })).toHaveCount(1);
  await page.keyboard.press('j');
  await expect(page.getByTestId('announcer')).toContainText(/^Selected\. \d+ passages?\./u);
  await expect(paneOf(page).getByRole('heading', { name: /^Passages/u })).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.locator('[data-passage]').first()).toBeFocused();
  await page.keyboard.press('d');
  await expect(page.getByRole('region', { name: 'Document', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Document', exact: true })).toHaveCount(0);
  await page.keyboard.press('3');
  await expect(page.getByRole('radio', { name: 'Countries' })).toBeChecked();
  await page.keyboard.press('t');
  await expect(page.getByRole('table')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('table')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused();
  await page.keyboard.type('keyboard');
  await page.getByRole('option', { name: /Keyboard shortcuts/u }).waitFor();
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Keyboard' });
  await expect(sheet).toBeVisible();
  await expectAccessible(page);
  await sheet.getByRole('checkbox', { name: 'Single keys act' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await expect(page.getByRole('table')).toHaveCount(0);
});

test('what is searched for is read next: keys go to it, into its document, and back', async ({ page, readout }) => {
  await page.goto(readout.address);
  await atRest(page);
  await page.keyboard.press('/');
  const search = page.getByRole('combobox', { name: 'Search' });
  await search.fill('Zelenskyy');
  await page
    .getByRole('option', { name: /Zelenskyy/u })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await expect(paneOf(page)).toBeFocused();
  await expect(search).toHaveValue('');
  await page.keyboard.press('j');
  await page.keyboard.press('d');
  const document = page.getByRole('region', { name: 'Document', exact: true });
  await expect(document).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(document).toHaveCount(0);
  await page.keyboard.press('t');
  await expect(page.getByRole('table')).toBeVisible();
  await expect(search).toHaveValue('');
});

test.describe('on a low screen', () => {
  test.use({ viewport: { width: 1366, height: 600 } });

  test('from contact to contact, its passage is in sight each time, in the pane and in the document', async ({
    page,
    readout,
  }) => {
    await page.goto(`${readout.address}/?show=table&evidence=both-sides`);
    await expect(page.getByRole('table')).toBeVisible();
    const passage = page.locator('[data-passage]').first();
    for (let step = 0; step < 4; step += 1) {
      const before = await paneOf(page).getByRole('heading', { level: 2 }).innerText();
      await page.keyboard.press('j');
      await expect(paneOf(page).getByRole('heading', { level: 2 })).not.toHaveText(before);
      await expect(passage).toBeInViewport({ ratio: 0.6 });
    }
    await page.keyboard.press('d');
    const document = page.getByRole('region', { name: 'Document', exact: true });
    const title = document.getByRole('heading', { level: 1 });
    const first = await title.innerText();
    await page.keyboard.press('j');
    await expect(title).not.toHaveText(first);
    await expect(document.locator('[aria-current="true"]').first()).toBeInViewport();
    await page.keyboard.press('k');
    await expect(title).toHaveText(first);
  });
});

test.describe('enlarged four times, with forced colours and without motion', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('nothing is lost: one column, no sideways scrolling, everything reached', async ({ page, readout }) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await page.goto(readout.address);
    await expect(page.getByRole('table')).toBeVisible();
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(client);
    await page.getByRole('row').nth(1).getByRole('button').click();
    const passages = paneOf(page).getByRole('heading', { name: /^Passages/u });
    await passages.scrollIntoViewIfNeeded();
    await expect(passages).toBeInViewport();
    await expectAccessible(page);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('opens on the table, draws people on the second tab, and every control is as large as a finger', async ({
    page,
    readout,
  }) => {
    await page.goto(readout.address);
    await expect(page.getByRole('table')).toBeVisible();
    await page.getByRole('row').nth(2).getByRole('button').click();
    await expect(paneOf(page).getByRole('heading', { level: 2 })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Graph', exact: true }).click();
    await expect(page).toHaveURL(/draw=people/u);
    await atRest(page);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Filters' }).click();
    await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible();
    const heights = await page
      .getByRole('dialog', { name: 'Filters' })
      .getByRole('checkbox')
      .evaluateAll((boxes) => boxes.map((box) => (box.parentElement ?? box).getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    await expectAccessible(page);
  });
});
