import { foldForSearch, type DirtyKey } from '@readout/domain';
import type { Connection } from '../engine.ts';
import { WRITES } from '../sql.generated.ts';
import { BulkInsert } from './bulk-insert.ts';

/** Numbers of rows. */
export interface Numbers {
  document: number;
  persona: number;
  account: number;
  paragraph: number;
}

type Stratum = DirtyKey['stratum'];
type Tallied = 'documents' | 'passages' | 'personas' | 'accounts' | 'leaders' | 'conversations';

const LATER_MARK = 'ON CONFLICT (stratum, key) DO UPDATE SET mark = excluded.mark';

/**
 * What a transaction changes beside its rows: counts, keys to be joined again, names to be found, and the revision that its changes belong to.
 * Made at the beginning of a transaction and written by {@link Standing.settle} at its end.
 */
export class Standing {
  /** The revision at which changes of this transaction will be seen: the next one that the joiner makes. */
  readonly changed: number;
  /** The numbers last given to rows. */
  readonly numbers: Numbers;
  readonly #db: Connection;
  readonly #mark: number;
  readonly #keyed: { readonly persona: number; readonly account: number };
  readonly #keys: Readonly<Record<Stratum, Set<string>>> = { people: new Set(), contacts: new Set() };
  readonly #tally = new Map<Tallied, number>();
  #isMarked = false;

  constructor(db: Connection) {
    this.#db = db;
    const row = db.get(WRITES['standing/read']);
    this.changed = Number(row?.['revision']) + 1;
    this.#mark = Number(row?.['mark']) + 1;
    const last = (what: string): number => Number(row?.[what]);
    this.numbers = {
      document: last('document'),
      persona: last('persona'),
      account: last('account'),
      paragraph: last('paragraph'),
    };
    this.#keyed = { persona: last('keyed_persona'), account: last('keyed_account') };
  }

  /** Keeps the numbers given to rows. */
  keepNumbers(): void {
    this.#db.run(WRITES['standing/numbered'], { ...this.numbers });
  }

  /** How many personas and accounts the tables of keys do not have yet. */
  get behind(): number {
    return this.numbers.persona - this.#keyed.persona + this.numbers.account - this.#keyed.account;
  }

  /** Brings the tables of keys up to date, and has the keys of what is new joined. */
  keyWhatIsNew(): void {
    if (this.behind === 0) return;
    const { persona, account } = this.#keyed;
    this.#db.run(WRITES['standing/key-personas'], { after: persona });
    this.#db.run(WRITES['standing/key-accounts'], { after: account });
    this.#db.run(WRITES['standing/mark-new-personas'], { after: persona, mark: this.#mark });
    this.#db.run(WRITES['standing/mark-new-accounts'], { after: account, mark: this.#mark });
    this.#db.run(WRITES['standing/keyed']);
    this.#isMarked = true;
  }

  /** Has the keys joined again. */
  mark(stratum: Stratum, keys: Iterable<string>): void {
    for (const key of keys) this.#keys[stratum].add(key);
  }

  /** Has every key there is joined again. */
  markEverything(): void {
    this.keyWhatIsNew();
    this.#db.run(WRITES['standing/mark-every-persona-key'], { mark: this.#mark });
    this.#db.run(WRITES['standing/mark-every-account-key'], { mark: this.#mark });
    this.#isMarked = true;
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
    this.#writeMarks();
    if (this.#isMarked) this.#db.run(WRITES['standing/next-mark']);
  }

  #writeMarks(): void {
    const { people, contacts } = this.#keys;
    if (people.size + contacts.size === 0) return;
    // In order, so that keys that stand together are written together.
    const rows = [
      ...[...contacts].sort().map((key) => ['contacts', key, this.#mark]),
      ...[...people].sort().map((key) => ['people', key, this.#mark]),
    ];
    new BulkInsert(this.#db, 'dirty_key', ['stratum', 'key', 'mark'], LATER_MARK).write(rows);
    this.#isMarked = true;
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

/** Brings the tables of keys up to date in a transaction of their own. */
export function keyWhatIsNew(db: Connection): void {
  inTransaction(db, (standing) => {
    standing.keyWhatIsNew();
  });
}
