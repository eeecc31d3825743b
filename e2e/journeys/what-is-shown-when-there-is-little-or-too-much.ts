import { expectAccessible } from '../support/accessibility.ts';
import { expect, test } from '../support/journey.ts';
import { canvasOf, serverAt } from '../support/reading.ts';
import { haveRead, madeName, meetingStory } from '../support/stories.ts';

/** So many meetings of people who meet nobody else are 2,001 elements and more: a sign, two plates, two lines each. */
const MEETINGS = 420;
const A_DOCUMENT = 20;
const DAYS = 28;

test('nothing has been read: an example, the code explained, and the way to add documents', async ({ page, start }) => {
  const readout = await start({ args: ['--no-sample'] });
  await page.goto(readout.address);
  await expect(page.getByRole('heading', { name: 'Nothing has been read yet.' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'How to read a drawing' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Export this view' })).toBeDisabled();
  await expectAccessible(page);
  const size = page.viewportSize() ?? { width: 1440, height: 900 };
  const phone = { width: 390, height: 844 };
  await page.setViewportSize(phone);
  for (const part of [
    page.getByRole('figure', { name: /^Example/u }),
    page.getByText(/^Give Readout some readouts/u),
  ]) {
    const box = await part.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? Infinity), 'wraps within the screen of a phone').toBeLessThan(phone.width);
  }
  await page.setViewportSize(size);
  await page.getByRole('button', { name: /^Open the sample, \d+ documents$/u }).click();
  await canvasOf(page);
  await expect(page.getByRole('heading', { name: 'Nothing has been read yet.' })).toHaveCount(0);
});

test('2,001 elements are not drawn: ways out with their counts, and the table goes on', async ({ page, start }) => {
  const readout = await start({ args: ['--no-sample'] });
  const server = serverAt(readout.address);
  const sentences = Array.from({ length: MEETINGS }, (_, at) =>
    meetingStory(2 * at, 2 * at + 1, `${String(1 + (at % DAYS))} March`),
  );
  const texts = Array.from({ length: MEETINGS / A_DOCUMENT }, (_, at) =>
    sentences.slice(at * A_DOCUMENT, (at + 1) * A_DOCUMENT).join('\n\n'),
  );
  await haveRead(server, texts);
  const { conversations } = (await server.state()).store.counts;
  expect(conversations, 'every sentence tells of a contact').toBe(MEETINGS);
  await page.goto(readout.address);
  await canvasOf(page);
  await expect(page.getByText(/^40 of 420 contacts drawn/u)).toBeVisible();
  await page.getByRole('button', { name: 'Draw all' }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'hairball' });
  await expect(alert).toContainText('420 contacts match. A drawing of them would be a hairball.');
  await expect(alert).toContainText('Table and matrix show all 420.');
  await expect(page.getByText(/^All 420 contacts drawn/u), 'what is not drawn is not said to be').toHaveCount(0);
  await expect(alert.getByRole('button', { name: 'Draw: Only the best told' })).toBeVisible();
  await expect(alert.getByRole('button', { name: 'Open the matrix instead' })).toBeVisible();
  await expect(
    alert.getByRole('button', { name: /^Draw: Only the last twelve months/u }),
    'all are of one month, so that twelve would lead back to here',
  ).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', '421');
  await page.getByRole('combobox', { name: 'Search' }).fill(`${madeName(3)}i`);
  await expect(page.getByText(/^Nothing found for .* Did you mean /u)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goBack();
  await page.getByRole('button', { name: /^Draw: Draw countries/u }).click();
  await canvasOf(page);
});

test('the filter that hides all is named and taken back in one act; a name not found is asked about', async ({
  page,
  readout,
}) => {
  await page.goto(`${readout.address}/?status=denied`);
  await expect(page.getByRole('heading', { name: /^Your filters hide all \d+ contacts\.$/u })).toBeVisible();
  const line = page.getByRole('region', { name: 'Time bar' }).getByRole('img', { name: /^Contacts by day/u });
  await expect(line.locator('rect').first(), 'what the filter hides stays on the time line').toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Take back “denied only”' }).click();
  await canvasOf(page);
  await page.getByRole('combobox', { name: 'Search' }).fill('Zelenski');
  await expect(
    page.getByText(/^Nothing found for “Zelenski”\. Did you mean .*Zelenskyy \(\d+ contacts\)\?/u),
  ).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=person\./u);
});

test.describe('a link to what is gone', () => {
  test.use({ provokesErrors: true });

  test('an old link opens what is left and names the rest', async ({ page, readout }) => {
    await page.goto(`${readout.address}/?v=1&from=2022-02-31&select=contact.aaaaaaaaaaaaaaaa`);
    await expect(page.getByText('Part of this link could not be read.')).toBeVisible();
    await expect(page.getByText(/in this link no longer exist/u)).toBeVisible();
    await canvasOf(page);
    await expectAccessible(page);
  });
});
