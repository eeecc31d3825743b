// @ts-check
/** A Neo4j for checks and measurements: empty, in a temporary folder, gone afterwards. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { bringUpNeo4j, NoNeo4j } from './find.mjs';
import { hasJars } from './jars.mjs';
import { credentials } from './server.mjs';

/**
 * Brings up an empty Neo4j, or takes the one at `NEO4J_URI` where that is empty: what uses it will write and erase.
 * Where there is none, resolves to undefined after saying what to bring; with `CI=true` that is an error instead.
 * @param {{ log: (line: string) => void, lasting?: boolean }} options
 * @returns {Promise<{ uri: string, stop: () => Promise<void> } | undefined>}
 */
export async function openNeo4jForTests({ log, lasting = false }) {
  const isCi = process.env['CI'] === 'true';
  const home = await mkdtemp(join(tmpdir(), 'readout-neo4j-'));
  try {
    // Where the jars are only fetched now, nobody may come to use an archive of their classes: the next run makes it.
    const keepsClasses = !isCi && (await hasJars());
    const server = await bringUpNeo4j({ home, log, lasting, isTemporary: true, keepsClasses });
    if (server.way === 'address') await mustBeEmpty(server.uri);
    return { uri: server.uri, stop: () => server.stop().then(() => rm(home, { recursive: true, force: true })) };
  } catch (error) {
    await rm(home, { recursive: true, force: true });
    if (isCi || !(error instanceof NoNeo4j)) throw error;
    log(error.message);
    return undefined;
  }
}

/** @param {string} uri */
async function mustBeEmpty(uri) {
  const driver = neo4j.driver(uri, credentials(), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery('MATCH (n) RETURN count(n) AS nodes');
    const nodes = Number(records[0]?.get('nodes'));
    if (nodes === 0) return;
    throw new Error(
      `NEO4J_URI is ${uri}, and ${nodes} nodes are there. What runs here writes and erases: give it an empty database.`,
    );
  } finally {
    await driver.close();
  }
}
