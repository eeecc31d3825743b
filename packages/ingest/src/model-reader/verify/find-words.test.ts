import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WordFinder } from './find-words.ts';

const unit = fc.constantFrom(...['a', 'b', ' ', '\n', '’', "'", '“', '”', '"', 'é', '\u{1F600}', '\u00A0', '-']);
const texts = fc.array(unit, { minLength: 1, maxLength: 80 }).map((units) => units.join(''));
const folded = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/[’']/gu, "'").replace(/[“”"]/gu, '"').trim();

describe('words that are looked for in a text', () => {
  test('are found wherever they are a part of it, and what is found is that part', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % text.length, b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        const part = text.slice(start, end);
        const found = new WordFinder(text).first(part);
        if (part.trim() === '') expect(found).toBeNull();
        else expect(text.slice(found?.start, found?.end)).toBe(part.trim());
      }),
    );
  });

  test('are found with white space and quotation marks of another kind, and nothing else of another kind', () => {
    fc.assert(
      fc.property(texts, texts, (text, words) => {
        const found = new WordFinder(text).first(words);
        if (folded(words) === '') return;
        expect(found !== null).toBe(folded(` ${text} `).includes(folded(words)));
        if (found !== null) expect(folded(text.slice(found.start, found.end))).toBe(folded(words));
      }),
    );
  });

  test('are not found in another case or with another word', () => {
    const finder = new WordFinder('He met the Queen.');
    expect(finder.first('he met the queen')).toBeNull();
    expect(finder.first('He saw the Queen')).toBeNull();
    expect(finder.first('He met the Queen.', { start: 0, end: 10 })).toBeNull();
  });
});
