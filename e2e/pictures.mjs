// @ts-check
/**
 * Takes pictures of views from the running program, light and dark, on a desk and on a phone, to be laid beside a design:
 * `node e2e/pictures.mjs FOLDER NAME=ADDRESS…`, each address as it stands in the browser after the host. `BUSIEST` in an address stands
 * for the person with most contacts, `SECOND` for the next one, `COMPARED` for a contact whose accounts can be compared.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../tooling/browser.mjs';
import { BROWSER_FLAGS } from './support/browser-flags.mjs';
import { restingPicture } from './support/picture.mjs';
import { startReadout, temporaryFolder } from './support/readout.mjs';

const LOOKS = /** @type {const} */ ([
  ['light', { width: 1440, height: 900 }, 'light'],
  ['dark', { width: 1440, height: 900 }, 'dark'],
  ['phone', { width: 390, height: 844 }, 'light'],
]);

const [out, ...views] = process.argv.slice(2);
if (out === undefined || views.length === 0) throw new Error('node e2e/pictures.mjs FOLDER NAME=ADDRESS…');
const folder = await temporaryFolder();
const readout = await startReadout({ store: join(folder.path, 'readout.db') });
const browser = await chromium.launch({ ...findBrowser(), args: BROWSER_FLAGS });
try {
  await mkdir(out, { recursive: true });
  const named = await namesAt(readout.address);
  for (const view of views) {
    const [name = '', address = '/'] = [view.slice(0, view.indexOf('=')), view.slice(view.indexOf('=') + 1)];
    for (const [look, viewport, colorScheme] of LOOKS) {
      const page = await browser.newPage({ viewport, colorScheme, locale: 'en-GB', timezoneId: 'UTC' });
      const whole = [...named].reduce((text, [word, id]) => text.replaceAll(word, id), address);
      await page.goto(new URL(whole, readout.address).href);
      await page.getByRole('main').waitFor();
      await writeFile(join(out, `${name}-${look}.png`), await restingPicture(page));
      process.stdout.write(`${name}-${look}.png\n`);
      await page.close();
    }
  }
} finally {
  await browser.close();
  await readout.stop();
  await folder.remove();
}

/**
 * @param {string} address
 * @returns {Promise<Map<string, string>>}
 */
async function namesAt(address) {
  const { people } = /** @type {{ people: { value: string }[] }} */ (await ask(`${address}/api/facets`));
  const { contacts } = /** @type {{ contacts: { id: string, documents: number }[] }} */ (
    await ask(`${address}/api/graph?limit=5000`)
  );
  const [most] = contacts.toSorted((a, b) => b.documents - a.documents);
  return new Map([
    ['BUSIEST', people[0]?.value ?? ''],
    ['SECOND', people[1]?.value ?? ''],
    ['COMPARED', most?.id ?? ''],
  ]);
}

/** @param {string} url */
async function ask(url) {
  return (await fetch(url)).json();
}
