// @ts-check
/** Runs programs as children that end when this process is told to. */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** The repository's root, as an absolute path that ends without a slash. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const GRACE_MS = 40_000;
const POLL_MS = 50;
const CANNOT_START = 127;

/**
 * Runs a program and waits for it; its input is closed, its output goes where this process's goes. It leads a process
 * group of its own, which is sent SIGINT, SIGTERM and SIGHUP when this process gets them, and is killed 40 s later.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean, timeout?: number, hear?: (text: string) => void, isShown?: boolean }} [options]
 *   `cwd` is the repository's root unless given; `env` is added to this process's; `timeout` in milliseconds; `hear` gets the standard output,
 *   which is shown as well, or all output, where `isShown` is false
 * @returns {Promise<number>} the exit code; 128 + the signal's number where a signal ended it, 127 where it cannot start
 */
export function run(command, args, { cwd = ROOT, env = {}, shell = false, timeout, hear, isShown = true } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd,
      shell,
      detached: process.platform !== 'win32',
      stdio: ['ignore', hear === undefined ? 'inherit' : 'pipe', isShown ? 'inherit' : 'pipe'],
      env: { ...process.env, ...env, PATH: withOwnPrograms(env['PATH'] ?? process.env['PATH']) },
    });
    child.stdout?.on('data', (/** @type {Buffer} */ chunk) => {
      if (isShown) process.stdout.write(chunk);
      hear?.(chunk.toString());
    });
    child.stderr?.on('data', (/** @type {Buffer} */ chunk) => hear?.(chunk.toString()));
    /** @type {NodeJS.Timeout[]} */
    const timers = [];
    let isEnding = false;
    const end = (/** @type {NodeJS.Signals} */ signal) => {
      isEnding = true;
      signalGroup(child.pid, signal);
      timers.push(setTimeout(() => signalGroup(child.pid, 'SIGKILL'), GRACE_MS));
    };
    if (timeout !== undefined) timers.push(setTimeout(() => end('SIGTERM'), timeout));
    const forget = forwardSignals(end);
    const finish = (/** @type {number} */ code) => {
      timers.forEach(clearTimeout);
      forget();
      done(code);
    };
    child.once('error', (error) => {
      process.stderr.write(`${command} could not be started: ${error.message}\n`);
      finish(CANNOT_START);
    });
    child.once('close', async (code, signal) => {
      // A shell in between is gone at once; what it started may still be putting things away.
      while (isEnding && isGroupAlive(child.pid)) await wait(POLL_MS);
      finish(code ?? 128 + (signal === 'SIGINT' ? 2 : 15));
    });
  });
}

/** False where nobody of the group is left. @param {number | undefined} pid @param {NodeJS.Signals | 0} signal */
function signalGroup(pid, signal) {
  if (pid === undefined) return false;
  try {
    return process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    return false;
  }
}

/** @param {number | undefined} pid */
const isGroupAlive = (pid) => signalGroup(pid, 0);

/** @param {(signal: NodeJS.Signals) => void} forward */
function forwardSignals(forward) {
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const signal of signals) process.on(signal, forward);
  return () => {
    for (const signal of signals) process.off(signal, forward);
  };
}

/** @param {string | undefined} path */
function withOwnPrograms(path) {
  return `${join(ROOT, 'node_modules', '.bin')}${delimiter}${path ?? ''}`;
}

/** Seconds since a `performance.now()`, for people. @param {number} began */
export function secondsSince(began) {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}
