import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { AccountId, DerivedChange, IndexRow, JoinAccount, JoinPersona, PersonaId } from '@readout/domain';
import { storeProblem, type ContactStore, type ReadingToSave, type SaveResult, type StoreRecord } from '@readout/store';
import { accountsFromSent } from './threads/sent-accounts.ts';
import { personasFromSent, type SentPersonas } from './threads/sent-personas.ts';
import { readingsAsText } from './threads/sent-readings.ts';
import { StoreThread } from './threads/store-thread.ts';

/** Threads that answer questions beside the one that writes. */
const READERS = 2;

/** How a store is opened. */
export interface SqliteStoreOptions {
  /** Threads that answer questions beside the one that writes; 2 where not given, and with 0 the writing one answers too. */
  readonly readers?: number;
  /** Where the built thread is, in a program that does not lay it beside the running file as `store-worker.js`. */
  readonly worker?: URL;
}

type Question = Exclude<keyof ContactStore, 'address' | 'close' | 'saveReadings' | 'contactColumns' | 'everything'>;

/**
 * Opens the store in a file, making it and its folder where they are not there. Several processes may have it open at once. Fails with
 * `store-wrong`, `store-newer`, `store-damaged`, `store-locked`, `store-not-opened` or `store-not-writable`.
 */
export async function openSqliteStore(path: string, options: SqliteStoreOptions = {}): Promise<SqliteStore> {
  const file = resolve(path);
  try {
    await makeFolder(dirname(file));
  } catch (error) {
    throw storeProblem('store-not-opened', path, error);
  }
  const open = (role: 'writer' | 'reader'): Promise<StoreThread> =>
    StoreThread.open({ path: file, role }, options.worker ?? null);
  const writer = await open('writer');
  // Whoever opens the store need not wait for these: a question does.
  const readers = Array.from({ length: options.readers ?? READERS }, () => open('reader'));
  return new SqliteStore(path, writer, readers);
}

/** The embedded store: SQLite in threads of its own, one that writes and some that answer. */
export class SqliteStore implements ContactStore {
  readonly address: string;
  readonly #writer: StoreThread;
  readonly #readers: readonly Promise<StoreThread>[];
  #asked = 0;

  readonly state = this.#question('state');
  readonly revision = this.#question('revision');
  readonly contacts = this.#question('contacts');
  readonly person = this.#question('person');
  readonly side = this.#question('side');
  readonly agreement = this.#question('agreement');
  readonly documents = this.#question('documents');
  readonly document = this.#question('document');
  readonly documentText = this.#question('documentText');
  readonly collections = this.#question('collections');
  readonly suggest = this.#question('suggest');
  readonly passagesMatching = this.#question('passagesMatching');
  readonly savedView = this.#question('savedView');
  readonly reading = this.#question('reading');
  readonly seenItems = this.#question('seenItems');
  readonly documentsKnown = this.#question('documentsKnown');
  readonly dirtyKeys = this.#questionOfKeys('dirtyKeys');
  readonly decisions = this.#question('decisions');

  readonly forget = this.#write('forget');
  readonly decide = this.#write('decide');
  readonly setCollections = this.#write('setCollections');
  readonly keepView = this.#write('keepView');
  readonly markSeen = this.#write('markSeen');
  readonly takeLease = this.#write('takeLease');
  readonly releaseLease = this.#write('releaseLease');
  readonly dropDerived = this.#write('dropDerived');

  constructor(address: string, writer: StoreThread, readers: readonly Promise<StoreThread>[]) {
    this.address = address;
    this.#writer = writer;
    this.#readers = readers;
    // A reader that does not open fails the questions that it is asked.
    for (const reader of readers) reader.catch(() => undefined);
  }

  async saveReadings(batch: readonly ReadingToSave[]): Promise<SaveResult[]> {
    return (await this.#writer.answer('saveReadings', [readingsAsText(batch)])) as SaveResult[];
  }

  async replaceDerived(holder: string, change: DerivedChange): Promise<number> {
    return (await this.#writer.answer('replaceDerived', [holder, JSON.stringify(change)])) as number;
  }

  async personasLike(keys: readonly string[], known: readonly PersonaId[] = []): Promise<JoinPersona[]> {
    // Many ids cross to another thread in a fraction of the time as one text, which is also what the engine is given.
    return personasFromSent((await this.#ofKeys('personasLike', [keys, JSON.stringify(known)])) as SentPersonas[]);
  }

  async accountsNear(keys: readonly string[], known: readonly AccountId[] = []): Promise<JoinAccount[]> {
    return accountsFromSent((await this.#ofKeys('accountsNear', [keys, JSON.stringify(known)])) as string);
  }

  async *contactColumns(since: number | null): AsyncGenerator<readonly IndexRow[]> {
    const reader = await this.#reader();
    yield* reader.stream('contactColumns', [since]) as AsyncGenerator<readonly IndexRow[]>;
  }

  async *everything(): AsyncGenerator<StoreRecord> {
    const reader = await this.#reader();
    for await (const records of reader.stream('everything', [])) yield* records as readonly StoreRecord[];
  }

  async close(): Promise<void> {
    const opened = await Promise.allSettled(this.#readers);
    await Promise.all(opened.flatMap((one) => (one.status === 'fulfilled' ? one.value.close() : [])));
    await this.#writer.close();
  }

  // The threads answer by the port's own names and shapes; the contract suite holds them to it.
  #question<Name extends Question>(name: Name): ContactStore[Name] {
    return (async (...given: unknown[]) => (await this.#reader()).answer(name, given)) as ContactStore[Name];
  }

  // Keys are put in their order when they are first asked for, by the thread that writes. It answers too: joining asks for what was just written,
  // which is in the memory of that thread alone, since a write leaves nothing of what other connections had read.
  async #ofKeys(name: Question, given: readonly unknown[]): Promise<unknown> {
    for (;;) {
      const answer = await this.#writer.answer(name, given);
      if (answer !== null) return answer;
      await this.#writer.answer('keyWhatIsNew', []);
    }
  }

  #questionOfKeys<Name extends Question>(name: Name): ContactStore[Name] {
    return ((...given: unknown[]) => this.#ofKeys(name, given)) as ContactStore[Name];
  }

  #write<Name extends Question>(name: Name): ContactStore[Name] {
    return ((...given: unknown[]) => this.#writer.answer(name, given)) as ContactStore[Name];
  }

  // Questions take turns: they are short, and which thread is idle is not known before it has opened.
  async #reader(): Promise<StoreThread> {
    this.#asked += 1;
    return (await this.#readers[this.#asked % this.#readers.length]) ?? this.#writer;
  }
}

/**
 * Makes a folder and those above it that are not there, one by one: where the system says of a folder just made that it is not there
 * (`/proc`), Node.js's own way of making them all tries for ever.
 */
async function makeFolder(folder: string): Promise<void> {
  const missing: string[] = [];
  for (let at = folder; !existsSync(at) && dirname(at) !== at; at = dirname(at)) missing.unshift(at);
  for (const at of missing) {
    await mkdir(at).catch((error: unknown) => {
      // Another process may have made it meanwhile.
      if (!existsSync(at)) throw error;
    });
  }
}
