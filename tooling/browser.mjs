// @ts-check
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Finds the browser for the journeys: `CHROMIUM_PATH`, then Playwright's own, then the machine's.
 * @returns {{ executablePath?: string } | undefined} launch options, or undefined when there is none
 */
export function findBrowser() {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return { executablePath: named };
  if (hasPlaywrightBrowser()) return {};
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const path = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...USUAL_PLACES].find(
    isProgram,
  );
  return path === undefined ? undefined : { executablePath: path };
}
/** True when Playwright has finished downloading exactly the revision that this version of it drives. */
function hasPlaywrightBrowser() {
  const cache =
    process.env['PLAYWRIGHT_BROWSERS_PATH'] ??
    (process.platform === 'win32'
      ? join(process.env['LOCALAPPDATA'] ?? '', 'ms-playwright')
      : join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache', 'ms-playwright'));
  /** @type {{ browsers: { name: string, revision: string }[] }} */
  const { browsers } = JSON.parse(
    readFileSync(new URL('../node_modules/playwright-core/browsers.json', import.meta.url), 'utf8'),
  );
  const shell = browsers.find((browser) => browser.name === 'chromium-headless-shell');
  return (
    shell !== undefined && existsSync(join(cache, `chromium_headless_shell-${shell.revision}`, 'INSTALLATION_COMPLETE'))
  );
}
/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
