// @ts-check
import { ask, median, round } from './trial-page.mjs';

const WARM = Number(process.env['BENCH_WARM'] ?? 8);
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 7);
const TIMES = (process.env['BENCH_TIMES'] ?? '1,5').split(',').map(Number);
/** The whole of it ends within so many seconds: rounds that find no time are left out, and the table says how many there were. */
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 150);
const LEAST = { warm: 2, measured: 3 };
/** The share of a size's time that its warm-up may take. */
const WARM_SHARE = 0.5;
const USUAL = { people: 2000, groups: 40, contacts: 3000 };
const STEPS = 24;
const MIDDLE = { x: 600, y: 380 };

/**
 * @typedef {{ page: import('@playwright/test').Page, session: import('@playwright/test').CDPSession }} Side
 */

/**
 * First picture, wheel, drag and hover, beside plain Cytoscape with the same elements.
 * @param {import('./trial-page.mjs').Bench} bench
 * @returns {Promise<import('./trial-page.mjs').Measured>}
 */
export async function measureDrawing({ browser, trial }) {
  /** @type {object[]} */
  const rows = [];
  /** @type {string[]} */
  const faults = [];
  const parts = TIMES.reduce((sum, times) => sum + times, 0);
  for (const times of TIMES) {
    const began = performance.now();
    const budget = (SECONDS * 1000 * times) / parts;
    const isOver = (/** @type {number} */ share) => performance.now() - began > budget * share;
    const size = { ...USUAL, people: USUAL.people * times, contacts: USUAL.contacts * times };
    const [ours, plain] = [await sideAt(browser, trial), await sideAt(browser, trial)];
    const elements = await ask(ours.page, 'prepare', size);
    await ask(plain.page, 'prepare', size);
    /** @type {Record<string, number[]>} */
    const taken = {};
    const note = (/** @type {string} */ what, /** @type {number} */ value) => (taken[what] ??= []).push(value);
    let best = 0;
    let [warm, measured] = [0, 0];
    while (measured < ROUNDS && !(measured >= LEAST.measured && isOver(1))) {
      const isMeasured = warm >= WARM || (warm >= LEAST.warm && isOver(WARM_SHARE));
      if (isMeasured) measured += 1;
      else warm += 1;
      for (const [who, side, show] of /** @type {const} */ ([
        ['ours', ours, 'showReadout'],
        ['plain', plain, 'showPlain'],
      ])) {
        await side.page.bringToFront();
        const first = await costOf(side, () => ask(side.page, show, 'all'));
        if (first.result !== elements) faults.push(`${who} draws ${first.result} elements of ${elements}`);
        if (isMeasured) note(`first ${who}`, first.task);
        await ask(side.page, 'zoomIn');
        for (const [what, gesture] of GESTURES) {
          const cost = await costOf(side, () => gesture(side.page));
          const frames = what === 'hover' ? STEPS : Math.max(1, cost.frames);
          if (isMeasured) note(`${what} ${who}`, cost.script / frames);
        }
        await ask(side.page, 'clear');
      }
      await ours.page.bringToFront();
      const view = await costOf(ours, () => ask(ours.page, 'showReadout', 'best'));
      best = view.result;
      if (isMeasured) note('default ours', view.task);
      await ask(ours.page, 'clear');
    }
    const row = (
      /** @type {string} */ what,
      /** @type {string} */ a,
      /** @type {string} */ b,
      /** @type {number} */ goal,
      drawn = elements,
    ) => {
      const [mine, theirs] = [median(taken[a] ?? []), median(taken[b] ?? [])];
      rows.push({
        what,
        elements: drawn,
        'ours ms': round(mine),
        'plain ms': round(theirs),
        ratio: round(mine / theirs),
        rounds: `${warm} + ${measured}`,
        goal,
      });
    };
    row('first picture of all, CPU', 'first ours', 'first plain', 1.3);
    row('first picture of the default view, CPU', 'default ours', 'first plain', 0.85, best);
    row('wheel, script a frame', 'wheel ours', 'wheel plain', 0.2);
    row('drag, script a frame', 'drag ours', 'drag plain', 0.2);
    row('hover, script a move', 'hover ours', 'hover plain', 0.05);
    await ours.page.close();
    await plain.page.close();
  }
  return { rows, faults };
}

/** @type {readonly (readonly [string, (page: import('@playwright/test').Page) => Promise<void>])[]} */
const GESTURES = [
  [
    'hover',
    async (page) => {
      for (let at = 0; at < STEPS; at += 1) await page.mouse.move(MIDDLE.x - 240 + at * 20, MIDDLE.y + (at % 5) * 9);
    },
  ],
  [
    'wheel',
    async (page) => {
      await page.mouse.move(MIDDLE.x, MIDDLE.y);
      for (let at = 0; at < STEPS; at += 1) await page.mouse.wheel(0, at % 8 < 4 ? 40 : -40);
    },
  ],
  [
    'drag',
    async (page) => {
      await page.mouse.move(8, 8);
      await page.mouse.down();
      for (let at = 0; at < STEPS; at += 1) await page.mouse.move(8 + at * 12, 8 + at * 6);
      await page.mouse.up();
    },
  ],
];

/** @param {import('@playwright/test').Browser} browser @param {string} address @returns {Promise<Side>} */
async function sideAt(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 760 } });
  await page.goto(address);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, session };
}

/**
 * What something costs in the page's main thread, in milliseconds of its own time.
 * @param {Side} side
 * @param {() => Promise<any>} work
 */
async function costOf({ page, session }, work) {
  const before = await costs(session);
  const framesBefore = await ask(page, 'frames');
  const result = await work();
  const frames = (await ask(page, 'frames')) - framesBefore;
  const after = await costs(session);
  return { result, frames, task: (after.task - before.task) * 1000, script: (after.script - before.script) * 1000 };
}

/** @param {import('@playwright/test').CDPSession} session */
async function costs(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const valueOf = (/** @type {string} */ name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { task: valueOf('TaskDuration'), script: valueOf('ScriptDuration') };
}
