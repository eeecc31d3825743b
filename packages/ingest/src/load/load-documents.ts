import {
  collectionIdOf,
  documentIdOf,
  publicationIdOf,
  type Collection,
  type DocumentId,
  type Kept,
  type Problem,
  type Publication,
  type Reading,
} from '@readout/domain';
import { keysOfReading } from '@readout/joining';
import { acceptReadings, isProblem, MAX_BATCH, type ContactStore, type ReadingToSave } from '@readout/store';
import { oneLine } from '../read/normalise/characters.ts';
import type { ReadDocument } from '../read/read-document.ts';
import { isRead, type NotRead, type Reader, type TextToRead } from './reader.ts';
import { planReading, type ReadingPlan } from './reading-plan.ts';
import { adoptKeys } from './renew-keys.ts';

/** Most characters of text in one transaction; a single longer document has one to itself. */
const MAX_BATCH_LENGTH = 2_000_000;
/** The code under which a store refuses a reading that breaks a rule or holds what cannot be stored. */
const REFUSED = 'reading-refused';

/** What became of one document. `read-again`: its reading was replaced, because the reader is another or a copy came that stands before the one read. */
export interface Loaded {
  readonly file: string;
  readonly id: DocumentId;
  readonly title: string | null;
  readonly outcome: ReadingPlan['outcome'] | 'not-read';
  /** Accounts found in it. */
  readonly accounts: number;
  /** Why it was not read, where that is what became of it. */
  readonly problem?: Problem;
  /** How much of what its reader said stood up to the text, where that is asked. */
  readonly kept?: Kept;
  /** The reader whose reading was replaced, where it was another one. */
  readonly readBefore?: string;
}

/** Documents on their way into a store: reads what is new, stores it in batches, and says what became of each, in the order they came. */
export class DocumentLoader {
  readonly #store: ContactStore;
  readonly #reader: Reader;
  readonly #collection: string | null;
  #waiting: { document: ReadDocument; id: DocumentId; publication: Publication }[] = [];
  #length = 0;

  /** `collection` is the name of the collection the documents go into, made where it is not there; null for what each document says itself. */
  constructor(store: ContactStore, reader: Reader, collection: string | null) {
    this.#store = store;
    this.#reader = reader;
    this.#collection = oneLine(collection ?? '');
  }

  /** Takes a document in. Answers for those of a full batch, once it is stored; else nothing yet. */
  async add(document: ReadDocument): Promise<Loaded[]> {
    const id = documentIdOf(document.text);
    // The same text twice in one batch: its second appearance needs the first to be stored.
    const before = this.#waiting.some((other) => other.id === id) ? await this.flush() : [];
    const { publisher, publishedOn, url, rights } = document;
    const publication = {
      id: publicationIdOf(id, { publisher, publishedOn, url }),
      publisher,
      publishedOn,
      url,
      rights,
    };
    this.#waiting.push({ document, id, publication });
    this.#length += document.text.length;
    const isFull =
      this.#waiting.length >= Math.min(MAX_BATCH, this.#reader.atOnce ?? MAX_BATCH) || this.#length >= MAX_BATCH_LENGTH;
    return isFull ? [...before, ...(await this.flush())] : before;
  }

  /** Stores what is waiting in one go. A reading that the store refuses is a problem of its document, and is none of the others'. */
  async flush(): Promise<Loaded[]> {
    const batch = this.#waiting;
    this.#waiting = [];
    this.#length = 0;
    if (batch.length === 0) return [];
    const known = new Map((await this.#store.documentsKnown(batch.map(({ id }) => id))).map((one) => [one.id, one]));
    const planned = batch.map((item) => ({
      ...item,
      plan: planReading(item.document, item.publication, known.get(item.id) ?? null, this.#reader.mark),
    }));
    const toSave = planned.filter(({ plan }) => plan.outcome !== 'already-there');
    const texts = toSave.map(({ document, plan }): TextToRead => ({ document, publications: plan.publications }));
    const collectionsOf = new Map(batch.map(({ id, document }) => [id, this.#collectionsOf(document)]));
    const markOf = new Map(toSave.map(({ id, plan }) => [id, plan.mark]));
    const notRead = new Map<DocumentId, NotRead>();
    const readings = (await this.#reader.read(texts)).flatMap((read, at): Reading[] => {
      const id = toSave[at]?.id;
      if (!isRead(read)) {
        if (id !== undefined) notRead.set(id, read);
        return [];
      }
      const { document } = read;
      return [
        {
          ...read,
          document: { ...document, reading: markOf.get(document.id) ?? document.reading },
          collections: [...(collectionsOf.get(document.id) ?? [])],
        },
      ];
    });
    const refused = await saveOrRefuse(this.#store, readings);
    for (const [id, notStored] of refused) notRead.set(id, { notRead: notStored });
    for (const { id, plan } of planned) {
      const collections = collectionsOf.get(id) ?? [];
      const isMissing = collections.some((one) => known.get(id)?.collections.includes(one.id) === false);
      if (plan.outcome === 'already-there' && isMissing) await this.#store.setCollections([id], collections);
    }
    const stored = readings.filter(({ document }) => !refused.has(document.id));
    const byId = new Map(stored.map((reading) => [reading.document.id, reading]));
    return planned.map(({ document, id, plan }): Loaded => {
      const problem = notRead.get(id)?.notRead;
      const before = known.get(id)?.reading.reader;
      const isReplaced = plan.outcome === 'read-again' && problem === undefined && before !== this.#reader.mark.reader;
      const kept = byId.has(id) ? this.#reader.keptOf?.(id) : undefined;
      return {
        file: document.file,
        id,
        title: document.title,
        outcome: problem === undefined ? plan.outcome : 'not-read',
        accounts: byId.get(id)?.accounts.length ?? 0,
        ...(problem === undefined ? {} : { problem }),
        ...(kept === undefined || kept === null ? {} : { kept }),
        ...(isReplaced && before !== undefined ? { readBefore: before } : {}),
      };
    });
  }

  #collectionsOf(document: ReadDocument): Collection[] {
    const name = this.#collection ?? document.collection;
    return name === null ? [] : [{ id: collectionIdOf(name), name }];
  }
}

/** Stores readings, those left out that the store's own check refuses; answers why, by document. What the store itself lacks is thrown. */
async function saveOrRefuse(store: ContactStore, readings: readonly Reading[]): Promise<Map<DocumentId, Problem>> {
  const refused = new Map<DocumentId, Problem>();
  const toSave = readings.map((reading) => ({ reading, ...keysOfReading(reading) }));
  await adoptKeys(store);
  try {
    await store.saveReadings(toSave);
  } catch (error) {
    if (!isProblem(error, REFUSED)) throw error;
    for (const one of toSave) {
      const why = whyRefused(one);
      if (why !== null) refused.set(one.reading.document.id, why);
    }
    await store.saveReadings(toSave.filter(({ reading }) => !refused.has(reading.document.id)));
  }
  return refused;
}

function whyRefused(one: ReadingToSave): Problem | null {
  try {
    acceptReadings([one]);
    return null;
  } catch (error) {
    if (!isProblem(error, REFUSED)) throw error;
    return { code: error.code, message: error.message };
  }
}

/** Stores an archive's or reader's readings as they are, without reading their texts again. Answers, by document, why one was refused; the others are stored. */
export async function saveAsRead(
  store: ContactStore,
  readings: readonly Reading[],
): Promise<ReadonlyMap<DocumentId, Problem>> {
  const refused = new Map<DocumentId, Problem>();
  for (let at = 0; at < readings.length; at += MAX_BATCH)
    for (const [id, why] of await saveOrRefuse(store, readings.slice(at, at + MAX_BATCH))) refused.set(id, why);
  return refused;
}
