// @ts-check
/**
 * Takes a picture of every state that the design shows, from the running program, to be laid beside the design's own:
 * `node e2e/state-pictures.mjs FOLDER [--looks=light,dark,wide,…] [--axe] [STATE…]`. Without a state it takes all of them, without
 * looks those a state is drawn in by the design. With `--axe` axe looks at each too, and what it finds ends the run with 1.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from '@playwright/test';
import { findBrowser } from '../tooling/browser.mjs';
import { BROWSER_FLAGS } from './support/browser-flags.mjs';
import { restingPicture } from './support/picture.mjs';
import { startReadout, temporaryFolder } from './support/readout.mjs';
import { STATES } from './support/states.mjs';

/** @type {Record<string, import('@playwright/test').BrowserContextOptions>} */
const LOOKS = {
  light: { viewport: { width: 1440, height: 900 } },
  dark: { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
  wide: { viewport: { width: 1920, height: 1080 } },
  'wide-dark': { viewport: { width: 1920, height: 1080 }, colorScheme: 'dark' },
  landscape: { viewport: { width: 1112, height: 834 }, hasTouch: true },
  portrait: { viewport: { width: 834, height: 1194 }, hasTouch: true },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true },
};

const [out = '', ...words] = process.argv.slice(2);
if (out === '') throw new Error('node e2e/state-pictures.mjs FOLDER [--looks=light,dark,…] [STATE…]');
const looks = words
  .find((word) => word.startsWith('--looks='))
  ?.slice('--looks='.length)
  .split(',') ?? ['light', 'dark'];
const withAxe = words.includes('--axe');
const wanted = words.filter((word) => !word.startsWith('--'));
const unknown = [...wanted.filter((name) => !(name in STATES)), ...looks.filter((look) => !(look in LOOKS))];
if (unknown.length > 0)
  throw new Error(
    `There is no ${unknown.join(', ')}. States: ${Object.keys(STATES).join(', ')}. Looks: ${Object.keys(LOOKS).join(', ')}.`,
  );

await mkdir(out, { recursive: true });
const folder = await temporaryFolder();
const sample = await startReadout({ store: join(folder.path, 'readout.db') });
const browser = await chromium.launch({ ...findBrowser(), args: BROWSER_FLAGS });
try {
  for (const [name, { own, moves, show }] of Object.entries(STATES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const look of looks) {
      const store = join(folder.path, `${name}-${look}.db`);
      const readout = own === undefined ? sample : await startReadout({ store, args: own });
      const page = await browser.newPage({ ...LOOKS[look], locale: 'en-GB', timezoneId: 'UTC' });
      try {
        await show({ page, readout });
        await writeFile(join(out, `${name}-${look}.png`), moves ? await page.screenshot() : await restingPicture(page));
        process.stdout.write(`${name}-${look}.png\n`);
        if (withAxe) await lookedAt(page, `${name}-${look}`);
      } catch (error) {
        process.stdout.write(`${name}-${look}: ${String(error).split('\n').slice(0, 3).join(' ')}\n`);
        process.exitCode = 1;
      }
      await page.close();
      if (readout !== sample) await readout.kill();
    }
  }
} finally {
  await browser.close();
  await sample.stop();
  await folder.remove();
}

/**
 * Prints what axe finds on the page as it stands.
 * @param {import('@playwright/test').Page} page
 * @param {string} name
 */
async function lookedAt(page, name) {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await axe.analyze();
  for (const { id, help, nodes } of violations) {
    process.stdout.write(`  axe, ${name}: ${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}\n`);
    process.exitCode = 1;
  }
}
