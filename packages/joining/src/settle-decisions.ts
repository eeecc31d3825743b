import type {
  AccountId,
  Anchor,
  Decision,
  DecisionId,
  DecisionStanding,
  DocumentId,
  PersonaId,
  Reading,
  Span,
} from '@readout/domain';
import { NO_LINKS, type AccountLinks, type Links } from './cluster-accounts.ts';
import { keysOfReading } from './keys.ts';

/** Personas that analysts took for one person, or for two. */
export type PersonLinks = Links<PersonaId>;

/** What all decisions together settle about what was read. */
export interface Settled {
  readonly accounts: AccountLinks;
  readonly people: PersonLinks;
  /** Accounts of what is no conversation. */
  readonly dropped: ReadonlySet<AccountId>;
  readonly standing: ReadonlyMap<DecisionId, DecisionStanding>;
  /** The keys of those an account or persona was joined with, so that they are found beside it. */
  readonly keysOfPartners: ReadonlyMap<string, readonly string[]>;
}

/** Nothing settled. */
export const NOTHING_SETTLED: Settled = Object.freeze({
  accounts: NO_LINKS,
  people: NO_LINKS,
  dropped: new Set<AccountId>(),
  standing: new Map<DecisionId, DecisionStanding>(),
  keysOfPartners: new Map<string, readonly string[]>(),
});

/** The documents that decisions are about. */
export function documentsDecidedOn(decisions: readonly Decision[]): Set<DocumentId> {
  return new Set(decisions.flatMap(({ about }) => about.map(({ document }) => document)));
}

/**
 * Attaches decisions to what stands where they point in the readings there are now, and says what they settle. `join` and `same-person` draw
 * all they are about together; `split` and `different-people` part the first from each of the others. Of two on one pair the later
 * holds. An anchor attaches to what overlaps it most; what it pointed at may be read anew under another id. A pure function.
 */
export function settleDecisions(decisions: readonly Decision[], readings: ReadonlyMap<DocumentId, Reading>): Settled {
  const inOrder = [...decisions].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
  const undone = undoneAmong(inOrder);
  const standing = new Map<DecisionId, DecisionStanding>();
  const accounts = new LastWords<AccountId>(standing);
  const people = new LastWords<PersonaId>(standing);
  const dropped = new Set<AccountId>();
  for (const decision of inOrder) {
    const { id, what, about } = decision;
    standing.set(id, undone.has(id) ? 'undone' : 'in-force');
    if (undone.has(id) || what === 'undo' || what === 'note') continue;
    if (what === 'same-person' || what === 'different-people') {
      const found = about.map((anchor) => personaAt(anchor, readings.get(anchor.document)));
      people.say(id, what === 'same-person', found);
      continue;
    }
    const found = about.map((anchor) => accountAt(anchor, readings.get(anchor.document)));
    if (what !== 'not-a-conversation') accounts.say(id, what === 'join', found);
    else {
      for (const account of found) if (account !== null) dropped.add(account);
      if (found.every((account) => account === null)) standing.set(id, 'waiting');
    }
  }
  const [ofAccounts, ofPeople] = [accounts.links(), people.links()];
  return {
    ...{ accounts: ofAccounts, people: ofPeople, dropped, standing },
    keysOfPartners: keysOfPartners(readings, [...ofAccounts.join, ...ofPeople.join]),
  };
}

/** The decisions that a later one takes back which itself holds. */
function undoneAmong(inOrder: readonly Decision[]): Set<DecisionId> {
  const undone = new Set<DecisionId>();
  for (const { id, what, undoes } of [...inOrder].reverse())
    if (what === 'undo' && undoes !== null && !undone.has(id)) undone.add(undoes);
  return undone;
}

/** The last word on each pair. */
class LastWords<Id extends string> {
  readonly #standing: Map<DecisionId, DecisionStanding>;
  readonly #words = new Map<string, { pair: readonly [Id, Id]; isJoined: boolean; by: DecisionId }>();

  constructor(standing: Map<DecisionId, DecisionStanding>) {
    this.#standing = standing;
  }

  say(by: DecisionId, isJoined: boolean, found: readonly (Id | null)[]): void {
    const [first, ...others] = found;
    let isAttached = false;
    for (const other of others) {
      if (first === null || first === undefined || other === null || other === first) continue;
      isAttached = true;
      const pair: readonly [Id, Id] = first < other ? [first, other] : [other, first];
      const earlier = this.#words.get(pair.join(' '));
      if (earlier !== undefined && earlier.isJoined !== isJoined) this.#standing.set(earlier.by, 'overruled');
      this.#words.set(pair.join(' '), { pair, isJoined, by });
    }
    if (!isAttached) this.#standing.set(by, 'waiting');
  }

  links(): { join: (readonly [Id, Id])[]; apart: (readonly [Id, Id])[] } {
    const words = [...this.#words.values()].sort((a, b) => compare(a.pair.join(' '), b.pair.join(' ')));
    return {
      join: words.filter(({ isJoined }) => isJoined).map(({ pair }) => pair),
      apart: words.filter(({ isJoined }) => !isJoined).map(({ pair }) => pair),
    };
  }
}

/** The account whose evidence an anchor overlaps most, the smaller id of equals; null where it overlaps none. */
function accountAt(anchor: Anchor, reading: Reading | undefined): AccountId | null {
  if (reading === undefined) return null;
  const passages = new Map(reading.passages.map((passage) => [passage.id, passage]));
  const spans = reading.accounts.map(({ id, restsOn }) => ({
    id,
    spans: restsOn.flatMap(({ passage }) => passages.get(passage) ?? []),
  }));
  return mostOverlapped(anchor, spans);
}

function personaAt(anchor: Anchor, reading: Reading | undefined): PersonaId | null {
  if (reading === undefined) return null;
  return mostOverlapped(
    anchor,
    reading.personas.map(({ id, mentions }) => ({ id, spans: mentions })),
  );
}

function mostOverlapped<Id extends string>(
  anchor: Anchor,
  things: readonly { readonly id: Id; readonly spans: readonly Omit<Span, 'text'>[] }[],
): Id | null {
  const overlapOf = ({ spans }: (typeof things)[number]): number =>
    spans
      .filter((span) => span.in === anchor.in)
      .reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, anchor.end) - Math.max(start, anchor.start)), 0);
  const [best] = things
    .map((thing) => ({ id: thing.id, overlap: overlapOf(thing) }))
    .filter(({ overlap }) => overlap > 0)
    .sort((a, b) => b.overlap - a.overlap || compare(a.id, b.id));
  return best?.id ?? null;
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
