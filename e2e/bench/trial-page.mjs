// @ts-check
import { join } from 'node:path';
import { build, preview } from 'vite';
import { ROOT } from '../../tooling/run.mjs';

/**
 * @typedef {object} Bench
 * @property {import('@playwright/test').Browser} browser
 * @property {string} trial the address of the trial page
 */
/**
 * What one part measured, and the exact counts that are not as they must be.
 * @typedef {{ rows: object[], faults: string[] }} Measured
 */

/** Builds the trial page as the program is built, and serves it on this machine alone. */
export async function serveTrial() {
  const root = join(ROOT, 'apps', 'web', 'bench');
  const outDir = join(ROOT, 'test-results', 'trial-page');
  /** @type {import('vite').InlineConfig} */
  const config = { configFile: false, root, logLevel: 'warn', build: { outDir, emptyOutDir: true } };
  await build({ ...config, worker: { format: 'es' } });
  const server = await preview({ ...config, preview: { host: '127.0.0.1', port: 0 } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the trial page is not served');
  return { address, stop: () => server.close() };
}

/**
 * Runs something of the trial in its page.
 * @param {import('@playwright/test').Page} page
 * @param {string} name
 * @param {unknown[]} args
 * @returns {Promise<any>}
 */
export function ask(page, name, ...args) {
  return page.evaluate(
    ([method, given]) => Reflect.get(window, 'trial')[method](...given),
    /** @type {const} */ ([name, args]),
  );
}

/** @param {readonly number[]} values */
export function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** @param {number} value */
export function round(value) {
  return Math.round(value * 100) / 100;
}
