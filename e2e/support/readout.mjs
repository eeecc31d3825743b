// @ts-check
/** Starts the built program as a person would, and stops it. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../tooling/run.mjs';

/** The built program. */
export const PROGRAM = join(ROOT, 'dist', 'server', 'readout.js');
const START_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 15_000;
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+/;

/**
 * @typedef {object} Readout
 * @property {string} address `http://127.0.0.1:PORT`
 * @property {string} store what `--store` was given
 * @property {number} pid
 * @property {() => string} printed everything that it printed so far
 * @property {() => Promise<number | null>} stop as Ctrl-C does; resolves to the exit code once it is gone
 * @property {() => Promise<void>} kill as a power cut does (SIGKILL)
 */

/** A temporary folder that goes when `remove` is called. */
export async function temporaryFolder() {
  const path = await mkdtemp(join(tmpdir(), 'readout-journey-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/**
 * Starts `readout serve` on a free port and resolves when it has printed its address.
 * @param {{ store: string, port?: string, args?: readonly string[], env?: NodeJS.ProcessEnv }} options `store`: a file or bolt://…
 * @returns {Promise<Readout>}
 */
export function startReadout({ store, port = '0', args = [], env = {} }) {
  if (!existsSync(PROGRAM)) throw new Error('Nothing is built yet: npm run build');
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [PROGRAM, 'serve', '--port', port, '--store', store, ...args], {
      cwd: tmpdir(),
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    /** @type {Promise<number | null>} */
    const gone = new Promise((ended) => child.once('close', ended));
    const late = setTimeout(() => child.kill('SIGKILL'), START_LIMIT_MS);
    const endWithThisProcess = () => child.kill('SIGKILL');
    process.on('exit', endWithThisProcess);
    void gone.then((code) => {
      clearTimeout(late);
      process.off('exit', endWithThisProcess);
      failed(new Error(`readout serve ended with ${code} before it printed an address:\n${printed}`));
    });
    child.once('error', failed);

    const stop = async () => {
      child.kill('SIGINT');
      const tooLate = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
      const code = await gone;
      clearTimeout(tooLate);
      return code;
    };
    const kill = async () => {
      child.kill('SIGKILL');
      await gone;
    };
    const hear = (/** @type {Buffer} */ chunk) => {
      printed += chunk.toString();
      const address = ADDRESS.exec(printed)?.[0];
      if (address === undefined || child.pid === undefined) return;
      clearTimeout(late);
      done({ address, store, pid: child.pid, printed: () => printed, stop, kill });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
  });
}
