// @ts-check
/**
 * `npm run contract [-- FILE…]`: the contract suite on both stores. Brings a Neo4j up, gives its address to the suite as
 * NEO4J_TEST_URI, and stops it. Without a Neo4j its half is skipped, said so by the suite and counted by the check.
 */
import { openNeo4jForTests } from '../neo4j/server/for-tests.mjs';
import { run, secondsSince } from './run.mjs';

const say = (/** @type {string} */ line) => void process.stdout.write(`contract: ${line}\n`);

async function main() {
  const began = performance.now();
  let isBroken = false;
  const neo4j = await openNeo4jForTests({ log: say }).catch((error) => {
    say(error instanceof Error ? error.message : String(error));
    isBroken = true;
  });
  if (neo4j === undefined) say('running on the embedded store alone: the checks on Neo4j are skipped.');
  else say(`Neo4j answered at ${neo4j.uri} after ${secondsSince(began)}`);
  try {
    const code = await run(
      'vitest',
      [
        ...['run', '--project', 'contract', '--reporter=default', '--reporter=json'],
        '--outputFile.json=test-results/contract.json',
        ...process.argv.slice(2),
      ],
      { env: neo4j === undefined ? {} : { NEO4J_TEST_URI: neo4j.uri }, shell: process.platform === 'win32' },
    );
    process.exitCode = isBroken ? 1 : code;
  } finally {
    await neo4j?.stop();
  }
}

await main();
