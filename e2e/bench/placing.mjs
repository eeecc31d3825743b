// @ts-check
import { ask, round } from './trial-page.mjs';

const SIZES = [
  { people: 800, groups: 40, contacts: 1200, goal: '≤ 1500 ms, blocked ≤ 50, near ≥ .10' },
  { people: 4000, groups: 40, contacts: 6000, goal: '≤ 5000 ms, blocked ≤ 50, near ≥ .10' },
];
const ADDED = { people: 800, groups: 40, contacts: 1200 };
const SORTED = 100_000;

/**
 * The layout beside the page, what is added to it, what a filter paints, and the sorting of a long table.
 * @param {import('./trial-page.mjs').Bench} bench
 * @returns {Promise<import('./trial-page.mjs').Measured>}
 */
export async function measurePlacing({ browser, trial }) {
  /** @type {object[]} */
  const rows = [];
  /** @type {string[]} */
  const faults = [];
  const page = await browser.newPage({ viewport: { width: 1200, height: 760 } });
  await page.goto(trial);
  for (const { goal, ...size } of SIZES) {
    const { nodes, ms, ...rest } = await ask(page, 'layOut', size);
    const blocked = round(rest['longest task ms']);
    rows.push({
      what: `layout of ${nodes} nodes`,
      ms: round(ms),
      beside: `blocked ${blocked} ms, near ${round(rest['neighbours near'])}`,
      goal,
    });
    await ask(page, 'clear');
  }
  const { added, ms, moved, unplaced } = await ask(page, 'addFew', ADDED);
  rows.push({
    what: `${added} added to 2,000`,
    ms: round(ms),
    beside: `${moved} moved, ${unplaced} unplaced`,
    goal: '≤ 400 ms, 0 moved',
  });
  if (moved !== 0) faults.push(`${moved} placed nodes moved when some were added`);
  if (unplaced !== 0) faults.push(`${unplaced} added nodes found no place`);
  const fade = await ask(page, 'fade');
  rows.push({
    what: 'a filter fades every fourth of them',
    ms: round(fade.ms),
    beside: `${fade.passes} passes`,
    goal: '≤ 250 ms, 1 pass',
  });
  if (fade.passes !== 1) faults.push(`a filter change paints the drawing ${fade.passes} times`);
  await ask(page, 'clear');
  rows.push({
    what: 'table of 100,000 sorted by who took part',
    ms: round(await ask(page, 'sortTable', SORTED)),
    beside: '',
    goal: '≤ 300 ms',
  });
  await page.close();
  return { rows, faults };
}
