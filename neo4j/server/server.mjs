// @ts-check
/** Runs a real Neo4j Community server on this machine's loopback address, without Docker. */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { classPath, fetchJars, findJava, neo4jVersion } from './jars.mjs';
import { missing } from './missing.mjs';

const MAIN_CLASS = 'org.neo4j.server.CommunityEntryPoint';
const START_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 30_000;
const POLL_MS = 100;
const LAST_LINES = 15;

/**
 * @typedef {object} RunningNeo4j
 * @property {string} uri `bolt://127.0.0.1:PORT`; no user, no password
 * @property {number | undefined} pid of the Java process; undefined where the server is not ours or runs in Docker
 * @property {Promise<void>} ended resolves when the server is gone, also when it went by itself
 * @property {() => Promise<void>} stop resolves when the process is gone; may be called twice
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
/** @type {Set<() => Promise<void>>} */
const stops = new Set();

/**
 * Starts a server and resolves when it has answered a query. It stops with {@link RunningNeo4j.stop}, and at the
 * latest when this process ends or is told to (SIGINT, SIGTERM, SIGHUP).
 * Throws an Error with the server's last words where it does not come up.
 * @param {object} options
 * @param {string} options.home a folder of its own: data, logs and configuration; made where missing
 * @param {number} [options.port] 0 or missing: any free port
 * @param {(line: string) => void} [options.log] hears what takes time
 * @param {boolean} [options.lasting] for a server that is used for long or measured: the full compiler, more memory
 * @param {boolean} [options.isTemporary] the home is removed when the server stops
 * @param {boolean} [options.keepsClasses] where later starts on this machine have no class-data archive yet, this one
 *   starts slower and stops slower (about 10 s each) and leaves them one
 * @returns {Promise<RunningNeo4j>}
 */
export async function startNeo4j(options) {
  const { port = 0, log = () => undefined, lasting = false, isTemporary = false, keepsClasses = false } = options;
  const home = resolve(options.home);
  const java = findJava();
  if (java === undefined || !java.isEnough) throw new Error(missing(neo4jVersion(), java?.version));
  const jars = await fetchJars(log);
  const chosen = port === 0 ? await freePort() : port;
  const archive = join(jars, `classes-${java.version.replace(/[^\w.]/g, '_')}.jsa`);
  const newArchive = join(home, 'classes.jsa');
  const isArchiving = keepsClasses && !existsSync(archive);

  await mkdir(join(home, 'conf'), { recursive: true });
  await mkdir(join(home, 'logs'), { recursive: true });
  await mkdir(join(home, 'import'), { recursive: true });
  await writeFile(join(home, 'conf', 'neo4j.conf'), configuration(chosen, lasting));
  const argumentsFile = join(home, 'conf', 'java.args');
  const memory = lasting ? ['-Xms256m', '-Xmx1g'] : ['-Xms128m', '-Xmx512m', '-XX:TieredStopAtLevel=1'];
  const classes = isArchiving ? `-XX:ArchiveClassesAtExit=${newArchive}` : `-XX:SharedArchiveFile=${archive}`;
  const separator = process.platform === 'win32' ? ';' : ':';
  await writeFile(
    argumentsFile,
    [
      ...memory,
      '-XX:+UseSerialGC',
      ...(existsSync(archive) || isArchiving ? [classes] : []),
      '-Xlog:cds=off',
      '-cp',
      (await classPath(jars)).join(separator),
    ]
      .map((argument) => `"${argument.replaceAll('\\', '\\\\')}"`)
      .join('\n'),
  );

  const console = join(home, 'logs', 'console.log');
  const output = openSync(console, 'w');
  const child = spawn(
    java.program,
    [`@${argumentsFile}`, MAIN_CLASS, `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`],
    { cwd: home, stdio: ['ignore', output, output] },
  );
  closeSync(output);
  running.add(child);
  const gone = new Promise((done) => {
    child.once('error', done);
    child.once('exit', done);
  }).then(() => void running.delete(child));
  const stop = async () => {
    stops.delete(stop);
    if (isArchiving) log('keeping Neo4j’s loaded classes for faster starts (once) …');
    child.kill('SIGTERM');
    const late = new AbortController();
    const isGone = await Promise.race([gone, wait(STOP_LIMIT_MS, false, { signal: late.signal }).catch(() => true)]);
    late.abort();
    if (!isGone) child.kill('SIGKILL');
    await gone;
    if (isArchiving && isGone && existsSync(newArchive)) {
      await copyFile(newArchive, `${archive}.${process.pid}`);
      await rename(`${archive}.${process.pid}`, archive);
    }
    if (isTemporary) await rm(home, { recursive: true, force: true });
  };
  stops.add(stop);
  stopWithThisProcess();

  const uri = `bolt://127.0.0.1:${chosen}`;
  try {
    await answer(uri, () => running.has(child));
  } catch (error) {
    const said = `${await lastLines(console)}\n${await lastLines(join(home, 'logs', 'neo4j.log'))}`.trim();
    await stop();
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`Neo4j did not come up in ${home}: ${why}\n${said}`, { cause: error });
  }
  return { uri, pid: child.pid, ended: gone, stop };
}

/** @param {string} file */
async function lastLines(file) {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.trim().split('\n').slice(-LAST_LINES).join('\n');
}

/**
 * Resolves when the server answers `RETURN 1`: its port opens up to four seconds before it can.
 * `NEO4J_USER` and `NEO4J_PASSWORD` are used where they are set.
 * @param {string} uri
 * @param {() => boolean} isAlive
 * @param {number} [limit] milliseconds
 */
export async function answer(uri, isAlive = () => true, limit = START_LIMIT_MS) {
  const until = performance.now() + limit;
  const driver = neo4j.driver(uri, credentials(), { connectionTimeout: 2000, telemetryDisabled: true });
  try {
    for (;;) {
      try {
        await driver.executeQuery('RETURN 1');
        return;
      } catch (error) {
        if (!isAlive()) throw new Error('it stopped before it answered a query.', { cause: error });
        if (performance.now() > until || isRefusal(error)) throw error;
      }
      await wait(POLL_MS);
    }
  } finally {
    await driver.close();
  }
}

/** What the environment says about who asks; none by default, as the servers started here ask for none. */
export function credentials() {
  const password = process.env['NEO4J_PASSWORD'];
  return password === undefined ? undefined : neo4j.auth.basic(process.env['NEO4J_USER'] ?? 'neo4j', password);
}

/** @param {unknown} error */
function isRefusal(error) {
  return error instanceof neo4j.Neo4jError && error.code.startsWith('Neo.ClientError.Security');
}

/**
 * The first free port of the loopback address from `first` on; any free one for 0.
 * @param {number} [first]
 * @param {number} [last]
 * @returns {Promise<number>}
 */
export async function freePort(first = 0, last = first) {
  for (let port = first; port <= last; port += 1) {
    const found = await listen(port);
    if (found !== undefined) return found;
  }
  throw new Error(`No free port from ${first} to ${last}.`);
}

/** @param {number} port @returns {Promise<number | undefined>} */
function listen(port) {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : undefined));
    });
  });
}

/** @param {number} port @param {boolean} lasting */
function configuration(port, lasting) {
  return `server.default_listen_address=127.0.0.1
server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=false
dbms.usage_report.enabled=false
server.memory.pagecache.size=${lasting ? '256m' : '128m'}
db.tx_log.rotation.retention_policy=2 files
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
internal.dbms.bolt.netty_server_shutdown_timeout=1s
server.directories.import=import
dbms.security.allow_csv_import_from_file_urls=false
internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0
`;
}

let isWatching = false;

/** A Java process outlives its parent, so each way in which this process can end takes it along. */
function stopWithThisProcess() {
  if (isWatching) return;
  isWatching = true;
  process.on('exit', () => {
    for (const child of running) child.kill('SIGTERM');
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    const onSignal = () => {
      process.off(signal, onSignal);
      const isAlone = process.listenerCount(signal) === 0;
      void Promise.all([...stops].map((stop) => stop())).then(() => {
        if (isAlone) process.kill(process.pid, signal);
      });
    };
    process.on(signal, onSignal);
  }
}
