import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchedText } from './searched-text.ts';

describe('the part of a text in which conversations are looked for', () => {
  it('is all of a text within the limit', () => {
    expect(searchedText('One. Two.', 9)).toBe('One. Two.');
  });

  it('ends with a paragraph, else with a line, else with a word', () => {
    expect(searchedText('One two.\n\nThree four.\nFive six seven.', 30)).toBe('One two.');
    expect(searchedText('Three four.\nFive six seven.', 20)).toBe('Three four.');
    expect(searchedText('Five six seven.', 12)).toBe('Five six');
  });

  it('cuts no letter of two code units, however long a text has no end of a word', () => {
    expect(searchedText('ab😀cd', 3)).toBe('ab');
    expect(searchedText('ab😀cd', 4)).toBe('ab😀');
  });

  it('is the beginning of the text, and never longer than the limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(60), (text, most) => {
        const searched = searchedText(text, most);
        expect(text.startsWith(searched)).toBe(true);
        expect(searched.length).toBeLessThanOrEqual(Math.max(most, 0));
      }),
    );
  });
});
