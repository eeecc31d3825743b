// @ts-check
import { oldestJavaFor } from './jars.mjs';

/**
 * What to bring, to somebody who has no way to a Neo4j.
 * @param {string} neo4jVersion the one that would be started
 * @param {string | undefined} java the Java at hand, perhaps too old for it
 */
export function missing(neo4jVersion, java) {
  const oldest = oldestJavaFor(neo4jVersion);
  const isTooOld = java !== undefined && Number(/^\d+/.exec(java)?.[0]) < oldest;
  return (
    `${isTooOld ? `Neo4j ${neo4jVersion} needs Java ${oldest} or newer, and this is Java ${java}` : 'No Neo4j is at hand'}. ` +
    'Bring one of three: set NEO4J_URI to the address of a running server (bolt://HOST:PORT); ' +
    `or install Java ${oldest} or newer and Maven (Debian: apt-get install default-jre-headless maven); or start Docker.`
  );
}
