import { readFile } from 'node:fs/promises';
import { expectAccessible } from '../support/accessibility.ts';
import { expect, test } from '../support/journey.ts';
import { EVERYTHING_ASKED } from '../support/asked.ts';
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
  await dialog.getByRole('radio', { name: /^JSON/u }).check({ force: true });
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
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await page.getByRole('button', { name: 'Add documents' }).first().click();
  const adding = page.getByRole('dialog', { name: 'Add documents' });
  await adding.getByRole('radio', { name: 'Files' }).check({ force: true });
  const chooser = adding.getByLabel('Files').and(page.locator('input[type="file"]'));
  const saved = { name: 'view.json', mimeType: 'application/json', buffer: await readFile(await json.path()) };
  const story = { name: 'story.txt', mimeType: 'text/plain', buffer: Buffer.from('Nobody met anybody.') };
  await chooser.setInputFiles([story, saved]);
  await expect(adding, 'what is no saved view is still to be read').toContainText('1 file: story.txt');
  await expect(page).toHaveURL(/kind=phone-call/u);
  await chooser.setInputFiles([saved]);
  await expect(page.getByText(/^Re-opened\. .* all as they were\.$/u)).toBeVisible();
  await expect(adding).toBeHidden();
  await expect(page).toHaveURL(/kind=phone-call/u);
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

/** The words of every passage that a phone call rests on. */
async function passagesOfCalls(server: ReturnType<typeof serverAt>): Promise<string[]> {
  const { filter, scope } = EVERYTHING_ASKED;
  const asked = { filter: { ...filter, kinds: ['phone-call' as const] }, scope };
  const ids = (await server.graph(asked, { faded: false, limit: 2000 })).contacts.map(({ id }) => id);
  const words: string[] = [];
  for (let at = 0; at < ids.length; at += 100) {
    for (const { accounts } of await server.contacts(ids.slice(at, at + 100)))
      words.push(...accounts.flatMap(({ passages }) => passages.map(({ text }) => text)));
  }
  return words;
}

test('the report opens offline, every footnote in it found in its document; SVG, GraphML, GEXF and CSV read back', async ({
  page,
  context,
  readout,
}) => {
  await page.goto(`${readout.address}/?kind=phone-call`);
  await canvasOf(page);
  const server = serverAt(readout.address);
  const save = async (form: RegExp, button: string): Promise<string> => {
    await page.getByRole('button', { name: 'Export this view' }).click();
    const dialog = page.getByRole('dialog', { name: /Export/u });
    await dialog.getByRole('radio', { name: form }).check({ force: true });
    if (button === 'Save report') {
      const preview = page.frameLocator('iframe[title="Preview of the report"]');
      await expect(preview.getByRole('heading', { level: 1 })).toHaveCSS('font-size', '28px');
    }
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: button }).click(),
    ]);
    return readFile(await saved.path(), 'utf8');
  };
  const report = await save(/^HTML/u, 'Save report');
  const svg = await save(/^SVG/u, 'Save SVG');
  const graphml = await save(/^GraphML/u, 'Save GraphML');
  const gexf = await save(/^GEXF/u, 'Save GEXF');
  const csv = await save(/^CSV Table of passages/u, 'Save CSV');
  const passages = await passagesOfCalls(server);
  await page.close();
  await context.setOffline(true);
  const offline = await context.newPage();
  await offline.setContent(report);
  const notes = await offline.locator('ol > li > bdi').allTextContents();
  expect(new Set(notes)).toEqual(new Set(passages));
  await expect(offline.locator('figure svg')).toBeVisible();
  await offline.getByRole('link', { name: '[1]', exact: true }).first().click();
  await expect(offline.locator('#p1')).toBeInViewport();
  await offline.setContent(svg);
  expect(await offline.locator('svg text').count()).toBeGreaterThan(0);
  await context.setOffline(false);
  for (const [xml, element] of [
    [graphml, 'data[key="edge-passage"]'],
    [gexf, 'edge'],
  ] as const) {
    const lines = await offline.evaluate(
      ([text, selector]) => {
        const read = new DOMParser().parseFromString(text, 'text/xml');
        return read.querySelector('parsererror') === null ? read.querySelectorAll(selector).length : -1;
      },
      [xml, element] as const,
    );
    expect(lines).toBeGreaterThan(0);
  }
  for (const passage of passages) expect(csv).toContain(passage.replaceAll('"', '""'));
});
