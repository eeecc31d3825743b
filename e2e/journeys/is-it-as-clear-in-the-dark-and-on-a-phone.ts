import { EVERYTHING_ASKED } from '../support/asked.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { expect, test } from '../support/journey.ts';
import { busiestPerson, canvasOf, serverAt } from '../support/reading.ts';

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  test('the matrix, a path and a comparison can be read', async ({ page, readout }) => {
    const server = serverAt(readout.address);
    await page.goto(`${readout.address}/?show=matrix&matrix=people,week`);
    await expect(page.getByRole('grid', { name: 'Matrix of pairs' }).getByRole('row').nth(1)).toBeVisible();
    await expectAccessible(page);
    const first = await busiestPerson(server);
    const [, second] = (await server.facets(EVERYTHING_ASKED)).people;
    await page.goto(
      `${readout.address}/?show=table&select=path.any.1.person.${first.id}~person.${String(second?.value)}`,
    );
    await expect(page.getByText('It does not say that anyone did.')).toBeVisible();
    await expectAccessible(page);
    const { contacts } = await server.graph(EVERYTHING_ASKED, { faded: false, limit: 5000 });
    const told = contacts.toSorted((a, b) => b.documents - a.documents)[0];
    await page.goto(`${readout.address}/?compare=${String(told?.id)}`);
    await expect(page.getByRole('button', { name: 'Close', exact: true })).toBeVisible();
    await expect(page.getByText('Why it is held to be the same contact:').first()).toBeVisible();
    await expectAccessible(page);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the matrix and a comparison keep to the width, and nothing is out of reach', async ({ page, readout }) => {
    const { contacts } = await serverAt(readout.address).graph(EVERYTHING_ASKED, { faded: false, limit: 5000 });
    const told = contacts.toSorted((a, b) => b.documents - a.documents)[0];
    for (const address of ['/?show=matrix', `/?compare=${String(told?.id)}`]) {
      await page.goto(`${readout.address}${address}`);
      await expect(
        page
          .getByRole('grid')
          .or(page.getByRole('heading', { name: /^One / }))
          .first(),
      ).toBeVisible();
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      expect(scroll).toBeLessThanOrEqual(client);
      await expectAccessible(page);
    }
  });

  test('the row that a finger selects stays above the reading pane', async ({ page, readout }) => {
    await page.goto(`${readout.address}/?show=table`);
    const pane = page.getByRole('complementary', { name: 'Reading pane' });
    const table = page.getByRole('region', { name: 'Table of contacts' });
    await expect(table.getByRole('row').nth(1)).toBeVisible();
    const low = await pane.boundingBox();
    const tops = await table
      .locator('[data-row]')
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().bottom));
    const lowest = tops.findLastIndex((bottom) => bottom <= (low?.y ?? 0));
    await table.locator('[data-row]').nth(lowest).tap();
    const selected = table.locator('[aria-selected="true"]');
    await expect(page.getByRole('button', { name: 'Height of the reading pane: half' })).toBeVisible();
    await expect
      .poll(async () => {
        const [row, above] = [await selected.boundingBox(), await pane.boundingBox()];
        return row !== null && above !== null && above.y < (low?.y ?? 0) - 200 && row.y + row.height <= above.y;
      })
      .toBe(true);
  });

  test('the buttons of an export show all their words', async ({ page, readout }) => {
    await page.goto(`${readout.address}/?show=table`);
    await page.getByRole('button', { name: 'Export this view' }).click();
    for (const name of ['Cancel', 'Save report']) {
      const button = page.getByRole('dialog').getByRole('button', { name });
      await expect(button).toBeInViewport({ ratio: 1 });
      expect(await button.evaluate((one) => one.scrollWidth - one.clientWidth), name).toBeLessThanOrEqual(0);
    }
  });

  test('a finger sets the period on the time bar under the graph', async ({ page, readout }) => {
    await page.goto(`${readout.address}/?show=graph`);
    await canvasOf(page);
    const bar = page.getByRole('region', { name: 'Time bar' });
    const last = bar.getByRole('slider', { name: 'Last day shown' });
    const box = await last.boundingBox();
    if (box === null) throw new Error('the handle is not on the screen');
    expect(box.width, 'as large as a finger').toBeGreaterThanOrEqual(44);
    const finger = await page.context().newCDPSession(page);
    const [x, y] = [box.x + 4, box.y + box.height / 2];
    await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    for (const moved of [20, 50, 90]) {
      await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: x - moved, y }] });
    }
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect(page).toHaveURL(/to=/u);
    await expect(page).not.toHaveURL(/from=/u);
  });
});
