import { expectAccessible } from '../support/accessibility.ts';
import { expect, test } from '../support/journey.ts';
import type { Page } from '@playwright/test';
import {
  atRest,
  canvasOf,
  expectPassageOf,
  movedBetween,
  movedInDrawing,
  openOnCanvas,
  paneOf,
  selectedContact,
  serverAt,
} from '../support/reading.ts';
import { meetingStory } from '../support/stories.ts';

const STORY =
  'President Ilmari Vuorensola of Finland spoke by telephone with Prime Minister Thandiwe Mokoena of Botswana on Tuesday, the Finnish presidency said.';
/** Its own government tells of it, so that it ranks among the best told. */
const WELL_TOLD =
  'President Ottoline Varga-Mbeki of Paraguay met Prime Minister Lauri Castellanos-Ek of Estonia in Asuncion on 6 May 2022, the Estonian government said.';
const HOSTILE = `President Rosa Quispe of Peru <script>document.title='taken'</script> met Prime Minister Aldo Ferrante of Italy in Lima on Tuesday.`;

/** Pastes a text, published by a made wire, and has it read. */
async function paste(page: Page, text: string, day = '2 March 2022'): Promise<void> {
  await page
    .getByRole('button', { name: /Add documents|Add/u })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: 'Add documents' });
  await dialog.getByRole('textbox', { name: 'Text', exact: true }).fill(text);
  await dialog.getByRole('textbox', { name: 'Publisher' }).fill('Harbour Wire');
  await dialog.getByRole('textbox', { name: 'Day of publication' }).fill(day);
  await dialog.getByRole('button', { name: 'Read document' }).click();
}

/** How the reading ended, once it is known what it brought. */
const cardOf = (page: Page) => page.getByRole('region', { name: 'Reading documents' });

test('a pasted story is read, and its contact stands in the graph with its sentence', async ({ page, start }) => {
  const readout = await start({ args: ['--no-sample'] });
  await page.goto(readout.address);
  await page
    .getByRole('button', { name: /Add documents|Add/u })
    .first()
    .click();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await paste(page, STORY);
  await expect(page.getByRole('status').first()).toContainText('1 contact held', { timeout: 30_000 });
  await openOnCanvas(page, /^Phone call, held/u);
  await expect(paneOf(page).getByRole('heading', { level: 2 }).first()).toContainText('Ilmari Vuorensola');
  await expect(paneOf(page)).toContainText('1 March 2022');
  await expectPassageOf(page, serverAt(readout.address), await selectedContact(page));
});

test('a story or an address pasted onto the page stands in the form that adds it', async ({ page, readout }) => {
  await page.goto(readout.address);
  await canvasOf(page);
  const pasteOver = (selector: string, words: string) =>
    page.locator(selector).evaluate((target, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      return target.dispatchEvent(event);
    }, words);
  expect(await pasteOver('input[role=combobox]', STORY), 'a field keeps what is pasted into it').toBe(true);
  const dialog = page.getByRole('dialog', { name: 'Add documents' });
  await expect(dialog).toHaveCount(0);
  expect(await pasteOver('body', STORY)).toBe(false);
  await expect(dialog.getByRole('textbox', { name: 'Text', exact: true })).toHaveValue(STORY);
  await expect(dialog.getByRole('button', { name: 'Read document' })).toBeEnabled();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  expect(await pasteOver('body', ' https://desk.example/lima ')).toBe(false);
  await expect(dialog.getByRole('textbox', { name: 'Address of a page' })).toHaveValue('https://desk.example/lima');
});

test('among many contacts a pasted story is drawn by name, in sight and open at its sentence, and nothing else moves', async ({
  page,
  start,
}) => {
  const readout = await start();
  const server = serverAt(readout.address);
  await page.goto(readout.address);
  const before = await atRest(page);
  const { conversations } = (await server.state()).store.counts;
  expect(conversations, 'more than are drawn at once').toBeGreaterThan(40);
  await paste(page, STORY);
  await expect(cardOf(page)).toContainText('Added 2 plates and 1 contact.', { timeout: 30_000 });
  const contact = (await canvasOf(page)).getByRole('button', {
    name: /^Phone call, held, Mokoena and Vuorensola/u,
  });
  await expect(contact).toBeInViewport();
  await expect(contact).toHaveAttribute('aria-pressed', 'true');
  await expectPassageOf(page, server, await selectedContact(page));
  await expectAccessible(page);

  await page.reload();
  await canvasOf(page);
  await expect(contact, 'the address says it').toBeInViewport();
  await page.getByRole('button', { name: 'Undo: add what was read' }).click();
  await expect(contact).toHaveCount(0);
  const after = await atRest(page);
  expect([...before.keys()].filter((name) => !after.has(name))).toEqual([]);
});

test('undo takes back what was added though it ranks among the best told, and what stood there stands there again', async ({
  page,
  start,
}) => {
  const readout = await start();
  await page.goto(readout.address);
  const before = await atRest(page);
  await paste(page, WELL_TOLD, '7 May 2022');
  const words = 'Added 2 plates and 1 contact.';
  await expect(cardOf(page)).toContainText(words, { timeout: 30_000 });
  await expect(page.getByText(words), 'in the card and in the toast').toHaveCount(2);
  const contact = (await canvasOf(page)).getByRole('button', { name: /^Meeting, held, .*Castellanos-Ek/u });
  await expect(contact).toBeInViewport();
  await page.getByRole('button', { name: 'Undo: add what was read' }).click();
  await expect(contact).toHaveCount(0);
  expect([...(await atRest(page)).keys()].toSorted()).toEqual([...before.keys()].toSorted());
  await expect(page.getByText(words), 'neither says it any more').toHaveCount(0);
  await expect(cardOf(page)).toContainText('1 contact told.');
  await expect(page.getByText('1 element taken out.'), 'it is kept out by name').toBeVisible();

  await page.getByRole('button', { name: 'Redo: add what was read' }).click();
  await expect(contact).toBeInViewport();
  await expect(cardOf(page)).toContainText(words);
  const again = await atRest(page);
  expect([...before.keys()].filter((name) => !again.has(name))).toEqual([]);
  await page.getByRole('button', { name: 'Undo: add what was read' }).click();
  await expect(contact).toHaveCount(0);
  await page.reload();
  await canvasOf(page);
  await expect(contact, 'the address says it').toHaveCount(0);
  expect([...(await atRest(page)).keys()].toSorted()).toEqual([...before.keys()].toSorted());
});

test('in a frame of one’s own a story is brought into sight beside what is there, and plates keep their places', async ({
  page,
  start,
}) => {
  const readout = await start();
  await page.goto(readout.address);
  await atRest(page);
  for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
  const before = await atRest(page);
  await paste(page, [STORY, meetingStory(3, 8, '4 February'), meetingStory(21, 34, '5 February')].join('\n\n'));
  await expect(cardOf(page)).toContainText('Added 6 plates and 3 contacts.', { timeout: 30_000 });
  const after = await atRest(page);
  expect(movedInDrawing(before, after)).toEqual([]);
  const canvas = await canvasOf(page);
  await expect(canvas.getByRole('button', { name: /Mokoena and Vuorensola|Vuorensola and Mokoena/u })).toBeInViewport();
  await cardOf(page).getByRole('button', { name: 'Select 3' }).click();
  await expect(canvas.locator('[aria-pressed="true"]')).toHaveCount(3);
});

test('a story on a contact that is known already joins it, and that is said', async ({ page, start }) => {
  const readout = await start();
  await page.goto(readout.address);
  await atRest(page);
  await paste(page, STORY);
  await expect(cardOf(page)).toContainText('Added 2 plates and 1 contact.', { timeout: 30_000 });
  const before = await atRest(page);
  await paste(page, `HELSINKI. ${STORY} It was their first conversation.`);
  await expect(cardOf(page)).toContainText('It was known already: 2 documents tell of it now.', { timeout: 30_000 });
  expect(movedBetween(before, await atRest(page))).toEqual([]);
  await expect(page.getByText(/no longer exists/u), 'its name may have changed, and is followed').toHaveCount(0);
  await expect(
    (await canvasOf(page)).getByRole('button', { name: /Mokoena and Vuorensola|Vuorensola and Mokoena/u }),
  ).toBeInViewport();
});

test('a story that the filters leave out is named, beside the act that shows it', async ({ page, start }) => {
  const readout = await start();
  await page.goto(`${readout.address}/?kind=meeting`);
  await atRest(page);
  await paste(page, STORY);
  const card = cardOf(page);
  await expect(card).toContainText('It is left out by what is filtered.', { timeout: 30_000 });
  await card.getByRole('button', { name: 'Show it' }).click();
  await expect(
    (await canvasOf(page)).getByRole('button', { name: /Mokoena and Vuorensola|Vuorensola and Mokoena/u }),
  ).toBeInViewport();
  await expect(paneOf(page)).toContainText('1 March 2022');
  await page.getByRole('button', { name: 'Undo: show what was read' }).click();
  await expect(page.getByRole('checkbox', { name: /^Phone call,/u })).not.toBeChecked();
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
