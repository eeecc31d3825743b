import { describe, expect, it } from 'vitest';
import { meantWord } from './misspelt.ts';

describe('misprinted words of offices', () => {
  it.each([
    ['minster', 'minister'],
    ['presdient', 'president'],
    ['ministter', 'minister'],
    ['foriegn', 'foreign'],
    ['ambassdor', 'ambassador'],
  ])('reads %s as %s', (printed, meant) => {
    expect(meantWord(printed)).toBe(meant);
  });

  it.each([
    'minister',
    'ministers',
    'ministry',
    'resident',
    'presidents',
    'secretary',
    'foreigner',
    'monster',
    'minis',
  ])('leaves %s as it is', (word) => {
    expect(meantWord(word)).toBe(word);
  });
});
