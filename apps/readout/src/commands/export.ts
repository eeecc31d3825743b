import { ReadoutError } from '@readout/domain';
import { archiveLines, type ArchiveRecord } from '@readout/exchange';
import type { ContactStore } from '@readout/store';
import { createWriteStream } from 'node:fs';
import { rename, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { formatNamed, viewFile } from './export-view.ts';
import { counted } from '../terminal/counted.ts';
import { withStore, type StoreFlags } from './run.ts';

/** Flags of `readout export`. */
export interface ExportFlags extends StoreFlags {
  readonly out?: string;
  /** Derived rows too, one JSON record a line in canonical order: to compare two graphs, not to be read back. */
  readonly canonical?: boolean;
  /** A form for a view; without it all truth is written as an archive. */
  readonly format?: string;
  readonly view?: string;
  readonly faded?: boolean;
  /** False with `--no-denied`. */
  readonly denied?: boolean;
  /** False with `--no-passages`. */
  readonly passages?: boolean;
}

/** Writes all truth as an archive, or a view in one of its forms, to a file (whole or not at all) or to standard output. */
export async function exportStore(flags: ExportFlags): Promise<number> {
  const format = flags.format === undefined ? null : formatNamed(flags.format);
  if (format === null && flags.view !== undefined)
    throw new ReadoutError('format-missing', 'A view needs a form. Say which with --format, html for instance.');
  return withStore(flags, async (store) => {
    if (format === null) {
      const sums = new Map<string, number>();
      const lines = flags.canonical === true ? canonicalLines(store, sums) : archiveLines(truthOf(store, sums));
      await write(withLineEnds(lines), flags.out, () => sumWords(sums));
      return 0;
    }
    const { faded = false, denied = true, passages: fullPassages = true, view = '' } = flags;
    const exported = await viewFile(store, { format, view, faded, denied, fullPassages }, new Date());
    const { contacts, passages } = exported;
    await write(
      [exported.text],
      flags.out,
      () => `${counted(contacts, 'contact')} with ${counted(passages, 'passage')}`,
    );
    if (exported.leftOut > 0)
      process.stderr.write(
        `${String(exported.leftOut)} earlier contacts are left out, since one export holds ${String(exported.contacts)}. Choose a shorter period to have them.\n`,
      );
    return 0;
  });
}

/** Writes text to a file or standard output, and says on standard error how much it was; `what` is asked once all is written. */
async function write(
  chunks: AsyncIterable<string> | Iterable<string>,
  out: string | undefined,
  what: () => string,
): Promise<void> {
  const text = Readable.from(chunks, { objectMode: false });
  if (out === undefined) {
    await pipeline(text, process.stdout, { end: false });
    process.stderr.write(`Written: ${what()}.\n`);
    return;
  }
  const unfinished = `${out}.part`;
  try {
    await pipeline(text, createWriteStream(unfinished));
    await rename(unfinished, out);
  } catch (error) {
    if (error instanceof ReadoutError) throw error;
    throw new ReadoutError(
      'output-failed',
      `${out} could not be written. Check that the folder is there and has room, then try again.`,
      { cause: error },
    );
  }
  process.stderr.write(`Written to ${out}: ${what()}, ${sizeWords((await stat(out)).size)}.\n`);
}

/** `172 documents, 3 decisions`, in the order in which kinds of records first came. */
function sumWords(sums: ReadonlyMap<string, number>): string {
  const words = [...sums].map(([type, count]) => counted(count, type === 'reading' ? 'document' : type));
  return words.length === 0 ? 'nothing, since the store is empty' : words.join(', ');
}

function sizeWords(bytes: number): string {
  return bytes < 1_000_000 ? `${String(Math.ceil(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function count(sums: Map<string, number>, type: string): void {
  sums.set(type, (sums.get(type) ?? 0) + 1);
}

async function* truthOf(store: ContactStore, sums: Map<string, number>): AsyncGenerator<ArchiveRecord> {
  for await (const record of store.everything()) {
    if (record.type === 'leader' || record.type === 'conversation') continue;
    count(sums, record.type);
    yield record;
  }
}
async function* canonicalLines(store: ContactStore, sums: Map<string, number>): AsyncGenerator<string> {
  for await (const record of store.everything()) {
    count(sums, record.type);
    yield JSON.stringify(record);
  }
}
async function* withLineEnds(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}
