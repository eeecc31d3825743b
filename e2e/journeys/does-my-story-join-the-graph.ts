import { expectAccessible } from '../support/accessibility.ts';
import { expect, test } from '../support/journey.ts';
import { canvasOf, expectPassageOf, openOnCanvas, paneOf, selectedContact, serverAt } from '../support/reading.ts';

const STORY =
  'President Ilmari Vuorensola of Finland spoke by telephone with Prime Minister Thandiwe Mokoena of Botswana on Tuesday, the Finnish presidency said.';
const HOSTILE = `President Rosa Quispe of Peru <script>document.title='taken'</script> met Prime Minister Aldo Ferrante of Italy in Lima on Tuesday.`;

test('a pasted story is read, and its contact stands in the graph with its sentence', async ({ page, start }) => {
  const readout = await start({ args: ['--no-sample'] });
  await page.goto(readout.address);
  await page
    .getByRole('button', { name: /Add documents|Add/u })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: 'Add documents' });
  await dialog.getByRole('textbox', { name: 'Text', exact: true }).fill(STORY);
  await dialog.getByRole('textbox', { name: 'Publisher' }).fill('Harbour Wire');
  await dialog.getByRole('textbox', { name: 'Day of publication' }).fill('2 March 2022');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Read document' }).click();
  await expect(page.getByRole('status').first()).toContainText('1 contact held', { timeout: 30_000 });
  await openOnCanvas(page, /^Phone call, held/u);
  await expect(paneOf(page).getByRole('heading', { level: 2 }).first()).toContainText('Ilmari Vuorensola');
  await expect(paneOf(page)).toContainText('1 March 2022');
  await expectPassageOf(page, serverAt(readout.address), await selectedContact(page));
});

test('markup in a story is text', async ({ page, start }) => {
  const readout = await start({ args: ['--no-sample'] });
  const server = serverAt(readout.address);
  const item = {
    type: 'text' as const,
    text: HOSTILE,
    title: '<img src=x onerror=alert(1)>',
    publisher: null,
    publishedOn: '2022-03-02' as never,
    url: null,
  };
  const job = await server.addDocuments({ items: [item], collection: null });
  await expect.poll(async () => (await server.job(job.id)).state).toBe('done');
  await page.goto(readout.address);
  await canvasOf(page);
  await openOnCanvas(page, /^Meeting, held/u);
  await expect(paneOf(page)).toContainText('<script>');
  expect(await page.title()).not.toBe('taken');
});
