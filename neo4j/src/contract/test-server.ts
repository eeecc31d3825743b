import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import neo4j, { type Driver } from 'neo4j-driver';

/** A server whose database the tests empty; undefined where none was named. */
export const TEST_URI = process.env['NEO4J_TEST_URI'];

let own: Driver | null = null;

/** Leaves a store as it was when it was new, or an empty database where there was none. Indexes and constraints stay. */
export async function emptyDatabase(uri: string): Promise<void> {
  await runAlone(
    uri,
    'MATCH (n) WHERE NOT n:ReadoutStore AND NOT n:Lease CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
  );
  await runAlone(
    uri,
    `OPTIONAL MATCH (s:ReadoutStore) SET s.revision = 0, s.mark = 0
     WITH count(*) AS stores OPTIONAL MATCH (l:Lease) SET l.until = 0 REMOVE l.holder`,
  );
}

/** Runs a statement of a test's own, over one connection for all of them, which {@link closeOwnDriver} closes. */
export async function runAlone(
  uri: string,
  statement: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<Record<string, unknown>[]> {
  own ??= neo4j.driver(uri, undefined);
  const session = own.session();
  try {
    const { records } = await session.run(statement, parameters);
    return records.map((record) =>
      Object.fromEntries(Object.entries(record.toObject()).map(([key, value]) => [key, plain(value)])),
    );
  } finally {
    await session.close();
  }
}

/** Lets go of the server once all checks are over. */
export async function closeOwnDriver(): Promise<void> {
  await own?.close();
  own = null;
}

/** A way to the server that can be closed, as a server goes away, and opened again at the same address. */
export async function openWayTo(uri: string): Promise<{ uri: string; close(): Promise<void>; open(): Promise<void> }> {
  const { hostname, port } = new URL(uri);
  const open = new Set<Socket>();
  const server = createServer((here) => {
    const there = connect(Number(port), hostname);
    for (const [one, other] of [
      [here, there],
      [there, here],
    ] as const) {
      open.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  const listen = (at: number): Promise<void> =>
    new Promise((done, failed) => server.once('error', failed).listen(at, '127.0.0.1', done));
  await listen(0);
  const own = (server.address() as AddressInfo).port;
  return {
    uri: `bolt://127.0.0.1:${String(own)}`,
    open: () => listen(own),
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        for (const socket of open) socket.destroy();
      }),
  };
}

function plain(value: unknown): unknown {
  return neo4j.isInt(value) ? value.toNumber() : value;
}
