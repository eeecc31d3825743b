// @ts-check
import { setTimeout as wait } from 'node:timers/promises';

const LOOK_AGAIN_MS = 400;
const LOOKS_THAT_AGREE = 4;
const LIMIT_MS = 60_000;

/**
 * The page once it has come to rest: a picture that four looks in a row agree on, byte for byte.
 * @param {Pick<import('@playwright/test').Page, 'screenshot'>} page
 * @returns {Promise<Buffer>} PNG
 */
export async function restingPicture(page) {
  const until = performance.now() + LIMIT_MS;
  let last = await page.screenshot({ caret: 'hide' });
  for (let agreeing = 1; agreeing < LOOKS_THAT_AGREE;) {
    if (performance.now() > until) throw new Error('The page does not come to rest.');
    await wait(LOOK_AGAIN_MS);
    const next = await page.screenshot({ caret: 'hide' });
    agreeing = next.equals(last) ? agreeing + 1 : 1;
    last = next;
  }
  return last;
}
