// @ts-check
/** `npm run neo4j`: a Neo4j of this checkout's own, its data in .readout/neo4j, until Ctrl-C. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bringUpNeo4j, NoNeo4j } from './find.mjs';
import { answer, freePort } from './server.mjs';

const HOME = fileURLToPath(new URL('../../.readout/neo4j', import.meta.url));
const NOTE = join(HOME, 'running.json');
const USUAL_PORT = 7687;
const LAST_PORT = USUAL_PORT + 100;

/** @param {string} line */
const say = (line) => void process.stdout.write(`${line}\n`);
/** @param {string} uri */
const sayHow = (uri) => say(`Neo4j answers at ${uri}\n\n  npm start -- --store ${uri}\n`);

/** The address of the server that already runs on this folder, if one does. */
async function alreadyRunning() {
  try {
    const { uri } = JSON.parse(await readFile(NOTE, 'utf8'));
    await answer(uri, undefined, 0);
    return String(uri);
  } catch {
    return undefined;
  }
}

async function main() {
  const present = await alreadyRunning();
  if (present !== undefined) return void sayHow(present);
  const port = await freePort(USUAL_PORT, LAST_PORT);
  if (port !== USUAL_PORT) say(`Port ${USUAL_PORT} is taken; using ${port}.`);
  say('Starting Neo4j …');
  const began = performance.now();
  const server = await bringUpNeo4j({ home: HOME, port, log: say, lasting: true });
  say(`Ready in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
  sayHow(server.uri);
  if (server.way === 'address') return;
  await mkdir(HOME, { recursive: true });
  await writeFile(NOTE, JSON.stringify({ uri: server.uri, pid: server.pid }));
  say('Its data is in .readout/neo4j. Ctrl-C stops it.');
  let isAsked = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (isAsked) return;
      isAsked = true;
      say('Stopping Neo4j …');
      void server.stop();
    });
  }
  await server.ended;
  await rm(NOTE, { force: true });
  if (!isAsked) throw new Error(`Neo4j stopped by itself; ${join(HOME, 'logs', 'neo4j.log')} says why.`);
  say('Stopped.');
}

main().catch((error) => {
  process.stderr.write(`${error instanceof NoNeo4j || error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
