// @ts-check
/** Prints, as JSON, how long `npm start` takes until it prints its address: in a fresh clone, and once more. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

const LIMIT_MS = 300_000;
const folder = mkdtempSync(join(tmpdir(), 'readout-start-'));
try {
  const clone = spawnSync('git', ['clone', '--quiet', ROOT, join(folder, 'readout')], { stdio: 'inherit' });
  if (clone.status !== 0) throw new Error('the repository could not be cloned');
  const rows = [];
  for (const start of ['fresh clone', 'again']) rows.push({ start, ...(await timeOfStart(join(folder, 'readout'))) });
  process.stdout.write(`${JSON.stringify(rows)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @param {string} cwd @returns {Promise<{ 'ready after s': number, 'stopped after s': number }>} */
function timeOfStart(cwd) {
  return new Promise((done, failed) => {
    const began = performance.now();
    const child = spawn('npm', ['start', '--', '--port', '0'], {
      cwd,
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const signal = (/** @type {NodeJS.Signals} */ name) => child.pid !== undefined && process.kill(-child.pid, name);
    const late = setTimeout(() => signal('SIGKILL'), LIMIT_MS);
    let printed = '';
    let ready = 0;
    child.stdout.on('data', (/** @type {Buffer} */ chunk) => {
      printed += chunk.toString();
      if (ready > 0 || !/http:\/\/127\.0\.0\.1:\d+/.test(printed)) return;
      ready = performance.now();
      signal('SIGINT');
    });
    child.once('error', failed);
    child.once('close', () => {
      clearTimeout(late);
      const seconds = (/** @type {number} */ ms) => Math.round(ms / 100) / 10;
      if (ready === 0) failed(new Error(`npm start ended before it printed an address:\n${printed}`));
      else done({ 'ready after s': seconds(ready - began), 'stopped after s': seconds(performance.now() - ready) });
    });
  });
}
