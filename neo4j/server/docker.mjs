// @ts-check
/** Runs Neo4j Community in Docker, for machines without Java and Maven. */
import { spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { answer, freePort } from './server.mjs';

const IMAGE = 'neo4j:5-community';
const ASK_LIMIT_MS = 5000;
const PULL_LIMIT_MS = 600_000;

/** Whether a Docker engine answers, not just its client. */
export function hasDocker() {
  const asked = spawnSync('docker', ['info', '--format', '{{.ServerVersion}}'], {
    encoding: 'utf8',
    timeout: ASK_LIMIT_MS,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return asked.status === 0 && asked.stdout.trim() !== '';
}

/**
 * What `docker` is told: the same settings as the server without Docker, reachable from this machine alone.
 * @param {{ name: string, home: string, port: number }} container `home` keeps the data
 */
export function dockerArguments({ name, home, port }) {
  const settings = [
    'NEO4J_AUTH=none',
    'NEO4J_dbms_usage__report_enabled=false',
    'NEO4J_server_http_enabled=false',
    `NEO4J_server_bolt_advertised__address=127.0.0.1:${port}`,
    'NEO4J_dbms_security_allow__csv__import__from__file__urls=false',
    'NEO4J_internal_dbms_cypher__ip__blocklist=0.0.0.0/0,::/0',
  ];
  return [
    'run',
    ...['--detach', '--rm', '--name', name, '--publish', `127.0.0.1:${port}:7687`, '--volume', `${home}/data:/data`],
    ...settings.flatMap((setting) => ['--env', setting]),
    IMAGE,
  ];
}

/**
 * Starts a container and resolves when it has answered a query; it is removed with `stop`, and when this process ends.
 * @param {{ home: string, port?: number | undefined, log?: ((line: string) => void) | undefined }} options
 * @returns {Promise<import('./server.mjs').RunningNeo4j>}
 */
export async function startDocker({ home, port = 0, log = () => undefined }) {
  const chosen = port === 0 ? await freePort() : port;
  const name = `readout-neo4j-${chosen}`;
  log(`starting ${IMAGE} in Docker …`);
  const run = spawnSync('docker', dockerArguments({ name, home: resolve(home), port: chosen }), {
    encoding: 'utf8',
    timeout: PULL_LIMIT_MS,
  });
  if (run.status !== 0) throw new Error(`Docker could not start ${IMAGE}: ${run.stderr.trim()}`);
  /** @type {Promise<void>} */
  const ended = new Promise((done) => {
    spawn('docker', ['wait', name], { stdio: 'ignore' }).once('close', () => done());
  });
  const remove = () => void spawnSync('docker', ['stop', name], { stdio: 'ignore' });
  process.on('exit', remove);
  const stop = () => {
    process.off('exit', remove);
    remove();
    return ended;
  };
  const uri = `bolt://127.0.0.1:${chosen}`;
  try {
    await answer(uri);
  } catch (error) {
    await stop();
    throw error;
  }
  return { uri, pid: undefined, ended, stop };
}
