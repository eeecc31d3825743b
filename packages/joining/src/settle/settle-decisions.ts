import {
  firstUnstorable,
  type AccountId,
  type Collection,
  type CollectionId,
  type Decision,
  type DecisionId,
  type DecisionStanding,
  type DocumentId,
  type PersonaId,
  type Reading,
} from '@readout/domain';
import { NO_LINKS, type AccountLinks, type Links } from '../cluster-accounts.ts';
import { LastWords } from './last-words.ts';
import { keysOfReading } from '../keys.ts';
import { accountAt, personaAt } from './place-anchor.ts';
import { isOfReading, settleReading } from './settle-reading.ts';

/** Personas that analysts took for one person, or for two. */
export type PersonLinks = Links<PersonaId>;

/** What all decisions together settle about what was read. */
export interface Settled {
  readonly accounts: AccountLinks;
  readonly people: PersonLinks;
  /** Accounts of what is no conversation. */
  readonly dropped: ReadonlySet<AccountId>;
  readonly standing: ReadonlyMap<DecisionId, DecisionStanding>;
  /** By the id of a contradicted decision, those that keep apart what it would draw together. */
  readonly contradictedBy: ReadonlyMap<DecisionId, readonly DecisionId[]>;
  /** The accounts or personas that each is about now. */
  readonly attached: ReadonlyMap<DecisionId, readonly (AccountId | PersonaId)[]>;
  /** The keys of those an account or persona was joined with, so that they are found beside it. */
  readonly keysOfPartners: ReadonlyMap<string, readonly string[]>;
}

/** Nothing settled. */
export const NOTHING_SETTLED: Settled = Object.freeze({
  accounts: NO_LINKS,
  people: NO_LINKS,
  dropped: new Set<AccountId>(),
  standing: new Map<DecisionId, DecisionStanding>(),
  contradictedBy: new Map<DecisionId, readonly DecisionId[]>(),
  attached: new Map<DecisionId, readonly (AccountId | PersonaId)[]>(),
  keysOfPartners: new Map<string, readonly string[]>(),
});

/** The documents that decisions are about. */
export function documentsDecidedOn(decisions: readonly Decision[]): Set<DocumentId> {
  return new Set(decisions.flatMap(({ about }) => about.map(({ document }) => document)));
}

/** Decisions that no later one takes back, oldest first; those whose words no store can keep are left out, since what they settle could not be kept either. */
export function inForce(decisions: readonly Decision[]): Decision[] {
  const inOrder = inOrderOfTime(decisions);
  const undone = undoneAmong(inOrder);
  return inOrder.filter((one) => one.what !== 'undo' && !undone.has(one.id) && isStorable(one));
}

/** Collections under the names that analysts gave them last; the others keep the name they came with. */
export function namedCollections<Known extends Collection>(
  collections: readonly Known[],
  decisions: readonly Decision[],
): Known[] {
  const names = new Map(
    inForce(decisions).flatMap(({ collection }) =>
      collection === undefined ? [] : [[collection.id, collection.name] as const],
    ),
  );
  return collections.map((one) => ({ ...one, name: names.get(one.id) ?? one.name }));
}

/**
 * Attaches decisions to what stands where they point in the readings there are now, and says what they settle. `join` and `same-person` draw
 * all they are about together; `split` and `different-people` part the first from each of the others. Of two on one pair the later
 * holds; what one keeps apart no chain of others draws together: the latest link of such a chain is left out, and its decision named as contradicted. An anchor attaches to what overlaps it most; what it pointed at may be read anew under another id. A pure function.
 */
export function settleDecisions(decisions: readonly Decision[], asStored: ReadonlyMap<DocumentId, Reading>): Settled {
  const standing = new Map<DecisionId, DecisionStanding>();
  const attached = new Map<DecisionId, readonly (AccountId | PersonaId)[]>();
  const holding = inForce(decisions);
  const isHolding = new Set(holding.map(({ id }) => id));
  for (const { id, what } of decisions) standing.set(id, isHolding.has(id) || what === 'undo' ? 'in-force' : 'undone');
  for (const one of decisions) if (!isStorable(one)) standing.set(one.id, 'waiting');
  for (const id of undoneAmong(inOrderOfTime(decisions))) if (standing.has(id)) standing.set(id, 'undone');
  const named = new Map<CollectionId, DecisionId>();
  for (const { id, collection } of holding) {
    const earlier = collection === undefined ? undefined : named.get(collection.id);
    if (earlier !== undefined) standing.set(earlier, 'overruled');
    if (collection !== undefined) named.set(collection.id, id);
  }
  const readings = settledReadings(holding, asStored, standing, attached);
  const contradictedBy = new Map<DecisionId, DecisionId[]>();
  const accounts = new LastWords<AccountId>(standing, contradictedBy);
  const people = new LastWords<PersonaId>(standing, contradictedBy);
  const dropped = new Set<AccountId>();
  for (const { id, what, about } of holding) {
    if (isOfReading({ what }) || what === 'name-collection') continue;
    if (what === 'same-person' || what === 'different-people') {
      const found = about.map((anchor) => {
        const reading = readings.get(anchor.document);
        return reading === undefined ? null : personaAt(anchor, reading);
      });
      attached.set(id, found.filter(isThere));
      people.say(id, what === 'same-person', found);
      continue;
    }
    const found = about.map((anchor) => {
      const reading = readings.get(anchor.document);
      return reading === undefined ? null : (accountAt(anchor, reading)?.id ?? null);
    });
    attached.set(id, found.filter(isThere));
    if (what !== 'not-a-conversation') accounts.say(id, what === 'join', found);
    else {
      for (const account of found) if (account !== null) dropped.add(account);
      if (found.every((account) => account === null)) standing.set(id, 'waiting');
    }
  }
  const [ofAccounts, ofPeople] = [accounts.links(), people.links()];
  return {
    ...{ accounts: ofAccounts, people: ofPeople, dropped, standing, contradictedBy, attached },
    keysOfPartners: keysOfPartners(readings, [...ofAccounts.join, ...ofPeople.join]),
  };
}

/** The readings with what is marked and corrected in them, and how that stands; it waits where its document is not there. */
function settledReadings(
  holding: readonly Decision[],
  readings: ReadonlyMap<DocumentId, Reading>,
  standing: Map<DecisionId, DecisionStanding>,
  attached: Map<DecisionId, readonly (AccountId | PersonaId)[]>,
): Map<DocumentId, Reading> {
  const byDocument = new Map<DocumentId, Decision[]>();
  for (const decision of holding) {
    const document = decision.about[0]?.document;
    if (!isOfReading(decision) || document === undefined) continue;
    standing.set(decision.id, 'waiting');
    byDocument.set(document, [...(byDocument.get(document) ?? []), decision]);
  }
  return new Map(
    [...readings].map(([document, reading]) => {
      const own = byDocument.get(document);
      if (own === undefined && reading.decided === undefined) return [document, reading];
      const settled = settleReading(reading, own ?? []);
      for (const [id, how] of settled.standing) standing.set(id, how);
      for (const [id, account] of settled.attached) attached.set(id, [account]);
      return [document, settled.reading];
    }),
  );
}

function isThere<Id>(id: Id | null): id is Id {
  return id !== null;
}

/** One stored before such words were refused waits for ever, and stops nothing. */
function isStorable(decision: Decision): boolean {
  return firstUnstorable(decision, 'decision') === null;
}

function inOrderOfTime(decisions: readonly Decision[]): Decision[] {
  return [...decisions].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
}

/** The decisions that a later one takes back which itself holds. */
function undoneAmong(inOrder: readonly Decision[]): Set<DecisionId> {
  const undone = new Set<DecisionId>();
  for (const { id, what, undoes } of [...inOrder].reverse())
    if (what === 'undo' && undoes !== null && !undone.has(id)) undone.add(undoes);
  return undone;
}

function keysOfPartners(
  readings: ReadonlyMap<DocumentId, Reading>,
  pairs: readonly (readonly [string, string])[],
): Map<string, string[]> {
  const keys = new Map<string, readonly string[]>();
  for (const reading of readings.values()) {
    const { personaKeys, accountKeys } = keysOfReading(reading);
    for (const [id, own] of [...personaKeys, ...accountKeys]) keys.set(id, own);
  }
  const found = new Map<string, string[]>();
  for (const [a, b] of pairs) {
    found.set(a, [...(found.get(a) ?? []), ...(keys.get(b) ?? [])]);
    found.set(b, [...(found.get(b) ?? []), ...(keys.get(a) ?? [])]);
  }
  return found;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
