// @ts-check
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examine } from './architecture.mjs';
import { DOORS, rulesFor } from './dependency-rules.mjs';
import { ROOT } from './run.mjs';

const LIBRARIES = ['zod', 'react', 'cytoscape', 'fastify', 'neo4j-driver', '@photostructure/sqlite', '@types/node'];

/** A tree in which every import is allowed. @type {Record<string, string>} */
const SOUND = {
  'packages/domain/src/index.ts': "export { day } from './day.ts';",
  'packages/domain/src/day.ts': "import * as z from 'zod/mini';\nexport const day = z.string();",
  'packages/store/src/index.ts': "export { day } from '@readout/domain';",
  'packages/sqlite-store/src/index.ts': "import '@readout/store';\nexport { open } from './engine.ts';",
  'packages/sqlite-store/src/engine.ts': "export { DatabaseSync as open } from '@photostructure/sqlite';",
  'packages/joining/src/index.ts': "export { day } from '@readout/domain';",
  'packages/contact-index/src/index.ts': "export { day } from '@readout/domain';",
  'packages/ingest/src/index.ts':
    "import 'node:fs';\nimport '@readout/joining';\nexport { day } from '@readout/store';",
  'packages/drawing/src/index.ts': "export { day } from '@readout/domain';",
  'packages/exchange/src/index.ts': "export { day } from '@readout/drawing';",
  'packages/api/src/index.ts': "export { day } from '@readout/domain';",
  'packages/sample/src/index.ts': 'export const documents = [];',
  'neo4j/src/index.ts': "import 'neo4j-driver';\nexport { day } from '@readout/store';",
  'neo4j/server/for-tests.mjs': "export { start } from './server.mjs';",
  'neo4j/server/server.mjs': 'export const start = 1;',
  'apps/readout/src/main.ts': "import '@readout/neo4j';\nimport './http/server.ts';",
  'apps/readout/src/http/server.ts': "import 'fastify';\nexport { day } from '@readout/contact-index';",
  'apps/web/src/main.tsx': "import 'react';\nimport './features/reading/pane.tsx';",
  'apps/web/src/graph/canvas.ts': "import 'cytoscape';\nexport { day } from '@readout/exchange';",
  'apps/web/src/features/reading/pane.tsx': "import '../../graph/canvas.ts';\nexport const pane = 1;",
  'apps/web/src/features/search/box.tsx': 'export const box = 1;',
  'tooling/browser.mjs': 'export const browser = 1;',
  'tooling/contract.mjs': "import '../neo4j/server/for-tests.mjs';",
  'e2e/journeys/open.ts': "import '@readout/sample';\nimport '../../tooling/browser.mjs';",
  'packages/domain/src/day.test.ts': "import 'node:fs';\nimport '@readout/sqlite-store';",
};

/** For each rule, a file that breaks it, and nothing else. @type {[rule: string, path: string, text: string][]} */
const PLANTS = [
  ['doors-of-packages/domain', 'packages/domain/src/p.ts', "import '@readout/store';"],
  ['doors-of-packages/store', 'packages/store/src/p.ts', "import '@readout/joining';"],
  ['doors-of-packages/joining', 'packages/joining/src/p.ts', "import '@readout/store';"],
  ['doors-of-packages/contact-index', 'packages/contact-index/src/p.ts', "import '@readout/store';"],
  ['doors-of-packages/drawing', 'packages/drawing/src/p.ts', "import '@readout/sample';"],
  ['doors-of-packages/api', 'packages/api/src/p.ts', "import '@readout/drawing';"],
  ['doors-of-packages/sample', 'packages/sample/src/p.ts', "import '@readout/domain';"],
  ['doors-of-packages/sqlite-store', 'packages/sqlite-store/src/p.ts', "import '@readout/neo4j';"],
  ['doors-of-packages/ingest', 'packages/ingest/src/p.ts', "import type { open } from '@readout/sqlite-store';"],
  ['doors-of-packages/exchange', 'packages/exchange/src/p.ts', "import '@readout/api';"],
  ['doors-of-neo4j/src', 'neo4j/src/p.ts', "import '@readout/sqlite-store';"],
  ['doors-of-neo4j/server', 'neo4j/server/p.mjs', "import '../../tooling/browser.mjs';"],
  ['doors-of-tooling', 'tooling/p.mjs', "import '@readout/domain';"],
  ['doors-of-e2e', 'e2e/journeys/p.ts', "import '@readout/store';"],
  ['doors-of-apps/web', 'apps/web/src/p.ts', "import '@readout/sample';"],
  ['doors-of-apps/readout', 'apps/readout/src/p.ts', "import '../../../tooling/browser.mjs';"],
  ...Object.entries({
    'packages/domain': ['packages/store/src/q.ts', '../../domain/src/day.ts'],
    'packages/store': ['packages/ingest/src/q.ts', '../../store/src/hidden.ts'],
    'packages/joining': ['packages/ingest/src/r.ts', '../../joining/src/hidden.ts'],
    'packages/contact-index': ['apps/readout/src/q.ts', '../../../packages/contact-index/src/hidden.ts'],
    'packages/drawing': ['packages/exchange/src/q.ts', '../../drawing/src/hidden.ts'],
    'packages/api': ['apps/web/src/q.ts', '../../../packages/api/src/hidden.ts'],
    'packages/sample': ['e2e/q.ts', '../packages/sample/src/hidden.ts'],
    'packages/sqlite-store': ['apps/readout/src/r.ts', '../../../packages/sqlite-store/src/engine.ts'],
    'packages/ingest': ['apps/readout/src/s.ts', '../../../packages/ingest/src/hidden.ts'],
    'packages/exchange': ['apps/web/src/r.ts', '../../../packages/exchange/src/hidden.ts'],
    'neo4j/src': ['apps/readout/src/t.ts', '../../../neo4j/src/hidden.ts'],
    'neo4j/server': ['tooling/q.mjs', '../neo4j/server/server.mjs'],
    tooling: ['e2e/r.ts', '../tooling/contract.mjs'],
  }).map(([room, [path = '', to]]) => plant(`face-of-${room}`, path, `import '${to}';`)),
  ['face-of-apps/web', 'apps/readout/src/u.ts', "import '../../web/src/features/search/box.tsx';"],
  ['face-of-apps/readout', 'apps/web/src/s.ts', "import '../../readout/src/http/server.ts';"],
  ['face-of-e2e', 'tooling/r.mjs', "import '../e2e/journeys/open.ts';"],
  ['owner-of-neo4j-driver', 'apps/readout/src/v.ts', "import 'neo4j-driver';"],
  ['owner-of-@photostructure/sqlite', 'packages/ingest/src/s.ts', "import '@photostructure/sqlite';"],
  ['owner-of-cytoscape', 'apps/web/src/features/search/map.ts', "import type { Core } from 'cytoscape';"],
  ['owner-of-fastify', 'apps/readout/src/serve.ts', "import 'fastify';"],
  ['owner-of-@fastify/…', 'apps/readout/src/files.ts', "import '@fastify/static';"],
  ['owner-of-fastify-type-provider-zod', 'apps/readout/src/types.ts', "import 'fastify-type-provider-zod';"],
  ['owner-of-react', 'packages/drawing/src/sign.tsx', "import 'react';"],
  ['owner-of-react-…', 'packages/exchange/src/report.tsx', "import 'react-dom';"],
  ['owner-of-@tanstack/react-…', 'packages/api/src/queries.ts', "import '@tanstack/react-query';"],
  ['features-apart', 'apps/web/src/features/search/pane.tsx', "import '../reading/pane.tsx';"],
  ['runs-anywhere', 'packages/joining/src/clock.ts', "import 'node:os';"],
  ['small-zod', 'packages/exchange/src/schema.ts', "import { z } from 'zod';\nexport { z };"],
  ['no-circle', 'packages/domain/src/egg.ts', "import './hen.ts';"],
  ['resolvable', 'packages/store/src/lost.ts', "import './nowhere.ts';"],
  ['declared', 'packages/store/src/guest.ts', "import 'zod';"],
  ['declared-of-ours', 'packages/ingest/src/t.ts', "import '@readout/domain';"],
  ['by-name', 'packages/contact-index/src/q.ts', "import '../../domain/src/index.ts';"],
  ['one-sqlite-import', 'packages/sqlite-store/src/second.ts', "import '@photostructure/sqlite';"],
  ['named', 'packages/store/src/helpers/x.ts', 'export const x = 1;'],
];

/** What plants need beside them. @type {Record<string, string>} */
const SOIL = {
  'packages/domain/src/hen.ts': "import './egg.ts';",
  ...Object.fromEntries(
    ['store', 'joining', 'contact-index', 'drawing', 'api', 'sample', 'ingest', 'exchange'].map((name) => [
      `packages/${name}/src/hidden.ts`,
      'export const hidden = 1;',
    ]),
  ),
  'neo4j/src/hidden.ts': 'export const hidden = 1;',
};

/** @param {string} rule @param {string} path @param {string} text @returns {[string, string, string]} */
function plant(rule, path, text) {
  return [rule, path, text];
}

/** What the package.json of a workspace names; ingest leaves one out. @type {Record<string, string[]>} */
const DECLARED = {
  'packages/store': ['@readout/domain'],
  'packages/sqlite-store': ['@readout/store', '@photostructure/sqlite'],
  'packages/ingest': ['@readout/store', '@readout/joining'],
};

/** @param {Record<string, string>} files @returns {string} the root of a new tree */
function treeOf(files) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'readout-architecture-')));
  const write = (/** @type {string} */ path, /** @type {string} */ text) => {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const link = (/** @type {string} */ to, /** @type {string} */ name) => {
    mkdirSync(join(root, 'node_modules', dirname(name)), { recursive: true });
    symlinkSync(to, join(root, 'node_modules', name), 'junction');
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  for (const room of Object.keys(DOORS).filter((name) => !['neo4j/server', 'tooling', 'e2e'].includes(name))) {
    const folder = room.replace(/\/src$/, '');
    const name = `@readout/${folder.replace(/^.*\//, '')}`;
    const all = [
      ...LIBRARIES,
      ...Object.keys(DOORS).map((other) => `@readout/${other.replace(/^packages\/|\/src$/g, '')}`),
    ];
    const dependencies = Object.fromEntries((DECLARED[folder] ?? all).map((library) => [library, '*']));
    const exports = folder.startsWith('apps/') ? {} : { exports: { '.': './src/index.ts' } };
    write(`${folder}/package.json`, JSON.stringify({ name, type: 'module', dependencies, ...exports }));
    link(join(root, folder), name);
  }
  for (const library of [
    ...LIBRARIES,
    'react-dom',
    '@fastify/static',
    'fastify-type-provider-zod',
    '@tanstack/react-query',
  ]) {
    link(join(ROOT, 'node_modules', library), library);
  }
  write('package.json', JSON.stringify({ name: 'planted', type: 'module' }));
  return root;
}

describe('the architecture check', () => {
  /** @type {string[]} */
  const roots = [];
  /** @type {import('./architecture.mjs').Violation[]} */
  let found = [];

  beforeAll(async () => {
    const root = treeOf({ ...SOUND, ...SOIL, ...Object.fromEntries(PLANTS.map(([, path, text]) => [path, text])) });
    roots.push(root);
    found = (await examine(root)).violations;
  }, 60_000);

  afterAll(() => {
    for (const root of roots) rmSync(root, { recursive: true });
  });

  it('lets a tree pass in which every import points down', async () => {
    const root = treeOf(SOUND);
    roots.push(root);
    const { violations, modules } = await examine(root);
    expect(violations).toEqual([]);
    expect(modules).toBe(Object.keys(SOUND).length);
  }, 60_000);

  it.each(PLANTS)('sees %s broken in %s', (rule, path) => {
    const folder = path.includes('/helpers/') ? dirname(path) : path;
    expect(found.filter(({ from }) => from === folder).map((violation) => violation.rule)).toContain(rule);
  });

  it('plants something against every rule', () => {
    const planted = new Set(PLANTS.map(([rule]) => rule));
    expect(rulesFor(ROOT).filter(({ name }) => !planted.has(name ?? ''))).toEqual([]);
  });

  it('accuses only what was planted', () => {
    const planted = new Set([...PLANTS.map(([, path]) => path), ...Object.keys(SOIL), 'packages/store/src/helpers']);
    expect(found.filter(({ from }) => !planted.has(from))).toEqual([]);
  });
});
