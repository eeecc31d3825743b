import { close, closeSync, constants, fstatSync, openSync, read, readSync, type Stats } from 'node:fs';
import { promisify } from 'node:util';
import { problem, type ReadProblem } from '../problems.ts';

/** A file's bytes and what should be known of them; or why there are none. */
export type GatheredBytes =
  | { readonly bytes: Uint8Array; readonly problems: readonly ReadProblem[] }
  | { readonly bytes: null; readonly problems: readonly ReadProblem[] };

const MEGABYTE = 1_048_576;
const CHUNK = 1_048_576;
/** Up to this size a file is read in one go: asking the system's threads for each step takes ten times as long, and a folder may hold a hundred thousand. */
const SMALL = 65_536;
/** Buffers below 4 kB come out of a pool. */
const POOLED = 4_000;
const readLater = promisify(read);
const closeLater = promisify(close);

/** Reads a regular file up to the size limit. `shown` is the name in problems. Pipes, sockets and devices are refused without waiting on them. */
export async function readFileBytes(path: string, shown: string, maxBytes: number): Promise<GatheredBytes> {
  let file: number;
  try {
    // Without O_NONBLOCK the opening of a named pipe waits for somebody who writes.
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    return failed(faultOf(error, shown));
  }
  let isSmall = true;
  try {
    const before = fstatSync(file);
    isSmall = before.size <= SMALL;
    if (!before.isFile()) return failed(problem('not-a-regular-file', shown, { what: kindOf(before) }));
    if (before.size > maxBytes) return failed(tooLarge(shown, maxBytes));
    const bytes = await readToEnd(file, maxBytes, before.size);
    if (bytes === null) return failed(tooLarge(shown, maxBytes));
    return { bytes, problems: hasChanged(before, fstatSync(file)) ? [problem('changed-while-read', shown)] : [] };
  } catch (error) {
    return failed(faultOf(error, shown));
  } finally {
    if (isSmall) closeSync(file);
    else await closeLater(file);
  }
}

function hasChanged(before: Stats, after: Stats): boolean {
  return after.size !== before.size || after.mtimeMs !== before.mtimeMs;
}

/** The problem that an error of the file system means. */
export function faultOf(error: unknown, shown: string): ReadProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'an unknown fault';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return problem('not-found', shown);
    case 'EACCES':
    case 'EPERM':
      return problem('no-permission', shown);
    case 'ELOOP':
      return problem('link-loop', shown);
    case 'ENXIO':
      return problem('not-a-regular-file', shown, { what: 'a socket or device' });
    default:
      return problem('unreadable', shown, { what: code });
  }
}

/** The problem of an input above the size limit. */
export function tooLarge(shown: string, maxBytes: number): ReadProblem {
  return problem('too-large', shown, { limit: Math.floor(maxBytes / MEGABYTE) });
}

/** Stops at the limit and at the size that was there at first twice over, so that a file which grows while it is read ends. */
async function readToEnd(file: number, maxBytes: number, size: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let total = 0;
  const enough = size === 0 ? maxBytes : size;
  while (total < enough) {
    // Of a file that states no size, most are empty.
    const chunk = Buffer.allocUnsafe(Math.min(size === 0 ? POOLED : CHUNK, enough - total));
    const count =
      size <= SMALL ? readSync(file, chunk) : (await readLater(file, chunk, 0, chunk.length, null)).bytesRead;
    if (count === 0) break;
    chunks.push(chunk.subarray(0, count));
    total += count;
  }
  if (size === 0 && total >= maxBytes) return null;
  return Buffer.concat(chunks, total);
}

function failed(fault: ReadProblem): GatheredBytes {
  return { bytes: null, problems: [fault] };
}

interface KindOfFile {
  isDirectory(): boolean;
  isFIFO(): boolean;
  isSocket(): boolean;
  isCharacterDevice(): boolean;
  isBlockDevice(): boolean;
}

function kindOf(stats: KindOfFile): string {
  if (stats.isFIFO()) return 'a named pipe';
  if (stats.isSocket()) return 'a socket';
  if (stats.isDirectory()) return 'a folder';
  return stats.isCharacterDevice() || stats.isBlockDevice() ? 'a device' : 'something else than a file';
}
