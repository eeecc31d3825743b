import { MAX_FILE_BYTES, type AddDocuments, type Job, type JobItem } from '@readout/api';
import { ReadoutError } from '@readout/domain';
import {
  DocumentLoader,
  openReader,
  readInputs,
  type Input,
  type Loaded,
  type ReadEvent,
  type Reader,
} from '@readout/ingest';
import { sampleFilesIn } from '@readout/sample';
import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { rulesAlone, type ServerReaders } from '../reading/server-readers.ts';
import type { Workspace } from './workspace.ts';

/** Finished jobs that can still be asked for. */
const KEPT_JOBS = 100;
/** Jobs that may be under way or wait at once, and what they may hold in memory together, in bytes: each holds all it was sent until its turn is over. */
const MOST_TAKEN = 8;
const MOST_TAKEN_BYTES = 128 * 1024 * 1024;
/** How many items are made out before it is their turn to be loaded. */
const ITEMS_AHEAD = 3;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Documents being added, one job after the other; each step of a job is told to whoever listens. */
export class Jobs {
  readonly #workspace: Workspace;
  readonly #allowPrivate: boolean;
  readonly readers: ServerReaders;
  readonly #jobs = new Map<string, Job>();
  /** Paths of the sample's documents; none where the program has no sample. */
  readonly sample: readonly string[];
  readonly #changes = new EventEmitter();
  readonly #stopped = new Set<string>();
  #last: Promise<void> = Promise.resolve();
  /** Jobs that have not ended, and the bytes that they and what is on its way here hold. */
  #taken = 0;
  #takenBytes = 0;

  /** @param options `sample`: the folder of the sample's documents, for those who want to see something before they add texts of their own */
  constructor(
    workspace: Workspace,
    options: { readonly allowPrivate: boolean; readonly readers?: ServerReaders; readonly sample?: string | null },
  ) {
    this.#workspace = workspace;
    this.readers = options.readers ?? rulesAlone(workspace.reader);
    this.#allowPrivate = options.allowPrivate;
    this.sample = options.sample == null ? [] : sampleFilesIn(options.sample);
    this.#changes.setMaxListeners(0);
  }

  find(id: string): Job | null {
    return this.#jobs.get(id) ?? null;
  }

  /** Tells every change of a job, until the function returned is called. */
  listen(id: string, onChange: (job: Job) => void): () => void {
    this.#changes.on(id, onChange);
    return () => this.#changes.off(id, onChange);
  }

  /** Keeps room for documents on their way here, of so many bytes, until the function returned is called. Refused (`busy`) as {@link start} does. */
  expect(bytes: number): () => void {
    this.#refuseWhereFull(bytes);
    let left = bytes;
    this.#takenBytes += left;
    return () => {
      this.#takenBytes -= left;
      left = 0;
    };
  }

  /** Takes documents in; they are read after those that came before. Refused (`busy`) where too many, or too large ones, wait already. */
  start(request: AddDocuments): Job {
    const bytes = request.items.reduce((sum, item) => sum + bytesOf(item), 0);
    this.#refuseWhereFull(bytes);
    const items = request.items.map((item, at): JobItem => ({
      name: nameOf(item, at),
      state: 'waiting',
      documents: [],
      problems: [],
    }));
    const job: Job = { id: randomUUID(), state: 'reading', items, joining: 0, revision: 0, failure: null };
    this.#keep(job);
    this.#taken += 1;
    this.#takenBytes += bytes;
    this.#last = this.#last.then(async () => {
      await this.#run(job.id, request);
      this.#taken -= 1;
      this.#takenBytes -= bytes;
    });
    return job;
  }

  /** Takes the sample's documents in, each into the collection it names itself. */
  async startSample(): Promise<Job> {
    this.#refuseWhereFull(0);
    const items = await Promise.all(
      this.sample.map(async (path) => ({
        type: 'file' as const,
        name: basename(path),
        base64: await readFile(path, 'base64'),
      })),
    );
    return this.start({ items, collection: null, reader: 'rules' });
  }

  /** Ends a job after the documents that are being read, those that follow in the same file too: what waits is left unread, what was read is joined and stays. */
  stop(id: string): void {
    if (this.#jobs.get(id)?.state === 'reading') this.#stopped.add(id);
  }

  /** Waits for the jobs under way; for a clean stop. */
  async idle(): Promise<void> {
    await this.#last;
  }

  #refuseWhereFull(more: number): void {
    if (this.#taken < MOST_TAKEN && this.#takenBytes + more <= MOST_TAKEN_BYTES) return;
    throw new ReadoutError(
      'busy',
      'As many documents wait to be read here as the server can hold. Nothing of this was taken in; send it again once some of them are read.',
    );
  }

  async #run(id: string, request: AddDocuments): Promise<void> {
    try {
      const reader = await this.readers.of(request.reader ?? this.readers.usual);
      reader.begin?.();
      await this.#readItems(id, request, reader);
      this.#change(id, { state: 'joining' });
      await this.#workspace.join(({ waiting, revision }) => {
        this.#change(id, { joining: waiting, revision });
      });
      this.#change(id, { state: 'done', joining: 0, revision: (await this.#workspace.index()).revision });
    } catch (error) {
      const failure =
        error instanceof ReadoutError
          ? { code: error.code, message: error.message }
          : {
              code: 'unexpected',
              message:
                'Something unexpected happened while documents were added; the server’s log has it. What had been read before is kept.',
            };
      if (!(error instanceof ReadoutError))
        process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      this.#change(id, { state: 'failed', failure });
    } finally {
      this.#stopped.delete(id);
    }
  }

  /** Items are made out a few ahead, in processes that all of them share, and loaded one after the other in their order. */
  async #readItems(id: string, request: AddDocuments, reader: Reader): Promise<void> {
    const options = { allowPrivate: this.#allowPrivate, maxBytes: MAX_FILE_BYTES };
    const processes = openReader(options);
    const readOne = async (at: number): Promise<ReadEvent[]> => {
      const item = request.items[at];
      if (item === undefined || this.#stopped.has(id)) return [];
      this.#changeItem(id, at, { state: 'reading' });
      const events: ReadEvent[] = [];
      const input = inputOf(item, nameOf(item, at));
      for await (const event of readInputs([input], { ...options, reader: processes })) {
        events.push(event);
        if (this.#stopped.has(id)) break;
      }
      return events;
    };
    const read = (at: number): Promise<ReadEvent[]> => {
      const events = readOne(at);
      // A failure is told when it is this item's turn; if that never comes, because an earlier one failed, it is nobody's.
      events.catch(() => undefined);
      return events;
    };
    try {
      const coming = Array.from({ length: ITEMS_AHEAD }, (_, at) => read(at));
      for (const at of request.items.keys()) {
        if (this.#stopped.has(id)) {
          this.#leaveFrom(id, at);
          return;
        }
        const events = (await coming.shift()) ?? [];
        coming.push(read(at + ITEMS_AHEAD));
        await this.#loadItem(id, at, events, request.collection, reader);
      }
    } finally {
      processes.close();
    }
  }

  async #loadItem(
    id: string,
    at: number,
    events: readonly ReadEvent[],
    collection: string | null,
    reader: Reader,
  ): Promise<void> {
    const loader = new DocumentLoader(this.#workspace.store, reader, collection);
    const documents: Mutable<JobItem['documents']> = [];
    const problems: Mutable<JobItem['problems']> = [];
    const outcomes = new Set<Loaded['outcome']>();
    const take = (loaded: readonly Loaded[]): void => {
      for (const { id: document, title, accounts, outcome, problem, kept } of loaded) {
        if (problem !== undefined) {
          problems.push(problem);
          continue;
        }
        const stood = kept === undefined ? {} : { kept: { given: kept.given, kept: kept.kept } };
        documents.push({ id: document, title, contacts: accounts, ...stood });
        outcomes.add(outcome);
      }
    };
    // A file may hold many documents: the reading ends between two of them too.
    let left = 0;
    for (const event of events) {
      if (this.#stopped.has(id)) left += event.kind === 'document' ? 1 : 0;
      else if (event.kind === 'document') take(await loader.add(event.document));
      else {
        const { code, message } = event.kind === 'problem' ? event.problem : event.note;
        problems.push({ code, message });
      }
    }
    take(await loader.flush());
    if (left > 0 && documents.length > 0) problems.push(leftOut(left));
    const isAllThere = outcomes.size === 1 && outcomes.has('already-there');
    const state = documents.length === 0 ? (left > 0 ? 'stopped' : 'refused') : isAllThere ? 'already-there' : 'read';
    this.#changeItem(id, at, { state, documents, problems });
  }

  /** The items from this one on are left unread. */
  #leaveFrom(id: string, first: number): void {
    const items = this.#jobs
      .get(id)
      ?.items.map((item, at) => (at < first ? item : { ...item, state: 'stopped' as const }));
    if (items !== undefined) this.#change(id, { items });
  }

  #changeItem(id: string, at: number, change: Partial<JobItem>): void {
    const job = this.#jobs.get(id);
    if (job !== undefined)
      this.#change(id, { items: job.items.map((item, index) => (index === at ? { ...item, ...change } : item)) });
  }

  #change(id: string, change: Partial<Job>): void {
    const job = this.#jobs.get(id);
    if (job === undefined) return;
    const changed = { ...job, ...change };
    this.#jobs.set(id, changed);
    this.#changes.emit(id, changed);
  }

  #keep(job: Job): void {
    this.#jobs.set(job.id, job);
    for (const [id, { state }] of this.#jobs) {
      if (this.#jobs.size <= KEPT_JOBS) break;
      if (state === 'done' || state === 'failed') this.#jobs.delete(id);
    }
  }
}

/** What an item holds in memory until it is read, in bytes: base64 is a byte a letter, a text may be two. */
function bytesOf(item: AddDocuments['items'][number]): number {
  if (item.type === 'file') return item.base64.length;
  return 2 * (item.type === 'address' ? item.url : item.text).length;
}

function leftOut(count: number): JobItem['problems'][number] {
  const what = count === 1 ? '1 document of this file was' : `${String(count)} documents of this file were`;
  return {
    code: 'stopped',
    message: `${what} left unread when the reading was stopped. Add the file again to have the rest read.`,
  };
}

function nameOf(item: AddDocuments['items'][number], at: number): string {
  if (item.type === 'file') return item.name;
  return item.type === 'address' ? item.url : (item.title ?? `Pasted text ${String(at + 1)}`);
}

function inputOf(item: AddDocuments['items'][number], name: string): Input {
  if (item.type === 'address') return { type: 'address', url: item.url };
  if (item.type === 'file') return { type: 'bytes', name, bytes: Buffer.from(item.base64, 'base64'), about: {} };
  const { title, publisher, publishedOn, url } = item;
  return { type: 'bytes', name, bytes: Buffer.from(item.text, 'utf8'), about: { title, publisher, publishedOn, url } };
}
