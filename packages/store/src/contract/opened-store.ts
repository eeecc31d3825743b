import type { Day, DirtyKey, Reading } from '@readout/domain';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { ContactStore, StoreRecord } from '../contact-store.ts';
import { JOIN_ALL } from './joined-stories.ts';
import { STORIES } from './stories.ts';

/** An empty store made for one group of checks. */
export interface OpenedStore {
  readonly store: ContactStore;
  /** Opens one more at the same place, as another process would; the one who asked closes it. */
  readonly another: () => Promise<ContactStore>;
  /** Closes `store` and removes what it kept. */
  readonly discard: () => Promise<void>;
}
/** Makes an empty store. */
export type OpenStore = () => Promise<OpenedStore>;

/** The holder of the lease in all checks. */
export const JOINER = 'contract joiner';

/** Gives every check of the surrounding group an empty store of its own. */
export function withEmptyStore(open: OpenStore): () => OpenedStore {
  let opened: OpenedStore | null = null;
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(async () => {
    const last = opened;
    opened = null;
    await last?.discard();
  });
  return () => {
    if (opened === null) throw new Error('no store is open');
    return opened;
  };
}

/** Saves all stories and joins them; the revision is 1 then, and no key is left. */
export async function fillStore(store: ContactStore): Promise<void> {
  await store.saveReadings(STORIES);
  await joinAll(store);
}

/** Joins all stories as the one who holds the lease. */
export async function joinAll(store: ContactStore): Promise<void> {
  await store.takeLease(JOINER, 60_000);
  await store.replaceDerived(JOINER, { ...JOIN_ALL, cleared: await allDirtyKeys(store) });
}

/** Every key that waits to be joined. */
export async function allDirtyKeys(store: ContactStore): Promise<DirtyKey[]> {
  return [...(await store.dirtyKeys('people', 1000)), ...(await store.dirtyKeys('contacts', 1000))];
}

/** Every key that waits to be joined, as `stratum:key`, in alphabetical order. */
export async function dirtyNames(store: ContactStore): Promise<string[]> {
  return (await allDirtyKeys(store)).map(({ stratum, key }) => `${stratum}:${key}`).sort();
}

/** All of a stream of batches or records. */
export async function all<Item>(stream: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of stream) items.push(item);
  return items;
}

/** Everything a store holds. */
export async function everythingIn(store: ContactStore): Promise<StoreRecord[]> {
  return all(store.everything());
}

/** The readings that a store holds. */
export async function readingsIn(store: ContactStore): Promise<Reading[]> {
  return (await everythingIn(store)).flatMap((record) => (record.type === 'reading' ? [record.reading] : []));
}

/** A day as a literal. */
export const day = (text: string): Day => text as Day;

/** Opens one store for all checks of the surrounding group, saves all stories in it and joins them; the checks only ask. */
export function withFilledStore(open: OpenStore): () => ContactStore {
  let opened: OpenedStore | null = null;
  beforeAll(async () => {
    opened = await open();
    await fillStore(opened.store);
  });
  afterAll(async () => {
    const last = opened;
    opened = null;
    await last?.discard();
  });
  return () => {
    if (opened === null) throw new Error('no store is open');
    return opened.store;
  };
}
