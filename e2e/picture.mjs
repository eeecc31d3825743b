// @ts-check
/**
 * Takes the picture of the README from the running program: `node e2e/picture.mjs [ADDRESS [FILE]]`, the address as it
 * stands in the browser after the host (default `/`), the file from the repository's root (default docs/readout.png).
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../tooling/browser.mjs';
import { ROOT } from '../tooling/run.mjs';
import { BROWSER_FLAGS } from './support/browser-flags.mjs';
import { restingPicture } from './support/picture.mjs';
import { startReadout, temporaryFolder } from './support/readout.mjs';

const [address = '/', file = 'docs/readout.png'] = process.argv.slice(2);
const folder = await temporaryFolder();
const readout = await startReadout({ store: join(folder.path, 'readout.db') });
const browser = await chromium.launch({ ...findBrowser(), args: BROWSER_FLAGS });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', timezoneId: 'UTC' });
  await page.goto(new URL(address, readout.address).href);
  await page.getByRole('main').waitFor();
  const picture = await restingPicture(page);
  await mkdir(dirname(join(ROOT, file)), { recursive: true });
  await writeFile(join(ROOT, file), picture);
  process.stdout.write(`${file}, ${Math.round(picture.length / 1024)} kB\n`);
} finally {
  await browser.close();
  await readout.stop();
  await folder.remove();
}
