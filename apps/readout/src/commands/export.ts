import { ReadoutError } from '@readout/domain';
import { archiveLines, type ArchiveRecord } from '@readout/exchange';
import type { ContactStore } from '@readout/store';
import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { withStore, type StoreFlags } from './run.ts';

/** Flags of `readout export`. */
export interface ExportFlags extends StoreFlags {
  readonly out?: string;
  /** Derived rows too, one JSON record a line in canonical order: to compare two graphs, not to be read back. */
  readonly canonical?: boolean;
}

/** Writes all truth as an archive, to a file (whole or not at all) or to standard output. */
export async function exportStore(flags: ExportFlags): Promise<number> {
  return withStore(flags, async (store) => {
    const lines = flags.canonical === true ? canonicalLines(store) : archiveLines(truthOf(store));
    const text = Readable.from(withLineEnds(lines), { objectMode: false });
    if (flags.out === undefined) {
      await pipeline(text, process.stdout, { end: false });
      return 0;
    }
    const unfinished = `${flags.out}.part`;
    try {
      await pipeline(text, createWriteStream(unfinished));
      await rename(unfinished, flags.out);
    } catch (error) {
      if (error instanceof ReadoutError) throw error;
      throw new ReadoutError(
        'output-failed',
        `${flags.out} could not be written. Check that the folder is there and has room, then try again.`,
        { cause: error },
      );
    }
    process.stderr.write(`Written to ${flags.out}.\n`);
    return 0;
  });
}

async function* truthOf(store: ContactStore): AsyncGenerator<ArchiveRecord> {
  for await (const record of store.everything()) {
    if (record.type !== 'leader' && record.type !== 'conversation') yield record;
  }
}
async function* canonicalLines(store: ContactStore): AsyncGenerator<string> {
  for await (const record of store.everything()) yield JSON.stringify(record);
}
async function* withLineEnds(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}
