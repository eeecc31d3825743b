import type { DecisionStanding } from '@readout/domain';
import { expect, it } from 'vitest';
import { decisionWords } from './decision-words.ts';

const words = (...all: readonly DecisionStanding[]): string => decisionWords(all.map((standing) => ({ standing })));

it('decisions that were taken back are none that stand', () => {
  expect(words('in-force', 'waiting', 'overruled', 'contradicted')).toBe('4 decisions');
  expect(words('in-force', 'undone')).toBe('1 decision, 1 taken back');
  expect(words('undone', 'undone')).toBe('2 decisions taken back');
  expect(words()).toBe('0 decisions');
});
