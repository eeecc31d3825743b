import type {
  Decision,
  DerivedChange,
  DirtyKey,
  DocumentId,
  JoinAccount,
  JoinPersona,
  PersonaId,
  Reading,
} from '@readout/domain';
import {
  documentsDecidedOn,
  gatherNeighbourhood,
  joinContacts,
  joinPeople,
  keysOfAccount,
  mayBeOneToldAlike,
  mayTellOfOne,
  NOTHING_SETTLED,
  settleDecisions,
  toldAlike,
  type Settled,
  type ToldAlike,
} from '@readout/joining';
import { MAX_KEYS, storeProblem, type ContactStore } from '@readout/store';
import { setTimeout as wait } from 'node:timers/promises';
import { settleReadings } from './settle-readings.ts';

/** How long a lease runs, in milliseconds; it is renewed before each step. */
const LEASE_MS = 30_000;
/** How often a lease that another process holds is asked for again, in milliseconds. */
const ASK_AGAIN_MS = 150;
/** Keys from which one transaction begins at first, and at most. */
const FIRST_KEYS = 16;
const MOST_KEYS = 10_000;
/** Personas or accounts that one transaction should replace: an engine holds all of it in memory until it is done. */
const THINGS_A_STEP = 5_000;
/** Stands for the mark up to which something was joined that was not. */
const NEVER = -1;
/** Keys that are asked for at once; more of them are often settled in one step than it began from. */
const KEYS_ASKED_FOR = 20_000;

/** What the joiner reports while it works. */
export interface JoinProgress {
  /** Keys still waiting, at least. */
  readonly waiting: number;
  readonly revision: number;
}

/** How the joiner is run: under which name it holds the lease, and who hears of its progress. `patience` is in milliseconds. */
export interface JoinOptions {
  readonly holder: string;
  readonly patience: number;
  readonly onProgress?: (progress: JoinProgress) => void;
}

/**
 * Works off the queue of marked keys, people before contacts, one process at a time: loads the neighbourhood of some keys, joins it anew
 * and replaces its derived rows in one transaction. What analysts marked and corrected is put into the readings before. A crash leaves the keys marked. Waits while another process joins, which may
 * do this one's work too; `lease-lost` where it does not get its turn within `patience`. Where a settled reading
 * is refused, everything else is joined, and then that is thrown.
 */
export async function joinWaiting(store: ContactStore, options: JoinOptions): Promise<void> {
  await takeTurn(store, options);
  try {
    const [refused] = await settleReadings(store);
    const people = new Queue(store, 'people');
    const contacts = new Queue(store, 'contacts');
    // New people can mark contacts, never the other way round; a document saved meanwhile can mark both.
    while ((await workOffPeople(store, options, people)) || (await workOffContacts(store, options, contacts)));
    if (refused !== undefined) throw refused;
  } finally {
    await store.releaseLease(options.holder);
  }
}

async function takeTurn(store: ContactStore, { holder, patience }: JoinOptions): Promise<void> {
  const end = Date.now() + patience;
  while ((await store.takeLease(holder, LEASE_MS)) === null) {
    if (Date.now() > end) throw storeProblem('lease-lost', holder);
    await wait(ASK_AGAIN_MS);
  }
}

async function workOffPeople(store: ContactStore, options: JoinOptions, queue: Queue): Promise<boolean> {
  const keys = await queue.next();
  if (keys.length === 0) return false;
  const { people, keysOfPartners } = await settledIn(store);
  const joined = pairsOf(people.join);
  const loaded: PersonaId[] = [];
  const { things, settled } = await gatherNeighbourhood<ToldAlike>(keys, {
    load: async (some) => {
      const rows = await inSteps<JoinPersona>(some, loaded, (step, ids) => store.personasLike(step, ids));
      for (const { id } of rows) loaded.push(id);
      return toldAlike(rows, (id) => keysOfPartners.has(id));
    },
    keysOf: (alike) => [...alike.keys, ...(keysOfPartners.get(alike.id) ?? [])],
    mayBeOne: (a, b) => mayBeOneToldAlike(a, b) || joined.has(`${a.id} ${b.id}`),
    isDone: queue.isDone<ToldAlike>(
      ({ keys: own }) => own,
      ({ personas }) => personas,
    ),
  });
  const personas = things.flatMap((alike) => alike.personas);
  const byId = new Map(personas.map((persona) => [persona.id, persona]));
  const moved: PersonaId[] = [];
  const changed = joinPeople(personas, people).map((leader) => ({
    ...leader,
    personas: leader.personas.filter(({ id, why }) => {
      const before = byId.get(id);
      const isMoved = before?.leader !== leader.id || before.leaderSide !== leader.side;
      if (isMoved) moved.push(id);
      return before?.leader !== leader.id || before.why !== why;
    }),
  }));
  await replace(store, options, {
    personas: changed.flatMap((leader) => leader.personas.map(({ id }) => id)),
    leaders: changed,
    moved,
    accounts: [],
    conversations: [],
    cleared: queue.settle(personas, settled),
  });
  return true;
}

async function workOffContacts(store: ContactStore, options: JoinOptions, queue: Queue): Promise<boolean> {
  const keys = await queue.next();
  if (keys.length === 0) return false;
  const { accounts: links, dropped, keysOfPartners } = await settledIn(store);
  const joined = pairsOf(links.join);
  const { things: accounts, settled } = await gatherNeighbourhood<JoinAccount>(keys, {
    load: (some, known) => inSteps(some, known, (step, ids) => store.accountsNear(step, ids)),
    keysOf: (account) => [...keysOfAccount(account), ...(keysOfPartners.get(account.id) ?? [])],
    mayBeOne: (a, b) => mayTellOfOne(a, b) || joined.has(`${a.id} ${b.id}`),
    isDone: queue.isDone<JoinAccount>(keysOfAccount, (account) => [account]),
  });
  await replace(store, options, {
    personas: [],
    leaders: [],
    moved: [],
    accounts: accounts.map(({ id }) => id),
    conversations: joinContacts(
      accounts.filter(({ id }) => !dropped.has(id)),
      links,
    ),
    cleared: queue.settle(accounts, settled),
  });
  return true;
}

/**
 * The keys of one stratum that wait, and what was joined in this run, up to which mark: things stand under several keys, and one whose
 * neighbourhood was joined after a key was marked need not begin it again for that key.
 */
class Queue {
  readonly #store: ContactStore;
  readonly #stratum: DirtyKey['stratum'];
  readonly #upTo = new Map<string, number>();
  #waiting = new Map<string, DirtyKey>();
  #keys = FIRST_KEYS;
  /** The highest mark of those asked for: whatever was marked with it was there before anything is loaded for them. */
  #mark = 0;

  constructor(store: ContactStore, stratum: DirtyKey['stratum']) {
    this.#store = store;
    this.#stratum = stratum;
  }

  /** The keys to begin the next step from; none where none waits. More of them after steps that replaced little, fewer after large ones. */
  async next(): Promise<string[]> {
    if (this.#waiting.size === 0) {
      const keys = await this.#store.dirtyKeys(this.#stratum, KEYS_ASKED_FOR);
      this.#waiting = new Map(keys.map((one) => [one.key, one]));
      this.#mark = Math.max(0, ...keys.map(({ mark }) => mark));
    }
    return [...this.#waiting.keys()].slice(0, this.#keys);
  }

  /** Whether all of a thing was joined after all those of the waiting keys were marked under which it stands. */
  isDone<Thing>(
    keysOf: (thing: Thing) => readonly string[],
    partsOf: (thing: Thing) => readonly { readonly id: string }[],
  ): (thing: Thing) => boolean {
    return (thing) => {
      let upTo = Number.MAX_SAFE_INTEGER;
      for (const { id } of partsOf(thing)) upTo = Math.min(upTo, this.#upTo.get(id) ?? NEVER);
      return upTo !== NEVER && keysOf(thing).every((key) => (this.#waiting.get(key)?.mark ?? 0) <= upTo);
    };
  }

  /** The waiting keys that are done with once these things are joined: those the step began from, and all that are settled beside them. */
  settle(things: readonly { readonly id: string }[], settled: ReadonlySet<string>): DirtyKey[] {
    const keys = [...settled].flatMap((key) => this.#waiting.get(key) ?? []);
    for (const { key } of keys) this.#waiting.delete(key);
    for (const { id } of things) this.#upTo.set(id, this.#mark);
    if (things.length > THINGS_A_STEP) this.#keys = Math.max(1, Math.floor(this.#keys / 2));
    else if (things.length < THINGS_A_STEP / 2) this.#keys = Math.min(MOST_KEYS, this.#keys * 2);
    return keys;
  }
}

/** What analysts settled, attached to the readings there are now. */
async function settledIn(store: ContactStore): Promise<Settled> {
  const decisions = await store.decisions();
  if (decisions.length === 0) return NOTHING_SETTLED;
  return settleDecisions(decisions, await readingsOf(store, decisions));
}

/** The readings that decisions are about, as far as they are there. */
export async function readingsOf(
  store: ContactStore,
  decisions: readonly Decision[],
): Promise<Map<DocumentId, Reading>> {
  const readings = new Map<DocumentId, Reading>();
  for (const id of documentsDecidedOn(decisions)) {
    const reading = await store.reading(id);
    if (reading !== null) readings.set(id, reading);
  }
  return readings;
}

function pairsOf(pairs: readonly (readonly [string, string])[]): Set<string> {
  return new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
}

async function replace(store: ContactStore, { holder, onProgress }: JoinOptions, change: DerivedChange): Promise<void> {
  if ((await store.takeLease(holder, LEASE_MS)) === null) throw storeProblem('lease-lost', holder);
  const revision = await store.replaceDerived(holder, change);
  if (onProgress !== undefined) onProgress({ waiting: (await store.state()).waiting, revision });
}

async function inSteps<Row extends { readonly id: string }>(
  keys: readonly string[],
  known: readonly Row['id'][],
  ask: (step: readonly string[], known: readonly Row['id'][]) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let at = 0; at < keys.length; at += MAX_KEYS)
    rows.push(...(await ask(keys.slice(at, at + MAX_KEYS), [...known, ...rows.map(({ id }) => id)])));
  return rows;
}
