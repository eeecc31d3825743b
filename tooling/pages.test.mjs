// @ts-check
import { describe, expect, it } from 'vitest';
import { faultsOfPages, readPages } from './pages.mjs';
import { ROOT } from './run.mjs';

const PATHS = ['README.md', 'packages', 'packages/store', 'packages/store/README.md', 'packages/store/src/cursor.ts'];
/** @param {string} text */
const faultsOf = (text) => faultsOfPages(new Map([['packages/store/README.md', text]]), PATHS);

describe('the pages of the house', () => {
  it('link to files and folders that are there', () => {
    expect(
      faultsOf('[up](../../README.md#rights), [here](src/cursor.ts), [beside](../store/), [out](https://a.b)'),
    ).toEqual([]);
    expect(faultsOf('[gone](src/gone.ts)')).toEqual([
      'packages/store/README.md links to src/gone.ts, where nothing is',
    ]);
  });

  it('name source files that some folder has, by the end of their path', () => {
    expect(faultsOf('`cursor.ts`, `src/cursor.ts`, `canonical-*.ts`, `MATCH (a)`')).toEqual([]);
    expect(faultsOf('`curser.ts` and `answers/cursor.ts`')).toEqual([
      'packages/store/README.md names curser.ts, which no folder has',
      'packages/store/README.md names answers/cursor.ts, which no folder has',
    ]);
  });

  it('are not asked about what they show as code', () => {
    expect(faultsOf('```ts\n[a](gone.ts) `gone.ts`\n```\n')).toEqual([]);
  });

  it('hold all of it', () => {
    const { pages, paths } = readPages(ROOT);
    expect(pages.has('packages/ingest/README.md')).toBe(true);
    expect(faultsOfPages(pages, paths)).toEqual([]);
  });
});
