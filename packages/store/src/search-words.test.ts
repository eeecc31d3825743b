import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEmptySearch, nameSearchWords, searchWords } from './search-words.ts';

describe('a search as people type it', () => {
  test('is whole words but for the last, which may be unfinished', () => {
    expect(searchWords('Lake  ACCORD sig')).toEqual({ phrases: [], words: ['lake', 'accord'], prefix: 'sig' });
    expect(searchWords('Nguyễn al-Sisi')).toEqual({ phrases: [], words: ['nguyen', 'al'], prefix: 'sisi' });
  });

  test('holds quoted parts as phrases, in any quotation marks; one quoted word is a whole word', () => {
    expect(searchWords('“Lake Accord” „signed“')).toEqual({
      phrases: [['lake', 'accord']],
      words: ['signed'],
      prefix: null,
    });
    expect(searchWords('"a b" c "d e"')).toEqual({
      phrases: [
        ['a', 'b'],
        ['d', 'e'],
      ],
      words: ['c'],
      prefix: null,
    });
    expect(searchWords('call "lake accord" bo')).toEqual({
      phrases: [['lake', 'accord']],
      words: ['call'],
      prefix: 'bo',
    });
  });

  test('takes a mark without a partner for nothing', () => {
    expect(searchWords('"lake acc')).toEqual({ phrases: [], words: ['lake'], prefix: 'acc' });
    expect(searchWords('"a b" "c d')).toEqual({ phrases: [['a', 'b']], words: ['c'], prefix: 'd' });
    expect(searchWords('lake"')).toEqual({ phrases: [], words: [], prefix: 'lake' });
  });

  test('asks nothing where nothing is left of it', () => {
    for (const typed of ['', ' ', '""', '*()^~:', '"', '“”', '…'])
      expect(isEmptySearch(searchWords(typed)), typed).toBe(true);
    expect(isEmptySearch(searchWords('x'))).toBe(false);
  });

  test('is never anything but letters and digits, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const { phrases, words, prefix } = searchWords(typed);
        for (const word of [...phrases.flat(), ...words, ...(prefix === null ? [] : [prefix])]) {
          expect(word).toMatch(/^[a-z0-9]+$/u);
        }
        for (const phrase of phrases) expect(phrase.length).toBeGreaterThan(1);
      }),
    );
  });

  test('is refused above 1,000 characters', () => {
    expect(() => searchWords('a'.repeat(1001))).toThrow(
      expect.objectContaining({ code: 'question-too-large' }) as Error,
    );
    expect(() => nameSearchWords('a'.repeat(1001))).toThrow(
      expect.objectContaining({ code: 'question-too-large' }) as Error,
    );
    expect(searchWords('a'.repeat(1000)).prefix).toHaveLength(1000);
  });
});
