import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { SIDE_FILE } from '../about/side-file.ts';
import { problem, type ReadProblem } from '../problems.ts';
import { faultOf } from './file-bytes.ts';

/** A file of a folder, or what is the matter with a part of the folder. */
export type Found = { readonly path: string } | { readonly problem: ReadProblem };

/**
 * The files below a folder in order of their names (by code unit, a folder's own files where its name sorts). Links are
 * followed as far as they stay within the folder, those that lead out of it are named: a folder that came from elsewhere must not
 * have other files of this machine read. Each folder and file is taken once, so that a link to an upper folder ends nowhere. Side
 * files are no candidates; hidden names are counted and left out.
 */
export async function* walkFolder(folder: string): AsyncGenerator<Found> {
  const state = { root: folder, seen: new Set<string>(), hidden: 0, files: 0, faults: 0 };
  try {
    state.root = await realpath(folder);
  } catch (error) {
    yield { problem: faultOf(error, folder) };
    return;
  }
  yield* walk(folder, state);
  if (state.hidden > 0) yield { problem: problem('hidden-left-out', folder, { count: state.hidden }) };
  if (state.files === 0 && state.faults === 0) yield { problem: problem('no-documents', folder) };
}

/** Hidden names, what Windows keeps in folders, and what Word keeps while a document is open. */
const NOT_A_FILE = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/iu;

/** Whether a real path lies below the real path of a folder, or is it. */
function isWithin(real: string, root: string): boolean {
  return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** Whether a path leads, by links, to somewhere outside a folder. What is not there leads nowhere. */
export async function leadsOut(path: string, folder: string): Promise<boolean> {
  try {
    return !isWithin(await realpath(path), await realpath(folder));
  } catch {
    return false;
  }
}

interface WalkState {
  /** Real path of the folder that was named. */
  root: string;
  /** Real paths of folders entered and of files found. */
  readonly seen: Set<string>;
  hidden: number;
  files: number;
  faults: number;
}

async function* walk(folder: string, state: WalkState): AsyncGenerator<Found> {
  let entries: Dirent[];
  let real: string;
  try {
    real = await realpath(folder);
    if (state.seen.has(real)) return;
    state.seen.add(real);
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    state.faults++;
    yield { problem: faultOf(error, folder) };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (NOT_A_FILE.test(entry.name)) state.hidden++;
    else if (entry.isDirectory()) yield* walk(path, state);
    else if (entry.isSymbolicLink()) yield* followLink(path, state);
    else if (!entry.name.toLowerCase().endsWith(SIDE_FILE) && !state.seen.has(join(real, entry.name))) {
      state.seen.add(join(real, entry.name));
      state.files++;
      yield { path };
    }
  }
}

async function* followLink(path: string, state: WalkState): AsyncGenerator<Found> {
  // Whether a side file leads out is asked when the text beside it is read.
  if (path.toLowerCase().endsWith(SIDE_FILE)) return;
  try {
    const real = await realpath(path);
    if (!isWithin(real, state.root)) {
      state.faults++;
      yield { problem: problem('link-leads-out', path) };
      return;
    }
    if ((await stat(real)).isDirectory()) {
      yield* walk(path, state);
      return;
    }
    if (state.seen.has(real)) return;
    state.seen.add(real);
    state.files++;
    yield { path };
  } catch (error) {
    state.faults++;
    yield { problem: faultOf(error, path) };
  }
}
