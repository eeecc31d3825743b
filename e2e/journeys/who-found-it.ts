import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expectAccessible } from '../support/accessibility.ts';
import { expect, test } from '../support/journey.ts';
import { openOnCanvas, paneOf, serverAt } from '../support/reading.ts';

const CALL =
  'President Ilmari Vuorensola of Finland spoke by telephone with Prime Minister Thandiwe Mokoena of Botswana on Tuesday, the Finnish presidency said.';
const SOUP =
  'Two chairs, one pot of soup: President Ilmari Vuorensola of Finland and Prime Minister Astrid Brekke of Norway.';

const person = (name: string, affiliation: string) => ({ name, office: null, affiliation });
const told = (quote: string, contact: string, kind: string, ...participants: object[]) => ({
  quotes: [quote],
  ...{ contact, kind, status: 'held', extent: 'one', participants, sides: [] },
  ...{ initiator: null, date: null, place: null, tellers: [], agreements: [], points: [] },
});
const FINLAND = person('Ilmari Vuorensola', 'Finland');
const ANSWER = {
  conversations: [
    told(CALL, 'spoke by telephone', 'phone-call', FINLAND, person('Thandiwe Mokoena', 'Botswana')),
    told(SOUP, 'Two chairs, one pot of soup', 'meeting', FINLAND, person('Astrid Brekke', 'Norway')),
    told('They met again in secret in Oslo.', 'met', 'meeting', FINLAND, person('Astrid Brekke', 'Norway')),
  ],
};

/** A model on this machine that answers every question alike. */
async function startModel(): Promise<{ readonly address: string; stop(): void }> {
  const server = createServer((request, response) => {
    request.resume().once('end', () => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const message = { role: 'assistant', content: JSON.stringify(ANSWER) };
      response.end(
        JSON.stringify({ id: 'x', object: 'chat.completion', choices: [{ index: 0, message, finish_reason: 'stop' }] }),
      );
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}/v1`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

test('what a model alone found can be looked at apart, and what it made up is said', async ({ page, start }) => {
  const model = await startModel();
  try {
    const { address } = await start({
      args: ['--no-sample', '--reader', 'both', '--model', 'stand-in', '--model-address', model.address],
    });
    const server = serverAt(address);
    const item = {
      ...{
        type: 'text' as const,
        text: `${CALL}\n\n${SOUP}`,
        title: 'Soup and a telephone',
        publisher: 'Harbour Wire',
      },
      ...{ publishedOn: '2022-03-02' as never, url: null },
    };
    const job = await server.addDocuments({ items: [item], collection: null });
    await expect.poll(async () => (await server.job(job.id)).state, { timeout: 30_000 }).toBe('done');

    await page.goto(address);
    const foundBy = page.getByRole('region', { name: 'Found by' });
    await expect(foundBy.getByRole('checkbox')).toHaveCount(2);
    await expect(foundBy.getByRole('checkbox', { name: 'Both, 1' })).toBeChecked();
    await foundBy.getByRole('checkbox', { name: 'Both, 1' }).uncheck({ force: true });
    await expect(page).toHaveURL(/[?&]reader=model(?:&|$)/u);
    await expect(foundBy.getByRole('checkbox', { name: 'Both, 1' })).not.toBeChecked();
    await expectAccessible(page);

    await openOnCanvas(page, /^Meeting, held/u);
    await expect(paneOf(page)).toContainText('Found by a language model alone');
    await paneOf(page).getByRole('button', { name: 'Open here' }).first().click();
    const share = page.getByRole('region', { name: 'Document' }).getByRole('group');
    await expect(share).toContainText('told of 3 contacts; the text bears out 2');
    await share.getByText('What was left out').click();
    await expect(share).toContainText('Quotes that do not stand in the text: 1');
    await expectAccessible(page);
  } finally {
    model.stop();
  }
});

test('where only the rules read, nobody is asked who found what', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Evidence' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Found by' })).toHaveCount(0);
});
