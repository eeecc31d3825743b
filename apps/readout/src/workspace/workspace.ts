import { ContactIndex } from '@readout/contact-index';
import type { StoreState } from '@readout/domain';
import { joinWaiting, renewKeys, type JoinProgress, type Reader } from '@readout/ingest';
import type { ContactStore } from '@readout/store';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long an index may be asked without looking whether the store moved on, in milliseconds: another process may write to it. */
const LOOK_AGAIN_MS = 300;
/** How long the joiner waits for another process's turn to end, in milliseconds. */
const JOIN_PATIENCE_MS = 120_000;
/** How long a question waits for the join under way to end before it says that something is not there, in milliseconds. */
const FINDING_PATIENCE_MS = 5000;

/** A store, the reader that fills it, and the index that counts in it, kept at the store's revision. */
export class Workspace {
  readonly store: ContactStore;
  readonly reader: Reader;
  readonly #index = new ContactIndex();
  readonly #holder = `readout-${randomUUID()}`;
  #lookedAt = Number.NEGATIVE_INFINITY;
  #feeding: Promise<void> | null = null;
  #isFed = false;
  /** The latest revision that anybody was told of. */
  #told = 0;
  /** Joins follow one another: two at once would hold one lease, and the first to end would give it away under the other. */
  #joining: Promise<unknown> = Promise.resolve();

  constructor(store: ContactStore, reader: Reader) {
    this.store = store;
    this.reader = reader;
  }

  /** How the store stands. Whoever was told its revision finds no older one in the index from then on. */
  async state(): Promise<StoreState> {
    const state = await this.store.state();
    this.#told = state.revision;
    return state;
  }

  /** The index at the store's revision, or at one at most a moment old and never older than {@link state} told. */
  async index(): Promise<ContactIndex> {
    const isLate = (): boolean => this.#index.revision < this.#told;
    if (this.#isFed && !isLate() && performance.now() - this.#lookedAt < LOOK_AGAIN_MS) return this.#index;
    await this.refresh();
    // The feeding that was shared may have begun before.
    if (isLate()) await this.refresh();
    return this.#index;
  }

  /** Brings the index to the store's revision now; callers at the same time share one feeding. */
  async refresh(): Promise<void> {
    this.#feeding ??= this.#feed().finally(() => {
      this.#feeding = null;
    });
    await this.#feeding;
  }

  /** Works off what waits to be joined, then brings the index up to it. */
  async join(onProgress?: (progress: JoinProgress) => void): Promise<void> {
    await this.#inTurn(() =>
      joinWaiting(this.store, {
        holder: this.#holder,
        patience: JOIN_PATIENCE_MS,
        ...(onProgress === undefined ? {} : { onProgress }),
      }),
    );
    await this.refresh();
  }

  /**
   * What a question found, asked once more after the join under way where `isWhole` says that something is missing: from
   * the moment a document is settled or read anew until its join, what rests on it is nowhere in the store.
   */
  async find<Found>(ask: () => Promise<Found>, isWhole: (found: Found) => boolean): Promise<Found> {
    const found = await ask();
    if (isWhole(found)) return found;
    const patience = new AbortController();
    await Promise.race([this.#joining, sleep(FINDING_PATIENCE_MS, undefined, { signal: patience.signal })]);
    patience.abort();
    return ask();
  }

  /** Drops what is derived and makes it again, under the keys of this version. */
  async rebuild(onProgress?: (progress: JoinProgress) => void): Promise<void> {
    await this.#inTurn(async () => {
      await joinWaiting(this.store, { holder: this.#holder, patience: JOIN_PATIENCE_MS });
      await renewKeys(this.store);
      while ((await this.store.takeLease(this.#holder, 30_000)) === null)
        await new Promise((resolve) => setTimeout(resolve, 150));
      await this.store.dropDerived(this.#holder);
      await this.store.releaseLease(this.#holder);
    });
    await this.join(onProgress);
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#joining.then(work);
    this.#joining = turn.catch(() => undefined);
    return turn;
  }

  async #feed(): Promise<void> {
    const revision = await this.store.revision();
    this.#lookedAt = performance.now();
    if (this.#isFed && revision === this.#index.revision) return;
    const anew = !this.#isFed || revision < this.#index.revision || this.#index.isWorn;
    await this.#index.feed(this.store.contactColumns(anew ? null : this.#index.revision), revision, { anew });
    this.#isFed = true;
  }
}
