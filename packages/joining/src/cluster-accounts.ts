import type { AccountId, JoinAccount } from '@readout/domain';
import { accountProfileOf } from './account-profile.ts';
import { unitsOf, type Unit } from './account-units.ts';
import { haveKeyInCommon, reasonsToJoin, wasMovedBy, type Reasons } from './reasons-to-join.ts';

/** What analysts settled about things of one kind, by their ids, each pair once. Links that a later decision took back are left out. */
export interface Links<Id extends string> {
  readonly join: readonly (readonly [Id, Id])[];
  readonly apart: readonly (readonly [Id, Id])[];
}
/** What analysts settled about accounts. */
export type AccountLinks = Links<AccountId>;

/** Nothing settled. */
export const NO_LINKS: Links<never> = Object.freeze({ join: [], apart: [] });

/**
 * Clusters accounts by complete link: the likeliest two units first, ties by id; two clusters become one where every two of their units may.
 * Then what gives only some days attaches to the one cluster of a day that it can mean, and accounts without a known day to the one cluster
 * they can; they never draw two together. The result depends on the set alone, and parts of it that share no reason do not influence each other.
 */
export function clusterAccounts(accounts: readonly JoinAccount[], links: AccountLinks): JoinAccount[][] {
  const reasons = new ReasonsBetween(accounts, links);
  const units = unitsOf(accounts, links.join);
  const clusters = new Map<Unit, Unit[]>();
  for (const unit of units) clusters.set(unit, [unit]);
  const anchored = units.filter(({ isAnchored }) => isAnchored);
  const edges = edgesAmong(anchored, reasons);
  reasons.keepOpen(torn(edges, reasons));
  for (const { a, b } of edges) {
    const [one, other] = [clusters.get(a) ?? [], clusters.get(b) ?? []];
    if (one === other || !areAllReasons(one, other, reasons)) continue;
    one.push(...other);
    for (const unit of other) clusters.set(unit, one);
  }
  const [openly, wholly] = partition([...new Set(anchored.map((unit) => clusters.get(unit) ?? []))], (cluster) =>
    cluster.every(({ members }) => members.every(hasUnsided)),
  );
  attach(openly, wholly, clusters, reasons);
  const standing = [...new Set(anchored.map((unit) => clusters.get(unit) ?? []))];
  const [ofOneDay, ofSomeDays] = partition(standing, (cluster) => cluster.some(({ hasDay }) => hasDay));
  attach(ofSomeDays, ofOneDay, clusters, reasons);
  const floating = units.filter(({ isAnchored }) => !isAnchored).map((unit) => [unit]);
  attach(floating, [...new Set(anchored.map((unit) => clusters.get(unit) ?? []))], clusters, reasons);
  return [...new Set(clusters.values())].map((cluster) =>
    cluster.flatMap(({ members }) => members).sort((a, b) => compare(a.id, b.id)),
  );
}

/** Whether an account names somebody for no side that is known. */
function hasUnsided(account: JoinAccount): boolean {
  return [...accountProfileOf(account).bySide.keys()].some((side) => side.startsWith('~'));
}

/**
 * What {@link reasonsToJoin} says of two units, asked once: of an analyst's units that some of their accounts may be one. A plan is not fulfilled
 * by what may be the very contact it was made at: one that another account of its document, of what was held, may tell of.
 */
class ReasonsBetween {
  /** Whether any of the accounts says that it was moved. */
  readonly hasMoved: boolean;
  readonly #apart: ReadonlySet<string>;
  readonly #heldIn = new Map<string, JoinAccount[]>();
  readonly #known = new Map<string, Reasons | null>();
  readonly #open = new Map<Unit, Set<Unit>>();

  constructor(accounts: readonly JoinAccount[], { apart }: AccountLinks) {
    this.#apart = new Set(apart.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
    this.hasMoved = accounts.some(({ movedFrom }) => movedFrom !== undefined);
    for (const account of accounts) {
      if (account.status !== 'held') continue;
      const held = this.#heldIn.get(account.document);
      if (held === undefined) this.#heldIn.set(account.document, [account]);
      else held.push(account);
    }
  }

  /** From now on, none of these pairs of units may be one. */
  keepOpen(pairs: readonly (readonly [Unit, Unit])[]): void {
    for (const [a, b] of pairs) this.#open.set(a, (this.#open.get(a) ?? new Set()).add(b));
  }

  get hasParted(): boolean {
    return this.#apart.size > 0;
  }

  /** Whether analysts parted an account of the one from an account of the other. */
  areParted(a: Unit, b: Unit): boolean {
    return a.members.some((one) => b.members.some((other) => this.#apart.has(`${one.id} ${other.id}`)));
  }

  /** Whether nobody settled that two units are none, and no document tells them apart. */
  areFree(a: Unit, b: Unit): boolean {
    const isOpen = this.#open.get(a)?.has(b) === true || this.#open.get(b)?.has(a) === true;
    return (
      !isOpen &&
      !this.areParted(a, b) &&
      !a.members.some((one) => b.members.some((other) => one.document === other.document))
    );
  }

  /** Whether the second unit says that the first was moved, and may be one with it. */
  wasMoved(plan: Unit, by: Unit): boolean {
    return (
      plan.members.some((one) => by.members.some((other) => wasMovedBy(one, other))) && this.between(plan, by) !== null
    );
  }

  between(a: Unit, b: Unit): Reasons | null {
    if (this.#open.get(a)?.has(b) === true || this.#open.get(b)?.has(a) === true) return null;
    let best: Reasons | null = null;
    for (const one of a.members) {
      for (const other of b.members) {
        if (this.#apart.has(`${one.id} ${other.id}`) || one.document === other.document) return null;
        const reasons = this.#of(one, other);
        if (reasons !== null && (best === null || reasons.score > best.score)) best = reasons;
      }
    }
    return best;
  }

  /** Whether a unit is of plans alone that may have been made at what the other tells of, and would else be one with it. */
  isMadeAt(plan: Unit, held: Unit): boolean {
    return plan.members.every((one) =>
      held.members.every((other) => this.#wasMadeAt(one, other) && reasonsToJoin(one, other) !== null),
    );
  }

  #of(a: JoinAccount, b: JoinAccount): Reasons | null {
    const key = a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const reasons = this.#wasMadeAt(a, b) || this.#wasMadeAt(b, a) ? null : reasonsToJoin(a, b);
    this.#known.set(key, reasons);
    return reasons;
  }

  #wasMadeAt(plan: JoinAccount, held: JoinAccount): boolean {
    if (held.status !== 'held' || (plan.status !== 'planned' && plan.status !== 'proposed')) return false;
    return (this.#heldIn.get(plan.document) ?? []).some((one) => reasonsToJoin(one, held) !== null);
  }
}

interface Edge {
  readonly a: Unit;
  readonly b: Unit;
  readonly score: number;
}

/** Every two units that share a key and a reason, the likeliest first. */
function edgesAmong(units: readonly Unit[], reasons: ReasonsBetween): Edge[] {
  const edges: Edge[] = [];
  for (const [a, b] of pairsNear(units)) {
    const found = reasons.between(a, b);
    if (found !== null && !found.isWeak) edges.push({ a, b, score: found.score });
  }
  return edges.sort((x, y) => y.score - x.score || compare(nameOf(x), nameOf(y)));
}

/**
 * The pairs that would have a unit choose, by its id alone, between two that analysts parted: where both are as likely it goes with neither.
 */
function torn(edges: readonly Edge[], reasons: ReasonsBetween): [Unit, Unit][] {
  if (!reasons.hasParted) return [];
  const byUnit = new Map<Unit, { other: Unit; score: number }[]>();
  for (const { a, b, score } of edges) {
    byUnit.set(a, [...(byUnit.get(a) ?? []), { other: b, score }]);
    byUnit.set(b, [...(byUnit.get(b) ?? []), { other: a, score }]);
  }
  return [...byUnit].flatMap(([unit, near]) =>
    near.flatMap(({ other, score }): [Unit, Unit][] => {
      const isTorn = near.some((rival) => rival.score === score && reasons.areParted(other, rival.other));
      return isTorn ? [[unit, other]] : [];
    }),
  );
}

/** Units that have a key in common, the one with the smaller id first, each pair once. */
function* pairsNear(units: readonly Unit[]): Generator<[Unit, Unit]> {
  const byKey = new Map<string, Unit[]>();
  for (const unit of units) {
    const near = new Set<Unit>();
    for (const key of new Set(unit.members.flatMap((account) => [...accountProfileOf(account).keys]))) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [unit]);
      else {
        for (const other of known) near.add(other);
        known.push(unit);
      }
    }
    for (const other of near) yield [other, unit];
  }
}

/**
 * Attaches each of `loose` to the one of `targets` it can mean, of several to the only one that is told as it is (a plan as a plan), as the clusters stand when this begins; of two that hold accounts of one
 * document and mean the same cluster neither.
 */
function attach(
  loose: readonly Unit[][],
  targets: readonly Unit[][],
  clusters: Map<Unit, Unit[]>,
  reasons: ReasonsBetween,
): void {
  const targetsByKey = new Map<string, Set<Unit[]>>();
  for (const target of targets) {
    for (const key of target.flatMap(keysOfUnit))
      targetsByKey.set(key, (targetsByKey.get(key) ?? new Set()).add(target));
  }
  const wanted = loose.flatMap((cluster) => {
    const near = new Set(cluster.flatMap(keysOfUnit).flatMap((key) => [...(targetsByKey.get(key) ?? [])]));
    const candidates = [...near].filter((target) => areAllReasons(cluster, target, reasons));
    const target = onlyOf(candidates) ?? onlyOf(candidates.filter((one) => haveStatusInCommon(cluster, one)));
    const hasRival = [...near].some((other) => !candidates.includes(other) && isBarredByPlan(cluster, other, reasons));
    return target === null || hasRival ? [] : [{ cluster, target, documents: documentsOf(cluster) }];
  });
  const isClaimedTwice = ({ cluster, target, documents }: (typeof wanted)[number]): boolean =>
    wanted.some(
      (other) =>
        other.cluster !== cluster && other.target === target && [...other.documents].some((one) => documents.has(one)),
    );
  for (const { cluster, target } of wanted.filter((one) => !isClaimedTwice(one))) {
    target.push(...cluster);
    for (const unit of cluster) clusters.set(unit, target);
  }
}

/**
 * Whether a target tells of what was held as `loose` does, and is none of its candidates only since it holds a plan as well that may have been made
 * at the contact that `loose` means: which of the two it means nobody can say.
 */
function isBarredByPlan(loose: readonly Unit[], target: readonly Unit[], reasons: ReasonsBetween): boolean {
  const pairs = loose.flatMap((one) => target.map((other) => [one, other] as const));
  const isHeld = ({ members }: Unit): boolean => members.some(({ status }) => status === 'held');
  return (
    pairs.every(([one, other]) => reasons.between(one, other) !== null || reasons.isMadeAt(other, one)) &&
    pairs.some(([one, other]) => isHeld(other) && reasons.between(one, other) !== null)
  );
}

function haveStatusInCommon(one: readonly Unit[], other: readonly Unit[]): boolean {
  const statuses = new Set(one.flatMap(({ members }) => members.map(({ status }) => status)));
  return other.some(({ members }) => members.some(({ status }) => statuses.has(status)));
}

function onlyOf<Thing>(things: readonly Thing[]): Thing | null {
  return things.length === 1 ? (things[0] ?? null) : null;
}

function areAllReasons(one: readonly Unit[], other: readonly Unit[], reasons: ReasonsBetween): boolean {
  const all = [...one, ...other];
  return one.every((left) => other.every((right) => mayStandTogether(left, right, all, reasons)));
}

/**
 * Whether two units may be one, by what they tell or since another of them all says that the contact was moved from the day of the one, and may be
 * one with the other: a plan for the 5th goes with the meeting of the 9th through the account that it was put off from the 5th to the 9th.
 */
function mayStandTogether(left: Unit, right: Unit, all: readonly Unit[], reasons: ReasonsBetween): boolean {
  if (reasons.between(left, right) !== null) return true;
  if (!reasons.hasMoved || !reasons.areFree(left, right)) return false;
  const isLedOn = (from: Unit, to: Unit, seen: ReadonlySet<Unit>): boolean =>
    reasons.between(from, to) !== null ||
    all.some((by) => !seen.has(by) && reasons.wasMoved(from, by) && isLedOn(by, to, new Set([...seen, by])));
  return isLedOn(left, right, new Set([left])) || isLedOn(right, left, new Set([right]));
}

function keysOfUnit({ members }: Unit): string[] {
  return members.flatMap((account) => [...accountProfileOf(account).keys]);
}

function documentsOf(cluster: readonly Unit[]): Set<string> {
  return new Set(cluster.flatMap(({ members }) => members.map(({ document }) => document)));
}

/** Whether two accounts meet and may be one: what a neighbourhood is gathered by. */
export function mayTellOfOne(a: JoinAccount, b: JoinAccount): boolean {
  return haveKeyInCommon(a, b) && reasonsToJoin(a, b) !== null;
}

function partition<Thing>(things: readonly Thing[], isFirst: (thing: Thing) => boolean): [Thing[], Thing[]] {
  return [things.filter(isFirst), things.filter((thing) => !isFirst(thing))];
}
const nameOf = ({ a, b }: Edge): string => `${a.members[0]?.id ?? ''} ${b.members[0]?.id ?? ''}`;
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
