import { expect, test } from 'vitest';
import { KeptSchema, type Kept } from './kept.ts';
import { LOSSES, lossesOf } from './losses.ts';

test('losses of several documents are added up by name, the most first, and names of another version stay', () => {
  const kept: Pick<Kept, 'lost'>[] = [
    { lost: { 'day-wrong': 1, 'quote-not-in-text': 2 } },
    { lost: { 'quote-not-in-text': 1, 'from-a-later-version': 1, constructor: 1 } },
  ];
  expect(lossesOf(kept)).toEqual([
    { name: 'quote-not-in-text', words: LOSSES['quote-not-in-text'], times: 3 },
    { name: 'constructor', words: 'constructor', times: 1 },
    { name: 'day-wrong', words: LOSSES['day-wrong'], times: 1 },
    { name: 'from-a-later-version', words: 'from-a-later-version', times: 1 },
  ]);
  expect(lossesOf([])).toEqual([]);
});

test('a share that counts backwards or in parts is refused', () => {
  expect(KeptSchema.safeParse({ given: 2, kept: 1, lost: { 'day-wrong': 1 } }).success).toBe(true);
  for (const wrong of [
    { given: -1, kept: 0, lost: {} },
    { given: 1.5, kept: 1, lost: {} },
    { given: 1, kept: 1, lost: { 'day-wrong': 0 } },
  ])
    expect(KeptSchema.safeParse(wrong).success).toBe(false);
});
