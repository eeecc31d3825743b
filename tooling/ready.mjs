// @ts-check
/** Makes a fresh clone ready to run; plain Node only, because nothing may be installed yet. */
import { findBrowser } from './browser.mjs';
import { build, isBuilt } from './build.mjs';
import { isInstalled } from './installed.mjs';
import { ROOT, run, secondsSince } from './run.mjs';

const MINUTE_MS = 60_000;
const ENDED_BY_SIGNAL = 128;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19) || major === 21 || (major === 22 && minor < 12) || major === 23) {
  stop(`Readout needs Node 20.19+, 22.12+ or 24+; this is ${process.version}.`);
}
if (!isInstalled(ROOT)) await install();
if (process.argv.includes('--browser') && findBrowser() === undefined) await getBrowser();
if (process.argv.includes('--build') && !isBuilt(ROOT)) {
  await step('building', () => build(ROOT), 'The build failed; its message is above.');
}

async function install() {
  const cli = process.env['npm_execpath'];
  const options = ['ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error'];
  await step(
    'installing packages (npm ci)',
    () =>
      cli === undefined
        ? run('npm', options, { shell: process.platform === 'win32' })
        : run(process.execPath, [cli, ...options]),
    'npm could not install the packages; its message is above.',
  );
}

async function getBrowser() {
  const began = performance.now();
  say('no Chromium found; asking Playwright for one …');
  const playwright = ['node_modules/@playwright/test/cli.js', 'install', 'chromium-headless-shell'];
  await run(process.execPath, playwright, { timeout: 3 * MINUTE_MS });
  if (findBrowser() === undefined && process.platform === 'linux' && process.getuid?.() === 0) {
    say('that did not work; installing Debian’s chromium …');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env, timeout: 3 * MINUTE_MS });
    const packages = ['install', '-y', '-qq', '--no-install-recommends', 'chromium'];
    await run('apt-get', packages, { env, timeout: 10 * MINUTE_MS });
  }
  if (findBrowser() !== undefined) return say(`Chromium is there (${secondsSince(began)})`);
  stop(
    'The journeys need Chromium and none could be found or installed.\n' +
      '  Debian/Ubuntu:  sudo apt-get install chromium\n' +
      '  elsewhere:      npx playwright install chromium\n' +
      '  or set CHROMIUM_PATH to a Chrome or Chromium program.\n' +
      '  Everything except the journeys: npm run check',
  );
}

/** @param {string} what @param {() => Promise<number>} work @param {string} otherwise */
async function step(what, work, otherwise) {
  const began = performance.now();
  say(`${what} …`);
  const code = await work();
  if (code >= ENDED_BY_SIGNAL) process.exit(code);
  if (code !== 0) stop(otherwise);
  say(`${what}: done in ${secondsSince(began)}`);
}
/** @param {string} text */
function say(text) {
  process.stderr.write(`readout: ${text}\n`);
}
/** @param {string} text @returns {never} */
function stop(text) {
  say(text);
  process.exit(1);
}
