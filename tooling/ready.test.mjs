// @ts-check
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isBuilt, stampOf } from './build.mjs';
import { holds, isInstalled } from './installed.mjs';

describe('whether packages are installed', () => {
  const wanted = {
    '': {},
    'packages/domain': { version: '0.1.0' },
    'node_modules/@readout/domain': { link: true },
    'node_modules/vite': { version: '8.3.8' },
    'node_modules/only-for-mac': { version: '1.0.0', optional: true },
  };
  const present = {
    'node_modules/@readout/domain': { link: true },
    'node_modules/vite': { version: '8.3.8' },
  };

  it('is so when every wanted version is there, optional ones aside', () => {
    expect(holds(present, wanted)).toBe(true);
  });

  it.each([
    ['a package is missing', { ...present, 'node_modules/vite': undefined }],
    ['it has another version', { ...present, 'node_modules/vite': { version: '8.3.7' } }],
    ['a new workspace is not linked', { ...present, 'node_modules/@readout/domain': undefined }],
    ['an optional one has another version', { ...present, 'node_modules/only-for-mac': { version: '0.9.0' } }],
  ])('is not so when %s', (_, found) => {
    const there = Object.fromEntries(Object.entries(found).filter(([, entry]) => entry !== undefined));
    expect(holds(/** @type {import('./installed.mjs').Packages} */ (there), wanted)).toBe(false);
  });

  it('is not so in a fresh clone', () => {
    expect(isInstalled(join(tmpdir(), 'no-such-clone'))).toBe(false);
  });
});

describe('whether the program is built', () => {
  /** @type {string} */
  let root;
  const put = (/** @type {string} */ path, /** @type {string} */ text) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'readout-build-'));
    put('apps/readout/src/main.ts', 'main');
    put('packages/sample/documents/one.md', 'one');
    put('package-lock.json', '{}');
    put('dist/.built', stampOf(root));
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it('is so while no source changes', () => {
    expect(isBuilt(root)).toBe(true);
  });

  it.each(['apps/readout/src/main.ts', 'packages/sample/documents/one.md', 'package-lock.json'])(
    'is not so once %s is touched',
    (path) => {
      utimesSync(join(root, path), new Date(0), new Date(0));
      expect(isBuilt(root)).toBe(false);
    },
  );

  it.each(['apps/web/src/new.ts', 'neo4j/queries/contacts.cypher', 'packages/store/src/server/x.ts'])(
    'is not so once %s is added',
    (path) => {
      put(path, 'new');
      expect(isBuilt(root)).toBe(false);
    },
  );

  it('is not so once a source is removed', () => {
    rmSync(join(root, 'packages/sample/documents/one.md'));
    expect(isBuilt(root)).toBe(false);
  });

  it.each(['apps/web/src/new.test.tsx', 'apps/web/.tsc/x.d.ts', 'neo4j/server/lib/x.jar', 'packages/sample/README.md'])(
    'remains so when %s is added, which no build reads',
    (path) => {
      put(path, 'new');
      expect(isBuilt(root)).toBe(true);
    },
  );

  it('is not so in a fresh clone', () => {
    rmSync(join(root, 'dist'), { recursive: true });
    expect(isBuilt(root)).toBe(false);
  });
});
