import { appendFileSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readFileBytes } from './file-bytes.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-bytes-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const MEGABYTE = 1_048_576;

/** Reads a file, and changes it at every turn that the reading leaves to others. */
async function readWhile(path: string, change: () => void): ReturnType<typeof readFileBytes> {
  const reading = { isDone: false };
  const read = readFileBytes(path, 'live.txt', 40 * MEGABYTE).finally(() => {
    reading.isDone = true;
  });
  while (!reading.isDone) {
    change();
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
  return read;
}

describe('the bytes of a file that changes while it is read', () => {
  it('are those that it had at first where it grows, and that is said', async () => {
    const path = join(folder, 'grows.txt');
    writeFileSync(path, Buffer.alloc(8 * MEGABYTE, 'a'));
    const { bytes, problems } = await readWhile(path, () => {
      appendFileSync(path, 'b'.repeat(1_000));
    });
    expect(bytes?.length).toBeLessThan(9 * MEGABYTE);
    expect(bytes?.subarray(0, 8 * MEGABYTE).every((byte) => byte === 97)).toBe(true);
    expect(problems.map(({ code }) => code)).toEqual(['changed-while-read']);
  });

  it('end where it shrinks, and that is said', async () => {
    const path = join(folder, 'shrinks.txt');
    writeFileSync(path, Buffer.alloc(8 * MEGABYTE, 'a'));
    let left = 8;
    const { bytes, problems } = await readWhile(path, () => {
      left = Math.max(1, left - 1);
      truncateSync(path, left * MEGABYTE);
    });
    expect(bytes).not.toBeNull();
    expect(problems.map(({ code }) => code)).toEqual(['changed-while-read']);
  });
});
