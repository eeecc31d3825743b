import neo4j from 'neo4j-driver';

/** A server whose database the tests empty; undefined where none was named. */
export const TEST_URI = process.env['NEO4J_TEST_URI'];

/** Takes out every node, indexes and constraints stay. */
export async function emptyDatabase(uri: string): Promise<void> {
  await runAlone(uri, 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
}

/** Runs a statement of a test's own. */
export async function runAlone(
  uri: string,
  statement: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<Record<string, unknown>[]> {
  const driver = neo4j.driver(uri, undefined);
  const session = driver.session();
  try {
    const { records } = await session.run(statement, parameters);
    return records.map((record) =>
      Object.fromEntries(Object.entries(record.toObject()).map(([key, value]) => [key, plain(value)])),
    );
  } finally {
    await session.close();
    await driver.close();
  }
}

function plain(value: unknown): unknown {
  return neo4j.isInt(value) ? value.toNumber() : value;
}
