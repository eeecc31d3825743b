import { EVERYTHING_ASKED } from '../support/asked.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { expect, test } from '../support/journey.ts';
import { canvasOf, paneOf, serverAt } from '../support/reading.ts';

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

test('a period with an open end is said to be open, and the key names every line on a laptop', async ({
  page,
  readout,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(`${readout.address}/?from=2022-03-01`);
  await canvasOf(page);
  const sentence = page.getByTestId('main').getByRole('status');
  await expect(sentence).toContainText(/^\d+ contacts held.* from 1 March 2022\./u);
  await expect(page.getByRole('region', { name: 'Time bar' })).toContainText('from 1 Mar 2022');
  await expect(page.getByRole('textbox', { name: 'To', exact: true })).toHaveValue('');
  const key = page.getByRole('list', { name: 'What lines mean' }).getByRole('listitem');
  await expect(key).toHaveText([
    ...['told by both sides', 'by one side', 'by a third party'],
    ...['planned', 'proposed', 'denied', 'cancelled'],
  ]);
  for (const one of await key.all()) await expect(one).toBeInViewport({ ratio: 1 });
  await page.goto(`${readout.address}/?to=2021-12-31`);
  await canvasOf(page);
  await expect(sentence).toContainText(/^\d+ contacts held.* up to 31 December 2021\./u);
  await expect(page.getByRole('region', { name: 'Time bar' })).toContainText('up to 31 Dec 2021');
});

test('what was spoken of narrows the view, stands in the sentence, the address and the report, and is taken back', async ({
  page,
  readout,
}) => {
  const server = serverAt(readout.address);
  const [topic] = (await server.facets(EVERYTHING_ASKED)).topics;
  if (topic === undefined) throw new Error('the sample speaks of something');
  await page.goto(readout.address);
  await canvasOf(page);
  const facet = page.getByRole('region', { name: 'Topics' });
  await facet.getByRole('button', { name: /^Topics/u }).click();
  await facet.getByRole('checkbox', { name: new RegExp(`^${topic.label},`, 'u') }).check({ force: true });
  await expect(page).toHaveURL(new RegExp(`topic=${topic.value}`, 'u'));
  const filter = { ...EVERYTHING_ASKED.filter, topics: [topic.value] };
  const { summary } = await server.facets({ ...EVERYTHING_ASKED, filter });
  expect(summary.left).toBeGreaterThan(0);
  const sentence = page.getByTestId('main').getByRole('status');
  await expect(sentence).toContainText(`${String(summary.held)} contacts held about “${topic.label}”`);
  await expectAccessible(page);
  const contact = (await server.graph({ ...EVERYTHING_ASKED, filter }, { faded: false, limit: 1 })).contacts[0];
  await page.goto(`${readout.address}/?topic=${topic.value}&select=contact.${contact?.id ?? ''}`);
  await expect(page.getByRole('definition').filter({ hasText: topic.label }).first()).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'Undo: set topics' }).click();
  await expect(page).not.toHaveURL(/topic=/u);
});

test('what is looked for within a filter stands first, and what lies outside it is said and shown when asked for', async ({
  page,
  readout,
}) => {
  const server = serverAt(readout.address);
  const all = await server.facets(EVERYTHING_ASKED);
  const [country] = all.countries.toReversed();
  if (country === undefined) throw new Error('the sample names a country');
  const filter = { ...EVERYTHING_ASKED.filter, countries: [country.value] };
  const people = (await server.facets({ ...EVERYTHING_ASKED, filter })).people;
  const outside = people.find(({ count }) => count === 0);
  if (outside === undefined) throw new Error('somebody was in no contact with that country');
  await page.goto(`${readout.address}/?country=${country.value}`);
  await canvasOf(page);
  const field = page.getByRole('combobox', { name: 'Search' });
  await field.fill(outside.label);
  const list = page.getByRole('listbox', { name: 'Suggestions' });
  const left = list.getByRole('group', { name: 'Outside the filter' }).getByRole('option');
  await expect(left).toContainText(/^\d+ names?.* outside the filter/u);
  await expect(list.getByRole('option', { name: outside.label })).toHaveCount(0);
  await expectAccessible(page);
  await field.press('Enter');
  const row = list.getByRole('group', { name: 'People' }).getByRole('option', { name: outside.label });
  await expect(row.first()).toContainText('outside the filter');
  await field.press('Enter');
  await expect(page).toHaveURL(new RegExp(`country=${country.value}.*select=person\\.`, 'u'));
  // The pane has the focus, says why this one is faint, and its keys are those of the drawing.
  await expect(paneOf(page)).toContainText(/fits? your filters/u);
  await page.keyboard.press('o');
  await expect(page).toHaveURL(/unfitting=hidden/u);
});
