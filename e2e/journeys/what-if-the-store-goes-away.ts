import { expectAccessible } from '../support/accessibility.ts';
import { expect, test } from '../support/journey.ts';
import { atRest, canvasOf, movedInDrawing, openOnCanvas, paneOf } from '../support/reading.ts';
import { startReadout, temporaryFolder } from '../support/readout.mjs';
import { join } from 'node:path';

test.use({ provokesErrors: true });

test('a page whose server is gone keeps its view, says so, and goes on where it stood when it is back', async ({
  page,
}) => {
  const folder = await temporaryFolder();
  const store = join(folder.path, 'away.db');
  const first = await startReadout({ store });
  const port = new URL(first.address).port;
  await page.goto(first.address);
  await openOnCanvas(page, /^Phone call, held/u);
  await expect(paneOf(page).getByRole('heading', { name: /^Passages/u })).toBeVisible();
  const before = await atRest(page);
  await first.stop();
  await page.getByRole('checkbox', { name: /^Meeting,/u }).uncheck({ force: true });
  const banner = page.getByRole('alert').filter({ hasText: 'does not answer' });
  await expect(banner).toContainText(/You see the view as it stood at \d\d:\d\d\./u);
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeDisabled();
  await expect(paneOf(page).getByRole('heading', { name: /^Passages/u })).toBeVisible();
  const needing = ['Add documents', 'Export this view', 'Put something right'].map((name) =>
    page.getByRole('button', { name, exact: true }),
  );
  for (const button of needing) {
    await expect(button).toBeDisabled();
    await expect(button, 'it says why').toHaveAttribute('title', 'The graph store does not answer');
  }
  await page.keyboard.press('x');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectAccessible(page);
  await expect(page.getByRole('status').first(), 'the numbers are still of everything').not.toContainText(
    'Filtered by',
  );
  const second = await startReadout({ store, port });
  await banner.getByRole('button', { name: 'Try again' }).click();
  await expect(banner).toHaveCount(0);
  for (const button of needing) await expect(button).toBeEnabled();
  await expect(page.getByRole('button', { name: 'Hide them' })).toBeVisible();
  await expect(page.getByRole('status').first()).toContainText('Filtered by kind.');
  await canvasOf(page);
  // The filter lets in others, and a frame that nobody turned holds them too: only the camera may have moved.
  expect(movedInDrawing(before, await atRest(page))).toEqual([]);
  await second.stop();
  await folder.remove();
});
