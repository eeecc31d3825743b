import { EVERYTHING_ASKED } from '../support/asked.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { expect, test } from '../support/journey.ts';
import { paneOf, serverAt } from '../support/reading.ts';
import { haveRead } from '../support/stories.ts';

const STORY = `President Rosa Quispe of Peru spoke by telephone with Italian Prime Minister Aldo Ferrante on Thursday, 3 March 2022, the Peruvian presidency said.

The weather was fine.

Luis Rojas of Chile and Marta Vega of Ecuador shared a cup of tea.`;
const TEA = 'Luis Rojas of Chile and Marta Vega of Ecuador shared a cup of tea.';

test('a contact is put right and noted on, beside what the text was read as, and each is taken back by name', async ({
  page,
  start,
}) => {
  const readout = await start({ args: ['--no-sample'] });
  const server = serverAt(readout.address);
  await haveRead(server, [STORY], '2022-03-04');
  const call = (await server.graph(EVERYTHING_ASKED, { faded: false, limit: 10 })).contacts.find(
    ({ kind }) => kind === 'phone-call',
  );
  const pane = paneOf(page);
  await page.goto(`${readout.address}/?show=table&select=contact.${call?.id ?? ''}`);
  await pane.getByRole('button', { name: 'Put something right' }).click();
  const dialog = page.getByRole('dialog', { name: 'Put right' });
  const settle = dialog.getByRole('button', { name: 'Put right' });
  await expect(settle).toBeDisabled();
  await expect(dialog).toContainText('Still missing: what is right instead and your name.');
  await dialog.getByRole('combobox', { name: 'It was' }).selectOption({ label: 'Video call' });
  await dialog.getByRole('textbox', { name: /^Your name/u }).fill('Ana Ruiz');
  await expectAccessible(page);
  await settle.press('Enter');
  const settled = pane.getByRole('list', { name: 'Settled by analysts' });
  await expect(settled).toContainText('the kind is video call, the text was read as phone call');
  await expect(settled).toContainText('by Ana Ruiz');
  await expect(pane).toContainText('Video call, held');
  await pane.getByRole('button', { name: 'Put something right' }).click();
  await dialog.getByRole('combobox', { name: 'What is wrong' }).selectOption({ label: 'Who took part' });
  await dialog.getByRole('combobox', { name: 'Who' }).selectOption({ label: 'Aldo Ferrante: did not take part' });
  await expectAccessible(page);
  await settle.click();
  await expect(settled).toContainText('“Italian Prime Minister Aldo Ferrante” did not take part');
  await expect(pane.getByRole('heading', { level: 2 })).not.toContainText('Ferrante');
  await pane.getByRole('button', { name: 'Add a note' }).click();
  await page.getByRole('dialog', { name: 'Note' }).getByRole('textbox', { name: 'Note' }).fill('Ask the desk in Rome.');
  await page.getByRole('button', { name: 'Keep the note' }).click();
  await expect(settled).toContainText('Ask the desk in Rome.');
  await expectAccessible(page);
  for (const undo of ['correction of party', 'correction of kind', 'note'])
    await settled.getByRole('button', { name: `Undo ${undo}` }).click();
  await expect(settled).toHaveCount(0);
  await expect(pane).toContainText('Phone call, held');
  await expect(pane.getByRole('heading', { level: 2 })).toContainText('Aldo Ferrante');
});

test.describe('what is no contact any more', () => {
  test('is said where it was found, and comes back', async ({ page, start }) => {
    const readout = await start({ args: ['--no-sample'] });
    const server = serverAt(readout.address);
    await haveRead(server, [STORY], '2022-03-04');
    const contacts = async () => (await server.graph(EVERYTHING_ASKED, { faded: false, limit: 10 })).contacts;
    const [call] = await contacts();
    const pane = paneOf(page);
    const dialog = page.getByRole('dialog', { name: 'Put right' });
    await page.goto(`${readout.address}/?show=table&select=contact.${call?.id ?? ''}`);
    await pane.getByRole('button', { name: 'Put something right' }).click();
    await dialog.getByRole('combobox', { name: 'What is wrong' }).selectOption({ label: 'It is no contact' });
    await dialog.getByRole('textbox', { name: /^Your name/u }).fill('Ana Ruiz');
    await dialog.getByRole('button', { name: 'Take for no contact' }).click();
    await expect.poll(async () => (await contacts()).length).toBe(0);
    const [line] = (await server.documents({ after: null, limit: 1, collection: null })).documents;
    await page.goto(`${readout.address}/?open=${line?.id ?? ''}`);
    await expect(page.getByText('Taken for no contact by Ana Ruiz')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Undo no contact' }).click();
    await expect(page.getByRole('button', { name: 'Undo no contact' })).toHaveCount(0);
    expect(await contacts()).toHaveLength(1);
  });

  test('was marked by hand on its sentence, rested on it, and is taken back', async ({ page, start }) => {
    const readout = await start({ args: ['--no-sample'] });
    const server = serverAt(readout.address);
    await haveRead(server, [STORY], '2022-03-04');
    const [line] = (await server.documents({ after: null, limit: 1, collection: null })).documents;
    await page.goto(`${readout.address}/?open=${line?.id ?? ''}`);
    await page.getByText('shared a cup of tea').selectText();
    await page.getByRole('button', { name: 'Mark a contact in paragraph 3' }).click();
    const dialog = page.getByRole('dialog', { name: 'Mark a contact' });
    const mark = dialog.getByRole('button', { name: 'Mark the contact' });
    await expect(dialog.getByRole('radio', { name: TEA }).first()).toBeChecked();
    for (const name of ['Luis Rojas', 'Marta Vega']) {
      const known = dialog.getByRole('checkbox', { name });
      if ((await known.count()) > 0) await known.check();
      else {
        await dialog.getByRole('textbox', { name: 'Somebody else, as the text writes it' }).fill(name);
        await dialog.getByRole('button', { name: `Add “${name}”` }).click();
      }
      await expect(known).toBeChecked();
    }
    await expect(mark).toBeDisabled();
    await dialog.getByRole('textbox', { name: 'Day, or the first possible one' }).fill('2 March 2022');
    await dialog.getByRole('textbox', { name: /^Your name/u }).fill('Ana Ruiz');
    await expectAccessible(page);
    await mark.click();
    await expect(dialog).toHaveCount(0);
    const note = page.getByRole('button', { name: /Marked by hand by Ana Ruiz/u });
    await expect(note).toContainText('Meeting');
    await note.click();
    const pane = paneOf(page);
    await expect(pane.getByRole('heading', { level: 2 })).toContainText('Luis Rojas');
    await expect(pane.getByRole('blockquote')).toContainText([TEA]);
    await expectAccessible(page);
    await pane.getByRole('button', { name: 'Undo mark' }).click();
    await expect(note).toHaveCount(0);
    expect((await server.graph(EVERYTHING_ASKED, { faded: false, limit: 10 })).contacts).toHaveLength(1);
  });
});

test('a collection is called otherwise, in its menu and in the list of decisions, until that is taken back', async ({
  page,
  start,
}) => {
  const readout = await start();
  const server = serverAt(readout.address);
  const [collection] = (await server.state()).collections;
  await page.goto(`${readout.address}/?show=table&collection=${collection?.id ?? ''}`);
  const menu = page.getByRole('button', { name: /^Collection: / });
  await expect(menu).toContainText(collection?.name ?? '');
  await menu.click();
  await page.getByRole('menuitem', { name: /^Rename/u }).click();
  const dialog = page.getByRole('dialog', { name: 'Rename the collection' });
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Winter of letters');
  await dialog.getByRole('textbox', { name: /^Your name/u }).fill('Ana Ruiz');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Rename' }).click();
  await expect(menu).toContainText('Winter of letters');
  await page.getByRole('button', { name: '1 decision' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Undo rename' }).click();
  await page.keyboard.press('Escape');
  await expect(menu).toContainText(collection?.name ?? '');
  await expect(page.getByRole('button', { name: '1 decision taken back' })).toBeVisible();
});
