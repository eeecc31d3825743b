import { expect, test } from '../support/journey.ts';
import { canvasOf, openOnCanvas, paneOf } from '../support/reading.ts';

test('an address opened in a clean browser shows the same view', async ({ page, readout, browser }) => {
  await page.goto(`${readout.address}/?kind=phone-call`);
  await canvasOf(page);
  await openOnCanvas(page, /^Phone call, held/u);
  const heading = paneOf(page).getByRole('heading', { level: 2 }).first();
  await expect(heading).toContainText('and');
  const title = await heading.innerText();
  const standfirst = await page.getByRole('status').first().innerText();
  const clean = await browser.newContext();
  const other = await clean.newPage();
  await other.goto(page.url());
  await expect(paneOf(other).getByRole('heading', { level: 2 }).first()).toHaveText(title);
  await expect(other.getByRole('status').first()).toHaveText(standfirst);
  await expect(other.getByRole('checkbox', { name: /^Meeting/u })).not.toBeChecked();
  await clean.close();
});
