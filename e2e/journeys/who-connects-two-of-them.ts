import type { ApiClient, PathRequest } from '@readout/api';
import { EVERYTHING_ASKED } from '../support/asked.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { expect, test } from '../support/journey.ts';
import { atRest, canvasOf, openOnCanvas, paneOf, serverAt } from '../support/reading.ts';

interface Connected {
  readonly from: { readonly id: string; readonly name: string };
  readonly to: { readonly id: string; readonly name: string };
  readonly hops: number;
}

/** Two who were never in contact and are connected in date order, the one with most contacts first. */
async function connectedBy(server: ApiClient, least: number): Promise<Connected> {
  const people = (await server.facets(EVERYTHING_ASKED)).people.slice(0, 24);
  for (const { value: from, label } of people.slice(1)) {
    for (const other of people) {
      if (other.value === from) continue;
      const ask: PathRequest = { ends: 'people', from, to: other.value, inDateOrder: true, withLarge: false };
      const [path] = (await server.paths(EVERYTHING_ASKED, ask)).paths;
      if (path !== undefined && path.length >= least) {
        return { from: { id: from, name: label }, to: { id: other.value, name: other.label }, hops: path.length };
      }
    }
  }
  throw new Error('nobody in the sample is connected to anybody else by so many hops');
}

test('who connects two of them in date order: asked by key, read hop by hop, every hop with its passage', async ({
  page,
  readout,
}) => {
  const server = serverAt(readout.address);
  const { from, to, hops } = await connectedBy(server, 2);
  await page.goto(`${readout.address}/?draw=people&select=person.${from.id}`);
  await atRest(page);
  await openOnCanvas(page, new RegExp(`^${from.name}`, 'u'));
  await page.keyboard.press('p');
  const dialog = page.getByRole('dialog', { name: `Path from ${from.name} to …` });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('combobox', { name: 'To whom' }).fill(to.name);
  await expect(dialog.getByRole('option', { name: new RegExp(`^${to.name}`, 'u') })).toBeVisible();
  await page.keyboard.press('Enter');
  const pane = paneOf(page);
  await expect(pane.getByRole('heading', { name: `${from.name} to ${to.name}`, level: 2 })).toBeVisible();
  await expect(page.getByTestId('announcer')).toContainText(`Path of ${String(hops)} hops.`);
  await expect(pane.getByRole('blockquote')).toHaveCount(hops);
  await expect(pane.getByText('It does not say that anyone did.')).toBeVisible();
  await expect(pane.getByText(/^1 of (?:more than )?\d+ shortest paths?$/u)).toBeVisible();
  await expectAccessible(page);
  const quotes = await pane.getByRole('blockquote').allTextContents();
  const address = page.url();
  await pane.getByRole('radio', { name: 'Any order' }).check({ force: true });
  await expect(page).toHaveURL(/select=path\.any\./u);
  await pane.getByRole('button', { name: 'Close pane' }).click();
  await expect(page).not.toHaveURL(/select=/u);
  const elsewhere = await page.context().newPage();
  await elsewhere.goto(address);
  await canvasOf(elsewhere);
  await expect(paneOf(elsewhere).getByRole('blockquote')).toHaveCount(hops);
  expect(await paneOf(elsewhere).getByRole('blockquote').allTextContents()).toEqual(quotes);
});

test('where nobody connects them, that is said', async ({ page, readout }) => {
  const server = serverAt(readout.address);
  const { from, to } = await connectedBy(server, 2);
  await page.goto(`${readout.address}/?show=table&kind=letter&select=path.dates.1.person.${from.id}~person.${to.id}`);
  await expect(paneOf(page).getByText(/^No path of at most 6 hops in date order/u)).toBeVisible();
  await expectAccessible(page);
});
