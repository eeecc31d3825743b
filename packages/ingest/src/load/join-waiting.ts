import type { Decision, DerivedChange, DirtyKey, DocumentId, JoinAccount, JoinPersona, Reading } from '@readout/domain';
import {
  documentsDecidedOn,
  gatherNeighbourhood,
  joinContacts,
  joinPeople,
  keysOfAccount,
  keysOfPersona,
  mayBeOnePerson,
  mayTellOfOne,
  NOTHING_SETTLED,
  settleDecisions,
  type Settled,
} from '@readout/joining';
import { MAX_IDS, storeProblem, type ContactStore } from '@readout/store';
import { setTimeout as wait } from 'node:timers/promises';

/** How long a lease runs, in milliseconds; it is renewed before each step. */
const LEASE_MS = 30_000;
/** How often a lease that another process holds is asked for again, in milliseconds. */
const ASK_AGAIN_MS = 150;
/** Keys worked off in one transaction. */
const KEYS_A_STEP = 500;

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
 * and replaces its derived rows in one transaction. A crash leaves the keys marked. Waits while another process joins, which may
 * do this one's work too; `lease-lost` where it does not get its turn within `patience`.
 */
export async function joinWaiting(store: ContactStore, options: JoinOptions): Promise<void> {
  await takeTurn(store, options);
  try {
    const done = { people: new Done(), contacts: new Done() };
    // New people can mark contacts, never the other way round; a document saved meanwhile can mark both.
    while (
      (await workOffPeople(store, options, done.people)) ||
      (await workOffContacts(store, options, done.contacts))
    );
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

async function workOffPeople(store: ContactStore, options: JoinOptions, done: Done): Promise<boolean> {
  const keys = await store.dirtyKeys('people', KEYS_A_STEP);
  if (keys.length === 0) return false;
  const { people, keysOfPartners } = await settledIn(store);
  const joined = pairsOf(people.join);
  const personas = await gatherNeighbourhood<JoinPersona>(namesOf(keys), {
    load: (some) => inSteps(some, (step) => store.personasLike(step)),
    keysOf: (persona) => [...keysOfPersona(persona), ...(keysOfPartners.get(persona.id) ?? [])],
    mayBeOne: (a, b) => mayBeOnePerson(a, b) || joined.has(`${a.id} ${b.id}`),
    isDone: done.under<JoinPersona>(keys, keysOfPersona),
  });
  const leaders = joinPeople(personas, people);
  const now = new Map(leaders.flatMap((leader) => leader.personas.map(({ id }) => [id, leader] as const)));
  const isMoved = (persona: JoinPersona): boolean => {
    const leader = now.get(persona.id);
    return persona.leader !== leader?.id || persona.leaderSide !== leader.side;
  };
  await replace(store, options, {
    personas: personas.map(({ id }) => id),
    leaders,
    moved: personas.filter(isMoved).map(({ id }) => id),
    accounts: [],
    conversations: [],
    cleared: keys,
  });
  done.add(personas, keys);
  return true;
}

async function workOffContacts(store: ContactStore, options: JoinOptions, done: Done): Promise<boolean> {
  const keys = await store.dirtyKeys('contacts', KEYS_A_STEP);
  if (keys.length === 0) return false;
  const { accounts: links, dropped, keysOfPartners } = await settledIn(store);
  const joined = pairsOf(links.join);
  const accounts = await gatherNeighbourhood<JoinAccount>(namesOf(keys), {
    load: (some) => inSteps(some, (step) => store.accountsNear(step)),
    keysOf: (account) => [...keysOfAccount(account), ...(keysOfPartners.get(account.id) ?? [])],
    mayBeOne: (a, b) => mayTellOfOne(a, b) || joined.has(`${a.id} ${b.id}`),
    isDone: done.under<JoinAccount>(keys, keysOfAccount),
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
    cleared: keys,
  });
  done.add(accounts, keys);
  return true;
}

/**
 * What was joined in one run, and up to which mark: things stand under several keys, and one whose neighbourhood was joined after a key was
 * marked need not begin it again for that key.
 */
class Done {
  readonly #upTo = new Map<string, number>();

  /** Whether a thing was joined after all those of the keys were marked under which it stands. */
  under<Thing extends { readonly id: string }>(
    keys: readonly DirtyKey[],
    keysOf: (thing: Thing) => readonly string[],
  ): (thing: Thing) => boolean {
    const marks = new Map(keys.map(({ key, mark }) => [key, mark]));
    return (thing) => {
      const upTo = this.#upTo.get(thing.id);
      return upTo !== undefined && keysOf(thing).every((key) => (marks.get(key) ?? 0) <= upTo);
    };
  }

  add(things: readonly { readonly id: string }[], keys: readonly DirtyKey[]): void {
    // What was marked with the highest of these marks was there when the things were loaded.
    const upTo = Math.max(0, ...keys.map(({ mark }) => mark));
    for (const { id } of things) this.#upTo.set(id, upTo);
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

async function inSteps<Row>(
  keys: readonly string[],
  ask: (step: readonly string[]) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let at = 0; at < keys.length; at += MAX_IDS) rows.push(...(await ask(keys.slice(at, at + MAX_IDS))));
  return rows;
}
const namesOf = (keys: readonly DirtyKey[]): string[] => keys.map(({ key }) => key);
