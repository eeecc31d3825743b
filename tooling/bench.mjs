// @ts-check
/**
 * `npm run bench [-- NAME…]`: takes every measurement, or the named ones, one after the other, prints them as tables and
 * keeps them in test-results/bench.json with the machine, the versions and the day.
 *
 * A measurement is a file of apps/readout/bench (those of its subfolders are its parts) that ends with one line of JSON:
 * an object, or a list of rows. One whose name says neo4j finds an empty server of its own at NEO4J_TEST_URI.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { openNeo4jForTests } from '../neo4j/server/for-tests.mjs';
import { lastJson, tablesOf } from './measurements.mjs';
import { ROOT, run, secondsSince } from './run.mjs';

const FOLDER = 'apps/readout/bench';
const RESULTS = join(ROOT, 'test-results', 'bench.json');

/** @type {{ name: string, command: string[] }[]} */
const measurements = [
  ...(existsSync(join(ROOT, FOLDER)) ? readdirSync(join(ROOT, FOLDER)) : [])
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => ({ name: file.replace(/\.ts$/, ''), command: ['tsx', `${FOLDER}/${file}`] })),
  { name: 'start', command: ['node', 'tooling/measure-start.mjs'] },
  { name: 'script-sizes', command: ['node', 'tooling/measure-sizes.mjs'] },
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => measurements.every((measurement) => measurement.name !== name));
if (unknown.length > 0) {
  say(
    `bench: no measurement is called ${unknown.join(', ')}; there are ${measurements.map(({ name }) => name).join(', ')}`,
  );
  process.exit(1);
}

/** @type {Record<string, unknown>} */
const results = {};
/** @type {string[]} */
const failed = [];
for (const { name, command } of measurements) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  say(`\n── ${name}`);
  const began = performance.now();
  const result = await measure(name, command);
  if (result === undefined) failed.push(name);
  else results[name] = result;
  say(`${result === undefined ? 'FAILED' : 'ok    '} ${name} (${secondsSince(began)})`);
}

const machine = {
  date: new Date().toISOString(),
  node: process.version,
  system: `${process.platform} ${process.arch}`,
  cores: cpus().length,
  processor: cpus()[0]?.model ?? 'unknown',
  memoryGiB: Math.round(totalmem() / 2 ** 30),
};
mkdirSync(join(ROOT, 'test-results'), { recursive: true });
writeFileSync(RESULTS, `${JSON.stringify({ machine, results, failed }, null, 2)}\n`);
for (const [name, result] of Object.entries({ machine, ...results })) {
  for (const { title, rows } of tablesOf(name, result)) {
    say(`\n${title}`);
    console.table(rows);
  }
}
say(`\nKept in test-results/bench.json`);
if (failed.length > 0) {
  say(`Without a result: ${failed.join(', ')}`);
  process.exitCode = 1;
}

/** @param {string} name @param {string[]} command @returns {Promise<unknown>} undefined where it gave none */
async function measure(name, [program = '', ...args]) {
  const neo4j = name.includes('neo4j') ? await openNeo4jForTests({ log: say, lasting: true }) : undefined;
  if (name.includes('neo4j') && neo4j === undefined) return undefined;
  let printed = '';
  try {
    const code = await run(program, args, {
      env: neo4j === undefined ? {} : { NEO4J_TEST_URI: neo4j.uri },
      shell: process.platform === 'win32',
      hear: (text) => (printed += text),
    });
    return code === 0 ? lastJson(printed) : undefined;
  } finally {
    await neo4j?.stop();
  }
}

/** @param {string} text */
function say(text) {
  process.stdout.write(`${text}\n`);
}
