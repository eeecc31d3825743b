import { problem, type ReadProblem } from '../problems.ts';
import type { About } from './about.ts';
import { readFields } from './fields.ts';

/** The ending of files that describe another one: `NAME.meta.json` beside `NAME.txt`. */
export const SIDE_FILE = '.meta.json';

/** The names that a file's side file may have, the usual one first: `a.meta.json`, then `a.txt.meta.json`. */
export function sideFileNames(name: string): string[] {
  const withoutEnding = name.replace(/(?<=.)\.[^.]+$/u, '');
  return [...new Set([withoutEnding + SIDE_FILE, name + SIDE_FILE])];
}

/** What a side file says; a broken one costs only what it would have said. */
export function readSideFile(
  bytes: Uint8Array,
  file: string,
  side: string,
): { about: Partial<About>; problems: ReadProblem[] } {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8').decode(bytes));
  } catch {
    return { about: {}, problems: [problem('side-file-broken', file, { side, what: 'it is not valid JSON' })] };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { about: {}, problems: [problem('side-file-broken', file, { side, what: 'it is not a JSON object' })] };
  }
  const { about, mistyped, problems } = readFields(value as Record<string, unknown>, { file });
  if (mistyped.length === 0) return { about, problems: [...problems] };
  const what = `one line of text is expected for ${mistyped.join(', ')}`;
  return { about, problems: [...problems, problem('side-file-broken', file, { side, what })] };
}
