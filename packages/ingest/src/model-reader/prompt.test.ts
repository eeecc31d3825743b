import { AGREEMENT_STATUSES, KINDS, STATUSES } from '@readout/domain';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PROMPT } from './prompt.generated.ts';
import { INSTRUCTIONS } from './prompt.ts';

test('the prompt is the file that people read', () => {
  expect(PROMPT).toBe(readFileSync(new URL('./prompt.md', import.meta.url), 'utf8'));
});

test('the instructions name every word of the vocabulary that a reply may use, and leave no hole', () => {
  for (const word of [KINDS, STATUSES, AGREEMENT_STATUSES].flatMap((table) => Object.keys(table)))
    expect(INSTRUCTIONS).toContain(`\`${word}\``);
  expect(INSTRUCTIONS).not.toContain('{{');
});
