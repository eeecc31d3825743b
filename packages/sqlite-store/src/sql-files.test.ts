import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sqlModule, statementsOf } from './sql-files.ts';

test('the module that carries the .sql files is as write-sql.ts writes it now', () => {
  expect(readFileSync(new URL('./sql.generated.ts', import.meta.url), 'utf8')).toBe(sqlModule());
});

test('a file is one statement named after it, or several named by their parts, without comments', () => {
  const whole = statementsOf({ name: 'collections', text: '-- Why.\nSELECT 1\nFROM x;\n' });
  expect([...whole]).toEqual([['collections', 'SELECT 1\nFROM x']]);
  const parts = statementsOf({
    name: 'side',
    text: '-- Why.\n\n-- part: one\nSELECT 1;\n\n-- part: and-two\nSELECT 2;\n',
  });
  expect([...parts]).toEqual([
    ['side/one', 'SELECT 1'],
    ['side/and-two', 'SELECT 2'],
  ]);
});
