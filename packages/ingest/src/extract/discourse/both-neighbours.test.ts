import { expect, it } from 'vitest';
import { found } from '../tell-for-tests.ts';

/** Kind, people and sides of what a wire of no country tells on Wednesday 15 May 2024. */
const toldIn = (text: string): string[] =>
  found(text, '2024-05-15').conversations.map(
    ({ kind, participants, sides }) => `${kind} ${[...participants.map(({ name }) => name), ...sides].join(' + ')}`,
  );

it.each([
  [
    'Slovakia has quarrelled with Hungary and Austria over water. Slovak Foreign Minister Jan Kral sent notes to both neighbours on Monday.',
    ['letter Jan Kral + Hungary', 'letter Jan Kral + Austria'],
  ],
  [
    'Kenya has quarrelled with Uganda and Tanzania. Kenyan Foreign Minister James Odera wrote to both neighbours on Monday.',
    ['letter James Odera + Uganda', 'letter James Odera + Tanzania'],
  ],
  // Two neighbours of whom nobody else speaks are each other's.
  ['Chad and Niger closed their border. The two neighbours held talks on Monday.', ['talks Chad + Niger']],
])('%s', (text, told) => {
  expect(toldIn(text)).toEqual(told);
});
