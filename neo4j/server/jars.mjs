// @ts-check
/** Brings the jars of the Neo4j named in pom.xml, once, and says which Java there is to run them. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));
const LAST_LINES = 15;

/** Where jars and class-data archives are kept: `NEO4J_LIB`, else `lib` beside this file; may be deleted at any time. */
function cacheFolder() {
  const named = process.env['NEO4J_LIB'];
  return named === undefined || named === '' ? fileURLToPath(new URL('lib', import.meta.url)) : resolve(named);
}

/**
 * The folder that holds the jars of exactly this pom.xml, fetched by Maven where it is not there yet.
 * Two processes that fetch at once do not disturb each other.
 * @param {(line: string) => void} log
 * @returns {Promise<string>} an absolute path
 */
export async function fetchJars(log) {
  const folder = await jarsFolder();
  if (existsSync(folder)) return folder;
  const partial = join(cacheFolder(), `partial-${process.pid}`);
  await mkdir(partial, { recursive: true });
  log('fetching Neo4j with Maven (123 MB, once) …');
  const began = performance.now();
  try {
    await runMaven(partial);
    await rename(partial, folder).catch((error) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  log(`fetched in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return folder;
}

/** Whether the jars are there, so that Maven is not needed. */
export async function hasJars() {
  return existsSync(await jarsFolder());
}

async function jarsFolder() {
  const pom = await readFile(POM);
  return join(cacheFolder(), `jars-${createHash('sha256').update(pom).digest('hex').slice(0, 12)}`);
}

/**
 * The class path in one order on every machine, because a class-data archive only fits the order it was made with.
 * @param {string} folder
 */
export async function classPath(folder) {
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith('.jar'))
    .sort()
    .map((name) => join(folder, name));
}

/** @param {string} folder */
function runMaven(folder) {
  const goal = 'dependency:copy-dependencies';
  const options = ['-B', '-ntp', '-q', '-f', POM, goal, '-DincludeScope=runtime', `-DoutputDirectory=${folder}`];
  return new Promise((done, failed) => {
    const maven = spawn('mvn', options, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    let said = '';
    const hear = (/** @type {Buffer} */ chunk) => (said += chunk.toString());
    maven.stdout.on('data', hear);
    maven.stderr.on('data', hear);
    maven.on('error', (error) => failed(new Error(`Maven could not be started: ${error.message}`)));
    maven.on('close', (code) => {
      if (code === 0) return done(undefined);
      const last = said.trim().split('\n').slice(-LAST_LINES).join('\n');
      failed(new Error(`Maven could not fetch Neo4j (exit code ${code}). It needs a network once. It said:\n${last}`));
    });
  });
}

/**
 * The oldest Java that runs a version of Neo4j: 17 for the 5 series, 21 for those that are numbered by years (2025 and later).
 * @param {string} neo4jVersion `5.26.30`, `2026.04.0`
 */
export function oldestJavaFor(neo4jVersion) {
  return Number(/^\d+/.exec(neo4jVersion)?.[0]) >= 2025 ? 21 : 17;
}

/** The version of Neo4j that pom.xml names. */
export function neo4jVersion() {
  return /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(readFileSync(POM, 'utf8'))?.[1] ?? '5';
}

/**
 * The Java at hand, `JAVA_HOME`'s, else the one on PATH, and whether the Neo4j of pom.xml runs on it.
 * @returns {{ program: string, version: string, isEnough: boolean } | undefined} undefined where there is none
 */
export function findJava() {
  const home = process.env['JAVA_HOME'];
  const program = home === undefined || home === '' ? 'java' : join(home, 'bin', 'java');
  const { status, stderr } = spawnSync(program, ['-version'], { encoding: 'utf8' });
  const version = status === 0 ? /version "([^"]+)"/.exec(stderr)?.[1] : undefined;
  if (version === undefined) return undefined;
  return { program, version, isEnough: Number(/^\d+/.exec(version)?.[0]) >= oldestJavaFor(neo4jVersion()) };
}

/** Whether Maven answers. */
export function hasMaven() {
  return spawnSync('mvn', ['-v'], { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0;
}
