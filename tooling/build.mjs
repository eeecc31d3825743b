// @ts-check
/** Builds the program and its pages into dist/, and knows whether that is still needed. Plain Node only. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, run } from './run.mjs';

/** What a build is made from. */
export const SOURCES = ['apps', 'packages', 'neo4j', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'];
const NOT_BUILT =
  /(?:^|\/)(?:node_modules|\.tsc|dist|coverage|README\.md|[^/]+\.test\.\w+)$|^(?:neo4j\/server|apps\/readout\/(?:bench|quality)|apps\/web\/bench)$/;

/**
 * A fingerprint of the sources: a hash over each file's path, size and time of change.
 * @param {string} root
 * @param {readonly string[]} [sources] files and folders under it; one may be missing
 */
export function stampOf(root, sources = SOURCES) {
  const hash = createHash('sha256');
  const add = (/** @type {string} */ path) => {
    const found = statSync(join(root, path), { throwIfNoEntry: false });
    if (found?.isDirectory()) {
      const paths = readdirSync(join(root, path)).map((name) => `${path}/${name}`);
      for (const inside of paths.sort()) if (!NOT_BUILT.test(inside)) add(inside);
    } else if (found !== undefined) hash.update(`${path}\0${found.size}\0${found.mtimeMs}\n`);
  };
  sources.forEach(add);
  return hash.digest('hex');
}

/** Whether dist/ was built from exactly the sources that are there now. @param {string} root */
export function isBuilt(root) {
  const note = join(root, 'dist', '.built');
  return existsSync(note) && readFileSync(note, 'utf8') === stampOf(root);
}

/**
 * Builds, and leaves the fingerprint that the sources had before: what is edited meanwhile is built next time.
 * @param {string} root
 * @returns {Promise<number>} Vite's exit code
 */
export async function build(root) {
  const note = join(root, 'dist', '.built');
  const stamp = stampOf(root);
  rmSync(note, { force: true });
  const code = await run('vite', ['build', '--app', '--logLevel', 'warn'], { shell: process.platform === 'win32' });
  if (code === 0) writeFileSync(note, stamp);
  return code;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await build(ROOT);
