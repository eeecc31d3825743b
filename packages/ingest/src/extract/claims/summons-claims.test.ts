import { expect, it } from 'vitest';
import { found } from '../tell-for-tests.ts';

/** Kind, status and sides of what a wire of no country tells on Wednesday 15 May 2024. */
const toldIn = (text: string): string[] =>
  found(text, '2024-05-15').conversations.map(
    ({ kind, status, participants, sides }) =>
      `${kind} ${status} ${[...participants.map(({ name }) => name), ...sides].join(' + ')}`,
  );

it.each([
  [
    "Poland's Foreign Ministry summoned the Russian ambassador on Monday over the incident.",
    ['meeting held Poland + Russia'],
  ],
  ["Latvia's Foreign Ministry called in the ambassador of Belarus on Monday.", ['meeting held Latvia + Belarus']],
  [
    'The Foreign Ministry in Chisinau summoned Russian Ambassador Oleg Petrov on Monday.',
    ['meeting held Oleg Petrov + Moldova'],
  ],
  ['The Peruvian ambassador was called in to the Chilean Foreign Ministry on Tuesday.', ['meeting held Peru + Chile']],
  ['The Cuban ambassador in Bogota was called in to the Foreign Ministry on Monday.', ['meeting held Cuba + Colombia']],
  ["Kenya's Foreign Ministry will summon the Ugandan ambassador on Friday.", ['meeting planned Kenya + Uganda']],
  ["Kenya's Foreign Ministry called in the army on Monday.", []],
  ['The Peruvian ambassador was called in to the Peruvian Foreign Ministry on Tuesday.', []],
])('%s', (text, told) => {
  expect(toldIn(text)).toEqual(told);
});
