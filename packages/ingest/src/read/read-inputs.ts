import { basename, dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { About } from './about/about.ts';
import { readSideFile, SIDE_FILE, sideFileNames } from './about/side-file.ts';
import { BoundedReader, INPUTS_AT_ONCE } from './limits/bounded-reader.ts';
import { readAddressBytes } from './gather/address-bytes.ts';
import { candidatesOf, type Candidate } from './gather/candidates.ts';
import { readFileBytes, tooLarge, type GatheredBytes } from './gather/file-bytes.ts';
import type { Resolve } from './gather/public-address.ts';
import { readStreamBytes } from './gather/stream-bytes.ts';
import { leadsOut } from './gather/walk-folder.ts';
import { saidOf, type Input } from './input.ts';
import { withPrintableNames } from './make-document.ts';
import { isRefusal, problem, type ReadProblem } from './problems.ts';
import type { ReadDocument } from './read-document.ts';
import { runAhead } from './run-ahead.ts';
import type { Source } from './source.ts';

/** The stated size limit of one input: 20 MB. */
export const MAX_INPUT_BYTES = 20 * 1_048_576;
/** The stated limit on the length of one text: finding what it tells takes some seconds for each million characters. */
const MAX_CHARACTERS = 6_000_000;
const MILLION = 1_000_000;
/** How long an address may take, with all its redirects. */
export const MAX_ADDRESS_SECONDS = 15;
const MAX_READING_SECONDS = 12;
const MAX_READING_MEGABYTES = 320;
/** How many events, and how many characters of text, are read ahead of whoever works with them. */
const MOST_AHEAD = 64;
const MOST_CHARACTERS_AHEAD = 4_000_000;
/** After so many inputs whoever waits in this thread gets a turn: small files are gathered without waiting on anything. */
const INPUTS_A_TURN = 128;

/** How inputs are read; every limit has a default. */
export interface ReadOptions {
  /** Addresses of this machine and of private networks may be asked. */
  readonly allowPrivate?: boolean;
  readonly maxBytes?: number;
  /** For the text of one document, of which an input may hold many. */
  readonly maxCharacters?: number;
  /** For an address, with all its redirects. */
  readonly maxAddressSeconds?: number;
  /** For making out one input once its bytes are there: of processor time. */
  readonly maxReadingSeconds?: number;
  readonly maxMemoryMegabytes?: number;
  /** Resolves host names instead of the system. */
  readonly resolve?: Resolve;
  /** The processes that make out what is foreign, where several calls share them; whoever opened them closes them. */
  readonly reader?: BoundedReader;
}

/** Opens the processes that several calls of {@link readInputs} may share, with the limits that these options give. Close it when done. */
export function openReader(options: ReadOptions = {}): BoundedReader {
  return new BoundedReader({
    maxBytes: options.maxBytes ?? MAX_INPUT_BYTES,
    maxSeconds: options.maxReadingSeconds ?? MAX_READING_SECONDS,
    maxMemoryMegabytes: options.maxMemoryMegabytes ?? MAX_READING_MEGABYTES,
  });
}

/** A document, a refusal (of a file, or of a line, item or row of it), or something to be known beside. */
export type ReadEvent =
  | { readonly kind: 'document'; readonly document: ReadDocument }
  | { readonly kind: 'problem'; readonly problem: ReadProblem }
  | { readonly kind: 'note'; readonly note: ReadProblem };

/**
 * The one door through which documents come in. Files, folders, addresses, streams and bytes are read one after the other
 * in the order they are named (a folder's files by name); each file's documents come before what is to be said of it. While one document
 * is worked with, the next are read.
 * Nothing throws: whatever is the matter with an input is an event, and the next one is read.
 */
export function readInputs(inputs: readonly Input[], options: ReadOptions = {}): AsyncGenerator<ReadEvent, void> {
  return runAhead(readInOrder(inputs, options), {
    most: MOST_AHEAD,
    heaviest: MOST_CHARACTERS_AHEAD,
    weight: (event) => (event.kind === 'document' ? event.document.text.length : 0),
  });
}

async function* readInOrder(inputs: readonly Input[], options: ReadOptions): AsyncGenerator<ReadEvent, void> {
  const maxBytes = options.maxBytes ?? MAX_INPUT_BYTES;
  const maxCharacters = options.maxCharacters ?? MAX_CHARACTERS;
  const reader = options.reader ?? openReader(options);
  // Inputs are fetched one after the other and made out side by side; what they gave comes in their order.
  const coming: Promise<readonly ReadEvent[]>[] = [];
  let gathered = 0;
  try {
    for await (const candidate of candidatesOf(inputs)) {
      if (++gathered % INPUTS_A_TURN === 0) await nextTurn();
      if ('problem' in candidate) coming.push(Promise.resolve([...eventsOf([candidate.problem])]));
      else {
        const { source, problems } = await sourceOf(candidate, options, maxBytes);
        coming.push(
          source === null
            ? Promise.resolve([...eventsOf(problems)])
            : readSource(reader, source, problems, maxCharacters),
        );
      }
      while (coming.length > INPUTS_AT_ONCE) yield* (await coming.shift()) ?? [];
    }
    for (const events of coming) yield* await events;
  } finally {
    if (options.reader === undefined) reader.close();
  }
}

async function readSource(
  reader: BoundedReader,
  source: Source,
  gathering: readonly ReadProblem[],
  most: number,
): Promise<readonly ReadEvent[]> {
  const { documents: found, problems } = await reader.read(source);
  const documents = found.map(withPrintableNames);
  const tooLong = documents
    .filter(({ text }) => text.length > most)
    .map(({ text }) =>
      problem('text-too-long', source.file, { length: (text.length / MILLION).toFixed(1), limit: most / MILLION }),
    );
  return [
    ...documents.filter(({ text }) => text.length <= most).map((document) => ({ kind: 'document' as const, document })),
    ...eventsOf([...gathering, ...problems, ...tooLong]),
  ];
}

function* eventsOf(problems: readonly ReadProblem[]): Generator<ReadEvent> {
  for (const found of problems) {
    if (isRefusal(found)) yield { kind: 'problem', problem: found };
    else yield { kind: 'note', note: found };
  }
}

interface GatheredSource {
  readonly source: Source | null;
  readonly problems: readonly ReadProblem[];
}

async function sourceOf(candidate: Candidate, options: ReadOptions, maxBytes: number): Promise<GatheredSource> {
  const { input, file, isFromFolder } = candidate;
  const base = { file, mediaType: null, charset: null, address: null, said: saidOf(input), beside: {}, isFromFolder };
  if (input.type === 'address') return fromAddress(input.url, base, options, maxBytes);
  const name = basename(input.type === 'path' ? candidate.path : input.name).toLowerCase();
  if (name.endsWith(SIDE_FILE)) return { source: null, problems: [problem('side-file-alone', file)] };
  if (input.type === 'bytes' && input.fetched !== undefined) {
    const { address } = input.fetched;
    return { source: { ...base, ...input.fetched, name: nameIn(address), bytes: input.bytes }, problems: [] };
  }
  const gathered = await bytesOf(candidate, maxBytes);
  if (gathered.bytes === null) return { source: null, problems: gathered.problems };
  const side = gathered.bytes.length === 0 ? NOTHING_BESIDE : await besideOf(candidate, maxBytes);
  const source = { ...base, name, bytes: gathered.bytes, beside: side.about };
  return { source, problems: [...gathered.problems, ...side.problems] };
}

async function bytesOf({ input, file, path }: Candidate, maxBytes: number): Promise<GatheredBytes> {
  if (input.type === 'stream') return readStreamBytes(input.stream, file, maxBytes);
  if (input.type !== 'bytes') return readFileBytes(path, file, maxBytes);
  return input.bytes.length > maxBytes
    ? { bytes: null, problems: [tooLarge(file, maxBytes)] }
    : { bytes: input.bytes, problems: [] };
}

async function fromAddress(
  url: string,
  base: Omit<Source, 'bytes' | 'name'>,
  options: ReadOptions,
  maxBytes: number,
): Promise<GatheredSource> {
  const page = await readAddressBytes(url, {
    allowPrivate: options.allowPrivate === true,
    maxBytes,
    maxSeconds: options.maxAddressSeconds ?? MAX_ADDRESS_SECONDS,
    ...(options.resolve === undefined ? {} : { resolve: options.resolve }),
  });
  if (page.bytes === null) return { source: null, problems: [page.problem] };
  const { bytes, address, mediaType, charset } = page;
  return { source: { ...base, name: nameIn(address), bytes, address, mediaType, charset }, problems: [] };
}

function nameIn(address: string): string {
  return basename(new URL(address).pathname).toLowerCase();
}

const NOTHING_BESIDE = { about: {}, problems: [] };

/** What the side file says: beside a file on disk, or among the bytes that came together with it. */
async function besideOf(
  candidate: Candidate,
  maxBytes: number,
): Promise<{ about: Partial<About>; problems: readonly ReadProblem[] }> {
  const { input, file, path, together } = candidate;
  if (input.type === 'bytes') {
    const names = sideFileNames(input.name);
    const side = names.map((name) => together.get(name)).find((bytes) => bytes !== undefined);
    return side === undefined ? { about: {}, problems: [] } : readSideFile(side, file, names[0] ?? '');
  }
  if (input.type !== 'path') return { about: {}, problems: [] };
  for (const name of sideFileNames(basename(path))) {
    const side = join(dirname(path), name);
    const gathered = await readFileBytes(side, file, maxBytes);
    if (gathered.bytes !== null && candidate.isFromFolder && (await leadsOut(side, input.path)))
      return { about: {}, problems: [problem('link-leads-out', side)] };
    if (gathered.bytes !== null) return readSideFile(gathered.bytes, file, name);
    const fault = gathered.problems[0];
    if (fault !== undefined && fault.code !== 'not-found') {
      return { about: {}, problems: [problem('side-file-broken', file, { side: name, what: 'it could not be read' })] };
    }
  }
  return { about: {}, problems: [] };
}
