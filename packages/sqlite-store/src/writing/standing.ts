import { foldForSearch, type DirtyKey } from '@readout/domain';
import type { Connection } from '../engine.ts';
import { WRITES } from '../sql.generated.ts';

type Stratum = DirtyKey['stratum'];
type Tallied = 'documents' | 'passages' | 'personas' | 'accounts' | 'leaders' | 'conversations';

/**
 * What a transaction changes beside its rows: counts, keys to be joined again, names to be found, and the revision that its changes belong to.
 * Made at the beginning of a transaction and written by {@link Standing.settle} at its end.
 */
export class Standing {
  /** The revision at which changes of this transaction will be seen: the next one that the joiner makes. */
  readonly changed: number;
  readonly #db: Connection;
  readonly #mark: number;
  readonly #keys: Readonly<Record<Stratum, Set<string>>> = { people: new Set(), contacts: new Set() };
  readonly #tally = new Map<Tallied, number>();

  constructor(db: Connection) {
    this.#db = db;
    const row = db.get(WRITES['standing/read']);
    this.changed = Number(row?.['revision']) + 1;
    this.#mark = Number(row?.['mark']) + 1;
  }

  /** Has the keys joined again. */
  mark(stratum: Stratum, keys: Iterable<string>): void {
    for (const key of keys) this.#keys[stratum].add(key);
  }

  /** Has every key there is joined again. */
  markEverything(): void {
    this.#db.run(WRITES['standing/mark-every-persona-key'], { mark: this.#mark });
    this.#db.run(WRITES['standing/mark-every-account-key'], { mark: this.#mark });
    this.#db.run(WRITES['standing/next-mark']);
  }

  /** Counts `n` more, or fewer where negative. */
  add(what: Tallied, n: number): void {
    this.#tally.set(what, (this.#tally.get(what) ?? 0) + n);
  }

  /** Has something found by its name, or no longer where that is null. */
  setName(type: 'person' | 'country' | 'organisation' | 'agreement', id: string, name: string | null): void {
    const old = this.#db.get(WRITES['standing/name'], { type, id });
    if (old?.['name'] === name) return;
    if (old !== null) {
      const { n = null } = old;
      this.#db.run(WRITES['standing/remove-name-words'], { n });
      this.#db.run(WRITES['standing/remove-name'], { n });
    }
    if (name === null) return;
    const folded = foldForSearch(name);
    const n = this.#db.get(WRITES['standing/add-name'], { type, id, name, folded })?.['n'] ?? null;
    this.#db.run(WRITES['standing/add-name-words'], { n, folded });
  }

  /** Writes counts and marks; nothing may follow in the transaction but its end. */
  settle(): void {
    for (const [what, n] of this.#tally) if (n !== 0) this.#db.run(WRITES['standing/add-to-tally'], { what, n });
    const { people, contacts } = this.#keys;
    if (people.size + contacts.size === 0) return;
    for (const key of people) this.#markOne('people', key);
    for (const key of contacts) this.#markOne('contacts', key);
    this.#db.run(WRITES['standing/next-mark']);
  }

  #markOne(stratum: Stratum, key: string): void {
    this.#db.run(WRITES['standing/mark-key'], { stratum, key, mark: this.#mark });
  }
}

/** Runs `work` in one transaction, with its standing, which is settled at the end. */
export function inTransaction<Result>(db: Connection, work: (standing: Standing) => Result): Result {
  return db.transaction(() => {
    const standing = new Standing(db);
    const result = work(standing);
    standing.settle();
    return result;
  });
}
