import { stat } from 'node:fs/promises';
import { faultOf } from '../read/gather/file-bytes.ts';
import { walkFolder } from '../read/gather/walk-folder.ts';
import { isRefusal, type ReadProblem } from '../read/problems.ts';
import type { ReadDocument } from '../read/read-document.ts';
import { readInputs } from '../read/read-inputs.ts';
import type { Look, LookOptions, Memory } from './look.ts';

/** How many files are read before what they gave is handed on. */
const BATCH = 50;
const ASKED_AT_ONCE = 400;
/** A file that changed this short a while ago may still be written; clocks of other machines may be fast by so much. */
const STILL_WRITTEN_MS = 2_000;
const FAST_CLOCK_MS = 60_000;

interface Stamped {
  readonly path: string;
  readonly value: string;
}

/** Looks at a folder, or at a file: reads what is new in it or has changed, by time and size, in batches. */
export async function* lookAtFolder(folder: string, memory: Memory, options: LookOptions): AsyncGenerator<Look> {
  const faults: ReadProblem[] = [];
  let found = 0;
  let waiting: Stamped[] = [];
  const readWaiting = async function* (): AsyncGenerator<Look> {
    const fresh = await changed(memory, waiting);
    waiting = [];
    found += fresh.length;
    for (let at = 0; at < fresh.length && options.signal?.aborted !== true; at += BATCH) {
      yield await readFiles(folder, fresh.slice(at, at + BATCH), faults.splice(0), options);
    }
  };
  for await (const path of pathsOf(folder, faults)) {
    if (options.signal?.aborted === true) return;
    const value = await stampOf(path);
    if (value !== null) waiting.push({ path, value });
    if (waiting.length === ASKED_AT_ONCE) yield* readWaiting();
  }
  yield* readWaiting();
  if (faults.length > 0) yield { source: folder, documents: [], problems: faults, state: 'failed', seen: [] };
  else if (found === 0) yield { source: folder, documents: [], problems: [], state: 'unchanged', seen: [] };
}

async function changed(memory: Memory, files: readonly Stamped[]): Promise<Stamped[]> {
  const known = new Map(
    (await memory.seenItems(files.map(({ path }) => keyOf(path)))).map((item) => [item.key, item.value]),
  );
  return files.filter(({ path, value }) => known.get(keyOf(path)) !== value);
}

/** The files below it, or it itself; a folder that is not there is a fault, and one that is empty is not. */
async function* pathsOf(folder: string, faults: ReadProblem[]): AsyncGenerator<string> {
  try {
    if (!(await stat(folder)).isDirectory()) {
      yield folder;
      return;
    }
  } catch (error) {
    faults.push(faultOf(error, folder));
    return;
  }
  for await (const one of walkFolder(folder)) {
    if ('path' in one) yield one.path;
    else if (isRefusal(one.problem) && one.problem.code !== 'no-documents') faults.push(one.problem);
  }
}

/** Tells one state of a file from another; null while it may still be written, or where it is gone again. */
async function stampOf(path: string): Promise<string | null> {
  try {
    const { mtimeMs, size } = await stat(path);
    const age = Date.now() - mtimeMs;
    return age < STILL_WRITTEN_MS && age > -FAST_CLOCK_MS ? null : `${String(Math.floor(mtimeMs))} ${String(size)}`;
  } catch {
    return null;
  }
}

async function readFiles(
  folder: string,
  files: readonly Stamped[],
  faults: readonly ReadProblem[],
  options: LookOptions,
): Promise<Look> {
  const documents: ReadDocument[] = [];
  const problems: ReadProblem[] = [...faults];
  const inputs = files.map(({ path }) => ({ type: 'path' as const, path }));
  for await (const event of readInputs(inputs, options)) {
    if (event.kind === 'document') documents.push(event.document);
    else problems.push(event.kind === 'problem' ? event.problem : event.note);
  }
  const seen = files.map(({ path, value }) => ({ key: keyOf(path), value }));
  return { source: folder, documents, problems, state: faults.length > 0 ? 'failed' : 'looked', seen };
}

function keyOf(path: string): string {
  return `file ${path}`;
}
