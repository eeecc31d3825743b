import type { Origin } from '@readout/domain';
import { readSideFile, SIDE_FILE, sideFileNames } from '../about/side-file.ts';
import { problem, type ReadProblem } from '../problems.ts';
import type { ReadDocument } from '../read-document.ts';
import { refused, type Reading, type Source } from '../source.ts';
import { untar } from './untar.ts';
import { unzip, type UnzippedEntry } from './unzip.ts';

/** Reads the bytes of one entry as if they had been given by themselves. */
export type ReadEntry = (source: Source, depth: number) => Promise<Reading>;

/** Archives within archives are opened up to this depth (the outermost is 0). */
export const DEEPEST_ARCHIVE = 3;
const MOST_ENTRIES = 2_000;
/** All entries together may unfold to this many times the limit of one input. */
const MOST_INPUTS = 3;
const MEGABYTE = 1_048_576;
/** What systems leave in archives beside the files: resource forks, folder views, thumbnails. */
const NOT_A_FILE = /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$|~\$|\.)/iu;
const OUTSIDE = /^(?:\/|[a-z]:)|(?:^|\/)\.\.(?:\/|$)/iu;

/** Reads every file of a zip. Nothing is written; an entry that points out of the archive is left out and named. */
export async function readZip(source: Source, maxBytes: number, depth: number, read: ReadEntry): Promise<Reading> {
  const { file } = source;
  const limits = { maxEntryBytes: maxBytes, maxTotalBytes: maxBytes * MOST_INPUTS, maxEntries: MOST_ENTRIES };
  const unzipped = await unzip(source.bytes, limits, (name) => !isNoFile(name));
  if (unzipped.kind === 'damaged')
    return refused(problem('damaged-file', file, { what: 'it is an archive (zip) that cannot be opened' }));
  const { entries, isCut } = unzipped;
  return readEntries(source, entries, { isCut, maxBytes, depth, read });
}

/** Reads every file of a tar archive, as {@link readZip} does. */
export async function readTar(source: Source, maxBytes: number, depth: number, read: ReadEntry): Promise<Reading> {
  const entries: UnzippedEntry[] = [];
  let isCut = false;
  for (const { name, bytes } of untar(source.bytes)) {
    if (isNoFile(name)) continue;
    isCut = entries.length === MOST_ENTRIES;
    if (isCut) break;
    const fault = bytes === null ? 'damaged' : bytes.length > maxBytes ? 'too-large' : null;
    entries.push({ name, bytes: fault === null ? bytes : null, fault });
  }
  return readEntries(source, entries, { isCut, maxBytes, depth, read });
}

interface ArchiveReading {
  readonly isCut: boolean;
  readonly maxBytes: number;
  readonly depth: number;
  readonly read: ReadEntry;
}

async function readEntries(
  source: Source,
  entries: readonly UnzippedEntry[],
  archive: ArchiveReading,
): Promise<Reading> {
  const { file } = source;
  const documents: ReadDocument[] = [];
  const problems: ReadProblem[] = [];
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const described = new Set(entries.flatMap(({ name }) => (isSide(name) ? [] : sidesOf(name))));
  for (const entry of entries) {
    if (isSide(entry.name) && described.has(entry.name)) continue;
    const { documents: found, problems: said } = await readEntry(source, entry, byName, archive);
    documents.push(...found.map((document) => withEntry(document, file, entry.name)));
    problems.push(...said.map((one) => ({ ...one, file })));
  }
  if (archive.isCut) problems.push(problem('archive-cut', file, { count: entries.length }));
  if (documents.length === 0 && problems.length === 0) problems.push(problem('archive-empty', file));
  return { documents, problems };
}

async function readEntry(
  source: Source,
  entry: UnzippedEntry,
  byName: ReadonlyMap<string, UnzippedEntry>,
  { maxBytes, depth, read }: ArchiveReading,
): Promise<Reading> {
  const { name, bytes, fault } = entry;
  const shown = `${source.file} › ${name}`;
  if (OUTSIDE.test(name)) return refused(problem('entry-outside', source.file, { entry: name }));
  if (fault === 'too-large')
    return refused(problem('unfolds-too-large', shown, { limit: Math.floor(maxBytes / MEGABYTE) }));
  if (fault === 'locked') return refused(problem('locked-file', shown, { what: 'an entry of an archive' }));
  if (fault === 'unknown-method') {
    return refused(
      problem('format-not-read', shown, { what: 'packed in an unusual way', todo: 'Unpack it and give the folder.' }),
    );
  }
  if (bytes === null)
    return refused(problem('damaged-file', shown, { what: 'its entry of the archive cannot be unpacked' }));
  const side = sidesOf(name)
    .map((one) => byName.get(one))
    .find((one) => one?.bytes != null);
  const beside = side?.bytes == null ? { about: {}, problems: [] } : readSideFile(side.bytes, shown, baseOf(side.name));
  const inner = {
    ...source,
    file: shown,
    bytes,
    name: baseOf(name).toLowerCase(),
    mediaType: null,
    charset: null,
    beside: beside.about,
  };
  const reading = await read({ ...inner, isFromFolder: true }, depth + 1);
  return { documents: reading.documents, problems: [...beside.problems, ...reading.problems] };
}

/** The document as one of the archive: the whole of it is from that entry, and each stretch from where it stood in it. */
function withEntry(document: ReadDocument, file: string, entry: string): ReadDocument {
  const whole: Origin = { start: 0, end: document.text.length, unit: 'entry', label: entry };
  return { ...document, file, origins: [whole, ...document.origins] };
}

function isNoFile(name: string): boolean {
  return NOT_A_FILE.test(name) && !OUTSIDE.test(name);
}

function isSide(name: string): boolean {
  return name.toLowerCase().endsWith(SIDE_FILE);
}

function sidesOf(name: string): string[] {
  const folder = name.slice(0, name.length - baseOf(name).length);
  return sideFileNames(baseOf(name)).map((side) => folder + side);
}

function baseOf(name: string): string {
  return name.split('/').at(-1) ?? name;
}
