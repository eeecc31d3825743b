// @ts-check
/**
 * `npm run bench:web [-- PART…]`: what the page costs, in a real browser: `drawing` (beside plain Cytoscape, with the same
 * elements, the pages taking turns), `placing`, `program` (the built program on its sample and on generated
 * answers), `export` (files of 5,000 contacts). Prints tables,
 * keeps them in test-results/bench-web.json. Times are printed and judged by nobody; exact counts that are wrong end it with 1.
 * BENCH_WARM and BENCH_ROUNDS set the rounds before and within the measurement, BENCH_TIMES how many times the usual crowd is drawn.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../tooling/browser.mjs';
import { ROOT } from '../tooling/run.mjs';
import { measureDrawing } from './bench/drawing.mjs';
import { measureExport } from './bench/export.mjs';
import { measurePlacing } from './bench/placing.mjs';
import { measureProgram } from './bench/program.mjs';
import { serveTrial } from './bench/trial-page.mjs';
import { BROWSER_FLAGS } from './support/browser-flags.mjs';

const PARTS = { drawing: measureDrawing, placing: measurePlacing, program: measureProgram, export: measureExport };
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0)
  throw new Error(`There is no part ${unknown.join(', ')}, only ${Object.keys(PARTS).join(', ')}.`);

const machine = { cores: cpus().length, processor: cpus()[0]?.model ?? 'unknown', load: loadavg()[0]?.toFixed(1) };
process.stdout.write(`${JSON.stringify(machine)}\n`);
const trial = await serveTrial();
const browser = await chromium.launch({ ...findBrowser(), args: BROWSER_FLAGS });
/** @type {Record<string, unknown>} */
const results = {};
/** @type {string[]} */
const wrong = [];
try {
  for (const [name, measure] of Object.entries(PARTS)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const { rows, faults } = await measure({ browser, trial: trial.address });
    results[name] = rows;
    wrong.push(...faults);
    process.stdout.write(`\n${name}\n`);
    console.table(rows);
  }
} finally {
  await browser.close();
  await trial.stop();
}
mkdirSync(join(ROOT, 'test-results'), { recursive: true });
const kept = { date: new Date().toISOString(), machine, results, wrong };
writeFileSync(join(ROOT, 'test-results', 'bench-web.json'), `${JSON.stringify(kept, null, 2)}\n`);
for (const fault of wrong) process.stdout.write(`WRONG ${fault}\n`);
if (wrong.length > 0) process.exitCode = 1;
