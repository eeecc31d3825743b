import { expect, it } from 'vitest';
import { found } from '../../extract/tell-for-tests.ts';

/** Who took part, with the office, in what a text tells. */
const whoIn = (text: string): string[] =>
  found(text, '2024-05-15').conversations.flatMap(({ participants }) =>
    participants.map(({ name, office }) => `${name}, ${office ?? '-'}`),
  );

it.each([
  [
    'Uzbek Foreign Minister Rustam Karimov met with Special Representative of the Chinese Government on Eurasian Affairs Zhao Min on Monday.',
    [
      'Rustam Karimov, Foreign Minister',
      'Zhao Min, Special Representative of the Chinese Government on Eurasian Affairs',
    ],
  ],
  [
    'Special Envoy on African Issues Wang Jun met Kenyan President Daniel Kiprop on Monday.',
    ['Wang Jun, Special Envoy on African Issues', 'Daniel Kiprop, President'],
  ],
  [
    'Special Representative of the Japanese Government on Arctic Affairs Kenji Mori spoke by phone with Icelandic Foreign Minister Jon Arason on Monday.',
    ['Kenji Mori, Special Representative of the Japanese Government on Arctic Affairs', 'Jon Arason, Foreign Minister'],
  ],
])('%s', (text, who) => {
  expect(whoIn(text)).toEqual(who);
});
