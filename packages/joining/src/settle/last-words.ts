import type { DecisionId, DecisionStanding } from '@readout/domain';
import type { Links } from '../cluster-accounts.ts';

/** What was said last of a pair, by which decision. */
interface Word<Id> {
  readonly pair: readonly [Id, Id];
  readonly isJoined: boolean;
  readonly by: DecisionId;
}

/** The last word on each pair of accounts or personas, and what of it holds together. Writes how decisions stand into the maps it was given. */
export class LastWords<Id extends string> {
  readonly #standing: Map<DecisionId, DecisionStanding>;
  readonly #contradictedBy: Map<DecisionId, DecisionId[]>;
  /** In the order in which they were said. */
  readonly #words = new Map<string, Word<Id>>();
  readonly #said: { by: DecisionId; isJoined: boolean; pairs: readonly string[] }[] = [];

  constructor(standing: Map<DecisionId, DecisionStanding>, contradictedBy: Map<DecisionId, DecisionId[]>) {
    this.#standing = standing;
    this.#contradictedBy = contradictedBy;
  }

  /** What is joined is joined each with each, so that it holds for the rest where one of them is parted later; the first is parted from the others. */
  say(by: DecisionId, isJoined: boolean, found: readonly (Id | null)[]): void {
    const pairs: string[] = [];
    for (const [at, first] of found.slice(0, isJoined ? found.length : 1).entries()) {
      for (const other of found.slice(at + 1)) {
        if (first === null || other === null || other === first) continue;
        const pair: readonly [Id, Id] = first < other ? [first, other] : [other, first];
        const key = pair.join(' ');
        this.#words.delete(key);
        this.#words.set(key, { pair, isJoined, by });
        pairs.push(key);
      }
    }
    if (pairs.length === 0) this.#standing.set(by, 'waiting');
    else this.#said.push({ by, isJoined, pairs });
  }

  /**
   * The last word on every pair, without the joins that would draw together what another decision keeps apart: they are taken in the order of
   * time, so that the latest of a chain is left out. A decision is overruled where none of its own holds any more.
   */
  links(): Links<Id> {
    for (const { by, isJoined, pairs } of this.#said)
      if (pairs.every((pair) => this.#words.get(pair)?.isJoined !== isJoined)) this.#standing.set(by, 'overruled');
    const words = [...this.#words.values()];
    const apart = words.filter(({ isJoined }) => !isJoined);
    const join = this.#withoutContradictions(
      words.filter(({ isJoined }) => isJoined),
      apart,
    );
    return { join: pairsOf(join), apart: pairsOf(apart) };
  }

  #withoutContradictions(joins: readonly Word<Id>[], apart: readonly Word<Id>[]): Word<Id>[] {
    const groups = new Map<Id, Set<Id>>();
    const partedFrom = new Map<Id, Word<Id>[]>();
    for (const word of apart) for (const id of word.pair) partedFrom.set(id, [...(partedFrom.get(id) ?? []), word]);
    const groupOf = (id: Id): Set<Id> => groups.get(id) ?? new Set([id]);
    return joins.filter(({ pair: [a, b], by }) => {
      const [one, other] = [groupOf(a), groupOf(b)];
      if (one.has(b)) return true;
      const against = [...one].flatMap((id) =>
        (partedFrom.get(id) ?? []).filter(({ pair }) => other.has(pair[0] === id ? pair[1] : pair[0])),
      );
      if (against.length > 0) {
        this.#standing.set(by, 'contradicted');
        const known = this.#contradictedBy.get(by) ?? [];
        this.#contradictedBy.set(by, [...new Set([...known, ...against.map((word) => word.by)])].sort());
        return false;
      }
      const together = new Set([...one, ...other]);
      for (const id of together) groups.set(id, together);
      return true;
    });
  }
}

function pairsOf<Id extends string>(words: readonly Word<Id>[]): (readonly [Id, Id])[] {
  const key = ({ pair }: Word<Id>): string => pair.join(' ');
  return [...words].sort((a, b) => (key(a) < key(b) ? -1 : 1)).map(({ pair }) => pair);
}
