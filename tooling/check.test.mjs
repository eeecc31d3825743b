// @ts-check
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

const CHECK = fileURLToPath(new URL('check.mjs', import.meta.url));
const PASSES = 'node -e 0';
const FAILS = 'node -e "process.exit(3)"';

/** @type {string[]} */
const folders = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder with these scripts. @param {Record<string, string>} scripts */
function folderWith(scripts) {
  const folder = mkdtempSync(join(tmpdir(), 'readout-check-'));
  folders.push(folder);
  mkdirSync(join(folder, 'test-results'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts }));
  return folder;
}

/**
 * @param {Record<string, string>} scripts
 * @param {{ steps?: string[], interruptAt?: string }} [options] `interruptAt`: what must be printed before SIGINT is sent
 * @returns {Promise<{ code: number | null, lines: string[] }>}
 */
function check(scripts, { steps = Object.keys(scripts), interruptAt } = {}) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [CHECK, ...steps], { cwd: folderWith(scripts) });
    let printed = '';
    child.stdout.on('data', (/** @type {Buffer} */ chunk) => {
      printed += chunk.toString();
      if (interruptAt !== undefined && printed.includes(interruptAt)) {
        interruptAt = undefined;
        child.kill('SIGINT');
      }
    });
    child.once('close', (code) => done({ code, lines: printed.trim().split('\n') }));
  });
}

/** A script that leaves this report. @param {string} name @param {object} report */
const reporting = (name, report) =>
  `node -e 'require("fs").writeFileSync("test-results/${name}.json", JSON.stringify(${JSON.stringify(report)}))'`;

describe('npm test', { timeout: 60_000 }, () => {
  it('runs every step although one fails, and ends in the sum alone on a line', async () => {
    const { code, lines } = await check({ lint: PASSES, types: FAILS, size: PASSES });
    expect(lines.at(-1)).toBe('2 passed, 1 failed');
    expect(lines.filter((line) => /^(?:ok {4}|FAILED) \w+ \(\d+\.\d s\)/.test(line))).toHaveLength(6);
    expect(code).toBe(1);
  });

  it('adds what the runners report', async () => {
    const quality = { passed: 6, failed: 0, skipped: [{ count: 4, reason: 'no texts beside the repository' }] };
    const { code, lines } = await check({ lint: PASSES, quality: reporting('quality', quality) });
    expect(lines.slice(-2)).toEqual(['skipped 4: no texts beside the repository', '7 passed, 0 failed, 4 skipped']);
    expect(code).toBe(0);
  });

  it('stops what needs the build, and nothing else, when the build fails', async () => {
    const { code, lines } = await check({ build: FAILS, size: PASSES, unused: PASSES });
    expect(lines).toContain('--     size was not run, because the build failed');
    expect(lines.at(-1)).toBe('1 passed, 1 failed, 1 skipped');
    expect(code).toBe(1);
  });

  it('fails the unit step when a test project ran no file', async () => {
    const testResults = [
      { name: 'a.test.ts', status: 'passed', message: '', assertionResults: [{ status: 'passed' }] },
    ];
    const { lines } = await check({ unit: reporting('unit', { numTotalTests: 1, testResults }) });
    expect(lines).toContain('unit: the test project “web” ran no file');
    expect(lines.at(-1)).toBe('1 passed, 1 failed');
  });

  it('runs what stands on two sides of a plus side by side, the output of each step in one piece', async () => {
    // Each waits for the other to have begun: one after the other they would never end.
    const meets = (/** @type {string} */ own, /** @type {string} */ other) =>
      `node -e 'const fs = require("fs"); fs.writeFileSync("${own}", ""); console.log("${own} began"); const ask = () => fs.existsSync("${other}") ? console.log("${own} met ${other}") : setTimeout(ask, 20); ask();'`;
    const scripts = { lint: meets('a', 'b'), types: PASSES, size: meets('b', 'a') };
    const { code, lines } = await check(scripts, { steps: ['lint', 'types', '+', 'size'] });
    expect(lines[lines.indexOf('a began') + 1]).toBe('a met b');
    expect(lines).toContain('b met a');
    expect(lines.at(-1)).toBe('3 passed, 0 failed');
    expect(code).toBe(0);
  });

  it('refuses a step that no script is called', async () => {
    const { code, lines } = await check({ lint: PASSES }, { steps: ['lint', 'spelling'] });
    expect(lines).toEqual(['check: no script is called spelling']);
    expect(code).toBe(1);
  });

  it('waits for what a step started and a shell let go of', async () => {
    const slow =
      'process.on("SIGINT", () => setTimeout(() => { console.log("put away"); process.exit(0); }, 300)); setInterval(() => 0, 1000); console.log("waiting")';
    const { lines } = await check({ unused: `node -e '${slow}'; true` }, { interruptAt: 'waiting' });
    expect(lines.indexOf('put away')).toBeGreaterThan(0);
    expect(lines.indexOf('put away')).toBeLessThan(lines.indexOf('check: stopped by SIGINT'));
  });

  it('stops the running step and starts no further one on Ctrl-C', async () => {
    const waits = `node -e 'process.on("SIGINT", () => { console.log("let go"); process.exit(0); }); setInterval(() => 0, 1000); console.log("waiting")'`;
    const { code, lines } = await check(
      { unused: waits, lint: 'node -e "console.log(1)"' },
      { interruptAt: 'waiting' },
    );
    expect(lines).toContain('let go');
    expect(lines.join()).not.toContain('── lint');
    expect(lines.at(-1)).toBe('check: stopped by SIGINT');
    expect(code).toBe(130);
  });
});
