import { expect, test } from 'vitest';
import { keptWords } from './kept-words.ts';

test.each([
  [{ given: 0, kept: 0 }, 'A language model read this text and told of no contact.'],
  [{ given: 1, kept: 1 }, 'A language model read this text and told of 1 contact; the text bears it out.'],
  [{ given: 3, kept: 3 }, 'A language model read this text and told of 3 contacts; the text bears all of them out.'],
  [{ given: 3, kept: 2 }, 'A language model read this text and told of 3 contacts; the text bears out 2.'],
  [{ given: 1, kept: 0 }, 'A language model read this text and told of 1 contact; the text bears out none.'],
])('%o is said as it is', (share, sentence) => {
  expect(keptWords({ ...share, lost: {} })).toEqual({ sentence, lost: [] });
});

test('what was left out is named, the most first', () => {
  expect(keptWords({ given: 2, kept: 1, lost: { 'day-wrong': 1, 'quote-not-in-text': 4 } }).lost).toEqual([
    'Quotes that do not stand in the text: 4',
    'Days that do not exist or end before they begin: 1',
  ]);
});
