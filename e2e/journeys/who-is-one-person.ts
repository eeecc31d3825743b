import { expectAccessible } from '../support/accessibility.ts';
import { EVERYTHING_ASKED } from '../support/asked.ts';
import { expect, test } from '../support/journey.ts';
import { paneOf, serverAt } from '../support/reading.ts';
import { haveRead } from '../support/stories.ts';

const STORIES = [
  `President Rosa Quispe of Peru spoke by telephone with Italian Prime Minister Aldo Ferrante on Thursday, 3 March 2022, the Peruvian presidency said.

The weather was fine.`,
  'Peruvian President Rosa Quispe received Chilean Foreign Minister Luis Rojas in Lima on Tuesday, 8 March 2022, her office said.',
  'President R. M. Quispe Huaman of Peru met Ecuadorian President Marta Vega in Quito on Friday, 11 March 2022, the Ecuadorian presidency said.',
];

test('two names are taken for one person, one name for two, notes stand where they point, and all of it is listed and taken back', async ({
  page,
  start,
}) => {
  const readout = await start({ args: ['--no-sample'] });
  const server = serverAt(readout.address);
  await haveRead(server, STORIES, '2022-03-12');
  const people = async () => (await server.graph(EVERYTHING_ASKED, { faded: false, limit: 10 })).leaders;
  const quispes = async () => (await people()).filter(({ name }) => name.includes('Quispe'));
  expect(await quispes()).toHaveLength(2);
  const rosa = (await people()).find(({ name }) => name === 'Rosa Quispe');
  const pane = paneOf(page);
  const settled = pane.getByRole('list', { name: 'Settled by analysts' });

  // Two names, one person.
  await page.goto(`${readout.address}/?show=table&select=person.${rosa?.id ?? ''}`);
  await pane.getByRole('button', { name: 'Same person as …' }).click();
  await page.getByRole('combobox', { name: 'Who is the same person' }).fill('huaman');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  const same = page.getByRole('dialog', { name: /are one person$/u });
  await same.getByRole('textbox', { name: /^Your name/u }).fill('Ana Ruiz');
  await same.getByRole('textbox', { name: /^Why/u }).fill('Her mother’s name is Huaman');
  await same.getByRole('button', { name: 'Take them for one' }).click();
  await expect(same).toHaveCount(0);
  await expect.poll(async () => (await quispes()).length).toBe(1);

  // One name, two people: in one of her documents somebody else is meant.
  const [one] = await quispes();
  await page.goto(`${readout.address}/?show=table&select=person.${one?.id ?? ''}`);
  await expect(settled).toContainText('Taken for one person by Ana Ruiz');
  await pane.getByRole('button', { name: 'Two people' }).click();
  const two = page.getByRole('dialog', { name: /^Two people named/u });
  await two.getByRole('checkbox', { name: /Peruvian President Rosa Quispe/u }).check();
  await expectAccessible(page);
  await two.getByRole('button', { name: 'Tell apart in 1 document' }).click();
  await expect.poll(async () => (await quispes()).length).toBe(2);

  // A note on the person, and one on words that tell of no contact.
  const caller = (await quispes()).find(({ name }) => name.includes('Quispe'));
  await page.goto(`${readout.address}/?show=table&select=person.${caller?.id ?? ''}`);
  await pane.getByRole('button', { name: 'Add a note' }).click();
  await page.getByRole('textbox', { name: 'Note' }).fill('Signs as R. M.');
  await page.getByRole('button', { name: 'Keep the note' }).click();
  await expect(settled).toContainText('Note by Ana Ruiz');
  await expect(settled).toContainText('Signs as R. M.');
  const lines = (await server.documents({ after: null, limit: 5, collection: null })).documents;
  const texts = await Promise.all(
    lines.map(async ({ id }) => (await server.documentText(id, { start: 0, end: 999 })).text),
  );
  await page.goto(`${readout.address}/?open=${lines[texts.findIndex((text) => text.includes('weather'))]?.id ?? ''}`);
  await page.getByRole('button', { name: 'Add a note in paragraph 2' }).click();
  const words = page.getByRole('dialog', { name: 'Note' });
  await expect(words.getByRole('radio', { name: 'The weather was fine.' })).toBeChecked();
  await words.getByRole('textbox', { name: 'Note' }).fill('Odd to say.');
  await words.getByRole('button', { name: 'Keep the note' }).click();
  await expect(page.getByRole('list', { name: 'Notes on paragraph 2' })).toContainText('Odd to say.');
  await expectAccessible(page);

  // All of it, in one place.
  await page.goto(`${readout.address}/?show=table`);
  await page.getByRole('button', { name: '4 decisions' }).click();
  const all = page.getByRole('dialog', { name: 'Settled by analysts' });
  const decisions = all.getByRole('list', { name: 'Decisions' }).getByRole('listitem');
  await expect(decisions).toHaveCount(4);
  await expect(decisions.first()).toContainText('“The weather was fine.”');
  await expectAccessible(page);
  for (const name of ['different people', 'same person', 'note', 'note'])
    await decisions
      .getByRole('button', { name: `Undo ${name}` })
      .first()
      .click();
  await expect(decisions).toHaveCount(0);
  await all.getByRole('radio', { name: /^Taken back/u }).check({ force: true });
  await expect(decisions).toHaveCount(4);
  await expect
    .poll(async () => (await quispes()).map(({ name }) => name).sort())
    .toEqual(['R. M. Quispe Huaman', 'Rosa Quispe']);
  await decisions
    .last()
    .getByRole('button', { name: /Rosa Quispe/u })
    .first()
    .click();
  await expect(page.getByRole('article')).toContainText('Rosa Quispe');
});
