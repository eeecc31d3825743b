// @ts-check
/** Chooses between the ways to a Neo4j that this machine has, and takes the first. */
import { startDocker, hasDocker } from './docker.mjs';
import { findJava, hasJars, hasMaven, neo4jVersion } from './jars.mjs';
import { missing } from './missing.mjs';
import { answer, startNeo4j } from './server.mjs';

/** @typedef {'address' | 'java' | 'docker' | 'none'} Way */

/** Thrown where none of the three ways is open; its message names them. */
export class NoNeo4j extends Error {
  constructor() {
    super(missing(neo4jVersion(), findJava()?.version));
  }
}

/**
 * The order of choice: an address that was given, a server from Maven's jars, Docker.
 * @param {{ uri: string | undefined, java: () => boolean, jars: () => boolean, docker: () => boolean }} machine
 *   each asked only when the ways before it are closed
 * @returns {Way}
 */
export function chooseWay({ uri, java, jars, docker }) {
  if (uri !== undefined && uri !== '') return 'address';
  if (java() && jars()) return 'java';
  return docker() ? 'docker' : 'none';
}

/**
 * Brings a Neo4j up by the first open way, or takes the one at `NEO4J_URI`; resolves when it answers queries.
 * Throws {@link NoNeo4j} where no way is open, and an Error that says why where the chosen one fails.
 * @param {Parameters<typeof startNeo4j>[0]} options
 * @returns {Promise<import('./server.mjs').RunningNeo4j & { way: Way }>}
 */
export async function bringUpNeo4j(options) {
  const uri = process.env['NEO4J_URI'];
  const cached = await hasJars();
  const way = chooseWay({
    uri,
    java: () => findJava()?.isEnough === true,
    jars: () => cached || hasMaven(),
    docker: hasDocker,
  });
  if (way === 'java') return { way, ...(await startNeo4j(options)) };
  if (way === 'docker') return { way, ...(await startDocker(options)) };
  if (way === 'none' || uri === undefined) throw new NoNeo4j();
  await answer(uri, undefined, 10_000).catch((error) => {
    throw new Error(`NEO4J_URI is ${uri}, and no query is answered there: ${error.message}`, { cause: error });
  });
  return { way, uri, pid: undefined, ended: new Promise(() => undefined), stop: () => Promise.resolve() };
}
