import { expect, it } from 'vitest';
import { found } from '../../extract/tell-for-tests.ts';

/** Who took part, with the office, in what a text tells. */
const whoIn = (text: string): string[] =>
  found(text, '2024-05-15').conversations.flatMap(({ participants }) =>
    participants.map(({ name, office }) => `${name}, ${office ?? '-'}`),
  );

it.each([
  [
    'British Foreign Secretary John Hale KC met Irish Foreign Minister Sean Doyle on Monday.',
    ['John Hale, Foreign Secretary', 'Sean Doyle, Foreign Minister'],
  ],
  [
    'Fijian Prime Minister Semi Vula spoke by phone with Jamaican Foreign Minister Alan Reid OBE on Monday.',
    ['Semi Vula, Prime Minister', 'Alan Reid, Foreign Minister'],
  ],
  [
    'The British High Commissioner, Peter Dunn CMG, met Kenyan President Daniel Kiprop on Monday.',
    ['Peter Dunn, High Commissioner', 'Daniel Kiprop, President'],
  ],
  [
    "Grace Wanjiru, Kenya's foreign minister, spoke by phone with Ugandan President Joseph Okello on Monday.",
    ['Grace Wanjiru, foreign minister', 'Joseph Okello, President'],
  ],
  [
    'Faith Moyo, the Zimbabwean foreign minister, met Malawian President Justice Banda on Monday.',
    ['Faith Moyo, foreign minister', 'Justice Banda, President'],
  ],
])('%s', (text, who) => {
  expect(whoIn(text)).toEqual(who);
});
