import type { ContactAnswer } from '@readout/domain';
import { expect, test } from 'vitest';
import { wordsAround } from './words-around.ts';

const START = 100;

function contactTold(...texts: readonly string[]): ContactAnswer {
  const passages = texts.map((text, at) => ({
    in: 'body',
    start: START * (at + 1),
    end: START * (at + 1) + text.length,
    text,
  }));
  const marks = passages.flatMap(({ start, text }) => [
    ...[...text.matchAll(/phone\s+call/gu)].map((found) => mark(start + found.index, found[0], 'contact')),
    ...[...text.matchAll(/Presidents?|Premier/gu)].map((found) => mark(start + found.index, found[0], 'parties')),
  ]);
  return { accounts: [{ passages, marks }] } as unknown as ContactAnswer;
}

function mark(start: number, text: string, show: string): unknown {
  return { in: 'body', start, end: start + text.length, text, show };
}

test('a row shows the contact word with what stands around it, in one line and cut at a whole word', () => {
  const words = wordsAround(
    contactTold('After a long night of waiting in the capital a phone\n call brought them together.'),
  );
  expect(words?.text).toBe('… in the capital a phone call brought them together.');
  expect(words?.marks.map(({ start, end }) => words.text.slice(start, end))).toEqual(['phone call']);
});

test('the passage that names most of its participants is shown, the first where they are even', () => {
  const words = wordsAround(
    contactTold(
      'A phone call it was.',
      'The President and the Premier held a phone call.',
      'Presidents, President: a phone call.',
    ),
  );
  expect(words?.text).toContain('the Premier held a phone call.');
});

test('where no passage holds a word for it, nothing is shown', () => {
  expect(wordsAround(contactTold('The President saw the Premier.'))).toBeNull();
});
