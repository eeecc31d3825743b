import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentIdOf, foldBody, foldForSearch, foldWords, slugOf } from './folding.ts';

const texts = fc.string({
  unit: fc.oneof(
    fc.constantFrom(' ', '\n', '“', '’', '-', 'É', 'ß', 'Ж', '近', '🙂', 'Σ', '\u00ad'),
    fc.string({ maxLength: 1 }),
  ),
});

describe('the body of a document', () => {
  test('is the same text whatever its quotation marks, white space, widths and capitals', () => {
    expect(foldBody('  “Ｗe  spoke,”\r\n he’s SAID.')).toBe('"we spoke," he\'s said.');
    expect(documentIdOf('“We spoke.”')).toBe(documentIdOf('"We   spoke."\n'));
    expect(documentIdOf('We spoke.')).not.toBe(documentIdOf('We spoke!'));
    expect(documentIdOf('Andre')).not.toBe(documentIdOf('André'));
  });
  test('is folded once and for all', () => {
    fc.assert(fc.property(texts, (text) => foldBody(foldBody(text)) === foldBody(text)));
  });
});

describe('words', () => {
  test('of ASCII alone are those that they are beside another letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(foldWords(`${text} é`)).toEqual([...foldWords(text), 'e']);
      }),
    );
  });
  test.each([
    ['Al-Sisi, Nguyễn & Путин', 'al sisi nguyen putin'],
    ["O’Brien O'Brien O′Brien Oʼbrien", 'obrien obrien obrien obrien'],
    ['Зеленський', 'zelenskiy'],
    ['co\u00adoperation', 'cooperation'],
    ['İstanbul STRASSE straße', 'istanbul strasse strasse'],
    ['習近平 習 近平', 'xijinping xi jinping'],
    ['ＮＡＴＯ’s ½', 'natos 1 2'],
    ['… — !', ''],
  ])('%s: %s', (text, words) => {
    expect(foldForSearch(text)).toBe(words);
  });
  test('are ASCII letters and digits, and stay as they are when folded again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const words = foldWords(text);
        expect(words.every((word) => /^[a-z0-9]+$/u.test(word))).toBe(true);
        expect(foldWords(words.join(' '))).toEqual(words);
      }),
    );
  });
});

describe('a long text', () => {
  test('is folded as its words are', () => {
    const long = fc.tuple(texts, fc.integer({ min: 1, max: 9_000 })).map(([text, times]) => `a${text}ΑΣ`.repeat(times));
    fc.assert(
      fc.property(fc.array(long, { maxLength: 3 }), (stretches) => {
        const words = stretches.join(' ').split(' ');
        const enclosed = words.map((word) => `a${word}Σ`);
        expect(foldBody(enclosed.join(' '))).toBe(enclosed.map(foldBody).join(' '));
        expect(foldForSearch(words.join(' '))).toBe(words.flatMap(foldWords).join(' '));
      }),
      { numRuns: 20 },
    );
  });
});

describe('slugs', () => {
  test('are short, and end in no hyphen', () => {
    expect(slugOf('José Ortega y Gasset')).toBe('jose-ortega-y-gasset');
    expect(slugOf(`${'a'.repeat(59)} b`)).toBe('a'.repeat(59));
  });
  test('of a name without letters is a word all the same', () => {
    expect(slugOf('…')).toBe('unnamed');
  });
});
