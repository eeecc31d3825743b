import type { Loaded } from '@readout/ingest';
import { expect, test } from 'vitest';
import { keptWords, lostWords, replacedWords } from './kept-words.ts';

test('what was kept and what was left out are said by name', () => {
  expect(keptWords({ given: 6, kept: 5, lost: {} })).toBe('5 of 6 said');
  expect(lostWords([{ given: 1, kept: 1, lost: { 'day-wrong': 1 } }])).toEqual([
    'Left out: days that do not exist or end before they begin (day-wrong): 1',
  ]);
  expect(lostWords([])).toEqual([]);
});

test('a reading that another reader replaced is said, with the way back', () => {
  const loaded = (readBefore?: string): Loaded =>
    ({ outcome: 'read-again', ...(readBefore === undefined ? {} : { readBefore }) }) as Loaded;
  expect(replacedWords([loaded(), loaded()], 'rules')).toEqual([]);
  const words = replacedWords([loaded('both'), loaded('both'), loaded('rules')], 'model');
  expect(words).toHaveLength(2);
  expect(words[0]).toMatch(/^1 document had been found by rules before; .* choose --reader both\.$/u);
  expect(words[1]).toMatch(
    /^2 documents had been found by rules and by a model before; .* --reader both brings it back/u,
  );
});
