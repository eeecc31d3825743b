import { storeProblem } from '@readout/store';
import neo4j, { type Driver, type ManagedTransaction, type Session, type SessionMode } from 'neo4j-driver';
import { CYPHER } from './cypher.generated.ts';
import { isAlreadyThere, problemOf } from './problems.ts';

/** Who asks, and which database of the server. */
export interface Neo4jOptions {
  readonly user?: string;
  readonly password?: string;
  /** The server's own default where it is missing. */
  readonly database?: string;
}

/** The name of a statement in `queries/`: its file, and its part where the file has several. */
export type StatementName = keyof typeof CYPHER;

/** Runs statements of `queries/` inside one transaction; values go in as parameters only. */
export interface Statements {
  /** The rows of a statement, each under the aliases that it returns. Numbers that are parameters themselves are sent as {@link integer}s. */
  rows<Row>(name: StatementName, parameters?: Readonly<Record<string, unknown>>): Promise<Row[]>;
}

const READ_LIMIT_MS = 30_000;
const WRITE_LIMIT_MS = 120_000;
/** How long the driver tries to reach a server. */
const PATIENCE_MS = 10_000;
/**
 * How long the driver repeats what failed in passing, each time after a longer pause. Somebody waits for an answer, and is told soon that
 * the store is gone; what is written waits until a cluster has chosen its next leader.
 */
const REPEAT_QUESTION_MS = 2500;
const REPEAT_CHANGE_MS = 30_000;

/**
 * Everything written starts from a unique id, so a plan stays right however the database grows. Without this the server plans each
 * statement anew every ten seconds of an import, which costs more than running it.
 */
const PLANNED_ONCE = 'CYPHER replan=skip ';

/** A server, and one database of it: each piece of work is one transaction, repeated by the driver where it failed in passing. */
export class Connection {
  /** Without credentials. */
  readonly address: string;
  /** One driver for questions and one for changes, since how long a driver repeats is said of it once. */
  readonly #asking: Driver;
  readonly #changing: Driver;
  readonly #database: string | undefined;
  /** Readers of a cluster wait for what this store wrote. */
  readonly #bookmarks = neo4j.bookmarkManager();

  private constructor(address: string, asking: Driver, changing: Driver, database: string | undefined) {
    this.address = address;
    this.#asking = asking;
    this.#changing = changing;
    this.#database = database;
  }

  /** Reaches a server; refused with `store-address-unknown`, `store-unreachable` or `store-unauthorised`. */
  static async open(url: string, options: Neo4jOptions): Promise<Connection> {
    const place = placeOf(url, options);
    const driverFor = (maxTransactionRetryTime: number): Driver =>
      neo4j.driver(
        place.server,
        place.user === undefined ? undefined : neo4j.auth.basic(place.user, place.password ?? ''),
        {
          disableLosslessIntegers: true,
          connectionTimeout: PATIENCE_MS,
          connectionAcquisitionTimeout: PATIENCE_MS,
          maxTransactionRetryTime,
          userAgent: 'readout',
        },
      );
    const asking = driverFor(REPEAT_QUESTION_MS);
    try {
      await asking.getServerInfo(place.database === undefined ? {} : { database: place.database });
    } catch (error) {
      await asking.close();
      throw problemOf(error, place.address);
    }
    return new Connection(place.address, asking, driverFor(REPEAT_CHANGE_MS), place.database);
  }

  /** Asks in READ access mode: the server refuses to change anything, and a cluster answers from its readers. */
  async read<Answer>(ask: (statements: Statements) => Promise<Answer>): Promise<Answer> {
    return this.#inSession(neo4j.session.READ, (session) =>
      session.executeRead((transaction) => ask(statementsIn(transaction, '')), { timeout: READ_LIMIT_MS }),
    );
  }

  /** Changes all or nothing. `change` may run more than once, so it begins by reading what is there. */
  async write<Answer>(change: (statements: Statements) => Promise<Answer>): Promise<Answer> {
    return this.#inSession(neo4j.session.WRITE, (session) =>
      session.executeWrite((transaction) => change(statementsIn(transaction, PLANNED_ONCE)), {
        timeout: WRITE_LIMIT_MS,
      }),
    );
  }

  /**
   * Runs a statement that makes an index or constraint, which the server does only in a transaction of its own. Where another process
   * made the same one at the same moment, `IF NOT EXISTS` fails all the same: then it is there, as asked.
   */
  async changeSchema(statement: string): Promise<void> {
    await this.#inSession(neo4j.session.WRITE, async (session) => {
      try {
        await session.executeWrite((transaction) => transaction.run(statement), { timeout: WRITE_LIMIT_MS });
      } catch (error) {
        if (!isAlreadyThere(error)) throw error;
      }
    });
  }

  async close(): Promise<void> {
    await Promise.all([this.#asking.close(), this.#changing.close()]);
  }

  async #inSession<Answer>(
    defaultAccessMode: SessionMode,
    work: (session: Session) => Promise<Answer>,
  ): Promise<Answer> {
    const driver = defaultAccessMode === neo4j.session.READ ? this.#asking : this.#changing;
    const session = driver.session({
      defaultAccessMode,
      bookmarkManager: this.#bookmarks,
      database: this.#database ?? '',
    });
    try {
      return await work(session);
    } catch (error) {
      throw problemOf(error, this.address);
    } finally {
      await session.close();
    }
  }
}

/** A whole number as the server's own whole number; the driver sends JavaScript's as fractions. */
export const integer = neo4j.int;

function statementsIn(transaction: ManagedTransaction, planning: string): Statements {
  return {
    rows: async <Row>(name: StatementName, parameters: Readonly<Record<string, unknown>> = {}) => {
      const entries = Object.entries(parameters).map(([key, value]) => [key, isWhole(value) ? integer(value) : value]);
      const { records } = await transaction.run(planning + CYPHER[name], Object.fromEntries(entries));
      return records.map((record) => record.toObject() as Row);
    },
  };
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value);
}

interface Place {
  readonly server: string;
  readonly address: string;
  readonly user: string | undefined;
  readonly password: string | undefined;
  readonly database: string | undefined;
}

/** `bolt://[user:password@]host[:port][/database]`, also `neo4j://` and both with `+s` or `+ssc`; options outweigh what the address says. */
function placeOf(text: string, options: Neo4jOptions): Place {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^(bolt|neo4j)(\+s|\+ssc)?:$/u.test(url.protocol) || url.hostname === '')
    throw storeProblem('store-address-unknown', text.replace(/\/\/[^/@]*@/u, '//'));
  const server = `${url.protocol}//${url.host}`;
  const database =
    options.database ?? (url.pathname.length > 1 ? decodeURIComponent(url.pathname.slice(1)) : undefined);
  return {
    server,
    address: database === undefined ? server : `${server}/${database}`,
    user: options.user ?? (url.username === '' ? undefined : decodeURIComponent(url.username)),
    password: options.password ?? (url.password === '' ? undefined : decodeURIComponent(url.password)),
    database,
  };
}
