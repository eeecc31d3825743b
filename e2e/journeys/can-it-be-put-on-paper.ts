import { expect, test } from '../support/journey.ts';
import { atRest, canvasOf, movedBetween, paneOf } from '../support/reading.ts';

const WHITE = /^#f{3,6}$/u;

test.use({ colorScheme: 'dark' });

test('a contact is printed with its passages and where they stand, in the colours of paper and without controls', async ({
  page,
  readout,
}) => {
  await page.goto(`${readout.address}/?status=held`);
  const before = await atRest(page);
  const canvas = await canvasOf(page);
  await canvas
    .getByRole('button', { name: /told by both sides/u })
    .first()
    .click();
  const pane = paneOf(page);
  const passage = page.locator('[data-passage]').first();
  await expect(passage).toBeVisible();
  const address = passage.getByText(/^https:\/\//u);
  await expect(address, 'on the screen a link leads there').toBeHidden();

  await page.emulateMedia({ media: 'print' });
  await expect(passage).toBeVisible();
  await expect(address).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /contacts? held/u })).toBeVisible();
  for (const hidden of [page.getByRole('banner'), page.getByRole('navigation', { name: 'Filters' }), canvas])
    await expect(hidden).toBeHidden();
  await expect(pane.getByRole('button')).toHaveCount(0);
  expect(await paper(page)).toMatch(WHITE);
  const { scroll, client } = await pane.evaluate((element) => ({
    scroll: element.scrollHeight,
    client: element.clientHeight,
  }));
  expect(scroll, 'nothing of it is cut off').toBeLessThanOrEqual(client);

  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  expect(await paper(page)).not.toMatch(WHITE);
  expect(movedBetween(before, await atRest(page)), 'the drawing stands as it stood').toEqual([]);
});

test('a document is printed whole, also what is not in sight', async ({ page, start }) => {
  const readout = await start({ args: ['--no-sample'] });
  await page.goto(readout.address);
  const lines = Array.from({ length: 90 }, (_, at) => `Paragraph ${String(at + 1)} of a long afternoon in Oslo.`);
  const story = ['Chile’s President Ana Moravec met Kenya’s President Ben Odinga on 3 March 2022.', ...lines].join(
    '\n\n',
  );
  await page.getByRole('button', { name: 'Read my texts' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add documents' });
  await dialog.getByLabel('Text', { exact: true }).fill(story);
  await dialog.getByRole('button', { name: 'Read document' }).click();
  await page.getByRole('button', { name: 'Open here' }).first().click();
  const document = page.getByRole('region', { name: 'Document', exact: true });
  await expect(document.getByText('Paragraph 1 of')).toBeVisible();
  await expect(document.getByText('Paragraph 90 of')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(document.getByText(/^Paragraph \d+ of/u)).toHaveCount(lines.length);
  await expect(document.getByText('Paragraph 90 of')).toBeVisible();
  await expect(paneOf(page)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(document.getByText('Paragraph 90 of')).toHaveCount(0);
});

async function paper(page: Parameters<typeof canvasOf>[0]): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper').trim());
}
