// @ts-check
/** `npm run architecture`: sees that imports point down, and that rooms are named after what they hold. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cruise } from 'dependency-cruiser';
import { DOORS, READING, rulesFor } from './dependency-rules.mjs';
import { ROOT } from './run.mjs';

const FOLDERS = ['packages', 'apps', 'neo4j', 'e2e', 'tooling'];
const NOT_OURS = new Set(['node_modules', 'dist', '.tsc', 'coverage', 'lib', 'fixtures', 'test-results']);
const NAMELESS = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'manager', 'managers', 'misc']);
const SQLITE = /^(?:@photostructure\/sqlite|node:sqlite|better-sqlite3)$/;
const TEST = /\.test\.(?:tsx?|mjs)$/;

/** @typedef {{ rule: string, from: string, to: string, comment: string }} Violation paths from the root */
/** @typedef {Pick<import('dependency-cruiser').IModule, 'source' | 'dependencies'>} Module */

/**
 * Every breach of the rules in the tree at `root`.
 * @param {string} root
 * @returns {Promise<{ violations: Violation[], modules: number, imports: number }>}
 */
export async function examine(root) {
  const rules = rulesFor(root);
  const present = FOLDERS.filter((folder) => existsSync(join(root, folder)));
  const { output } = await cruise(present, {
    ...READING,
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: rules },
  });
  if (typeof output === 'string') throw new Error(`dependency-cruiser answered in words: ${output}`);
  const modules = output.modules.filter(({ source, coreModule }) => !coreModule && !source.includes('node_modules/'));
  const violations = output.summary.violations.map(({ rule, from, to }) => ({
    rule: rule.name,
    from,
    to,
    comment: rules.find(({ name }) => name === rule.name)?.comment ?? '',
  }));
  violations.push(...enteredByPath(modules), ...undeclared(root, modules), ...moreSqlite(modules), ...nameless(root));
  return { violations, modules: modules.length, imports: modules.reduce((sum, m) => sum + m.dependencies.length, 0) };
}

/** Another package is imported by its name, not by a path to its face. @param {Module[]} modules @returns {Violation[]} */
function enteredByPath(modules) {
  return importsOf(modules)
    .filter(({ from, to, module }) => {
      const [here, there] = [roomOf(from), roomOf(to)];
      return module.startsWith('.') && here !== there && /^(?:packages\/|neo4j\/src$)/.test(there) && !TEST.test(from);
    })
    .map(({ from, to }) => ({ rule: 'by-name', from, to, comment: 'import another package by its name (@readout/…)' }));
}

/** The package.json of a workspace names the workspaces it uses. @param {string} root @param {Module[]} modules */
function undeclared(root, modules) {
  return importsOf(modules)
    .filter(({ from, module }) => {
      const name = /^@readout\/[^/]+/.exec(module)?.[0];
      const file = join(root, workspaceOf(from), 'package.json');
      if (name === undefined || TEST.test(from) || !existsSync(file)) return false;
      const { dependencies = {}, name: own } = JSON.parse(readFileSync(file, 'utf8'));
      return own !== name && dependencies[name] === undefined;
    })
    .map(({ from, to }) => ({
      rule: 'declared-of-ours',
      from,
      to,
      comment: 'name it in dependencies of package.json',
    }));
}

/** SQLite stands behind one import, so that another can replace it. @param {Module[]} modules @returns {Violation[]} */
function moreSqlite(modules) {
  return importsOf(modules)
    .filter(({ from, module }) => from.startsWith('packages/sqlite-store/') && SQLITE.test(module) && !TEST.test(from))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .slice(1)
    .map(({ from, to }) => ({ rule: 'one-sqlite-import', from, to, comment: 'SQLite stands behind one import' }));
}

/** Folders and files are named after what they hold. @param {string} root @returns {Violation[]} */
function nameless(root) {
  return FOLDERS.flatMap((folder) => pathsIn(root, folder))
    .filter((path) => NAMELESS.has(basename(path).replace(/\..*$/, '')))
    .map((path) => ({ rule: 'named', from: path, to: dirname(path), comment: 'name it after what it holds' }));
}

/** @param {string} root @param {string} folder @returns {string[]} */
function pathsIn(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.has(name))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? [path, ...pathsIn(root, path)] : [path];
    });
}

/** @param {Module[]} modules */
function importsOf(modules) {
  return modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ module, resolved }) => ({ from: source, to: resolved, module })),
  );
}

/** @param {string} path */
function roomOf(path) {
  return Object.keys(DOORS).find((room) => path.startsWith(`${room}/`)) ?? '';
}

/** @param {string} path */
function workspaceOf(path) {
  return /^(?:packages|apps)\/[^/]+|^[^/]+/.exec(path)?.[0] ?? '';
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { violations, modules, imports } = await examine(ROOT);
  for (const { rule, from, to, comment } of violations) {
    process.stdout.write(`${rule}: ${from} → ${to}${comment === '' ? '' : `\n  ${comment}`}\n`);
  }
  const told = violations.length === 0 ? 'every import points down' : `${violations.length} breaches`;
  process.stdout.write(`${modules} modules, ${imports} imports: ${told}\n`);
  process.exitCode = violations.length === 0 && modules > 0 ? 0 : 1;
}
