// @ts-check
/** Compares what is installed with what the lock file asks for. Plain Node only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {Record<string, { version?: string, link?: boolean, optional?: boolean }>} Packages */

/** Whether node_modules holds what package-lock.json asks for. @param {string} root */
export function isInstalled(root) {
  try {
    return holds(read(root, 'node_modules/.package-lock.json'), read(root, 'package-lock.json'));
  } catch {
    return false;
  }
}

/**
 * Whether every wanted package is present in its version; an optional one may be missing, as it is for other machines.
 * @param {Packages} present
 * @param {Packages} wanted
 */
export function holds(present, wanted) {
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.includes('node_modules/')) return true;
    const found = present[path];
    return found === undefined ? entry.optional === true : found.version === entry.version && found.link === entry.link;
  });
}

/** @param {string} root @param {string} file @returns {Packages} */
function read(root, file) {
  return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
}
