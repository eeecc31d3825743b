// @ts-check
import { describe, expect, it } from 'vitest';
import { lastJson, tablesOf } from './measurements.mjs';

describe('what a measurement printed', () => {
  it('is read from its last line', () => {
    expect(lastJson('reading …\n{"half": 1}\n{"rows": 60000}\n')).toEqual({ rows: 60_000 });
  });

  it('is nothing where that line is no JSON', () => {
    expect(lastJson('{"rows": 60000}\nbye')).toBeUndefined();
    expect(lastJson('')).toBeUndefined();
  });

  it('becomes a table of its rows', () => {
    const rows = [{ question: 'contacts', p95: 12 }];
    expect(tablesOf('sqlite', rows)).toEqual([{ title: 'sqlite', rows }]);
  });

  it('becomes one table of single figures, and one for each list of rows in it', () => {
    const rows = [{ question: 'contacts', p95: 12 }];
    expect(tablesOf('sqlite', { load: { rowsPerSecond: 70_000 }, at: [1, 2], questions: rows })).toEqual([
      {
        title: 'sqlite',
        rows: [
          { what: 'load · rowsPerSecond', value: 70_000 },
          { what: 'at', value: '1, 2' },
        ],
      },
      { title: 'sqlite · questions', rows },
    ]);
  });
});
