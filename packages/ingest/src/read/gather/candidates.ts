import { stat } from 'node:fs/promises';
import { SIDE_FILE, sideFileNames } from '../about/side-file.ts';
import type { Input } from '../input.ts';
import type { ReadProblem } from '../problems.ts';
import { walkFolder } from './walk-folder.ts';

/** One thing to be read: an input itself, or a file of a folder that was named. */
export interface Candidate {
  readonly input: Input;
  /** The name that documents and problems carry. */
  readonly file: string;
  /** Where it lies; empty for what is no file. */
  readonly path: string;
  readonly isFromFolder: boolean;
  /** Bytes that came together with it, by name. */
  readonly together: ReadonlyMap<string, Uint8Array>;
}

/** Everything that inputs name, in order: folders opened, side files among bytes that belong to others left out. */
export async function* candidatesOf(
  inputs: readonly Input[],
): AsyncGenerator<Candidate | { readonly problem: ReadProblem }> {
  const together = new Map(
    inputs.flatMap((input) => (input.type === 'bytes' ? [[input.name, input.bytes] as const] : [])),
  );
  const described = new Set([...together.keys()].flatMap((name) => (isSideFile(name) ? [] : sideFileNames(name))));
  for (const input of inputs) {
    const file = nameOf(input);
    if (input.type === 'path' && (await isFolder(input.path))) {
      for await (const found of walkFolder(input.path)) {
        if ('problem' in found) yield found;
        else yield { input, file: found.path, path: found.path, isFromFolder: true, together };
      }
    } else if (!(input.type === 'bytes' && isSideFile(input.name) && described.has(input.name))) {
      yield { input, file, path: input.type === 'path' ? input.path : '', isFromFolder: false, together };
    }
  }
}

function nameOf(input: Input): string {
  if (input.type === 'path') return input.as ?? input.path;
  return input.type === 'address' ? (input.as ?? input.url) : input.name;
}

/** How many candidates inputs name, for a progress bar: folders are listed, no file is opened. */
export async function countInputs(inputs: readonly Input[]): Promise<number> {
  let count = 0;
  for await (const candidate of candidatesOf(inputs)) if (!('problem' in candidate)) count++;
  return count;
}

function isSideFile(name: string): boolean {
  return name.toLowerCase().endsWith(SIDE_FILE);
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // Whatever is the matter is said when it is opened.
    return false;
  }
}
