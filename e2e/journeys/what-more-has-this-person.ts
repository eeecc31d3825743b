import { expectAccessible } from '../support/accessibility.ts';
import { countQuestions } from '../support/counting.ts';
import { expect, test } from '../support/journey.ts';
import { atRest, busiestPerson, canvasOf, movedInDrawing, paneOf, serverAt } from '../support/reading.ts';

test('an expansion asks first, adds what it names, moves nothing, and is collapsed or undone', async ({
  page,
  readout,
}) => {
  const { label } = await busiestPerson(serverAt(readout.address));
  await page.goto(readout.address);
  const canvas = await canvasOf(page);
  await atRest(page);
  const plate = canvas.getByRole('button', { name: new RegExp(`^${label}`, 'u') }).first();
  await plate.focus();
  const before = await atRest(page);
  const questions = countQuestions(page);
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: `Expand ${label}` });
  await expect(dialog).toContainText(/\d+ of \d+ contacts drawn/u);
  await dialog.getByRole('radio', { name: '10' }).check({ force: true });
  await dialog.getByRole('radio', { name: 'new people' }).check({ force: true });
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Add 10' }).click();
  await expect(
    page.getByText(/^Added \d+ plates? and 10 contacts\. \d+ more not drawn, the cap is 10\./u).first(),
  ).toBeVisible();
  await expect(page.getByText(/^50 of \d+ contacts drawn/u)).toBeVisible();
  expect(questions.asked(), 'an expansion asks the server nothing').toEqual([]);
  const after = await atRest(page);
  expect(after.size).toBeGreaterThan(before.size);
  expect(movedInDrawing(before, after), 'nodes moved on add').toEqual([]);
  await plate.focus();
  await page.keyboard.press('e');
  await page.getByRole('button', { name: 'Collapse 10' }).click();
  await expect(page.getByText(/^40 of \d+ contacts drawn/u)).toBeVisible();
  await page.getByRole('button', { name: `Undo: collapse ${label}` }).click();
  await expect(page.getByText(/^50 of \d+ contacts drawn/u)).toBeVisible();
  await page.goBack();
  await expect(page.getByText(/^40 of \d+ contacts drawn/u)).toBeVisible();
  expect(movedInDrawing(before, await atRest(page))).toEqual([]);
});

test('what the cap kept back is drawn by the next act, as often as there is more', async ({ page, readout }) => {
  const { label } = await busiestPerson(serverAt(readout.address));
  await page.goto(readout.address);
  const canvas = await canvasOf(page);
  await atRest(page);
  await canvas
    .getByRole('button', { name: new RegExp(`^${label}`, 'u') })
    .first()
    .focus();
  await page.keyboard.press('e');
  await page.getByRole('button', { name: 'Add 25' }).click();
  await page.getByRole('button', { name: 'Draw next 25' }).click();
  await expect(page.getByText(/^90 of \d+ contacts drawn/u)).toBeVisible();
  await page.getByRole('button', { name: `Undo: expand ${label}` }).click();
  await expect(page.getByText(/^65 of \d+ contacts drawn/u)).toBeVisible();
});

test('what is taken out stays out, and several are pinned and hidden together', async ({ page, readout }) => {
  await page.goto(readout.address);
  const canvas = await canvasOf(page);
  await atRest(page);
  await canvas.getByRole('button').first().focus();
  await page.keyboard.press('Control+a');
  await expect(page.getByTestId('announcer')).toContainText(/^Selected \d+/u);
  await page.keyboard.press('.');
  await expect(page.getByRole('button', { name: /^Undo: pin \d+/u })).toBeEnabled();
  await page.getByRole('button', { name: /^Undo/u }).click();
  await page.keyboard.press('Escape');
  const one = canvas.getByRole('button', { name: /^Meeting/u }).first();
  const name = (await one.getAttribute('aria-label')) ?? '';
  await one.focus();
  await page.keyboard.press('Enter');
  await paneOf(page).getByRole('button', { name: 'Hide' }).click();
  await expect(page.getByText('1 element taken out.')).toBeVisible();
  await page.reload();
  await canvasOf(page);
  await expect(page.getByText('1 element taken out.')).toBeVisible();
  await expect(canvas.getByRole('button', { name, exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Bring back' }).click();
  await expect(page.getByText('1 element taken out.')).toHaveCount(0);
});
