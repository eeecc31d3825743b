import { EVERYTHING_ASKED } from '../support/asked.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { expect, test } from '../support/journey.ts';
import { canvasOf, serverAt } from '../support/reading.ts';

test('what happened between a country and the others in one period', async ({ page, readout }) => {
  const server = serverAt(readout.address);
  const [, country] = (await server.facets(EVERYTHING_ASKED)).countries;
  if (country === undefined) throw new Error('the sample names two countries at least');
  await page.goto(readout.address);
  await canvasOf(page);
  await page.getByRole('checkbox', { name: new RegExp(`^${country.label},`, 'u') }).check({ force: true });
  await expect(page).toHaveURL(new RegExp(`country=${country.value}`, 'u'));
  await expect(page.getByRole('button', { name: 'Hide them' })).toBeVisible();
  await page.getByRole('textbox', { name: 'From', exact: true }).fill('1 February 2022');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/from=2022-02-01/u);
  await page.getByRole('radio', { name: /^Certainly/u }).check({ force: true });
  const filter = {
    ...EVERYTHING_ASKED.filter,
    countries: [country.value],
    period: { earliest: '2022-02-01' as never, latest: null },
    certainty: 'certainly' as const,
  };
  const { summary } = await server.facets({ ...EVERYTHING_ASKED, filter });
  await expect(page.getByRole('status').first()).toContainText(`${String(summary.held)} contact`);
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Undo/u }).click();
  await expect(page).not.toHaveURL(/certainty=certainly/u);
  await page.goBack();
  await expect(page).not.toHaveURL(/from=2022-02-01/u);
});
