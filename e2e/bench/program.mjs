// @ts-check
import { join } from 'node:path';
import { startReadout, temporaryFolder } from '../support/readout.mjs';
import { ask, median, round } from './trial-page.mjs';

const WARM = 2;
const ROUNDS = 7;
const SETTLING_MS = 5000;
/** The switch between graph, matrix and table. */
const VIEWS = '[aria-label="View"] button';

/**
 * The built program: from an act to its picture, and the questions that the act asks of the server.
 * @param {import('./trial-page.mjs').Bench} bench
 * @returns {Promise<import('./trial-page.mjs').Measured>}
 */
export async function measureProgram({ browser, trial }) {
  const folder = await temporaryFolder();
  const readout = await startReadout({ store: join(folder.path, 'readout.db') });
  /** @type {object[]} */
  const rows = [];
  /** @type {string[]} */
  const faults = [];
  const at = (/** @type {string} */ address) => new URL(address, readout.address).href;
  try {
    const { store } = await (await fetch(at('/api/state'))).json();
    const revision = /** @type {number} */ (store.revision);
    const trialPage = await browser.newPage();
    await trialPage.goto(trial);
    const [pairs, drawn, many] = [
      await ask(trialPage, 'pairs', 300, 36),
      await ask(trialPage, 'crowd', { people: 280, groups: 20, contacts: 500 }, true),
      await ask(trialPage, 'crowd', { people: 2000, groups: 40, contacts: 5000 }),
    ];
    await trialPage.close();
    const open = async (/** @type {string} */ address, /** @type {any} */ graph = null) => {
      const page = await browser.newPage({
        viewport: { width: 1440, height: 900 },
        locale: 'en-GB',
        timezoneId: 'UTC',
      });
      if (graph !== null) await answerWith(page, graph, revision);
      await page.goto(at(address));
      await page.locator('[data-view], tr[data-row]').first().waitFor({ state: 'attached' });
      await page.waitForFunction(() => document.querySelector('[data-view="graph"][aria-busy="true"]') === null);
      // The first picture's own questions are none of an act's.
      await page.waitForLoadState('networkidle', { timeout: SETTLING_MS }).catch(() => undefined);
      return page;
    };
    const take = async (
      /** @type {string} */ what,
      /** @type {string} */ goal,
      /** @type {import('@playwright/test').Page} */ page,
      /** @type {Act[]} */ acts,
    ) => {
      const asked = countAsked(page);
      /** @type {number[]} */
      const times = [];
      let most = 0;
      let questions = '';
      for (let turn = 0; turn < (WARM + ROUNDS) * acts.length; turn += 1) {
        const act = acts[turn % acts.length];
        if (act === undefined) continue;
        asked.forget();
        const ms = await timeOf(page, act);
        if (turn >= WARM * acts.length && act.isWayBack !== true) times.push(ms);
        if (asked.count() > most) [most, questions] = [asked.count(), asked.list()];
      }
      rows.push({ what, 'ms to picture': round(median(times)), 'requests an act': most, questions, goal });
      await page.close();
      return most;
    };
    const kind = { click: '[aria-label="Filters"] input[type="checkbox"]', until: null };
    const filtered = await take('filter changed, sample', '≤ 100 ms', await open('/'), [kind]);
    if (filtered > 3) faults.push(`a filter change asks ${filtered} questions of at most 3 (graph, facets, days)`);
    await take('filter changed, 1,955 elements', '≤ 250 ms', await open('/?amount=all', drawn), [kind]);
    const lines = await open('/?show=table');
    const read = await take('contact chosen to its passage, sample', '≤ 150 ms', lines, [
      { click: 'tr[data-row="1"] button', until: null },
      { click: 'tr[data-row="3"] button', until: null },
    ]);
    if (read > 2) faults.push(`reading a contact asks ${read} questions of at most 2`);
    const toMatrix = [
      { click: VIEWS, named: 'Matrix', until: '[aria-label="Matrix of pairs"] tr[data-row]' },
      { click: VIEWS, named: 'Table', isWayBack: true, until: '[aria-label="Table of contacts"] tr[data-row]' },
    ];
    await take('matrix of 300 pairs by 36 months', '≤ 200 ms', await open('/?show=table', pairs), toMatrix);
    const timed = await open('/?show=table', many);
    await timed.locator('[role="slider"]').first().waitFor();
    await take('brush moved by a day to its picture, 5,000 contacts', '≤ 50 ms', timed, [
      { key: 'ArrowRight', on: '[role="slider"]', isFirst: true, until: null },
    ]);
    const dragged = await open('/?show=table', many);
    rows.push({
      what: 'brush dragged by the mouse to its picture, 5,000 contacts',
      'ms to picture': round(median(await timesOfDrag(dragged))),
      'requests an act': 0,
      questions: 'none while the hand moves',
      goal: '≤ 50 ms',
    });
    await dragged.close();
  } finally {
    await readout.stop();
    await folder.remove();
  }
  return { rows, faults };
}

const DRAG_STEPS = 12;
const DRAG_STEP_PX = 14;

/**
 * The last day is dragged with the real mouse, step by step: from each of its moves, as the page hears of it, to the frame
 * in which the handle stands elsewhere.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<number[]>} milliseconds
 */
async function timesOfDrag(page) {
  const handle = page.locator('[role="slider"]').last();
  await handle.waitFor();
  const box = await handle.boundingBox();
  if (box === null) throw new Error('the handle is not on the screen');
  await page.evaluate(() => {
    /** @type {number[]} */
    const times = [];
    Reflect.set(window, 'dragged', times);
    let began = 0;
    addEventListener('pointermove', () => (began = performance.now()), { capture: true });
    const watcher = new MutationObserver(() => {
      const from = began;
      if (from > 0) requestAnimationFrame(() => times.push(performance.now() - from));
      began = 0;
    });
    for (const slider of document.querySelectorAll('[role="slider"]'))
      watcher.observe(slider, { attributes: true, attributeFilter: ['style'] });
  });
  const [x, y] = [box.x + 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= DRAG_STEPS; step += 1) {
    await page.mouse.move(x - step * DRAG_STEP_PX, y);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 120)));
  }
  await page.mouse.up();
  return page.evaluate(() => Reflect.get(window, 'dragged'));
}

/**
 * A click or a key, and what is there once it is answered; null: until nothing that is seen changes any more; `isFirst`: only until something does.
 * @typedef {{ click?: string, named?: string, isWayBack?: boolean, isFirst?: boolean, key?: string, on?: string, until: string | null }} Act
 */

/**
 * From the act, done within the page, to the frame after its last change: a change of the document or a drawing on a canvas.
 * @param {import('@playwright/test').Page} page
 * @param {Act} act
 * @returns {Promise<number>} milliseconds
 */
function timeOf(page, act) {
  return page.evaluate(async ({ click, named = '', isFirst, key, on, until }) => {
    const QUIET_MS = 400;
    const LIMIT_MS = 8000;
    const began = performance.now();
    let last = began;
    const changed = () =>
      requestAnimationFrame(() => {
        if (isFirst !== true || last === began) last = performance.now();
      });
    // The standfirst and what is read aloud wait on purpose, so that nobody hears every step.
    const watcher = new MutationObserver((changes) => {
      const isSeen = (/** @type {MutationRecord} */ { target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest('[role="status"], [aria-live]') === null;
      if (changes.some(isSeen)) changed();
    });
    watcher.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    const clear = CanvasRenderingContext2D.prototype.clearRect;
    CanvasRenderingContext2D.prototype.clearRect = function watched(
      /** @type {number} */ x,
      /** @type {number} */ y,
      /** @type {number} */ width,
      /** @type {number} */ height,
    ) {
      changed();
      clear.call(this, x, y, width, height);
    };
    const target = [...document.querySelectorAll(click ?? on ?? 'body')].find((one) =>
      (one.textContent ?? '').includes(named),
    );
    if (!(target instanceof HTMLElement)) throw new Error(`nothing at ${click ?? on}`);
    if (key === undefined) target.click();
    else {
      target.focus();
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    }
    const isThere = () => until === null || document.querySelector(until) !== null;
    if (until !== null) {
      while (!isThere() && performance.now() - began < LIMIT_MS)
        await new Promise((done) => requestAnimationFrame(done));
      last = performance.now();
    } else
      while (performance.now() - last < QUIET_MS && performance.now() - began < LIMIT_MS)
        await new Promise((done) => setTimeout(done, 20));
    watcher.disconnect();
    CanvasRenderingContext2D.prototype.clearRect = clear;
    if (!isThere()) throw new Error(`no ${until}`);
    return last - began;
  }, act);
}

/** @param {import('@playwright/test').Page} page @param {any} graph @param {number} revision */
async function answerWith(page, graph, revision) {
  const days = new Map();
  const none = { held: 0, denied: 0, other: 0 };
  for (const { earliest, status } of graph.contacts) {
    const day = days.get(earliest) ?? { day: earliest, ...none };
    day[status === 'held' || status === 'denied' ? status : 'other'] += 1;
    days.set(earliest, day);
  }
  const ordered = [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
  await page.route(/\/api\/(?:graph|days)/u, async (route) => {
    const isGraph = route.request().url().includes('/api/graph');
    await route.fulfill({
      json: isGraph ? { ...graph, revision } : { revision, days: ordered, doubtful: [], undated: none },
    });
  });
}

/** @param {import('@playwright/test').Page} page */
function countAsked(page) {
  /** @type {string[]} */
  let asked = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/api/') && pathname !== '/api/state') asked.push(pathname);
  });
  return {
    count: () => asked.length,
    list: () => asked.join(', '),
    forget: () => {
      asked = [];
    },
  };
}
