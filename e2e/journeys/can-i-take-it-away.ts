import { readFile } from 'node:fs/promises';
import { expectAccessible } from '../support/accessibility.ts';
import { expect, test } from '../support/journey.ts';
import { canvasOf, serverAt } from '../support/reading.ts';

interface Taken {
  format: string;
  digest: string;
  contacts: {
    id: string;
    accounts: { document: { id: string }; passages: { in: string; start: number; end: number; text: string }[] }[];
  }[];
}

test('the view is saved as JSON whose every passage is where it says, and as a picture', async ({ page, readout }) => {
  await page.goto(`${readout.address}/?kind=phone-call`);
  await canvasOf(page);
  await page.getByRole('button', { name: 'Export this view' }).click();
  const dialog = page.getByRole('dialog', { name: /Export/u });
  await expect(dialog.getByRole('button', { name: 'Save JSON' })).toBeEnabled();
  await expectAccessible(page);
  const [json] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save JSON' }).click(),
  ]);
  const taken = JSON.parse(await readFile(await json.path(), 'utf8')) as Taken;
  expect(taken.format).toBe('readout-snapshot');
  expect(taken.digest).toMatch(/^[a-z2-7]{16}$/u);
  expect(taken.contacts.length).toBeGreaterThan(0);
  const server = serverAt(readout.address);
  for (const { accounts } of taken.contacts.slice(0, 10)) {
    for (const { document, passages } of accounts) {
      for (const passage of passages.filter((one) => one.in === 'text')) {
        expect((await server.documentText(document.id, passage)).text).toBe(passage.text);
      }
    }
  }
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Export this view' }).click();
  await dialog.getByRole('radio', { name: /^PNG/u }).check({ force: true });
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save PNG' }).click(),
  ]);
  const bytes = await readFile(await picture.path());
  expect([...bytes.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(800);
});
