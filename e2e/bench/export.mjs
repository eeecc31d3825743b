// @ts-check
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PROGRAM, startReadout, temporaryFolder } from '../support/readout.mjs';
import { median, round } from './trial-page.mjs';

const run = promisify(execFile);
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 5);
/** Some of them are told twice, so that a tenth more are written than contacts are wanted. */
const TOLD = 5600;
const WANTED = 5000;
const A_TEXT = 28;
/** The most that the command line may take for the same store. */
const READING_LIMIT_MS = 400_000;
const DRAWN_LIMIT_MS = 60_000;
const FORMS = [
  ['HTML', /^HTML/u],
  ['JSON', /^JSON/u],
  ['GraphML', /^GraphML/u],
  ['CSV, passages', /^CSV Table of passages/u],
];

/**
 * Exports of 5,000 contacts from a store that was read for it: from the choice of a form until its file can be saved, and
 * the longest that the page could not answer meanwhile.
 * @param {import('./trial-page.mjs').Bench} bench
 * @returns {Promise<import('./trial-page.mjs').Measured>}
 */
export async function measureExport({ browser }) {
  const folder = await temporaryFolder();
  const texts = join(folder.path, 'texts');
  const store = join(folder.path, 'readout.db');
  await mkdir(texts);
  for (let text = 0; text < TOLD / A_TEXT; text += 1) {
    const body = Array.from({ length: A_TEXT }, (_, at) => meeting(text * A_TEXT + at)).join('\n\n');
    await writeFile(join(texts, `${String(text)}.txt`), body);
  }
  await run(process.execPath, [PROGRAM, 'ingest', texts, '--store', store], {
    timeout: READING_LIMIT_MS,
    maxBuffer: 100_000_000,
  });
  const readout = await startReadout({ store, args: ['--no-sample'] });
  /** @type {object[]} */
  const rows = [];
  /** @type {string[]} */
  const faults = [];
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', timezoneId: 'UTC' });
    await page.goto(readout.address);
    await page
      .locator('[data-view="graph"][aria-busy="false"]')
      .waitFor({ state: 'attached', timeout: DRAWN_LIMIT_MS });
    const { contacts } = await page.evaluate(() => fetch('/api/graph?limit=20000').then((answer) => answer.json()));
    if (contacts.length < WANTED) faults.push(`${contacts.length} contacts were read of ${WANTED}`);
    for (const [name, radio] of FORMS) {
      /** @type {number[]} */
      const times = [];
      /** @type {number[]} */
      const blocked = [];
      for (let turn = 0; turn < ROUNDS; turn += 1) {
        await page.evaluate(watchTasks);
        const began = performance.now();
        await page.getByRole('button', { name: 'Export this view' }).click();
        const dialog = page.getByRole('dialog', { name: /Export/u });
        await dialog.getByRole('radio', { name: /** @type {RegExp} */ (radio) }).check({ force: true });
        await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: /^Save/u }).click()]);
        times.push(performance.now() - began);
        blocked.push(await page.evaluate(() => Reflect.get(window, 'longest')()));
      }
      rows.push({
        what: `${contacts.length} contacts as ${String(name)}, from the button to the file`,
        ms: round(median(times)),
        beside: `blocked ${round(median(blocked))} ms`,
        goal: '≤ 3000 ms, blocked ≤ 50',
      });
    }
    await page.close();
  } finally {
    await readout.stop();
    await folder.remove();
  }
  return { rows, faults };
}

/** Runs in the page. */
function watchTasks() {
  let longest = 0;
  /** @param {readonly PerformanceEntry[]} entries */
  const note = (entries) => {
    for (const { duration } of entries) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask' });
  Reflect.set(window, 'longest', () => {
    note(observer.takeRecords());
    observer.disconnect();
    return longest;
  });
}

const SYLLABLES = ['ba', 'do', 'fe', 'gi', 'ku', 'la', 'mo', 'ne', 'pi', 'ra', 'so', 'tu', 've', 'zo'];
const COUNTRIES = ['Peru', 'Italy', 'Finland', 'Spain', 'Kenya', 'Chile', 'Ghana', 'Norway', 'Nepal', 'Cuba'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'];
const DAYS = 28;

/** @param {number} at */
function meeting(at) {
  const word = (/** @type {number} */ seed) => {
    const letters = [0, 1, 2].map(
      (place) => SYLLABLES[Math.floor(seed / SYLLABLES.length ** place) % SYLLABLES.length],
    );
    const text = letters.join('');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}n`;
  };
  const of = (/** @type {number} */ person) =>
    `${word(person * 7 + 3)} ${word(person * 31 + 11)} of ${COUNTRIES[person % COUNTRIES.length]}`;
  const [one, other] = [at % 400, 400 + ((at * 7) % 399)];
  const [day, month, year] = [
    1 + (at % DAYS),
    MONTHS[Math.floor(at / DAYS) % MONTHS.length],
    2000 + Math.floor(at / 280),
  ];
  return `President ${of(one)} met President ${of(other)} in Geneva on ${String(day)} ${month} ${String(year)}.`;
}
