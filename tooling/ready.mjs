// @ts-check
/** Makes a fresh clone ready to run; plain Node only, because nothing may be installed yet. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19) || major === 21 || (major === 22 && minor < 12)) {
  stop(`Readout needs Node 20.19+, 22.12+ or 24+; this is ${process.version}.`);
}
process.chdir(fileURLToPath(new URL('..', import.meta.url)));

if (!isInstalled()) {
  say('installing packages (npm ci) …');
  npm('ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error');
}
if (process.argv.includes('--browser') && findBrowser() === undefined) {
  getBrowser();
}

/** True when node_modules holds exactly what package-lock.json asks for. */
function isInstalled() {
  try {
    const wanted = readLock('package-lock.json');
    const present = readLock('node_modules/.package-lock.json');
    return Object.entries(wanted).every(
      ([path, entry]) =>
        !path.includes('node_modules/') ||
        entry.link === true ||
        (present[path] === undefined ? entry.optional === true : present[path].version === entry.version),
    );
  } catch {
    return false;
  }
}
/** @param {string} file @returns {Record<string, { version?: string, link?: boolean, optional?: boolean }>} */
function readLock(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
function getBrowser() {
  say('no Chromium found; asking Playwright for one …');
  run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium-headless-shell'], 180_000);
  if (findBrowser() !== undefined) return;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    say('trying Debian’s chromium …');
    run('apt-get', ['update', '-qq'], 180_000);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], 600_000);
    if (findBrowser() !== undefined) return;
  }
  stop(
    'The journeys need Chromium and none could be found or installed.\n' +
      '  Debian/Ubuntu:  sudo apt-get install chromium\n' +
      '  elsewhere:      npx playwright install chromium\n' +
      '  or set CHROMIUM_PATH to a Chrome or Chromium program.\n' +
      '  Everything except the journeys: npm run check',
  );
}
/** @param {string} command @param {string[]} args @param {number} [timeout] */
function run(command, args, timeout) {
  return (
    spawnSync(command, args, { stdio: 'inherit', timeout, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0
  );
}
/** @param {string[]} args */
function npm(...args) {
  const cli = process.env['npm_execpath'];
  const done = cli === undefined ? run('npm', args) : run(process.execPath, [cli, ...args]);
  if (!done) stop('npm could not install the packages; its message is above.');
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
