import type { Readable } from 'node:stream';
import { problem } from '../problems.ts';
import { tooLarge, type GatheredBytes } from './file-bytes.ts';

/** Reads a stream to its end, up to the size limit; beyond it the stream is given up. */
export async function readStreamBytes(stream: Readable, shown: string, maxBytes: number): Promise<GatheredBytes> {
  const chunks: Buffer[] = [];
  let total = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer | string>) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
      total += bytes.length;
      if (total > maxBytes) return { bytes: null, problems: [tooLarge(shown, maxBytes)] };
      chunks.push(bytes);
    }
  } catch (error) {
    const what = error instanceof Error && 'code' in error ? String(error.code) : 'a broken stream';
    return { bytes: null, problems: [problem('unreadable', shown, { what })] };
  }
  return { bytes: Buffer.concat(chunks, total), problems: [] };
}
