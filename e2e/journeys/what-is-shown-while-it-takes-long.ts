import { expectAccessible } from '../support/accessibility.ts';
import { expect, test } from '../support/journey.ts';
import { canvasOf, serverAt } from '../support/reading.ts';
import { startSlowServer } from '../support/slow-server.ts';

/** Longer than the page is patient, with time to look at what it says. */
const HELD_BACK_MS = 9000;

test('outlines at first, then what is waited for, then the drawing: nothing is lost by waiting', async ({
  page,
  readout,
}) => {
  const { conversations } = (await serverAt(readout.address).state()).store.counts;
  const slow = await startSlowServer(readout.address, { path: '/api/graph', ms: HELD_BACK_MS });
  try {
    await page.goto(slow.address);
    const waiting = page.getByRole('status').filter({ hasText: /^Fetching/u });
    await expect(waiting).toHaveText('Fetching the contacts.');
    await expect(page.getByRole('checkbox', { name: /^Meeting,/u }), 'the filters go on').toBeEnabled();
    await expect(waiting).toHaveText(`Fetching ${String(conversations)} contacts.`, { timeout: HELD_BACK_MS });
    await expect(waiting).toBeInViewport();
    await expectAccessible(page);
    await canvasOf(page);
    await expect(waiting).toHaveCount(0);
  } finally {
    await page.close();
    await slow.stop();
  }
});
